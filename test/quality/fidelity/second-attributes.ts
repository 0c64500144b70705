import { cases } from './case.ts';

/** Counts, colours, quoted text, styles and names that no rule was written with. */
export const secondAttributes = cases(`
three yellow tulips in a glass vase
= count three tulips; color yellow tulips; relation tulips in vase; subject tulips, vase
+ Three yellow tulips lean gently outward from a clear glass vase, their stems refracted in the water, soft window light falling across a linen tablecloth, quiet still life with shallow depth of field.
+ A simple glass vase holds a trio of tulips in buttery yellow, petals just beginning to open, dew along the leaves, muted grey backdrop, delicate morning light and gentle film grain.
- count three tulips became five: Five yellow tulips lean gently outward from a clear glass vase, their stems refracted in the water, soft window light falling across a linen tablecloth, quiet still life with shallow depth of field.
- color the tulips are white: A simple glass vase holds a trio of tulips in pure snowy white, petals just beginning to open, dew along the leaves, muted grey backdrop, delicate morning light.
- relation the tulips lie next to the vase: Three yellow tulips have been laid on a linen tablecloth next to an empty glass vase, stems freshly cut, water droplets scattered around, soft window light, quiet still life.

a blue door with a brass knocker
= color blue door; subject door, knocker; relation (door with knocker); color (brass knocker)
+ A weathered blue door fills the frame, its paint crackled by decades of sea air, a heavy brass knocker gleaming at its center, warm stone surround, late afternoon light raking across the wood grain.
+ Close view of an old brass door knocker polished by countless hands, mounted on a deep cobalt blue door, crisp shadows, Mediterranean sun, rich texture and architectural detail.
- color the door is red: A weathered red door fills the frame, its paint crackled by decades of sea air, a heavy brass knocker gleaming at its center, warm stone surround, late afternoon light.
- dropped no knocker but a mail slot: A weathered blue door fills the frame, its paint crackled by decades of sea air, a narrow letter slot cut at its center, warm stone surround, late afternoon light raking across the grain.
- added a woman waits at the door: A weathered blue door with a gleaming brass knocker, and in front of it an elegant woman in a linen dress waits with a bouquet, looking back over her shoulder, warm stone surround, late afternoon light.

a rusty road sign that says "Slow Goats"
= quote "Slow Goats"; subject sign
+ A rusty road sign leans on a crooked post beside a mountain track, its flaking paint still clearly reading "Slow Goats", dry grass, distant hazy ridges, golden hour documentary photo.
+ Corroded metal road sign with bold hand-painted lettering that says "Slow Goats", orange rust streaks bleeding from the bolts, gravel road winding away behind it, overcast sky, crisp texture.
- letter Goats became Boats: A rusty road sign leans on a crooked post beside a mountain track, its flaking paint still clearly reading "Slow Boats", dry grass, distant hazy ridges, golden hour documentary photo.
- case all capitals: Corroded metal road sign with bold hand-painted lettering that says "SLOW GOATS", orange rust streaks bleeding from the bolts, gravel road winding away behind it, overcast sky, crisp texture.
- letter the text is gone: A rusty road sign leans on a crooked post beside a mountain track, its message long since eaten away by corrosion, dry grass, distant hazy ridges, golden hour documentary photo.

woodcut print of a stormy sea
= style woodcut print; subject sea
+ A bold woodcut print of a stormy sea, carved lines curling into towering waves, stark contrast of ink and paper, driving rain rendered as slanting gouges, dramatic and timeless composition.
+ Heaving ocean swells under a wild squall, rendered as a traditional woodcut with rough chisel marks, heavy black ink, textured handmade paper, foam picked out in jagged white cuts.
- style the woodcut became a photograph: A dramatic photograph of a stormy sea, towering waves curling and breaking into foam, driving rain slanting across a leaden horizon, long telephoto lens, fast shutter, moody and timeless composition.
- dropped the sea became a mountain range: A bold woodcut print of jagged mountains beneath a thunderous sky, carved lines curling into storm clouds, stark contrast of ink and paper, rain rendered as slanting gouges.
- added a sailing ship: A bold woodcut print of a stormy sea in which a three-masted ship heels over at the center of the composition, sails torn, carved lines curling into towering waves, stark black ink.

Marie Curie in her laboratory
= name Marie Curie; relation (Curie in laboratory); subject laboratory, (Curie)
+ Marie Curie stands in her laboratory among glass flasks and brass instruments, her face lit by the faint glow of a vial, dark wool dress, cluttered wooden benches, early twentieth-century Paris atmosphere.
+ An intimate portrait of Marie Curie at work in her lab, sleeves rolled, hair pinned loosely, shelves of labelled jars behind her, dusty skylight, sepia tones and a sense of quiet determination.
- name another scientist: Rosalind Franklin stands in her laboratory among glass flasks and brass instruments, her face lit by the faint glow of a vial, dark wool dress, cluttered wooden benches, period atmosphere.
- name the name is lost: A determined young woman scientist stands in her laboratory among glass flasks and brass instruments, her face lit by the faint glow of a vial, dark wool dress, cluttered wooden benches.
- relation she is outside the laboratory: Marie Curie strolls through a sunlit garden outside her laboratory, its closed windows visible across the lawn, dark wool dress, gravel path, early twentieth-century Paris atmosphere.

two black cats and one white rabbit
= count two cats, one rabbit; color black cats, white rabbit; subject cats, rabbit
+ Two sleek black cats sit side by side with a single fluffy white rabbit, all gazing at the camera, dark velvet backdrop, soft studio light, fur rendered in exquisite detail.
+ In a patch of clover, one snow-white rabbit nibbles calmly while a pair of black cats lounge close by, dappled sunlight, peaceful afternoon, storybook charm.
- count one cat: A single sleek black cat sits beside a fluffy white rabbit, both gazing at the camera, dark velvet backdrop, soft studio light, fur rendered in exquisite detail.
- color colours were swapped: In a patch of clover, one jet-black rabbit nibbles calmly while a pair of white cats lounge close by, dappled sunlight, peaceful afternoon, storybook charm.
- dropped the rabbit became a puppy: Two sleek black cats sit side by side with a single fluffy white puppy, all gazing at the camera, dark velvet backdrop, soft studio light, exquisite detail.
- count three rabbits: Two sleek black cats sit side by side with three fluffy white rabbits, all gazing at the camera, dark velvet backdrop, soft studio light, fur rendered in exquisite detail.

a red vintage telephone on a mint green wall
= color red telephone, green wall; style (vintage); relation telephone on wall; subject telephone, wall; color (mint wall)
+ A glossy red vintage telephone is mounted on a mint green wall, its curly cord dangling in a loose spiral, clean retro composition, soft even light, pastel fifties mood.
+ Retro still life, a rotary telephone in bright cherry red hanging against a pale mint green wall, slight shadow beneath it, minimal styling, Wes Anderson-like symmetry.
- color the wall is yellow: A glossy red vintage telephone is mounted on a pale lemon yellow wall, its curly cord dangling in a loose spiral, clean retro composition, soft even light, pastel fifties mood.
- color the two colours were exchanged: A mint green vintage telephone is mounted on a bright red wall, its curly cord dangling in a loose spiral, clean retro composition, soft even light, fifties mood.
- dropped the telephone became a clock: A glossy red vintage clock is mounted on a mint green wall, its slim hands frozen at ten past four, clean retro composition, soft even light, pastel fifties mood.

a bakery box with the text "Eat Me First"
= quote "Eat Me First"; subject box; subject (bakery)
+ A folded kraft bakery box tied with cotton string, its lid stamped with the text "Eat Me First" in playful lettering, crumbs on a marble counter, warm morning light, product photograph.
+ On a café table sits a pastel bakery box printed with the words "Eat Me First", lid slightly ajar to reveal the glaze of a tart, soft bokeh, cheerful packaging design.
- letter First became Last: A folded kraft bakery box tied with cotton string, its lid stamped with the text "Eat Me Last" in playful lettering, crumbs on a marble counter, warm morning light, product photograph.
- case lower case: On a café table sits a pastel bakery box printed with the words "eat me first", lid slightly ajar to reveal the glaze of a tart, soft bokeh, cheerful packaging design.
- letter a letter is missing: A folded kraft bakery box tied with cotton string, its lid stamped with the text "Eat Me Fist" in playful lettering, crumbs on a marble counter, warm morning light.

six surfers waiting for a wave
= count six surfers; role surfers waiting for wave; subject surfers, wave
+ Six surfers sit astride their boards beyond the break, legs dangling in glassy water, waiting for the next wave to rise, pale dawn sky, hush of anticipation, telephoto ocean photograph.
+ Out past the whitewater, half a dozen surfers bob in a loose line and wait for a wave, wetsuits slick, mist on the horizon, silvery light and calm swell.
- count two surfers: Two surfers sit astride their boards beyond the break, legs dangling in glassy water, waiting for the next wave to rise, pale dawn sky, hush of anticipation, telephoto ocean photograph.
- role they ride the wave: Six surfers carve down the face of a breaking wave together, spray flying from their rails, arms outstretched, pale dawn sky, explosive energy, telephoto ocean photograph.
- dropped surfers became swimmers: Six swimmers in bright caps tread water beyond the break, waiting for the next wave to rise, pale dawn sky, hush of anticipation, telephoto ocean photograph.
- added a shark: Six surfers sit astride their boards beyond the break, waiting for the next wave, while a huge great white shark surges up through the clear water in the foreground, pale dawn sky.

oil painting of a lemon and an oyster
= style oil painting; subject lemon, oyster
+ An oil painting in the manner of the Dutch masters, a half-peeled lemon with its curling rind beside a glistening oyster on a pewter plate, deep shadows, rich impasto highlights.
+ A freshly shucked oyster and a bright lemon share a dark tabletop, painted in luscious oils on canvas, visible brushwork, pearly sheen, warm candlelit chiaroscuro.
- style oil became a vector graphic: A flat vector illustration of a half-peeled lemon with its curling rind beside a glistening oyster on a pewter plate, clean outlines, simple gradients, solid pastel background.
- dropped the oyster became a fig: An oil painting in the manner of the Dutch masters, a half-peeled lemon with its curling rind beside a split ripe fig on a pewter plate, deep shadows, impasto highlights.
- added a parrot: An oil painting in the manner of the Dutch masters, a large scarlet parrot leans over a half-peeled lemon and a glistening oyster on a pewter plate, deep shadows, rich impasto highlights.

a purple taxi in heavy traffic
= color purple taxi; relation taxi in traffic; subject taxi, traffic
+ A glossy purple taxi sits wedged in heavy traffic, brake lights glowing all around it, steam rising from a manhole, wet asphalt, city canyon at rush hour, cinematic color.
+ Stuck in bumper-to-bumper traffic, a violet-purple cab stands out from the grey stream of cars, horn-blaring chaos, low sun flaring between towers, long lens compression.
- color the taxi is yellow: A glossy yellow taxi sits wedged in heavy traffic, brake lights glowing all around it, steam rising from a manhole, wet asphalt, city canyon at rush hour, cinematic color.
- relation the taxi is alone: A glossy purple taxi glides alone along a deserted coastal highway far away from any traffic, headlights sweeping the curve, wet asphalt, big empty sky, cinematic color.
- dropped the taxi became a bus: A glossy purple double-decker bus sits wedged in heavy traffic, brake lights glowing all around it, steam rising from a manhole, wet asphalt, city canyon at rush hour.

four wooden chairs around a round table
= count four chairs; relation chairs around table; subject chairs, table
+ Four wooden chairs stand evenly spaced around a round oak table, sunlight pooling on its polished top, bare plaster walls, calm Scandinavian dining room, airy interior photograph.
+ A circular table occupies the middle of a rustic kitchen, encircled by four simple chairs of pale wood, woven seats, terracotta floor, gentle morning glow.
- count six chairs: Six wooden chairs stand evenly spaced around a round oak table, sunlight pooling on its polished top, bare plaster walls, calm Scandinavian dining room, airy interior photograph.
- relation the chairs are stacked on the table: Four wooden chairs have been stacked upside down on top of a round oak table, legs pointing at the ceiling, bare plaster walls, closed Scandinavian café, airy interior photograph.
- dropped the table became a fireplace pit: Four wooden chairs stand evenly spaced around a round stone fire pit, embers glowing in the ash, bare plaster walls of the courtyard, calm Scandinavian evening, airy photograph.

a tote bag printed with "Read More Poems"
= quote "Read More Poems"; subject bag
+ A natural canvas tote bag hangs from a wooden peg, printed with "Read More Poems" in bold serif type, soft creases in the cotton, sunlit white wall, clean product mockup.
+ Flat lay of a cream tote bag bearing the printed phrase "Read More Poems", paperback corners peeking from the top, dried flowers nearby, neutral palette, editorial styling.
- letter Poems became Books: A natural canvas tote bag hangs from a wooden peg, printed with "Read More Books" in bold serif type, soft creases in the cotton, sunlit white wall, clean product mockup.
- case all capitals: Flat lay of a cream tote bag bearing the printed phrase "READ MORE POEMS", paperback corners peeking from the top, dried flowers nearby, neutral palette, editorial styling.
- dropped the bag became a mug: A natural stoneware mug hangs from a wooden peg, printed with "Read More Poems" in bold serif type, speckled glaze, sunlit white wall, clean product mockup.

Nelson Mandela riding a tram in Amsterdam
= name Nelson Mandela, Amsterdam; role Mandela riding tram; relation (tram in Amsterdam); subject tram, (Mandela)
+ Nelson Mandela rides a tram through Amsterdam, seated by a rain-speckled window in a patterned shirt, gabled canal houses sliding past outside, warm smile, candid street photograph.
+ On board an Amsterdam tram, Nelson Mandela holds the overhead strap and gazes out at bridges and bicycles, gentle winter light on his silver hair, documentary style.
- name Amsterdam became Lisbon: Nelson Mandela rides a tram through Lisbon, seated by a rain-speckled window in a patterned shirt, tiled facades sliding past outside, warm smile, candid street photograph.
- name another statesman: Winston Churchill rides a tram through Amsterdam, seated by a rain-speckled window in a heavy coat, gabled canal houses sliding past outside, faint smile, candid street photograph.
- dropped the tram became a bicycle: Nelson Mandela rides a sturdy bicycle through Amsterdam, upright in a patterned shirt, gabled canal houses sliding past along the water, warm smile, candid street photograph.

a pink flamingo wearing green rubber boots
= color pink flamingo, green boots; role flamingo wearing boots; subject flamingo, boots
+ A pink flamingo stands proudly in a shallow puddle wearing a pair of shiny green rubber boots, raindrops dotting its feathers, whimsical children's book mood, soft grey sky.
+ Green rubber wellies cover the long legs of an elegant pink flamingo, who struts along a muddy garden path, playful fashion-shoot energy, bright rainy-day light.
- color the boots are yellow: A pink flamingo stands proudly in a shallow puddle wearing a pair of shiny yellow rubber boots, raindrops dotting its feathers, whimsical children's book mood, soft grey sky.
- role the boots are not worn: A pink flamingo bends its long neck to peck at a pair of shiny green rubber boots abandoned in a puddle, raindrops dotting its feathers, whimsical mood, soft grey sky.
- dropped boots became a scarf: A pink flamingo stands proudly in a shallow puddle wearing a long knitted green scarf, raindrops dotting its feathers, whimsical children's book mood, soft grey sky.

risograph poster of a cactus garden
= style risograph poster; subject garden; subject (cactus)
+ A risograph poster of a cactus garden in overlapping fluorescent inks, grainy halftones, slight misregistration, rows of spiky silhouettes under a big flat sun, playful and graphic.
+ Rounded and columnar cacti crowd a desert garden, printed as a riso poster with soy-ink texture, limited palette of coral and teal, charming off-register edges.
- style risograph became an oil on canvas: A lush oil on canvas showing a cactus garden, thick buttery brushstrokes, glazed shadows, rows of spiky silhouettes under a big low sun, painterly and warm.
- dropped the garden became a cityscape: A risograph poster of a dense city skyline in overlapping fluorescent inks, grainy halftones, slight misregistration, rows of blocky silhouettes under a big flat sun, playful and graphic.
- added a coyote: A risograph poster of a cactus garden with a large howling coyote standing in the very middle, overlapping fluorescent inks, grainy halftones, slight misregistration, big flat sun.

a pair of silver earrings on black velvet
= count pair earrings; color silver earrings, black velvet; relation earrings on velvet; subject earrings, velvet
+ A pair of silver earrings rests on black velvet, tiny facets catching a crisp studio highlight, luxurious jewelry photography, dark gradient falloff, macro sharpness.
+ Laid out on plush black velvet, two matching silver earrings gleam under a focused spotlight, hammered texture, elegant catalog composition, deep shadows.
- color the earrings are gold: A pair of gold earrings rests on black velvet, tiny facets catching a crisp studio highlight, luxurious jewelry photography, dark gradient falloff, macro sharpness.
- count a single earring: A lone silver earring rests on black velvet, its tiny facets catching a crisp studio highlight, luxurious jewelry photography, dark gradient falloff, macro sharpness.
- dropped the earrings became a ring: Laid out on plush black velvet, a pair of silver rings gleams under a focused spotlight, hammered texture, elegant catalog composition, deep shadows.

twelve red apples in a wicker basket
= count twelve apples; color red apples; relation apples in basket; subject apples, basket
+ Twelve red apples fill a wicker basket to the brim, dew on their glossy skins, a few leaves still attached, rough barn planks behind, rich autumn light.
+ A handwoven wicker basket cradles a dozen ripe crimson apples, woven reeds casting fine shadows, orchard haze in the background, nostalgic country still life.
- count three apples: Three red apples sit in a wicker basket, dew on their glossy skins, a few leaves still attached, rough barn planks behind, rich autumn light.
- color the apples are green: A handwoven wicker basket cradles a dozen crisp green apples, woven reeds casting fine shadows, orchard haze in the background, nostalgic country still life.
- relation the apples have rolled out beside the basket: Twelve red apples lie scattered on the grass around an overturned, empty wicker basket, dew on their glossy skins, rough barn planks behind, rich autumn light.

a storefront with "Moonlight Records" written above the door
= quote "Moonlight Records"; relation (written above door); subject storefront, door
+ A narrow storefront glows at dusk, "Moonlight Records" written in looping script above the door, crates of vinyl in the window, wet pavement reflecting the light, cozy urban mood.
+ Vintage shop facade with peeling blue trim, the words "Moonlight Records" painted above its wooden door, posters behind dusty glass, quiet side street, cinematic evening tones.
- letter Moonlight became Midnight: A narrow storefront glows at dusk, "Midnight Records" written in looping script above the door, crates of vinyl in the window, wet pavement reflecting the light, cozy urban mood.
- case all lower case: Vintage shop facade with peeling blue trim, the words "moonlight records" painted above its wooden door, posters behind dusty glass, quiet side street, cinematic evening tones.
- relation the words are below, on the doorstep: A narrow storefront glows at dusk, "Moonlight Records" written in mosaic tiles on the step below the door, crates of vinyl in the window, wet pavement, cozy urban mood.

anime girl with teal hair and orange headphones
= style anime; color teal hair, orange headphones; subject girl, hair, headphones
+ An anime girl with flowing teal hair wears chunky orange headphones, eyes half closed to the music, city lights blurred behind her, crisp linework, vivid cel shading.
+ Anime style portrait of a girl lost in a song, bright orange headphones over choppy teal hair, oversized jacket, pastel sunset rooftop, detailed key visual.
- color hair and headphones exchanged colours: An anime girl with flowing orange hair wears chunky teal headphones, eyes half closed to the music, city lights blurred behind her, crisp linework, vivid cel shading.
- style anime became a marble statue: A classical marble statue of a girl with teal-tinted hair and painted orange headphones, eyes half closed to the music, museum light, veined stone, delicate chisel marks.
- dropped headphones became sunglasses: Anime style portrait of a girl lost in thought, bright orange sunglasses pushed over choppy teal hair, oversized jacket, pastel sunset rooftop, detailed key visual.

an old tugboat with "Persistence" painted on the hull
= quote "Persistence"; relation (painted on hull); subject tugboat, hull
+ An old tugboat rocks at its mooring, "Persistence" painted on the hull in fading white letters, tires slung along the side, gulls wheeling over the harbor, misty morning, marine photography.
+ Weather-beaten tugboat pushing through choppy water, its salt-stained hull carrying the painted name "Persistence", black smoke curling from the funnel, industrial skyline, gritty realism.
- letter another word: An old tugboat rocks at its mooring, "Resistance" painted on the hull in fading white letters, tires slung along the side, gulls wheeling over the harbor, misty morning.
- letter misspelt: Weather-beaten tugboat pushing through choppy water, its salt-stained hull carrying the painted name "Persistance", black smoke curling from the funnel, industrial skyline, gritty realism.
- case capitals: Weather-beaten tugboat pushing through choppy water, its salt-stained hull carrying the painted name "PERSISTENCE", black smoke curling from the funnel, industrial skyline, gritty realism.

a golden retriever with a blue collar and a red frisbee
= color blue collar, red frisbee; subject retriever, collar, frisbee; color (golden retriever); relation (retriever with collar)
+ A golden retriever with a bright blue collar grips a red frisbee in its mouth, tongue curling around the rim, sunlit park lawn, joyful action shot, shallow depth of field.
+ Happy golden retriever sprawled on the grass beside its red frisbee, blue collar bright against the honey fur, warm afternoon light, natural candid pet portrait.
- color the collar is green: A golden retriever with a bright green collar grips a red frisbee in its mouth, tongue curling around the rim, sunlit park lawn, joyful action shot, shallow depth of field.
- color the frisbee is blue and the collar red: Happy golden retriever sprawled on the grass beside its blue frisbee, red collar bright against the honey fur, warm afternoon light, natural candid pet portrait.
- dropped the frisbee became a tennis ball: A golden retriever with a bright blue collar grips a fuzzy red tennis ball in its mouth, tail high, sunlit park lawn, joyful action shot, shallow depth of field.
- added a man: A golden retriever with a bright blue collar holds a red frisbee while a laughing bearded man kneels face to face with it and ruffles its ears, sunlit park lawn, joyful action shot.

5 hot chili peppers, macro photography
= count 5 peppers; style macro photography; subject peppers; subject (chili)
+ Five hot chili peppers lined up in extreme close-up, macro photography revealing waxy skins and tiny water beads, curled green stems, dark slate surface, dramatic side light.
+ Macro photograph of 5 glossy chili peppers, razor-thin focus along their curves, fiery surface texture, creamy bokeh, high-end food editorial feel, vivid saturation.
- count seven peppers: Seven hot chili peppers lined up in extreme close-up, macro photography revealing waxy skins and tiny water beads, curled green stems, dark slate surface, dramatic side light.
- style macro photography became a crayon sketch: Five hot chili peppers lined up in a loose crayon sketch, waxy scribbled strokes and rough paper tooth, curled green stems, naive childlike shading on a blank page.
- dropped peppers became strawberries: Macro photograph of 5 glossy strawberries, razor-thin focus along their seeded curves, juicy surface texture, creamy bokeh, high-end food editorial feel, vivid saturation.

the Eiffel Tower made of matchsticks
= name Eiffel Tower; subject matchsticks; subject (Tower); relation (Tower made of matchsticks)
+ A meticulous scale model of the Eiffel Tower made of matchsticks, thousands of tiny red tips forming its lattice, workbench lamp glow, glue pots nearby, impressive handmade craft.
+ Built entirely from wooden matchsticks, a miniature Eiffel Tower rises from a cluttered hobby table, each strut carefully aligned, soft focus background, macro detail, warm tungsten light.
- name another tower: A meticulous scale model of the Leaning Tower of Pisa made of matchsticks, thousands of tiny red tips forming its arcades, workbench lamp glow, glue pots nearby, handmade craft.
- dropped matchsticks became sugar cubes: Built entirely from white sugar cubes, a miniature Eiffel Tower rises from a cluttered hobby table, each block carefully aligned, soft focus background, macro detail, warm tungsten light.

a white horse and a brown horse
= color white horse, brown horse; subject horse; count (horse)
+ A white horse and a brown horse graze side by side in a misty paddock, manes stirred by the breeze, dew on the grass, soft pastoral light, timeless countryside calm.
+ Two horses touch noses over a split-rail fence, one brown as polished chestnut and the other pure white, rolling hills behind, tender equine portrait, early golden light.
- color both are black: A black horse and another black horse graze side by side in a misty paddock, manes stirred by the breeze, dew on the grass, soft pastoral light, timeless countryside calm.
- color the brown one is grey: A white horse and a dappled grey horse graze side by side in a misty paddock, manes stirred by the breeze, dew on the grass, soft pastoral light.
- added a rider: A white horse and a brown horse stand in a misty paddock while a young cowboy in a wide hat faces them in the foreground, dew on the grass, soft pastoral light.

paper cutout illustration of a city at night
= style paper cutout illustration; subject city; subject (night)
+ A layered paper cutout illustration of a city at night, tiny glowing windows punched through dark card, a crescent moon hanging on thread, soft shadows between the layers, handcrafted charm.
+ Night falls over a skyline built from cut paper, towers and rooftops stacked in navy and indigo sheets, warm light leaking through the windows, whimsical cutout illustration with tactile edges.
- style cutout became a 3D render: A glossy 3D render of a city at night, tiny glowing windows on smooth dark towers, a crescent moon above, ray-traced reflections on wet streets, polished digital charm.
- dropped the city became a forest: A layered paper cutout illustration of a forest at night, tiny stars punched through dark card, a crescent moon hanging on thread, soft shadows between the tree layers, handcrafted charm.

Vincent van Gogh painting a fire hydrant
= name Vincent van Gogh; role Gogh painting hydrant; subject hydrant; subject (Gogh)
+ Vincent van Gogh sits on a city curb before his easel, painting a fire hydrant with thick swirling strokes, straw hat tilted, palette in hand, bright midday street scene.
+ A fire hydrant on a busy corner becomes the model as Vincent van Gogh paints it on a small canvas, red beard, paint-smeared coat, curious afternoon light, cinematic detail.
- name another painter: Claude Monet sits on a city curb before his easel, painting a fire hydrant with quick dappled strokes, straw hat tilted, palette in hand, bright midday street scene.
- role he repairs it instead of painting it: Vincent van Gogh kneels on a city curb with a heavy wrench, tightening the bolts of a fire hydrant, straw hat tilted, water dripping, bright midday street scene.
- dropped the hydrant became a pigeon: Vincent van Gogh sits on a city curb before his easel, painting a plump pigeon with thick swirling strokes, straw hat tilted, palette in hand, bright midday street scene.

nine candles, three of them lit
= count nine candles, three lit; subject candles
+ Nine slender candles stand in a row on a stone ledge, three of them lit with small steady flames while the rest wait in shadow, dripping wax, contemplative low-key photograph.
+ A cluster of nine candles in a darkened chapel, only three burning, thin smoke drifting upward, amber glow fading into deep black, hushed atmosphere and rich texture.
- count three became all: Nine slender candles stand in a row on a stone ledge, every one of them lit with a small steady flame, dripping wax, contemplative low-key photograph with warm glow.
- count nine became four: A cluster of four candles in a darkened chapel, only three burning, thin smoke drifting upward, amber glow fading into deep black, hushed atmosphere and rich texture.

a birthday card that says "You're Old Now" in purple letters
= quote "You're Old Now"; color purple letters; subject card; subject (letters), (birthday)
+ A handmade birthday card propped on a desk says "You're Old Now" in wobbly purple letters, confetti scattered around, cheeky humor, soft daylight, cheerful stationery photo.
+ Folded cream birthday card with purple letters spelling "You're Old Now" across the front, doodled cake beneath, textured paper, flat lay with ribbon curls, playful mood.
- letter Old became Gold: A handmade birthday card propped on a desk says "You're Gold Now" in wobbly purple letters, confetti scattered around, cheeky humor, soft daylight, cheerful stationery photo.
- color the letters are orange: Folded cream birthday card with orange letters spelling "You're Old Now" across the front, doodled cake beneath, textured paper, flat lay with ribbon curls, playful mood.
- case capitals: A handmade birthday card propped on a desk says "YOU'RE OLD NOW" in wobbly purple letters, confetti scattered around, cheeky humor, soft daylight, cheerful stationery photo.

ten sailboats on a turquoise lake
= count ten sailboats; color turquoise lake; relation sailboats on lake; subject sailboats, lake
+ Ten sailboats drift across a turquoise lake, white sails catching a light alpine breeze, snowy peaks mirrored in the water, crisp summer air, sweeping aerial view.
+ A wide turquoise lake sparkles under midday sun, dotted with ten small sailboats tilting in the wind, pine-covered shores, postcard clarity, vivid natural color.
- count four boats: Four sailboats drift across a turquoise lake, white sails catching a light alpine breeze, snowy peaks mirrored in the water, crisp summer air, sweeping aerial view.
- color the lake is black: A wide inky black lake lies still under midday sun, dotted with ten small sailboats tilting in the wind, pine-covered shores, postcard clarity, moody contrast.
- relation the boats are pulled up beside the lake: Ten sailboats stand hauled out on trailers along the shore of a turquoise lake, sails furled, snowy peaks mirrored in the empty water, crisp summer air.

watercolor sketch of a grey heron
= style watercolor sketch; color grey heron; subject heron
+ A loose watercolor sketch of a grey heron standing motionless among reeds, pale washes bleeding into wet paper, quick pencil lines visible, delicate and observational.
+ Grey heron at the edge of a marsh, captured in a fresh watercolor sketch, granulating washes, dry-brush feathers, plenty of white paper left untouched, naturalist journal feel.
- color the heron is scarlet: A loose watercolor sketch of a scarlet heron standing motionless among reeds, pale washes bleeding into wet paper, quick pencil lines visible, delicate and observational.
- style watercolor became a stained glass panel: Grey heron at the edge of a marsh, set in a stained glass panel with thick leaded outlines, jewel-bright panes, light streaming through, ornate church window feel.
- dropped the heron became an owl: A loose watercolor sketch of a grey owl sitting motionless on a mossy stump, pale washes bleeding into wet paper, quick pencil lines visible, delicate and observational.

a green parrot, a yellow canary and a blue budgie in a cage
= color green parrot, yellow canary, blue budgie; relation budgie in cage; subject parrot, canary, budgie, cage
+ A green parrot, a yellow canary and a blue budgie perch together in an ornate brass cage, feathers fluffed, seed husks on the tray, tall window light, charming Victorian parlor mood.
+ Inside a domed birdcage three birds share a swing, a yellow canary in the middle of a song, a blue budgie preening and a plump green parrot looking on, soft pastel backdrop.
- color canary and budgie exchanged colours: A green parrot, a blue canary and a yellow budgie perch together in an ornate brass cage, feathers fluffed, seed husks on the tray, tall window light, charming Victorian parlor mood.
- dropped no canary: A green parrot and a blue budgie perch together in an ornate brass cage, feathers fluffed, seed husks on the tray, tall window light, charming Victorian parlor mood.
- relation the birds are on top, outside the cage: A green parrot, a yellow canary and a blue budgie sit outside on the roof of their empty brass cage, door swinging open, seed husks on the tray, tall window light.
- added a cat at the cage: A green parrot, a yellow canary and a blue budgie huddle in an ornate brass cage while a huge ginger cat stretches up and presses its face to the bars, tall window light.

movie poster titled "The Last Orchard"
= quote "The Last Orchard"; style movie poster; subject (poster)
+ Dramatic movie poster titled "The Last Orchard", rows of bare trees vanishing into fog, weathered serif title at the bottom, muted amber palette, subtle film-grain texture.
+ A cinematic one-sheet movie poster, the title "The Last Orchard" set large across a burnt-orange sky, a lone gnarled trunk in silhouette, billing block below, melancholic drama.
- letter Orchard became Orchid: Dramatic movie poster titled "The Last Orchid", rows of bare trees vanishing into fog, weathered serif title at the bottom, muted amber palette, subtle film-grain texture.
- letter the article is gone: A cinematic one-sheet movie poster, the title "Last Orchard" set large across a burnt-orange sky, a lone gnarled trunk in silhouette, billing block below, melancholic drama.
- case capitals: Dramatic movie poster titled "THE LAST ORCHARD", rows of bare trees vanishing into fog, weathered serif title at the bottom, muted amber palette, subtle film-grain texture.

a knight in gold armor holding a crimson banner
= color gold armor, crimson banner; role knight holding banner; relation (knight in armor); subject knight, armor, banner
+ A stoic knight in gleaming gold armor holds a tall crimson banner, fabric snapping in the wind, storm clouds parting behind, ornate engraving on the breastplate, epic fantasy realism.
+ Clutching the pole of a crimson banner, a weary knight in gold armor stands on a hilltop at sunrise, dents and scratches catching the light, painterly heroic composition.
- color the banner is green: A stoic knight in gleaming gold armor holds a tall emerald banner, fabric snapping in the wind, storm clouds parting behind, ornate engraving on the breastplate, epic fantasy realism.
- color the armor is black: Clutching the pole of a crimson banner, a weary knight in black armor stands on a hilltop at sunrise, dents and scratches catching the light, painterly heroic composition.
- role the banner is burnt by the knight: A stoic knight in gleaming gold armor sets fire with his torch to a tall crimson banner planted in the mud, fabric curling in the heat, storm clouds parting behind, epic fantasy realism.
- dropped the banner became an axe: A stoic knight in gleaming gold armor holds a tall crimson battle axe, ribbons on its shaft snapping in the wind, storm clouds parting behind, epic fantasy realism.

Japanese woodblock print of Mount Fuji with two cranes
= style woodblock print; name Mount Fuji; count two cranes; subject cranes; style (Japanese); name (Japanese); subject (Mount)
+ A Japanese woodblock print of Mount Fuji at daybreak, two cranes gliding past its snowy cone, flat bands of graded color, fine keylines, washi paper texture, serene Edo elegance.
+ Snow-capped Mount Fuji rises beyond a reed-fringed lake where two cranes dance, rendered as a traditional Japanese woodblock print, bokashi sky, delicate outlines, restrained palette.
- count five cranes: A Japanese woodblock print of Mount Fuji at daybreak, five cranes gliding past its snowy cone, flat bands of graded color, fine keylines, washi paper texture, serene Edo elegance.
- name another mountain: A Japanese woodblock print of the Matterhorn at daybreak, two cranes gliding past its snowy peak, flat bands of graded color, fine keylines, washi paper texture, serene elegance.
- style woodblock became a comic book page: Snow-capped Mount Fuji rises beyond a reed-fringed lake where two cranes dance, drawn as a modern superhero comic panel, halftone dots, bold inks, speed lines, saturated color.

eight black umbrellas and one yellow umbrella in the rain
= count eight umbrellas, one umbrella; color black umbrellas, yellow umbrella; relation (umbrella in rain); subject umbrellas, (umbrella), (rain)
+ Seen from a balcony, eight black umbrellas and one bright yellow umbrella move along a rainy street, puddles rippling, slick cobbles, monochrome scene with a single burst of color.
+ A lone yellow umbrella stands out in the rain among eight black ones, droplets streaking the air, glossy pavement reflections, graphic high-angle composition, moody autumn palette.
- count three black ones: Seen from a balcony, three black umbrellas and one bright yellow umbrella move along a rainy street, puddles rippling, slick cobbles, monochrome scene with a single burst of color.
- color the yellow one is red: A lone red umbrella stands out in the rain among eight black ones, droplets streaking the air, glossy pavement reflections, graphic high-angle composition, moody autumn palette.

a chalkboard menu reading "Soup of the Day: Regret"
= quote "Soup of the Day: Regret"; subject menu, (chalkboard)
+ A wooden-framed chalkboard menu outside a bistro reading "Soup of the Day: Regret" in neat white chalk, smudges at the edges, drizzle on the pavement, dry humor, street photo.
+ Hand-lettered chalkboard menu leaning by a café doorway, the line "Soup of the Day: Regret" scrawled in looping script, warm window glow, shallow depth of field.
- letter Regret became Leek: A wooden-framed chalkboard menu outside a bistro reading "Soup of the Day: Leek" in neat white chalk, smudges at the edges, drizzle on the pavement, dry humor, street photo.
- case all capitals: Hand-lettered chalkboard menu leaning by a café doorway, the line "SOUP OF THE DAY: REGRET" scrawled in bold script, warm window glow, shallow depth of field.
- letter misspelt Regert: Hand-lettered chalkboard menu leaning by a café doorway, the line "Soup of the Day: Regert" scrawled in looping script, warm window glow, shallow depth of field.

a pixel art potion bottle with pink liquid
= style pixel art; color pink liquid; subject bottle, liquid; subject (potion)
+ A pixel art potion bottle filled with bubbling pink liquid, cork stopper, chunky highlights on the glass, limited palette, dark inventory-slot background, retro RPG game asset.
+ Tiny round potion bottle in crisp 16-bit pixel art, its pink liquid shimmering with dithered sparkles, clean black outline, game sprite centered on a plain backdrop.
- color the liquid is green: A pixel art potion bottle filled with bubbling green liquid, cork stopper, chunky highlights on the glass, limited palette, dark inventory-slot background, retro RPG game asset.
- style pixel art became a photograph: A realistic studio photograph of a potion bottle filled with bubbling pink liquid, cork stopper, crisp highlights on the glass, dark seamless background, luxury perfume advertising look.
- dropped the bottle became a sword: Tiny ornate sword in crisp 16-bit pixel art, its blade dripping with pink liquid and dithered sparkles, clean black outline, game sprite centered on a plain backdrop.

a cream coloured cottage with a dark red roof and two chimneys
= color cream cottage, red roof; count two chimneys; subject cottage, roof, chimneys
+ A cream coloured cottage nestles in a hedgerow lane, its dark red roof topped by two chimneys trailing thin smoke, climbing roses round the porch, soft evening light, English countryside charm.
+ Two brick chimneys rise from the deep red roof of a small cream cottage, gravel path and lavender in front, gentle clouds, storybook exterior, delicate detail throughout.
- count a single chimney: A cream coloured cottage nestles in a hedgerow lane, its dark red roof topped by a single chimney trailing thin smoke, climbing roses round the porch, soft evening light.
- color the roof is blue: Two brick chimneys rise from the slate blue roof of a small cream cottage, gravel path and lavender in front, gentle clouds, storybook exterior, delicate detail throughout.
- color cottage and roof exchanged colours: A dark red cottage nestles in a hedgerow lane, its cream coloured roof topped by two chimneys trailing thin smoke, climbing roses round the porch, soft evening light.

comic book panel of Joan of Arc eating three tacos
= style comic book panel; name Joan of Arc; role Joan eating tacos; count three tacos; subject tacos; subject (Joan)
+ A bold comic book panel of Joan of Arc eating three overstuffed tacos, salsa dripping onto her breastplate, inky outlines, Ben-Day dots, exaggerated action lines, punchy primary palette.
+ Joan of Arc sits on a hay bale between battles, devouring a plate of three tacos, drawn as a comic book panel with heavy inks, dramatic framing, and vivid flat color.
- name another heroine: A bold comic book panel of Boudica eating three overstuffed tacos, salsa dripping onto her breastplate, inky outlines, Ben-Day dots, exaggerated action lines, punchy primary palette.
- count one taco: Joan of Arc sits on a hay bale between battles, devouring a single enormous taco, drawn as a comic book panel with heavy inks, dramatic framing, and vivid flat color.
- role she throws them: A bold comic book panel of Joan of Arc hurling three overstuffed tacos at the enemy ramparts, salsa trailing through the air, inky outlines, Ben-Day dots, exaggerated action lines.
- style comic became a mosaic: Joan of Arc sits on a hay bale between battles, devouring a plate of three tacos, set as a Byzantine mosaic of small glass tiles, gold ground, solemn frontal pose.
`);

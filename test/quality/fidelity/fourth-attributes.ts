import { cases } from './case.ts';

/** Numbers, colours, writing and absences, each told near the prompt and then anew; no rule was written with them. */
export const fourthAttributes = cases(`
four pelicans on a wooden pier
= count four pelicans; relation pelicans on pier; subject pelicans, pier
+ Four pelicans stand in a row on a weathered wooden pier, their long bills tucked against their chests, soft dawn mist drifting over calm grey water, telephoto photograph with muted coastal tones.
+ Salt-bleached planks stretch out over a quiet bay, and perched along them is a quartet of big-billed seabirds, pelicans with ruffled cream plumage glowing in the last amber light of evening.
- count four became six: Six pelicans stand in a row on a weathered wooden pier, their long bills tucked against their chests, soft dawn mist drifting over calm grey water, telephoto photograph with muted coastal tones.
- relation on the pier became swimming beneath it: Beneath an old timber pier, between its barnacled posts, a quartet of pelicans paddles through green shadowed water, ripples catching slivers of gold sunlight from above, quiet documentary mood.
- added a fisherman dominates the picture: A grizzled fisherman in oilskins stands large in the foreground, mending his net and staring into the lens, while on the boards of the wooden pier behind him four pelicans doze, fog erasing the horizon.

a red kettle and a blue teacup on a kitchen counter
= color red kettle, blue teacup; relation kettle on counter; subject kettle, teacup, (kitchen), counter
+ A glossy red kettle and a delicate blue teacup sit side by side on a marble kitchen counter, morning sunlight streaming through linen curtains, gentle steam curling upward, cozy lifestyle photography.
+ Breakfast is nearly ready: on the kitchen worktop a cobalt teacup waits to be filled, and beside it a scarlet enamel kettle breathes a ribbon of steam, warm window light pooling over the stone.
- color the two colours are swapped: A glossy blue kettle and a delicate red teacup sit side by side on a marble kitchen counter, morning sunlight streaming through linen curtains, gentle steam curling upward, cozy lifestyle photography.
- color the teacup is yellow: On a butcher-block kitchen counter, a cherry red kettle gleams next to a little canary yellow teacup, crumbs and a folded napkin nearby, soft shadows, the mood of a slow Sunday.
- color the teacup is red as well and not blue: Sunlight slants across the kitchen counter, where everything matches, a fire-engine red kettle puffing beside a little teacup in the very same glossy red, chrome details sparkling, shallow focus, homely retro atmosphere.

a shop window with the text "Fresh Bread Daily" painted on it
= quote "Fresh Bread Daily"; relation text on window; subject (shop), window, text
+ A charming shop window with the text "Fresh Bread Daily" painted on it in flowing gold letters, the glass reflecting a cobbled street, warm interior glow, early morning, 35mm film look.
+ Hand-lettered across the glass of an old bakery front, in cream sign-writer's strokes with a thin black shadow, are the words "Fresh Bread Daily"; behind the pane golden lamps light loaves on tiered shelves.
- letter Bread lost its a: A charming shop window with the text "Fresh Bred Daily" painted on it in flowing gold letters, the glass reflecting a cobbled street, warm interior glow, early morning, 35mm film look.
- case the lettering became all capitals: Painted over the storefront's wide pane in bold white strokes, "FRESH BREAD DAILY" greets passers-by, with wicker baskets glimpsed inside and a damp grey street mirrored in the shop window.
- letter the word Daily is missing: On the polished window of a corner shop, an artisan has painted "Fresh Bread" in curling burgundy script, the morning sun grazing each brushstroke, striped awning above, nostalgic European street photograph.

a clown without a red nose juggling three pineapples
= negation without nose; count three pineapples; role clown juggling pineapples; color (red nose); subject clown, pineapples
+ A clown without a red nose juggling three pineapples under a striped circus tent, his bare nose plain amid white greasepaint, spotlights cutting through dust, dynamic motion frozen mid-air.
+ Three spiky pineapples whirl through the spotlight above a grinning circus clown whose painted face is missing the customary red nose; he keeps the fruit aloft with quick hands while confetti drifts over sawdust.
- negation the clown wears a red nose: A clown with a round red nose juggling three pineapples under a striped circus tent, his face bright with white greasepaint, spotlights cutting through dust, dynamic motion frozen mid-air.
- count three pineapples became five: Beneath the big top, a bare-nosed clown in polka dots keeps five pineapples spinning in a high arc, no red nose on his painted face, golden light and popcorn-scented haze.
- role he eats the pineapples instead of juggling them: Seated on an upturned crate backstage, a clown who has left his red nose off devours three juicy pineapples, syrup running down his ruffled cuffs, dressing-room bulbs glowing, comic portrait.

a glass chess set on a leather ottoman
= relation chess set on ottoman; subject chess set, ottoman
+ A sparkling glass chess set on a tufted leather ottoman, translucent pieces casting prismatic shadows across the brown hide, fireplace glow in the background, luxurious interior photography, shallow depth of field.
+ In the hush of a gentleman's study, light passes through kings and knights blown from clear glass; the whole chess set rests atop an ottoman upholstered in cracked cognac leather, embers flickering beyond.
- dropped the glass chess set became wooden: A hand-carved wooden chess set on a tufted leather ottoman, walnut and maple pieces casting soft shadows across the brown hide, fireplace glow in the background, luxurious interior photography, shallow depth of field.
- relation the set lies under the ottoman: Tucked away below a leather ottoman, in the dim gap between its turned legs, a chess set of pure glass glints faintly on the carpet, dust motes floating, moody low-angle shot.
- dropped the chess set became a domino set: Resting on the worn leather of a round ottoman is a set of dominoes cast in frosted glass, tiles fanned in a curve, lamplight refracting through them, quiet evening interior.

two green suitcases and one yellow umbrella at a train station
= count two suitcases, one umbrella; color green suitcases, yellow umbrella; relation suitcases at station; subject suitcases, umbrella, (train station)
+ Two green suitcases and one yellow umbrella wait at a bustling train station, wet platform tiles reflecting overhead lights, steam and morning haze, cinematic wide shot with rich, moody color grading.
+ Left alone on the platform of a Victorian train station, a pair of emerald suitcases leans together, a single lemon-coloured umbrella hooked over their handles, rain streaking the iron-and-glass roof above.
- color green and yellow are swapped: Two yellow suitcases and one green umbrella wait at a bustling train station, wet platform tiles reflecting overhead lights, steam and morning haze, cinematic wide shot with rich, moody color grading.
- count two suitcases became four: Stacked on a rainy railway platform are four olive-green suitcases with brass corners, one buttery yellow umbrella resting against them, station clock glowing overhead, long shadows, vintage travel mood.
- dropped the umbrella became a scarf: At the end of a quiet train station platform, two mossy green suitcases stand beneath the departure board, a single bright yellow scarf draped across them, diffuse winter light, melancholy.

a swimming pool with no water at a desert motel, no people
= negation no water, no people; relation pool at motel; subject pool, (desert), motel
+ A swimming pool with no water at a sun-bleached desert motel, cracked turquoise paint and dry leaves at the bottom, no people anywhere, neon sign unlit, long afternoon shadows, desolate Americana photograph.
+ Not a soul is around the roadside motel in the desert; its drained pool gapes in the courtyard, a basin of dusty blue plaster without a drop of water, cacti and red mesas shimmering beyond.
- negation the pool is full of water: A swimming pool brimming with sparkling clear water at a sun-bleached desert motel, sunlight dancing on its ripples, no people anywhere, neon sign unlit, long afternoon shadows, deserted Americana photograph.
- negation a woman sunbathes there: Beside the dry, cracked basin of a desert motel's swimming pool, a woman in oversized sunglasses lounges on a faded deckchair, the heat haze rising off the sand behind pastel doors.
- dropped the motel became a castle: In the middle of the desert, a deserted medieval castle guards a waterless swimming pool in its courtyard, tiles peeling, nobody in sight, harsh noon sun, surreal and silent.

five origami cranes hanging from a silver wire
= count five cranes; color silver wire; relation cranes hanging from wire; subject cranes, wire
+ Five origami cranes hanging from a thin silver wire, crisp paper folds catching soft window light, pastel patterned washi, gentle blurred background, serene Japanese interior, macro photography with delicate shadows.
+ From a strand of silvery wire stretched across a quiet tatami room dangle folded paper cranes, five in all, turning slowly in the draught, each wing tip edged with pale afternoon sun.
- count five became three: Three origami cranes hanging from a thin silver wire, crisp paper folds catching soft window light, pastel patterned washi, gentle blurred background, serene Japanese interior, macro photography with delicate shadows.
- relation the cranes stand on a table beside the wire: On a lacquered table sits a cluster of five folded paper cranes, a coil of silver wire lying next to them, incense smoke curling, dusky light through shoji screens.
- color the wire is copper red: Suspended in a sunlit studio, a quintet of paper cranes sways beneath a taut wire of reddish copper, folds sharp as blades, white walls, airy minimal composition, high-key light.

a blue horse and a brown barn
= color blue horse, brown barn; subject horse, barn
+ A striking blue horse stands in front of a rustic brown barn, its cobalt coat shimmering in late sun, tall grass swaying, surreal yet painterly countryside scene with soft clouds.
+ Beyond a split-rail fence rises an old chestnut-coloured barn with sagging doors, and grazing near it is a stallion of impossible sapphire hue, mane lifted by wind under a dramatic prairie sky.
- color the colours changed places: A striking brown horse stands in front of a rustic blue barn, its chestnut coat shimmering in late sun, tall grass swaying, peaceful painterly countryside scene with soft clouds.
- color the horse is white: Evening settles on the farm as a snowy white horse trots past a barn of dark brown timber, lantern light leaking between its boards, mist gathering low over the pasture.
- added a girl with a bucket stands in front: A freckled farm girl carrying a tin bucket poses in the foreground, gazing at the camera, while behind her an azure horse idles by a brown weathered barn, golden hour, shallow focus.

a neon sign that says "OPEN LATE" above a ramen counter
= quote "OPEN LATE"; relation sign above counter; subject sign, counter
+ A buzzing neon sign that says "OPEN LATE" glows pink above a narrow ramen counter, steam rising from simmering pots, wooden stools in a row, rainy Tokyo alley atmosphere, cinematic lighting.
+ Steam drifts up from a cramped counter where bowls of ramen are lined up, and overhead tubes of electric blue neon spell "OPEN LATE", their glow sliding over chrome ladles and fogged tiles.
- letter LATE became LATER: A buzzing neon sign that says "OPEN LATER" glows pink above a narrow ramen counter, steam rising from simmering pots, wooden stools in a row, rainy Tokyo alley atmosphere, cinematic lighting.
- case the capitals became small letters: Over the ramen counter, a loop of violet neon reads "open late" in cursive, washing the lacquered bowls and bamboo shutters in dreamy light, midnight mood, grainy analog photograph.
- relation the sign hangs below the counter top: Fixed low beneath the ramen counter, at the height of customers' knees, a neon sign reading "OPEN LATE" throws crimson light across tiled floor and stool legs, smoky noodle-bar interior.

a porcelain owl between two brass candlesticks
= count two candlesticks; relation owl between candlesticks; subject owl, candlesticks
+ A white porcelain owl sits between two brass candlesticks on a mantelpiece, flames flickering softly, warm reflections on polished metal, dark green wallpaper, elegant still life with antique charm.
+ Flanked on either side by a tall candlestick of burnished brass, a little owl of glazed porcelain keeps watch from the sideboard, its painted eyes gleaming in the trembling light, a Victorian parlour in shadow.
- count two candlesticks became four: A white porcelain owl sits between four brass candlesticks arranged in pairs on a mantelpiece, flames flickering softly, warm reflections on polished metal, dark green wallpaper, elegant still life with antique charm.
- relation the owl is apart from the candlesticks instead of between them: Both brass candlesticks stand together at the far left of the shelf, and well away from them at the right end perches a porcelain owl, candle smoke curling, hushed antique-shop mood.
- dropped the porcelain owl became a living one: Two candlesticks of aged brass stand to either side of a living barn owl, which ruffles its downy feathers and blinks at their small flames, velvet drapery behind, chiaroscuro reminiscent of an old master.

a bowl of strawberries but no spoon on a checkered tablecloth
= negation no spoon; relation bowl on tablecloth; subject bowl, strawberries, tablecloth
+ A ceramic bowl of ripe strawberries on a checkered tablecloth, no spoon in sight, dappled garden sunlight, glistening droplets of water on the fruit, fresh summer picnic food photography.
+ Sunlight falls through leaves onto a gingham-checked tablecloth; upon it a rustic bowl brims with crimson strawberries, begging to be eaten by hand since there isn't any spoon, breezy countryside lunch.
- negation a spoon lies beside the bowl: A ceramic bowl of ripe strawberries on a checkered tablecloth, a silver spoon resting beside it, dappled garden sunlight, glistening droplets of water on the fruit, fresh summer picnic food photography.
- dropped strawberries became blueberries: Heaped with dusky blueberries, a stoneware bowl stands on a red-and-white checkered tablecloth, without cutlery of any kind, the scene lit by gentle morning rays, farmhouse kitchen still life.
- dropped the checkered tablecloth became bare planks: On the naked grey boards of a garden table, with no cloth and no spoon laid, a bowl spills over with sweet strawberries, bees humming nearby, warm late June light.

a tall man in a purple raincoat walking a small orange dog
= color purple raincoat, orange dog; role man walking dog; relation man in raincoat; subject man, raincoat, dog
+ A tall man in a purple raincoat walking a small orange dog along a slick city sidewalk, puddles reflecting storefront lights, drizzle in the air, candid street photography with vivid color contrast.
+ Trotting at the end of its leash through the puddles comes a tiny Pomeranian with bright orange fur, led by a lanky gentleman bundled in a violet-purple raincoat, misty park lamps behind them.
- color purple and orange were exchanged: A tall man in an orange raincoat walking a small purple dog along a slick city sidewalk, puddles reflecting storefront lights, drizzle in the air, candid street photography with vivid color contrast.
- role the man photographs the dog instead of walking it: Crouched on wet cobbles, a tall man wearing a plum purple raincoat aims his camera at a small orange dog that sits posing under an awning, soft overcast light, whimsical urban scene.
- dropped the dog became a goat: Through the rain strides a very tall man, his purple raincoat flapping, and at the end of his leash a little goat with dyed orange fleece skips between puddles, quirky street scene.

seven candles on a chocolate cake
= count seven candles; relation candles on cake; subject candles, cake
+ Seven slender candles burn on a rich chocolate cake, glossy ganache dripping down the sides, warm glow against a dark background, tiny sparks and soft smoke, festive close-up food photography.
+ A dark, velvety chocolate cake takes centre stage in a dimmed room, crowned by a ring of little flames, seven candles altogether, their light trembling over swirls of cocoa frosting and gold sprinkles.
- count seven became nine: Nine slender candles burn on a rich chocolate cake, glossy ganache dripping down the sides, warm glow against a dark background, tiny sparks and soft smoke, festive close-up food photography.
- dropped the chocolate cake became a cheesecake: Crowning a pale vanilla cheesecake are seven thin candles with golden flames, berries tumbling down one side, lace doily beneath, intimate party lighting and gentle bokeh in a shadowy dining room.
- relation the candles stand around the cake and not on it: Encircling the cake stand on the tabletop, seven lit candles in little holders cast light on a bare-topped chocolate cake in the middle, romantic darkness, deep brown and gold palette.

a knight without a helmet holding a golden shield
= negation without helmet; color golden shield; role knight holding shield; subject knight, shield
+ A battle-weary knight without a helmet holding a golden shield, windblown hair and scarred face visible, dented plate armor, stormy sky behind, dramatic rim light, epic fantasy portrait in fine detail.
+ The shield shines like a small sun, hammered gold from rim to boss, gripped by a bareheaded knight whose dark curls lift in the wind as he surveys a smoky valley at daybreak.
- negation the knight wears a helmet: A battle-weary knight wearing a steel helmet with lowered visor and holding a golden shield, dented plate armor, stormy sky behind, dramatic rim light, epic fantasy portrait in fine detail.
- color the shield is black: Bareheaded beneath torn banners, an ageing knight clutches a shield lacquered pitch black, rain beading on his mail, cold blue twilight pressing in, brooding medieval realism with painterly textures.
- dropped the shield became a trumpet: With no helm to hide his weary eyes, the knight cradles a gleaming golden trumpet against his breastplate, castle ramparts rising behind him, banners limp, soft light after a storm.

one sheep is black, the other four sheep are white
= count one sheep, four sheep; color black sheep, white sheep; subject sheep
+ Five sheep gather on a green hillside, one sheep black as coal and the other four sheep a creamy white, wool catching low golden light, drifting clouds, pastoral landscape with crisp detail.
+ Among a little flock on the moor a single ebony ewe stands out, surrounded by four companions with snowy fleece, their breath steaming in the cold, heather and stone walls fading into haze.
- color black and white were swapped round: Five sheep gather on a green hillside, one sheep white as chalk and the other four sheep deep black, wool catching low golden light, drifting clouds, pastoral landscape with crisp detail.
- count four white sheep became two: Beside a dry-stone wall, a lone jet-black sheep grazes with just two white sheep for company, dewy clover sparkling underfoot, the valley beyond veiled in lilac dawn mist, tranquil rural mood.
- added a shepherd with a crook dominates: A bearded shepherd leaning on his crook fills the foreground, weathered face turned to the lens, while one black sheep and four white sheep nibble the turf behind him, windswept upland light.

a wooden bathtub filled with oranges in a tiled courtyard
= relation bathtub filled with oranges, bathtub in courtyard; subject bathtub, oranges, courtyard
+ A round wooden bathtub filled with bright oranges stands in a sunlit tiled courtyard, intricate blue mosaic patterns, dappled shade from a vine trellis, Mediterranean warmth, editorial photography.
+ Hundreds of oranges are piled to the rim of a tub made from cedar planks, a bath for nobody, set in the middle of a patio whose glazed tiles gleam under an Andalusian noon.
- dropped the wooden bathtub became a copper one: A polished copper bathtub filled with bright oranges stands in a sunlit tiled courtyard, hammered metal gleaming, intricate blue mosaic patterns, dappled shade from a vine trellis, Mediterranean warmth, editorial photography.
- dropped the oranges became roses: Petals spill over the staves of an oak bathtub crammed with crimson roses, placed at the heart of a Moorish courtyard with glazed tiles, evening light, perfume almost visible in the air.
- dropped the tiled courtyard became a forest clearing: Deep in a ferny forest clearing, a wooden bathtub brims with ripe oranges, shafts of green light slanting between mossy trunks, beetles on bark, fairy-tale stillness.

a chalkboard menu reading "Soup of the Day: Tomato"
= quote "Soup of the Day: Tomato"; subject chalkboard, menu
+ A rustic chalkboard menu reading "Soup of the Day: Tomato" in neat white chalk lettering, leaning against a brick cafe wall, potted basil nearby, soft natural light, cozy bistro photograph.
+ Outside the bistro hangs a slate board on which someone has chalked, in loopy handwriting with a flourish beneath, today's offer, "Soup of the Day: Tomato", ivy and morning shade around the frame.
- letter Tomato lost its last o: A rustic chalkboard menu reading "Soup of the Day: Tomat" in neat white chalk lettering, leaning against a brick cafe wall, potted basil nearby, soft natural light, cozy bistro photograph.
- letter Tomato became Potato: Propped on an easel by the door of a little trattoria, a dusty blackboard menu announces "Soup of the Day: Potato" in pastel chalk, cobblestones damp after rain, inviting lamplight spilling out.
- letter the words of the Day are missing: Against whitewashed planks hangs a chalkboard menu with "Soup: Tomato" in elegant swirling script, smudged dust around the letters, copper pots blurred behind, homely countryside kitchen atmosphere.

a snowman with no arms wearing a plaid scarf
= negation no arms; relation snowman wearing scarf; subject snowman, scarf
+ A plump snowman with no arms wearing a red plaid scarf, coal eyes and carrot nose, fresh powder on the pines behind, gentle snowfall, warm evening light from a cottage window.
+ Wrapped around the neck of a smiling figure of packed snow is a woolly tartan-plaid scarf; its round sides are smooth, neither twig nor branch serving as arms, blue dusk settling over the garden.
- negation the snowman has stick arms: A plump snowman with twiggy stick arms stretched wide, wearing a red plaid scarf, coal eyes and carrot nose, fresh powder on the pines behind, gentle snowfall, warm evening light.
- dropped the scarf became a top hat: Armless and cheerful, a snowman tips slightly to one side beneath a tall plaid top hat, its neck bare, frosty meadow sparkling around it, pale winter sun low on the horizon.
- dropped the snowman became a scarecrow: In a frozen field leans an armless scarecrow of straw and sackcloth, a plaid scarf knotted at its throat, snowflakes settling on its shoulders, bleak yet tender winter scene.

a pink flamingo standing on a green canoe
= color pink flamingo, green canoe; relation flamingo standing on canoe; subject flamingo, canoe
+ A pink flamingo standing on a green canoe in a still lagoon, one leg tucked up, mirror-like reflections, palm fronds framing the view, pastel sunset sky, surreal yet elegant composition.
+ Drifting over glassy tropical water, a jade-coloured canoe carries an unlikely passenger, a rosy flamingo balanced upright on its hull, neck curved like a ribbon against the hazy turquoise distance.
- color pink and green changed owners: A green flamingo standing on a pink canoe in a still lagoon, one leg tucked up, mirror-like reflections, palm fronds framing the view, pastel sunset sky, surreal yet elegant composition.
- relation the flamingo wades in the water next to the boat: Knee-deep in the shallows, a blush-pink flamingo forages a few steps from a moored green canoe, which floats empty among lily pads, soft light scattering across the marsh.
- color the canoe is red: A coral-pink flamingo poses atop a fire-engine red canoe adrift in mangrove shade, feathers luminous, water dark as tea, overhead branches dripping with moss, dreamy wildlife fantasy.

three nurses and two doctors in a hospital corridor
= count three nurses, two doctors; relation nurses in corridor, doctors in corridor; subject nurses, doctors, corridor
+ Three nurses and two doctors walk down a bright hospital corridor, scrubs and white coats crisp, polished floors reflecting fluorescent light, calm determination on their faces, documentary photography.
+ In the long hallway of a hospital, a pair of physicians in white coats pauses to talk with a trio of nurses holding charts, early light through tall windows, quiet urgency in the air.
- count three nurses became two: Two nurses and two doctors walk down a bright hospital corridor, scrubs and white coats crisp, polished floors reflecting fluorescent light, calm determination on their faces, documentary photography.
- count two doctors became one: Striding along a hospital corridor washed in teal night lighting, a lone doctor leads the way with three nurses at his heels, clipboards in hand, motion blur, tense cinematic mood.
- dropped the doctors became firefighters: Under the strip lights of a hospital corridor, three nurses listen to two firefighters in soot-smeared turnout gear, helmets under their arms, linoleum gleaming, raw emotional realism.

a yellow school bus with blue wheels
= color yellow bus, blue wheels; subject bus, wheels
+ A cheerful yellow school bus with vivid blue wheels parked on a maple-lined street, autumn leaves scattered on the asphalt, crisp morning sunlight, glossy paint, playful storybook atmosphere.
+ Rolling along a country lane on bright cobalt wheels comes a school bus painted the colour of ripe lemons, its windows flashing in the sun, hedges blurred by speed and a cloudless sky overhead.
- color the bus is blue and the wheels yellow: A cheerful blue school bus with vivid yellow wheels parked on a maple-lined street, autumn leaves scattered on the asphalt, crisp morning sunlight, glossy paint, playful storybook atmosphere.
- color the wheels are black: On a misty suburban corner, a sunflower-yellow school bus idles with plain black wheels, exhaust curling into chilly air, porch lights glowing behind, nostalgic Kodachrome palette and gentle film grain.
- dropped the school bus became a tractor: Parked beside a stack of hay bales, a buttercup-yellow tractor shows off a set of sky-blue wheels, mud drying on the treads, wide fields and rolling cumulus, cheerful farm illustration.

a birthday card with the words "Happy 60th, Dad!" on the front
= quote "Happy 60th, Dad!"; relation words on front; subject card, words
+ A handmade birthday card with the words "Happy 60th, Dad!" on the front in bold navy lettering, watercolor balloons and confetti, textured cream paper, soft studio lighting, flat lay on linen.
+ Propped up on a breakfast table is a greeting card of thick kraft paper for a birthday, its cover hand-stamped with "Happy 60th, Dad!" in copper ink amid tiny stars, coffee steaming behind.
- letter 60th became 50th: A handmade birthday card with the words "Happy 50th, Dad!" on the front in bold navy lettering, watercolor balloons and confetti, textured cream paper, soft studio lighting, flat lay on linen.
- letter Dad became Dan: Lying on a bed of streamers is a pop-up birthday card, the cover embossed with "Happy 60th, Dan!" in shiny gold foil, scattered sequins, warm tungsten glow, top-down composition.
- relation the words are on the back and not on the front: The front of the birthday card stays blank cream paper; turned over in soft daylight, it shows "Happy 60th, Dad!" written on its back in flowing navy ink, ribbon and envelope beside it.

nobody sitting at a long banquet table covered with silver plates
= negation nobody sitting; color silver plates; relation table covered with plates; subject table, plates
+ A long banquet table covered with silver plates, nobody sitting at it, high-backed chairs standing vacant, candelabra flames flickering in a vaulted stone hall, haunting gothic atmosphere, symmetrical perspective.
+ Row upon row of silver plates gleams down the length of an endless table laid for a banquet, yet each chair is unoccupied; the guests have never come, and dust floats through cold shafts of light.
- negation noblemen sit at the table: Noblemen in velvet sit along a long banquet table covered with silver plates, laughing over their goblets, candelabra flames flickering in a vaulted stone hall, rich gothic atmosphere, symmetrical perspective.
- color the plates are black: Vacant chairs line a banquet table that stretches into the gloom, its whole surface laid with matte black plates, no guest in any seat, moonlight pouring through a rose window.
- dropped the plates became books: Untenanted chairs flank an immense banquet table heaped from end to end with silver-clasped books, not one person seated, cobwebs on the chandeliers, eerie candlelight, baroque oil-like richness.

six hot air balloons over a frozen lake
= count six balloons; relation balloons over lake; subject lake
+ Six hot air balloons drift over a frozen lake at sunrise, their striped canopies glowing against a pale pink sky, cracked ice patterns below, distant snowy peaks, breathtaking aerial landscape photography.
+ Far below lies a lake locked in ice, blue-white and veined with fractures, and across the quiet air above it float half a dozen hot air balloons, burners flaring like lanterns in the morning cold.
- count six became two: Two hot air balloons drift over a frozen lake at sunrise, their striped canopies glowing against a pale pink sky, cracked ice patterns below, distant snowy peaks, breathtaking aerial landscape photography.
- relation the balloons lie on the ice instead of floating above: Grounded on the frozen surface of a lake, six hot air balloons rest with half-deflated envelopes sprawled across the ice, ropes frosted, low sun stretching violet shadows, expedition mood.
- added a polar bear dominates the scene: A huge polar bear rears up in the immediate foreground, breath steaming, fur lit gold by the dawn, while half a dozen hot air balloons hang over the frozen lake behind it, wide panoramic composition.

a marble statue of a fox with emerald eyes
= color (emerald eyes); subject statue, fox, eyes
+ A polished marble statue of a fox with emerald eyes, sitting upright on a plinth in a museum hall, veined white stone, soft skylight, green gems sparkling, detailed classical craftsmanship.
+ Carved from veined white marble, a vixen sits forever still in the ivy-grown garden, and in her sculpted face two emeralds serve as eyes, catching the late light with a sly green fire.
- dropped the marble became rusty iron: A rusty iron statue of a fox with emerald eyes, sitting upright on a plinth in a museum hall, welded orange-brown plates, soft skylight, green gems sparkling, detailed industrial craftsmanship.
- color the eyes are ruby red: On a mossy pedestal at the end of an avenue crouches a fox of pale marble, its gaze set with blood-red rubies, rain streaming over chiselled fur, gothic garden at dusk.
- dropped the marble statue became a living fox: Padding out of the bracken, a living red fox with emerald eyes pauses mid-step, whiskers beaded with dew, autumn leaves swirling around its paws, sharp wildlife photograph with creamy bokeh.

a girl with a white kite and a boy with a black kite on a beach
= color white kite, black kite; relation girl with kite, boy with kite, girl on beach, boy on beach; count (a girl), (a boy); subject girl, kite, boy, beach
+ A girl with a white kite and a boy with a black kite run across a wide sandy beach, kites dancing against a blue sky, foamy waves, wind in their hair, joyful summer photograph.
+ Gusts sweep the seashore where two children compete for height: the boy has sent up a kite dark as ink, while hers, the girl's, is a snow-white diamond tugging at its line above the surf.
- color the kites changed hands: A girl with a black kite and a boy with a white kite run across a wide sandy beach, kites dancing against a blue sky, foamy waves, wind in their hair, joyful summer photograph.
- dropped the boy's kite became a football: Barefoot on the tideline, a laughing girl lets her white kite soar, and next to her a boy hugs a black football to his chest, gulls wheeling, sunlit spray, candid family moment.
- color the girl's kite is red: High over the dunes tumble two kites, the scarlet one guided by a girl in a sunhat, the inky black one by a boy at her side, turquoise sea beyond the beach, breezy illustration.

a library without books, only rows of empty oak shelves
= negation without books, empty shelves; subject library, shelves
+ A vast library without books, only rows of empty oak shelves stretching into the distance, dust motes in slanted sunlight, worn parquet floor, melancholy stillness, wide-angle architectural photography.
+ Where thousands of volumes once stood there is nothing now: bay after bay of bare oak shelving lines the hushed reading room of the library, carved ends gleaming faintly beneath a clouded glass dome.
- negation the shelves are packed with books: A vast library with rows of oak shelves packed tight with leather-bound books stretching into the distance, dust motes in slanted sunlight, worn parquet floor, melancholy stillness, wide-angle architectural photography.
- added an old librarian dominates the scene: A stooped librarian with a lantern stands large in the foreground, his beard lit gold, and behind him the library's oak shelves run on in rows, every board vacant, not a book left.
- dropped the oak shelves became glass cases: Bookless and silent, the old library holds nothing but rows of vacant glass display cases, brass hinges tarnished, rain trickling down arched windows, cool grey light, poetic emptiness.

a postage stamp showing a lighthouse and the text "ISLAND MAIL 5c"
= quote "ISLAND MAIL 5c"; role stamp showing lighthouse; subject stamp, lighthouse, text
+ A vintage postage stamp showing a lighthouse and the text "ISLAND MAIL 5c", engraved lines in navy ink, perforated edges, faint postmark, aged paper texture, macro scan with fine detail.
+ Seen through a collector's loupe is a small perforated stamp for letters, its engraving of a striped lighthouse above crashing surf framed by the inscription "ISLAND MAIL 5c" in teal, paper slightly yellowed.
- letter 5c became 8c: A vintage postage stamp showing a lighthouse and the text "ISLAND MAIL 8c", engraved lines in navy ink, perforated edges, faint postmark, aged paper texture, macro scan with fine detail.
- case the capitals became lower case: Fine intaglio lines form a lonely lighthouse on a crimson postage stamp, beneath it in tiny serif letters "island mail 5c", toothed border, gum stains, soft raking light, philatelic close-up.
- dropped the lighthouse became a sailing ship: A crisp postage stamp in sepia tones depicts a three-masted sailing ship on a rolling sea, with "ISLAND MAIL 5c" lettered along its border, delicate hatching and worn perforations, archival look.

please draw me a purple pig eating a slice of watermelon, no background just white
= color purple pig, (white background); role pig eating slice; negation no background; subject pig, (slice), watermelon
+ A cute purple pig eating a juicy slice of watermelon, pink flesh and black seeds, happy closed eyes, clean line drawing with soft shading, isolated on plain white with no background.
+ Illustrated in gentle pencil and wash, a wedge of watermelon vanishes bite by bite into the mouth of a lavender-purple piglet, juice dribbling down its chin, the figure floating alone on pure blank white.
- color the pig is pink: A cute pink pig eating a juicy slice of watermelon, red flesh and black seeds, happy closed eyes, clean line drawing with soft shading, isolated on plain white with no background.
- negation a detailed farmyard is behind the pig: Munching a dripping slice of watermelon, a plump violet-purple pig stands in a bustling farmyard with red barns, haystacks and rolling hills under a cloudy sky, whimsical children's book drawing.
- role the pig carries the melon slice on its back instead of eating it: Drawn in crisp ink on stark white, nothing behind it, a purple pig with a prim closed mouth trots along balancing an untouched slice of watermelon on its back, playful cartoon lines.

a stone bridge with three arches and a red sailboat beneath it
= count three arches, (a sailboat); color red sailboat; relation sailboat beneath it; subject bridge, arches, sailboat
+ An ancient stone bridge with three arches spans a calm river, a small red sailboat gliding beneath it, willow branches trailing, golden reflections, romantic landscape with soft painterly light.
+ Passing under the middle vault comes a boat with hull and canvas of deep crimson, dwarfed by the old bridge of rough-hewn stone overhead, whose trio of arches doubles into full circles on the water.
- count three arches became five: An ancient stone bridge with five arches spans a calm river, a small red sailboat gliding beneath it, willow branches trailing, golden reflections, romantic landscape with soft painterly light.
- relation the sailboat sits on top of the bridge: Hauled onto the roadway on top of a three-arched stone bridge, a red sailboat stands high and dry, mast against the clouds, empty river sliding below, odd and beautiful daylight scene.
- color the sailboat is yellow: From the towpath one sees three mossy arches of an old stone bridge, and in the shade below them a sailboat with mustard-yellow hull and yellow sails, swallows skimming the ripples, afternoon haze.

a velvet armchair, a rubber tire and a metallic lamp
= subject armchair, tire, lamp
+ A plush velvet armchair, a black rubber tire and a sleek metallic lamp arranged in a minimalist concrete loft, contrasting textures, soft directional light, editorial product photography with deep shadows.
+ Three surfaces meet in an artist's garage studio: a floor lamp of brushed metal bends its neck over a tire whose thick rubber treads are dusty, while near them waits an armchair in sumptuous burgundy velvet.
- dropped the armchair is leather and not velvet: A cracked leather armchair, a black rubber tire and a sleek metallic lamp arranged in a minimalist concrete loft, contrasting textures, soft directional light, editorial product photography with deep shadows.
- dropped the lamp became a fan: On bare floorboards stand a midnight-blue velvet armchair, a metallic fan with shining blades and, leaning on the wall, a worn rubber tire, late sun sliding through industrial windows, gritty elegance.
- dropped the tire became a rubber duck: Beneath the glow of a chrome, metallic lamp, a velvet armchair the colour of moss offers its seat to an oversized rubber duck, concrete walls around, dry humour, gallery-like lighting.

a protester holding up a sign that says "No More Plastic"
= quote "No More Plastic"; role protester holding sign; subject protester, sign
+ A determined protester holding up a cardboard sign that says "No More Plastic" in bold green paint, a crowded city square blurred behind, overcast light, gritty photojournalism, shallow depth of field.
+ Raised high above a sea of heads, a hand-painted placard demands "No More Plastic"; the activist who grips its wooden stick is mid-shout, rain on her glasses, banners dissolving into the grey street.
- letter the word More is missing: A determined protester holding up a cardboard sign that says "No Plastic" in bold green paint, a crowded city square blurred behind, overcast light, gritty photojournalism, shallow depth of field.
- letter Plastic became Plastik: Fist clenched, jaw set, a young demonstrator at the head of the march lifts a white placard with "No More Plastik" brushed across it in dripping blue, smoky dusk, telephoto compression.
- case the text became all capitals: In the drizzle outside parliament a silver-haired protester thrusts a sign overhead, its thick marker letters reading "NO MORE PLASTIC", wet pavement shining, faces out of focus, muted documentary colours.

a barefoot waiter carrying ten blue plates
= negation (barefoot); count ten plates; color blue plates; role waiter carrying plates; subject waiter, plates
+ A barefoot waiter carrying ten blue plates stacked along both arms, crossing a sunlit terrace by the sea, white apron fluttering, warm terracotta tiles underfoot, lively comic energy, crisp photograph.
+ Ten indigo-blue plates wobble in a tower against the chest of a young waiter, who tiptoes over warm sand to the beach restaurant with neither shoes nor socks on his feet, lanterns swaying overhead.
- count ten became four: A barefoot waiter carrying four blue plates stacked along both arms, crossing a sunlit terrace by the sea, white apron fluttering, warm terracotta tiles underfoot, lively comic energy, crisp photograph.
- negation the waiter wears shoes: In gleaming patent leather shoes, a waiter glides between tables with ten sky-blue plates balanced in a precarious stack, chandelier light bouncing off the glaze, ballroom bustle, motion-blurred edges.
- color the plates are orange: Toes bare on the cool flagstones, a waiter hurries from the kitchen with a pile of ten tangerine-orange plates in his arms, lemon trees and whitewashed walls behind, midday glare.

a watercolor of two brown rabbits and three white mushrooms
= style watercolor; count two rabbits, three mushrooms; color brown rabbits, white mushrooms; subject rabbits, mushrooms
+ A delicate watercolor of two brown rabbits and three white mushrooms in a mossy clearing, loose washes of green, fine ink details on the fur, soft edges, gentle storybook mood.
+ Painted in translucent watercolour on rough paper, a trio of pale white mushrooms rises from the leaf litter, sniffed at by a pair of chestnut-brown rabbits, pigment blooming softly at the margins.
- style the watercolor became a 3D render: A glossy 3D render of two brown rabbits and three white mushrooms in a mossy clearing, ray-traced light, fine strands of fur, plastic-like sheen, gentle storybook mood.
- count two rabbits became three: Washes of sage and ochre bleed across this watercolor, in which three brown rabbits huddle beside three white mushrooms, droplets of paint spattered like rain, plenty of untouched paper around them.
- color the mushrooms are red: Feathery brushwork and pooled pigment give this watercolor its charm, showing a couple of hazel-brown rabbits nibbling clover near three scarlet-capped mushrooms with red stems, ferns fading into pale mist.

a bicycle without wheels leaning against a graffiti wall
= negation without wheels; relation bicycle leaning against wall; subject bicycle, wall
+ A rusty bicycle without wheels leaning against a colorful graffiti wall, bare forks touching the pavement, spray-painted swirls in magenta and cyan, harsh midday sun, urban decay photograph.
+ Thieves have left only the frame, handlebars and saddle: propped up by a brick wall ablaze with graffiti, the stripped bicycle rests on naked forks, both wheels gone, weeds pushing through the cracked kerb.
- negation the bicycle has its wheels: A rusty bicycle with two spoked wheels leaning against a colorful graffiti wall, tires flat on the pavement, spray-painted swirls in magenta and cyan, harsh midday sun, urban decay photograph.
- dropped the graffiti wall became a hedge: Half swallowed by leaves, a wheelless bicycle leans into a tall boxwood hedge, its empty forks sunk in gravel, chain dangling, cool morning shade, a quiet note of abandonment.
- dropped the bicycle became a shopping cart: Tilted against bricks drenched in neon graffiti is a shopping cart with every wheel missing, bent wire catching streetlight, puddles full of colour at its base, nocturnal city grit.

a fat ginger baker throwing dough at a thin bald butcher
= role baker throwing dough; color (ginger baker); relation (dough at butcher); subject baker, dough, butcher
+ A fat ginger baker throwing dough at a thin bald butcher in a busy market street, flour exploding in the air, aprons flapping, exaggerated expressions, slapstick comedy, vibrant dynamic illustration.
+ Splat! The skinny, hairless butcher flinches as a lump of sticky dough flies toward his head, hurled with glee by the portly red-haired baker across the way, flour clouds hanging between their stalls.
- role the butcher throws and the baker is the target: A thin bald butcher throwing dough at a fat ginger baker in a busy market street, flour exploding in the air, aprons flapping, exaggerated expressions, slapstick comedy, vibrant dynamic illustration.
- role the baker hands the dough over politely: With a courtly bow, the stout ginger-haired baker places a soft ball of dough into the waiting hands of a lean bald butcher, morning light over the market, friendly neighbourly warmth.
- dropped the dough became fish: Across the cobbled square a rotund ginger baker hurls a slippery silver fish at a gaunt, bald-headed butcher, scales glinting mid-flight, awnings snapping in the wind, boisterous cartoon energy.

an old typewriter with a sheet of paper that reads "Chapter One"
= quote "Chapter One"; count (a sheet); relation typewriter with sheet; subject typewriter, (sheet), paper
+ An old typewriter with a crisp sheet of paper that reads "Chapter One" in faded black type, worn keys, desk lamp glow, scattered notes, moody writer's study, shallow depth of field.
+ A novel begins: curled over the platen of a battered antique typewriting machine is a page of cream paper bearing just the typed words "Chapter One", ink slightly uneven, evening light on round glass keys.
- letter Chapter lost its first t: An old typewriter with a crisp sheet of paper that reads "Chaper One" in faded black type, worn keys, desk lamp glow, scattered notes, moody writer's study, shallow depth of field.
- letter One became Two: Dust lies on the chrome levers of an ageing typewriter, while the paper in its roller shows the heading "Chapter Two" struck in violet ink, a cold cup of tea alongside, rainy window.
- case the capitals of the heading are gone: On a scratched desk crouches an old portable typewriter, and on the paper curling from it stands "chapter one" in pale blue type, crumpled drafts around the base, cigarette haze, insomniac night mood.

ceramic vases in a window: the left one red, the right one white, the middle one empty of flowers
= relation vases in window, left one red, right one white; negation empty of flowers; subject vases, window, (flowers)
+ Three ceramic vases in a sunlit window, the left one red with daisies, the right one white with tulips, the middle one grey and empty of flowers, lace curtains glowing, tranquil still life.
+ On the sill before old panes stand three pieces of glazed pottery: between a scarlet vase holding poppies at left and a milky white one with irises at right, a flowerless grey vase gapes, dusk outside.
- relation left and right were swapped: Three ceramic vases in a sunlit window, the left one white with daisies, the right one red with tulips, the middle one grey and empty of flowers, lace curtains glowing, tranquil still life.
- negation the middle vase is full of flowers: Rain blurs the window behind three earthenware vases, at left a red one with ferns, at right a white one with lilac, and in the centre a grey one overflowing with peonies.
- color the right vase is black: In a deep-set cottage window the ceramic vases form a row, ruby red at the left, nothing blooming in the middle one, coal black at the right, snow light filtering through frosted glass.

an elephant behind a sheer white curtain, eight tea lights in front of it
= color white curtain; count eight lights; relation elephant behind curtain, lights in front of it; subject elephant, curtain, lights
+ An elephant stands behind a sheer white curtain, its vast silhouette softly visible, eight tea lights flickering on the floor in front of it, dark theater stage, ethereal and mysterious atmosphere.
+ Gauze the colour of milk hangs across the stage, veiling the immense shape of an elephant at its back, and on the boards before this pale drape burn little tea lights, eight of them, amber and unsteady.
- relation the elephant is in front of the curtain: An elephant stands fully revealed before a sheer white curtain, wrinkled hide in sharp detail against the cloth, eight tea lights flickering on the floor at its feet, dark theater stage, mysterious atmosphere.
- count eight became four: Seen dimly through the filmy white curtain behind which it waits, an elephant raises its trunk, while a row of four tea lights glimmers on the near side, dusty air, hushed theatrical tension.
- dropped the tea lights became pumpkins: Shadowy and huge, an elephant looms at the rear of a translucent white curtain; eight round pumpkins are lined up in front of the fabric, blue footlights washing over them, strange dreamlike stillness.

Frida Kahlo wearing a green crown without flowers, style of a linocut print
= name Frida Kahlo; role Kahlo wearing crown; color green crown; negation without flowers; style linocut; subject crown, (print)
+ Frida Kahlo wearing a green crown without flowers, rendered as a bold linocut print, carved hatch marks shaping her face, limited palette of black and emerald, textured paper, strong contrast.
+ Gouged lines and flat inks build this linocut portrait in which an emerald-green crown, plain metal points with no blossom anywhere, sits on the dark braided hair of Frida Kahlo, her gaze steady and proud.
- negation the crown is full of roses: Frida Kahlo wearing a green crown overflowing with roses and dahlias, rendered as a bold linocut print, carved hatch marks shaping her face, limited palette of black and emerald, textured paper.
- name Frida Kahlo became Marie Curie: Hand-pulled from a carved block, this linocut presents Marie Curie beneath a flowerless green crown, her features cut in confident strokes, rough ink edges and generous cream margins, solemn dignity.
- style the linocut became a soft-focus photograph: Through a vintage portrait lens, a soft-focus colour photograph captures Frida Kahlo with a bare, bloomless green crown on her head, real skin texture, silk shawl, creamy bokeh and studio window light.

twelve eggs in a straw nest, only one of them is spotted
= count twelve eggs, (one of them); relation eggs in nest; subject eggs, nest
+ Twelve smooth eggs in a straw nest, only one of them spotted with brown speckles, soft barn light, fine strands of golden straw, shallow depth of field, intimate macro nature photography.
+ Cradled by a round nest of woven straw lies a full dozen eggs, eleven of them plain ivory, while a single odd one near the rim wears a sprinkling of dark spots, morning light raking across.
- count the twelve eggs became five: Five smooth eggs in a straw nest, only one of them spotted with brown speckles, soft barn light, fine strands of golden straw, shallow depth of field, intimate macro nature photography.
- count all twelve are spotted and not one: Freckled and dappled all over with chestnut spots, every one of the twelve eggs in this straw nest bears its own pattern, warm shadows between the shells, quiet henhouse glow.
- relation the eggs lie on the ground outside the nest: Spilled onto the stable floor around an upturned straw nest are twelve eggs, eleven unmarked and just one spotted, cobwebbed timber and dusty sunbeams beyond, rustic still life.

a movie poster titled "The Last Lantern", a boy holding a copper lantern
= quote "The Last Lantern"; color copper lantern; role boy holding lantern; subject poster, boy, lantern; style (poster)
+ A dramatic movie poster titled "The Last Lantern", a boy holding a glowing copper lantern in a misty forest, bold serif title at the bottom, teal and orange palette, cinematic composition.
+ Designed as a one-sheet for a fantasy film, the poster sets "The Last Lantern" in weathered letters across a night sky; below, a lamp of beaten copper shines in the raised hand of a small, wide-eyed boy.
- letter Lantern became Lanterns: A dramatic movie poster titled "The Last Lanterns", a boy holding a glowing copper lantern in a misty forest, bold serif title at the bottom, teal and orange palette, cinematic composition.
- letter the word Last is missing: On this painterly film poster a boy in a patched coat lifts a copper lantern toward falling snow, its glow warming his cheeks, "The Lantern" arched above him in embossed gold type.
- case the title became lower case: Wind whips the cloak of a boy on a cliff's edge, a copper lantern swinging from his fist, storm clouds boiling, and along the bottom of the movie poster runs "the last lantern" in distressed ivory type.

a parrot on a typewriter, not a photo, pixel art
= style pixel art; negation not a photo; relation parrot on typewriter; subject parrot, typewriter
+ A bright parrot on a vintage typewriter in pixel art, not a photo, chunky 16-bit shading, limited palette of reds and greens, tiny desk props, retro game aesthetic with crisp square edges.
+ Built from blocky pixels in the manner of an old console game, a scarlet macaw perches atop the keys of a typewriter, dithering in the shadows, flat teal backdrop, nothing photographic about it.
- style the pixel art became an oil painting: A bright parrot on a vintage typewriter as a classical oil painting, not a photo, thick impasto strokes of red and green, tiny desk props, cracked varnish and warm old-master lighting.
- relation the parrot flies above the machine: Wings outspread, a parrot of chunky pixels flaps high in the air above a typewriter, not touching it, sixteen-colour palette, dithered sunset, pixel art with arcade charm and hard edges.
- dropped the typewriter became a piano: Low-resolution squares in cheerful colours form a green parrot standing on the lid of an upright piano, 8-bit pixel art throughout, starry window, pure retro platformer mood, nothing photographic.

a gold fork, a wooden knife and a glass spoon laid out on black slate
= color gold fork, black slate; relation fork on slate, knife on slate, spoon on slate; subject fork, knife, spoon, slate
+ A gold fork, a wooden knife and a glass spoon laid out in parallel on black slate, contrasting materials catching soft side light, minimalist tabletop composition, refined product photography, deep shadows.
+ Rough slate, dark as night, serves as the bed for three unmatched pieces of cutlery, namely a spoon blown from clear glass, a knife whittled out of wood and a fork that shimmers in gold.
- color the fork is copper green and not gold: A verdigris green fork, a wooden knife and a glass spoon laid out in parallel on black slate, contrasting materials catching soft side light, minimalist tabletop composition, refined product photography.
- dropped the wooden knife became wooden chopsticks: From above one sees black slate with three utensils in a neat line, a golden fork at one end, slim wooden chopsticks in the centre, a transparent glass spoon next, airy restaurant styling.
- dropped the glass spoon became a wooden one: Carved from olive wood with visible grain are both the knife and the spoon that flank a gleaming gold fork on a slab of black slate, oblique light, quiet artisan elegance.

wide shot of a stadium with no spectators, two goalkeepers shaking hands
= negation no spectators; count two goalkeepers; role goalkeepers shaking hands; subject stadium, goalkeepers
+ Wide shot of an immense stadium with no spectators, two goalkeepers shaking hands at midfield, rows of vacant seats curving around them, floodlights and light mist, cinematic sense of scale.
+ Tier upon tier of unoccupied plastic seats encloses the pitch; in the distance, tiny beneath the floodlights, a pair of goalies clasp gloved hands in a sporting greeting, their breath visible, the whole stadium hushed.
- negation the stands are full of fans: Wide shot of an immense stadium packed with roaring fans, two goalkeepers shaking hands at midfield, waving scarves curving around them, floodlights and light mist, cinematic sense of scale.
- role they fight instead of shaking hands: Far off on the turf of a deserted stadium, two goalkeepers throw punches at each other with gloved fists, hollow grandstands rising on all sides, wide lens, cold evening drizzle, raw tension.
- count two goalkeepers became four: Framed very wide, a stadium of barren bleachers surrounds four goalkeepers who meet at the centre circle, gloves tucked under their arms, all shaking hands in turn, nobody in the stands, long shadows at sundown.

orange cat on the left, grey cat on the right, a goldfish bowl between them
= color orange cat, grey cat; relation orange on left, grey on right, bowl between them; count (a bowl); subject cat, bowl
+ An orange cat on the left and a grey cat on the right, a round goldfish bowl between them on a windowsill, curious stares, sun-warmed glass, cozy apartment, crisp detailed pet photography.
+ A bowl where a goldfish circles divides two feline rivals on the piano lid: the smoke-grey one watches from the right side, the marmalade-orange one from the left, whiskers almost touching the bright curved glass.
- relation the cats traded sides: A grey cat on the left and an orange cat on the right, a round goldfish bowl between them on a windowsill, curious stares, sun-warmed glass, cozy apartment, crisp detailed pet photography.
- color the orange cat is white: Symmetry rules this domestic scene, in which a snowy white cat crouches at the left and a slate-grey cat at the right, the goldfish bowl glimmering in the gap, teal wallpaper behind.
- dropped the goldfish bowl became a birdcage: Separated by a gilded birdcage, two cats study each other, the ginger-orange tom at left, the ash-grey tabby at right, late light combing through blinds, suspense in a small quiet room.

a wedding cake topper of two astronauts holding one big heart, sugar paste
= count two astronauts, one heart; role astronauts holding heart; subject cake, topper, astronauts, heart, paste
+ A wedding cake topper of two astronauts holding one big heart, sculpted in glossy sugar paste, tiny mission patches, white frosting below, soft pastel backdrop, whimsical macro food photography.
+ Crowning the uppermost tier of a wedding cake is a sugar-paste ornament in which a single oversized heart is hugged from both sides by a pair of spacefarers in puffy suits, edible silver stars around them.
- count two astronauts became three: A wedding cake topper of three astronauts holding one big heart, sculpted in glossy sugar paste, tiny mission patches, white frosting below, soft pastel backdrop, whimsical macro food photography.
- dropped the heart became a moon: Modelled from sugar paste with loving care, the topper on this wedding cake shows two astronauts who cradle one huge cratered moon between them, pearl piping underneath, warm reception lights, dreamy bokeh.
- count one heart became four: Atop the tiers of an ivory wedding cake, the topper is a pair of astronauts shaped from sugar paste who hold four big crimson hearts between them, sprinkled crystals like snow, candlelit ballroom, sweet comic charm.

eine Tasse mit "Guten Morgen" printed on it, no coffee inside, brown saucer
= quote "Guten Morgen"; negation no coffee; color brown saucer; relation printed on it; subject (Tasse), (coffee), saucer
+ A simple ceramic cup with "Guten Morgen" printed on it, no coffee inside, standing on a brown saucer, pale wooden table, soft Scandinavian morning light, minimalist lifestyle photography, gentle shadows.
+ Clean and dry to the bottom, the white cup still waits for its coffee; across its belly run the printed words "Guten Morgen" in round letters, and a saucer of chestnut-brown stoneware supports it, dew on the window.
- letter Morgen became Morgan: A simple ceramic cup with "Guten Morgan" printed on it, no coffee inside, standing on a brown saucer, pale wooden table, soft Scandinavian morning light, minimalist lifestyle photography, gentle shadows.
- negation the cup is full of coffee: Steaming dark coffee fills the cup to its brim, the greeting "Guten Morgen" printed along its side, toast crumbs scattered by the brown saucer beneath it, sleepy golden light, homely breakfast mood.
- color the saucer is pink: Drained and wiped clean, not a drop of coffee within, a cup lettered with a printed "Guten Morgen" rests upon a candyfloss-pink saucer, checked napkin folded close by, bright airy kitchen.

a woman with one green glove and one red glove feeding eleven swans
= count one glove, eleven swans; color green glove, red glove; role woman feeding swans; subject woman, glove, swans
+ A woman with one green glove and one red glove feeding eleven swans at the edge of a misty lake, breadcrumbs in the air, winter coat, soft overcast light, poetic realism.
+ Eleven swans glide in from the fog, necks outstretched for the grain that a lady in a long coat scatters among them, her hands mismatched, the one gloved in emerald wool and its partner in scarlet.
- color both gloves are green: A woman with a green glove on each hand feeding eleven swans at the edge of a misty lake, breadcrumbs in the air, winter coat, soft overcast light, poetic realism.
- count eleven swans became three: Kneeling on a frosty jetty, a young woman, one hand in a red glove and the other in a green one, offers lettuce to three swans, reeds stiff with ice, lilac dawn beyond.
- role she paints the swans instead of feeding them: At her easel on the shore, a woman whose left glove is red and right glove green paints a picture of the eleven swans that drift past her, low sun silvering the ripples.
`);

import { cases } from './case.ts';

/** Numbers, colours, writing and absences, each told near the prompt and then anew; rules were written with them at hand. */
export const thirdAttributes = cases(`
five paper lanterns hanging over a narrow canal
= count five lanterns; relation lanterns over canal; subject lanterns, canal
+ Five paper lanterns hanging over a narrow canal at nightfall, their warm glow rippling across the dark water, mossy stone walls rising on both sides, soft mist, cinematic long exposure.
+ Strung on a thin cord above a slim waterway between old brick houses, a quintet of rice-paper lamps sways in the evening breeze, each one casting a trembling amber reflection below.
- count five became three: Three paper lanterns hanging over a narrow canal at dusk, glowing softly against weathered plaster facades, their golden reflections broken by gentle ripples, moody atmospheric lighting, shallow depth of field.
- dropped the canal became a courtyard: A dusty courtyard lies in blue twilight, and suspended over its flagstones are five lamps of folded paper, their light pooling on dry ochre stone, intimate and quiet, painterly tones.
- added a gondolier in the foreground: Five paper lanterns hang over a narrow canal while a gondolier in a straw hat poles his long boat toward the viewer, filling the foreground, water glittering in the warm light.

a dozen eggs in a wicker basket
= count dozen eggs; relation eggs in basket; subject eggs, basket
+ A dozen speckled eggs nestled in a round wicker basket lined with straw, set on a rough farmhouse table, morning light from a side window, gentle shadows, rustic still life.
+ Woven from pale willow, a deep basket cradles twelve smooth farm eggs in shades of cream and tan, photographed from above on a linen cloth with soft diffused daylight and a calm country mood.
- count a dozen became six: Half a dozen brown eggs rest in a handmade wicker basket on a kitchen counter, soft window light catching the matte shells, wisps of straw poking through, warm rustic tones.
- relation the eggs are beside the basket: An empty wicker basket stands on a scrubbed oak table, and on the bare wood next to it a dozen eggs lie in a loose row, pale shells lit by a low sun.
- dropped the eggs became lemons: In the shade of a porch, a woven wicker basket holds twelve waxy lemons, their bright skins glowing against the brown weave, crisp detail, airy Mediterranean atmosphere.

a pair of leather boots beside a muddy doormat
= count pair boots; relation boots beside doormat; subject boots, doormat
+ A pair of worn leather boots stands beside a muddy doormat at a cottage entrance, creased toes, loose laces, raindrops on the threshold, overcast light and earthy autumn colors.
+ By the back step lies a coir mat caked with wet dirt; to one side of it somebody has left two scuffed cowhide boots, tongues flopping open, drying in the pale afternoon sun.
- count a pair became a single boot: A single leather boot stands beside a muddy doormat in a tiled hallway, its partner nowhere in view, scratched brown hide and frayed laces sharply detailed in cool window light.
- dropped the boots became sandals: Next to a doormat thick with mud rests a pair of leather sandals with brass buckles, straps curling upward, lit by the golden light of a late summer evening on a porch.
- relation the boots are on the mat: Set squarely on top of a doormat smeared with mud, a pair of old leather boots drips in the entryway, soles sunk into the bristles, gray rain light through the open door.

two giraffes and three zebras at a waterhole
= count two giraffes, three zebras; relation (zebras at waterhole); subject giraffes, zebras, waterhole
+ Two giraffes and three zebras gather at a shrinking waterhole in the savanna, dust hanging in the golden air, reflections in the still surface, telephoto wildlife photography at sunset.
+ Five thirsty animals share a pool on the dry plain: a trio of zebras drinks shoulder to shoulder, while a couple of tall giraffes splay their forelegs at the opposite edge, acacia trees hazy behind.
- count the numbers are swapped: Three giraffes and two zebras stand at a waterhole under a burning orange sky, long shadows stretching over cracked mud, delicate ripples spreading from their muzzles, documentary realism.
- dropped the zebras became antelopes: A pair of giraffes bends low at the edge of a waterhole and three slender antelopes drink alongside them, pale grass and thorn trees blurred in the heat of the afternoon.
- added a lion in the foreground: At a waterhole on the plain, two giraffes and three zebras drink warily as a huge maned lion crouches in the near grass, dominating the frame, evening light rimming its fur.

seven candles burning on a chocolate cake
= count seven candles; relation candles on cake; subject candles, cake
+ Seven slender candles burning on a glossy chocolate cake, small flames flickering in a darkened dining room, drips of wax on dark ganache, warm bokeh, close-up food photography.
+ A rich cocoa sponge covered in shiny frosting fills the frame, and out of its top rise seven lit tapers whose tiny flames throw a honeyed glow across the curls and crumbs.
- count seven became nine: Nine thin candles burn brightly on a dark chocolate cake decorated with shavings, the flames mirrored in the polished cake stand, cozy dim room, soft golden haze around the edges.
- dropped the candles became sparklers: On a tall chocolate cake seven sparklers fizz and crackle, showering white sparks over the ganache, festive darkness behind, high shutter speed freezing every streak of light.
- relation the candles are around the cake instead of on it: A chocolate cake with a smooth bare top sits on a table, encircled by seven burning candles standing in saucers on the cloth, their light licking its dark sides.

one spoon, two forks and four knives laid out on a linen napkin
= count one spoon, two forks, four knives; relation (knives on napkin); subject spoon, forks, knives, napkin
+ One spoon, two forks and four knives laid out in a tidy row on a creased linen napkin, polished silver gleaming, flat lay seen from above, soft daylight, minimal composition.
+ Spread across a napkin of natural linen, antique cutlery is arranged with care, a solitary spoon at one end, a pair of forks in the middle, and a quartet of knives with bone handles.
- count two forks became three: One spoon, three forks and four knives lie in parallel on a pale linen napkin, brushed steel catching cool morning light, crisp shadows, overhead editorial still life photograph.
- dropped the spoon is missing: A linen napkin with frayed edges serves as the backdrop for two forks and four knives, neatly aligned, tarnished silver patina, muted gray tones, gentle light from the left.
- count four knives became two: On a napkin of rough linen somebody has set out a lone spoon, a couple of forks and a couple of knives, handles flush, the metal softly glowing in candlelight, quiet vintage mood.

a single red tulip in a field of yellow tulips
= count single tulip; color red tulip, yellow tulips; relation (tulip in field); subject tulip, field, tulips
+ A single red tulip stands tall in a vast field of yellow tulips, shallow focus isolating its silky petals, bright spring sky, rows of blossoms melting into a golden blur.
+ Golden blooms stretch to the horizon under a clear April sky, every tulip in the meadow a sunny yellow except for one lone scarlet flower rising defiantly near the center of the frame.
- color the colors are swapped: One yellow tulip glows in the middle of an endless field of red tulips, spring sunlight passing through its petals, crimson rows fading into mist, striking minimalist composition.
- count a single one became a cluster of four: In a broad field of yellow tulips, four red tulips grow close together, their crimson cups bright against the sea of gold, low sun, dewy leaves, tranquil countryside.
- color red became violet: Lemon-colored tulips fill the whole field, swaying under a pale sky, and just one of the flowers breaks the pattern, a deep violet bloom catching the light at the heart of the scene.

eleven wooden rowboats moored along a jetty
= count eleven rowboats; relation rowboats along jetty; subject rowboats, jetty
+ Eleven wooden rowboats moored along a weathered jetty, oars tucked inside, mirrored in a glassy lake at dawn, pale mist lifting, distant pines, tranquil muted palette.
+ From above, a long timber pier juts into green water with eleven small rowing boats of planked oak tied in line beside it, their ropes slack, hulls bobbing in the lazy morning light.
- count eleven became five: Five wooden rowboats are moored along an old jetty, paint peeling from their gunwales, gentle waves lapping at the posts, soft fog over the harbor, serene early morning scene.
- dropped the rowboats became kayaks: Tied in a row along a creaking jetty float eleven wooden kayaks, slim and varnished, paddles resting across their decks, clear shallows beneath, crisp northern light.
- relation the boats are pulled up on a beach far from the jetty: Eleven wooden rowboats lie overturned on a pebble beach, while across the bay, far away and with nothing tied to it, a bare jetty reaches into gray water.

twelve clocks on a brick wall, no people
= count twelve clocks; relation clocks on wall; negation no people; subject clocks, wall
+ Twelve antique clocks hang on an exposed brick wall, each with a different face and frame, dusty glass, warm raking light, an empty and silent room with no people in sight.
+ An old warehouse interior, deserted and hushed, where a dozen timepieces of every shape are mounted on rough red masonry, brass hands pointing every which way, slanting sunbeams full of dust.
- count twelve became eight: Eight mismatched clocks are mounted on a crumbling brick wall in a deserted workshop, brass and enamel dials glinting, nobody around, soft shadows, nostalgic industrial mood.
- negation a watchmaker is there: A dozen clocks of varied size cover a brick wall, and before them an elderly watchmaker in an apron looks up at the dials, loupe in hand, warm tungsten light.
- dropped the clocks became mirrors: On a wall of bare brick hang twelve ornate mirrors, gilded frames catching the late sun, the empty room reflected again and again, nobody present, quiet and strange.

four hot air balloons above a snowy valley
= count four balloons; relation balloons above valley; subject balloons, valley
+ Four colorful hot air balloons drift above a snowy valley at sunrise, frosted pines and white ridgelines below, crisp alpine air, pastel sky, wide-angle landscape photography.
+ A white hush lies over the winter vale, its frozen river winding between slopes, and high overhead a quartet of hot-air balloons glides in loose formation, burners flaring against the violet dawn.
- count four became two: A pair of hot air balloons floats high above a valley blanketed in snow, long blue shadows on the slopes, morning sun touching the fabric, peaceful panoramic view.
- relation the balloons are on the valley floor: Down on the white floor of a snowy valley, four hot air balloons stand tethered to the ground, baskets sunk in powder, glowing as their burners roar beneath darkening peaks.
- dropped the snowy valley became a desert canyon: High above a sun-scorched desert canyon four hot air balloons hover in the still air, red sandstone cliffs glowing beneath them, clear cobalt sky, vivid detail.

three pink macarons and three green macarons on a silver tray
= count three macarons; color pink macarons, green macarons, silver tray; relation macarons on tray; subject macarons, tray
+ Three pink macarons and three green macarons arranged on a polished silver tray, delicate ruffled edges, pastel patisserie setting, soft window light, fine crumbs, elegant food styling.
+ A gleaming tray of silver carries six French almond cookies in two neat rows, one trio tinted rose pink and the other trio pistachio green, airy cafe light, marble counter, dainty mood.
- color green became lavender: Three pink macarons and three lavender macarons sit on an engraved silver tray, crisp shells and creamy filling, gentle morning light, powdery pastel background, refined pastry photography.
- count three pink became five: On a silver tray in a bright pastry shop, five pink macarons lean against three green ones, sugar glinting on their domed tops, reflections rippling in the mirror-like metal.
- dropped the macarons became cupcakes: A shining silver tray presents three cupcakes topped with pink frosting and three topped with green, swirls peaked and glossy, marble counter behind, dreamy afternoon light.

a photograph of nine runners waiting at the start line
= count nine runners; relation runners at line; style photograph; subject runners, line
+ A sharp photograph of nine runners waiting at the start line of a stadium track, muscles tense, eyes fixed ahead, low morning sun, red lanes stretching away, high drama.
+ Shot with a long lens, this sports photo captures the breathless second before a race as nine sprinters crouch motionless behind the painted starting mark, fingers pressed to the track, heat shimmer behind.
- count nine became six: A candid photograph shows six runners waiting at the start line, shoes planted, faces drawn with concentration, crisp dawn light across the asphalt, shallow depth of field.
- style photograph became oil painting: A thickly brushed oil painting depicts nine runners waiting at the start line, bold impasto strokes shaping shoulders and calves, canvas texture visible, glowing ochre and teal palette.
- relation they are crossing the finish line: In a dynamic photograph nine runners burst across the finish line together, chests thrust forward, arms flung high, confetti of dust in the air, bright midday sun.

three nuns eating two pizzas
= count three nuns, two pizzas; role nuns eating pizzas; subject nuns, pizzas
+ Three cheerful nuns in black habits eating two large pizzas at a trattoria table, strings of melted cheese, checkered cloth, warm lamplight, candid humorous photograph.
+ Around a rustic table in the convent kitchen, two steaming pizzas are being devoured by a trio of sisters in veils and habits, sauce on their fingers, laughter lit by a low sun.
- count two pizzas became four: Three nuns in flowing habits are eating four pizzas spread over a long refectory table, steam curling upward, candlelight on stone walls, rich Renaissance-like shadows, playful mood.
- role they bake instead of eat: In a vaulted kitchen, three nuns with rolled-up sleeves slide two pizzas into a blazing wood-fired oven, flour drifting in the orange light, faces glowing from the heat.
- dropped the nuns became firefighters: Three firefighters in heavy coats sit on a bench eating two pizzas out of cardboard boxes, helmets set beside them, greasy smiles, soft evening light in the station.

eight violins hung in a luthier's workshop
= count eight violins; relation violins in workshop; subject violins, workshop
+ Eight violins hung in a luthier's workshop, varnished bodies glowing amber in the dusty window light, wood shavings on the bench, chisels and clamps on the wall, quiet craftsmanship.
+ Inside a small room where stringed instruments are made, tools crowd the bench and eight fiddles dangle by their scrolls from a beam, some unvarnished and pale, others deep honey brown.
- dropped the violins became guitars: Eight acoustic guitars hung in a luthier's workshop, spruce tops catching the window light, curls of shaved wood on the floor, glue pots and clamps around, warm nostalgic mood.
- count eight became two: A luthier's workshop bathed in late light, where just two violins hang from hooks above the cluttered bench, their varnish shining like syrup, dust suspended in the air.
- added a large dog in front: Eight violins hang in the workshop of a luthier, and in the foreground a big wolfhound sits upright on the shavings staring into the lens, warm dusty light behind it.

ten pumpkins stacked on a rusty pickup truck
= count ten pumpkins; relation pumpkins on truck; subject pumpkins, truck
+ Ten plump pumpkins stacked on the bed of a rusty pickup truck parked in an autumn field, dry corn stalks behind, golden hour light, peeling paint, rural nostalgia.
+ Corroded and faded, an old pickup sits at the edge of a harvested field with its cargo piled behind the cab, ten fat orange pumpkins balanced in a pyramid beneath a crisp October sky.
- count ten became four: A rusty pickup truck at a roadside stand carries four big pumpkins stacked in its bed, oxidized fenders glowing in low sun, fallen leaves scattered around the tires.
- relation the pumpkins are under the truck: Ten pumpkins lie in the shade underneath a rusty pickup truck, packed between its wheels on the grass, the empty bed above them streaked with orange corrosion, hazy autumn light.
- dropped the truck became a hay wagon: Piled high on a creaking wooden hay wagon, ten ribbed pumpkins glow in the evening sun, spoked wheels sunk in straw, barn and bare trees soft in the distance.

a blue umbrella and a yellow raincoat hanging on hooks
= color blue umbrella, yellow raincoat; relation (raincoat on hooks); subject umbrella, raincoat, hooks
+ A blue umbrella and a yellow raincoat hanging on brass hooks in a narrow hallway, water dripping onto terracotta tiles, soft gray daylight, cozy rainy-day atmosphere.
+ Two iron pegs are screwed into a whitewashed plank wall; from one droops a rain slicker as yellow as sunflowers, still beaded with rain, and from the other a furled cobalt-blue umbrella dangles by its handle.
- color the colors are swapped: A yellow umbrella and a blue raincoat hang side by side on old brass hooks, droplets sliding to the floorboards, quiet hallway, diffuse stormy light through a frosted pane.
- dropped the umbrella became a hat: In a mudroom with whitewashed boards, a blue bucket hat and a yellow raincoat hang from a row of hooks, damp fabric shining in cool light, puddles below.
- color yellow became pink: On wrought hooks beside the cottage door hang a deep azure umbrella and a bubblegum-pink raincoat, both wet from the storm, their colors popping against the plain plaster.

a woman in a green coat and a red scarf holding a white parrot
= color green coat, red scarf, white parrot; role woman holding parrot; subject woman, coat, scarf, parrot
+ A woman in a tailored green coat and a soft red scarf holding a white parrot on her gloved hand, wintry park behind, falling leaves, elegant fashion portrait, natural light.
+ Perched contentedly in the arms of a lady, a snow-white cockatoo raises its crest; she wears an emerald overcoat, with a crimson scarf knotted at her throat, against a blurred city avenue.
- color coat and scarf are swapped: A woman in a bright red coat and a green scarf holds a white parrot against her chest, cool autumn light, bare branches softly blurred, refined editorial style.
- color the parrot became blue: Standing on a foggy bridge, a woman in a bottle-green coat with a scarlet scarf cradles a vivid blue parrot, its feathers ruffled, muted background, melancholic portrait.
- role the woman photographs the parrot instead of holding it: A woman bundled in a green coat and a red scarf kneels to photograph a white parrot standing on a railing across the path, camera at her eye, gentle evening light.

a purple teapot next to an orange mug
= color purple teapot, orange mug; relation teapot next to mug; subject teapot, mug
+ A glossy purple teapot next to a matte orange mug on a pale wooden table, steam curling from the spout, soft side light, simple modern still life.
+ Beside a chunky tangerine-colored cup, on a slate counter, sits a rounded teapot glazed in deep violet purple, its lid slightly ajar, morning sun tracing the curve of its handle.
- color the mug became green: A purple teapot stands next to a green mug on a linen runner, fine steam rising, delicate crackle glaze, soft daylight from a kitchen window, calm composition.
- relation the mug sits inside the teapot: An oversized purple teapot with its lid removed has an orange mug tucked down inside it, only the rim showing through the opening, whimsical studio still life, clean backdrop.
- color the colors are swapped: Side by side on a breakfast tray rest a teapot enameled in blazing orange and a mug of dusky purple, crumbs around them, warm kitchen glow, inviting mood.

a boy with a striped shirt and polka dot shorts
= color striped shirt, (dot shorts); subject boy, shirt, shorts
+ A boy with a striped shirt and polka dot shorts stands on a sunny pier, windblown hair, sea glittering behind him, playful candid portrait, bright summer palette.
+ Squinting into the seaside glare, a freckled lad leans on a railing, his cotton tee banded with navy and white stripes, his baggy shorts scattered with round dots, a breezy holiday snapshot.
- color the patterns are swapped: A boy wearing a polka dot shirt and striped shorts poses on a garden path, knees grassy, grinning widely, soft golden light through the hedge, cheerful vintage tone.
- color the shirt became plaid: On the steps of a beach hut sits a young boy in a plaid shirt and shorts speckled with polka dots, licking salt from his lips, hazy noon light.
- dropped the boy became a chimpanzee: A chimpanzee dressed in a striped shirt and polka dot shorts sits on a wooden crate, curious expression, bright studio background, crisp fur detail, comic fashion portrait.

A black horse, a white goat and a brown hen in a farmyard
= color black horse, white goat, brown hen; relation (hen in farmyard); subject horse, goat, hen, farmyard
+ A black horse, a white goat and a brown hen stand together in a dusty farmyard, straw scattered underfoot, weathered barn behind, low evening sun, pastoral realism.
+ Evening settles over the yard of an old farm, where a chestnut-brown hen pecks at grain near the hooves of a jet-black horse, and a goat white as milk watches them from the gate.
- color horse and goat are swapped: A white horse, a black goat and a brown hen share a quiet farmyard, mud drying in the sun, wooden fence and haystacks behind, warm rustic light.
- dropped the hen became a rabbit: In a cobbled farmyard at dawn stand a black horse and a white goat, with a small brown rabbit sitting between them, mist over the barn roof, soft colors.
- added a farmer in the foreground: A farmer in overalls strides toward the viewer carrying two pails, and around him in the farmyard are a black horse, a white goat and a brown hen, golden dust in the air.

pink elephant statue on a turquoise pedestal
= color pink statue, (pink elephant), turquoise pedestal; relation statue on pedestal; subject statue, elephant, pedestal
+ Pink elephant statue on a turquoise pedestal in the middle of a white gallery, smooth glossy surface, museum spotlights, clean shadows, contemporary art photography.
+ A column-like base of bright turquoise stands in a sunlit plaza, and mounted upon it is a sculpted elephant in bubblegum pink with trunk raised, the sky behind cloudless and pale.
- color the colors are swapped: Turquoise elephant statue on a pink pedestal, polished resin catching gallery lights, immaculate white room, crisp minimal shadows, playful contemporary sculpture captured head-on.
- dropped the elephant became a rhinoceros: Set on a turquoise pedestal in a palm-lined courtyard, a rhinoceros statue in soft pink gleams under the noon sun, its horn casting a sharp shadow on the tiles.
- relation the statue is beneath the pedestal: A turquoise pedestal rests on the back of a pink elephant statue, the sculpted animal bearing the plinth from below like a caryatid, bright museum lighting, surreal pop mood.

a man wearing a plaid shirt, yellow suspenders and purple trousers
= color plaid shirt, yellow suspenders, purple trousers; subject man, shirt, suspenders, trousers
+ A man wearing a soft plaid shirt, bright yellow suspenders and purple trousers stands against a brick wall, relaxed grin, street fashion portrait, afternoon sun, rich textures.
+ Full-length portrait of a gentleman whose purple slacks are held up by a pair of lemon-yellow braces over a tartan-checked plaid shirt, thumbs hooked in the straps, studio backdrop of warm gray.
- color suspenders and trousers are swapped: A man wearing a plaid shirt, purple suspenders and yellow trousers leans on a lamppost, quirky street style, evening light, shallow focus on the fabric weave.
- dropped the suspenders are missing: A bearded man in a flannel plaid shirt and purple trousers sits on a stoop, sleeves rolled, hands clasped, soft overcast light, subtle film grain, honest character portrait.
- color the plaid shirt became plain white: Against a gray backdrop stands a man in a plain white shirt with no pattern at all, yellow suspenders stretched over it, purple trousers neatly pressed, dapper studio lighting.

a gold key on a crimson velvet cushion
= color gold key, crimson cushion; relation key on cushion; subject key, cushion
+ A gold key lies on a crimson velvet cushion, its ornate bow catching a narrow beam of light, dark palace interior behind, deep folds and tassels, luxurious macro detail.
+ Presented like a relic, a plump pillow of crimson velvet bears an ornate key of gleaming gold at its center, the nap of the fabric dented beneath the metal, shadowy chamber around.
- color crimson became emerald: A gold key rests on an emerald velvet cushion with braided edges, spotlight from above, faint dust in the beam, opulent dark background, fine metallic highlights.
- dropped the key became a ring: On a crimson velvet cushion trimmed with cord lies a heavy gold ring, its band engraved with vines, glowing in candlelight against a dim stone hall.
- color gold became black iron: A pillow of crimson velvet, soft and deeply shadowed, supports an old key forged of black iron, rough and matte, set diagonally in the center beneath a shaft of cold light.

a red bicycle leaning against a blue door
= color red bicycle, blue door; relation bicycle against door; subject bicycle, door
+ A red bicycle leaning against a peeling blue door on a cobbled lane, whitewashed walls, pots of geraniums, Mediterranean noon light, long crisp shadows, travel photography.
+ The paint on the old door has faded to a chalky blue, and propped against its planks is a cherry-red bike with a bell and a wire basket, quiet village street, strong sunlight.
- color the colors are swapped: A blue bicycle leaning against a red door in a sunlit alley, chipped paint and rusty hinges, stone threshold, warm afternoon shadows, vivid contrast, travel snapshot.
- relation the bicycle hangs above the door: Mounted on the wall above a blue door, a red bicycle hangs like a shop ornament, wheels casting round shadows over the lintel, sunlit stucco, charming old town.
- dropped the bicycle became a ladder: Resting at a slant against a weathered blue door stands a red wooden ladder, paint splashed on its rungs, bright plaster wall, hard midday shadows, simple graphic composition.

two green apples and one red pear in a white bowl
= count two apples, one pear; color green apples, red pear, white bowl; relation (pear in bowl); subject apples, pear, bowl
+ Two green apples and one red pear in a white bowl on a rustic table, dew on the skins, soft north light, simple shadows, classic still life composition.
+ A shallow dish of white porcelain holds three pieces of fruit, a lone pear blushed fully red nestled between a pair of crisp Granny Smiths, their green skins shining in the cool daylight.
- color the fruit colors are swapped: Two red apples and one green pear rest in a white bowl on a gray cloth, gentle window light, smooth ceramic glaze, restrained and quiet still life.
- count two apples became four: In a white bowl by the window lie four green apples and a single red pear, stems casting tiny shadows, clean Scandinavian kitchen, soft diffuse light.
- dropped the pear became a pomegranate: A white bowl on a stone sill cradles two green apples together with one red pomegranate, its crown pointing upward, late sunlight raking across the fruit, painterly richness.

a girl with silver hair and amber eyes wearing a navy kimono
= color silver hair, amber eyes, navy kimono; role girl wearing kimono; subject girl, hair, eyes, kimono
+ A girl with flowing silver hair and luminous amber eyes wearing a navy kimono with subtle wave embroidery, moonlit garden, drifting petals, delicate portrait, soft rim light.
+ Draped in a dark navy-blue kimono tied with a pale sash, a young girl turns toward us, her gaze a glowing amber, her long locks shining silver in the lantern light.
- color hair and eyes are swapped: A girl with amber hair and silver eyes wearing a navy kimono stands beneath a paper lantern, strands lifting in the breeze, ethereal portrait, cool evening palette.
- color navy became scarlet: Under blossoming plum branches waits a girl whose silver tresses spill over the shoulders of a scarlet kimono, amber eyes bright with curiosity, gentle moonlight, fine fabric detail.
- dropped the kimono became a suit of armor: A girl with silver hair and amber eyes wears a navy suit of plate armor, rivets and edges gleaming, misty courtyard behind her, heroic half-length portrait.

a grey cat with a yellow collar under a mint green sofa
= color grey cat, yellow collar, (green sofa); relation cat under sofa; subject cat, collar, sofa
+ A grey cat with a yellow collar peeks out from under a mint green sofa, eyes wide, dust motes in the sunlight, pale wooden floor, cozy modern living room.
+ Mint green upholstery hangs low over the floorboards, and in the shadow beneath the couch crouches a smoky grey feline, a bright yellow band with a bell around its neck, whiskers catching light.
- relation the cat is on top of the sofa: A grey cat with a yellow collar sprawls on top of a mint green sofa, paws dangling from the cushions, sunbeam across its fur, airy living room, relaxed mood.
- color the collar became red: Hidden under a mint green sofa, a grey cat wearing a red collar stares toward the camera, narrow strip of light across its face, soft carpet, intimate low angle.
- color cat and collar are swapped: Beneath the skirt of a mint green sofa lies a cat with bright yellow fur and a grey collar, tail curled around its feet, warm afternoon light on the floor.

a bartender in a checkered vest pouring a blue cocktail
= color checkered vest, blue cocktail; role bartender pouring cocktail; subject bartender, vest, cocktail
+ A bartender in a checkered vest pouring a blue cocktail into a chilled coupe, dim speakeasy lighting, rows of bottles glowing behind, liquid frozen mid-stream, moody close-up.
+ From a steel shaker a stream of electric-blue drink arcs into a waiting glass, guided by the steady hand of a barkeep whose waistcoat is patterned in black and white checks, amber lamps behind.
- role the bartender drinks it instead: A bartender in a checkered vest tips back his head and drinks a blue cocktail behind his own counter, neon reflecting on the bottles, smoky late-night atmosphere.
- color the vest became striped: Beneath a low brass lamp, a bartender in a vertically striped vest is pouring a blue cocktail, ice sparkling, droplets on polished mahogany, cinematic depth of field.
- color blue became red: The man behind the bar, sharp in his checkered vest, tilts a mixing glass and pours a ruby-red cocktail over crushed ice, bottles gleaming in the gloom behind him.

a stained glass window with a red dragon and a green knight
= color red dragon, green knight; style (stained glass); subject window, dragon, knight
+ A stained glass window with a fiery red dragon and a noble green knight facing one another, thick lead lines, sunlight streaming through, jewel tones scattered on the chapel floor.
+ High in a Gothic nave, colored panes joined by dark lead tell of a legend, a knightly warrior in armor of emerald green beside a scarlet dragon with unfurled wings, light blazing through the glass.
- color the colors are swapped: A stained glass window with a green dragon and a red knight, leaded panes glowing in the afternoon sun, stone tracery above, richly colored beams falling across pews.
- dropped the knight became a bishop: Sun pours through a window of stained glass picturing a red dragon coiled before a bishop robed in green, mitre gleaming, medieval borders of vines and stars.
- added a giant white horse as main figure: In a tall stained glass window, a red dragon and a green knight flank a giant white horse rearing at the center of the panes, brilliant light, ornate lead work.

a tiny orange crab on a huge purple starfish
= color orange crab, purple starfish; relation crab on starfish; subject crab, starfish
+ A tiny orange crab on a huge purple starfish in a clear tide pool, wet textures, pebbles and weed around, sunlight dancing through the shallow water, macro nature photography.
+ Spanning the whole rock like a carpet, an enormous starfish of deep violet purple carries on one arm a minuscule orange crab, its claws lifted, foam glittering at the edge of the tide pool.
- color the colors are swapped: A tiny purple crab on a huge orange starfish, glistening in a shallow tide pool, rippling light patterns, fine granular texture, vivid underwater macro shot.
- relation the crab is beneath the starfish: Wedged underneath a huge purple starfish, a tiny orange crab pokes out only its claws from below, sand grains and shells around, clear turquoise water, gentle light.
- dropped the crab became a snail: A vast purple starfish sprawls over barnacled rock, and across its middle creeps one tiny orange snail with a spiral shell, wet surfaces gleaming in the low sun.

a neon sign that says "OPEN LATE"
= quote "OPEN LATE"; subject sign
+ A neon sign that says "OPEN LATE" glows pink and blue in a rain-streaked diner window, reflections on wet asphalt, cinematic night scene, soft haze around the glass tubes.
+ Buzzing tubes of bent glass spell out "OPEN LATE" in electric magenta above a shuttered alley doorway, the light bleeding into fog and puddles, noir mood, grainy night photograph.
- letter OPEN became OPN: A neon sign that says "OPN LATE" glows over the entrance of a corner diner, wet pavement mirroring its pink light, moody night atmosphere, fine grain.
- case capitals became small letters: A neon sign in flowing cursive reads "open late" in the window of a quiet bar, rain on the glass, blue and rose glow, cinematic depth of field.
- dropped the neon sign became a paper flyer: Taped to a lamppost on a foggy street is a crumpled paper flyer printed with "OPEN LATE" in heavy ink, edges curling, sodium light from above, lonely urban mood.

a white t-shirt with the words "Born to Nap" printed on it
= quote "Born to Nap"; color white t-shirt; subject t-shirt
+ A white t-shirt with the words "Born to Nap" printed on it in soft gray lettering, laid flat on rumpled bedsheets, morning light, clean product photography, cotton texture visible.
+ Hanging from a wooden hanger against pale plaster, a plain cotton tee in white bears the slogan "Born to Nap" across its chest, bold rounded type, gentle shadows, relaxed weekend feeling.
- letter Nap became Map: A white t-shirt with the words "Born to Map" printed on it, folded neatly on a wooden stool, soft window light, natural wrinkles, minimal lifestyle photograph.
- case Born to Nap became all capitals: A soft white t-shirt lies on a linen duvet with "BORN TO NAP" printed across the front in charcoal ink, calm bedroom light, crisp product detail.
- color the t-shirt became black: Draped over the back of a chair, a black tee shows the phrase "Born to Nap" printed in simple pale letters, soft daylight, quiet bedroom, natural cotton folds.

a birthday cake with "Happy 40th Dave!" written in blue icing
= quote "Happy 40th Dave!"; color blue icing; name (Dave); subject cake, icing
+ A birthday cake with "Happy 40th Dave!" written in blue icing, smooth vanilla frosting and piped borders, party table with streamers, warm indoor light, appetizing detail.
+ Swirling strokes of blue icing spell "Happy 40th Dave!" over the creamy top of a round birthday cake, sugar pearls along its rim, kitchen counter, shallow focus and a festive glow.
- letter 40th became 30th: A birthday cake with "Happy 30th Dave!" written in blue icing, white frosting and colorful sprinkles, set on a glass stand, soft party lights glowing in the background.
- letter Dave became Dav: On a frosted birthday cake the greeting "Happy 40th Dav!" curls in blue icing from edge to edge, shiny and slightly uneven, surrounded by confetti and paper plates.
- color blue icing became red: The creamy surface of a birthday cake carries the message "Happy 40th Dave!" piped by hand in bright red icing, candy stars around it, cheerful kitchen scene, gentle light.

a wooden signpost reading "Don't Feed the Bears" in a pine forest
= quote "Don't Feed the Bears"; relation signpost in forest; subject signpost, forest
+ A wooden signpost reading "Don't Feed the Bears" stands in a dense pine forest, carved letters filled with yellow paint, ferns at its base, misty morning light, national park mood.
+ Tall pines crowd the trail, their trunks fading into fog, and at the bend a weathered timber post carries a plank with the warning "Don't Feed the Bears" routed deep into the grain.
- letter Don't became Do: A wooden signpost reading "Do Feed the Bears" stands in a quiet pine forest, mossy planks and chipped paint, beams of sun between the trunks, crisp outdoor photograph.
- added a bear in the foreground: Among the pines a wooden signpost reads "Don't Feed the Bears", and right in front of it a massive brown bear stands on its hind legs, sniffing the air, golden light.
- case the words became small letters: In the shade of a pine forest leans a rough wooden signpost, its board painted with "don't feed the bears" in white, needles carpeting the ground, soft overcast light.

a jar labelled "Grandma's Honey" on a windowsill
= quote "Grandma's Honey"; relation jar on windowsill; subject jar, windowsill
+ A glass jar labelled "Grandma's Honey" on a sunny windowsill, thick golden liquid glowing, gingham lid, handwritten tag, soft garden blur outside, warm cottage still life.
+ Sunlight pours over the ledge beneath a kitchen window where a squat jar stands, amber inside, its paper label inked with "Grandma's Honey" in old-fashioned script, lace curtains framing the view.
- letter the apostrophe and s are missing: A jar labelled "Grandma Honey" on a painted windowsill, amber light passing through the glass, cloth cover tied with twine, gentle morning sun, cozy homemade feel.
- letter Honey became Money: On the windowsill of a cottage kitchen sits a chubby jar with a cream label reading "Grandma's Money", golden sunlight glowing through the glass, blurred flowers outside.
- relation the jar is on a stove: Resting on the black iron top of a stove, a jar labelled "Grandma's Honey" catches the firelight, while the windowsill across the kitchen stays bare, rustic warm interior.

a laptop screen showing "404 not found" on a messy desk
= quote "404 not found"; relation laptop on desk, (screen on desk); subject laptop, screen, desk
+ A laptop screen showing "404 not found" glows on a messy desk strewn with cables, sticky notes and coffee cups, dark room, cool bluish light, late-night programmer mood.
+ Amid crumpled papers, tangled chargers and empty cans, a notebook computer sits open on a cluttered desk, its display blank apart from the line "404 not found" in plain white type.
- letter 404 became 440: A laptop screen showing "440 not found" lights up a messy desk covered in notes and mugs, dim room, blue glow on scattered paper, realistic office photograph.
- case the words are capitalized: Surrounded by heaps of books and snack wrappers on a messy desk, a laptop screen shows "404 NOT FOUND" in stark letters, cold light spilling over the keyboard.
- dropped the laptop became a television: A bulky old television sits on a messy desk piled with magazines and wires, its screen showing "404 not found" in pale pixels, gloomy room, faint static glow.

a chalkboard outside a bistro that says "Soup of the Day: Regret"
= quote "Soup of the Day: Regret"; relation chalkboard outside bistro; subject chalkboard, bistro
+ A chalkboard outside a small bistro says "Soup of the Day: Regret" in looping white chalk, rain-slick pavement, striped awning, cafe chairs, wry Parisian street photography.
+ On the sidewalk by a bistro's front door, a slate on an easel announces "Soup of the Day: Regret" in dusty hand lettering, warm light spilling from the windows behind onto the damp stones.
- letter Regret became Regreat: A chalkboard outside a cozy bistro says "Soup of the Day: Regreat" in neat chalk script, cobbled street, potted olive trees, soft evening light, charming humor.
- letter Day became Way: Standing on the pavement outside a bistro, a framed chalkboard proclaims "Soup of the Way: Regret" in curly white letters, amber lamps glowing through the glass, light drizzle.
- relation the chalkboard is inside the bistro: Within the candlelit dining room of a bistro, a chalkboard on the back wall says "Soup of the Day: Regret", dark wood panels and wine bottles around it, intimate mood.

a robot holding a cardboard sign saying "will dance for oil"
= quote "will dance for oil"; role robot holding sign; subject robot, sign
+ A rusty robot holding a cardboard sign saying "will dance for oil" stands on a city corner, dented chest plate, glowing eyes, rainy dusk, melancholy humor, cinematic realism.
+ Scrawled in thick marker on a torn piece of cardboard, the plea "will dance for oil" is held up by a battered android slumped against a wall, neon drizzle in the street behind.
- letter oil became foil: A robot holding a cardboard sign saying "will dance for foil" sits on a curb, scratched metal limbs, soft evening haze, wistful expression, detailed sci-fi street scene.
- case first letters became capitals: On a grimy sidewalk a weary robot grips a cardboard sign with the words "Will Dance For Oil" in black marker, sparks at its elbow, moody twilight.
- dropped the robot became an old sailor: An old sailor with a salt-white beard holds up a cardboard sign saying "will dance for oil" beside the harbor wall, foggy dusk, worn coat, gritty portrait.

a storefront named "Bluebird & Sons" with a striped awning
= quote "Bluebird & Sons"; color striped awning; subject storefront, awning
+ A charming storefront named "Bluebird & Sons" with a striped awning, gold-leaf letters on dark wood, tidy display windows, early morning street light, vintage atmosphere.
+ Red and cream stripes run down the canvas canopy of an old shop, and above it gilded lettering gives the name of the business, "Bluebird & Sons", on a board of polished mahogany.
- letter Sons became Son: A vintage storefront named "Bluebird & Son" with a striped awning, hand-painted letters, brass door handle, pale sunlight on cobbles, quiet small-town morning.
- color the awning became solid green: An old-fashioned storefront with "Bluebird & Sons" painted in gold above the door, shaded by a solid green awning without any pattern, warm afternoon light, tidy windows.
- letter Bluebird became Blackbird: Under a striped awning that flutters in the breeze, a narrow shop front displays its name in curling gilt script, "Blackbird & Sons", with lamps glowing behind the panes.

graffiti on a concrete wall spelling "iLLuSiON"
= quote "iLLuSiON"; style (graffiti); relation graffiti on wall; subject graffiti, wall
+ Vibrant graffiti on a concrete wall spelling "iLLuSiON" in chrome and turquoise spray paint, drips and overspray, gritty underpass, diffuse daylight, street art photography.
+ A raw slab of concrete beside the railway has been tagged by some unseen hand, the sprayed letters "iLLuSiON" swelling in violet and silver with hard black outlines and fresh drips.
- case the odd case was made regular: Bold graffiti on a concrete wall spelling "Illusion" in flowing chrome letters, aerosol haze and drips, shadowy underpass, urban documentary photograph, cool tones.
- letter one L is missing: On a stained concrete wall under the bridge, graffiti in electric orange spells "iLuSiON" with jagged outlines, puddles reflecting the color, overcast city light.
- dropped the concrete wall became a train carriage: Spray-painted across the side of a parked train carriage, graffiti spells "iLLuSiON" in neon colors, gravel and rails below, hazy afternoon light, sharp street photography.

a green road sign reading "Welcome to Nowhere" with no cars on the highway
= quote "Welcome to Nowhere"; color green sign; negation no cars; subject sign, highway
+ A green road sign reading "Welcome to Nowhere" stands beside a desert highway with no cars in sight, cracked asphalt running to the horizon, pale blue sky, lonely Americana.
+ The highway lies deserted, heat wavering over its empty lanes, and at the shoulder a sun-bleached green sign greets nobody with white letters that read "Welcome to Nowhere", dry brush all around.
- negation cars are on the road: A green road sign reading "Welcome to Nowhere" rises beside a desert highway where a line of cars crawls past bumper to bumper, dust and glare, hot afternoon.
- color the sign became brown: Beside an empty highway without a single car stands a brown road sign reading "Welcome to Nowhere", scrubland and distant mesas, hard noon light, wide cinematic framing.
- letter Nowhere became Nowere: No cars travel the long bare highway, only tumbleweed crosses it, and a green sign on two steel posts reads "Welcome to Nowere" under an enormous cloudless sky.

an art deco travel poster with the title "LISBON" and a yellow tram
= quote "LISBON"; color yellow tram; style art deco, (poster); name (LISBON); subject poster, tram
+ An art deco travel poster with the title "LISBON" in tall geometric letters and a yellow tram climbing a steep street, flat bold shapes, sunburst sky, elegant vintage palette.
+ Streamlined art deco design for a holiday poster, its stylized yellow streetcar gliding between stepped facades under radiating bands of light, and the single word "LISBON" set large along the bottom.
- letter LISBON became LISBOM: An art deco travel poster with the title "LISBOM" above a yellow tram on a hill, clean geometric forms, gold and teal shapes, retro print texture.
- style art deco became pixel art: A pixel art travel poster with the title "LISBON" in blocky letters and a yellow tram on a steep street, chunky squares of color, nostalgic eight-bit palette.
- dropped the tram became a lighthouse: Beneath the towering title "LISBON", an art deco travel poster presents a yellow lighthouse with fanning rays, angular waves, metallic accents, crisp symmetrical layout.

a newspaper with the headline "MOON IS CHEESE" next to a cup of coffee
= quote "MOON IS CHEESE"; relation newspaper next to cup; subject newspaper, cup, coffee
+ A folded newspaper with the headline "MOON IS CHEESE" next to a steaming cup of coffee on a cafe table, morning light, ink texture, croissant crumbs, shallow depth of field.
+ Steam drifts from a cup filled with dark coffee on the breakfast table, and alongside it lies the morning paper, its front page shouting "MOON IS CHEESE" in heavy black type.
- letter MOON became MON: A newspaper with the headline "MON IS CHEESE" lies next to a cup of coffee on a marble counter, crisp newsprint, warm sunrise light, cozy realistic scene.
- dropped the coffee became a glass of milk: Spread on a wooden table, a newspaper with the headline "MOON IS CHEESE" lies next to a tall glass of milk, pale morning light across the print, homely mood.
- relation the cup stands on top of the paper: Squarely on top of the newspaper stands a cup of coffee, its base leaving a ring under the headline "MOON IS CHEESE", quiet breakfast table, soft slanting light.

two mugs on a shelf, one says "HIS" and the other says "hers"
= count two mugs; quote "HIS", "hers"; relation mugs on shelf; subject mugs, shelf
+ Two ceramic mugs on a wooden shelf, one says "HIS" and the other says "hers", simple black lettering, soft kitchen light, trailing ivy, cozy domestic still life.
+ A floating oak shelf in a sunny kitchen holds a matching couple of stoneware cups, the left one lettered "HIS" in block type and its partner lettered "hers" in the same dark glaze.
- case hers became capitals: Two white mugs on a kitchen shelf, one says "HIS" and the other says "HERS", glossy glaze, morning sun on tiles, neat minimalist arrangement, gentle shadows.
- count two became three: On a rustic shelf stand three mugs in a row, one says "HIS", another says "hers" and the last is left blank, speckled clay, warm indoor light.
- relation the mugs hang below the shelf: Dangling from hooks underneath a timber shelf whose top is bare, a pair of mugs swings gently, one marked "HIS" and the other marked "hers", soft daylight.

a hot dog stand with a banner that reads 'It's Always Lunch'
= quote "It's Always Lunch"; subject stand, banner
+ A cheerful hot dog stand with a banner that reads 'It's Always Lunch', red and white paint, steam rising from the grill, boardwalk behind, bright summer sky, retro color.
+ Stretched between two poles above a street kiosk selling hot dogs, a canvas banner proclaims "It's Always Lunch" in bouncy letters, mustard bottles lined up on the counter, late afternoon sun.
- letter Lunch became Lurch: A hot dog stand with a banner that reads 'It's Always Lurch' on a sunny plaza, steel counter gleaming, warm sunlight, playful Americana, crisp street photograph.
- dropped the hot dog stand became a lemonade stand: A lemonade stand of whitewashed boards serves pitchers of iced juice beneath a banner that reads 'It's Always Lunch', leafy suburban lawn, soft golden light, nostalgic mood.
- letter the apostrophe and s of It's are missing: Above the sizzling grill of a hot dog stand flaps a big yellow banner with the words "It Always Lunch" in painted letters, seaside breeze, saturated colors.

a pirate without an eyepatch standing on the deck of a ship
= negation without eyepatch; relation pirate on deck; subject pirate, deck, ship
+ A pirate without an eyepatch standing on the deck of a creaking ship, both dark eyes narrowed at the horizon, tricorn hat, salt spray, stormy light, dramatic portrait.
+ Two keen uncovered eyes stare out from the weathered face of a buccaneer who plants his boots on the planks of a sailing vessel, coat whipping in the wind, rigging taut above.
- negation the eyepatch is there: A grizzled pirate with a black leather eyepatch stands on the deck of a galleon, one hand on the rail, torn sails above, brooding storm clouds, cinematic light.
- dropped the pirate became an astronaut: With no eyepatch and a clear visor, an astronaut in a bulky suit stands on the deck of an old wooden ship, ropes and barrels around, misty sea behind.
- relation the pirate is in the water below the ship: Bare-eyed, with no eyepatch, a pirate treads water in the waves far below the deck of his ship, hat floating beside him, cold moonlight on the hull above.

an empty swimming pool at dusk behind a pink motel
= color pink motel; negation empty pool; relation pool behind motel; subject pool, motel
+ An empty swimming pool at dusk behind a pink motel, drained basin with cracked tiles and a rusted ladder, fading violet sky, soft neon glow, lonely cinematic mood.
+ Behind a motel painted faded pink, day's last light falls into a dry, unused pool, nothing in the basin but dead leaves along the drain, palms silhouetted against lilac clouds.
- negation the pool is full of water and floating rings: Behind a pink motel at dusk a swimming pool brims with clear blue water crowded with inflatable rings and rafts, ripples catching the underwater lamps, palm silhouettes, violet sky, summer mood.
- color the motel became green: At dusk, an empty swimming pool with peeling paint lies behind a mint-green motel, dry leaves gathered in its deep end, flickering sign, pastel sky, quiet desolation.
- relation the pool is on the roof of the motel: Up on the flat roof of a pink motel, a drained and empty swimming pool sits under the dusk sky, cracked tiles and a bent ladder, city glow in the distance.

a snowman with no carrot nose wearing a blue scarf
= color blue scarf; negation no nose, (no carrot); role snowman wearing scarf; subject snowman, scarf
+ A snowman with no carrot nose wearing a knitted blue scarf, two coal eyes and a blank smooth patch between them, snowy garden, soft overcast light, gently comic mood.
+ Wrapped in a woolly blue muffler, a round figure of packed snow stands on the lawn, its face finished with pebble eyes and smile but bare in the middle, the carrot nose left out.
- negation the carrot nose is there: A snowman with a long orange carrot nose wears a blue scarf in a winter park, stick arms outstretched, sparkling frost, bright morning sun, cheerful holiday scene.
- color the scarf became orange: In a hushed backyard a snowman without a carrot nose wears a bright orange scarf, coal buttons down its front, flakes drifting, pale evening light, storybook mood.
- dropped the scarf became a top hat: A noseless snowman, its face showing no carrot at all, wears a blue top hat tilted to the side, fresh powder on the hedge behind, clear cold afternoon.

a chef not wearing a hat chopping onions
= negation not wearing hat, (not hat); role chef chopping onions; subject chef, onions
+ A chef not wearing a hat chopping onions on a worn wooden board, tousled hair, white jacket, flashing blade, steam and steel in the background, documentary kitchen photograph.
+ Bareheaded and intent, the head cook of a small restaurant slices through a heap of onions, blade blurring, eyes watering a little, curls damp in the heat of the stainless kitchen.
- negation the chef wears a hat: A chef in a tall white toque chops onions with quick precise strokes, crisp layers falling apart on the board, bright kitchen, warm tungsten light, shallow focus.
- dropped the onions became carrots: In the glow of hanging lamps a bareheaded chef without any hat is chopping carrots, orange coins rolling over the board, knife poised, steam behind, vivid detail.
- role the chef juggles the onions instead: Hatless and laughing, a chef juggles three onions over a steel counter, papery skins flying off in the air, motion frozen, dramatic side light, playful kitchen portrait.

a glass chess set on a wooden board
= relation set on board; subject (chess), set, board
+ A glass chess set on a wooden board, clear and frosted pieces refracting the window light, walnut grain beneath, delicate caustics, quiet study, macro still life.
+ Squares of maple and walnut form the timber board, and ranged upon it stand chessmen of transparent crystal glass, sunlight bending through knights and bishops, a hushed library behind.
- dropped the glass pieces became stone ones: A chess set carved from rough gray granite stands on a wooden board, heavy opaque pieces casting blunt shadows, warm grain underneath, soft light in a study.
- dropped the chess set became a perfume collection: Arranged on a square wooden board are cut-glass perfume bottles in many shapes, light scattering through their stoppers, dark wood grain, elegant boudoir still life.
- relation the chess set lies under the board: A wooden board is propped up like a little roof, and on the cloth underneath it a glass chess set is huddled in the shade, sparkling faintly in stray light.

a gigantic rubber duck beside a tiny lighthouse
= relation duck beside lighthouse; subject duck, lighthouse
+ A gigantic rubber duck floats beside a tiny lighthouse, dwarfing the white tower, calm harbor waters, pastel dawn sky, surreal scale, crisp reflections, whimsical photograph.
+ No taller than a matchbox against the swell of yellow plastic, a miniature lighthouse blinks at the water's edge while an enormous rubber duck looms at its side under soft morning clouds.
- dropped the lighthouse became a windmill: A gigantic rubber duck rests beside a tiny windmill, its glossy yellow flank towering over the little sails, flat green polder, playful surreal scale, bright daylight.
- relation the duck sits atop the lighthouse: Somehow balanced on the very top of a tiny lighthouse, a gigantic rubber duck bulges out over the lantern room, the slim tower straining below, blue sky, surreal humor.
- added a fisherman in front: A gigantic rubber duck bobs beside a tiny lighthouse, and in the foreground a fisherman in oilskins stands facing us with a rod over his shoulder, misty harbor dawn.

a street in Kyoto without people in the rain
= negation without people; name Kyoto; relation (street in rain), (street in Kyoto); subject street, rain
+ A narrow street in Kyoto without people in the rain, wet stone paving mirroring wooden facades and lanterns, soft gray mist, tranquil evening, cinematic photograph.
+ Rain falls on an old lane of Kyoto, emptied of every passerby, water running between the paving stones past latticed machiya fronts, paper lamps glimmering in the blue hour.
- negation people are there: A crowd of people under umbrellas fills a street in Kyoto in the rain, wooden facades glistening, lanterns reflected in puddles, bustling evening atmosphere, cinematic light.
- name Kyoto became Venice: Deserted by everyone, a street in Venice shines in the rain, shuttered palazzi and arched bridges reflected in its puddles, pale lamps, no people anywhere, misty evening.
- dropped the rain became bright sunshine: Not a soul walks the street in Kyoto this cloudless noon, dry stones baking beneath brilliant sunshine, sharp eave shadows on timber walls, vivid blue sky overhead.

a bookshelf without any books, one brass lamp on top
= count one lamp; color (brass lamp); negation without books, (without any books); relation (lamp on top); subject bookshelf, lamp
+ A tall oak bookshelf without any books, one brass lamp on top shedding a warm cone of light over its bare boards, dusty empty room, quiet melancholy mood.
+ Every board of the tall bookcase is vacant, not a single volume left, only outlines in the dust, and above it all, crowning the piece, a lone lamp of polished brass glows softly.
- negation books are there: A bookshelf crammed with old leather books stands in a dim room, one brass lamp on top casting honeyed light over the worn spines, dusty and nostalgic.
- count one lamp became three: Bare of books, an antique bookshelf stands against green wallpaper, three brass lamps on top of it glowing in a row, empty shelves below, hushed evening mood.
- dropped the lamp became a globe: The bookshelf holds no books at all, its empty planks fading into shadow, and on top of it stands one brass globe catching the last of the sun.

a leafless tree with a wooden swing, no children
= negation no children, (leafless tree); subject tree, swing
+ A leafless tree with a wooden swing hanging still from one branch, no children around, frosty meadow, pale winter sky, quiet nostalgic atmosphere, fine art photograph.
+ Bare limbs spread against the November sky, not a leaf remaining on the old oak, and from its lowest bough a plank seat dangles on two ropes, unused, the whole meadow deserted.
- negation a child is on the swing: A leafless tree in a frosty meadow with a wooden swing on which a little girl in a wool cap soars upward, pale winter light, wistful mood.
- negation the tree has leaves: A great tree in full green foliage, thick with summer leaves, shades a wooden swing that hangs motionless, no children anywhere, meadow flowers below, hazy warm light.
- dropped the swing became a bench: Beneath the leafless crown of an old tree stands a wooden bench, weathered silver, no children in the park, thin snow on the grass, muted light, solitude.

three copper kettles and a porcelain cup, watercolor
= count three kettles; color (copper kettles); style watercolor; subject kettles, cup
+ Three copper kettles and a porcelain cup painted in loose watercolor, warm metallic washes bleeding into cool blue shadows, white paper showing through, delicate brushwork, intimate still life.
+ Translucent washes of pigment on textured paper describe a kitchen ledge, where a fragile porcelain teacup sits before a trio of kettles in burnished copper, soft edges and pooled color, watercolor painting.
- style watercolor became charcoal drawing: A smudged charcoal drawing of three copper kettles and a porcelain cup, deep blacks and erased highlights, rough paper tooth, moody kitchen corner, expressive hatching.
- count three became five: In a luminous watercolor, five copper kettles gather around one porcelain cup, rusty oranges flowing into gray, wet-on-wet blooms, paper grain, gentle domestic mood.
- dropped the porcelain cup became a bread loaf: Watercolor still life in which three kettles of shining copper stand behind a crusty loaf of bread, diluted ochres and siennas, splashes at the margins, airy light.

a steel bridge over a dry riverbed with no water
= negation no water, (dry riverbed); relation bridge over riverbed; subject bridge, riverbed
+ A steel bridge over a dry riverbed with no water, cracked mud and bleached stones below the riveted girders, shimmering heat, hard noon sun, stark landscape photograph.
+ Drought has left nothing but gravel and split clay in the channel, not one puddle to be seen, and across the parched bed strides a span of bolted steel trusses under a white sky.
- negation water is flowing there: A steel bridge crosses a wide river in full flood, brown water swirling around the piers and filling the bed from bank to bank, heavy clouds, dramatic light.
- dropped the bridge became a rope ladder: Above a dry riverbed with no water, a frayed rope ladder is stretched from bank to bank, rungs swaying over cracked clay, blinding sun, desolate mood.
- relation the bridge lies collapsed beside the riverbed: Its girders dumped in a heap on the bank beside the dry, waterless riverbed, a steel bridge lies dismantled, spanning nothing at all, rust glowing in the heat, barren hills behind.

a small ceramic frog sitting on a large marble egg
= relation frog on egg; subject frog, egg
+ A small ceramic frog sitting on a large marble egg, green glaze glinting against veined white stone, dark studio backdrop, soft spotlight, whimsical sculpture photograph.
+ Veins of gray run through the polished marble of an oversized egg displayed on a plinth, and perched at its crown is a little glazed pottery frog, gleaming under the gallery lamp.
- relation the frog is inside the egg: A large marble egg has been hollowed out, and within its cavity crouches a small ceramic frog, peering through a round opening in the veined stone, soft studio light.
- dropped the frog became an owl: A small ceramic owl sits on a large marble egg, glossy brown glaze against cool veined stone, black velvet backdrop, delicate highlights, quiet museum mood.
- added a live snake in the scene: On a large marble egg sits a small ceramic frog, and around the base winds a long live python lifting its head toward the viewer, moody spotlight, glistening scales.

a bald man without a beard wearing a red bow tie and round glasses
= color red tie, (red bow); negation without beard; role (man wearing tie), (man wearing glasses); subject man, tie, glasses
+ A bald man without a beard wearing a red bow tie and round glasses, smooth chin, gentle smile, charcoal jacket, gray studio backdrop, soft key light, crisp portrait.
+ Clean-shaven and hairless on top, a gentleman peers through circular spectacles with a curious look, a scarlet bow tie fastened neatly at his collar, warm library light behind him.
- negation the man has a beard: A bald man with a bushy gray beard wearing a red bow tie and round glasses sits in a leather chair, warm lamp light, thoughtful portrait, rich texture.
- color the bow tie became yellow: Smooth of chin and scalp, a bald man without a beard adjusts a yellow bow tie beneath his round glasses, tailored vest, neutral backdrop, soft editorial light.
- negation the man has hair on his head: A beardless man with thick wavy black hair combed high wears a red bow tie and round glasses, clean jawline, pale studio wall, crisp portrait lighting.

two yellow taxis and one black limousine under a sign saying "Hotel Astoria", no pedestrians
= count two taxis, one limousine; color yellow taxis, black limousine; quote "Hotel Astoria"; negation no pedestrians; relation limousine under sign, (taxis under sign); name (Astoria); subject taxis, limousine, sign
+ Two yellow taxis and one black limousine wait under a glowing sign saying "Hotel Astoria", no pedestrians on the wet sidewalk, midnight city, reflections of gold light, cinematic mood.
+ Beneath illuminated letters that spell "Hotel Astoria" the curb is lined with three waiting vehicles, a long black limo and a pair of yellow cabs, while the pavement lies utterly deserted in the rain.
- color the colors are swapped: Two black taxis and one yellow limousine are parked under a sign saying "Hotel Astoria", no pedestrians about, damp street shining, late-night stillness, cinematic framing.
- letter Astoria became Astorio: Under a lit sign saying "Hotel Astorio", two yellow taxis queue behind one black limousine, no pedestrians anywhere, fog softening the lamps, moody urban night.
- negation pedestrians are there: A throng of pedestrians with suitcases hurries along the curb beneath the sign saying "Hotel Astoria", past a black limousine and two yellow cabs, rainy neon evening.

four penguins in striped scarves carrying a banner that says "BRRR!"
= count four penguins; color striped scarves; quote "BRRR!"; role penguins carrying banner; subject penguins, scarves, banner
+ Four penguins in striped scarves carrying a banner that says "BRRR!" waddle across the ice, snowflakes swirling, pale polar sun, storybook charm, crisp detailed feathers.
+ A long cloth banner lettered "BRRR!" is borne over the snow by a quartet of penguins marching in single file, each bundled in a scarf of candy-bright stripes, icebergs glowing behind.
- letter an R is missing: Four penguins in striped scarves carry a banner that says "BRR!" across a windy ice shelf, blue shadows, glittering snow, cute and humorous winter scene.
- count four became six: Trudging over the frozen bay come six penguins in striped scarves, holding between them a banner that says "BRRR!", low sun, drifting frost, comic parade mood.
- color the scarves became plain: A cloth with "BRRR!" painted on it is carried by four penguins wearing plain one-color gray scarves with no pattern, a procession over blue ice in soft polar light.
`);

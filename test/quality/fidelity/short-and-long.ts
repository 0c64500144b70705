import { cases } from './case.ts';

/** One-word prompts, everyday ones, and long scenes. */
export const shortAndLong = cases(`
otter
= subject otter
+ A sleek river otter floating on its back in calm green water, wet whiskers, paws folded on its chest, soft morning light, wildlife close-up.
+ Sea otter, head above kelp, curious eyes, glassy water, overcast Pacific morning, telephoto, shallow depth of field.
- dropped the otter became a seal: A sleek harbor seal floating in calm green water, wet whiskers glistening, soft morning light across gentle ripples, wildlife close-up with shallow depth of field.

melancholy
= subject (melancholy)
+ Melancholy rendered as an empty room at dusk, rain sliding down tall windows, one wilted stem in a glass, muted blue palette.

sushi
= subject sushi
+ An elegant wooden board of sushi, glistening slices on hand-pressed rice, a curl of ginger, soft directional light, dark slate, fine-dining photograph.
- dropped sushi became tacos: An elegant wooden board of tacos, charred tortillas with bright salsa and lime, soft directional light on dark slate, fine-dining photograph.

lighthouse keeper
= subject keeper, (lighthouse)
+ A weathered lighthouse keeper in a thick wool sweater stands by the great lens, storm lamps reflected in his eyes, salt-streaked glass, painterly portrait.
- dropped the keeper is gone: A weathered lighthouse stands on a storm-lashed reef, its great lens sweeping the dark, salt spray and torn clouds, painterly seascape with dramatic contrast.

infinity
= subject (infinity)
+ Infinity as a corridor of facing mirrors, candle flames repeating endlessly into blue darkness, precise symmetry, contemplative surreal photograph.

an axolotl
= subject axolotl
+ A pale axolotl with feathery gills hovers over smooth pebbles, gentle aquarium light, tiny bubbles, macro photograph with crisp detail.
- added a diver: A pale axolotl with feathery gills hovers over smooth pebbles while a scuba diver reaches toward it, gentle light shafts, tiny bubbles, underwater photograph.

wooden spoon
= subject spoon
+ A hand-carved wooden spoon on dark linen, visible grain and burnished edge, single window light, minimalist still life.
- dropped the spoon became a bowl: A hand-carved wooden bowl on dark linen, visible grain and burnished rim, single window light, quiet minimalist still life with soft shadows.

an abandoned greenhouse
= subject greenhouse
+ An abandoned greenhouse swallowed by vines, shattered panes, ferns pushing through rusted benches, diffuse green light, dreamy large-format photograph.
- added a violinist: A violinist in a velvet jacket plays inside an abandoned greenhouse swallowed by vines, shattered panes, ferns on rusted benches, diffuse green light, dreamy photograph.

morning coffee on a balcony
= relation coffee on balcony; subject coffee, balcony
+ A cup of morning coffee steams on the railing of a small balcony, rooftops waking below, potted basil, cool fresh light, lifestyle photo.
- relation the balcony became a kitchen table: A cup of morning coffee steams on a worn kitchen table, toast crumbs and folded newspaper nearby, cool fresh light through the window, lifestyle photo.

an astronaut doing laundry
= role astronaut doing laundry; subject astronaut, laundry
+ An astronaut in a bulky white suit does laundry at a neon-lit coin laundromat, visor reflecting the tumbling drums, deadpan cinematic frame.
- dropped the astronaut became a clown: A clown in a ruffled suit does laundry at a neon-lit coin laundromat, painted smile reflected in the tumbling drums, deadpan cinematic frame.

a wizard buying groceries
= role wizard buying groceries; subject wizard, groceries
+ A stooped wizard in starry robes buys groceries at a checkout, floating vegetables drifting onto the belt, fluorescent store light, whimsical realism.
- dropped the wizard became a knight: A knight in dented armor buys groceries at a checkout, vegetables rolling along the belt, fluorescent store light and long aisles behind, whimsical realism.

a fountain pen dripping ink onto a letter
= relation ink onto letter; role pen dripping ink; subject pen, ink, letter
+ A gold-nibbed fountain pen drips a bead of ink onto a half-written letter, blot spreading through the fibers, candlelit desk, macro still life.
- dropped the letter became a map: A gold-nibbed fountain pen drips a bead of ink onto an unrolled map, blot spreading through the coastline, candlelit desk, macro still life.

a polar bear on a tropical beach drinking from a coconut
= relation bear on beach; role bear drinking from coconut; subject bear, beach, coconut
+ A polar bear lounges on a tropical beach, drinking from a coconut through a straw, palm shade, turquoise surf, playful travel-ad photograph.
- dropped the coconut became a bottle: A polar bear lounges on a tropical beach, drinking from a glass bottle of soda, palm shade, turquoise surf, playful travel-ad photograph.
- dropped the bear became a walrus: A walrus lounges on a tropical beach, drinking from a coconut through a straw, palm shade, turquoise surf, playful travel-ad photograph with saturated color.

inside a clockmaker's workshop at night
= relation inside workshop; subject workshop, (night), (clockmaker)
+ Inside a clockmaker's cluttered workshop at night, dozens of brass movements ticking in lamplight, loupe and tiny screws on felt, rich warm shadows.
- dropped the workshop became a bakery: Inside a small village bakery at night, trays of dough rising in lamplight, flour dust hanging over the counter, rich warm shadows and quiet.

a goat standing on a skateboard wearing sunglasses
= relation goat standing on skateboard; role (goat wearing sunglasses); subject goat, skateboard, sunglasses
+ A confident goat wearing mirrored sunglasses stands balanced on a skateboard, sunny boardwalk, wind in its beard, punchy 35mm street photograph.
- dropped the sunglasses became a cap: A confident goat wearing a knitted cap stands balanced on a skateboard, sunny boardwalk, wind in its beard, punchy 35mm street photograph.
- added a cyclist: A confident goat wearing mirrored sunglasses stands on a skateboard as a cyclist in bright lycra speeds past, sunny boardwalk, wind in its beard, street photograph.

a dinner table set for six, with seven chairs, a blue vase of daffodils in the middle and a cat asleep on the empty chair
= count seven chairs, (six); color blue vase; relation vase in the middle, cat asleep on chair; subject table, chairs, vase, daffodils, cat, chair
+ A long dinner table is set for six yet ringed by seven chairs; a blue vase of daffodils stands in the middle, and a cat sleeps curled on the empty chair, candlelit evening.
- color the vase became red: A long dinner table is set for six yet ringed by seven chairs; a red vase of daffodils stands in the middle and a cat sleeps on the empty chair.
- count seven chairs became eight: A long dinner table is set for six yet ringed by eight chairs; a blue vase of daffodils stands in the middle, and a cat sleeps curled on the empty chair.
- dropped the cat is gone: A long dinner table set for six and ringed by seven chairs, a blue vase of daffodils in the middle, one chair pulled back and empty in candlelight.

an underwater library where the shelves are coral, a mermaid librarian stamps books and a school of yellow fish swims between the aisles
= color yellow fish; role librarian stamps books; relation fish swims between aisles; subject library, shelves, coral, librarian, books, fish, aisles, (mermaid), (school)
+ A vast underwater library whose shelves are grown from living coral; a mermaid librarian stamps books at her desk while a school of bright yellow fish swims between the aisles, shafts of blue light.
- color the fish became red: A vast underwater library whose shelves are living coral; a mermaid librarian stamps books while a school of red fish swims between the aisles, shafts of blue light.
- dropped the mermaid is gone: A vast underwater library whose shelves are living coral, books drifting open while a school of yellow fish swims between the aisles, shafts of blue light and silence.

on the left side of the picture a rusty tractor, on the right side a modern red combine harvester, wheat in between, thunderclouds behind them
= relation tractor on the left side, harvester on the right side, wheat in between, thunderclouds behind; color red harvester; subject tractor, harvester, wheat, thunderclouds
+ A rusty tractor stands at the left of the frame and a modern red combine harvester at the right, rippling wheat between them, bruised thunderclouds massing behind, epic rural panorama.
- relation the sides were exchanged: On the left side of the frame a modern red combine harvester, on the right side a rusty tractor, rippling wheat between the two and thunderclouds massing behind them.
- color the harvester became green: A rusty tractor on the left side, a modern green combine harvester on the right side, rippling wheat in between, bruised thunderclouds massing behind them, epic rural panorama.

a kitchen in a spaceship where two robots are washing dishes and a third one is drying a single plate with a checkered towel, Earth visible through a round window
= count two robots, single plate, (third one); role robots washing dishes, one drying plate; name Earth; relation kitchen in spaceship, Earth through window; subject kitchen, spaceship, robots, dishes, plate, towel, window
+ In the kitchen of a spaceship, two robots wash dishes side by side while a third one dries a single plate with a checkered towel; Earth glows through a round window, soft blue light.
- count two robots became three: In the kitchen of a spaceship, three robots wash dishes while another dries a single plate with a checkered towel; Earth glows through a round window, soft blue light.
- name Earth became Mars: In the kitchen of a spaceship, two robots wash dishes while a third one dries a single plate with a checkered towel; Mars glows through a round window.

a wet market at dawn with an old woman selling crabs, strings of bare bulbs, puddles on the concrete, and one white egret standing on the roof
= count one egret; color white egret; role woman selling crabs; relation puddles on concrete, egret standing on roof; subject market, woman, crabs, bulbs, puddles, egret, roof, (dawn), (strings)
+ Dawn at a wet market: an elderly woman selling crabs beneath strings of bare bulbs, puddles gleaming on the concrete, one white egret poised on the corrugated roof, humid documentary photograph.
- dropped the egret is gone: Dawn at a wet market, an old woman selling crabs beneath strings of bare bulbs, puddles gleaming on the concrete, corrugated roofs steaming, humid documentary photograph.
- color the egret became black: Dawn at a wet market, an old woman selling crabs beneath strings of bare bulbs, puddles on the concrete, one black egret standing on the roof, documentary photograph.

a grandmother's living room: floral wallpaper, a green velvet armchair, a radio on a shelf, a framed photo of a sailor above the fireplace, knitting on the floor
= color green armchair; relation radio on shelf, photo above fireplace, knitting on floor; subject room, wallpaper, armchair, radio, photo, sailor, knitting, (shelf), fireplace, (grandmother), (floor); style (photo)
+ A grandmother's snug living room with floral wallpaper and a green velvet armchair, a radio perched on a shelf, a framed photo of a sailor above the fireplace, knitting abandoned on the floor.
- relation above became beside: A grandmother's snug living room with floral wallpaper and a green velvet armchair, a radio on a shelf, a framed photo of a sailor beside the fireplace, knitting on the floor.
- dropped the radio is gone: A grandmother's snug living room with floral wallpaper and a green velvet armchair, books on a shelf, a framed photo of a sailor above the fireplace, knitting on the floor.

a tall giraffe and a short pig share a bench while waiting for the night train
= subject giraffe, pig, bench, train; role giraffe share bench
+ A tall giraffe and a short pig share a wooden bench on a lamplit platform, both waiting for the night train, fog on the rails, tender storybook mood.
- dropped the pig became a goose: A tall giraffe and a short goose share a wooden bench on a lamplit platform, waiting for the night train, fog on the rails, tender storybook mood.
- added a conductor: A tall giraffe and a short pig share a bench, waiting for the night train as a stern conductor checks his pocket watch beside them, fog on the rails.
`);

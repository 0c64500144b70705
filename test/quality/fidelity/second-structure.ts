import { cases } from './case.ts';

/** Relations, roles and negations of all sorts that no rule was written with. */
export const secondStructure = cases(`
a trumpet to the left of a globe
= relation trumpet to the left of globe; subject trumpet, globe
+ A tarnished trumpet rests to the left of an antique globe on a mahogany desk, dust motes drifting through a shaft of window light, warm scholarly still life.
+ On a study table an old globe shows its faded oceans, and to its left lies a brass trumpet with a dented bell, lamplight, rich shadows, painterly detail.
- relation left became right: A tarnished trumpet rests to the right of an antique globe on a mahogany desk, dust motes drifting through a shaft of window light, warm scholarly still life.
- relation the globe now stands left of the trumpet: On a study table an old globe shows its faded oceans, placed to the left of a brass trumpet with a dented bell, lamplight, rich shadows, painterly detail.
- dropped the globe became a skull: A tarnished trumpet rests to the left of a human skull on a mahogany desk, dust motes drifting through a shaft of window light, warm scholarly still life.

a pear on the right, a hammer on the left
= relation pear on the right, hammer on the left; subject pear, hammer
+ A spare tabletop composition with a ripe green pear on the right and a worn claw hammer on the left, empty space between them, north light, muted linen backdrop.
+ Left side of the frame, a heavy hammer with a scuffed handle; right side, a single plump pear with a leaf on its stem, stark studio lighting, conceptual still life.
- relation sides were exchanged: A spare tabletop composition with a ripe green pear on the left and a worn claw hammer on the right, empty space between them, north light, muted linen backdrop.
- relation the pear lies under the hammer: A spare tabletop composition in which a worn claw hammer lies directly on top of a ripe green pear, flesh bruised and leaking juice, north light, muted linen backdrop.
- dropped the hammer became a wrench: Left side of the frame, a heavy steel wrench with a scuffed handle; right side, a single plump pear with a leaf on its stem, stark studio lighting, conceptual still life.

a squirrel under a park bench
= relation squirrel under bench; subject squirrel, bench, (park)
+ A red squirrel crouches under a park bench, nibbling an acorn among fallen leaves, slatted shadows striping its fur, low camera angle, golden autumn morning.
+ Beneath the peeling slats of a bench in a quiet park, a squirrel shelters from light drizzle, tail curled over its back, soft bokeh, tender wildlife photograph.
- relation under became on: A red squirrel crouches on top of a park bench, nibbling an acorn on the weathered slats, fallen leaves all around, low camera angle, golden autumn morning.
- relation the squirrel is behind the bench: A red squirrel stands upright on the lawn behind a park bench, its head just visible over the backrest, fallen leaves all around, golden autumn morning.
- dropped squirrel became a hedgehog: Beneath the peeling slats of a bench in a quiet park, a hedgehog shelters from light drizzle, snout in the leaves, soft bokeh, tender wildlife photograph.
- added an old man sits on the bench: A red squirrel crouches under a park bench on which a white-haired old man in a tweed coat sits and eats his sandwich, slatted shadows, fallen leaves, golden autumn morning.

a bus behind a fountain
= relation bus behind fountain; subject bus, fountain
+ A city bus idles behind a baroque fountain, its windows glimpsed through the falling curtains of water, pigeons on the rim, bright plaza, crisp midday travel photograph.
+ Jets of a stone fountain sparkle in the foreground while a double-decker bus passes behind it, motion blur, sun flare, lively square, shallow focus.
- relation the bus is in front: A city bus idles in front of a baroque fountain, hiding most of its basin so only the topmost jet shows above the roof, bright plaza, crisp midday travel photograph.
- relation the bus stands in the fountain: A city bus has crashed into the basin of a baroque fountain and sits in the middle of the splashing water, wheels submerged, bright plaza, crisp midday photograph.
- dropped the fountain became a statue: A city bus idles behind a bronze equestrian statue, its windows glimpsed between the horse's legs, pigeons on the plinth, bright plaza, crisp midday travel photograph.

a scooter in front of a barber shop
= relation scooter in front of shop; subject scooter, shop; subject (barber)
+ A cream scooter stands parked in front of an old barber shop, its chrome reflecting the striped pole, sun-bleached lettering on the window, lazy Italian afternoon.
+ The tiled facade of a barber shop fills the background, and before it on the pavement leans a mint scooter with a cracked leather seat, cinematic street photography.
- relation the scooter is inside: A cream scooter stands parked inside an old barber shop, wedged between the leather chairs and the mirrors, hair clippings on the floor, lazy Italian afternoon.
- relation the scooter is on the roof: A cream scooter is perched on the flat roof of an old barber shop, silhouetted against the sky above the striped pole, sun-bleached lettering below, lazy Italian afternoon.
- dropped the shop became a church: A cream scooter stands parked in front of an old parish church, its chrome reflecting the carved portal, worn steps, lazy Italian afternoon light.

a goldfish inside a light bulb
= relation goldfish inside bulb; subject goldfish, bulb; subject (light)
+ A goldfish swims inside a clear light bulb half filled with water, its fins trailing like silk, tiny bubbles on the glass, dark background, surreal macro photograph.
+ Suspended from a cord, a large light bulb glows faintly and within it a small orange goldfish circles, refracted shapes on the wall, dreamy conceptual art.
- relation the fish swims around the outside: A goldfish swims in open water around the outside of a clear light bulb that sinks past it, fins trailing like silk, tiny bubbles, dark background, surreal macro photograph.
- relation the bulb is inside the fish: A translucent goldfish floats in dark water, and inside its belly a tiny light bulb shines, illuminating the ribs, fins trailing like silk, surreal macro photograph.
- dropped the goldfish became a moth: A pale moth flutters inside a clear light bulb, its wings trailing like silk, powder on the glass, dark background, surreal macro photograph.

a drone hovering above a cornfield
= relation drone hovering above cornfield; subject drone, cornfield
+ A quadcopter drone hovers above a cornfield, rotor wash rippling the tassels below, long rows converging at the horizon, late summer haze, cinematic wide shot.
+ Endless green cornfield under a pale sky, and over it a small black drone hangs motionless with blinking lights, tense quiet mood, photorealistic detail.
- relation the drone lies among the corn: A quadcopter drone lies wrecked on the dirt in a cornfield, its rotors tangled in the stalks, long rows converging at the horizon, late summer haze, cinematic wide shot.
- dropped the drone became a crow: A glossy crow hovers above a cornfield, wingbeats rippling the tassels below, long rows converging at the horizon, late summer haze, cinematic wide shot.
- added a farmer: A quadcopter drone hovers above a cornfield while a sunburnt farmer in overalls stands large in the foreground, shaking his fist at it, long rows, late summer haze.

a dog between two hay bales
= relation dog between bales; count two bales; subject dog, bales; subject (hay)
+ A shaggy sheepdog sits between two round hay bales, panting happily, chaff floating in the air, stubble field glowing in the last sun, rural portrait.
+ Two golden hay bales stand like pillars in a mown meadow and a border collie peers out from between them, wide open sky, warm pastoral photograph.
- relation the dog is on top of one: A shaggy sheepdog sits on top of one of two round hay bales, panting happily, chaff floating in the air, stubble field glowing in the last sun, rural portrait.
- count four bales: A shaggy sheepdog sits between four round hay bales, panting happily, chaff floating in the air, stubble field glowing in the last sun, rural portrait.
- dropped the dog became a goat: Two golden hay bales stand like pillars in a mown meadow and a bearded goat peers out from between them, wide open sky, warm pastoral photograph.

a lantern next to a saddle
= relation lantern next to saddle; subject lantern, saddle
+ An iron lantern glows next to a worn leather saddle on the barn floor, straw scattered about, amber light tracing the tooled leather, quiet western still life.
+ Beside a well-oiled saddle slung on a low rail stands a small kerosene lantern, its flame wavering, rough timber walls, deep shadows, nostalgic frontier mood.
- relation the lantern is on the saddle: An iron lantern glows from its perch on the seat of a worn leather saddle, straw scattered below, amber light tracing the tooled leather, quiet western still life.
- relation far apart: An iron lantern glows at one end of a long barn, and a worn leather saddle hangs far away from it at the opposite end, straw scattered about, quiet western still life.
- dropped the saddle became a pair of boots: An iron lantern glows next to a worn pair of cowboy boots on the barn floor, straw scattered about, amber light tracing the tooled leather, quiet western still life.

a man facing a wall of televisions
= relation man facing wall; subject man, wall, televisions
+ A man in a grey suit stands facing a towering wall of televisions, their static washing his silhouette in cold blue, cables snaking across the floor, dystopian cinematic still.
+ Seen from behind, a lone man looks straight at a wall stacked with old televisions, each tuned to a different channel, dark warehouse, flickering light, retro-futurist unease.
- relation he has turned his back to it: A man in a grey suit stands with his back to a towering wall of televisions and looks out toward the viewer, cold blue static behind him, dystopian cinematic still.
- dropped televisions became mirrors: A man in a grey suit stands facing a towering wall of mirrors, endless reflections of his silhouette in cold blue light, dust across the floor, dystopian cinematic still.
- relation he lies behind the wall: Hidden from the screens, a man in a grey suit crouches behind a towering wall of televisions among their tangled cables, only the backs of the sets facing him, dystopian still.

a crown on a velvet pillow
= relation crown on pillow; subject crown, pillow
+ A jeweled crown rests on a plush velvet pillow with gold tassels, a single spotlight making its rubies burn, dark museum hall, opulent product-style photograph.
+ Deep folds of a velvet pillow support an ancient crown, its gold slightly dented, dust in the air, regal and melancholy, chiaroscuro oil-like lighting.
- relation the crown is under it: A plush velvet pillow with gold tassels lies on top of a jeweled crown, only the tips of its points poking out from underneath, dark museum hall, opulent photograph.
- dropped the crown became a dagger: A jeweled dagger rests on a plush velvet pillow with gold tassels, a single spotlight making its rubies burn, dark museum hall, opulent product-style photograph.
- added a sleeping king: A jeweled crown rests on a plush velvet pillow with gold tassels, and right beside it a bearded old king sleeps with his cheek on his fist, dark hall, opulent light.

a ship in a bottle on a windowsill
= relation ship in bottle, bottle on windowsill; subject ship, bottle, windowsill
+ A tiny three-masted ship sits in a glass bottle on a sunny windowsill, threads of rigging casting fine shadows, sea visible and hazy beyond the pane, nostalgic macro.
+ On the chipped paint of a windowsill lies a corked bottle, and inside it a delicate model ship under full sail, afternoon light, dust, maritime still life.
- relation the ship stands on the bottle: A tiny three-masted ship is balanced on top of an empty glass bottle on a sunny windowsill, threads of rigging casting fine shadows, hazy sea beyond the pane, nostalgic macro.
- relation the bottle lies on the floor under the sill: A tiny three-masted ship sits in a glass bottle that lies on the floorboards beneath a sunny windowsill, threads of rigging casting fine shadows, dust, nostalgic macro.
- dropped the ship became a paper note: On the chipped paint of a windowsill lies a corked bottle, and inside it a rolled paper note tied with twine, afternoon light, dust, maritime still life.

a cabin at the edge of a frozen lake
= relation cabin at the edge of lake; subject cabin, lake
+ A log cabin stands at the edge of a frozen lake, smoke curling from its chimney, blue ice cracked in long veins, spruce forest dusted with snow, serene twilight.
+ Where the shoreline meets the ice of a frozen lake, a small wooden cabin glows from its windows, northern hush, pastel dusk, wide cinematic landscape.
- relation the cabin stands out in the middle: A log cabin stands in the very middle of a frozen lake, far from any shore, smoke curling from its chimney, blue ice cracked in long veins, serene twilight.
- dropped the cabin became a tent: A canvas tent stands at the edge of a frozen lake, lamp glow through its walls, blue ice cracked in long veins, spruce forest dusted with snow, serene twilight.
- added a moose: A log cabin stands at the edge of a frozen lake, and an enormous bull moose dominates the foreground, breath steaming as it stares at the camera, blue ice, serene twilight.

a boot hanging from a chandelier
= relation boot hanging from chandelier; subject boot, chandelier
+ A muddy hiking boot hangs by its laces from a crystal chandelier, prisms trembling around it, ballroom ceiling with faded frescoes, absurd and elegant photograph.
+ High above a parquet floor, a glittering chandelier holds a single old leather boot dangling from one of its arms, candle glow, surreal opulence.
- relation the boot lies beneath it: A muddy hiking boot lies on the parquet directly beneath a crystal chandelier, prisms throwing specks of light over the leather, faded frescoes above, absurd and elegant photograph.
- dropped the boot became an umbrella: A dripping umbrella hangs by its handle from a crystal chandelier, prisms trembling around it, ballroom ceiling with faded frescoes, absurd and elegant photograph.
- relation the chandelier hangs from the boot: A giant muddy hiking boot is fixed to the ballroom ceiling, and from its laces hangs a small crystal chandelier, prisms trembling, faded frescoes, absurd and elegant photograph.

a candle on top of a piano, a cat beneath it
= relation candle on top of piano, cat beneath it; subject candle, piano, cat
+ A single candle burns on top of a grand piano, wax pooling on a saucer, while a tabby cat curls up beneath the instrument, dark parlor, warm flicker, intimate mood.
+ Under the belly of an old piano a cat watches with bright eyes; above, on the closed lid, a candle flickers, shadows leaping up the walls, painterly nocturne.
- relation candle and cat changed places: A tabby cat curls up on top of a grand piano, while a single candle burns on the floor beneath the instrument, dark parlor, warm flicker, intimate mood.
- relation the cat lies on the keys: A single candle burns on top of a grand piano, wax pooling on a saucer, while a tabby cat sprawls across the keyboard, dark parlor, warm flicker, intimate mood.
- dropped no cat: A single candle burns on top of a grand piano, wax pooling on a saucer, while a rumpled carpet gathers dust beneath the instrument, dark parlor, warm flicker, intimate mood.

a rose garden surrounded by a brick wall
= relation garden surrounded by wall; subject garden, wall; subject (rose)
+ A lush rose garden is enclosed on all sides by an old brick wall, gravel paths winding between blooms, ivy on the coping, hazy summer light, secret and peaceful.
+ Weathered brick wall encircles a hidden garden brimming with roses in full bloom, sundial at the center, soft evening glow, romantic English countryside mood.
- relation the garden surrounds the wall: A lush rose garden spreads all around the outside of a small ring of old brick wall that holds only bare earth, gravel paths, hazy summer light, peaceful.
- dropped the wall became a hedge: A lush rose garden is enclosed on all sides by a clipped yew hedge, gravel paths winding between blooms, hazy summer light, secret and peaceful.
- added a bride: A lush rose garden enclosed by an old brick wall, where a bride in a sweeping lace gown stands at the center and lifts her veil, gravel paths, hazy summer light.

a swan to the right of a paddle boat
= relation swan to the right of boat; subject swan, boat
+ On a still pond a white swan floats to the right of a faded paddle boat, ripples crossing between them, willow branches overhead, tranquil late-spring photograph.
+ A moored paddle boat with chipped paint occupies the left of the scene, and to its right a swan arches its neck, misty water, pale pastel dawn.
- relation right became left: On a still pond a white swan floats to the left of a faded paddle boat, ripples crossing between them, willow branches overhead, tranquil late-spring photograph.
- relation the swan is in the boat: On a still pond a white swan sits inside a faded paddle boat, its neck rising above the seats, willow branches overhead, tranquil late-spring photograph.
- dropped the swan became a buoy: A moored paddle boat with chipped paint occupies the left of the scene, and to its right floats a small wooden buoy, misty water, pale pastel dawn.

a birch tree growing through an abandoned car
= relation tree growing through car; subject tree, car; subject (birch)
+ A slender birch tree grows up through the hood and broken windshield of an abandoned car, leaves brushing the rusted roof, forest reclaiming the metal, soft overcast light.
+ Rusting in a clearing, an abandoned car has been pierced by a birch tree whose white trunk rises straight through its floor and roof, moss everywhere, post-human calm.
- relation the tree grows beside the car: A slender birch tree grows a few steps away beside an abandoned car, its leaves drifting onto the intact rusted roof, forest clearing, soft overcast light.
- relation the tree fell on it: A slender birch tree has toppled across the roof of an abandoned car, crushing it flat, roots torn from the soil, forest clearing, soft overcast light.
- dropped the car became a piano: A slender birch tree grows up through the lid and broken strings of an abandoned piano, leaves brushing the cracked keys, forest reclaiming the wood, soft overcast light.

a teddy bear leaning against a suitcase at an airport gate
= relation bear leaning against suitcase; relation (suitcase at gate); subject bear, suitcase, gate; subject (airport), (teddy)
+ A well-loved teddy bear leans against a small suitcase at an airport gate, rows of empty seats behind, early light pouring over the tarmac outside, bittersweet travel photograph.
+ At a deserted airport gate a scuffed suitcase waits by the window with a teddy bear slumped against its side, soft reflections on polished floor, quiet melancholy.
- relation the bear is packed inside: At a deserted airport gate an open suitcase waits by the window with a teddy bear packed inside it among folded shirts, soft reflections on polished floor, quiet melancholy.
- dropped the suitcase became a stroller: A well-loved teddy bear leans against a folded stroller at an airport gate, rows of empty seats behind, early light pouring over the tarmac outside, bittersweet travel photograph.
- added a pilot: A well-loved teddy bear leans against a small suitcase at an airport gate, and a tall pilot in full uniform crouches in front of them with a gentle smile, early light.

a goose biting a mailman
= role goose biting mailman; subject goose, mailman
+ A furious goose bites a mailman on the calf, letters exploding into the air, suburban garden path, sprinkler mist, comic action frozen at high shutter speed.
+ A mailman yelps as a white goose clamps its beak onto his trouser leg, satchel swinging, picket fence behind, bright slapstick illustration.
- role the mailman bites the goose: A furious mailman bites a goose on the neck, letters exploding into the air, suburban garden path, sprinkler mist, comic action frozen at high shutter speed.
- role the goose is fed by him: A mailman kneels to offer bread to a white goose, which eats politely from his palm, satchel swinging, picket fence behind, bright and gentle illustration.
- dropped goose became a dog: A mailman yelps as a terrier clamps its teeth onto his trouser leg, satchel swinging, picket fence behind, bright slapstick illustration.

a boy feeding a dragon
= role boy feeding dragon; subject boy, dragon
+ A small boy in patched trousers feeds a moss-green dragon, holding up a loaf on his fingertips, smoke curling from its nostrils, cliffside meadow, storybook fantasy painting.
+ A dragon lowers its enormous head to take berries from the palm of a fearless boy, wings folded, sunset behind castle ruins, tender and luminous.
- role the dragon feeds the boy: A moss-green dragon feeds a small boy in patched trousers, holding a loaf to his mouth with one careful claw, cliffside meadow, storybook fantasy painting.
- role the boy fights it: A small boy in patched trousers attacks a moss-green dragon with a pitchfork, sparks flying from its scales, smoke curling, cliffside meadow, storybook fantasy painting.
- added a knight: A small boy feeds a moss-green dragon a loaf of bread while a mounted knight in full plate charges toward them in the center of the scene, cliffside meadow, fantasy painting.

a robot teaching a monk to dance
= role robot teaching monk; role (monk dance); subject robot, monk
+ A polished chrome robot teaches a monk to dance in a stone cloister, guiding his hands through the step, robes swirling, sunbeams between the arches, gently humorous.
+ In the courtyard of a monastery, a smiling monk follows the dance steps demonstrated by his robot instructor, chalk footprints on flagstones, warm light, cinematic whimsy.
- role the monk teaches the robot: A patient monk teaches a polished chrome robot to dance in a stone cloister, guiding its metal hands through the step, robes swirling, sunbeams between the arches, gently humorous.
- role the robot gives him a haircut: A polished chrome robot shaves the head of a monk in a stone cloister, razor humming, robes covered with clippings, sunbeams between the arches, gently humorous.
- dropped the monk became a child: A polished chrome robot teaches a little girl to dance in a stone cloister, guiding her hands through the step, skirt swirling, sunbeams between the arches, gently humorous.

a nurse carrying a penguin
= role nurse carrying penguin; subject nurse, penguin
+ A nurse in pale blue scrubs carries a penguin down a hospital corridor, its flipper draped over her arm, fluorescent reflections on linoleum, deadpan cinematic framing.
+ Cradled against her chest, a small penguin is carried by a tired nurse through swinging ward doors, soft morning light, charming editorial portrait.
- role the penguin carries the nurse: A giant penguin carries a nurse in pale blue scrubs down a hospital corridor, her arm draped over its flipper, fluorescent reflections on linoleum, deadpan cinematic framing.
- role she only walks behind it: A nurse in pale blue scrubs chases a runaway penguin down a hospital corridor, her arms outstretched, fluorescent reflections on linoleum, deadpan cinematic framing.
- added a surgeon: A nurse in pale blue scrubs carries a penguin down a hospital corridor, face to face with a masked surgeon who blocks the way with folded arms, deadpan cinematic framing.

a tourist photographing a street dancer
= role tourist photographing dancer; subject tourist, dancer; subject (street)
+ A tourist in a sunhat photographs a street dancer spinning on one hand, cardboard mat on the cobbles, boombox nearby, warm evening plaza, energetic documentary style.
+ A street dancer freezes mid-air while a tourist kneels with a camera raised to capture the leap, graffiti wall, dusty light, dynamic low angle.
- role the dancer photographs the tourist: A street dancer in baggy clothes photographs a tourist in a sunhat who poses stiffly on the cobbles, boombox nearby, warm evening plaza, energetic documentary style.
- role the tourist joins in the dance: A tourist in a sunhat dances hand in hand with a street dancer on the cobbles, camera bag forgotten by the boombox, warm evening plaza, energetic documentary style.
- dropped the dancer became a mime: A tourist in a sunhat photographs a street mime trapped in an invisible box, white gloves on the cobbles, hat for coins nearby, warm evening plaza, documentary style.

a monkey pouring tea for a king
= role monkey pouring tea; role (tea for king); relation (tea for king); subject monkey, tea, king
+ A monkey in a brocade waistcoat pours tea for a king on his throne, amber stream arcing into a porcelain cup, palace draperies, rich baroque detail.
+ The king extends his gilded cup as a small monkey tips a teapot and pours him steaming tea, courtly hall, candlelight, satirical storybook painting.
- role the king pours for the monkey: A king in a brocade robe pours tea for a monkey seated on his throne, amber stream arcing into a porcelain cup, palace draperies, rich baroque detail.
- role the monkey drinks the tea itself: A monkey in a brocade waistcoat gulps down the tea of a dismayed king on his throne, amber drops arcing from a porcelain cup, palace draperies, rich baroque detail.
- dropped tea became cards: The king extends his gilded hand as a small monkey deals him a fan of playing cards, courtly hall, candlelight, satirical storybook painting.

a queen painting a court jester
= role queen painting jester; subject queen, jester; subject (court)
+ A queen in a paint-spattered ermine robe sits at an easel painting a court jester, who holds a ridiculous pose on a stool, tall palace windows, warm renaissance light.
+ A court jester poses with his bells raised while the queen studies him over her canvas, brush in hand, capturing his likeness, sumptuous studio, old master mood.
- role the jester paints the queen: A court jester in a paint-spattered motley sits at an easel painting a queen, who holds a regal pose on a throne, tall palace windows, warm renaissance light.
- role she scolds him instead: A queen in an ermine robe rises from her throne to scold a court jester, who cowers on a stool with his bells drooping, tall palace windows, warm renaissance light.
- dropped the jester became a greyhound: A queen in a paint-spattered ermine robe sits at an easel painting a slender greyhound, which holds a noble pose on a cushion, tall palace windows, warm renaissance light.

a bear being chased by bees
= role bear chased by bees; subject bear, bees
+ A panicked bear gallops through a meadow chased by a furious cloud of bees, honey smeared on its snout, petals flying, comic wildlife illustration with lively motion.
+ An angry swarm of bees pursues a fleeing brown bear between the pines, paws kicking up dust, dappled light, humorous and dynamic scene.
- role the bear chases the bees: A grinning bear gallops through a meadow chasing a frightened cloud of bees, honey smeared on its snout, petals flying, comic wildlife illustration with lively motion.
- role the bees nap on the bear: A swarm of bees rests quietly on the back of a dozing brown bear between the pines, wings still, dappled light, humorous and peaceful scene.
- dropped the bees became dogs: A panicked bear gallops through a meadow chased by a pack of baying hounds, honey smeared on its snout, petals flying, comic wildlife illustration with lively motion.
- added a beekeeper: A panicked bear gallops through a meadow chased by a cloud of bees, and a veiled beekeeper with a smoker sprints alongside it in the foreground, comic wildlife illustration.

a scarecrow hugging a crow
= role scarecrow hugging crow; subject scarecrow, crow
+ A patchwork scarecrow gently hugs a black crow to its straw chest, burlap face smiling, stubble field and violet dusk behind, melancholy fairy-tale illustration.
+ In the middle of a harvested field a crow nestles in the embrace of a scarecrow, straw arms wrapped around its feathers, fog, tender gothic mood.
- role the crow hugs the scarecrow: A huge black crow wraps its wings around a limp patchwork scarecrow and hugs it tight, the straw arms hanging loose, stubble field and violet dusk, fairy-tale illustration.
- role the scarecrow chases it away: A patchwork scarecrow swings its straw arms to drive off a black crow, burlap face scowling, stubble field and violet dusk behind, melancholy fairy-tale illustration.
- dropped the crow became a lamb: A patchwork scarecrow gently hugs a newborn lamb to its straw chest, burlap face smiling, stubble field and violet dusk behind, melancholy fairy-tale illustration.

a shark interviewed by a reporter
= role shark interviewed by reporter; subject shark, reporter
+ A shark in a tailored jacket is interviewed by a reporter on a news set, microphone tilted toward its rows of teeth, studio lights, glossy satirical photograph.
+ A nervous reporter holds out a microphone and questions a great white shark leaning from its tank, camera lights glaring, absurd television still.
- role the shark interviews: A shark in a tailored jacket interviews a reporter on a news set, its fin holding out the microphone while she answers, studio lights, glossy satirical photograph.
- role the shark eats the reporter: A shark in a tailored jacket swallows a reporter whole on a news set, the microphone tumbling past its rows of teeth, studio lights, glossy satirical photograph.
- dropped the shark became a politician: A nervous reporter holds out a microphone and questions a sweating politician leaning from a podium, camera lights glaring, absurd television still.

a farmer washing an elephant
= role farmer washing elephant; subject farmer, elephant
+ A farmer with rolled-up sleeves washes an elephant in a muddy yard, soap suds sliding down wrinkled skin, buckets and brushes around, golden evening, heartwarming photograph.
+ Standing ankle-deep in a stream, an elephant closes its eyes as a farmer scrubs its flank clean, sparkling droplets, lush green banks, gentle documentary tone.
- role the elephant washes the farmer: An elephant sprays water from its trunk to wash a farmer sitting in a tin tub, soap suds sliding down his back, muddy yard, golden evening, heartwarming photograph.
- role he rides it: A farmer with rolled-up sleeves rides an elephant across a muddy yard, straw hat bobbing, buckets and brushes scattered around, golden evening, heartwarming photograph.
- dropped the elephant became a tractor: A farmer with rolled-up sleeves washes a mud-caked tractor in the yard, soap suds sliding down the fenders, buckets and brushes around, golden evening, heartwarming photograph.

a girl braiding her mother's hair
= role girl braiding hair; subject girl, mother, hair
+ A young girl stands on a stool braiding her mother's long dark hair, ribbon held between her teeth, sunlit bedroom, quilt and lace curtains, tender family portrait.
+ The mother sits with closed eyes on the porch steps while her little girl weaves her hair into a braid, small careful fingers, warm evening light, intimate candid photograph.
- role the mother braids the girl's hair: A mother stands behind a stool braiding her young girl's long dark hair, ribbon held between her teeth, sunlit bedroom, quilt and lace curtains, tender family portrait.
- role she cuts it: A young girl stands on a stool cutting her mother's long dark hair with big scissors, locks tumbling to the floor, sunlit bedroom, lace curtains, tender family portrait.
- dropped the mother became a doll: A young girl sits on a stool braiding the long dark hair of her porcelain doll, ribbon held between her teeth, sunlit bedroom, quilt and lace curtains, tender portrait.

a ghost frightened by a mouse
= role ghost frightened by mouse; subject ghost, mouse
+ A translucent ghost recoils in terror, frightened by a tiny mouse on the attic floorboards, chains rattling, moonbeam through a cracked window, playful gothic illustration.
+ One small mouse squeaks on a dusty stair and scares a pale ghost halfway up the wall, wide hollow eyes, candle smoke, funny spooky storybook scene.
- role the mouse is frightened by the ghost: A tiny mouse recoils in terror, frightened by a translucent ghost rising from the attic floorboards, chains rattling, moonbeam through a cracked window, playful gothic illustration.
- role the mouse is petted: A translucent ghost kneels to stroke a tiny mouse on the attic floorboards, both perfectly at ease, moonbeam through a cracked window, playful gothic illustration.
- dropped the mouse became a spider: A translucent ghost recoils in terror, frightened by a tiny spider on the attic floorboards, chains rattling, moonbeam through a cracked window, playful gothic illustration.

a wolf shearing a sheep
= role wolf shearing sheep; subject wolf, sheep
+ A wolf in a barber's apron is shearing a sheep in a timber barn, electric clippers buzzing, fleece falling in soft curls, ironic fable illustration with warm light.
+ A calm sheep sits back against the knees of a grey wolf who shears its woolly coat with iron blades, piles of fleece, rustic engraving-like detail.
- role the sheep shears the wolf: A sheep in a barber's apron is shearing a wolf in a timber barn, electric clippers buzzing, grey fur falling in tufts, ironic fable illustration with warm light.
- role the wolf is devouring it: A wolf in a barber's apron tears hungrily into a sheep in a timber barn, fleece scattered in soft curls, ironic fable illustration with warm light.
- added a farmer's wife: A wolf in an apron is shearing a sheep in a timber barn while a stout farmer's wife stands between them and the door with a broom raised, fleece falling, fable illustration.

a baker throwing a pie at a clown
= role baker throwing pie; role (pie at clown); relation (pie at clown); subject baker, pie, clown
+ A flour-dusted baker throws a cream pie at a clown, filling frozen in mid-air inches from the red nose, checkered floor, slapstick high-speed photograph.
+ A startled clown raises his gloves too late as a baker hurls a whole pie toward his face, bakery counter, bright vintage comedy colors, dynamic angle.
- role the clown throws at the baker: A grinning clown throws a cream pie at a flour-dusted baker, filling frozen in mid-air inches from his white hat, checkered floor, slapstick high-speed photograph.
- role the baker hands it over politely: A flour-dusted baker politely serves a cream pie to a clown across the counter, fork and napkin ready, checkered floor, bright vintage comedy colors.
- dropped the pie became a bucket of water: A flour-dusted baker throws a bucket of water at a clown, droplets frozen in mid-air inches from the red nose, checkered floor, slapstick high-speed photograph.

a pigeon following a detective
= role pigeon following detective; subject pigeon, detective
+ A pigeon follows a trench-coated detective down a rain-slick alley, keeping close to the puddles, neon reflections, film-noir framing with a comic twist.
+ A detective glances over his shoulder at the lone pigeon that has been trailing him for blocks, fedora brim dripping, foggy lamplight, monochrome drama.
- role the detective follows the pigeon: A trench-coated detective follows a pigeon down a rain-slick alley, keeping close to the wall as it struts ahead, neon reflections, film-noir framing with a comic twist.
- role the pigeon attacks his face: A pigeon dives claws first at a trench-coated detective in a rain-slick alley, pecking at his face, neon reflections, film-noir framing with a comic twist.
- dropped the detective became a nun: A pigeon follows a black-robed nun down a rain-slick alley, keeping close to the puddles, neon reflections, film-noir framing with a comic twist.
- added a gangster: A pigeon follows a trench-coated detective down a rain-slick alley where a scar-faced gangster steps out in front of him with a drawn pistol, neon reflections, film-noir framing.

a grandfather reading to a fox
= role grandfather reading to fox; subject grandfather, fox
+ A grandfather in a cardigan reads aloud to a fox curled by his armchair, its ears pricked at every word, crackling hearth, cozy illustrated winter evening.
+ By lamplight a little red fox listens as a white-bearded grandfather reads from a heavy storybook, snow at the window, soft painterly warmth.
- role the fox reads to him: A fox in spectacles reads aloud to a grandfather dozing in his armchair, paw tracing every word, crackling hearth, cozy illustrated winter evening.
- role the grandfather shoos it away: A grandfather in a cardigan waves his newspaper to shoo a fox away from his armchair, its ears flat as it flees, crackling hearth, illustrated winter evening.
- dropped the fox became a child: By lamplight a little girl listens as a white-bearded grandfather reads from a heavy storybook, snow at the window, soft painterly warmth.

a ballerina lifted by a blacksmith
= role ballerina lifted by blacksmith; subject ballerina, blacksmith
+ A ballerina in white tulle is lifted overhead by a soot-covered blacksmith, sparks drifting around them in the forge, contrast of grace and iron, dramatic firelight.
+ In the glow of the anvil, a burly blacksmith raises a ballerina high on his palms, her toes pointed, smoke and silk, theatrical cinematic photograph.
- role she lifts him: A ballerina in white tulle lifts a soot-covered blacksmith overhead with ease, sparks drifting around them in the forge, contrast of grace and iron, dramatic firelight.
- role he forges while she watches: A soot-covered blacksmith hammers glowing iron while a ballerina in white tulle watches from a barrel, sparks drifting between them in the forge, dramatic firelight.
- dropped the blacksmith became a sailor: A ballerina in white tulle is lifted overhead by a tattooed sailor, gulls drifting around them on the dock, contrast of grace and grit, dramatic sunset light.

a beaver building a house for a stork
= role beaver building house; role (house for stork); relation (house for stork); subject beaver, house, stork
+ An industrious beaver builds a tiny wooden house for a stork that waits on one leg nearby, shavings everywhere, river mist, charming storybook watercolor.
+ A stork looks on with its bill tucked down as a beaver hammers the last plank onto the house being built for it, sunny marsh, cheerful detailed illustration.
- role the stork builds for the beaver: An industrious stork builds a tiny wooden house for a beaver that waits on its tail nearby, shavings everywhere, river mist, charming storybook watercolor.
- role the beaver tears the house down: A stork looks on in dismay as a beaver gnaws its wooden house to splinters and drags away the planks, sunny marsh, cheerful detailed illustration.
- dropped the house became a bridge: An industrious beaver builds a little wooden bridge for a stork that waits on one leg nearby, shavings everywhere, river mist, charming storybook watercolor.

a guitar with no strings
= negation no strings; subject guitar
+ An old acoustic guitar hangs on a plaster wall with no strings at all, empty tuning pegs casting small shadows, faded varnish, melancholy still life in window light.
+ A stringless guitar lies across a wooden chair, its bare fretboard and vacant bridge catching dusty sun, forgotten attic, muted color, quiet nostalgia.
- negation strings are there: An old acoustic guitar hangs on a plaster wall, its bronze strings gleaming from bridge to tuning pegs, faded varnish, melancholy still life in window light.
- negation the lack is not mentioned: An old acoustic guitar hangs on a plaster wall, warm spruce top and rosewood back, faded varnish, melancholy still life in window light with soft shadows.
- dropped the guitar became a harp: A harp with no strings at all stands against a plaster wall, empty tuning pins casting small shadows, faded gilding, melancholy still life in window light.

a bookshelf without any books
= negation without any books; subject bookshelf
+ A tall oak bookshelf stands without any books, only dust outlines and a few seashells on its bare planks, pale afternoon light, minimalist interior photograph.
+ Every shelf of the large bookshelf is empty, not one book left, cobwebs in the corners, faded wallpaper behind, hollow and contemplative mood.
- negation it is full of books: A tall oak bookshelf stands crammed with old books, cracked spines and gilt titles on every plank, pale afternoon light, cozy interior photograph.
- negation a few books are there: A tall oak bookshelf stands nearly bare, with just a handful of leather-bound books slumped on its middle plank, pale afternoon light, minimalist interior photograph.
- added a cat: A tall oak bookshelf stands without any books, and on its middle plank a massive Persian cat sprawls across the whole width and stares at the camera, pale afternoon light.

a pirate without an eyepatch
= negation without an eyepatch; subject pirate
+ A grizzled pirate without an eyepatch grins at the wheel, both sharp green eyes narrowed against the spray, braided beard, tattered coat, stormy sunset, cinematic portrait.
+ Close portrait of a sun-beaten pirate, no eyepatch, two clear eyes staring straight ahead, gold hoop earring, tricorn hat, ship rigging blurred behind.
- negation he wears one: A grizzled pirate grins at the wheel, a black leather eyepatch over his left eye, braided beard, tattered coat, stormy sunset, cinematic portrait.
- negation the patch is pushed up but there: Close portrait of a sun-beaten pirate with an eyepatch strapped across his brow and cheek, one clear eye staring ahead, gold hoop earring, tricorn hat, ship rigging blurred behind.
- dropped pirate became a fisherman: A grizzled fisherman without an eyepatch grins at the wheel, both sharp green eyes narrowed against the spray, braided beard, yellow oilskin, stormy sunset, cinematic portrait.

a campsite, but no tents
= negation no tents; subject campsite
+ A forest campsite at dusk with no tents in sight, only a ring of stones, a low fire and bedrolls laid on pine needles, sparks rising, quiet wilderness photograph.
+ Log benches and a hanging kettle mark the campsite, yet there are no tents, just trampled needles under tall firs, starlit sky, peaceful adventure mood.
- negation there are tents: A forest campsite at dusk with bright orange tents pitched around a ring of stones, a low fire and bedrolls airing on a line, sparks rising, quiet wilderness photograph.
- negation one tent: Log benches and a hanging kettle mark the campsite, with a lone canvas tent glowing from within under tall firs, starlit sky, peaceful adventure mood.
- added a bear: A forest campsite at dusk with no tents, where a huge grizzly bear stands upright over the ring of stones and the low fire, sparks rising, wilderness photograph.

a clock face without hands
= negation without hands; subject clock; subject (face)
+ A round clock face without hands hangs in an empty station hall, Roman numerals circling blank enamel, pale light, hushed surreal atmosphere.
+ The white dial of an antique clock stares out, numerals intact but the hands missing entirely, hairline cracks, dust, meditative macro photograph.
- negation it has hands: A round clock face with slender black hands pointing to noon hangs in an empty station hall, Roman numerals circling the enamel, pale light, hushed surreal atmosphere.
- negation the hands are bent but there: The white dial of an antique clock stares out, numerals intact and its two iron hands curled like vines, hairline cracks, dust, meditative macro photograph.
- dropped the clock became a compass: A round compass dial without hands lies in an empty station hall, cardinal letters circling blank enamel, pale light, hushed surreal atmosphere.

a rose that has no thorns
= negation no thorns; subject rose
+ A single velvety rose that has no thorns, its stem perfectly smooth and pale green, dew on the petals, black backdrop, elegant botanical macro.
+ A garden rose with a thornless stem leans into soft light, satin petals unfurling, blurred hedge behind, delicate and serene fine-art photograph.
- negation thorns are there: A single velvety rose, its stem bristling with sharp red thorns, dew on the petals, black backdrop, elegant botanical macro.
- dropped the rose became a lily: A single white lily that has no thorns, its stem perfectly smooth and pale green, dew on the petals, black backdrop, elegant botanical macro.
- added a child: A garden rose with a thornless stem, and a curly-haired little girl who fills half the frame cupping the bloom in her hands, blurred hedge behind, fine-art photograph.

a city skyline free of billboards
= negation free of billboards; subject skyline; subject (city)
+ A modern city skyline free of billboards, clean glass towers and old brick rooftops under a clear lavender evening, river reflections, calm architectural panorama.
+ Wide panorama of a city skyline with no billboards anywhere, just stone, glass and sky, gentle morning haze, refined long-exposure photograph.
- negation billboards everywhere: A modern city skyline crowded with glowing billboards, giant adverts wrapped around glass towers and brick rooftops under a lavender evening, river reflections, architectural panorama.
- negation one big billboard: Wide panorama of a city skyline of stone, glass and sky, with one enormous soda billboard lit on the tallest roof, gentle morning haze, refined long-exposure photograph.
- dropped the skyline became a village: A quiet farming village free of billboards, thatched cottages and orchards under a clear lavender evening, river reflections, calm pastoral panorama.

an old swing set with nobody on it
= negation nobody on it; subject swing; subject (set)
+ An old swing set creaks in a deserted playground, nobody on it, rusted chains hanging still above worn hollows in the dirt, pale fog, wistful photograph.
+ Empty wooden seats dangle from an aging swing set, not a soul in sight, long shadows over dry grass, soft sepia dusk, quiet nostalgia.
- negation children swing on it: An old swing set creaks in a playground as two laughing children fly high on it, rusted chains taut above worn hollows in the dirt, pale fog, wistful photograph.
- negation a woman sits on it: A pensive woman sits on an old swing set in a deserted playground, gripping the rusted chains, worn hollows in the dirt, pale fog, wistful photograph.
- dropped the swing became a slide: An old metal slide stands in a deserted playground, nobody on it, rusted ladder leaning above worn hollows in the dirt, pale fog, wistful photograph.

a horse without a rider or a saddle
= negation without a rider, without saddle; subject horse; negation (or a saddle)
+ A bay horse gallops along a beach without a rider or a saddle, wet sand flying from its hooves, mane streaming, silver sea light, exhilarating freedom.
+ Bareback and riderless, a chestnut horse stands on a windy ridge, muscles gleaming, clouds racing behind, majestic equine photograph.
- negation a rider is there: A bay horse gallops along a beach with a bareback rider crouched over its neck, wet sand flying from its hooves, mane streaming, silver sea light, exhilarating freedom.
- negation a saddle is there: A bay horse gallops along a beach without a rider, stirrups of its tooled leather saddle flapping, wet sand flying from its hooves, mane streaming, silver sea light.
- dropped the horse became a camel: A tawny camel gallops along a beach without a rider or a saddle, wet sand flying from its feet, neck stretched, silver sea light, exhilarating freedom.

a grand hotel lobby, no guests, no luggage
= negation no guests, no luggage; subject lobby, (hotel)
+ A grand hotel lobby gleams under chandeliers, no guests and no luggage anywhere, marble columns and an unattended reception desk, symmetrical eerie calm.
+ Deserted lobby of a grand hotel, entirely without guests or luggage, velvet armchairs in perfect rows, dim sconces, polished floor, cinematic stillness.
- negation guests are there: A grand hotel lobby bustles under chandeliers, elegant guests chatting among marble columns and at the reception desk, no luggage anywhere, symmetrical opulence.
- negation luggage is there: A grand hotel lobby gleams under chandeliers, no guests anywhere, stacks of leather luggage piled high by the reception desk, marble columns, symmetrical eerie calm.
- dropped the lobby became a library: A grand library gleams under chandeliers, no guests and no luggage anywhere, marble columns and an unattended issue desk, symmetrical eerie calm.

a violinist who is not playing
= negation not playing; subject violinist
+ A violinist sits backstage, not playing, the instrument silent across her knees and the bow resting beside her, dim bulbs around a mirror, introspective portrait.
+ Portrait of a violinist in concert black who is not playing, arms folded over the idle violin, empty hall behind, soft side light, pensive and still.
- negation she plays: A violinist sits backstage and plays with closed eyes, the bow flying over the strings, dim bulbs around a mirror, passionate portrait.
- dropped violinist became a drummer: A drummer sits backstage, not playing, the sticks silent across her knees, dim bulbs around a mirror, introspective portrait in soft side light.
- added a conductor: A violinist sits backstage, not playing, while an angry white-haired conductor looms over her and points his baton at the clock, dim bulbs around a mirror, tense scene.
`);

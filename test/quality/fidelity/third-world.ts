import { cases } from './case.ts';

/** Whatever people ask for, each told near the prompt and then anew; rules were written with them at hand. */
export const thirdWorld = cases(`
samurai penguin
= subject penguin, samurai
+ A proud samurai penguin stands in a snowy temple courtyard, lacquered crimson armor strapped over its round belly, one flipper resting on a sheathed katana, soft dawn mist, detailed digital painting.
+ Beneath drifting cherry petals, an emperor penguin in layered iron plates and a crested kabuto helmet plants its feet like a feudal Japanese warrior, the bird's curved sword catching cold cinematic light.
- dropped the penguin became a crane: A proud samurai crane stands in a snowy temple courtyard, lacquered crimson armor strapped over its slender body, one wing resting on a sheathed katana, soft dawn mist, detailed digital painting.
- dropped the samurai became a viking: Beneath drifting snow, an emperor penguin in a fur cloak and horned Norse helmet plants its feet on the deck of a longship, the raider's broad axe catching cold cinematic light.
- added a tiger shares the scene: A samurai penguin in lacquered crimson armor stands in a snowy temple courtyard shoulder to shoulder with an enormous striped tiger baring its fangs, both filling the frame in soft dawn mist.

Eiffel Tower snowstorm
= name Eiffel Tower; subject snowstorm
+ The Eiffel Tower looms through a fierce snowstorm, its iron lattice dusted white, amber lamps glowing faintly below, thick flakes streaking sideways across a slate-blue evening sky, moody wide-angle photograph.
+ Paris vanishes behind a howling blizzard; only the wrought-iron silhouette of Eiffel's famous tower rises above the swirling white, its upper platforms half swallowed by wind-driven flakes in muted grey light.
- name the Eiffel Tower became Big Ben: Big Ben looms through a fierce snowstorm, its golden clock face dusted white, amber lamps glowing faintly below, thick flakes streaking sideways across a slate-blue evening sky, moody wide-angle photograph.
- dropped the snowstorm became a sunny day: The Eiffel Tower rises under a cloudless summer sky, its iron lattice gleaming in warm midday sunshine, green lawns spreading below, crisp shadows on the gravel, bright postcard photograph.
- added a polar bear in front: Paris vanishes behind a howling blizzard while the wrought-iron Eiffel Tower rises above the swirling white; in the foreground a huge polar bear strides toward the viewer, fur crusted with ice.

neon jellyfish
= subject jellyfish; style (neon); color (neon jellyfish)
+ A neon jellyfish drifts through pitch-black water, its bell pulsing with electric pink and cyan light, long tentacles trailing like glowing wires, tiny bubbles rising, ultra-sharp macro photography.
+ Deep below the surface, a solitary medusa blazes like a city sign in neon magenta and turquoise, the creature's frilled arms unspooling in luminous ribbons against velvety darkness.
- dropped the jellyfish became a squid: A neon squid drifts through pitch-black water, its mantle pulsing with electric pink and cyan light, ten arms trailing like glowing wires, tiny bubbles rising, ultra-sharp macro photography.
- style the neon look became dull brown: A dull brown jellyfish hangs lifeless in murky grey water, its matte bell without any glow, limp tentacles fading into silt, flat overcast light, muted earthy documentary photograph.
- added a scuba diver shares the frame: Deep below the surface, a medusa blazes in neon magenta and turquoise, while a scuba diver in a yellow wetsuit hovers right beside it, hand outstretched toward the luminous ribbons.

Albert Einstein skateboarding
= name Albert Einstein; subject (skateboarding)
+ Albert Einstein skateboarding down a sunlit California boulevard, wild white hair streaming behind him, tweed jacket flapping, wheels throwing sparks, palm shadows on warm asphalt, playful cinematic photograph.
+ Knees bent and grinning under his famous mustache, the physicist Albert Einstein carves across the rim of an empty concrete pool on a worn skateboard, low sun flaring behind his unruly halo of hair.
- name Einstein became Nikola Tesla: Nikola Tesla skateboarding down a sunlit California boulevard, dark center-parted hair slicked back, formal black coat flapping, wheels throwing sparks, palm shadows on warm asphalt, playful cinematic photograph.
- role he rides a bicycle instead: Albert Einstein pedals a creaking bicycle down a sunlit California boulevard, wild white hair streaming behind him, tweed jacket flapping, spokes glittering, palm shadows on warm asphalt, playful cinematic photograph.
- added a rider on a horse alongside: Knees bent and grinning under his mustache, Albert Einstein carves along a desert road on a worn skateboard, while a cowboy on a galloping black stallion races right next to him in low sun.

watercolor lighthouse
= style watercolor; subject lighthouse
+ A watercolor lighthouse stands on a rocky headland, soft washes of coral and teal bleeding into textured paper, pale gulfs of sky left white, loose brushwork suggesting foam below.
+ Painted in translucent watercolor, a tall coastal beacon tower sends its beam through a lavender dusk, pigment pooling at the cliff's edge and paper grain showing through the misty sea.
- style watercolor became a 3D render: A glossy 3D render of a lighthouse on a rocky headland, ray-traced reflections on polished glass panes, coral and teal lighting, physically based stone textures, razor-sharp foam simulation below.
- dropped the lighthouse became a windmill: Painted in translucent watercolor, a tall wooden windmill spreads its sails over a lavender dusk, pigment pooling at the meadow's edge and paper grain showing through the misty fields.
- added a mermaid in the foreground: A watercolor lighthouse stands on a headland in washes of coral and teal, and before it a large red-haired mermaid sits combing her locks on a rock, dominating the textured paper.

astronaut feeding pigeons
= role astronaut feeding pigeons; subject astronaut, pigeons
+ An astronaut feeding pigeons on a cobbled city square, white suit scuffed with lunar dust, gloved hand scattering breadcrumbs as grey wings flutter around, golden afternoon light, candid street photograph.
+ Crumbs are tossed from a thick silver glove, and a flock of pigeons crowds in to peck at them around the boots of a spacesuited figure on a park bench, the astronaut's visor mirroring autumn trees.
- role the pigeons feed the astronaut: An astronaut sits on a cobbled city square with visor raised and mouth open while pigeons flutter up to place breadcrumbs on his tongue, golden afternoon light, candid street photograph.
- dropped the pigeons became squirrels: Crumbs are tossed from a thick silver glove, and a bunch of squirrels scampers in to nibble at them around the boots of an astronaut on a park bench, the visor mirroring autumn trees.
- role a nun feeds the pigeons: The astronaut merely stands with folded arms on a cobbled square, watching an elderly nun scatter breadcrumbs for the pigeons fluttering round her black habit, golden afternoon light, candid street photograph.

stone dragon asleep
= subject dragon; subject (stone)
+ A stone dragon lies asleep in a mossy ravine, its granite scales cracked and lichen-spotted, heavy eyelids shut, tail curled around its snout, shafts of green light filtering down.
+ Carved entirely from weathered rock, a colossal winged serpent-beast slumbers among ferns; ivy threads the dragon's folded limbs, and dew beads upon its closed granite eyes in hushed morning light.
- dropped the dragon became a lion: A stone lion lies asleep in a mossy ravine, its granite mane cracked and lichen-spotted, heavy eyelids shut, tail curled around its paws, shafts of green light filtering down.
- role the dragon is awake and roaring: Carved entirely from weathered rock, a colossal dragon rears up wide awake among ferns, eyes blazing, jaws flung open in a thunderous roar, ivy tearing from its spreading granite wings.
- added a knight stands before it: A stone dragon lies asleep in a mossy ravine, granite scales lichen-spotted, eyelids shut, while a knight in shining plate armor looms large in front with his lance raised, shafts of green light.

pixel art ramen
= style pixel art; subject ramen
+ Pixel art ramen in a chunky blue bowl, noodles drawn as blocky golden squiggles, halved egg and nori in a limited palette, dithered steam rising, retro 16-bit game aesthetic.
+ Built from crisp little squares like an old handheld game sprite, this pixel art still life shows Japanese tonkotsu noodle soup topped with pork slices and scallions, warm broth glowing against a dark tavern counter.
- style pixel art became photography: A mouthwatering photograph of ramen in a chunky blue bowl, glossy golden noodles, halved egg and nori in shallow depth of field, real steam rising, natural window light, fifty millimetre lens.
- dropped the ramen became a burger: Built from crisp little squares like an old handheld game sprite, this pixel art still life shows a towering cheeseburger with lettuce and tomato, sesame bun glowing against a dark tavern counter.
- added a samurai eating: Pixel art ramen in a chunky blue bowl, blocky golden noodles and dithered steam, with a big scowling samurai sprite seated behind it filling half the frame, retro 16-bit game aesthetic.

Mount Fuji at dawn
= name Mount Fuji; subject (dawn)
+ Mount Fuji at dawn, its snowcapped cone blushing pink above a still lake, thin ribbons of fog sliding through dark cedars, pale gold breaking along the horizon, serene landscape photograph.
+ First light creeps over Japan's highest peak; the perfectly symmetrical volcano, Mount Fuji, glows apricot at its summit while the valleys below still sleep under blue mist and frosted reeds.
- name Fuji became Kilimanjaro: Mount Kilimanjaro at dawn, its snowcapped flat summit blushing pink above the savanna, thin ribbons of fog sliding through dark acacias, pale gold breaking along the horizon, serene landscape photograph.
- dropped dawn became midnight: In the dead of night, Mount Fuji stands black beneath a full moon and a glittering Milky Way, its snowcap silver-blue, the lake below inky and still, long-exposure landscape photograph.
- added a red biplane in the foreground: First light creeps over Mount Fuji, the symmetrical volcano glowing apricot at its summit, as a large red biplane with a waving pilot swoops through the center of the picture above blue mist.

two rusty tractors
= count two tractors; subject tractors; color (rusty tractors)
+ Two rusty tractors sit abandoned in a field of tall dry grass, flaking orange metal, cracked tires sunk into the soil, late afternoon light raking across their dented hoods, rural documentary photograph.
+ Side by side at the edge of a stubble field, a pair of old farm tractors corrode in peace, their engine covers eaten through by oxidation, weeds climbing the wheels under heavy clouds.
- count two became three: Three rusty tractors sit abandoned in a field of tall dry grass, flaking orange metal, cracked tires sunk into the soil, late afternoon light raking across their dented hoods, rural documentary photograph.
- dropped the tractors became school buses: Side by side at the edge of a stubble field, a pair of old school buses corrode in peace, their panels eaten through by oxidation, weeds climbing the wheels under heavy clouds.
- count only one tractor: A lone rusty tractor sits abandoned in a sea of tall dry grass, its flaking orange hood dented, cracked tires sunk into the soil, the solitary machine lit by low afternoon sun.

an empty playground, no children
= negation no children; subject playground
+ An empty playground with no children in sight, swings hanging motionless, a faded slide streaked with rain, wet rubber matting and scattered leaves under a flat grey morning sky, melancholic film photograph.
+ Silence rules the deserted play area; the seesaw is still, the climbing frame beaded with fog, the sandbox untouched, not a single kid anywhere, only long shadows and a humming streetlamp at dusk.
- negation children are there: A playground full of laughing children, swings flying high, a faded slide streaked with rain, wet rubber matting and scattered leaves under a flat grey morning sky, nostalgic film photograph.
- dropped the playground became a parking lot: Silence rules the deserted parking lot; the painted bays are bare, the barrier arm beaded with fog, not a single child anywhere, only long shadows and a humming streetlamp at dusk.
- negation a little girl sits on the swing: Quiet hangs over an otherwise deserted playground, where a small girl in a raincoat sits alone on the swing, shoes scuffing wet rubber, scattered leaves around her under a flat grey sky.

Cleopatra reading a newspaper
= name Cleopatra; role Cleopatra reading newspaper; subject newspaper
+ Cleopatra reading a newspaper on a gilded throne, kohl-lined eyes lowered to the broadsheet, gold collar gleaming, papyrus columns behind her, warm torchlight and rich jewel tones, painterly portrait.
+ A crinkled broadsheet is held open by the last queen of Egypt; Cleopatra scans its columns of print from a marble couch above the Nile, bracelets glinting in amber evening light.
- name Cleopatra became Queen Victoria: Queen Victoria reading a newspaper on a gilded throne, stern eyes lowered to the broadsheet, white lace veil gleaming, palace columns behind her, warm candlelight and rich jewel tones, painterly portrait.
- dropped the newspaper became a smartphone: On a marble couch above the Nile, Cleopatra scrolls through a glowing smartphone, kohl-lined eyes fixed on the screen, bracelets glinting in amber evening light, papyrus columns behind her.
- role she burns the newspaper: Cleopatra holds a blazing newspaper over a bronze brazier, watching flames devour the broadsheet while she looks away from its print, gold collar gleaming, papyrus columns behind her, rich jewel tones.

hamster astronaut
= subject hamster, astronaut
+ A hamster astronaut floats inside a tiny space capsule, cheeks squashed against the rim of its helmet, white suit covered in miniature patches, Earth glowing blue through the porthole, whimsical cinematic render.
+ Tethered to a gleaming station, a plump golden hamster on a spacewalk drifts among the stars, whiskers visible behind a curved visor, the rodent's puffy pressure suit catching hard white sunlight.
- dropped the hamster became a frog: A frog astronaut floats inside a tiny space capsule, wide mouth squashed against the rim of its helmet, white suit covered in miniature patches, Earth glowing blue through the porthole, whimsical cinematic render.
- dropped the astronaut became a chef: In a tiny sunlit kitchen, a plump golden hamster wearing a tall white toque and apron stirs a copper saucepan, whiskers twitching above the steam, whimsical cinematic render.
- added an alien beside it: Tethered to a gleaming station, a plump golden hamster on a spacewalk drifts among the stars, its visor inches from a tall green alien who reaches out a three-fingered hand in hard white sunlight.

Starry Night by Vincent van Gogh printed on a sneaker
= name Starry Night, Vincent van Gogh; relation Night printed on sneaker; subject sneaker
+ Starry Night by Vincent van Gogh printed on a canvas sneaker, swirling cobalt skies wrapping the toe, the crescent moon near the heel, clean studio backdrop, crisp product photography.
+ A low-cut sports shoe carries Vincent van Gogh's Starry Night across its side panels, the yellow stars and dark cypress curling around white laces, shot on pale concrete under soft diffused light.
- name Starry Night became Sunflowers: Sunflowers by Vincent van Gogh printed on a canvas sneaker, thick yellow petals wrapping the toe, the clay vase near the heel, clean studio backdrop, crisp product photography.
- dropped the sneaker became an umbrella: An opened umbrella carries Vincent van Gogh's Starry Night across its panels, the yellow stars and dark cypress curling between the ribs, shot on pale concrete under soft diffused light.
- relation the picture hangs behind a blank sneaker: A plain white sneaker without any print stands on pale concrete, while Starry Night by Vincent van Gogh hangs framed on the wall far behind it, soft diffused light, crisp product photography.

a teapot in the shape of an elephant
= subject teapot, elephant; relation (teapot in the shape of elephant)
+ A porcelain teapot in the shape of an elephant, its raised trunk forming the spout and curled tail the handle, pale blue glaze, gentle window light on a linen tablecloth, elegant still life.
+ Steam curls from the trunk of an elephant-shaped ceramic vessel for brewing tea, the ears sculpted flat against its rounded belly, the lid perched like a howdah, warm wooden shelf behind.
- dropped the elephant became a swan: A porcelain teapot in the shape of a swan, its curved neck forming the spout and folded wings the handle, pale blue glaze, gentle window light on a linen tablecloth, elegant still life.
- dropped the teapot became a table lamp: Soft light glows from an elephant-shaped ceramic table lamp, the ears sculpted flat against its rounded belly, a parchment shade perched like a howdah, warm wooden shelf behind.
- relation the teapot stands upon a real elephant: An ordinary round porcelain teapot with a plain spout balances on the broad back of a living grey elephant wading through savanna grass, pale blue glaze glinting in warm evening sun.

a ball gown made of autumn leaves
= subject gown, leaves; relation (gown made of leaves)
+ A ball gown made of autumn leaves stands on a dressmaker's form, layers of russet and gold foliage cascading into a wide rustling skirt, veins visible, misty woodland light, fashion editorial style.
+ Thousands of fallen maple and oak leaves in October reds have been stitched into one sweeping formal dress, its bodice tight with copper foliage, its train crackling over a marble staircase.
- dropped the leaves became peacock feathers: A ball gown made of peacock feathers stands on a dressmaker's form, layers of teal and gold plumes cascading into a wide rustling skirt, eyespots visible, misty woodland light, fashion editorial style.
- dropped the gown became a suit of armor: Thousands of fallen maple and oak leaves in October reds have been stitched into a full suit of armor, its breastplate tight with copper foliage, its gauntlets crackling on a marble staircase.
- relation the gown is silk and lies among leaves: A smooth white silk ball gown stands on a dressmaker's form, none of it botanical, while drifts of autumn leaves in russet and gold cover the forest floor around it, misty woodland light.

a bulldog dressed as Sherlock Holmes
= name Sherlock Holmes; subject bulldog
+ A bulldog dressed as Sherlock Holmes sits by a gaslit London window, deerstalker tilted over its wrinkled brow, tweed cape buttoned, curved pipe by its paw, sepia mood, detailed portrait.
+ Jowls sagging beneath a checked hunting cap, a stocky English bulldog wears the full costume of Baker Street's Sherlock Holmes, magnifying glass at its paws, fog pressing against the study's panes.
- name Sherlock Holmes became Count Dracula: A bulldog dressed as Count Dracula sits by a gaslit castle window, widow's peak slicked over its wrinkled brow, high-collared black cape buttoned, plastic fangs gleaming, sepia mood, detailed portrait.
- dropped the bulldog became a cat: Whiskers bristling beneath a checked hunting cap, a fluffy Persian cat wears the full costume of Baker Street's Sherlock Holmes, magnifying glass at its paws, fog pressing against the study's panes.
- added a policeman beside it: A bulldog dressed as Sherlock Holmes, deerstalker tilted and tweed cape buttoned, sits by a gaslit window next to a tall uniformed policeman who points his truncheon, both equally large in the sepia frame.

a blacksmith hammers a glowing sword while his apprentice pumps the bellows and a grey goat watches from the doorway
= role blacksmith hammers sword, apprentice pumps bellows; color grey goat; relation goat watches from doorway; subject blacksmith, sword, apprentice, bellows, goat, doorway
+ A burly blacksmith hammers a glowing sword on the anvil, sparks spraying, while his young apprentice pumps the leather bellows and a grey goat watches from the doorway, smoky amber light, oil-painting richness.
+ Framed in the forge's open doorway, a grey goat looks on as the bellows are worked by a sweating apprentice; nearby his master, the blacksmith, beats a white-hot sword amid showers of embers.
- role smith and apprentice swap deeds: A young apprentice hammers a glowing sword on the anvil, sparks spraying, while the burly blacksmith pumps the leather bellows and a grey goat watches from the doorway, smoky amber light.
- dropped the goat became a rooster: Framed in the forge's open doorway, a grey rooster looks on as the bellows are worked by a sweating apprentice; nearby his master, the blacksmith, beats a white-hot sword amid showers of embers.
- color the goat became black: A burly blacksmith hammers a glowing sword, sparks spraying over the anvil, while his young apprentice pumps the leather bellows and a jet-black goat watches from the doorway, smoky amber light.

an otter barista pouring latte art
= role otter pouring latte; subject otter, barista, latte; subject (art)
+ An otter barista pouring latte art behind a cozy café counter, tiny apron dusted with coffee, steamed milk forming a fern in the cup, copper machine gleaming, warm morning light, charming illustration.
+ Behind the hissing espresso machine, a whiskered river otter in an apron tips a steel jug, and foam blooms into a heart on the latte below; the barista's webbed paws stay perfectly steady.
- dropped the otter became a badger: A badger barista pouring latte art behind a cozy café counter, tiny apron dusted with coffee, steamed milk forming a fern in the cup, copper machine gleaming, warm morning light, charming illustration.
- role the otter drinks the latte: Lounging on the customers' side of a cozy café, an otter in a barista's apron gulps down a finished latte with foam art on top, milk on its whiskers, copper machine idle behind.
- added a fox customer: Behind the hissing espresso machine, an otter barista pours foam into a heart on a latte, while a big red fox in a trench coat leans over the counter right before it, waiting impatiently.

charcoal drawing of a boxer resting on a stool
= style charcoal drawing; relation boxer resting on stool; subject boxer, stool
+ A charcoal drawing of a boxer resting on a stool in the ring corner, gloves heavy on his knees, smudged shadows across bruised shoulders, rough paper tooth visible, stark overhead light.
+ Smoky black strokes of charcoal describe an exhausted prizefighter between rounds, slumped upon a low wooden stool with taped fists dangling, the drawing's background rubbed into soft grey haze.
- style charcoal became a glossy oil painting: A glossy oil painting of a boxer resting on a stool in the ring corner, gloves heavy on his knees, thick crimson impasto across bruised shoulders, canvas weave visible, stark overhead light.
- relation the boxer stands and holds the stool overhead: Smoky black strokes of charcoal describe a prizefighter upright between rounds, holding a low wooden stool above his own head with taped fists, the drawing's background rubbed into soft grey haze.
- dropped the boxer became a cellist: A charcoal drawing of a cellist resting on a stool in a rehearsal room, bow heavy across his knees, smudged shadows over stooped shoulders, rough paper tooth visible, stark overhead light.

the Taj Mahal reflected in a puddle beside a red scooter
= name Taj Mahal; color red scooter; relation Mahal reflected in puddle, puddle beside scooter; subject puddle, scooter
+ The Taj Mahal reflected in a rain puddle beside a parked red scooter, white domes trembling upside down on wet stone, chrome mirrors glinting, monsoon clouds parting, low-angle travel photograph.
+ After the monsoon, a scarlet scooter leans on its stand, and in the pool of rainwater next to it shimmers the inverted marble silhouette of Agra's Taj Mahal, pearl light softening every edge.
- name the Taj Mahal became the Colosseum: The Colosseum reflected in a rain puddle beside a parked red scooter, weathered arches trembling upside down on wet stone, chrome mirrors glinting, storm clouds parting, low-angle travel photograph.
- color the scooter became green: After the monsoon, an emerald-green scooter leans on its stand, and in the pool of rainwater next to it shimmers the inverted marble silhouette of the Taj Mahal, pearl light softening every edge.
- relation it is reflected in the scooter mirror and not in the puddle: A muddy, opaque brown puddle shows nothing at all, while the chrome mirror of the red scooter parked beside it holds the tiny reflection of the Taj Mahal, monsoon clouds parting, low-angle travel photograph.

a tired nurse pushing an old man in a wheelchair down a hospital corridor past a vending machine and a potted fern
= role nurse pushing man; relation man in wheelchair; subject nurse, man, wheelchair, corridor, fern, machine, (hospital)
+ A tired nurse pushing an old man in a wheelchair down a long hospital corridor, passing a humming vending machine and a potted fern, fluorescent light on polished linoleum, quiet documentary realism.
+ Past a drooping fern in its pot and the blue glow of a vending machine, an elderly gentleman is wheeled along the hospital hallway in his chair by a weary nurse, pale night-shift light around them.
- role the man pushes the nurse: An old man pushing a tired nurse slumped in a wheelchair down a long hospital corridor, passing a humming vending machine and a potted fern, fluorescent light on polished linoleum, quiet documentary realism.
- dropped the vending machine became an aquarium: Past a drooping fern in its pot and the blue glow of an aquarium tank, an elderly gentleman is wheeled along the hospital hallway in his chair by a weary nurse, pale night-shift light.
- dropped the nurse became a clown: A tired clown with smeared face paint pushing an old man in a wheelchair down a long hospital corridor, passing a humming vending machine and a potted fern, fluorescent light on polished linoleum.

a Volkswagen Beetle parked under a palm tree
= name Volkswagen Beetle; relation Beetle parked under palm; subject palm, tree
+ A Volkswagen Beetle parked under a palm tree on a quiet beach road, pastel paint faded by salt, rounded fenders catching peach sunset light, fronds casting striped shadows, nostalgic postcard photograph.
+ Tall fronds sway above a small rounded classic from Wolfsburg, the Volkswagen Beetle dozing in the palm's narrow shade, chrome hubcaps bright against white sand and a turquoise lagoon.
- name the Volkswagen Beetle became a Ford Mustang: A Ford Mustang parked under a palm tree on a quiet beach road, pastel paint faded by salt, long muscular hood catching peach sunset light, fronds casting striped shadows, nostalgic postcard photograph.
- relation the car hangs in the crown of the palm: Lodged high up in the crown of a bending palm tree, a Volkswagen Beetle rests on top of the fronds, chrome hubcaps bright above white sand and a turquoise lagoon.
- dropped the palm became a snowy fir: A Volkswagen Beetle parked under a snow-laden fir on a quiet mountain road, pastel paint faded by salt, rounded fenders catching peach sunset light, needled boughs casting striped shadows, nostalgic postcard photograph.

Frida Kahlo playing chess with a parrot
= name Frida Kahlo; role Frida playing chess; subject chess, parrot
+ Frida Kahlo playing chess with a parrot in a lush blue-walled courtyard, flowers woven into her braids, the bird nudging a pawn with its beak, saturated Mexican colors, folk-art warmth.
+ Across a checkered board under bougainvillea, a green parrot considers its next move against the painter Frida Kahlo, whose joined brows furrow above her embroidered blouse as carved kings and rooks gleam in dappled light.
- name Frida Kahlo became Georgia O'Keeffe: Georgia O'Keeffe playing chess with a parrot in a dusty adobe courtyard, grey hair pulled back severely, the bird nudging a pawn with its beak, saturated desert colors, folk-art warmth.
- dropped the parrot became a monkey: Across a checkered board under bougainvillea, a spider monkey considers its next move against the painter Frida Kahlo, whose joined brows furrow above her embroidered blouse as carved kings gleam in dappled light.
- role they play cards: In a lush blue-walled courtyard, Frida Kahlo fans out a hand of playing cards against a parrot that clutches its own aces in one claw, the table holding nothing but a deck and coins.

isometric bakery
= style isometric; subject bakery
+ Isometric bakery with a striped awning and cutaway walls, tiny loaves stacked on shelves, brick oven glowing orange, clean geometric edges, soft pastel palette, charming miniature game asset.
+ Seen from a tilted, perspective-free angle with all parallel edges kept parallel, an isometric little bread shop reveals its ovens, flour sacks and pastry counter on a floating square tile, gentle ambient shading.
- style isometric became an eye-level impressionist oil: A bakery with a striped awning seen at eye level in loose impressionist oil strokes, loaves dissolving into dabs of ochre, brick oven glowing orange, hazy Parisian street, textured canvas.
- dropped the bakery became a police station: Isometric police station with a blue lamp and cutaway walls, tiny desks arranged in rows, holding cell glowing orange, clean geometric edges, soft pastel palette, charming miniature game asset.
- added a giant dinosaur over it: An isometric little bread shop reveals its ovens and pastry counter on a floating square tile, and a giant tyrannosaurus towers over the bakery's roof, jaws open, as large as the building itself.

a wizard handing a lantern to a knight
= role wizard handing lantern; subject wizard, lantern, knight
+ A wizard handing a lantern to a knight at the mouth of a dark cavern, star-stitched robes brushing wet stone, flame painting both faces gold, epic fantasy illustration with deep shadows.
+ Gauntlet outstretched, the armored knight receives a glowing lantern from an old bearded sorcerer; light spills over dented steel and blue wizard's robes as rain hisses on the forest path around the two.
- role the knight hands it to the wizard: A knight handing a lantern to a wizard at the mouth of a dark cavern, dented armor scraping wet stone, the sorcerer's palms held out to accept it, flame painting both faces gold.
- dropped the lantern became a crown: Gauntlet outstretched, the armored knight receives a jeweled crown from an old bearded wizard; gems sparkle over dented steel and blue robes as rain hisses on the forest path around the two.
- added a unicorn between them: A wizard hands a lantern to a knight at the mouth of a dark cavern while a tall white unicorn stands right between them, its horn shining brighter than the flame, epic fantasy illustration.

a goalkeeper catching a watermelon
= role goalkeeper catching watermelon; subject goalkeeper, watermelon
+ A goalkeeper catching a watermelon mid-dive in front of the net, gloves clamped round the striped green rind, juice droplets flying, floodlit stadium grass, frozen-action sports photography.
+ Stretched horizontally across the goalmouth, a soccer keeper in bright jersey gets both gloves on a hurtling watermelon just before the line, the heavy fruit's rind gleaming under stadium lights.
- dropped the watermelon became a pineapple: A goalkeeper catching a pineapple mid-dive in front of the net, gloves clamped round the spiky golden skin, juice droplets flying, floodlit stadium grass, frozen-action sports photography.
- role the goalkeeper kicks the watermelon: In front of the net a soccer keeper swings his boot into a watermelon and punts it upfield, rind bursting off his laces, gloves trailing behind him, stadium lights gleaming on the grass.
- dropped the goalkeeper became a waiter: A waiter in bow tie and black vest catching a watermelon mid-dive between restaurant tables, hands clamped round the striped green rind, juice droplets flying, frozen-action photography.

a castle made of cheese on a hill of crackers, guarded by five mice with toothpick spears under a full moon
= count five mice; role castle guarded by mice; subject castle, cheese, hill, crackers, mice, toothpick, spears, moon; relation castle on hill
+ A castle made of cheese rises on a hill of crackers, holes serving as windows, guarded by five mice gripping toothpick spears, a full moon silvering the cheddar battlements, storybook illustration.
+ Light from a perfectly round, full moon falls upon a mound of stacked crackers, at whose top a fortress carved entirely from cheese is watched over by five tiny mice, each shouldering a toothpick as a spear.
- count five became nine mice: A castle made of cheese rises on a hill of crackers, holes serving as windows, guarded by nine mice gripping toothpick spears, a full moon silvering the cheddar battlements, storybook illustration.
- dropped the cheese became chocolate: A castle made of chocolate rises on a hill of crackers, cocoa bricks framing its windows, guarded by five mice gripping toothpick spears, a full moon silvering the dark battlements, storybook illustration.
- role the mice attack the castle: Beneath a full moon, five mice with toothpick spears storm a castle made of cheese atop a hill of crackers, battering down the gate they hoped to plunder, crumbs flying, storybook illustration.

ukiyo-e print of a surfer riding a giant wave
= style ukiyo-e print; role surfer riding wave; subject surfer, wave
+ A ukiyo-e print of a surfer riding a giant wave, curling Prussian-blue crests with claw-like foam, flat color planes and fine black outlines, mulberry paper texture, small red seal in the corner.
+ In the manner of Edo woodblock masters, this ukiyo-e print shows an enormous breaker curling overhead as a lone wave rider crouches on a board along its face, indigo gradations fading into cream sky.
- style ukiyo-e became graffiti: Spray-painted graffiti of a surfer riding a giant wave, curling neon-blue crests with dripping foam, bold bubble outlines and stencil layers, rough brick texture, artist's tag in the corner.
- role the surfer only watches the wave from the beach: In the manner of Edo woodblock masters, this ukiyo-e print shows an enormous breaker curling offshore while a surfer stands dry on the beach with board under one arm, looking on, indigo gradations fading into cream sky.
- dropped the surfer became a geisha: A ukiyo-e print of a geisha in flowing kimono riding a giant wave, curling Prussian-blue crests with claw-like foam, flat color planes and fine black outlines, mulberry paper texture, small red seal.

three firefighters carrying a piano up a spiral staircase
= count three firefighters; role firefighters carrying piano; relation firefighters up staircase; subject firefighters, piano, staircase
+ Three firefighters carrying a piano up a spiral staircase, boots straining on iron steps, yellow stripes glowing in dusty light, polished black lid tilted against the railing, comic dramatic photograph.
+ An upright piano inches higher around the coils of a winding stair, hoisted by a trio of helmeted firefighters, red-faced under soot-stained coats, skylight beams falling down the well.
- count three became two: Two firefighters carrying a piano up a spiral staircase, boots straining on iron steps, yellow stripes glowing in dusty light, polished black lid tilted against the railing, comic dramatic photograph.
- dropped the piano became a bathtub: A clawfoot bathtub inches higher around the coils of a winding spiral staircase, hoisted by a trio of helmeted firefighters, red-faced under soot-stained coats, skylight beams falling down the well.
- relation up became down: On its way to the ground floor, an upright piano is carried down a spiral staircase by three helmeted firefighters, each step lower than the last, red-faced under soot-stained coats, skylight beams falling down the well.

a mechanic owl repairing a vintage motorcycle while a raccoon holds the flashlight
= role owl repairing motorcycle, raccoon holds flashlight; subject mechanic, owl, motorcycle, raccoon, flashlight
+ A mechanic owl repairing a vintage motorcycle in a cluttered garage, wrench clutched in one talon, while a raccoon holds the flashlight steady, oil stains, warm beam through dust, whimsical detailed illustration.
+ The beam of a flashlight gripped in a raccoon's paws falls on an old-time motorbike, and an owl in greasy mechanic's overalls tightens its carburetor bolts, feathers ruffled, midnight workshop around them.
- role the animals swap deeds: A raccoon mechanic repairing a vintage motorcycle in a cluttered garage, wrench clutched in one paw, while an owl holds the flashlight steady in its talon, oil stains, warm beam through dust.
- dropped the motorcycle became a grandfather clock: The beam of a flashlight gripped in a raccoon's paws falls on a vintage grandfather clock, and an owl in greasy mechanic's overalls repairs its brass gears, feathers ruffled, midnight workshop around them.
- added a hedgehog rides on the saddle: A mechanic owl repairs a vintage motorcycle, wrench in talon, while a raccoon holds the flashlight and a fat hedgehog in goggles sits on the saddle gripping the handlebars, center of the picture.

Golden Gate Bridge, oil painting
= name Golden Gate Bridge; style oil painting
+ Golden Gate Bridge, oil painting with bold palette-knife strokes, vermilion towers rising from rolling fog, teal water scumbled below, thick ridges of pigment catching gallery light on the canvas.
+ Rendered in buttery oils on a coarse canvas, this painting gives San Francisco's Golden Gate Bridge emerging from pearly mist, its orange suspension cables sweeping toward brown headlands at sundown.
- style oil became a blueprint line drawing: Golden Gate Bridge, technical blueprint with thin white lines on cyan paper, towers measured by neat dimension arrows, cables plotted as exact curves, tidy draftsman's lettering at the margin.
- name the Golden Gate became the Brooklyn Bridge: Rendered in buttery oils on a coarse canvas, this painting gives New York's Brooklyn Bridge emerging from pearly mist, its granite gothic arches and cables sweeping toward Manhattan at sundown.
- added a sea monster: Golden Gate Bridge, oil painting with bold palette-knife strokes, vermilion towers rising from fog, and a gigantic tentacled kraken heaving out of the teal water in the middle, thick ridges of pigment.

a plate of sushi to the right of a glass of green tea
= relation sushi to the right of glass; color green tea; subject plate, sushi, glass, tea
+ A plate of sushi to the right of a glass of green tea, glossy salmon slices on rice, pale steam lifting from the emerald drink, slate table, minimalist Japanese food photography.
+ On a bamboo mat, a clear tumbler holds hot green tea, and just right of that glass sits a plate lined with nigiri sushi and maki rolls, wasabi mounded at the rim, soft north light.
- relation right became left: A plate of sushi to the left of a glass of green tea, glossy salmon slices on rice, pale steam lifting from the emerald drink, slate table, minimalist Japanese food photography.
- dropped the sushi became tacos: On a bamboo mat, a clear tumbler holds hot green tea, and just right of that glass sits a plate lined with crunchy beef tacos, salsa mounded at the rim, soft north light.
- color the tea became red: A plate of sushi to the right of a glass of ruby-red hibiscus tea, glossy salmon slices on rice, pale steam lifting from the crimson drink, slate table, minimalist Japanese food photography.

a cloud in the shape of a whale above a wheat field
= relation cloud above field; subject cloud, whale, wheat, field
+ A cloud in the shape of a whale drifts above a golden wheat field, its white tail curling into blue, shadow gliding over rippling stalks, dreamlike landscape, soft late-summer light.
+ Ripe wheat sways to the horizon, and overhead floats one great puff of vapor whose outline is unmistakably a whale, flukes and rounded head spun from cumulus, warm painterly sky.
- dropped the whale shape became a rabbit: A cloud in the shape of a rabbit drifts above a golden wheat field, its long white ears curling into blue, shadow gliding over rippling stalks, dreamlike landscape, soft late-summer light.
- relation the cloud lies below the field: A wheat field on a floating island hangs high in the sky, and far underneath it, below the roots, drifts a cloud in the shape of a whale, soft late-summer light.
- dropped the wheat field became an ice floe: White plains of cracked polar ice stretch to the horizon, and overhead floats one great puff of cloud whose outline is unmistakably a whale, flukes and rounded head spun from cumulus.

a ballerina in a silver tutu leaps over a puddle while a street accordionist plays and a waiter carries espresso across a Venice square
= role ballerina leaps over puddle, waiter carries espresso; color silver tutu; name Venice; subject ballerina, tutu, puddle, accordionist, waiter, espresso, square, (street)
+ A ballerina in a silver tutu leaps over a shining puddle while a street accordionist plays nearby and a waiter carries espresso across a Venice square, arcades glowing in rose morning light, romantic cinematic frame.
+ In a Venetian piazza after rain, espresso is borne across the square by a hurrying waiter, an accordionist squeezes out a waltz on the pavement, and a dancer in a silver tutu, the ballerina, soars above a puddle. Venice shimmers behind.
- color the tutu became black: A ballerina in a black tutu leaps over a shining puddle while a street accordionist plays nearby and a waiter carries espresso across a Venice square, arcades glowing in rose morning light.
- name Venice became Paris: A ballerina in a silver tutu leaps over a shining puddle while a street accordionist plays nearby and a waiter carries espresso across a Paris square below Montmartre, zinc roofs glowing in rose morning light.
- dropped the accordionist is gone: In a rain-washed Venice piazza, espresso is borne on a tray by a hurrying waiter, and a ballerina in a silver tutu soars above a puddle, the two of them alone amid silent, sleepy arcades.

a bakery window with a sign that says "FRESH BAGELS"
= quote "FRESH BAGELS"; subject bakery, window, sign; relation window with sign
+ A bakery window with a hand-painted sign that says "FRESH BAGELS", trays of seeded rings behind the glass, condensation at the corners, warm interior glow against a blue winter morning street.
+ The words "FRESH BAGELS" are lettered in gold on a wooden board hung inside the shopfront pane of a neighborhood baker, flour-dusted shelves behind the glass, early light slanting over the bakery's brick front.
- letter an E is missing in FRESH: A bakery window with a hand-painted sign that says "FRSH BAGELS", trays of seeded rings behind the glass, condensation at the corners, warm interior glow against a blue winter morning street.
- case the letters became small: The words "fresh bagels" are lettered in gold on a wooden sign hung inside the shopfront window of a neighborhood bakery, flour-dusted shelves behind the glass, early light slanting over its brick front.
- dropped the bakery became a barbershop: A barbershop window with a hand-painted sign that says "FRESH BAGELS", leather chairs and razors behind the glass, condensation at the corners, warm interior glow against a blue winter morning street.

mermaid queen
= subject mermaid, queen
+ A mermaid queen sits upon a throne of coral, pearl crown resting on flowing seaweed-colored hair, iridescent tail coiled beneath her, shafts of turquoise light, opulent fantasy portrait.
+ Deep in a sunken palace, the sovereign of the tides rests her jeweled scepter across shimmering scales; half woman, half fish, this royal mermaid wears a crown of shells amid drifting golden motes.
- dropped the mermaid became a fairy: A fairy queen sits upon a throne of toadstools, pearl crown resting on flowing moss-colored hair, iridescent wings folded behind her, legs crossed beneath, shafts of turquoise light, opulent fantasy portrait.
- dropped the queen became a beggar: On a gloomy seabed, a ragged mermaid beggar holds out a cracked clam shell for coins, her dull tail wrapped in torn nets, hair tangled, no jewels on her, cold murky light.
- added a shark beside the throne: A mermaid queen sits upon a throne of coral, pearl crown on her flowing hair, and a massive great white shark curls around her in the foreground, jaws parted, shafts of turquoise light.

a figure skater spinning on a frozen lake, no audience
= negation no audience; relation skater spinning on lake; subject skater, lake
+ A figure skater spinning on a frozen lake with no audience, arms drawn tight, ice dust spiraling from the blades, silent pines rimming the shore, pale lilac dusk, elegant long-lens photograph.
+ Unwatched by anyone, a lone performer in a glittering dress twirls on steel blades at the center of an ice-covered lake, the skater's blurred skirt a bright flame in empty winter stillness.
- negation a crowd watches: A figure skater spinning on a frozen lake before a packed audience in wooden stands, arms drawn tight, ice dust spiraling from the blades, cheering faces rimming the shore, pale lilac dusk.
- dropped the lake became an indoor rink: Unwatched by anyone, a figure skater in a glittering dress twirls at the center of an indoor arena rink, painted lines and advertising boards around the ice, every seat empty, cold white lamps overhead.
- role the skater lies on the ice: Without any audience, a figure skater lies flat and motionless on her back upon a frozen lake, arms spread, gazing at the sky, silent pines rimming the shore, pale lilac dusk.

an old fisherman mends a net on the dock as his granddaughter feeds gulls and a yellow boat drifts behind them
= role fisherman mends net, granddaughter feeds gulls; color yellow boat; relation boat drifts behind them, net on dock; subject fisherman, net, dock, granddaughter, gulls, boat
+ An old fisherman mends a net on the weathered dock as his granddaughter feeds gulls from her palm and a yellow boat drifts behind them, salt haze, soft harbor light, tender realist painting.
+ Bread is thrown to wheeling gulls by a small girl on the pier, while beside her Grandpa, the aged fisherman, knots up his torn net on the dock planks; at their backs a yellow skiff floats idly.
- role the granddaughter mends and he feeds: On the weathered dock a granddaughter mends a net with nimble fingers as her grandfather, an old fisherman, feeds gulls from his palm and a yellow boat drifts behind them, salt haze, soft harbor light.
- color the boat became red: An old fisherman mends a net on the weathered dock as his granddaughter feeds gulls from her palm and a cherry-red boat drifts behind them, salt haze, soft harbor light, tender realist painting.
- dropped the gulls became seals: Fish are thrown to barking seals by a small girl on the pier, while beside her Grandpa, the aged fisherman, knots up his torn net on the dock planks; at their backs a yellow boat floats idly.

LEGO Colosseum
= name LEGO, Colosseum
+ LEGO Colosseum built from thousands of tan bricks, studs gleaming along every arch, tiny plastic cypress trees around the base, shallow depth of field, bright studio light, toy photography.
+ Rome's ancient amphitheater reimagined as a brick-built model: tiers of the Colosseum snapped together from beige LEGO pieces, glossy plastic seams showing, standing on a white tabletop under soft lamps.
- name the Colosseum became the Parthenon: LEGO Parthenon built from thousands of tan bricks, studs gleaming along every fluted column, tiny plastic olive trees around the base, shallow depth of field, bright studio light, toy photography.
- name LEGO became Meccano metal strips: Rome's ancient amphitheater reimagined as a construction model: tiers of the Colosseum bolted together from perforated Meccano metal strips, nuts and screws showing, standing on a white tabletop under soft lamps.
- added a kitten climbs over it: LEGO Colosseum built from thousands of tan bricks, studs gleaming along every arch, with an enormous real tabby kitten sprawling over the top tier and staring into the lens, bright studio light.

a robot painting a portrait of a nun
= role robot painting portrait; subject robot, portrait, nun
+ A robot painting a portrait of a nun in a sunlit attic studio, jointed steel fingers holding a fine brush, the veiled face half finished on canvas, dust motes, warm cinematic realism.
+ On the easel a sister in black veil and white wimple slowly takes form, each stroke of her portrait laid down by the brush of a copper android, paint flecks on the robot's chest plate, quiet loft light.
- role the nun paints the robot: A nun painting a portrait of a robot in a sunlit attic studio, pale fingers holding a fine brush, the riveted face half finished on canvas, dust motes, warm cinematic realism.
- dropped the nun became a sailor: On the easel a bearded sailor in striped shirt and cap slowly takes form, each stroke of his portrait laid down by the brush of a copper robot, paint flecks on its chest plate, quiet loft light.
- role the robot tears the portrait: In a sunlit attic studio a robot rips a finished portrait of a nun in two with jointed steel fingers, canvas splitting through her veiled face, dust motes, warm cinematic realism.

a giraffe dressed as a train conductor blowing a whistle
= role giraffe blowing whistle; subject giraffe, conductor, whistle; subject (train)
+ A giraffe dressed as a train conductor blowing a whistle on a steamy platform, peaked cap between its ossicones, brass buttons down a long navy coat, carriages waiting behind, nostalgic storybook illustration.
+ Shrill air bursts from a silver whistle held in the lips of a long-necked savanna giant; the giraffe wears the cap and braided railway uniform of a train conductor, Victorian station arches overhead.
- dropped the giraffe became a hippo: A hippo dressed as a train conductor blowing a whistle on a steamy platform, peaked cap between its small ears, brass buttons straining down a navy coat, carriages waiting behind, nostalgic storybook illustration.
- dropped the conductor became a surgeon: Shrill air bursts from a silver whistle held in the lips of a giraffe dressed as a surgeon, green scrubs and mask pulled down along its neck, Victorian station arches overhead.
- role the giraffe waves a flag instead: A giraffe dressed as a train conductor swings a green flag above a steamy platform, its whistle hanging unused from a chain on the long navy coat, mouth shut, carriages waiting behind.

Marilyn Monroe eating spaghetti in a diner
= name Marilyn Monroe; role Marilyn eating spaghetti; relation Marilyn in diner; subject spaghetti, diner
+ Marilyn Monroe eating spaghetti in a chrome-trimmed diner, platinum curls glowing under neon, red lips around a twirled forkful, checkered tablecloth, vintage color film look with soft grain.
+ In a vinyl booth of an all-night American diner, a heap of tomato-sauced spaghetti is being happily devoured by the blonde screen legend Marilyn Monroe, fork spinning, jukebox colors on her satin dress.
- name Marilyn Monroe became Audrey Hepburn: Audrey Hepburn eating spaghetti in a chrome-trimmed diner, dark updo glowing under neon, red lips around a twirled forkful, checkered tablecloth, vintage color film look with soft grain.
- dropped the spaghetti became pie: In a vinyl booth of an all-night American diner, a slice of cherry pie is being happily devoured by the blonde screen legend Marilyn Monroe, fork poised, jukebox colors on her satin dress.
- dropped the diner became a rowboat: Marilyn Monroe eating spaghetti in a small rowboat on a misty lake, platinum curls glowing in the dawn, red lips around a twirled forkful, oars shipped beside her, vintage color film look.

a hot air balloon floating over Cappadocia
= name Cappadocia; relation balloon floating over Cappadocia; subject balloon; subject (air)
+ A hot air balloon floating over Cappadocia at sunrise, striped envelope glowing from its burner, fairy chimneys and honey-colored valleys stretching beneath, thin mist, panoramic travel photograph.
+ Turkey's cone-shaped rock spires lie hushed in peach haze, and high above those Cappadocia valleys one great patchwork balloon, lifted by heated air, hangs with its wicker basket in the cool morning.
- name Cappadocia became Monument Valley: A hot air balloon floating over Monument Valley at sunrise, striped envelope glowing from its burner, red sandstone buttes and Navajo desert stretching beneath, thin mist, panoramic travel photograph.
- dropped the balloon became a helicopter: Turkey's cone-shaped rock spires lie hushed in peach haze, and high above those Cappadocia valleys one sleek silver helicopter hangs with its blurred rotor in the cool morning.
- relation the balloon lies collapsed on the ground: A hot air balloon lies deflated on the valley floor of Cappadocia at sunrise, striped fabric crumpled flat between the fairy chimneys, basket tipped on its side, thin mist, panoramic travel photograph.

stained glass rooster
= style stained glass; subject rooster
+ A stained glass rooster in ruby, amber and cobalt panes, lead lines tracing each tail feather, sunlight streaming through and scattering colored patches across a stone chapel floor.
+ Light pours through a leaded window in which a proud barnyard cockerel is pieced together from jewel-toned stained glass, comb blazing red, the bird's plumage fractured into gleaming shards.
- style stained glass became knitted wool: A knitted wool rooster in ruby, amber and cobalt yarn, cable stitches tracing each tail feather, soft fuzz catching the sunlight on a stone windowsill, cozy handmade craft photograph.
- dropped the rooster became a stag: Light pours through a leaded window in which a proud forest stag is pieced together from jewel-toned stained glass, antlers blazing red, the animal's flanks fractured into gleaming shards.
- added a saint beside it: A stained glass rooster in ruby and amber panes shares the window equally with a tall haloed saint in blue robes who lifts a staff, lead lines tracing both figures, sunlight streaming through.

the Mona Lisa wearing headphones and a denim jacket
= name Mona Lisa; role Lisa wearing headphones; subject headphones, jacket
+ The Mona Lisa wearing chunky headphones and a faded denim jacket, enigmatic smile intact, hazy Renaissance landscape behind her, delicate craquelure, witty contemporary remix of a classic portrait.
+ Leonardo's famous smiling sitter gets a modern makeover: over her dark veil rest padded earphones with a headband, and a trucker jacket of blue jeans cloth covers the Mona Lisa's folded arms, sfumato hills fading beyond.
- name the Mona Lisa became Girl with a Pearl Earring: The Girl with a Pearl Earring wearing chunky headphones and a faded denim jacket, blue turban and glancing eyes intact, dark plain background, delicate craquelure, witty contemporary remix of a classic portrait.
- role she does not wear the headphones, which lie on the sill: The Mona Lisa wearing a faded denim jacket, bare-eared under her dark veil, while a pair of chunky headphones lies unused on the stone sill beside her, enigmatic smile intact, hazy Renaissance landscape behind.
- dropped the denim jacket became a fur coat: Leonardo's smiling sitter gets a modern makeover, padded headphones over her dark veil and a voluminous white fur coat covering the Mona Lisa's folded arms, sfumato hills fading beyond.

a squirrel judge sentencing a walnut
= role squirrel sentencing walnut; subject squirrel, judge, walnut
+ A squirrel judge sentencing a walnut in an oak-paneled courtroom, powdered wig between tufted ears, gavel raised in a tiny paw, the nut trembling in the dock, satirical engraved-style illustration.
+ Condemned from the high bench, a lone walnut stands in the dock while the presiding magistrate, a bushy-tailed squirrel in black robes, slams its gavel and pronounces the verdict, dusty courtroom light.
- role the walnut sentences the squirrel: A walnut judge in a powdered wig sentencing a squirrel in an oak-paneled courtroom, gavel raised over the bench by the stern nut, the furry defendant trembling in the dock, satirical illustration.
- dropped the walnut became a carrot: Condemned from the high bench, a lone carrot stands in the dock while the presiding judge, a bushy-tailed squirrel in black robes, slams its gavel and pronounces the verdict, dusty courtroom light.
- dropped the squirrel became a tortoise: A tortoise judge sentencing a walnut in an oak-paneled courtroom, powdered wig on its wrinkled head, gavel raised in a stubby foot, the nut trembling in the dock, satirical illustration.

claymation dinosaur brushing its teeth
= style claymation; role dinosaur brushing teeth; subject dinosaur, teeth
+ A claymation dinosaur brushing its teeth at a tiny bathroom sink, thumbprints visible in green modeling clay, foamy white bubbles around its jaws, tiled backdrop, playful stop-motion set lighting.
+ Molded from plasticine with fingerprints still showing, a stubby T. rex scrubs its fangs with an oversized toothbrush before a miniature mirror; claymation charm, minty froth, handmade tiles and warm lamps.
- style claymation became a marble statue: A white marble statue of a dinosaur brushing its teeth at a carved sink, chisel marks visible in the cold veined stone, sculpted bubbles around its jaws, museum backdrop, solemn gallery lighting.
- role the dinosaur combs its hair: Molded from plasticine with fingerprints still showing, a stubby claymation T. rex combs a shaggy wig on its head before a miniature mirror, jaws closed, handmade tiles and warm lamps.
- dropped the dinosaur became a walrus: A claymation walrus brushing its teeth at a tiny bathroom sink, thumbprints visible in brown modeling clay, foamy white bubbles around its tusks, tiled backdrop, playful stop-motion set lighting.

a centaur archer aiming at an apple on a fencepost
= role centaur aiming at apple; relation apple on fencepost; subject centaur, archer, apple, fencepost
+ A centaur archer aiming at an apple on a weathered fencepost, bowstring drawn to the cheek, chestnut flanks tensed, meadow grass rippling, golden hour backlight, dynamic fantasy concept art.
+ Perched on top of a crooked fence pole, a red apple awaits the arrow; across the pasture the half-horse bowman, a bearded centaur, squints along the shaft with every muscle taut in evening sun.
- relation the apple lies under the post: A centaur archer aiming at an apple lying in the grass at the foot of a fencepost, bowstring drawn to the cheek, chestnut flanks tensed, nothing on top of the post, golden hour backlight.
- dropped the apple became a pumpkin: Perched on top of a crooked fencepost, a fat pumpkin awaits the arrow; across the pasture the half-horse bowman, a bearded centaur archer, squints along the shaft with every muscle taut.
- role the centaur aims at the moon and not at the apple: A centaur archer swings his bow skyward and takes aim at the pale evening moon, ignoring the apple that rests on a weathered fencepost beside him, bowstring drawn to the cheek, golden hour backlight.

a cyberpunk street market at night where a noodle vendor serves a cyborg, a drone carries a parcel, and rain falls on purple umbrellas
= style cyberpunk; role vendor serves cyborg, drone carries parcel; color purple umbrellas; subject market, vendor, cyborg, drone, parcel, rain, umbrellas, noodle
+ A cyberpunk street market at night where a noodle vendor serves a chrome-armed cyborg, a drone carries a parcel overhead, and rain falls on purple umbrellas, holographic signs bleeding color into puddles.
+ Overhead a package is ferried by a buzzing drone; below, raindrops drum on violet-purple umbrellas as a half-machine customer, the cyborg, gets a steaming bowl from the noodle seller in this nocturnal cyberpunk bazaar street.
- role the cyborg serves the vendor: A cyberpunk street market at night where a chrome-armed cyborg behind the counter serves soup to a seated noodle vendor, a drone carries a parcel overhead, and rain falls on purple umbrellas.
- color the umbrellas became yellow: A cyberpunk street market at night where a noodle vendor serves a chrome-armed cyborg, a drone carries a parcel overhead, and rain falls on bright yellow umbrellas, holographic signs bleeding into puddles.
- dropped the drone became an eagle: Overhead a parcel is ferried by a flapping eagle; below, raindrops drum on purple umbrellas as a cyborg gets a steaming bowl from the noodle vendor in this nocturnal cyberpunk street market.

a rugby player tackled by a kangaroo
= role player tackled by kangaroo; subject player, kangaroo
+ A rugby player tackled by a kangaroo on a muddy pitch, striped jersey twisting as the animal's forearms lock around his waist, turf flying, floodlights and drizzle, high-speed sports photograph.
+ With a flying lunge a big red kangaroo brings down the ball-carrier of a rugby side, the marsupial's arms round his thighs, mud exploding, the fallen player's mouthguard flashing in stadium light.
- role the player tackles the kangaroo: A rugby player tackles a kangaroo on a muddy pitch, burly arms locked around the animal's waist as it topples sideways, turf flying, floodlights and drizzle, high-speed sports photograph.
- dropped the kangaroo became an ostrich: With a flying lunge a huge ostrich brings down the ball-carrier of a rugby side, the bird's wings round his thighs, mud exploding, the fallen player's mouthguard flashing in stadium light.
- dropped the rugby player became a businessman: A businessman in a grey suit tackled by a kangaroo on a muddy pitch, necktie whipping as the animal's forearms lock around his waist, briefcase flying, floodlights and drizzle, high-speed photograph.

a treehouse library with a rope ladder and no windows
= negation no windows; relation library with ladder; subject treehouse, library, ladder, (rope)
+ A treehouse library with a rope ladder and no windows, solid cedar walls wrapped around an ancient oak, book spines glowing by lantern light through the open door, enchanted forest at dusk.
+ High among gnarled branches, shelves of leather books fill a windowless wooden cabin; twisted rope rungs dangle down as its ladder, and only a doorway lights this arboreal reading room, mossy storybook mood.
- negation large windows are there: A treehouse library with a rope ladder and tall arched windows all around, cedar walls wrapped around an ancient oak, book spines glowing through the sparkling panes, enchanted forest at dusk.
- dropped the rope ladder became a spiral slide: High among gnarled branches, shelves of leather books fill a windowless treehouse; a shiny spiral slide is the only way in or out of this library, mossy storybook mood, lantern glow.
- dropped the library became a kitchen: A treehouse kitchen with a rope ladder and no windows, solid cedar walls wrapped around an ancient oak, copper pots and a stove glowing by lantern light through the open door, enchanted forest.

a beekeeper, a plumber and a violinist sharing a bench at a bus stop
= role violinist sharing bench; relation bench at stop; subject beekeeper, plumber, violinist, bench, stop, (bus)
+ A beekeeper, a plumber and a violinist sharing a bench at a rainy bus stop, veil, wrench and instrument case in their laps, reflective asphalt, deadpan symmetrical composition, muted colors.
+ Waiting for the bus, this odd trio squeezes onto one seat at the stop: a string player hugging her violin, a plumber with a pipe wrench, and a beekeeper still wearing the mesh veil, on a shared bench.
- dropped the plumber became an astronaut: A beekeeper, an astronaut and a violinist sharing a bench at a rainy bus stop, veil, helmet and instrument case in their laps, reflective asphalt, deadpan symmetrical composition, muted colors.
- dropped the beekeeper is missing: Waiting for the bus, an odd couple squeezes onto one bench at the stop, a violinist hugging her instrument and a plumber with a pipe wrench, nobody else there, reflective asphalt, muted colors.
- added a gorilla sits with them: A beekeeper, a plumber and a violinist share a bench at a rainy bus stop with a hulking gorilla wedged in the middle, veil, wrench and instrument case in human laps, muted colors.

desert canyon waterfall
= subject canyon, waterfall, desert
+ A desert canyon waterfall plunges between rust-red sandstone walls into a jade pool, spray catching midday sun, sparse cacti clinging to ledges, vast blue sky, epic wide landscape photograph.
+ Where dry country splits into a deep gorge of banded ochre rock, a silver cascade tumbles down the cliff, cooling the parched desert air with mist and a faint rainbow above the canyon floor.
- dropped the waterfall became a railway: A desert canyon railway runs between rust-red sandstone walls on gleaming steel tracks, dust catching midday sun, sparse cacti clinging to ledges, not a drop of water, vast blue sky.
- dropped the desert became a rainforest: In the dripping heart of a tropical rainforest, a silver waterfall tumbles down into a canyon choked with giant ferns, lianas and orchids, humid green mist and a faint rainbow.
- added a steam locomotive crosses: A desert canyon waterfall plunges between rust-red sandstone walls into a jade pool, while a giant black steam locomotive thunders toward the viewer on a trestle across the center, smoke billowing.

a chair made of ice in front of a fireplace
= relation chair in front of fireplace; subject chair, ice, fireplace
+ A chair made of ice stands in front of a roaring fireplace, carved translucent legs beginning to drip, flames refracting orange through the frozen backrest, dark parquet floor, surreal interior photograph.
+ With a blazing hearth right behind it, a seat sculpted entirely from ice glistens and weeps onto the rug, the armrests glowing amber, the stone fireplace filling the room with dancing warm light.
- dropped the ice became wicker: A chair made of wicker stands in front of a roaring fireplace, woven legs creaking softly, flames flickering orange through the braided backrest, dark parquet floor, quiet interior photograph.
- relation the chair stands on top of the mantel: High up on the mantelpiece, perched on top of the stone fireplace and above its flames, stands a chair made of ice, carved legs dripping down the hearth, surreal interior photograph.
- dropped the fireplace became a television: With a glowing television right behind it, a chair sculpted entirely from ice glistens and weeps onto the rug, the armrests catching blue flicker from the screen, dark parquet floor.

pencil sketch of Notre-Dame with two gargoyles in the foreground
= style pencil sketch; name Notre-Dame; count two gargoyles; relation gargoyles in the foreground; subject gargoyles
+ A pencil sketch of Notre-Dame with two gargoyles in the foreground, cross-hatched stone wings against twin bell towers, smudged graphite sky, faint construction lines on cream paper.
+ Close to the viewer, a pair of grotesque stone gargoyles leans out, chin in claw, and past their shoulders rise the towers of the Paris cathedral Notre-Dame, all sketched in soft graphite pencil with loose shading.
- style pencil became vivid pop art: A vivid pop art silkscreen of Notre-Dame with two gargoyles in the foreground, flat magenta stone wings against acid-yellow bell towers, halftone dots across the sky, bold commercial inks.
- count two became four: Close to the viewer, four grotesque stone gargoyles lean out in a row, chins in claws, and past their shoulders rise the towers of Notre-Dame, all sketched in soft graphite pencil with loose shading.
- name Notre-Dame became Westminster Abbey: A pencil sketch of Westminster Abbey with two gargoyles in the foreground, cross-hatched stone wings against the London abbey's twin towers, smudged graphite sky, faint construction lines on cream paper.

a Coca-Cola vending machine standing alone on the moon
= name Coca-Cola; relation machine standing on moon; subject machine, moon; subject (vending)
+ A Coca-Cola vending machine standing alone on the moon, its lit red panel glowing over grey dust, long hard shadow across craters, Earth hanging in black sky, lonely cinematic photograph.
+ Nothing else breaks the lunar plain except one humming dispenser of Coca-Cola, a solitary vending machine planted in powdery regolith, scarlet light spilling over pebbles beneath a starless void.
- name Coca-Cola became Pepsi: A Pepsi vending machine standing alone on the moon, its lit blue panel glowing over grey dust, long hard shadow across craters, Earth hanging in black sky, lonely cinematic photograph.
- dropped the moon became the sea floor: Nothing else breaks the sandy ocean floor except one humming Coca-Cola vending machine planted among ripples deep underwater, scarlet light spilling over pebbles and drifting plankton.
- added a cow beside it: A Coca-Cola vending machine stands on the moon, red panel glowing over grey dust, and right next to it a spotted dairy cow looks into the camera, long hard shadows across craters.

a gardener waters cacti, a boy flies a kite, and a tortoise crawls beneath a picnic table in a sunny backyard
= role gardener waters cacti, boy flies kite; relation tortoise crawls beneath table; subject gardener, cacti, boy, kite, tortoise, table, backyard, (picnic)
+ A gardener waters cacti with a tin can, a boy flies a kite across the blue, and a tortoise crawls beneath a picnic table in a sunny backyard, crisp shadows, cheerful storybook colors.
+ Under the picnic table a tortoise plods through cool shade; nearby a kite tugs at the string in a little boy's fist, and potted cacti get a drink from the gardener, the whole backyard soaked in bright sun.
- role the boy waters and the gardener flies the kite: A boy waters cacti with a tin can, a gardener flies a kite across the blue, and a tortoise crawls beneath a picnic table in a sunny backyard, crisp shadows, cheerful storybook colors.
- relation the tortoise is on the table: Up on the picnic table's planks a tortoise plods past the cups; nearby a kite tugs at the string in a little boy's fist, and cacti get a drink from the gardener, the backyard soaked in sun.
- dropped the kite became a model airplane: A gardener waters cacti with a tin can, a boy flies a remote-controlled model airplane across the blue, and a tortoise crawls beneath a picnic table in a sunny backyard, crisp shadows.

a croissant wearing a crown on a velvet cushion
= role croissant wearing crown; relation croissant on cushion; subject croissant, crown, cushion, (velvet)
+ A croissant wearing a golden crown on a plush velvet cushion, flaky layers gleaming with butter, jewels sparkling above, dark palace backdrop, dramatic spotlight, regal food photography.
+ Royal honors for a French pastry: a jeweled crown sits atop the buttery crescent, and the whole croissant rests upon a tasseled pillow of burgundy velvet, candlelight flickering over its crisp folds.
- dropped the croissant became a doughnut: A doughnut wearing a golden crown on a plush velvet cushion, pink glaze gleaming with sprinkles, jewels sparkling above, dark palace backdrop, dramatic spotlight, regal food photography.
- relation the croissant lies under the cushion: A croissant wearing a golden crown lies squashed underneath a plush velvet cushion, only one flaky tip and some jewels poking out below the fabric, dark palace backdrop, dramatic spotlight.
- dropped the crown became a sombrero: Fiesta honors for a French pastry: a wide straw sombrero sits atop the buttery crescent, and the whole croissant rests upon a tasseled cushion of burgundy velvet, candlelight flickering over its crisp folds.

a vampire dentist examining a crocodile
= role dentist examining crocodile; subject vampire, dentist, crocodile
+ A vampire dentist examining a crocodile in a gothic clinic, pale fingers holding a tiny mirror between rows of jagged teeth, white coat over crimson waistcoat, candle chandeliers, darkly comic illustration.
+ Jaws wide in the reclining chair, a nervous crocodile has its teeth inspected by a fanged, cape-collared dentist, an undead vampire with drill tray at hand, moonlight falling through tall arched panes.
- role the crocodile examines the vampire: A crocodile dentist in a white coat examining a vampire in a gothic clinic, scaly claws holding a tiny mirror between the patient's pale fangs, candle chandeliers, darkly comic illustration.
- dropped the vampire became a mummy: Jaws wide in the reclining chair, a nervous crocodile has its teeth inspected by a dentist who is a mummy, dusty linen bandages trailing over the drill tray, moonlight through tall arched panes.
- added a werewolf assistant: A vampire dentist examines a crocodile in a gothic clinic, mirror between its jagged teeth, while a huge shaggy werewolf in nurse's cap looms beside the chair clutching the drill, candle chandeliers.
`);

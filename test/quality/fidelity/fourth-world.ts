import { cases } from './case.ts';

/** Whatever people ask for, each told near the prompt and then anew; no rule was written with them. */
export const fourthWorld = cases(`
samurai eating ramen
= role samurai eating ramen; subject samurai, ramen
+ A battle-worn samurai in lacquered armor sits at a wooden counter eating a steaming bowl of ramen, chopsticks raised, paper lanterns glowing overhead, warm cinematic light, shallow depth of field.
+ Ramen noodles dangle from the chopsticks of a feudal Japanese warrior who slurps them by lantern light, his katana leaning against the stool, steam curling past his topknot, quiet rainy evening, film grain.
- role cooking for sale in place of eating: A battle-worn samurai in lacquered armor stands behind a wooden counter, sleeves tied back, ladling broth over a fresh bowl of ramen he is cooking for the evening, paper lanterns glowing overhead, warm cinematic light.
- dropped the samurai became a sailor: Hunched over a narrow bar on a rainy evening, a sailor in a navy peacoat slurps hot ramen from a chipped bowl, steam fogging the window behind him, amber lantern light and soft film grain.
- added a tiger beside him: A samurai in lacquered armor sits at a wooden counter eating steaming ramen, while an enormous white tiger sits upright on the next stool and stares into the camera, paper lanterns glowing overhead, cinematic light.

Tokyo street, no cars
= name Tokyo; negation no cars; subject street
+ A narrow Tokyo street at blue hour, free of any cars, wet asphalt mirroring stacked neon signs, tangled power lines overhead, vending machines humming along the walls, 35mm photograph.
+ Between tall buildings in the Japanese capital of Tokyo, a lane runs empty of traffic toward the horizon, its puddles full of pink and cyan neon, shuttered izakaya fronts on both sides, moody urban photography.
- name Tokyo became Seoul: A narrow street in Seoul at blue hour with no cars anywhere, wet asphalt mirroring stacked Hangul neon signs, tangled power lines overhead, vending machines humming along the walls, 35mm photograph.
- negation cars are there: Evening settles over a Tokyo avenue where taxis and compact hatchbacks queue bumper to bumper, brake lights smearing red across the damp road, neon kanji signs climbing the facades above, long lens compression.
- added a deer in the road: A Tokyo street at blue hour, not a single car in sight, and in the very center of the frame a great antlered stag stands facing the viewer, neon reflected in the wet asphalt around its hooves.

watercolor of Venice
= style watercolor; name Venice
+ A loose watercolor of Venice, faded palazzi rising from a green canal, washes of ochre and rose bleeding into damp paper, soft morning haze, visible pigment blooms and white paper highlights.
+ Translucent washes and wet-in-wet blooms describe Venice at dawn, domes and bell towers dissolving into a milky lagoon, the rough tooth of cold-pressed paper showing through, delicate brush-tip details in sepia.
- style watercolor became neon vector art: Crisp flat vector illustration of Venice with hard geometric edges, electric magenta and teal gradients, palazzi reduced to clean shapes along a canal, glossy digital finish, poster-ready composition.
- name Venice became Amsterdam: A loose watercolor of Amsterdam, tall gabled brick houses lining a quiet canal, washes of ochre and rose bleeding into damp paper, soft morning haze, visible pigment blooms and white highlights.
- added a giant swan as main figure: Wet-in-wet washes show the Venice lagoon at dawn with domes dissolving in mist, and filling the foreground a huge black swan spreads its wings, every feather painted in transparent watercolor glazes on rough paper.

four blue parrots
= count four parrots; color blue parrots; subject parrots
+ Four blue parrots perch side by side on a mossy branch, feathers shining cobalt in dappled rainforest light, lush out-of-focus foliage behind them, crisp wildlife photography, shallow depth of field.
+ A quartet of hyacinth macaws, their plumage a deep sapphire, clings to a liana in the misty jungle, heads tilted at different angles, morning sun catching each curved beak, telephoto shot.
- count four became six: Half a dozen parrots with brilliant cobalt-blue plumage crowd along a mossy branch, feathers shining in dappled rainforest light, lush foliage blurred behind them, crisp wildlife photography.
- color blue became scarlet: Four parrots perch side by side on a mossy branch, their scarlet feathers blazing in dappled rainforest light, lush out-of-focus foliage behind them, crisp wildlife photography.
- dropped the parrots became owls: On a liana in the misty jungle a quartet of sapphire-blue owls huddles together, round faces turned toward the lens, soft dawn light on their downy feathers, telephoto shot, creamy background.

Batman riding a camel
= name Batman; role Batman riding camel; subject camel
+ Batman riding a camel across endless golden dunes, black cape streaming behind him, cowl ears sharp against a burning sunset, sand lifting from the animal's hooves, epic wide-angle cinematic frame.
+ Under a white desert sun a shaggy camel plods along a ridge with Batman astride its hump, gloved hands on the braided reins, cape folded over the saddle blanket, heat shimmer, dry dusty palette.
- name Batman became Superman: Superman riding a camel across endless golden dunes, crimson cape streaming behind him, the crest on his chest bright against a burning sunset, sand lifting from the animal's hooves, epic wide-angle frame.
- role carrying the camel in place of riding: Knee-deep in sand beneath a white desert sun, Batman trudges along a ridge with a shaggy camel slung across his shoulders, its legs dangling over his cape, heat shimmer, dry dusty palette.
- dropped the camel became an ostrich: Batman riding a towering ostrich across endless golden dunes, black cape streaming behind him, cowl ears sharp against a burning sunset, sand lifting from the bird's feet, epic wide-angle cinematic frame.

an elderly watchmaker in a green apron repairing a pocket watch under a brass lamp, no customers in the shop
= role watchmaker repairing watch; color green apron; relation watch under lamp; negation no customers; subject watchmaker, apron, watch, lamp, (shop)
+ An elderly watchmaker in a green apron bends close, repairing a pocket watch under a brass lamp, tiny gears scattered on felt, the shop around him empty of customers, Rembrandt lighting, rich wood tones.
+ Light pours from a brass lamp onto a pocket watch being mended with tweezers by a white-haired horologist, his apron the green of old bottles, and beyond the counter the little shop stands without a single visitor.
- color the green apron became maroon: An elderly watchmaker in a maroon apron bends close, repairing a pocket watch under a brass lamp, tiny gears scattered on felt, the shop around him empty of customers, Rembrandt lighting, rich wood tones.
- negation customers fill the shop: A white-haired horologist in a bottle-green apron mends a pocket watch in the pool of light beneath his brass lamp, while a line of impatient shoppers crowds the counter with ticket stubs in hand, warm interior.
- relation the watch is on top of the lamp: An elderly watchmaker in a green apron reaches up to repair a pocket watch that lies balanced on top of a brass lamp's shade, tiny gears scattered below, the shop empty of customers, rich wood tones.

pixel art wizard without a beard
= style pixel art; negation without a beard; subject wizard
+ Pixel art wizard without a beard, smooth-chinned face under a wide pointed hat, starry robe and glowing staff, 16-bit palette, crisp dithering, dark dungeon tiles in the background.
+ A clean-shaven sorcerer rendered as a retro pixel art sprite, chunky squares forming his violet robe and crackling orb, limited color palette, visible dithering, moonlit tower behind him like a 1990s console game.
- style pixel art became an oil portrait: A classical oil portrait of a wizard without a beard, smooth-chinned under a wide pointed hat, rich impasto brushwork on the starry robe, varnished shadows, glowing staff, old-master chiaroscuro.
- negation the wizard is bearded: Chunky 16-bit pixel art shows a stooped sorcerer whose long silver whiskers tumble to his belt in dithered strands, violet robe, crackling orb in his palm, moonlit tower behind him, limited retro palette.
- dropped the wizard became an astronaut: Pixel art astronaut without a beard, smooth-chinned face visible through a round visor, white suit with glowing patches, 16-bit palette, crisp dithering, dark crater tiles in the background.

nurse hugging robot
= role nurse hugging robot; subject nurse, robot
+ A nurse in pale scrubs hugging a battered robot in a quiet hospital corridor, her arms wrapped tightly around its dented chest, soft window light, tender mood, photorealistic.
+ In the hush of an empty ward an android stands stiffly while a nurse folds it into a long embrace, cheek pressed to cold metal, dusk glowing through the blinds, gentle cinematic color.
- role repairing in place of hugging: A nurse in pale scrubs kneels in a quiet hospital corridor repairing a battered robot, screwdriver deep in its open chest panel, sparks and loose cables around her, soft window light, photorealistic.
- added an old woman in a wheelchair: In the hush of a hospital ward a nurse folds an android into a long embrace, while in the foreground an old woman in a wheelchair claps her hands and laughs, dusk glowing through the blinds.
- dropped the nurse became a soldier: A soldier in muddy camouflage hugging a battered robot in a quiet hospital corridor, arms wrapped tightly around its dented chest, soft window light, tender mood, photorealistic.

two bakers carrying a giant croissant in front of the Eiffel Tower
= count two bakers; role bakers carrying croissant; relation bakers in front of Tower; name Eiffel Tower; subject bakers, croissant
+ Two bakers in floury white aprons carry a giant golden croissant in front of the Eiffel Tower, early sunlight on the cobbles, crumbs falling, whimsical storybook realism, wide shot.
+ With the Eiffel Tower soaring behind them, a pair of pastry makers shoulder a croissant the size of a canoe, hats askew and knees bent, pale Parisian dawn, playful editorial photography.
- name the Eiffel Tower became Big Ben: Two bakers in floury white aprons carry a giant golden croissant in front of Big Ben, early sunlight on the cobbles, crumbs falling, whimsical storybook realism, wide shot.
- relation the bakers are on top of the tower: High on the topmost platform of the Eiffel Tower, a pair of pastry makers shoulder a croissant the size of a canoe, wind tugging their hats, the rooftops of the city tiny far below, pale dawn.
- count two became four: Four bakers in floury white aprons carry a giant golden croissant in front of the Eiffel Tower, one at each corner, early sunlight on the cobbles, crumbs falling, whimsical storybook realism.

oil painting of a yellow submarine above a coral reef
= style oil painting; color yellow submarine; relation submarine above reef; subject submarine, reef
+ Oil painting of a yellow submarine gliding above a coral reef, thick impasto bubbles, shafts of turquoise light falling through the water, rich layered brushstrokes and visible canvas weave.
+ A coral reef spreads its branching fans along the seabed, and over it drifts a lemon-colored submarine with riveted portholes, all painted in oils with buttery palette-knife strokes and a deep marine glaze.
- style oil painting became a photograph: Underwater documentary photograph of a yellow submarine gliding above a coral reef, shafts of turquoise light falling through clear water, sharp rivets, strobe-lit corals, wide-angle housing lens.
- color the yellow submarine became black: A coral reef spreads its branching fans along the seabed, and over it drifts a jet-black submarine with riveted portholes, all painted in oils with buttery palette-knife strokes and a deep marine glaze.
- relation the submarine lies below the reef: Thick oil impasto depicts a yellow submarine hiding in the dark cavern beneath a coral reef, the colorful shelf of corals spreading overhead like a ceiling, turquoise shafts of light, visible canvas weave.

ukiyo-e print of a fox chasing a monk across a bridge
= style ukiyo-e; role fox chasing monk; relation (monk across bridge); subject fox, monk, bridge
+ Ukiyo-e print of a fox chasing a frightened monk across an arched wooden bridge, flat indigo and persimmon inks, bold outlines, stylized clouds, woodgrain texture in the sky.
+ Robes flying, a Buddhist priest flees over the planks of a red-railed bridge with a sharp-nosed fox hard at his heels, composed as an Edo ukiyo-e woodblock with bokashi gradients and fine key lines.
- style ukiyo-e became 3D animation: Glossy 3D animated film still of a fox chasing a frightened monk across an arched wooden bridge, soft subsurface skin, fluffy rendered fur, volumetric sunlight, bouncy cartoon proportions.
- role the monk chases the fox: Robes hitched to his knees, a Buddhist monk pursues a panicked fox that bolts ahead of him over an arched wooden bridge, ukiyo-e woodblock style, indigo and persimmon inks, bold outlines.
- added a samurai on a horse: Ukiyo-e print of a fox chasing a frightened monk across an arched bridge, while a mounted samurai on a rearing horse fills the near bank with sword drawn, flat indigo inks, bold outlines.

Frida Kahlo holding two green parrots beneath a lemon tree
= name Frida Kahlo; count two parrots; color green parrots; role Kahlo holding parrots; relation Kahlo beneath tree; subject parrots, tree
+ Frida Kahlo holding two green parrots beneath a lemon tree heavy with fruit, flowers braided in her hair, embroidered blouse, steady gaze, lush courtyard shadows, painterly light.
+ In the shade of a lemon tree stands Frida Kahlo, an emerald parrot perched in the crook of each arm, a crown of dahlias above her joined brows, sun-flecked adobe wall behind, intimate folk-art mood.
- name Frida Kahlo became Georgia O'Keeffe: Georgia O'Keeffe holding two green parrots beneath a lemon tree heavy with fruit, silver hair pulled back, plain black dress, steady gaze, lush courtyard shadows, painterly light.
- count two parrots became one: In the shade of a lemon tree stands Frida Kahlo, a single emerald parrot cradled in both her arms, a crown of dahlias above her joined brows, sun-flecked adobe wall behind, intimate folk-art mood.
- color the green parrots became white: Frida Kahlo holding two snow-white parrots beneath a lemon tree heavy with fruit, flowers braided in her hair, embroidered blouse, steady gaze, lush courtyard shadows, painterly light.

charcoal sketch of Times Square with no people
= style charcoal, (sketch); name Times Square; negation no people
+ Charcoal sketch of Times Square with no people, towering billboards smudged in soft greys, blank pavements, dramatic black shadows between the buildings, fingerprints and dust left on textured paper.
+ Deserted from curb to curb, Times Square is drawn in sweeping strokes of burnt charcoal, its screens and signs blurred with a thumb, silent crosswalks vanishing into mist, kneaded-eraser highlights on toned paper.
- style charcoal sketch became a mosaic: A glittering mosaic of Times Square with no people, towering billboards built from thousands of small glazed tiles, blank pavements in grey tesserae, dark grout lines, dramatic shadows between the buildings.
- name Times Square became Piccadilly Circus: Charcoal sketch of Piccadilly Circus with no people, the curved screens smudged in soft greys, blank pavements round the winged statue, dramatic black shadows, fingerprints and dust on textured paper.
- negation crowds are there: Sweeping strokes of burnt charcoal describe Times Square at rush hour, a river of commuters and tourists pressed shoulder to shoulder beneath smudged billboards, umbrellas bobbing, kneaded-eraser highlights on toned paper.

goalkeeper catching a pumpkin
= role goalkeeper catching pumpkin; subject goalkeeper, pumpkin
+ A goalkeeper in mid-dive catching a pumpkin with both gloves, muddy grass flying, goal net stretched behind, floodlights cutting through autumn mist, frozen-motion sports photography.
+ Flat out in the air before the net, a football keeper clamps gloved fingers around a fat orange pumpkin just short of the goal line, stadium floodlights flaring, droplets of dew suspended, high shutter speed.
- role kicking in place of catching: A goalkeeper plants his left foot and boots a pumpkin high upfield, orange rind cracking against his shoe, gloves swinging at his sides, muddy grass flying, floodlights cutting through autumn mist.
- dropped the pumpkin became a watermelon: Flat out in the air before the net, a football keeper clamps gloved fingers around a striped green watermelon just short of the goal line, stadium floodlights flaring, dew suspended, high shutter speed.
- added a charging bull: A goalkeeper in mid-dive catching a pumpkin with both gloves, while a huge black bull charges through the penalty area toward the viewer, muddy grass flying, goal net stretched behind, frozen-motion photography.

a dragon without wings asleep on top of a pile of books
= negation without wings; relation dragon on top of pile; subject dragon, books, (pile)
+ A dragon without wings asleep on top of a pile of old books, smooth scaly back rising and falling, smoke drifting from its nostrils, candlelit library, dust motes, fantasy illustration.
+ Leather-bound books heaped into a hill serve as a bed for a slumbering wingless dragon, its serpentine body draped over the summit, tail hanging past gilded spines, moonlight through a high arched window.
- negation the dragon has wings: Curled on the summit of a hill of leather-bound books, a dragon dozes with its great membranous wings folded over its snout like a blanket, tail hanging past gilded spines, moonlight from a high window.
- relation the dragon lies under the books: A dragon without wings asleep underneath a pile of old books, only its smoking snout poking out from below the heap of volumes that buries it, candlelit library, dust motes, fantasy illustration.
- added a knight: A dragon without wings asleep on top of a pile of old books, while a knight in full plate armor tiptoes toward it with raised lance, large in the foreground, candlelit library, dust motes.

five penguins wearing red bow ties standing behind a grand piano
= count five penguins; color red ties; relation penguins behind piano; role penguins wearing ties; subject penguins, ties, piano
+ Five penguins wearing red bow ties stand in a neat row behind a grand piano, polished black lid reflecting their white bellies, velvet curtain backdrop, concert hall spotlights, playful studio realism.
+ A grand piano gleams at the front of the stage, and lined up at its back is a choir of five emperor penguins, each with a scarlet bow tie at the throat, warm footlights, elegant concert ambience.
- count five became three: Three penguins wearing red bow ties stand in a neat row behind a grand piano, polished black lid reflecting their white bellies, velvet curtain backdrop, concert hall spotlights, playful studio realism.
- color the red bow ties became turquoise: A grand piano gleams at the front of the stage, and lined up at its back are five emperor penguins, each with a turquoise bow tie at the throat, warm footlights, elegant concert ambience.
- relation the penguins stand on the piano: Balanced along the closed lid of a grand piano, five penguins in red bow ties look out over the empty concert hall from their glossy black perch, velvet curtain, spotlights, playful studio realism.

Thor washing a Volkswagen Beetle in a suburban driveway
= name Thor, Volkswagen Beetle; role Thor washing Beetle; relation (Beetle in driveway); subject driveway
+ Thor washing a Volkswagen Beetle in a suburban driveway, soap suds sliding over the rounded hood, his cape tucked into his belt, hose in hand, sunny afternoon, comedic lifestyle photography.
+ Sponge dripping, the Norse thunder god Thor scrubs the curved roof of a Volkswagen Beetle parked on a tidy suburban driveway, hammer resting in the bucket, rainbow mist from the sprinkler, bright nostalgic color.
- name Volkswagen Beetle became Mini Cooper: Thor washing a Mini Cooper in a suburban driveway, soap suds sliding over the boxy hood, his cape tucked into his belt, hose in hand, sunny afternoon, comedic lifestyle photography.
- role smashing in place of washing: Hammer whirling overhead, the Norse thunder god Thor pounds a Volkswagen Beetle into crumpled tin on a tidy suburban driveway, glass bursting outward, lightning on the lawn, bright nostalgic color.
- dropped the driveway became a forest clearing: Thor washing a Volkswagen Beetle in a mossy forest clearing, soap suds sliding over the rounded hood, his cape tucked into his belt, bucket among the ferns, shafts of green light, comedic photography.

a Ferrari parked beside a hay barn in Tuscany with no driver
= name Ferrari, Tuscany; relation Ferrari beside barn; negation no driver; subject barn, (hay)
+ A Ferrari parked beside a hay barn in Tuscany with no driver at the wheel, dust settling on the glossy bodywork, cypress-lined hills glowing in late gold light, automotive editorial photograph.
+ Next to a weathered Tuscan barn stuffed with hay sits an unoccupied Ferrari, its leather seats vacant and its engine cooling, vineyards rolling away toward a hazy Tuscany horizon, long evening shadows.
- name Ferrari became Porsche: A Porsche parked beside a hay barn in Tuscany with no driver at the wheel, dust settling on the glossy bodywork, cypress-lined hills glowing in late gold light, automotive editorial photograph.
- relation the car is on the barn roof: Perched absurdly on the tiled roof of a weathered hay barn, a Ferrari with vacant leather seats overlooks the vineyards of Tuscany, nobody at its wheel, long evening shadows, surreal editorial photograph.
- negation a driver is in it: Beside a hay barn in the Tuscany countryside a Ferrari idles, and behind its wheel sits a man in driving gloves and sunglasses, one elbow out of the window, cypress-lined hills in late gold light.

low poly mountain lake
= style low poly; subject lake, (mountain)
+ Low poly mountain lake, faceted peaks reflected in a flat polygonal surface of teal, simple triangular pines along the shore, soft pastel sky, clean ambient shading.
+ Sharp triangles of slate and snow build a ring of summits around a still alpine tarn, everything modeled in a minimal low poly look, gradient dawn sky, crisp geometric reflections in the water.
- style low poly became a pencil etching: A finely cross-hatched etching of a mountain lake, thousands of thin ink lines shaping the peaks and their reflection, delicate pines along the shore, aged cream paper, antique bookplate feel.
- dropped the lake became a desert plain: Low poly mountain range rising over a dry, cracked desert plain, faceted peaks in rust and sand, simple triangular cacti at their feet, soft pastel sky, clean ambient shading.
- added a bear in a canoe: Sharp triangles of slate and snow ring a still alpine lake in a minimal low poly look, and at its center a big brown bear paddles a canoe toward us, gradient dawn sky, crisp reflections.

a woman in a purple kimono pouring tea for a badger
= color purple kimono; role woman pouring tea; subject woman, kimono, tea, badger
+ A woman in a purple kimono pouring tea for a badger seated politely on a tatami mat, steam rising from small cups, paper screens glowing, gentle storybook illustration.
+ Across a low lacquer table a striped badger waits, paws folded, as green tea streams from the pot of a hostess whose violet kimono pools around her knees, calm afternoon light through shoji.
- color the purple kimono became orange: A woman in an orange kimono pouring tea for a badger seated politely on a tatami mat, steam rising from small cups, paper screens glowing, gentle storybook illustration.
- role the badger pours for the woman: On a tatami mat a woman in a purple kimono holds out her cup and waits while a striped badger, pot gripped in both paws, pours the tea for her, paper screens glowing behind.
- dropped the badger became a schoolboy: Across a low lacquer table a schoolboy waits, hands folded, as green tea streams from the pot of a hostess whose violet kimono pools around her knees, calm afternoon light through shoji screens.

a barber shaving a lion while a monkey reads a newspaper on the bench to the left of the mirror
= role barber shaving lion, monkey reads newspaper; relation bench to the left of mirror, (monkey on bench); subject barber, lion, monkey, newspaper, bench, mirror
+ A barber shaving a lion in a vintage leather chair while a monkey reads a newspaper on the bench to the left of the mirror, chequered floor, bay rum bottles, perfect symmetry, warm tungsten light.
+ Foam covers the jaw of a lion reclining in an old leather chair as a barber draws his razor along it, while on a bench left of the big mirror a little capuchin monkey studies the morning newspaper.
- role the monkey shaves and the barber reads: In a vintage shop a monkey scrapes foam from the jaw of a reclining lion with a straight razor, while the barber sits reading a newspaper on the bench to the left of the mirror, chequered floor.
- relation the bench is right of the mirror: A barber shaving a lion in a vintage leather chair while a monkey reads a newspaper on the bench to the right of the mirror, chequered floor, bay rum bottles, warm tungsten light.
- dropped the lion became a sheep: Foam covers the jaw of a woolly sheep reclining in an old leather chair as a barber draws his razor along it, while on a bench left of the mirror a monkey studies the morning newspaper.

stained glass window of Cleopatra playing a harp
= style stained glass; name Cleopatra; role Cleopatra playing harp; subject window, harp
+ Stained glass window of Cleopatra playing a golden harp, jewel-toned panes of lapis and amber, dark lead lines tracing her braided hair, sunbeams casting color onto a stone floor.
+ Sunlight burns through leaded panes in which Cleopatra, queen of Egypt, draws her fingers over the strings of a harp, the stained glass glowing turquoise and gold, a lotus border framing the tall window.
- style stained glass became a graffiti mural: Cleopatra playing a golden harp in the frame of a tall window, all sprayed as a graffiti mural with dripping lines and bold stencils on raw concrete, lapis and amber paint, gritty urban texture.
- name Cleopatra became Joan of Arc: Stained glass window of Joan of Arc playing a golden harp, jewel-toned panes of lapis and amber, dark lead lines tracing her cropped hair and armor, sunbeams casting color onto a stone floor.
- role burning the harp in place of playing it: Sunlight burns through a stained glass window in which Cleopatra, queen of Egypt, sets a torch to a wooden harp and watches it go up in flame, leaded panes of turquoise and gold, lotus border.

six dumplings next to a red bowl of chili sauce, no chopsticks
= count six dumplings; color red bowl; relation dumplings next to bowl; negation no chopsticks; subject dumplings, bowl, sauce
+ Six plump dumplings next to a red bowl of chili sauce on dark slate, pleats glistening with steam, scattered scallions, no chopsticks on the table, moody food photography, side light.
+ A glossy red bowl brims with chili sauce, and by its side half a dozen pleated dumplings rest on a bamboo leaf, the setting free of chopsticks or any other cutlery, overhead shot, soft daylight.
- count six became nine: Nine plump dumplings next to a red bowl of chili sauce on dark slate, pleats glistening with steam, scattered scallions, no chopsticks on the table, moody food photography, side light.
- color the red bowl became white: Chili sauce brims in a small white porcelain bowl, and by its side half a dozen pleated dumplings rest on a bamboo leaf, the setting free of chopsticks, overhead shot, soft daylight.
- negation chopsticks are there: Half a dozen pleated dumplings steam on dark slate next to a red bowl of chili sauce, a pair of lacquered chopsticks resting across its rim, scattered scallions, moody food photography, side light.

isometric 3D render of a tiny bookshop with two bicycles outside
= style isometric, 3D render; count two bicycles; relation bicycles outside; subject bookshop, bicycles
+ Isometric 3D render of a tiny bookshop with two bicycles parked outside, striped awning, glowing shelves visible through the window, soft clay-like materials, pastel background, gentle global illumination.
+ Seen from a fixed isometric angle, a dollhouse-sized bookstore sits on a floating square of pavement, a pair of bikes leaning by the door, modeled as a polished 3D render with rounded edges and warm lamps.
- style isometric 3D render became an ink drawing: Loose ink-and-brush drawing of a tiny bookshop with two bicycles parked outside, scratchy black lines and splatters on rice paper, striped awning suggested by a few strokes, flat frontal view.
- count two bicycles became five: Isometric 3D render of a tiny bookshop with five bicycles parked outside, striped awning, glowing shelves visible through the window, soft clay-like materials, pastel background, gentle global illumination.
- dropped the bookshop became a flower shop: Seen from a fixed isometric angle, a dollhouse-sized florist's shop overflowing with tulips sits on a floating square of pavement, a pair of bikes leaning by the door, polished 3D render, warm lamps.

a firefighter carrying a child down a ladder at night while a dalmatian watches from the roof of a red truck
= role firefighter carrying child; color red truck; relation dalmatian from roof, (roof of truck), (child down ladder); subject firefighter, child, ladder, dalmatian, truck, (roof)
+ At night a firefighter carries a child down a tall ladder, smoke rolling from the window above, while a dalmatian watches from the roof of a red truck below, dramatic orange glow, cinematic realism.
+ From its lookout atop a scarlet fire engine a spotted dalmatian gazes up through the dark at a ladder, where a child clings to the neck of the firefighter bearing her rung by rung to safety.
- role the child carries the firefighter: At night a small child steps down a tall ladder with a limp firefighter slung over her narrow shoulders, bearing his whole weight, while a dalmatian watches from the roof of a red truck below, cinematic realism.
- color the red truck became blue: At night a firefighter carries a child down a tall ladder, smoke rolling from the window above, while a dalmatian watches from the roof of a blue truck below, dramatic glow, cinematic realism.
- added a helicopter: From atop a scarlet fire truck a dalmatian gazes up at the firefighter bearing a child down the ladder, and a huge rescue helicopter hovers right over them, its searchlight and rotors dominating the night sky.

Mona Lisa eating spaghetti, pop art
= name Mona Lisa; role Lisa eating spaghetti; style pop art; subject spaghetti
+ Mona Lisa eating spaghetti in bold pop art style, halftone dots, thick black outlines, tomato red and canary yellow blocks, a forkful of noodles lifted to her famous smile.
+ A tangle of spaghetti twirls on the fork that the Mona Lisa brings to her enigmatic lips, reimagined as sixties pop art with screen-print misregistration, Ben-Day dots and candy-bright flat color.
- name Mona Lisa became the Girl with a Pearl Earring: The Girl with a Pearl Earring eating spaghetti in bold pop art style, halftone dots, thick black outlines, tomato red and canary yellow blocks, a forkful of noodles lifted to her parted lips.
- role knitting the spaghetti in place of eating: With two needles clicking, the Mona Lisa knits strands of spaghetti into a long scarf across her lap, sixties pop art with Ben-Day dots, screen-print misregistration and candy-bright flat color.
- style pop art became baroque oil: Mona Lisa eating spaghetti as a dark baroque oil painting, deep chiaroscuro, candlelit skin, cracked varnish and muted umber tones, a forkful of noodles lifted to her famous smile.

black and white photo of seven nuns playing football on a beach
= style black and white, photo; count seven nuns; role nuns playing football; relation (nuns on beach); subject nuns, football, beach
+ Black and white photo of seven nuns playing football on a windy beach, habits billowing, sand spraying from a kicked ball, footprints in wet sand, grainy 1960s reportage.
+ Veils flying, seven sisters of the convent dart after a football along the tideline, caught in a monochrome press photo with strong grain, silver highlights on the surf and a low dramatic horizon.
- style black and white photo became a colorful cartoon: Bright, saturated cartoon illustration of seven nuns playing football on a windy beach, rosy cheeks and big round eyes, turquoise waves, golden sand, bouncy outlines and cheerful flat shading.
- count seven became two: Black and white photo of two nuns playing football on a windy beach, habits billowing, sand spraying from a kicked ball, footprints in wet sand, grainy 1960s reportage.
- dropped the nuns became sailors: Caps flying, seven sailors in bell-bottoms dart after a football along the beach, caught in a monochrome press photo with strong grain, silver highlights on the surf and a low dramatic horizon.

Marie Curie riding a bicycle through Paris on a rainy morning, without a hat, a glowing flask in the front basket
= name Marie Curie, Paris; role Curie riding bicycle; negation without a hat; relation flask in basket; subject bicycle, flask, basket
+ Marie Curie riding a bicycle through Paris on a rainy morning, without a hat, her hair wet and loose, a glowing flask nestled in the front basket, slick boulevards, soft green light on her face.
+ Bareheaded in the early drizzle, Marie Curie pedals her bike along a Paris boulevard, the wicker basket at the handlebars lit from within by a luminous flask, zinc rooftops dissolving into mist, painterly historical mood.
- name Marie Curie became Virginia Woolf: Virginia Woolf riding a bicycle through Paris on a rainy morning, without a hat, her hair wet and loose, a glowing flask nestled in the front basket, slick boulevards, soft green light.
- negation she wears a hat: In the early drizzle Marie Curie pedals her bike along a Paris boulevard, a broad black hat pinned over her chignon, the wicker basket at the handlebars lit from within by a luminous flask, misty rooftops.
- role mending the bicycle in place of riding: Rainy morning in Paris, and Marie Curie kneels hatless on the wet cobbles fixing the chain of her upturned bicycle, tools spread about, a glowing flask still wedged in its front basket, soft green light.

an orange kite above the Golden Gate Bridge in fog
= color orange kite; relation kite above Bridge; name Golden Gate Bridge; subject kite, (fog)
+ An orange kite soaring above the Golden Gate Bridge in thick fog, only the tower tips piercing the white blanket, taut string vanishing downward, serene minimal landscape photography.
+ Fog swallows the cables and roadway of the Golden Gate Bridge, while overhead, alone in the pale sky, flies a tangerine kite with a rippling tail, muted coastal palette, long-lens stillness.
- name the Golden Gate Bridge became the Brooklyn Bridge: An orange kite soaring above the Brooklyn Bridge in thick fog, only the stone arches piercing the white blanket, taut string vanishing downward, serene minimal landscape photography.
- color the orange kite became purple: Fog swallows the cables and roadway of the Golden Gate Bridge, while overhead, alone in the pale sky, flies a purple kite with a rippling tail, muted coastal palette, long-lens stillness.
- relation the kite is below the bridge: Skimming the waves far beneath the roadway of the Golden Gate Bridge, an orange kite darts through fog in the shadow of the span overhead, taut string, serene minimal landscape photography.

tractor pulling a piano
= role tractor pulling piano; subject tractor, piano
+ A rusty tractor pulling an upright piano on chains across a ploughed field, keys rattling, dust plume behind, low golden sun, absurdist rural photography, wide frame.
+ Dragged through the stubble at the end of a heavy chain, an old concert grand piano bumps along after a farm tractor, its lid flapping, a haze of dust hanging in evening light, surreal countryside scene.
- role the piano pulls the tractor: A concert grand piano rolls ahead on its own brass wheels, hauling a dead tractor behind it at the end of a taut chain across a ploughed field, dust plume, low golden sun, absurdist rural photography.
- dropped the piano became a bathtub: A rusty tractor pulling a claw-foot bathtub on chains across a ploughed field, enamel rattling, dust plume behind, low golden sun, absurdist rural photography, wide frame.
- added a bride: Through the stubble an old piano bumps along at the end of a chain behind a farm tractor, and in the foreground a bride in a long white gown runs toward the camera, evening light, surreal countryside.

three astronauts leading a white horse across the Moon
= count three astronauts; role astronauts leading horse; color white horse; name Moon; subject astronauts, horse
+ Three astronauts leading a white horse across the Moon, grey dust lifting from hooves and boots, Earth hanging over the horizon, hard sunlight, deep black sky, 70mm film look.
+ A pale white stallion follows on a rope through the craters of the Moon, guided by a trio in bulky spacesuits, their visors mirroring the blue Earth, stark shadows, silent epic science-fiction frame.
- count three became two: A pale white stallion follows on a rope through the craters of the Moon, guided by a pair of astronauts in bulky suits, their visors mirroring the blue Earth, stark shadows, silent epic frame.
- color the white horse became chestnut: Three astronauts leading a chestnut-brown horse across the Moon, grey dust lifting from hooves and boots, Earth hanging over the horizon, hard sunlight, deep black sky, 70mm film look.
- role the astronauts flee from the horse: Three astronauts bound away in panic over the grey craters of the Moon while a white horse gallops after them, dust exploding under its hooves, Earth on the horizon, hard sunlight, 70mm film look.

child in a bee costume on the shoulders of a man in a gorilla suit
= relation child on shoulders; subject child, costume, man, suit, (bee), (gorilla), (shoulders)
+ A child in a fuzzy bee costume sits on the shoulders of a man in a gorilla suit, antennae bobbing, autumn leaves on the pavement, porch lights glowing, candid Halloween photograph.
+ Head lost in black fur, a dad dressed as a gorilla strides down the evening street, and up on his shoulders rides a kid striped like a bumblebee, small mesh wings quivering, cozy October light.
- relation the child stands on the ground at his feet: A child in a fuzzy bee costume stands on the pavement beside the feet of a man in a gorilla suit, looking up past his shoulders, antennae bobbing, porch lights glowing, candid Halloween photograph.
- dropped the gorilla suit became a knight's armor: Head lost in a steel helmet, a dad dressed as a knight strides down the evening street, and up on his shoulders rides a kid striped like a bumblebee, small mesh wings quivering, cozy October light.
- added a clown: A child in a bee costume sits on the shoulders of a man in a gorilla suit, and right beside them a tall clown with a painted grin walks arm in arm with the ape, porch lights, Halloween photograph.

Coca-Cola vending machine in the Sahara, no people
= name Coca-Cola, Sahara; negation no people; subject machine; relation machine in Sahara
+ A lone Coca-Cola vending machine humming in the middle of the Sahara, no people for miles, rippled dunes glowing at dusk, its lit front panel casting a red pool on the sand.
+ Amid the windblown emptiness of the Sahara, where not a soul or a footprint is seen, an illuminated Coca-Cola dispenser stands half buried in a dune, stars beginning to show, surreal minimalist photograph.
- name Coca-Cola became Pepsi: A lone Pepsi vending machine humming in the middle of the Sahara, no people for miles, rippled dunes glowing at dusk, its lit front panel casting a pool of light on the sand.
- negation a group of people stands there: Amid the windblown emptiness of the Sahara an illuminated Coca-Cola vending machine stands half buried in a dune, a line of sunburned travelers in headscarves waiting before it with coins ready, surreal desert photograph.
- dropped the vending machine became a grandfather clock: A lone grandfather clock painted with the Coca-Cola logo ticks in the middle of the Sahara, no people for miles, rippled dunes glowing at dusk, long shadow stretching across the sand.

crochet octopus hugging a blue teapot
= style crochet; role octopus hugging teapot; color blue teapot; subject octopus, teapot
+ A crochet octopus hugging a blue teapot, chunky yarn tentacles wrapped around the glazed belly, button eyes, linen tablecloth, soft window light, cozy macro craft photography.
+ Knotted loop by loop from coral wool, a crocheted octopus winds all its curly arms about a cobalt teapot, pressing its stitched cheek to the spout, pale kitchen morning, shallow focus on the yarn fibers.
- style crochet became chrome metal: A polished chrome octopus hugging a blue teapot, mirror-bright metal tentacles wrapped around the glazed belly, riveted joints, linen tablecloth, soft window light, macro product photography.
- color the blue teapot became green: Knotted loop by loop from coral wool, a crocheted octopus winds all its curly arms about a jade-green teapot, pressing its stitched cheek to the spout, pale kitchen morning, shallow focus.
- role pouring from the teapot in place of hugging: A crochet octopus with chunky yarn tentacles lifts a blue teapot by its handle and pours a stream of tea into a cup at arm's length, button eyes, linen tablecloth, cozy macro craft photography.

Mount Fuji through a train window, four empty sake bottles standing to the right of a folded map on the table
= name Mount Fuji; count four bottles; relation bottles to the right of map, Fuji through window, (map on table); subject window, bottles, map, table, (train)
+ Mount Fuji seen through a train window, four empty sake bottles standing to the right of a folded map on the little table, winter afternoon light, condensation on glass, quiet travel photograph.
+ On the fold-down table of a railway carriage lies a creased map with a quartet of drained sake bottles to its right, and past the window glass the snowy cone of Mount Fuji slides by in pink dusk.
- name Mount Fuji became Kilimanjaro: Kilimanjaro seen through a train window, four empty sake bottles standing to the right of a folded map on the little table, warm afternoon light, condensation on glass, quiet travel photograph.
- count four bottles became one: On the fold-down table of a railway carriage lies a creased map with one solitary drained sake bottle to its right, and past the window the snowy cone of Mount Fuji slides by in pink dusk.
- relation the bottles are left of the map: Mount Fuji seen through a train window, four empty sake bottles standing to the left of a folded map on the little table, winter afternoon light, condensation on glass, quiet travel photograph.

goblin stealing pie
= role goblin stealing pie; subject goblin, pie
+ A scrawny goblin stealing a steaming pie from a cottage windowsill, long fingers hooked under the dish, mischievous grin, ivy-covered stone wall, twilight glow, storybook fantasy illustration.
+ Caught mid-heist beneath the ivy, a warty green goblin tiptoes off with a freshly baked cherry pie that isn't his, crumbs trailing, lantern light on pointed ears, rich gouache textures.
- role selling in place of stealing: A scrawny goblin in an apron sells a steaming pie from his market stall, holding the dish out over the counter with a price tag, mischievous grin, ivy-covered stone wall, twilight glow.
- dropped the goblin became a raccoon: Caught mid-heist beneath the ivy, a plump raccoon tiptoes off on its hind legs with a stolen cherry pie, crumbs trailing, lantern light on its masked face, rich gouache textures.
- added a witch on a broom: A scrawny goblin stealing a steaming pie from a cottage windowsill while a cackling witch on a broomstick swoops low across the front of the scene, ivy-covered stone wall, twilight glow, storybook illustration.

an old street musician in a yellow raincoat playing a cello on Charles Bridge, with a small dog sleeping to his right
= color yellow raincoat; role musician playing cello; name Charles Bridge; relation dog to his right, (musician on Bridge); subject musician, raincoat, cello, dog
+ An old street musician in a yellow raincoat plays a cello on Charles Bridge, a small dog sleeping to his right on a folded blanket, misty river, gas lamps, melancholic evening photograph.
+ Drizzle beads on the canary-yellow slicker of an aged busker drawing his bow across a cello, statues of Charles Bridge fading into fog behind, and on his right-hand side a little terrier snoozes, curled tight.
- color the yellow raincoat became silver: An old street musician in a silver raincoat plays a cello on Charles Bridge, a small dog sleeping to his right on a folded blanket, misty river, gas lamps, melancholic evening photograph.
- name Charles Bridge became Tower Bridge: Drizzle beads on the canary-yellow slicker of an aged busker drawing his bow across a cello, the twin towers of Tower Bridge fading into fog, and on his right-hand side a little terrier snoozes.
- relation the dog is on his left: Playing his cello on Charles Bridge, an old street musician in a yellow raincoat leans into a slow phrase while a small dog sleeps on a folded blanket to his left, misty river, gas lamps.

snowboarder jumping over a snowplow
= relation snowboarder over snowplow; role snowboarder jumping over snowplow; subject snowboarder, snowplow
+ A snowboarder jumping over a snowplow, board tucked high against a deep blue sky, powder exploding beneath, the machine's blade gleaming below, fisheye action sports photography.
+ Down on the pass a snowplow pushes its bow wave of powder, and through the air right over its cab sails a rider on a snowboard, one hand grabbing the edge, sunburst through ice crystals.
- relation the snowboarder jumps through underneath: Crouched tight in mid-jump, a snowboarder flies through the gap underneath a giant snowplow's raised blade, steel looming right over his helmet, powder exploding around him, sunburst through ice crystals, fisheye action sports photography.
- dropped the snowplow became a sauna hut: A snowboarder jumping over a wooden sauna hut, board tucked high against a deep blue sky, powder exploding beneath, smoke from the little chimney below, fisheye action sports photography.
- added a polar bear: Right over the cab of a snowplow sails a rider on a snowboard, one hand grabbing the edge, while a massive polar bear rears up on the snowbank in front, jaws open, sunburst through ice crystals.

eight pink balloons
= count eight balloons; color pink balloons; subject balloons
+ Eight pink balloons drifting against a pale concrete wall, satin strings hanging loose, soft shadows, glossy highlights on each round surface, airy minimalist studio photograph.
+ Tied in one bobbing bunch, a set of eight rosy-pink party balloons floats toward the ceiling of an empty ballroom, late sun glancing off the rubber, dreamy pastel mood, gentle grain.
- count eight became twelve: A full dozen pink balloons drifting against a pale concrete wall, satin strings hanging loose, soft shadows, glossy highlights on each round surface, airy minimalist studio photograph.
- color the pink balloons became black: Tied in one bobbing bunch, a set of eight matte-black party balloons floats toward the ceiling of an empty ballroom, late sun glancing off the rubber, dreamy mood, gentle grain.
- added a ballerina: Eight pink balloons drifting against a pale concrete wall, and in front of them a ballerina in a white tutu balances on one toe with arms raised, soft shadows, airy minimalist studio photograph.

pizza without cheese
= negation without cheese; subject pizza
+ A rustic pizza without cheese, blistered crust, bright crushed tomatoes, torn basil and slivers of garlic, drizzle of olive oil, dark stone oven behind, overhead food photography.
+ Straight from the embers comes a marinara pie, a pizza bare of any dairy, only glossy tomato, oregano and charred edges on its thin dough, flour-dusted board, warm trattoria light.
- negation cheese is on it: Straight from the embers comes a pizza blanketed in bubbling mozzarella, long molten strings stretching as one slice is lifted, glossy tomato at the charred edges, flour-dusted board, warm trattoria light.
- dropped the pizza became a burger: A rustic burger without cheese, toasted bun, bright crushed tomatoes, torn basil and slivers of garlic over the patty, dark stone oven behind, overhead food photography.
- added a cat on the table: A rustic pizza without cheese, blistered crust, crushed tomatoes and torn basil, and towering over it on the table a fat ginger cat leans in with wide eyes, dark stone oven behind, food photography.

art deco poster of an airship over New York
= style art deco, poster; relation airship over York; name New York; subject airship
+ Art deco poster of a silver airship gliding over New York, sunburst rays, stepped skyscraper silhouettes, gold and midnight-blue palette, elegant geometric borders, vintage lithograph grain.
+ Streamlined and gleaming, a zeppelin floats high above the skyline of New York, spires fanning out below in gilded symmetrical lines, the whole designed as a 1930s travel poster in pure art deco fashion.
- style art deco became psychedelic sixties: Psychedelic 1960s poster of a silver airship gliding over New York, melting swirls, acid-pink and lime waves, wobbling skyscraper silhouettes, hand-drawn bulging shapes, blacklight ink glow.
- name New York became Shanghai: Art deco poster of a silver airship gliding over Shanghai, sunburst rays, the Bund's domes and pagoda roofs in silhouette, gold and midnight-blue palette, elegant geometric borders, vintage lithograph grain.
- added a huge panther: A zeppelin floats high across the skyline of New York in a 1930s art deco travel poster, while a sleek black panther strides through the foreground, as tall as the gilded spires, symmetrical sunburst rays.

Albert Einstein teaching two elephants at a blackboard
= name Albert Einstein; role Einstein teaching elephants; count two elephants; relation (elephants at blackboard); subject elephants, blackboard
+ Albert Einstein teaching two elephants at a blackboard crowded with chalk equations, his white hair glowing in the window light, dusty old lecture hall, humorous vintage photograph.
+ Squeezed side by side before the blackboard, a pair of elephants listens, trunks curled, to Albert Einstein, who taps his chalk on a diagram of curved space, sepia classroom, motes of dust.
- name Albert Einstein became Nikola Tesla: Nikola Tesla teaching two elephants at a blackboard crowded with chalk equations, his dark hair slicked and parted in the window light, dusty old lecture hall, humorous vintage photograph.
- count two elephants became five: A whole row of five elephants listens, trunks curled, to Albert Einstein, who taps his chalk on the blackboard where he is teaching them about curved space, sepia classroom, motes of dust.
- role the elephants teach Einstein: Chalk gripped in their trunks, two elephants at a blackboard explain equations to Albert Einstein, who sits at a school desk taking notes like an obedient pupil, sepia classroom, humorous vintage photograph.

claymation chef chasing a lobster around a kitchen with no windows
= style claymation; role chef chasing lobster; negation no windows; relation (lobster around kitchen); subject chef, lobster, kitchen
+ Claymation chef chasing a lobster around a cramped kitchen with no windows, thumbprints in the modeling clay, copper pans swinging, bare bulb overhead, handmade stop-motion set, comic energy.
+ Ladle raised, a plasticine cook thunders after a scuttling lobster between the stoves of a windowless kitchen, solid tiled walls all round, claymation stop-motion charm, lumpy surfaces and miniature pots.
- style claymation became anime: Dynamic anime scene of a chef chasing a lobster around a cramped kitchen with no windows, cel shading, speed lines, sparkling eyes, copper pans swinging, bare bulb overhead, comic energy.
- role the lobster chases the chef: Claws snapping, a plasticine lobster thunders after a terrified chef who scrambles between the stoves of a windowless kitchen, claymation stop-motion charm, lumpy surfaces, bare bulb and miniature pots.
- negation the kitchen has windows: Ladle raised, a claymation chef chases a lobster past the stoves, sunlight streaming through three tall windows with gingham curtains that open onto a garden, thumbprints in the modeling clay, copper pans swinging.

steampunk locomotive under a stone viaduct, no smoke
= style steampunk; relation locomotive under viaduct; negation no smoke; subject locomotive, viaduct
+ A steampunk locomotive standing under a stone viaduct, brass pipes and exposed cogs gleaming, no smoke from its cold stack, wet moss on the arches, moody overcast light, intricate concept art.
+ Arches of ancient stone carry a viaduct high over the valley floor, and below them rests a steampunk engine on its rails, riveted copper and gears, not a wisp of smoke at its chimney, crisp winter daylight.
- style steampunk became sleek futuristic: A sleek futuristic maglev-style locomotive standing under a stone viaduct, seamless white shell and glowing blue light strips, no smoke, wet moss on the arches, moody overcast light, concept art.
- relation the locomotive is on top of the viaduct: A steampunk locomotive crossing along the top of a stone viaduct, brass pipes and exposed cogs gleaming against the sky, no smoke from its cold stack, wet moss on the arches below, intricate concept art.
- negation smoke pours out: In the shadow below a stone viaduct rests a steampunk engine of riveted copper and gears, thick black plumes billowing from its chimney and rolling along the arches, crisp winter daylight, intricate concept art.

garden gnome, no hat
= negation no hat; subject gnome, (garden)
+ A weathered garden gnome with no hat, bald ceramic head shining after rain, chipped painted beard, standing among ferns and mushrooms, macro photograph, soft green light.
+ Bareheaded and grinning in the flowerbed, a little clay garden gnome catches the morning sun on his smooth scalp, moss creeping over his boots, dewdrops on the petals around him, dreamy bokeh.
- negation it wears a hat: Grinning in the flowerbed, a little clay garden gnome peeks out from below his tall pointed red cap, moss creeping over his boots, dewdrops on the petals around him, morning sun, dreamy bokeh.
- dropped the gnome became a stone frog: A weathered garden statue of a frog with no hat, smooth stone head shining after rain, chipped painted eyes, standing among ferns and mushrooms, macro photograph, soft green light.
- added a hedgehog: Bareheaded in the flowerbed, a little clay garden gnome grins beside a large live hedgehog that rears up next to him and fills half the frame, dewdrops on the petals, morning sun, dreamy bokeh.

impressionist painting of a harbor at sunset with three fishing boats to the left of a lighthouse and no gulls in the sky
= style impressionist, painting; count three boats; relation boats to the left of lighthouse; negation no gulls; subject harbor, boats, lighthouse, (sunset), (sky)
+ Impressionist painting of a harbor at sunset, three fishing boats moored to the left of a lighthouse, broken dabs of coral and violet on the water, no gulls in the glowing sky, loose visible brushwork.
+ Evening melts over the harbor in flickering impressionist strokes, the painting placing a lighthouse to the right of a trio of fishing boats, their masts trembling in orange reflections, the sky above empty of gulls or any birds.
- count three boats became six: Impressionist painting of a harbor at sunset, six fishing boats moored to the left of a lighthouse, broken dabs of coral and violet on the water, no gulls in the glowing sky, loose visible brushwork.
- relation the boats are right of the lighthouse: Impressionist painting of a harbor at sunset, three fishing boats moored to the right of a lighthouse, broken dabs of coral and violet on the water, no gulls in the glowing sky, loose brushwork.
- negation gulls fill the sky: Evening melts over the harbor in flickering impressionist strokes, the painting setting a trio of fishing boats left of a lighthouse, while a noisy flock of gulls wheels across the burning sky, orange reflections below.

green Nike sneaker floating above a basketball
= color green sneaker; name Nike; relation sneaker above basketball; subject sneaker, basketball
+ A green Nike sneaker floating above a basketball, laces drifting weightlessly, seamless grey backdrop, crisp rim lighting, fine mesh texture, high-end product advertisement.
+ Hovering in mid-air, an emerald running shoe by Nike casts its soft shadow on the pebbled leather of the basketball below it, clean studio sweep, hyper-detailed stitching, floating dust caught in the strobe.
- name Nike became Adidas: A green Adidas sneaker floating above a basketball, three stripes on its side, laces drifting weightlessly, seamless grey backdrop, crisp rim lighting, fine mesh texture, high-end product advertisement.
- color the green sneaker became yellow: Hovering in mid-air, a lemon-yellow running shoe by Nike casts its soft shadow on the pebbled leather of the basketball below it, clean studio sweep, hyper-detailed stitching, dust caught in the strobe.
- relation the sneaker floats beneath the basketball: A green Nike sneaker floats weightlessly in mid-air directly beneath a basketball, the ball suspended over it and shading its loose laces, seamless grey backdrop, crisp rim lighting, high-end product advertisement.

two sumo wrestlers lifting a pink flamingo statue
= count two wrestlers; role wrestlers lifting statue; color pink statue; subject wrestlers, statue, (flamingo)
+ Two sumo wrestlers lifting a pink flamingo statue above their heads, muscles straining, chalk dust in the air, packed clay ring underfoot, dramatic spotlight, glossy magazine photograph.
+ Hoisted off the ground by a pair of mighty rikishi in mawashi belts, a rose-pink statue of a flamingo wobbles on its thin legs, the sumo wrestlers' cheeks puffed with effort, empty arena, theatrical light.
- count two wrestlers became four: A rose-pink statue of a flamingo wobbles as it is hoisted by a quartet of mighty sumo wrestlers, one at every side, cheeks puffed with effort, empty arena, theatrical light.
- color the pink statue became gold: Two sumo wrestlers lifting a golden flamingo statue above their heads, muscles straining, chalk dust in the air, packed clay ring underfoot, dramatic spotlight, glossy magazine photograph.
- added a geisha: Two sumo wrestlers lifting a pink flamingo statue above their heads while a geisha with a paper umbrella poses directly in front of them, gazing at the viewer, packed clay ring, dramatic spotlight.

pencil drawing of five ballet dancers resting below a spiral staircase in a studio with no mirrors
= style pencil, (drawing); count five dancers; relation dancers below staircase; negation no mirrors; subject dancers, staircase, (studio)
+ Pencil drawing of five ballet dancers resting below a spiral staircase, tulle skirts spread on floorboards, plain studio walls with no mirrors, delicate graphite shading, soft smudged shadows, cream paper.
+ Overhead a spiral staircase coils upward, and in its shade a group of five tired ballerinas slumps on the floor, pointe shoes untied, in a mirrorless studio, all rendered with fine graphite pencil hatching.
- style pencil drawing became a bronze sculpture: Bronze sculpture group of five ballet dancers resting below a spiral staircase in a studio with no mirrors, patinated metal tulle, green oxidized folds, gallery lighting on cast surfaces, museum photograph.
- count five dancers became two: Overhead a spiral staircase coils upward, and in its shade a pair of tired ballerinas slumps on the floor, pointe shoes untied, in a mirrorless studio, all rendered with fine graphite pencil hatching.
- negation mirrors are there: Pencil drawing of five ballet dancers resting below a spiral staircase, tulle skirts spread on floorboards, a wall of tall mirrors doubling the studio behind them, delicate graphite shading, cream paper.

a pirate queen in a green coat feeding three sharks from the deck of her ship while a cook plays the accordion behind her
= color green coat; count three sharks; role queen feeding sharks, cook plays accordion; relation cook behind her, (queen in coat); subject queen, coat, sharks, deck, ship, cook, accordion
+ A pirate queen in a green coat leans from the deck of her ship, feeding three sharks that circle below, while behind her a cook plays the accordion, salt spray, stormy golden light, swashbuckling illustration.
+ Chunks of fish fall from the hand of a buccaneer queen, her emerald coat snapping in the wind, into the jaws of a trio of sharks beside the ship, as at her back on the deck the cook squeezes his accordion.
- color the green coat became crimson: A pirate queen in a crimson coat leans from the deck of her ship, feeding three sharks that circle below, while behind her a cook plays the accordion, salt spray, stormy golden light.
- count three sharks became seven: Chunks of fish fall from the hand of a buccaneer queen in an emerald coat into the jaws of seven circling sharks beside the ship, as at her back on the deck the cook squeezes his accordion.
- relation the cook is in front of her: A pirate queen in a green coat stands at the rail of her ship's deck feeding three sharks, while a cook sits in front of her, between her and the viewer, playing the accordion, stormy golden light.
`);

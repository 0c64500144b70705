import { cases } from './case.ts';

/** Relations, roles and negations, each told near the prompt and then anew; no rule was written with them. */
export const fourthStructure = cases(`
a teapot on top of a stack of books
= relation teapot on top of books; subject teapot, books, (stack)
+ A delicate porcelain teapot sits on top of a tall stack of worn leather books, steam curling from its spout, warm afternoon light pouring through a nearby window, dust motes drifting, cozy still life composition.
+ Old clothbound volumes, piled one upon another on a library floor, serve as a wobbling pedestal for a round-bellied pot of tea; amber lamplight glints off its glaze while the faded spines below recede into shadow.
- relation the books lie on the teapot: A delicate porcelain teapot sits on a polished table with a stack of worn leather books balanced on top of it, steam curling from its spout, warm afternoon light, dust motes drifting, cozy still life.
- relation the teapot stands beside the books: Next to a leaning tower of antique hardcovers, on the bare oak of a reading desk, a glazed pot of tea sends up a ribbon of steam, late sun gilding both in a hushed study.
- dropped the books became plates: A delicate porcelain teapot sits on top of a tall stack of chipped dinner plates, steam curling from its spout, warm afternoon light pouring through a nearby window, cozy still life composition.

a rusty lantern beneath a wooden bench
= relation lantern beneath bench; subject lantern, bench
+ A rusty lantern glows softly beneath a weathered wooden bench in a misty park, fallen leaves scattered around it, low camera angle, damp cobblestones reflecting the orange flame, moody autumn evening.
+ In the dim of a railway platform a timber seat stretches across the frame, and in the shadow under its slats somebody has left a corroded old lamp, its flame throwing striped light across the paving stones.
- relation the lantern stands on the bench: A rusty lantern glows softly on the seat of a weathered wooden bench in a misty park, fallen leaves scattered around, low camera angle, damp cobblestones reflecting the orange flame, moody autumn evening.
- relation the lantern hangs above the bench: Swinging from an iron bracket overhead, a corroded oil lamp spills its amber glow down onto the empty slats of an old timber bench, fog pooling along the deserted platform at dusk.
- dropped the bench became a staircase: A rusty lantern glows softly beneath a creaking wooden staircase, cobwebs strung between the steps, its orange flame casting long shadows over the dusty floorboards, moody and cinematic.

a nurse handing a letter to a soldier
= role nurse handing letter; relation (letter to soldier); subject nurse, letter, soldier
+ A kind nurse in a starched white apron is handing a sealed letter to a wounded soldier propped up in a field hospital bed, soft morning light through canvas walls, muted wartime colors, tender mood.
+ Canvas walls glow with dawn as an infantryman in a mud-stained uniform reaches out to receive a folded letter from the nurse standing at his cot, her fingers just letting go of the creased paper.
- role the soldier hands the letter to the nurse: A wounded soldier propped up in a field hospital bed is handing a sealed letter to a kind nurse in a starched white apron, soft morning light through canvas walls, muted wartime colors, tender mood.
- role the nurse tears the letter up before the soldier: Inside a lamplit hospital tent, a stern nurse rips a handwritten letter into pieces while an infantryman on a cot looks on helplessly, scraps of paper falling through the amber light.
- dropped the letter became a bowl of soup: A kind nurse in a starched white apron is handing a steaming bowl of soup to a wounded soldier propped up in a field hospital bed, soft morning light through canvas walls, tender mood.

a goat being chased by a little girl
= role goat chased by girl; subject goat, girl
+ A shaggy white goat being chased by a laughing little girl across a sunlit alpine meadow, wildflowers bending under its hooves, her braids flying, crisp mountain air, joyful storybook atmosphere.
+ Arms outstretched and boots splashing through puddles, a small girl in a yellow raincoat runs after a runaway billy goat along a muddy farm lane, the animal glancing back over its shoulder, overcast light, motion blur.
- role the goat chases the girl: A shaggy white goat chasing a laughing little girl across a sunlit alpine meadow, wildflowers bending under its hooves, her braids flying out ahead of its horns, crisp mountain air, joyful storybook atmosphere.
- role the girl feeds the goat instead: Crouched in the golden grass of a mountain pasture, a small girl with freckles offers a handful of clover to a calm billy goat that nibbles from her palm, peaceful evening light, bells in the distance.
- count three girls chase the goat: A shaggy white goat being chased by three laughing little girls in matching dresses across a sunlit alpine meadow, wildflowers bending under its hooves, braids flying, crisp mountain air, joyful storybook atmosphere.

a violin between two candles
= count two candles; relation violin between candles; subject violin, candles
+ A glossy antique violin stands upright between two tall candles on a dark walnut table, their flames shimmering in its varnish, deep shadows behind, baroque still life lighting, rich chestnut and gold tones.
+ Baroque hush in a shuttered room, where a pair of burning tapers flank an old Italian violin, one flame at either side, wax dripping onto black velvet while the varnished wood catches the trembling glow.
- relation the violin lies to the left of both candles: A glossy antique violin lies at the far left of a dark walnut table, while two tall candles burn close together at the right end, flames shimmering, deep shadows behind, baroque still life lighting.
- count three candles flank it: A glossy antique violin stands upright among three tall candles on a dark walnut table, one candle to its left and two to its right, flames shimmering in the varnish, baroque still life lighting.
- relation the violin is outside the pair of candles: Two slender tapers burn side by side at the center of a velvet-draped shelf, and off beyond the outermost of them, near the edge of the picture, an old fiddle leans in half darkness.

a heron standing on the back of a hippo
= relation heron on the back of hippo, (heron standing on hippo); subject heron, hippo
+ A slender grey heron is standing on the back of a massive hippo half submerged in a muddy river, water lilies around them, golden savanna dawn, telephoto wildlife shot, mist rising from the surface.
+ Only the broad wet back and twitching ears of the hippopotamus show above the lagoon, and it carries an elegant passenger, a long-legged heron balanced there with its neck folded, papyrus reeds blurring behind in the morning haze.
- relation the heron stands on the bank beside the hippo: A slender grey heron is standing on a sandy riverbank next to a massive hippo half submerged in muddy water, water lilies around them, golden savanna dawn, telephoto wildlife shot, mist rising.
- relation the heron flies high above the hippo: With wings spread wide against a peach-colored sky, a long-legged heron soars far overhead while the hippopotamus dozes in the lagoon below, papyrus reeds swaying, vapor lifting from the still brown water.
- added a photographer in a canoe fills the foreground: A slender grey heron is standing on the back of a massive hippo in a muddy river while a large man in a canoe, camera at his eye, dominates the foreground, golden savanna dawn, rising mist.

a boy watching a juggler through a window
= role boy watching juggler; relation through window; subject boy, juggler, window
+ A wide-eyed boy watching a juggler through a frosted window, his breath fogging the glass, colorful balls arcing in the lamplit street outside, snow falling gently, warm interior glow against cold blue evening.
+ Palms pressed to the pane, a young lad in striped pajamas gazes out of his bedroom window at a street performer tossing flaming clubs in the square below, reflections of fire dancing across the glass.
- role the juggler watches the boy: Through a frosted window a juggler with colorful balls at rest in his hands peers in at a boy who is absorbed in a book, snow falling gently, warm interior glow against cold blue evening.
- relation the boy stands right in front of the juggler with no window between them: Out on the square, a small lad stands an arm's length from a street performer, head tilted back as flaming clubs whirl above them both, a shuttered window of an old house visible far behind, dusk settling.
- dropped the juggler became a violinist: A wide-eyed boy watching a violinist through a frosted window, his breath fogging the glass, the bow gliding in the lamplit street outside, snow falling gently, warm interior glow against cold blue evening.

a man without a beard carrying a ladder
= negation without beard; role man carrying ladder; subject man, ladder
+ A clean-shaven man without a beard carrying a long wooden ladder over his shoulder through an apple orchard, denim overalls, dappled morning sunlight, ripe fruit hanging all around, shallow depth of field.
+ Along a narrow Lisbon street an aluminum ladder travels on the shoulder of a smooth-cheeked workman, his bare chin lifted, paint-flecked overalls bright in the noon sun, tiled facades glowing in blue and white behind him.
- negation the man has a beard: A burly man with a bushy chestnut beard carrying a long wooden ladder over his shoulder through an apple orchard, denim overalls, dappled morning sunlight, ripe fruit hanging all around.
- role the man climbs the ladder instead of carrying it: Halfway up a ladder propped in the branches, a clean-shaven man with a smooth chin stretches toward the highest apples, denim overalls faded, dappled light falling over the orchard grass, shallow depth of field.
- negation his whiskers are back in free words: Through the tiled alleys of Lisbon strides a workman, an aluminum ladder balanced on one shoulder, thick whiskers covering his jaw and chin down to the collar of paint-flecked overalls, noon sun blazing.

a yellow pear behind a glass jar
= color yellow pear; relation pear behind jar; subject pear, jar
+ A ripe yellow pear behind a clear glass jar, its shape bent and magnified through the glass, pale linen tablecloth, soft north light, quiet minimalist still life with gentle shadows.
+ In the foreground a large glass jar catches the window light, and through its curved wall one sees a golden-yellow pear standing farther back on the sill, its outline warped and swollen like a dream.
- relation the pear is in front of the jar: A ripe yellow pear in front of a clear glass jar, its round shape hiding part of the glass, pale linen tablecloth, soft north light, quiet minimalist still life with gentle shadows.
- relation the pear is inside the jar: Sealed under the lid of a tall glass jar, a single yellow pear floats in clear syrup, window light passing through the liquid and casting bright ripples over a pale linen cloth.
- color the pear is red: A ripe red pear behind a clear glass jar, its crimson shape bent and magnified through the glass, pale linen tablecloth, soft north light, quiet minimalist still life with gentle shadows.

a sculptor carving a marble horse
= role sculptor carving horse; subject sculptor, horse, (marble)
+ A focused sculptor carving a life-sized marble horse in a dusty studio, chisel striking sparks of white stone, shafts of sunlight cutting through floating powder, powerful muscles emerging from the block.
+ White dust hangs in the air of the atelier where a stallion is slowly being freed from a block of Carrara marble by its maker, an artist with mallet and chisel bent close to the flaring stone nostrils.
- role the sculptor rides the horse rather than carving it: A jubilant sculptor sits astride a finished life-sized marble horse in a dusty studio, tools abandoned on the floor, waving his cap, shafts of sunlight cutting through floating powder.
- role the horse carves the sculptor: In a sunlit atelier thick with white powder, a marble horse come to life grips a chisel between its teeth and chips away at the stone likeness of a sculptor, flakes scattering across the floor.
- dropped the horse became a lion: A focused sculptor carving a life-sized marble lion in a dusty studio, chisel striking white stone, shafts of sunlight cutting through floating powder, a mane of curls emerging from the block.

a donkey pulling a cart full of pumpkins
= role donkey pulling cart; relation cart full of pumpkins; subject donkey, cart, pumpkins
+ A sturdy grey donkey pulling a rickety cart full of bright orange pumpkins along a country road, golden autumn trees, long evening shadows, rustic countryside painting feel.
+ Heaped to the brim with fat October pumpkins, a two-wheeled wagon creaks down a leaf-strewn lane, drawn by a patient long-eared donkey whose breath steams in the chilly dawn, hedgerows silver with frost.
- role the donkey rides in the cart: A sturdy grey donkey sitting in a rickety cart full of bright orange pumpkins parked by a country road, golden autumn trees, long evening shadows, rustic countryside feel.
- role the donkey pushes the cart from behind: With its forehead pressed to the tailboard, a stubborn long-eared beast shoves a wagonload of orange pumpkins uphill from behind, wheels sinking into fallen leaves, frost on the hedgerows, chilly dawn light.
- dropped the pumpkins became hay: A sturdy grey donkey pulling a rickety cart full of loose golden hay along a country road, autumn trees, long evening shadows, rustic countryside painting feel.

A red umbrella leaning against a green door
= color red umbrella, green door; relation umbrella leaning against door; subject umbrella, door
+ A red umbrella leaning against a green door of an old townhouse, raindrops beading on its fabric, wet cobblestones reflecting the colors, brass knocker gleaming, soft overcast light, cinematic street photography.
+ After the storm, a closed scarlet umbrella has been propped up against a front door painted deep emerald, a small puddle spreading from its tip across the stone step, ivy dripping around the frame.
- color the colors are swapped: A green umbrella leaning against a red door of an old townhouse, raindrops beading on its fabric, wet cobblestones reflecting the colors, brass knocker gleaming, soft overcast light, cinematic street photography.
- relation the umbrella hangs from the top edge of the door: Hooked over the top edge of an emerald front door, high off the ground, a scarlet umbrella dangles in midair and drips onto the stone step far below, ivy framing the scene, hushed rainy light.
- relation the umbrella lies in the street away from the door: A red umbrella lying open in the middle of a rain-slick street, with a green townhouse door visible several meters away on the far pavement, brass knocker gleaming, soft overcast light.

a clock above a fireplace with a sleeping dog in front of it
= relation clock above fireplace, dog in front of fireplace; subject clock, fireplace, dog
+ An ornate brass clock hangs above a crackling stone fireplace with a sleeping dog curled in front of it on a woven rug, amber firelight filling a cozy cabin, snow outside the window.
+ Warmth spreads from the hearth to a basset hound dozing on the rug before the flames, while on the wall higher up, over the mantel, a round timepiece ticks quietly in the dusky parlor.
- relation the clock stands on the floor beside the fireplace: A tall ornate clock stands on the floor to the side of a crackling stone fireplace with a sleeping dog curled in front of the flames on a woven rug, amber light, cozy cabin.
- relation the dog sleeps far from the fire behind an armchair: Over the mantel of a glowing hearth a round timepiece ticks in the dusk; at the opposite end of the parlor, tucked behind an armchair near the back wall, a hound is fast asleep.
- dropped the clock became a mirror: An ornate gilded mirror hangs above a crackling stone fireplace with a sleeping dog curled in front of it on a woven rug, amber firelight filling a cozy cabin, snow outside the window.

an owl perched on the handle of a wheelbarrow
= relation owl perched on handle, (owl on wheelbarrow); subject owl, wheelbarrow, (handle)
+ A tawny owl perched on the handle of a rusted wheelbarrow in an overgrown vegetable garden at twilight, huge amber eyes, talons gripping the worn wood, fireflies drifting over the cabbages, photorealistic detail.
+ Moonlight silvers an abandoned garden, and there, clutching one worn handle of an upturned wheelbarrow, a barn owl keeps its watch, pale heart-shaped face turned toward us, dew glittering on the weeds.
- relation the owl sits under the wheelbarrow: A tawny owl huddles on the ground under a rusted wheelbarrow in an overgrown vegetable garden at twilight, huge amber eyes shining from the shadow below the handles, fireflies drifting over the cabbages.
- relation the owl sits on the garden wall beyond the wheelbarrow: Moonlight silvers an abandoned garden where a pale barn owl keeps watch from the top of a mossy brick wall, well away from the old wheelbarrow tipped on its side among dew-covered weeds.
- dropped the owl became a raven: A glossy black raven perched on the handle of a rusted wheelbarrow in an overgrown vegetable garden at twilight, talons gripping the worn wood, fireflies drifting over the cabbages, photorealistic detail.

a grandmother feeding porridge to a toddler
= role grandmother feeding toddler, (grandmother feeding porridge); subject grandmother, porridge, toddler
+ A gentle grandmother feeding warm porridge to a chubby toddler in a wooden high chair, spoon mid-air, steam rising from the bowl, sunny farmhouse kitchen, checked curtains, nostalgic golden tones.
+ Mouth open wide like a baby bird, a curly-haired little one leans toward the spoonful of creamy oatmeal porridge that Grandma, silver hair pinned up, holds out across the table, copper pans glinting in the morning sun.
- role the toddler feeds the grandmother: A chubby toddler feeding warm porridge to a gentle grandmother seated at a wooden table, tiny fist holding the spoon to her lips, steam rising from the bowl, sunny farmhouse kitchen, nostalgic golden tones.
- role the grandmother eats the porridge herself while the toddler plays: In the copper-lit kitchen a silver-haired grandma spoons creamy oatmeal porridge into her own mouth, eyes closed with pleasure, while a curly-haired toddler on the rug stacks wooden blocks, paying no heed.
- added a large cow stands in the kitchen: A gentle grandmother feeding warm porridge to a chubby toddler in a high chair while a huge spotted cow fills the other half of the sunny kitchen and looks on, golden tones.

a parrot biting a pirate's ear
= role parrot biting ear; subject parrot, pirate, ear
+ A mischievous green parrot biting a grizzled pirate's ear on the deck of a creaking galleon, the man wincing comically, gold earrings glinting, tropical sunset, billowing sails, vivid adventure illustration.
+ On a sun-bleached ship's deck a buccaneer in a tricorn hat yelps, for the macaw riding on his shoulder has clamped its hooked beak around his earlobe, bright feathers ruffled against the turquoise sea.
- role the pirate bites the parrot: A grizzled pirate biting the wing of a squawking green parrot on the deck of a creaking galleon, his ear ringed with gold, tropical sunset, billowing sails, vivid adventure illustration.
- role the parrot whispers to the pirate instead of biting: Leaning close with a feathered head tilted, a bright macaw murmurs secrets into the ear of a smiling buccaneer in a tricorn hat, its beak barely parted, turquoise sea sparkling beyond the rail.
- dropped the pirate became an astronaut: A mischievous green parrot biting an astronaut's ear, the man in a white space suit with his helmet off wincing comically inside a capsule full of blinking buttons, vivid adventure illustration.

a bicycle in front of a bakery named "MIEL", with a balloon tied to the seat
= quote "MIEL"; relation bicycle in front of bakery, balloon tied to seat; subject bicycle, bakery, balloon, (seat)
+ A vintage bicycle parked in front of a charming bakery named "MIEL", gold letters above the door, with a shiny balloon tied to the seat and bobbing in the breeze, loaves in the window, soft pastel morning light.
+ Behind the parked two-wheeler glows the shopfront of a bread and pastry bakery whose painted sign reads "MIEL"; a string knotted round the saddle of the bike holds a single balloon that sways over the wet pavement.
- relation the balloon is tied to the bakery door: A vintage bicycle parked in front of a charming bakery named "MIEL", with a shiny balloon tied to the handle of the shop door, the leather seat of the bike bare, soft pastel morning light.
- relation the bicycle is inside the bakery: Among the counters and flour sacks within a warm bakery, its name "MIEL" painted over the ovens, a vintage bike rests against the inner wall, a balloon on a string knotted to its saddle and brushing the ceiling.
- letter two letters of MIEL are swapped: A vintage bicycle parked in front of a charming bakery named "MEIL", gold letters above the door, with a shiny balloon tied to the seat and bobbing in the breeze, loaves in the window, soft pastel morning light.

a bowl which is to the right of a kettle
= relation bowl to the right of kettle; subject bowl, kettle
+ A hand-thrown ceramic bowl sits to the right of a shiny copper kettle on a rustic kitchen counter, steam drifting up, speckled glaze, soft window light, earthy palette, close-up food photography style.
+ On the left of a slate worktop a dented tin kettle breathes out vapor, and the space on its other side, at right, belongs to a wide earthenware bowl, both lit by one high window.
- relation right became left: A hand-thrown ceramic bowl sits to the left of a shiny copper kettle on a rustic kitchen counter, steam drifting up, speckled glaze, soft window light, earthy palette, close-up food photography style.
- relation the kettle is the one at the right: Vapor rises from a dented tin kettle occupying the right side of the slate worktop, while a wide earthenware bowl waits empty at the left, the two of them lit by one high window.
- dropped the kettle became a coffee grinder: A hand-thrown ceramic bowl sits to the right of a vintage coffee grinder on a rustic kitchen counter, speckled glaze, soft window light, earthy palette, close-up food photography style.

a knight kneeling before a queen
= relation knight kneeling before queen; subject knight, queen
+ A battle-worn knight kneeling before a radiant queen in a vaulted throne room, banners hanging overhead, colored light from stained glass spilling over his dented armor, solemn and majestic mood, fantasy art.
+ Enthroned beneath a canopy of crimson velvet, the crowned lady looks down upon an armored cavalier who has dropped to one knee at her feet, head bowed and helmet under his arm, torchlight flickering.
- relation the queen kneels before the knight: A radiant queen kneeling before a battle-worn knight in a vaulted throne room, banners hanging overhead, colored light from stained glass spilling over his dented armor as he stands tall, solemn fantasy art.
- relation the knight kneels behind the queen's back: Beneath a canopy of crimson velvet the crowned lady faces the empty hall, unaware of the armored cavalier who has dropped to one knee in the shadows directly behind her, torchlight flickering along his helm.
- dropped the queen became a dragon: A battle-worn knight kneeling before an enormous coiled dragon in a vaulted hall, banners hanging overhead, colored light from stained glass spilling over his dented armor, solemn and majestic mood, fantasy art.

a robot painting a portrait of an astronaut, oil painting
= role robot painting portrait; relation portrait of astronaut; style oil painting; subject robot, portrait, astronaut
+ An oil painting of a brass robot painting a portrait of an astronaut on a large canvas, palette in its jointed hand, thick visible brushstrokes, warm studio light, splattered floor, rich ochres and blues.
+ Rendered in thick oils on canvas, a humanoid machine stands at an easel and with careful servo-driven strokes captures the likeness of a helmeted space traveler, rags and tubes of pigment littering the attic floor.
- role the astronaut paints the robot: An oil painting of an astronaut painting a portrait of a brass robot on a large canvas, palette in one gloved hand, thick visible brushstrokes, warm studio light, splattered floor, rich ochres and blues.
- style oil painting became pixel art: Pixel art of a brass robot painting a portrait of an astronaut on a large canvas, palette in its jointed hand, chunky blocks of color, warm studio light, splattered floor, retro game look.
- role the robot burns the portrait: In thick impasto oils, a humanoid machine holds a blowtorch to a finished likeness of a helmeted space traveler, the canvas curling and blackening on its easel, orange glow filling the attic studio.

a fox carrying a lantern in its mouth
= role fox carrying lantern; relation lantern in mouth; subject fox, lantern, (mouth)
+ A red fox carrying a glowing lantern in its mouth through a snowy pine forest at midnight, warm light spilling over fresh paw prints, stars overhead, enchanting fairytale illustration.
+ Between the birch trunks a little light comes wandering, and it hangs from the jaws of a vixen who trots through the ferns with the lamp's wire handle held in her teeth, shadows swinging around her.
- relation the lantern hangs from the fox's tail: A red fox carrying a glowing lantern on the tip of its tail through a snowy pine forest at midnight, mouth closed, warm light spilling over fresh paw prints, enchanting fairytale illustration.
- role the fox only sniffs a lantern that stands on the ground: Among white birches a vixen has paused to sniff at a lamp left burning on a mossy stump, her jaws shut and her nose almost touching the warm glass, shadows swinging over the ferns.
- dropped the lantern became a rabbit: A red fox carrying a limp snowshoe rabbit in its mouth through a snowy pine forest at midnight, fresh paw prints behind, stars overhead, enchanting fairytale illustration.

an empty beach with no footprints and a wooden chair facing the sea
= negation no footprints; relation chair facing sea; subject beach, chair, sea, (footprints)
+ An empty beach with no footprints, smooth pale sand stretching to the horizon, and a single wooden chair facing the calm turquoise sea, early morning haze, minimalist composition, quiet and contemplative mood.
+ Untouched, unmarked sand lies smooth as silk along a deserted shore, where a lone straight-backed timber chair has been turned toward the waves as if to watch the ocean roll in beneath a pearl-grey sky.
- negation footprints cross the sand: An empty beach with a long trail of footprints crossing the smooth pale sand to a single wooden chair facing the calm turquoise sea, early morning haze, minimalist composition, contemplative mood.
- relation the chair faces away from the sea: On a deserted shore of pristine, unmarked sand a lone timber chair turns its back on the surf and looks inland toward the grassy dunes, the ocean rolling in behind it under a pearl-grey sky.
- added a white horse stands by the chair: An empty beach of smooth pale sand with no footprints, a wooden chair facing the turquoise sea, and beside it a magnificent white horse, mane blowing, dominating the frame in the morning haze.

a snail crawling over a red mushroom
= color red mushroom; relation snail crawling over mushroom; subject snail, mushroom
+ A tiny snail crawling over a red mushroom on the forest floor, glistening slime trail across the speckled cap, dewdrops on moss, extreme macro photography, soft green bokeh background.
+ Macro view of a crimson toadstool after rain, its domed cap being slowly crossed by a small gastropod with a spiral shell, tentacles stretched out, each droplet on the surrounding moss shining like glass.
- relation the snail is on the ground under the mushroom: A tiny snail crawling along the moss under a red mushroom, sheltered by the gills of its speckled cap overhead, dewdrops everywhere, extreme macro photography, soft green bokeh background.
- relation the mushroom grows on the snail: Sprouting from the spiral shell of a small garden snail, a crimson toadstool rides along like a parasol as the creature glides over wet bark, droplets shining on the moss, dreamy close-up.
- color the mushroom is brown: A tiny snail crawling over a brown mushroom on the forest floor, glistening slime trail across the chestnut cap, dewdrops on moss, extreme macro photography, soft green bokeh background.

a cup inside a birdcage
= relation cup inside birdcage; subject cup, birdcage
+ A delicate porcelain cup inside an ornate golden birdcage, suspended in a sunlit conservatory, surreal still life, soft shadows of the bars falling over the white glaze, dreamy pastel palette.
+ Behind the thin bars of a hanging wire aviary, where one would expect a canary, there sits only a painted teacup on the seed-strewn floor, surrealist mood, lavender dusk through tall greenhouse panes.
- relation the cup is on top of the birdcage: A delicate porcelain cup balanced on the domed top of an ornate golden birdcage, the interior of the cage empty, sunlit conservatory, surreal still life, soft shadows, dreamy pastel palette.
- relation the birdcage is inside the cup: At the bottom of an enormous painted teacup, a miniature wire cage for birds rests on the glazed floor, its tiny door ajar, surrealist mood, lavender dusk streaming through tall greenhouse panes.
- dropped the cup became a shoe: A scuffed leather shoe inside an ornate golden birdcage, suspended in a sunlit conservatory, surreal still life, soft shadows of the bars falling over the laces, dreamy pastel palette.

a woman in a wedding dress riding an ostrich
= role woman riding ostrich; relation woman in dress; subject woman, dress, ostrich
+ A joyful woman in a flowing white wedding dress riding an ostrich at full speed across a dusty savanna, veil streaming behind her, golden hour backlight, dramatic low angle, whimsical fashion editorial.
+ Lace train billowing like a sail, a bride sits astride a galloping ostrich, the huge bird's legs a blur over cracked desert clay, her bouquet raised high against a burning orange sky.
- role the ostrich rides the woman: A giggling ostrich riding piggyback on a woman in a flowing white wedding dress across a dusty savanna, its long legs wrapped round her waist, golden hour backlight, whimsical fashion editorial.
- role the woman runs away from the ostrich: Hitching up her lace train, a bride in full wedding gown sprints across cracked desert clay with a furious ostrich snapping at her heels, bouquet flung aside, sky burning orange above.
- dropped the wedding dress became a business suit: A joyful woman in a sharp navy business suit riding an ostrich at full speed across a dusty savanna, tie streaming behind her, golden hour backlight, dramatic low angle, whimsical fashion editorial.

a tailor measuring a giraffe
= role tailor measuring giraffe; subject tailor, giraffe
+ A bespectacled tailor measuring a giraffe with a very long yellow tape, standing on tiptoe in an old-fashioned workshop, bolts of fabric stacked to the ceiling, warm lamplight, charming children's book style.
+ The long-necked customer holds perfectly still while a little suit-maker in a waistcoat, perched on a stepladder, runs a tape along the giraffe's spotted throat, pins between his lips, mannequins lining the cluttered atelier.
- role the giraffe measures the tailor: A giraffe measuring a bespectacled tailor with a very long yellow tape held in its teeth, the man standing arms out in an old-fashioned workshop, bolts of fabric stacked high, charming children's book style.
- role the tailor feeds the giraffe: High on his stepladder among the mannequins, a waistcoated suit-maker lifts a leafy acacia branch to the lips of a giraffe that munches happily, scissors and tape forgotten on the bench, lamplight pooling.
- dropped the tailor became a doctor: A white-coated doctor with a stethoscope measuring a giraffe with a very long yellow tape, standing on tiptoe in a tiled clinic, warm lamplight, charming children's book style.

a suitcase under a bed and a hat on the bed
= relation suitcase under bed, hat on bed; subject suitcase, bed, hat
+ A scuffed leather suitcase tucked under a neatly made bed and a felt fedora hat resting on the bed's white quilt, quiet hotel room, slanting blinds of evening light, film noir atmosphere.
+ On the crumpled coverlet of a boarding-house bed lies somebody's straw hat, and below, half hidden in the darkness among the iron legs, the corner of a travel case with brass locks is showing.
- relation hat and suitcase have changed places: A scuffed leather suitcase lying on a neatly made bed and a felt fedora hat forgotten on the floor under the bed, quiet hotel room, slanting blinds of evening light, film noir atmosphere.
- relation the hat hangs on the door instead of lying on the bed: From a hook on the closed door a straw hat dangles; across the boarding-house room stands an iron bed with a bare coverlet, and below its springs a travel case with brass locks is stowed.
- dropped the suitcase became a pair of slippers: A pair of worn slippers tucked under a neatly made bed and a felt fedora hat resting on the bed's white quilt, quiet hotel room, slanting evening light, film noir atmosphere.

three frogs sitting on a log beside a pond
= count three frogs; relation frogs sitting on log, log beside pond; subject frogs, log, pond
+ Three plump green frogs sitting on a mossy log beside a still pond, lily pads floating in the water, morning mist, dragonfly-blue reflections, detailed nature illustration with soft diffused light.
+ At the edge of a glassy pond a fallen trunk lies in the grass, and it has become the lookout of a trio of bullfrogs squatting shoulder to shoulder, their throats puffed, reeds glowing in the dawn.
- count five frogs: Five plump green frogs sitting on a mossy log beside a still pond, lily pads floating in the water, morning mist, blue reflections, detailed nature illustration with soft light.
- relation the frogs swim in the pond: Only the eyes of a trio of bullfrogs break the surface as they drift through the glassy pond, the fallen log on its bank lying bare and mossy in the dawn light, reeds glowing.
- relation the frogs hide under the log: Three plump green frogs huddled in the dark hollow under a mossy log beside a still pond, lily pads floating in the water, morning mist, detailed nature illustration with soft light.

A photo of a keyboard below a monitor
= relation keyboard below monitor; style photo; subject keyboard, monitor
+ A crisp photo of a mechanical keyboard below a wide curved monitor on a tidy desk, screen glow washing over the keys, shallow depth of field, cool blue ambient lighting, modern workspace.
+ Sharp photograph of a home office at night in which the glowing monitor is mounted on the wall above a slim white keyboard, colored pixels mirrored in the keycaps, faint reflections on the glass desk.
- relation the keyboard hangs above the monitor: A crisp photo of a mechanical keyboard mounted on a shelf above a wide curved monitor on a tidy desk, shallow depth of field, cool blue ambient lighting, modern workspace.
- relation the keyboard stands to the side at the same height: Sharp photograph of a gallery wall where a glowing monitor is fixed at eye level and, at exactly the same height to its right, a slim white keyboard is framed like an artwork, spotlights above.
- style the photo became a charcoal sketch: A loose charcoal sketch of a mechanical keyboard below a wide curved monitor on a tidy desk, smudged shadows, rough paper grain, expressive hatching around the screen glow.

a bronze statue of Napoleon wearing a straw hat
= name Napoleon; role statue wearing hat; relation (statue of Napoleon); subject statue, hat
+ A bronze statue of Napoleon wearing a straw hat in a sunny Mediterranean plaza, green patina contrasting with the golden weave, terracotta rooftops behind, bright midday light, playful travel photography.
+ Somebody has crowned the stern metal emperor in the square with summer headgear, so the bronze Napoleon on his plinth now gazes at the harbor from beneath the frayed brim of a straw hat.
- relation the hat lies at the foot of the statue: A bareheaded bronze statue of Napoleon in a sunny Mediterranean plaza with a straw hat lying on the paving at its feet, green patina gleaming, terracotta rooftops behind, bright midday light, playful travel photography.
- role the statue throws the hat: Arm flung out in an eternal gesture, the bronze Napoleon in the square seems to hurl a straw hat far over the harbor wall, its brim spinning through the summer air, his metal curls uncovered.
- name Napoleon became Beethoven: A bronze statue of Beethoven wearing a straw hat in a sunny Mediterranean plaza, green patina contrasting with the golden weave, terracotta rooftops behind, bright midday light, playful travel photography.

a yellow truck towing a boat along a coastal road
= color yellow truck; role truck towing boat; relation along road; subject truck, boat, road
+ A dusty yellow pickup truck towing a white boat along a winding coastal road, cliffs dropping to a sparkling blue ocean, summer haze, aerial drone perspective, vivid colors.
+ High above the surf the highway curves around the headland, and on it a sailing boat rolls along on its trailer, hitched behind a big diesel truck painted canary yellow, sea spray drifting in the low sun.
- role the boat tows the truck: A white boat gliding along a flooded coastal road and towing a dusty yellow pickup truck by a rope behind its stern, cliffs dropping to a sparkling blue ocean, summer haze, vivid colors.
- relation the boat sails on the sea while the truck drives alone: Around the headland a big canary-yellow diesel truck drives the coastal highway with nothing hitched behind, while far out on the glittering water a lone sailing boat heads for the horizon, low sun, sea spray.
- color the truck is dark blue: A dusty navy-blue pickup truck towing a white boat along a winding coastal road, cliffs dropping to a sparkling ocean, summer haze, aerial drone perspective, vivid colors.

a wedding cake with no candles next to a vase of tulips
= negation no candles; relation cake next to vase, (vase of tulips); subject cake, vase, tulips
+ An elegant three-tiered wedding cake with no candles next to a crystal vase of pink tulips, smooth white fondant, lace tablecloth, airy natural light, romantic bridal photography.
+ Fresh tulips lean out of a porcelain vase, and right at its side rises a tiered bridal cake, plain and candle-free, its buttercream ruffles catching the gentle light of a garden marquee.
- negation candles burn on the cake: An elegant three-tiered wedding cake topped with a dozen lit candles next to a crystal vase of pink tulips, smooth white fondant, lace tablecloth, airy natural light, romantic bridal photography.
- relation the vase stands on the cake: Where the sugar couple ought to be, a porcelain vase of fresh tulips has been set upon the highest tier of a bridal cake, plain and candle-free, buttercream ruffles glowing in a garden marquee.
- dropped the tulips became sunflowers: An elegant three-tiered wedding cake with no candles next to a crystal vase of tall sunflowers, smooth white fondant, lace tablecloth, airy natural light, romantic bridal photography.

a street musician being photographed by a tourist in Prague
= role musician photographed by tourist; name Prague; subject musician, tourist
+ A bearded street musician with a battered guitar being photographed by a tourist in sunglasses on a bustling old-town corner in Prague, warm afternoon light, colorful facades, candid documentary feel.
+ Camera raised to her eye and guidebook under her arm, a sightseer frames her shot of the busker who is squeezing an accordion beneath a stone archway, coins scattered about his open case and the spires of Prague in the distance.
- role the musician photographs the tourist: A bearded street musician with a guitar slung on his back photographing a posing tourist in sunglasses on a bustling old-town corner in Prague, warm afternoon light, colorful facades, candid documentary feel.
- role the tourist dances with the musician: Guidebook dropped on the cobbles, a laughing sightseer whirls arm in arm with a busker beneath a stone archway, his accordion still strapped on, coins scattered around the open case, the spires of Prague golden in the distance.
- name Prague became Venice: A bearded street musician with a battered guitar being photographed by a tourist in sunglasses beside a canal in Venice, gondola poles and marble bridges behind, warm afternoon light, colorful facades, candid documentary feel.

a helicopter hovering over a lighthouse at night
= relation helicopter hovering over lighthouse; subject helicopter, lighthouse, (night)
+ A rescue helicopter hovering over a striped lighthouse at night, searchlight beams slicing through sea fog, waves crashing against black rocks, moonlit clouds, dramatic cinematic atmosphere.
+ Far beneath the thudding rotors of a coastguard chopper, the old beacon tower sweeps its light across a midnight sea, spray lit silver on the reef, the aircraft hanging motionless in the dark air above.
- relation the helicopter stands on the ground at the foot of the lighthouse: A rescue helicopter parked on the rocks at the foot of a striped lighthouse at night, rotors still, searchlight beams in the sea fog, waves crashing, moonlit clouds, dramatic cinematic atmosphere.
- relation the lighthouse is above, the helicopter skims the waves below the cliff: Low over the midnight surf, at the base of a towering cliff, a coastguard chopper skims the wave crests, while the old beacon tower shines from the clifftop hundreds of feet overhead.
- added a huge octopus climbs the rocks: A rescue helicopter hovering over a striped lighthouse at night while a colossal octopus hauls itself up the rocks in the foreground, searchlight beams in sea fog, crashing waves, dramatic cinematic atmosphere.

a monkey stealing a banana from a zookeeper
= role monkey stealing banana; relation banana from zookeeper; subject monkey, banana, zookeeper
+ A cheeky monkey stealing a ripe banana from a surprised zookeeper, tiny hand snatching it out of his pocket, lush tropical enclosure, bright midday sun, expressive cartoon-like energy.
+ The zoo's keeper in khaki spins around too late, because a nimble capuchin has already swiped the banana out of her hand and is swinging away by one arm, prize held tight, leaves quivering in the heat.
- role the zookeeper steals the banana from the monkey: A sly zookeeper stealing a ripe banana from a surprised monkey, his hand snatching it out of its grip, lush tropical enclosure, bright midday sun, expressive cartoon-like energy.
- role the zookeeper gives the banana willingly: Kneeling with a warm smile, the zoo's keeper in khaki holds out a peeled banana as a present, and a polite little capuchin accepts it with both hands, leaves shimmering in the tropical heat.
- dropped the banana became a phone: A cheeky monkey stealing a smartphone from a surprised zookeeper, tiny hand snatching it out of his pocket, lush tropical enclosure, bright midday sun, expressive cartoon-like energy.

a spoon to the left of a plate and a fork to the right of the plate
= relation spoon to the left of plate, fork to the right of plate; subject spoon, plate, fork
+ A silver spoon to the left of a white porcelain plate and a silver fork to the right of the plate, crisp linen tablecloth, overhead view, soft daylight, elegant minimalist table setting.
+ Seen from above, a round earthenware plate has a wooden spoon at its left and, mirrored at its right, a slim steel fork, the three laid out with great care on dark slate in moody light.
- relation spoon and fork have changed sides: A silver fork to the left of a white porcelain plate and a silver spoon to the right of the plate, crisp linen tablecloth, overhead view, soft daylight, elegant minimalist table setting.
- relation the fork lies on the plate: Seen from above, dark slate carries a round earthenware plate, a wooden spoon to its left, and a slim steel fork resting across the plate's center, nothing at all on the right side, moody light.
- dropped the fork became a knife: A silver spoon to the left of a white porcelain plate and a silver knife to the right of the plate, crisp linen tablecloth, overhead view, soft daylight, elegant minimalist table setting.

a blacksmith hugging his daughter in front of a forge
= role blacksmith hugging daughter; relation in front of forge; subject blacksmith, daughter, forge
+ A burly blacksmith hugging his young daughter in front of a blazing forge, soot on his leather apron, orange sparks floating, tender expression, dramatic chiaroscuro lighting, painterly realism.
+ Firelight from the glowing forge behind them outlines father and child, the big smith having put down his hammer to fold his little daughter into his soot-blackened arms, her cheek against the leather apron.
- role the blacksmith scolds his daughter: A burly blacksmith scolding his young daughter in front of a blazing forge, one finger raised, her head hanging, soot on his leather apron, orange sparks floating, dramatic chiaroscuro lighting.
- role the blacksmith hugs his anvil while the daughter looks on: Firelight from the glowing forge behind them shows the big smith with both arms thrown around his beloved anvil, cheek to the cold iron, as his little daughter stands apart with a puzzled smile.
- dropped the daughter became a dog: A burly blacksmith hugging his shaggy wolfhound in front of a blazing forge, soot on his leather apron, orange sparks floating, tender expression, dramatic chiaroscuro lighting, painterly realism.

a child hiding behind a velvet curtain
= relation child hiding behind curtain; subject child, curtain, (velvet)
+ A shy child hiding behind a heavy velvet curtain, only small shoes and one curious eye visible, dusty theater stage, golden footlights, rich burgundy folds, intimate storytelling mood.
+ Ten tiny fingers and a tuft of hair are all that betray the youngster concealed by the long velvet drape, which falls in deep folds before the giggling little figure in the lamplit hall.
- relation the child stands in front of the curtain: A shy child standing in front of a heavy velvet curtain in full view, hands clasped, dusty theater stage, golden footlights, rich burgundy folds behind, intimate storytelling mood.
- relation the child climbs on top of the curtain rail: Up near the ceiling of the lamplit hall, a giggling youngster sits astride the brass rail with legs dangling, the long velvet drape hanging in deep folds from below those small feet to the floor.
- dropped the child became a cat: A shy tabby cat hiding behind a heavy velvet curtain, only its striped tail and one curious eye visible, dusty theater stage, golden footlights, rich burgundy folds, intimate storytelling mood.

a snowman without a nose beside a mailbox
= negation without nose; relation snowman beside mailbox; subject snowman, mailbox
+ A lopsided snowman without a nose beside a red metal mailbox on a quiet suburban street, coal eyes and twig arms, fresh powder sparkling, pale winter sun, whimsical holiday photograph.
+ Next to the snow-capped letterbox at the garden gate stands a chubby figure of packed snow, two button eyes over a pebble smile and nothing but blank white where the carrot ought to be, blue dusk falling.
- negation the snowman has a carrot nose: A lopsided snowman with a long carrot nose beside a red metal mailbox on a quiet suburban street, coal eyes and twig arms, fresh powder sparkling, pale winter sun, whimsical holiday photograph.
- relation the snowman sits on top of the mailbox: Perched right on the roof of the letterbox at the garden gate, a miniature figure of packed snow looks out with two button eyes, its face noseless and blank at the middle, blue dusk falling.
- negation a nose is there in free words: By the snow-capped letterbox at the garden gate stands a chubby figure of packed snow, two button eyes, a pebble smile, and between them a pointed orange vegetable poking proudly from its face, blue dusk.

a blue scarf wrapped around the neck of a white swan
= color blue scarf, white swan; relation scarf wrapped around neck; subject scarf, swan, (neck)
+ A blue knitted scarf wrapped around the neck of a graceful white swan gliding on a frozen-edged lake, soft snowfall, delicate feather detail, serene winter atmosphere, pastel sky.
+ Gliding through the mist comes a snow-white swan, dressed against the cold, for its long throat is wound twice with a woolen shawl-like scarf of cobalt blue whose fringe trails in the dark water.
- color the colors are swapped: A white knitted scarf wrapped around the neck of a graceful blue swan gliding on a frozen-edged lake, soft snowfall, delicate feather detail, serene winter atmosphere, pastel sky.
- relation the scarf is carried in the beak: Gliding through the mist comes a snow-white swan with its long bare throat arched, a cobalt blue woolen scarf clamped in its beak and dragging its fringe through the dark water.
- relation the scarf lies on the shore: A blue knitted scarf draped over a rock on the lakeshore while a graceful white swan with a bare neck glides past on the frozen-edged water, soft snowfall, serene winter atmosphere.

a mouse looking up at an elephant
= role mouse looking up at elephant; subject mouse, elephant
+ A tiny field mouse looking up at a towering elephant on the African plains, whiskers trembling, extreme difference in scale, warm sunset rim light, low ground-level perspective, heartwarming storybook scene.
+ From between the grass stems a small rodent cranes its head back to take in the grey giant before it, trunk, tusks and all, the elephant's shadow spreading over the dusty ground at sundown.
- role the elephant looks at the mouse, which looks away: A towering elephant looking down at a tiny field mouse that has its back turned and nibbles a seed, African plains, extreme difference in scale, warm sunset rim light, storybook scene.
- role the mouse rides on the elephant: Up on the grey giant's wrinkled forehead, a small rodent clings to a tuft of hair and peers at the far horizon as the elephant plods through dusty grassland, the sun going down.
- count there are four mice: Four tiny field mice in a row looking up at a towering elephant on the African plains, whiskers trembling, extreme difference in scale, warm sunset rim light, low ground-level perspective, heartwarming storybook scene.

a pianist without shoes playing a grand piano in a field
= negation without shoes; role pianist playing piano; relation piano in field; subject pianist, piano, field
+ A passionate pianist without shoes playing a grand piano in a field of tall wheat, bare toes on the brass pedals, wind in the stalks, dramatic sunset clouds, wide cinematic framing.
+ Out among the poppies of a wide meadow a polished concert grand has been set down, and over its keys bends a barefoot musician in evening dress, naked soles resting in the dewy grass.
- negation the pianist wears shoes: A passionate pianist in gleaming patent leather shoes playing a grand piano in a field of tall wheat, polished heels on the brass pedals, wind in the stalks, dramatic sunset clouds, wide framing.
- relation the piano stands in a concert hall: Beneath the chandeliers of a gilded concert hall, a barefoot musician in evening dress bends over the keys of a polished grand piano, naked soles on the parquet, empty red seats fading into shadow.
- role the pianist sleeps on the piano: A weary pianist without shoes sleeping on the closed lid of a grand piano in a field of tall wheat, bare feet dangling, wind in the stalks, dramatic sunset clouds, wide cinematic framing.

a shepherd leading a flock of sheep across a stone bridge
= role shepherd leading sheep, (shepherd leading flock); relation sheep across bridge; subject shepherd, sheep, bridge, (flock)
+ An old shepherd leading a flock of woolly sheep across an arched stone bridge in the Scottish highlands, morning fog over the stream, heather-covered hills, pastoral landscape painting mood.
+ Hooves patter over mossy masonry as the ewes file across the ancient bridge, following the cloaked herdsman who strides at their head with his crook, the brook below white with spring melt.
- role the sheep lead, the shepherd runs after them: A flock of woolly sheep leads the way across an arched stone bridge in the Scottish highlands with an old shepherd hurrying far behind to catch up, morning fog over the stream, heather-covered hills.
- relation they go through the water under the bridge: Shunning the ancient arch of masonry overhead, a cloaked herdsman with his crook wades ahead of his ewes through the cold brook beneath the stone bridge, spring melt foaming round their legs.
- added a motorcyclist on the bridge: An old shepherd leading a flock of woolly sheep across an arched stone bridge in the Scottish highlands, a leather-clad motorcyclist on a huge chrome machine waiting in the foreground, morning fog, heather-covered hills.

watercolor of a steam train passing under a brick arch
= style watercolor; relation train passing under arch; subject train, arch
+ Watercolor of a black steam train passing under a tall brick arch, loose washes of white smoke billowing around the stonework, glowing headlamp, wet rails, industrial Victorian atmosphere, pigment blooming on textured paper.
+ In translucent watercolor washes, an old brick arch frames the scene like a gateway, and out through its opening thunders a coal-fired locomotive with carriages in tow, soot and vapor curling against the curve of masonry above.
- relation the train crosses over the top of the arch: Watercolor of a black steam train passing over the top of a tall brick arch, loose washes of white smoke billowing into the sky, only a dry road below, industrial Victorian atmosphere, textured paper.
- relation the train runs past the arch in the open: In translucent watercolor washes, an old brick arch stands alone in a meadow, and some distance to its side, under the bare sky, thunders a coal-fired locomotive with carriages in tow, soot curling upward.
- style watercolor became 3D render: Glossy 3D render of a black steam train passing under a tall brick arch, volumetric white smoke billowing around the stonework, ray-traced reflections on wet rails, glowing headlamp, industrial Victorian atmosphere.

a ballerina lifting a mechanic over her head
= role ballerina lifting mechanic; relation mechanic over head; subject ballerina, mechanic, (head)
+ A strong ballerina in a pale tutu effortlessly lifting a greasy mechanic over her head in an old garage, wrenches on the walls, spotlight beams, humorous contrast of grace and grit, theatrical photography.
+ High in the air, overalls and all, a bewildered car repairman is held aloft on the straight arms of a dancer en pointe, above her neat bun, tulle skirt trembling in the harsh workshop light.
- role the mechanic lifts the ballerina: A strong mechanic in greasy overalls effortlessly lifting a ballerina in a pale tutu over his head in an old garage, wrenches on the walls, spotlight beams, theatrical photography.
- role the ballerina slaps the mechanic: Tulle skirt trembling in the harsh workshop light, a furious dancer en pointe slaps a startled car repairman across the cheek, his cap flying off and both of them with their feet on the oily floor, tools scattered.
- dropped the mechanic became a refrigerator: A strong ballerina in a pale tutu effortlessly lifting a white refrigerator over her head in an old garage, wrenches on the walls, spotlight beams, humorous contrast, theatrical photography.

a kitchen table with an apple, a candle and a book, no knife
= negation no knife; relation table with apple; subject table, apple, candle, book
+ A rustic kitchen table with a shiny apple, a half-melted candle and an open book, no knife anywhere, checked cloth, gentle window light, quiet domestic still life in earthy tones.
+ Three modest things keep each other company on the scrubbed boards of a farmhouse kitchen table, namely a russet apple, a burning taper and a worn novel, with no blade of any sort in sight, dusk outside.
- negation a knife lies among them: A rustic kitchen table with a shiny apple, a half-melted candle, an open book and a sharp paring knife beside them, checked cloth, gentle window light, quiet domestic still life in earthy tones.
- dropped the candle became a bottle of wine: A rustic kitchen table with a shiny apple, a dark bottle of wine and an open book, no knife anywhere, checked cloth, gentle window light, quiet domestic still life in earthy tones.
- negation a blade sticks in the wood in free words: On the scrubbed boards of a farmhouse table a russet apple, a burning taper and a worn novel are gathered around a long steel blade whose point is driven into the wood, dusk outside the kitchen.

a pigeon in the middle of a chess board surrounded by pawns
= relation pigeon in the middle of board, pigeon surrounded by pawns; subject pigeon, board, pawns, (chess)
+ A plump grey pigeon standing in the middle of a wooden chess board surrounded by black and white pawns, tilted head, park bench background blurred, soft afternoon light, amusing candid close-up.
+ Ringed on every side by little carved pawns, a city dove with iridescent throat occupies the very center of the checkered board as if it were king, sun slanting over a stone table in the park.
- relation the pigeon sits beside the board: A plump grey pigeon standing on a bench next to a wooden chess board whose middle is crowded with black and white pawns, tilted head, soft afternoon light, amusing candid close-up.
- relation the pawns are not around the pigeon but lined up at one far edge: A city dove with iridescent throat occupies the very center of the checkered board, all alone there, the little carved pawns pushed together in a single line along one distant edge, sun slanting in the park.
- added a tabby cat crouches over the scene: A plump grey pigeon standing in the middle of a wooden chess board surrounded by black and white pawns, a big tabby cat crouching right behind with eyes fixed on it, soft afternoon light, candid close-up.

a crocodile having its teeth brushed by a dentist
= role teeth brushed by dentist, (crocodile brushed by dentist); subject crocodile, teeth, dentist
+ A relaxed crocodile having its teeth brushed by a smiling dentist in a bright clinic, jaws wide open, giant toothbrush full of minty foam, gleaming steel equipment, glossy 3D animation look.
+ In a pastel surgery a dentist in a mint-green mask leans fearlessly into the gaping jaws of the reptile on her chair and scrubs its rows of teeth with a long brush, the croc's eyes half shut in bliss.
- role the crocodile brushes the dentist's teeth: A smiling dentist having his teeth brushed by a careful crocodile in a bright clinic, mouth wide open, giant toothbrush full of minty foam in scaly claws, gleaming steel equipment, glossy 3D animation look.
- role the dentist pulls a tooth instead of brushing: Bracing one foot on the chair in a pastel surgery, a masked dentist tugs with pliers at a stubborn fang in the gaping jaws of a crocodile, its remaining teeth gleaming under the lamp.
- dropped the crocodile became a hippo: A relaxed hippo having its teeth brushed by a smiling dentist in a bright clinic, jaws wide open, giant toothbrush full of minty foam, gleaming steel equipment, glossy 3D animation look.

a nun pushing a swing on which a clown is sitting
= role nun pushing swing; relation clown sitting on swing; subject nun, swing, clown
+ A smiling nun in a black habit pushing a rope swing on which a colorful clown is sitting, apple trees in bloom, petals floating, soft spring sunlight, whimsical nostalgic photograph.
+ High into the blossom sails the clown, oversized shoes kicking from the wooden seat of the swing, while behind him a nun with flapping veil gives the board another hearty shove, cloister walls glowing at noon.
- role the clown pushes, the nun sits on the swing: A colorful clown in oversized shoes pushing a rope swing on which a smiling nun in a black habit is sitting, apple trees in bloom, petals floating, soft spring sunlight, whimsical nostalgic photograph.
- relation the clown lies in the grass under the empty swing: Below the wooden seat that a nun with flapping veil shoves back and forth with nobody on it, a clown is stretched out in the daisies, shoes in the air, cloister walls glowing at noon.
- dropped the clown became a gorilla: A smiling nun in a black habit pushing a rope swing on which a huge gorilla is sitting, apple trees in bloom, petals floating, soft spring sunlight, whimsical nostalgic photograph.

a horse that is not wearing a saddle standing behind a farmer
= negation not wearing saddle; relation horse standing behind farmer; subject horse, farmer
+ A chestnut horse that is not wearing a saddle standing behind a weathered farmer in a plowed field, bare glossy back, evening sun on both, dusty air, rural portrait photography.
+ The old smallholder in rubber boots and flat cap looks into the lens at the gate of his paddock; at his back waits an unsaddled mare, her bare spine catching the last copper light.
- negation the horse is saddled: A chestnut horse wearing a polished leather saddle standing behind a weathered farmer in a plowed field, stirrups glinting, evening sun on both, dusty air, rural portrait photography.
- relation the horse stands in front of the farmer: Close to the lens, an unsaddled mare with bare copper back fills the foreground of the paddock, and past her rump, farther off, the farmer in rubber boots and flat cap can be seen standing behind her.
- dropped the farmer became a ballerina: A chestnut horse that is not wearing a saddle standing behind a slender ballerina in a plowed field, bare glossy back, evening sun on both, dusty air, rural portrait photography.
`);

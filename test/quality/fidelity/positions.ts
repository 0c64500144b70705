import { cases } from './case.ts';

/** Spatial relations with their two sides. */
export const positions = cases(`
a teapot to the left of a stack of pancakes
= relation teapot to the left of stack; subject teapot, pancakes, (stack)
+ Left of a tall stack of syrup-drenched pancakes stands a round-bellied teapot, steam twisting from its spout, rustic breakfast table, soft morning light.
+ A breakfast scene in which a porcelain teapot sits to the left of a towering stack of fluffy pancakes, butter melting on top, warm sunlight through lace curtains.
- relation left became right: A porcelain teapot sits to the right of a towering stack of fluffy pancakes, butter melting down their edges, warm sunlight through lace curtains and a crumpled linen napkin.

a suitcase on top of a taxi
= relation suitcase on top of taxi; subject suitcase, taxi
+ A battered leather suitcase is strapped on top of an old taxi weaving through rainy traffic, headlights smeared in the wet, cinematic street scene.
+ Perched atop a dusty taxi, a bulging suitcase tied down with rope, sun-bleached road ahead, travel photography, wide lens.
- relation on top of became underneath: A battered leather suitcase is wedged underneath an old taxi on a rainy curb, headlights smeared across wet asphalt, puddles reflecting neon, cinematic street scene.

a fox under a wooden bridge
= relation fox under bridge; subject fox, bridge
+ A red-furred fox shelters beneath a mossy wooden bridge, ferns framing its alert face, dim green light filtered by the planks, intimate wildlife photograph.
- relation under became on: A watchful fox pauses on a mossy wooden bridge, paws on the damp planks, ferns framing the railings and dim green light filtering through the canopy.
- dropped the fox became a heron: A patient heron wades beneath a mossy wooden bridge, ferns trailing in the current, dim green light filtered by the planks, intimate wildlife photograph.

a clock between two statues
= count two statues; relation clock between statues; subject clock, statues
+ An ornate bronze clock stands between two marble statues in a hushed museum hall, veined stone and gold leaf, soft skylight, symmetrical composition.
+ Two classical statues flank a large antique clock, museum interior, symmetrical framing, cool diffuse light.
- relation between became in front of: An ornate bronze clock stands in front of two marble statues in a hushed museum hall, partly covering them, soft skylight on veined stone and gold leaf.
- count two became three: An ornate bronze clock stands between three marble statues in a hushed museum hall, veined stone and gold leaf, soft skylight, balanced composition with deep shadows.

a snail on the back of a tortoise
= relation snail on the back of tortoise; subject snail, tortoise
+ A tiny snail rides along on the back of an ancient tortoise, its spiral shell echoing the patterned carapace, lush grass, macro nature photograph.
- role the tortoise is on the snail: A tiny tortoise rides on the back of an enormous snail, its patterned carapace echoing the great spiral shell below, lush wet grass, macro nature photograph.

a lamp behind a curtain
= relation lamp behind curtain; subject lamp, curtain
+ The warm glow of a lamp standing behind a gauzy curtain, its silhouette softly visible through the fabric, quiet bedroom at night, moody low-key light.
- relation behind became in front of: A brass lamp stands in front of a gauzy curtain, its glow spilling over the folds, quiet bedroom at night, moody low-key light and dust in the air.

a cactus next to a fire hydrant
= relation cactus next to fire hydrant; subject cactus, hydrant
+ Beside a chipped fire hydrant on a sun-baked sidewalk grows a tall spiny cactus, hard midday shadows, desert suburb, deadpan large-format photograph.
+ A stout cactus right next to a weathered fire hydrant, pastel stucco wall, harsh desert sunlight, minimal color photography.
- relation next to became on top of: A stout spiny cactus grows on top of a chipped fire hydrant on a sun-baked sidewalk, hard midday shadows, pastel stucco behind, deadpan large-format photograph.
- dropped the hydrant is gone: A stout spiny cactus grows alone at the edge of a sun-baked sidewalk, hard midday shadows, pastel stucco wall behind, deadpan large-format photograph of a desert suburb.

an airplane flying below the clouds
= relation airplane flying below clouds; subject airplane, clouds
+ A silver airplane cruises just below a heavy ceiling of clouds, its wings catching the last light, patchwork fields in the distance, aerial photograph.
- relation below became above: A silver airplane cruises high above a rolling sea of clouds, wings catching the last light as the sun dips toward the horizon, serene aerial photograph.

a violin lying on a chair
= relation violin lying on chair; subject violin, chair
+ An old violin lies across the seat of a bentwood chair, bow resting at an angle, peeling wallpaper behind, painterly window light.
- relation on became under: An old violin lies under a bentwood chair, bow resting on the dusty floorboards, peeling wallpaper behind and painterly window light raking through the room.

a rowboat in front of a glacier
= relation rowboat in front of glacier; subject rowboat, glacier
+ A small wooden rowboat floats in front of a towering blue-white glacier, shards of ice drifting in milky water, immense scale, cold overcast light.
- added a polar bear: A small wooden rowboat floats in front of a towering glacier as a polar bear watches from a drifting floe, shards of ice in milky water, cold overcast light.

a hat hanging above a fireplace
= relation hat hanging above fireplace; subject hat, fireplace
+ A felt hat hangs from an iron hook above a stone fireplace, embers glowing below, knotty pine walls, snug cabin interior, warm firelight.
- relation above became beside: A felt hat hangs from an iron hook beside a stone fireplace, embers glowing in the grate, knotty pine walls, snug cabin interior in warm firelight.

a cat sitting inside a cardboard box under a table
= relation cat sitting inside box, box under table; subject cat, box, table
+ A tabby cat sits snugly inside a cardboard box tucked beneath a kitchen table, round eyes shining in the shadow, cozy home photograph.
- relation inside became on top of: A tabby cat sits on top of a cardboard box tucked under a kitchen table, round eyes shining in the shadow, worn floorboards, cozy home photograph.
- relation under became on: A tabby cat sits snugly inside a cardboard box placed on a kitchen table, round eyes shining above the flaps, morning light, cozy home photograph.

a church to the right of a windmill
= relation church to the right of windmill; subject church, windmill
+ A slate-roofed village church stands to the right of an old wooden windmill, wheat fields rippling in the foreground, big Dutch sky, landscape painting mood.
- relation right became left: A slate-roofed village church stands to the left of an old wooden windmill, wheat fields rippling in the foreground beneath a vast sky, serene landscape composition.

a spider hanging over a sleeping baby
= relation spider hanging over baby; subject spider, baby
+ A large spider dangles on a silken thread over a sleeping baby, nursery lit by a dim night-light, tense atmosphere, cinematic close framing.
- dropped the baby is gone: A large spider dangles on a silken thread over an empty crib, nursery lit by a dim night-light, mobile casting slow shadows, tense cinematic framing.

a mug at the bottom of a swimming pool
= relation mug at the bottom of pool; subject mug, pool
+ A ceramic mug rests at the bottom of a turquoise swimming pool, wavering light patterns crossing the tiles around it, underwater photograph, tranquil and surreal.
- relation at the bottom became beside: A ceramic mug rests beside a turquoise swimming pool, wavering light playing on its glaze, wet tiles and a folded towel, tranquil summer afternoon photograph.

a bird outside a window and a cat inside
= relation bird outside window, (cat inside); subject bird, cat, window
+ A small bird perches outside a frosty window while a cat watches intently from inside, whiskers almost touching the glass, soft winter light.
- relation the two places were exchanged: A small bird perches inside by a frosty window while a cat stares in from outside, whiskers almost touching the glass, soft winter light and warm lamplight.

a ladder leaning against a cherry tree
= relation ladder leaning against tree; subject ladder, tree
+ A weathered wooden ladder rests against the trunk of a cherry tree in full bloom, petals carpeting the grass, hazy spring morning, pastel tones.
- dropped the ladder is gone: A cherry tree in full bloom stands alone on a gentle slope, petals carpeting the grass around its gnarled trunk, hazy spring morning in pastel tones.

a bridge across a frozen river
= relation bridge across river; subject bridge, river
+ An arched stone bridge spans a frozen river, cracks webbing the pale ice below, bare poplars and low winter sun, crisp landscape photograph.
- dropped the river became a gorge: An arched stone bridge spans a rocky gorge filled with fog, bare poplars clinging to the ledges and low winter sun, crisp landscape photograph.

a mouse beneath a giant mushroom
= relation mouse beneath mushroom; subject mouse, mushroom
+ A tiny mouse shelters under a giant spotted mushroom, raindrops clinging to its gills, mossy forest floor, whimsical storybook illustration.
- relation beneath became on top of: A tiny mouse sits on top of a giant spotted mushroom, whiskers quivering in the breeze, raindrops on moss below, whimsical storybook illustration with soft watercolor light.

books piled around an armchair
= relation books piled around armchair; subject books, armchair
+ Towering piles of old books surround a worn velvet armchair in a dim study, a reading lamp casting a warm pool of light, nostalgic interior.
- relation around became on: Old books lie piled on the seat of a worn velvet armchair in a dim study, a reading lamp casting a warm pool of light, nostalgic interior.

a lighthouse near a cliff, with a whale in the distance
= relation lighthouse near cliff, (whale in the distance); subject lighthouse, cliff, whale
+ A white-banded lighthouse stands close to a sheer cliff; far out at sea, a whale breaches in the distance, spray catching the evening sun, epic seascape.
- dropped the whale is gone: A weather-beaten lighthouse stands near a sheer cliff, spray drifting up from the rocks and a distant squall line darkening the horizon, epic seascape at evening.

a plate with a croissant on the left and a fig on the right
= relation croissant on the left, fig on the right; subject plate, croissant, fig
+ On a stoneware plate, a flaky croissant rests on the left side and a split ripe fig on the right, linen napkin, soft daylight, overhead food photograph.
- relation left and right were exchanged: On a stoneware plate, a split ripe fig rests on the left and a flaky croissant on the right, linen napkin and soft daylight, overhead food photograph.

a small house on the edge of an enormous waterfall
= relation house on the edge of waterfall; subject house, waterfall
+ A small timber house clings to the very edge of an enormous waterfall, mist billowing around its porch, thunderous scale, matte-painting grandeur.
- relation on the edge became far from: A small timber house stands in a meadow far from an enormous waterfall, a distant veil of mist over the forest, gentle evening light, matte-painting grandeur.

a parrot on a pirate's shoulder
= relation parrot on shoulder; subject parrot, pirate, (shoulder)
+ A vivid parrot perches on the shoulder of a grizzled pirate, salt-stiff coat and gold earring, ship rigging blurred behind, cinematic portrait light.
- dropped the pirate is gone: A vivid parrot perches on a wooden barrel on the deck of a weathered ship, rigging blurred behind, salt spray and cinematic evening light.

a sandcastle in a bathtub
= relation sandcastle in bathtub; subject sandcastle, bathtub
+ An intricate sandcastle with crumbling turrets rises inside a clawfoot bathtub, wet sand on porcelain, bright tiled bathroom, surreal humor, sharp focus.
- relation in became beside: An intricate sandcastle with crumbling turrets rises beside a clawfoot bathtub, wet sand scattered over the tiles, bright bathroom, surreal humor, sharp focus.
- dropped the bathtub is gone: An intricate sandcastle with crumbling turrets rises on a windswept beach at low tide, wet sand glittering, foam curling nearby, golden light and sharp focus.

a tent in the middle of a supermarket aisle
= relation tent in the middle of aisle; subject tent, aisle
+ A camping tent stands pitched in the middle of a supermarket aisle, fluorescent light on shelves of cereal, absurd documentary photograph.
- relation in the middle became at the end: A camping tent stands pitched at the far end of a supermarket aisle, fluorescent light gleaming on waxed floor and endless shelves, absurd documentary photograph.

a submarine above the rooftops of a village
= relation submarine above rooftops; subject submarine, rooftops, village
+ A riveted submarine hovers over the terracotta rooftops of a sleepy village, its shadow sliding across chimneys, surreal dusk, painterly realism.
- relation above became beneath: A riveted submarine is buried beneath the terracotta rooftops of a sleepy village, its hull bulging under cobbled streets, surreal dusk, painterly realism.
`);

import { cases } from './case.ts';

/** Relations, roles and negations, each told near the prompt and then anew; rules were written with them at hand. */
export const thirdStructure = cases(`
a lantern to the left of a teapot
= relation lantern to the left of teapot; subject lantern, teapot
+ A rusted iron lantern glows to the left of a squat clay teapot, both resting on a weathered plank table, warm amber light pooling across the grain, soft shadows, quiet evening mood.
+ Steam curls from the spout of a blue porcelain teapot in a dim tea house, and on its left stands a paper lantern, throwing honeyed light across the tatami, a calm still life with shallow depth of field.
- relation left became right: A rusted iron lantern glows to the right of a squat clay teapot, both resting on a weathered plank table, warm amber light pooling across the grain, soft shadows, quiet evening mood.
- relation the lantern hangs over the teapot: From a smoke-blackened beam a lantern swings straight down over a little porcelain teapot, its circle of gold falling onto the lid and the curl of steam, hushed interior, fine painterly detail.
- dropped the teapot became a skull: On a plank table in the evening dark, a lantern of pierced tin burns to the left of a pale human skull, its flame spilling amber over the wood grain, moody chiaroscuro still life.

a cactus to the right of a red mailbox
= relation cactus to the right of mailbox; color red mailbox; subject cactus, mailbox
+ A tall ribbed cactus stands to the right of a dented red mailbox on a dusty desert roadside, harsh midday sun, long straight horizon, pale sky, sharp documentary photograph with crisp shadows.
+ Out where the gravel drive meets the highway, a scarlet mailbox tilts on its post, flanked on the right by a towering saguaro, golden-hour light warming the spines and the peeling paint, wide and lonely.
- relation the cactus is on the left: A tall ribbed cactus stands to the left of a dented red mailbox on a dusty desert roadside, harsh midday sun, long straight horizon, pale sky, sharp documentary photograph with crisp shadows.
- relation the cactus sprouts out of the mailbox: Somebody's forgotten red mailbox gapes open by the highway, and from inside it bulges a thriving prickly cactus, its green arms pushing past the little metal door in late gold light.
- color the mailbox is blue: A tall ribbed cactus stands to the right of a cobalt blue mailbox at the edge of a desert road, sun-bleached gravel, heat shimmer over the flats, cinematic wide shot.

a rowboat beneath a stone bridge
= relation rowboat beneath bridge; subject rowboat, bridge
+ An empty wooden rowboat drifts beneath an arched stone bridge, mossy blocks reflected in dark green water, dappled light rippling along the underside of the arch, peaceful early summer morning.
+ Centuries-old masonry spans the slow river, and in the cool shade under its single arch floats a small dinghy with its oars shipped, mist on the water, muted greens and greys, romantic landscape mood.
- relation the rowboat lies on top of the bridge: An empty wooden rowboat lies upturned on top of an arched stone bridge, resting across the parapets, mossy blocks below it reflected in dark green water, peaceful early summer morning.
- relation the boat is far downstream from the bridge: Far down the river, a lone rowboat drifts in open sunlight among the reeds, while a stone bridge shrinks to a small grey arch on the distant bend, mist lifting off the fields.
- dropped the rowboat became a fallen log: Beneath an arched stone bridge a great fallen log floats half submerged in the dark green water, ferns trembling on the banks, dappled light rippling along the underside of the arch.

an ink drawing of an owl above a church door
= style ink drawing; relation owl above door; subject owl, church, door
+ An ink drawing of a solemn owl perched above a heavy church door, fine cross-hatching on the Gothic arch, iron hinges and worn steps, black lines on cream paper, quiet nocturnal atmosphere.
+ Drawn in black ink with patient hatching, the oak door of an old country church fills the page, and in the niche over its lintel a barn owl sits with folded wings and round staring eyes.
- relation the owl stands on the step below the door: An ink drawing of a solemn owl standing on the worn step at the foot of a heavy church door, fine cross-hatching on the Gothic arch, iron hinges, black lines on cream paper.
- style ink became oil painting: A richly textured oil painting of an owl perched above a heavy church door, thick impasto on the Gothic arch, glowing umber and ochre tones, moonlit stone and iron hinges.
- relation the owl sits beside the door: In loose black ink strokes, a church shuts its tall door against the night, and on a low gravestone well off to one side of the doorway, at knee height, an owl keeps its watch.

a bicycle parked in front of a bakery
= relation bicycle in front of bakery; subject bicycle, bakery
+ A mint-green bicycle with a wicker basket parked in front of a small bakery, golden loaves glowing in the window, wet cobblestones, early morning light, cozy European street, film photograph.
+ The baker's window is heaped with sourdough and croissants, and before its striped awning somebody has left an old Dutch bike on its stand, flour-scented warmth spilling onto the blue dawn pavement.
- relation the bicycle stands behind the bakery: In the narrow yard behind a small bakery, hidden from the street, a mint-green bicycle with a wicker basket is parked by the back wall, flour sacks piled nearby, early morning light.
- relation the bike is inside the shop: Through the doorway of a village bakery, past the bread racks, a bicycle has been wheeled indoors and stands propped among the ovens and the counter, warm light, flour floating in the air.
- added a large dog sits in the foreground: A mint-green bicycle is parked in front of a small bakery while a huge shaggy sheepdog sits beside the front wheel, staring into the camera, golden loaves glowing in the window behind.

a fox hiding behind a haystack
= relation fox behind haystack; subject fox, haystack
+ A russet fox hiding behind a tall golden haystack, only its ears and watchful eyes showing past the straw, stubble field, low evening sun, soft haze, storybook illustration.
+ Straw glints in the last sunlight of harvest; the great mound of hay shields a vixen crouched on its far side, the tip of her brush and one amber eye betraying her, tender painterly rendering.
- relation the fox sits on top: A russet fox sits proudly on top of a tall golden haystack, ears pricked and eyes watchful, stubble field all around, low evening sun, soft haze, storybook illustration.
- relation the fox is in front and in full view: Bold as brass, a fox stretches out on the stubble before a towering haystack, nothing between it and the viewer, its whole red coat blazing in the low light of harvest evening.
- dropped the haystack became a barrel: A russet fox hiding behind an old rain barrel, only its ears and watchful eyes showing past the oak staves, stubble field, low evening sun, soft haze, storybook illustration.

a snail inside a glass jar
= relation snail inside jar; subject snail, jar
+ A brown garden snail inside a clear glass jar, its horns reaching up the curved wall, condensation beads and a lettuce leaf, soft window light, macro photograph with creamy background blur.
+ On a sunny kitchen sill an old preserving jar has become a small world, and within its glass a spiral-shelled snail glides over wet moss, greenish reflections, delicate scientific-illustration precision.
- relation the snail crawls on the outside: A brown garden snail creeps up the outside of an empty clear glass jar, its horns reaching over the curved wall, condensation beads, soft window light, macro photograph with creamy background blur.
- relation the snail is next to the jar: Nothing but air fills the preserving jar on the sill; a hand's breadth away on the bare wood the snail it once held drags its spiral shell toward the light, leaving a silver trail.
- dropped the snail became a beetle: A glossy black stag beetle inside a clear glass jar, its legs scrabbling at the curved wall, condensation beads and a lettuce leaf, soft window light, macro photograph.

a violin lying on a park bench in autumn
= relation violin on bench; subject violin, bench, park
+ A honey-colored violin lying on a slatted park bench in autumn, maple leaves scattered around it, damp path, misty trees in the distance, melancholy mood, soft overcast light.
+ October has emptied the park, and across the seat of a wrought-iron bench somebody's fiddle has been left behind, bow and all, its varnish as red-gold as the leaves drifting down upon it.
- relation the violin lies under the bench: A honey-colored violin lying on the ground beneath a slatted park bench in autumn, half covered by maple leaves, damp path, misty trees in the distance, melancholy mood.
- relation the violin hangs in a tree away from the bench: October wind stirs the park; from a bare maple branch a violin dangles on a string, while below it the bench stands vacant, its slats holding only wet red leaves.
- dropped the violin became a trumpet: A dented brass trumpet lying on a slatted park bench in autumn, maple leaves scattered around it, damp path, misty trees in the distance, melancholy mood, soft overcast light.

a suitcase under a grand piano
= relation suitcase under piano; subject suitcase, piano
+ A battered leather suitcase tucked under a black grand piano in an empty ballroom, parquet floor gleaming, dust motes in slanting window light, air of departure, cinematic composition.
+ Between its three carved legs the concert grand shelters a traveler's old case, plastered with faded hotel labels and pushed well back into the shade of the soundboard, pale curtains stirring behind.
- relation the suitcase lies on top of the piano: A battered leather suitcase placed on top of the closed lid of a black grand piano in an empty ballroom, parquet floor gleaming, dust motes in slanting window light, air of departure.
- relation the suitcase stands by the far wall: In the deserted ballroom the grand piano has the middle of the floor to itself; over by the doors, many paces away, a suitcase waits against the wall, labels peeling, morning light slanting in.
- dropped the piano became a bed: A battered leather suitcase tucked under a brass four-poster bed in a high-ceilinged room, parquet floor gleaming, dust motes in slanting window light, air of departure, cinematic composition.

a candle between two clocks
= relation candle between clocks; count two clocks; subject candle, clocks
+ A single white candle burning between two antique mantel clocks, brass gears and enamel dials catching the flicker, dark walnut shelf, velvet shadows, contemplative still life in the Dutch manner.
+ Two old timepieces face the viewer from a mantelpiece, one at each end, and in the gap separating them a lone taper burns low, wax running, its glow touching both enamel dials equally.
- relation the candle is at the right of both clocks: Two antique mantel clocks stand side by side on a dark walnut shelf, and at the far right end, beyond them both, a single white candle burns, brass gears catching the flicker.
- count there are three clocks: A single white candle burns between antique mantel clocks, one on its left and two on its right, all three dials of enamel catching the flicker on a dark walnut shelf.
- relation the candle stands on top of one clock: Wax runs down the pediment of the left-hand timepiece, for a candle has been stuck right on its roof; the second of the two clocks ticks next to it, velvet shadows all about.

ivy wrapped around a marble column
= relation ivy wrapped around column; subject ivy, column
+ Dark green ivy wrapped around a white marble column, tendrils spiralling up the fluted stone toward a broken capital, ruined temple garden, soft morning haze, classical romantic atmosphere.
+ A lone pillar of veined marble rises from the weeds of a forgotten garden, girdled from base to capital by a climbing vine of ivy whose leaves shiver in the pale early sun.
- relation the ivy only carpets the ground at a distance: A white marble column rises bare and clean from base to capital, while dark green ivy spreads over the ground several meters away, ruined temple garden, soft morning haze.
- relation the ivy grows on a wall behind: Not a leaf touches the naked marble of the column; it is the brick wall at the back of the garden that the ivy has claimed, a dark curtain against which the white shaft shines.
- dropped the ivy became a red ribbon: A broad red silk ribbon wrapped around a white marble column, spiralling up the fluted stone toward a broken capital, ruined temple garden, soft morning haze, classical romantic atmosphere.

a ladder leaning against an apple tree
= relation ladder leaning against tree; subject ladder, tree, (apple)
+ A wooden ladder leaning against a gnarled apple tree heavy with red fruit, orchard grass speckled with windfalls, late September sun through the leaves, warm nostalgic countryside scene.
+ Harvest time in the orchard, and the old apple tree bends under its crop, a ladder of weathered rungs propped on its trunk and vanishing up among the leaves, bees-wax light, loose impressionist brushwork.
- relation the ladder lies on the ground: A wooden ladder lies flat in the orchard grass, a few steps away from a gnarled apple tree heavy with red fruit, windfalls scattered about, late September sun, warm nostalgic countryside scene.
- dropped the tree became a barn wall: A wooden ladder leaning against the red plank wall of a barn, grass speckled with daisies, late September sun on the peeling paint, warm nostalgic countryside scene.
- relation the ladder hangs from a branch: Slung by ropes from the highest bough of an apple tree, a ladder swings free in the air, touching neither trunk nor grass, red fruit gleaming around it in the late sun.

a tent next to a frozen lake
= relation tent next to lake; subject tent, lake
+ An orange tent pitched next to a frozen lake, cracked blue ice stretching toward snowy peaks, breath-cold air, twilight glow from inside the canvas, epic winter landscape photograph.
+ Locked in ice from shore to shore, the mountain lake mirrors the first stars, and right at its edge, among snowy boulders, a lit canvas shelter glows like a lamp, vast silence, deep indigo palette.
- relation the tent stands in the middle of the ice: An orange tent pitched far out in the very middle of a frozen lake, cracked blue ice stretching away on all sides toward snowy peaks, twilight glow from inside the canvas.
- relation the tent is far off on a summit: Away up on the ridge, a whole mountainside above the valley floor, a tiny tent clings to the summit snow, while the frozen lake gleams far below like a dropped coin, indigo dusk.
- dropped the tent became a log cabin: A log cabin with a smoking chimney stands next to a frozen lake, cracked blue ice stretching toward snowy peaks, twilight glow in its windows, epic winter landscape photograph.

a windmill far from a village
= relation windmill far from village; subject windmill, village
+ A solitary wooden windmill far from a village, the tiny cluster of rooftops barely visible on the horizon, endless wheat in between, towering clouds, sense of distance, wide panoramic painting.
+ Miles of empty polder part the hamlet, no more than a smudge of roofs and a steeple at the edge of the sky, from the mill whose great sails turn all alone in the foreground wind.
- relation the windmill stands in the middle of the village: A wooden windmill rises in the very middle of a village, its sails brushing over the crowded rooftops around the square, towering clouds, wheat fields beyond, wide panoramic painting.
- relation the mill touches the first houses: Hard up against the last cottages of the village, so near that its sails throw their shadows into the bedrooms, a windmill creaks in the wind, washing on the lines, big Dutch sky.
- dropped the windmill became a lighthouse: A solitary white lighthouse far from a village, the tiny cluster of rooftops barely visible on the horizon, endless dunes in between, towering clouds, sense of distance, wide panoramic painting.

a tiny flag at the top of a sandcastle
= relation flag at the top of sandcastle; subject flag, sandcastle
+ A tiny paper flag fluttering at the top of an elaborate sandcastle, crenellated towers and seashell windows, foamy waves behind, bright summer noon, cheerful low-angle photograph.
+ The fortress took all afternoon to shape from wet sand, and its tallest turret is crowned by a scrap of striped pennant on a matchstick, snapping in the sea breeze against a clean blue sky.
- relation the flag is at the foot: A tiny paper flag is planted at the foot of an elaborate sandcastle, down in the moat before the gate, crenellated towers and seashell windows rising bare above it, bright summer noon.
- relation the flag lies on a towel away from it: Finished at last, the sandcastle lifts bare turrets to the sky, while its tiny flag lies forgotten on a beach towel some way off, foamy waves whispering behind, bright summer noon.
- dropped the flag became a starfish: A dried orange starfish set at the top of an elaborate sandcastle, crenellated towers and seashell windows, foamy waves behind, bright summer noon, cheerful low-angle photograph.

a birdcage hanging from a streetlamp
= relation birdcage hanging from streetlamp; subject birdcage, streetlamp
+ An ornate gilded birdcage hanging from a cast-iron streetlamp on a foggy boulevard, its bars glinting under the gaslight, wet pavement reflections, surreal nocturne, muted teal and gold.
+ Under the glow of an old gas lamp post on an empty avenue, a wire cage for songbirds dangles by its ring from the iron arm, turning slowly in the fog, dreamlike and quiet.
- relation the birdcage stands at the base: An ornate gilded birdcage stands on the pavement at the base of a cast-iron streetlamp on a foggy boulevard, its bars glinting under the gaslight, wet reflections, surreal nocturne.
- relation the streetlamp is inside the birdcage: Within the bars of a great gilded birdcage, a miniature streetlamp has been planted like a captive, its gaslight shining out between the wires into blue fog, dreamlike and quiet.
- dropped the birdcage became a boot: A single muddy leather boot hanging by its laces from a cast-iron streetlamp on a foggy boulevard, glinting under the gaslight, wet pavement reflections, surreal nocturne, muted teal and gold.

a surfboard leaning on a yellow van
= relation surfboard leaning on van; color yellow van; subject surfboard, van
+ A striped surfboard leaning on a vintage yellow van parked by the dunes, salty windows, palm shadows, turquoise sea behind, relaxed golden-hour vibe, 1970s film grain.
+ The old camper wears a coat of sunflower yellow, and propped upright along its side is a longboard still dripping from the last wave, sand everywhere, low sun flaring off chrome hubcaps.
- relation the surfboard is strapped on the roof: A striped surfboard strapped flat on the roof rack of a vintage yellow van parked by the dunes, salty windows, palm shadows, turquoise sea behind, relaxed golden-hour vibe.
- relation the board is stuck in sand away from the van: Planted upright in wet sand down by the waterline, a surfboard stands alone like a totem, while the yellow van that brought it waits small at the top of the dunes, low sun flaring.
- color the van is green: A striped surfboard leaning on a vintage bottle-green van parked by the dunes, salty windows, palm shadows, turquoise sea behind, relaxed golden-hour vibe, 1970s film grain.

a goat tied to a fence post
= relation goat tied to post; subject goat, post, (fence)
+ A white bearded goat tied to a splintered fence post with a frayed rope, tufts of clover at its hooves, rolling pasture, overcast sky, rustic realism with rich texture.
+ At the corner of the meadow the last post of a sagging fence anchors a hemp rope, and the other end is knotted about the neck of a stubborn billy goat, straining toward the clover under grey clouds.
- relation the goat stands untied: A white bearded goat roams loose and unroped across rolling pasture, far off from a splintered fence post around which a frayed rope lies slack on the grass, overcast sky, rustic realism.
- relation the goat balances on top of the post: Four hooves bunched together, with no rope on its neck, a goat balances like an acrobat on the very top of a fence post, grey clouds behind its beard, pasture rolling away below.
- dropped the goat became a donkey: A grey long-eared donkey tied to a splintered fence post with a frayed rope, tufts of clover at its hooves, rolling pasture, overcast sky, rustic realism with rich texture.

a spoon to the left of a bowl and a fork to the right of the bowl
= relation spoon to the left of bowl, fork to the right of bowl; subject spoon, bowl, fork
+ A silver spoon lies to the left of a white ceramic bowl and a matching fork to the right of the bowl, linen tablecloth, top-down view, soft north light, minimalist tabletop photograph.
+ Seen from straight above, a stoneware bowl sits at the center of a pale linen cloth, framed by cutlery, with the spoon on its left and the fork lying on its other side, airy Nordic calm.
- relation spoon and fork are swapped: A silver fork lies to the left of a white ceramic bowl and a matching spoon to the right of the bowl, linen tablecloth, top-down view, soft north light, minimalist tabletop photograph.
- relation the fork is at the left too: From straight above, a stoneware bowl rests on pale linen with all its cutlery gathered on the left, first the spoon and then the fork lying together there, the cloth at the right side empty.
- dropped the fork became a pair of scissors: A silver spoon lies to the left of a white ceramic bowl and a pair of steel scissors to the right of the bowl, linen tablecloth, top-down view, soft north light.

an oil painting of a pear, a lemon and a fig lined up from left to right
= style oil painting; relation (pear left lemon), (lemon left fig); subject pear, lemon, fig
+ An oil painting of a green pear, a bright lemon and a dark fig lined up from left to right on a stone ledge, thick brushstrokes, warm umber background, quiet Spanish still life mood.
+ Three fruits in a row, rendered in oils on canvas, begin at the left with a speckled pear, continue with a lemon at the center, and end at the right in a split purple fig, low raking light.
- relation the lemon comes first: An oil painting of a bright lemon, a green pear and a dark fig lined up from left to right on a stone ledge, thick brushstrokes, warm umber background, quiet Spanish still life mood.
- relation the fig is in the middle: Laid out along the ledge in thick oil paint, a pear opens the row at the left, a lemon closes it at the right, and between the two a purple fig splits open, low raking light.
- style oil became pencil sketch: A grey pencil sketch of a pear, a lemon and a fig lined up from left to right on a stone ledge, smudged graphite shading on rough paper, quiet still life mood.

a pumpkin on top of a stack of books
= relation pumpkin on top of books; subject pumpkin, books, (stack)
+ A plump orange pumpkin on top of a stack of old leather-bound books, candle stubs and dry leaves nearby, cozy October study, warm lamplight, gentle film grain, inviting autumn mood.
+ Worn volumes in cloth and calfskin rise in a crooked pile on the windowsill, and they bear on the uppermost cover a knobbly squash of a pumpkin, rain on the pane, amber lamplight, hushed reading-nook feeling.
- relation the books are piled on top of the pumpkin: A stack of old leather-bound books balances on top of a plump orange pumpkin, candle stubs and dry leaves nearby, cozy October study, warm lamplight, gentle film grain.
- relation the pumpkin sits on the floor next to the books: Rain ticks at the window where the books rise in a crooked stack on a stool, nothing laid upon them; down on the floorboards by its legs a pumpkin squats in amber lamplight.
- dropped the pumpkin became a typewriter: A black enamel typewriter on top of a stack of old leather-bound books, candle stubs and dry leaves nearby, cozy October study, warm lamplight, gentle film grain, inviting autumn mood.

an airship above a clock tower at dusk
= relation airship above tower; subject airship, tower, (clock)
+ A silver airship floating above a brick clock tower at dusk, glowing dial, violet clouds, city roofs stretching below, steam and brass details, atmospheric steampunk concept art.
+ As evening purples the city, the tower's lit dial strikes seven, and over its spire hangs the long belly of a zeppelin, rigging lamps just kindled, smoke from chimneys rising past it.
- relation the airship is moored on the ground at the tower's foot: A silver airship rests on the square at the foot of a brick clock tower at dusk, its hull pressed to the cobbles far below the glowing dial, violet clouds, atmospheric steampunk concept art.
- relation the tower stands on top of the airship: Upon the broad back of a drifting airship somebody has built a clock tower of brick, its dial glowing as the whole contraption sails through the purple dusk, chimney smoke curling beneath.
- dropped the airship became a full moon: A huge full moon floating above a brick clock tower at dusk, glowing dial, violet clouds, city roofs stretching below, steam and brass details, atmospheric steampunk concept art.

a sleeping mouse in a leather boot
= relation mouse in boot; subject mouse, boot
+ A sleeping mouse curled up in a worn leather boot, only its pink nose and tail visible past the laces, straw on the cottage floor, firelight, delicate children's book illustration.
+ Cracked and unlaced, the old leather boot by the hearth has become somebody's bed, for deep in its lining a field mouse dozes with whiskers twitching, orange firelight, tender watercolor softness.
- relation the mouse sleeps beneath the boot's sole: A sleeping mouse curled up on the floor under the raised heel of a worn leather boot, outside it in the straw, firelight on the cottage boards, delicate children's book illustration.
- relation the mouse is across the room from the boot: By the hearth a leather boot stands unlaced with nobody in it, while on the windowsill across the room a mouse sleeps in a patch of moonlight, tail round its nose, tender softness.
- dropped the boot became a teacup: A sleeping mouse curled up in a chipped porcelain teacup, only its pink nose and tail visible over the rim, straw on the cottage floor, firelight, delicate children's book illustration.

a wooden sign reading "EEL SOUP" above a kitchen window
= quote "EEL SOUP"; relation sign above window; subject sign, window, (kitchen)
+ A weathered wooden sign reading "EEL SOUP" hangs above a steamy kitchen window, peeling blue frames, coils of rope, harbor fog, lamplight glowing through the glass, cozy seaside detail.
+ Behind the fogged window of a quayside kitchen the pots are simmering, and over its frame someone nailed a driftwood board painted with the words "EEL SOUP" in crooked white letters, salty evening air.
- relation the sign is below the window: A weathered wooden sign reading "EEL SOUP" is nailed below the sill of a steamy kitchen window, peeling blue frames, coils of rope, harbor fog, lamplight glowing through the glass.
- letter an E is missing in EEL: A weathered wooden sign reading "EL SOUP" hangs above a steamy kitchen window, peeling blue frames, coils of rope, harbor fog, lamplight glowing through the glass, cozy seaside detail.
- relation the sign stands on the ground off to the side: Pots simmer behind the fogged kitchen window; out on the cobbles, a few steps to one side of it, a wooden sign stands on two legs and announces "EEL SOUP" in crooked white letters.

a red chair in front of a blue door
= relation chair in front of door; color red chair, blue door; subject chair, door
+ A red wooden chair in front of a blue door, whitewashed Mediterranean wall, geranium petals on the step, strong noon sun and hard shadows, clean graphic composition, vivid saturated palette.
+ The door, painted the blue of deep water, is closed for siesta, and before it on the sunlit step waits a single crimson chair with a rush seat, white walls blazing on both sides.
- color the two colors are swapped: A blue wooden chair in front of a red door, whitewashed Mediterranean wall, geranium petals on the step, strong noon sun and hard shadows, clean graphic composition, vivid saturated palette.
- relation the chair hangs on the wall over the door: High on the whitewashed wall, hung from a nail over the lintel, a red chair dangles above the blue door, its rush seat throwing a slanted shadow in the strong noon sun.
- relation the chair is behind the door: A blue door stands ajar in a whitewashed wall, and in the room behind it, through the gap, a red wooden chair can be glimpsed on the tiles, strong noon sun, vivid saturated palette.

a train passing under a waterfall
= relation train under waterfall; subject train, waterfall
+ A red steam train passing under a thundering waterfall, spray bursting over the carriages, rainbow mist, jungle cliffs on both sides, dramatic wide shot, vivid adventure atmosphere.
+ Water plunges from the cliff in one white curtain, and beneath it, on rails blasted out of the rock, the mountain express slips through the roar, its windows streaming and lamps haloed in mist.
- relation the train crosses over the top of the falls: A red steam train passing along a trestle high over the brink of a thundering waterfall, the water tumbling away below its wheels, rainbow mist, jungle cliffs on both sides.
- relation the train passes at a great distance: Out on the plain, miles from the cliffs, a train draws its thread of smoke across the grass, and the waterfall is just a white scratch on the far mountains behind, morning haze.
- dropped the train became a footpath: A narrow mossy footpath passing under a thundering waterfall, spray bursting over its railings, rainbow mist, jungle cliffs on both sides, dramatic wide shot, vivid adventure atmosphere.

an old pirate with a parrot on his shoulder
= relation parrot on shoulder; subject pirate, parrot, (shoulder)
+ An old pirate with a green parrot on his shoulder, salt-stained coat, grey braided beard, storm clouds over the rigging behind him, weathered skin in sharp detail, dramatic portrait lighting.
+ One eye patched and both hands on his cutlass, the grizzled buccaneer squints at the horizon while a scarlet macaw grips the epaulet of his coat, murmuring at his ear, sunset blazing through ragged sails.
- relation the parrot sits on the ship's wheel: An old pirate in a salt-stained coat stands apart with bare shoulders while a green parrot perches on the ship's wheel behind him, storm clouds over the rigging, dramatic portrait lighting.
- dropped the parrot became a monkey: An old pirate with a small brown monkey on his shoulder, salt-stained coat, grey braided beard, storm clouds over the rigging behind him, weathered skin in sharp detail, dramatic portrait lighting.
- relation the parrot stands at his feet: The grizzled buccaneer leans on his cutlass at the rail, and down on the deck planks between his boots his parrot struts about, pecking at biscuit crumbs, sunset blazing through ragged sails.

three glass bottles beside a copper kettle
= count three bottles; relation bottles beside kettle; subject bottles, kettle
+ Three glass bottles beside a polished copper kettle on a farmhouse counter, green and amber reflections, linen towel, cool morning window light, gentle rustic still life, shallow focus.
+ The kettle's copper belly mirrors the whole kitchen, and next to it stands a trio of bottles in thick old glass, each catching a different tint of the morning, chalky walls, quiet countryside simplicity.
- count there are five bottles: Five glass bottles beside a polished copper kettle on a farmhouse counter, green and amber reflections, linen towel, cool morning window light, gentle rustic still life, shallow focus.
- relation the bottles stand on a shelf high over the kettle: Three glass bottles line a high shelf near the ceiling, and far below them on the counter sits a polished copper kettle alone, green and amber reflections, cool morning window light.
- relation the bottles are in the kettle: Lidless and wide as a cauldron, the copper kettle has been filled with ice, and three bottles of thick old glass poke their necks out of it, chalky walls, morning light, rustic calm.

a tiny library inside a hollow oak
= relation library inside oak; subject library, oak
+ A tiny library inside a hollow oak, curved shelves carved into the living wood, miniature lamps and ladders, mossy bark around the opening, glowing autumn forest, enchanting fantasy illustration.
+ Time emptied the great oak's trunk, and somebody filled the hollow with books, row upon row on shelves no longer than a hand, with a minute reading desk and lamp, leaf-light filtering in.
- relation the oak grows inside the library: A hollow oak grows up through the floor inside a tiny library, its mossy trunk surrounded by the room's curved shelves, miniature lamps and ladders, enchanting fantasy illustration.
- relation the library stands beside the oak: In the leaf-light a hollow oak gapes empty, and next to its roots somebody has put up a tiny library, a doll's house of brick with shelves behind its windows and a lamp on the desk.
- dropped the library became a bakery: A tiny bakery inside a hollow oak, curved racks of bread set into the living wood, a miniature oven glowing, mossy bark around the opening, autumn forest, enchanting fantasy illustration.

a nurse feeding a parrot
= role nurse feeding parrot; subject nurse, parrot
+ A nurse in a crisp white uniform feeding a green parrot sunflower seeds from her palm, sunlit hospital veranda, potted ferns, gentle smile, soft pastel tones, vintage magazine illustration.
+ On its wooden perch by the ward window a macaw leans forward to take a slice of mango from the fingers of the young hospital sister who tends it, morning light on starched cotton, warm and tender.
- role the parrot feeds the nurse: A green parrot feeding a nurse in a crisp white uniform, dropping sunflower seeds from its beak into her open mouth, sunlit hospital veranda, potted ferns, soft pastel tones.
- role the nurse photographs the parrot: Camera raised to her eye, the nurse on the sunny veranda is taking a picture of a parrot, which poses with spread wings on its wooden perch, starched cotton and potted ferns, vintage colors.
- dropped the parrot became a rabbit: A nurse in a crisp white uniform feeding a brown rabbit clover from her palm, sunlit hospital veranda, potted ferns, gentle smile, soft pastel tones, vintage magazine illustration.

a goose chasing a postman
= role goose chasing postman; subject goose, postman
+ An angry white goose chasing a postman down a village lane, letters flying from his satchel, neck outstretched and wings spread, hedgerows blurred, comic energy, bright spring light.
+ Letters scatter over the cobbles as the mail carrier sprints for his life, cap gone, pursued by a hissing gander with its neck stretched out like a spear, hawthorn in bloom, slapstick timing.
- role the postman chases the goose: A red-faced postman chasing a white goose down a village lane, letters flying from his satchel as the bird flees with wings spread, hedgerows blurred, comic energy, bright spring light.
- role the postman carries the goose and is not chased: Down the lane strides a postman with a white goose tucked comfortably under his arm, carrying it along with the letters, its neck resting on his satchel, hawthorn in bloom, sunny calm.
- dropped the postman became a chef: An angry white goose chasing a chef in a tall white hat down a village lane, ladles flying from his apron, neck outstretched and wings spread, hedgerows blurred, comic energy.

a robot painting a portrait of a farmer
= role robot painting portrait; relation (portrait of farmer); subject robot, portrait, farmer
+ A copper robot painting a portrait of a weathered farmer at an easel, fine brush in its jointed hand, sunlit barn studio, hay dust in the air, whimsical retro-futurist realism.
+ On the canvas the likeness of an old farmer in a straw hat is nearly done, every wrinkle laid in by the patient android that stands before it with palette and brush, its steel fingers flecked with ochre.
- role the farmer paints a portrait of the robot: A weathered farmer painting a portrait of a copper robot at an easel, fine brush in his rough hand, sunlit barn studio, hay dust in the air, whimsical retro-futurist realism.
- role the robot burns the portrait: In the barn studio a robot sets a burning match to a finished portrait of a farmer, flames eating the painted straw hat while steel fingers hold the frame, hay dust and orange glow.
- dropped the portrait shows a ballerina, not a farmer: A copper robot painting a portrait of a graceful ballerina at an easel, fine brush in its jointed hand, sunlit barn studio, hay dust in the air, whimsical retro-futurist realism.

a girl giving a balloon to a soldier
= role girl giving balloon, (girl giving soldier); subject girl, balloon, soldier
+ A little girl giving a bright balloon to a tired soldier on a ruined street, her arm stretched upward, his helmet tipped back, dust in the evening sun, poignant cinematic moment.
+ The infantryman has knelt on the rubble, rifle set aside, to accept the balloon that a small child in a summer dress, the only girl on the street, is offering him by its string, gold dust hanging in the air.
- role the soldier gives the balloon to the girl: A tired soldier giving a bright balloon to a little girl on a ruined street, his arm stretched down toward her eager hands, dust in the evening sun, poignant cinematic moment.
- role the girl hides the balloon from the soldier: Hugging the balloon tight behind her back, a small girl on the ruined street refuses it to the kneeling soldier, turning away with a stubborn pout, gold dust hanging in the evening air.
- dropped the balloon became a loaf of bread: A little girl giving a round loaf of bread to a tired soldier on a ruined street, her arms stretched upward, his helmet tipped back, dust in the evening sun, poignant moment.

a knight wearing a straw hat
= role knight wearing hat; subject knight, hat, (straw)
+ A knight in full plate armor wearing a wide straw hat instead of a helmet, sunflowers behind him, polished steel reflecting summer sky, humorous dignified portrait, Renaissance painting style.
+ Steel greaves, steel breastplate, and upon his head, where the visor should be, a gardener's brimmed hat of plaited straw that shades the paladin's solemn mustache, wheat fields shimmering beyond.
- relation the hat lies on the ground: A knight in full plate armor with his helmet on stands over a wide straw hat that lies on the grass at his feet, sunflowers behind him, polished steel reflecting summer sky.
- role the knight throws the hat away instead of wearing it: Bareheaded under a burning sky, the knight flings a straw hat out over the wheat with all his strength, armor flashing, the brim spinning away from his gauntlet like a discus.
- dropped the straw hat became a crown: A knight in full plate armor wearing a jeweled golden crown, sunflowers behind him, polished steel reflecting summer sky, humorous dignified portrait, Renaissance painting style.

a squirrel holding an umbrella
= role squirrel holding umbrella; subject squirrel, umbrella
+ A red squirrel holding a tiny polka-dot umbrella in the rain, standing upright on a mossy stump, droplets bouncing off the fabric, misty woodland, whimsical close-up photograph.
+ Rain drums on a parasol no bigger than a mushroom, an umbrella gripped by its crooked handle in the two paws of a bushy-tailed squirrel who looks out from under it, damp ferns, silver light.
- role the squirrel has let go and merely watches the umbrella: A red squirrel with empty paws on a mossy stump watches a tiny polka-dot umbrella blow away through the rain, droplets bouncing off the fabric, misty woodland, whimsical photograph.
- role the squirrel bites holes into the umbrella: Gnawing busily, a squirrel shreds the cloth of an umbrella that lies abandoned in wet leaves, ribs bared like a fishbone, its teeth deep in the fabric, damp ferns, silver light.
- dropped the umbrella became a lantern: A red squirrel holding a tiny glowing lantern in the rain, standing upright on a mossy stump, droplets sparkling in its light, misty woodland, whimsical close-up photograph.

a monk riding a white elephant
= role monk riding elephant; color white elephant; subject monk, elephant
+ A saffron-robed monk riding a white elephant through a misty bamboo forest, embroidered saddle cloth, bells, shafts of dawn light, serene and sacred mood, detailed digital painting.
+ Pale as milk, the elephant wades through the river at daybreak, bearing upon its neck an old monk who sits cross-legged with his alms bowl, bamboo and mist dissolving into gold around the two.
- role the monk leads the elephant on foot: A saffron-robed monk walks on foot through a misty bamboo forest, leading a white elephant behind him by a rope, its back bare, bells, shafts of dawn light, serene mood.
- role the elephant carries nobody and the monk bathes it: Knee-deep in the river at daybreak, an old monk scrubs the flank of a milk-white elephant that stands in the shallows with a bare back, water sheeting down, mist and gold.
- color the elephant is black: A saffron-robed monk riding a jet-black elephant through a misty bamboo forest, embroidered saddle cloth, bells, shafts of dawn light, serene and sacred mood, detailed digital painting.

a chef being served by a penguin
= role chef served by penguin; subject chef, penguin
+ A stout chef in a tall toque being served by a dapper penguin with a silver tray, candlelit restaurant, white linen, amused expression, polished whimsical illustration with warm tones.
+ Tonight the kitchens are closed to their master, so the chef sits at table, napkin at his chin, and a penguin waddles up to set a steaming platter before him, candle gleam on silver.
- role the chef serves the penguin: A stout chef in a tall toque serving a dapper penguin seated at a candlelit table, silver tray held out to the bird, white linen, polished whimsical illustration with warm tones.
- role the penguin is cooked for and waited on by the man: Napkin tucked under its beak, the penguin lounges at the best table in the house, and the chef himself bows low to lay a steaming fish before it, candle gleam on silver.
- dropped the penguin became a rabbit: A stout chef in a tall toque being served by a dapper rabbit with a silver tray, candlelit restaurant, white linen, amused expression, polished whimsical illustration with warm tones.

a cart pulled by two oxen
= role cart pulled by oxen; count two oxen; subject cart, oxen
+ A creaking wooden cart pulled by two oxen along a muddy road, hay piled high, breath steaming from their nostrils, poplars in fog, earthy palette, nineteenth-century rural painting.
+ Shoulder to shoulder under one yoke, a pair of oxen haul a hay-laden cart up the rutted lane, their hides steaming in the cold, wheels sunk to the hubs, poplars fading into fog.
- count there are four oxen: A creaking wooden cart pulled by four oxen along a muddy road, hay piled high, breath steaming from their nostrils, poplars in fog, earthy palette, nineteenth-century rural painting.
- role the oxen push from behind: A creaking wooden cart pushed from behind by two oxen with their foreheads against its tailboard, nothing harnessed in front, muddy road, hay piled high, poplars in fog, earthy palette.
- relation the oxen are loaded in the cart: The two oxen have found the better bargain and lie at ease up in the cart upon the hay, yoke laid aside, while it stands still in the rutted lane, poplars fading into fog.

a woman photographing a pelican
= role woman photographing pelican; subject woman, pelican
+ A woman in a yellow raincoat photographing a pelican on a harbor wall, telephoto lens raised, gulls' cries in the wind, grey sea, candid travel documentary style, fine detail.
+ Huge-billed and unbothered, the pelican poses on a barnacled piling and is being captured by the lens of a lady crouched on the jetty with one eye shut, silvery light, salt on the wind.
- role the pelican photographs the woman: A pelican on a harbor wall photographing a woman in a yellow raincoat, the camera hung from its neck and aimed at her with a wing, grey sea, candid travel documentary style.
- role the woman feeds the pelican: Crouched on the jetty, a woman tosses a herring into the gaping bill of a pelican on a barnacled piling, its pouch stretched wide to catch it, silvery light, salt on the wind.
- dropped the pelican became a seal: A woman in a yellow raincoat photographing a sleek seal on a harbor wall, telephoto lens raised, grey sea and drizzle, candid travel documentary style, fine detail.

a man washing a car while a woman waters the roses
= role man washing car, woman waters roses; subject man, car, woman, roses
+ A man washing a vintage car in a suburban driveway while a woman waters the roses along the fence, soap bubbles and spray, bright Saturday morning, nostalgic Kodachrome colors.
+ Weekend chores in the sun, with roses drinking from the can that a woman in a headscarf tips over them, and next to the hedge the family sedan getting soaped from bumper to bumper by her husband.
- role the deeds are swapped: A woman washing a vintage car in a suburban driveway while a man waters the roses along the fence, soap bubbles and spray, bright Saturday morning, nostalgic Kodachrome colors.
- role the woman cuts the roses: He soaps the sedan from bumper to bumper, the man in rolled-up sleeves, and across the lawn a woman with shears snips the roses off one by one and lays them in a basket, dry sunny morning.
- dropped the car became a horse: A man washing a brown horse in a suburban driveway while a woman waters the roses along the fence, soap bubbles and spray, bright Saturday morning, nostalgic Kodachrome colors.

a father carrying his daughter on his shoulders
= role father carrying daughter; relation daughter on shoulders; subject father, daughter, (shoulders)
+ A father carrying his laughing daughter on his shoulders through a field of dandelions, her small hands in his hair, backlit seeds floating, joyful golden afternoon, natural lens flare.
+ High above the festival lights rides a little girl, legs dangling on either side of her dad's neck, his hands around her ankles as he strolls along with her, bokeh lanterns, warm summer night.
- role the daughter carries her father: A small laughing daughter carrying her grown father on her shoulders through a field of dandelions, his hands in her hair, backlit seeds floating, joyful golden afternoon, natural lens flare.
- relation he pulls her in a wagon: Along the lantern-lit path a father carries nothing on his back tonight, for his daughter sits in a wooden wagon that he draws behind him by its handle, warm summer night, soft bokeh.
- dropped the daughter became a sack of grain: A father carrying a heavy sack of grain on his shoulders through a field of dandelions, his hands gripping the burlap, backlit seeds floating, golden afternoon, natural lens flare.

a hunter pursued by a bear through the snow
= role hunter pursued by bear; relation (bear through snow); subject hunter, bear, snow
+ A hunter pursued by a huge brown bear through deep snow, his coat flapping, powder exploding under heavy paws, dark spruce forest, desperate motion, cinematic wide-angle shot.
+ The grizzly is gaining, flinging up snow at every bound, and the huntsman, his rifle lost somewhere behind, flees before it between black spruces, prey himself now in blue winter dusk.
- role the hunter pursues the bear: A hunter in pursuit of a huge brown bear through deep snow, rifle raised as the animal flees ahead of him, powder exploding under its paws, dark spruce forest, cinematic wide-angle shot.
- role the two walk together as friends: Side by side through the falling snow ambles an odd pair of companions, a hunter with his arm laid around the shaggy neck of a bear, neither in haste, blue winter dusk, gentle storybook mood.
- dropped the bear became a wolf: A hunter pursued by a lean grey wolf through deep snow, his coat flapping, powder exploding under swift paws, dark spruce forest, desperate motion, cinematic wide-angle shot.

a king kneeling before a beggar
= relation king kneeling before beggar; subject king, beggar
+ A king in an ermine cloak kneeling before a ragged beggar on cathedral steps, crown lowered, bare feet on cold stone, shaft of pale light, solemn Baroque painting.
+ Barefoot and in tatters, the beggar stands upright against the cathedral doors, astonished, for down on the stone in front of him, velvet in the dust, the monarch has bent both knees and bowed his crowned head.
- role the beggar kneels before the king: A ragged beggar kneeling before a king in an ermine cloak on cathedral steps, forehead lowered toward the royal boots, cold stone, shaft of pale light, solemn Baroque painting.
- role the king stands and turns his back on the beggar: Upright in his ermine, chin high, the king stands with his back turned to a beggar who sits in rags against the cathedral doors, refusing him so much as a glance, pale slanting light.
- dropped the beggar became a statue of a lion: A king in an ermine cloak kneeling before a stone statue of a lion on cathedral steps, crown lowered, shaft of pale light, cold grey masonry, solemn Baroque painting.

a tortoise pulling a sled with a hare on it
= role tortoise pulling sled; relation hare on sled; subject tortoise, sled, hare
+ A tortoise pulling a small wooden sled with a hare on it across a snowy meadow, rope looped over its shell, the rider's ears folded back, soft winter light, fable illustration.
+ Wrapped in a scarf and looking smug, the hare rides along on a sled, drawn over the snow inch by inch by the old tortoise harnessed in front, frosted birches, gentle storybook humor.
- role the hare pulls and the tortoise rides: A hare pulling a small wooden sled with a tortoise on it across a snowy meadow, rope looped over its chest, ears folded back, soft winter light, fable illustration.
- relation the hare walks behind the sled: Inch by inch over the snow the old tortoise draws a sled with nothing upon its slats, while the hare trudges along on foot some distance behind, scarf trailing, frosted birches, storybook humor.
- dropped the hare became a snowman: A tortoise pulling a small wooden sled with a carrot-nosed snowman on it across a snowy meadow, rope looped over its shell, soft winter light, fable illustration.

a barber shaving a lion, comic book style
= role barber shaving lion; style comic book; subject barber, lion
+ A nervous barber shaving a lathered lion in a red leather chair, comic book style, bold ink outlines, halftone dots, razor glinting, checkered floor, lively action lines and punchy colors.
+ Comic book panel with thick outlines and halftone shading, in which the king of beasts reclines beneath a striped sheet, muzzle white with foam, while a sweating hairdresser with a mustache draws the razor along its chin.
- role the lion shaves the barber: A grinning lion shaving a lathered barber in a red leather chair, comic book style, bold ink outlines, halftone dots, razor glinting in its paw, checkered floor, punchy colors.
- style comic book became a marble sculpture: A white marble sculpture of a barber shaving a lion in a high-backed chair, finely chiseled mane and razor, museum plinth, soft gallery light, smooth polished stone.
- role the barber runs away from the lion: Bold outlines and halftone dots fill the comic book panel as a barber drops his razor and bolts for the door, and the lion leaps out of the chair after him, foam flying, zigzag motion lines.

a princess kissing a dragon
= role princess kissing dragon; subject princess, dragon
+ A princess in a silver gown kissing a green dragon on its scaly snout, castle courtyard, drifting embers and rose petals, tender fairy-tale mood, luminous detailed fantasy art.
+ Eyes shut like a cat's, smoke sighing from its nostrils, the great wyrm holds very still as the king's young daughter, on tiptoe in her slippers, presses her lips to the scales of its nose, petals falling.
- role the princess fights the dragon: A princess in a silver gown thrusting a spear at a green dragon's scaly snout, castle courtyard, drifting embers and rose petals, fierce fairy-tale mood, luminous detailed fantasy art.
- role the dragon kidnaps the princess: Over the castle roofs the dragon beats upward on leather wings, a struggling princess clutched in its claws, silver gown streaming and slippers lost, embers drifting past the moon.
- dropped the dragon became a frog: A princess in a silver gown kissing a small green frog on its wet mouth, castle courtyard, drifting embers and rose petals, tender fairy-tale mood, luminous detailed fantasy art.

a clown who is led on a leash by a dog
= role clown led by dog; relation clown on leash; subject clown, leash, dog
+ A clown who is led on a leash by a confident dog, striped trousers and floppy shoes shuffling behind the proud animal, park promenade, absurdist humor, crisp editorial photograph.
+ With the loop of the lead between its teeth, a poodle trots out for a stroll and walks its human, a painted circus clown who wears the collar and follows meekly behind, spring park, deadpan surreal comedy.
- role the clown leads the dog: A clown in striped trousers and floppy shoes who leads a small dog on a leash along a park promenade, the animal trotting behind its master, absurdist humor, crisp editorial photograph.
- role the dog bites the clown instead of leading him: Teeth sunk in the seat of his striped trousers, a dog hangs on to a howling clown, whose hands flap in the air with an unclipped leash, spring park, deadpan surreal comedy.
- dropped the dog became a pig: A clown who is led on a leash by a confident pink pig, striped trousers and floppy shoes shuffling behind the proud animal, park promenade, absurdist humor, crisp editorial photograph.

a judge handing a trophy to a swimmer
= role judge handing trophy, (judge handing swimmer); subject judge, trophy, swimmer
+ A smiling judge handing a gleaming trophy to a dripping swimmer beside the pool, lane ropes and blue ripples behind them, bright arena lights, triumphant sports photograph.
+ Still breathless, goggles pushed up on her forehead, the swimmer reaches out to receive the golden cup held toward her by the meet's white-haired judge, turquoise reflections dancing over both, victory in the air.
- role the swimmer hands the trophy to the judge: A dripping swimmer handing a gleaming trophy to a smiling judge beside the pool, lane ropes and blue ripples behind them, bright arena lights, triumphant sports photograph.
- role the judge takes the trophy away from the swimmer: Tears mix with pool water as the white-haired judge wrests the golden trophy out of the disqualified swimmer's grip, pulling it back to his chest, turquoise reflections, hard arena lights.
- dropped the trophy became a towel: A smiling judge handing a folded white towel to a dripping swimmer beside the pool, lane ropes and blue ripples behind them, bright arena lights, sports photograph.

Napoleon pushing a shopping cart past a butcher shop
= name Napoleon; role Napoleon pushing cart; relation cart past shop; subject cart, shop, (Napoleon)
+ Napoleon in his bicorne hat and grey coat pushing a rattling shopping cart past a butcher shop, hams in the window, drizzle on asphalt, deadpan surreal street photography.
+ Hams and sausages gleam behind the butcher's glass, and along the wet pavement outside, bicorne low over his brow, comes Emperor Napoleon, trundling a supermarket trolley before him with imperial gravity, neon reflections.
- name Napoleon became Julius Caesar: Julius Caesar in his laurel wreath and toga pushing a rattling shopping cart past a butcher shop, hams in the window, drizzle on asphalt, deadpan surreal street photography.
- role he rides in the cart instead of pushing it: Napoleon in his bicorne hat sits folded inside a shopping cart that rolls by itself past a butcher shop, hands on his knees, hams in the window, drizzle on asphalt, deadpan street photography.
- relation the scene is in the butcher shop: Sausages swing overhead as Napoleon, bicorne low over his brow, shoves a shopping cart along the tiled aisle within the butcher shop, right up to the counter, white neon light, imperial gravity.

a boy drawing a whale on a wall
= role boy drawing whale; relation whale on wall; subject boy, whale, wall
+ A boy drawing a huge whale on a brick wall with white chalk, standing on a crate to reach its eye, sunny alley, chalk dust on his sleeves, hopeful urban storybook mood.
+ Stroke by stroke a humpback swims across the bricks of the alley wall, sketched there in blue chalk by a barefoot lad who stretches on tiptoe to finish the spout, late sunlight, quiet wonder.
- relation the whale is drawn on the pavement: A boy drawing a huge whale on the pavement with white chalk, crouched over its eye at the foot of a bare brick wall, sunny alley, chalk dust on his sleeves.
- role the boy washes the whale off the wall: With bucket and brush a barefoot boy scrubs away at the chalk whale on the alley wall, half of the great beast already gone in streaks of milky water, late sunlight, a little sadness.
- dropped the whale became a rocket: A boy drawing a huge rocket on a brick wall with white chalk, standing on a crate to reach its nose, sunny alley, chalk dust on his sleeves, hopeful urban storybook mood.

a grandmother knitting a scarf and a kitten pulling the yarn
= role grandmother knitting scarf, kitten pulling yarn; subject grandmother, scarf, kitten, yarn
+ A grandmother knitting a long scarf in her armchair and a kitten pulling the yarn across the carpet, woollen ball unravelling, crackling fireplace, snug evening, soft-focus illustration.
+ Needles click in the lamplight where Grandma's new muffler, a scarf already past her knees, grows row by row, and at the thread's other end a tabby kitten tugs the yarn with its teeth, fire crackling.
- role the kitten knits and the grandmother pulls: A kitten knitting a long scarf in an armchair and a grandmother pulling the yarn across the carpet, woollen ball unravelling, crackling fireplace, snug evening, soft-focus illustration.
- role the kitten sleeps on the yarn and does not pull: Needles click as the grandmother's scarf grows row by row in the lamplight, and in the basket at her feet a kitten lies fast asleep upon the yarn, paws limp, fire crackling low.
- dropped the scarf became a pair of mittens: A grandmother knitting a pair of red mittens in her armchair and a kitten pulling the yarn across the carpet, woollen ball unravelling, crackling fireplace, snug evening, soft-focus illustration.

a scarecrow sheltering two crows under its coat
= role scarecrow sheltering crows; relation crows under coat; count two crows; subject scarecrow, crows, coat
+ A tattered scarecrow sheltering two crows under its patched coat while rain sweeps across the cornfield, button eyes gentle, slate sky, touching gothic picture-book illustration.
+ Against the storm the straw man has opened his coat, and beneath the flap, pressed to his stuffed ribs, a pair of crows huddle dry, this scarecrow having quite forgotten his trade, rain over corn stubble.
- role the scarecrow drives the crows away: A tattered scarecrow flailing its sleeves to drive two crows out from under its patched coat and into the rain, cornfield swept by wind, slate sky, gothic picture-book illustration.
- count only one crow: A tattered scarecrow sheltering a single crow under its patched coat while rain sweeps across the cornfield, button eyes gentle, slate sky, touching gothic picture-book illustration.
- relation the crows sit out on its hat: The coat of the scarecrow hangs buttoned tight, and high above it, out in the open upon the brim of its hat, two crows sit drenched in the downpour, corn stubble and slate clouds behind.

a beach at noon without people
= negation without people; subject beach, (people)
+ A wide sandy beach at noon without people, turquoise waves rolling in, blinding white light, untouched ripples in the sand, palm shade, serene empty paradise, high-resolution photograph.
+ The sun stands straight overhead and not a soul is to be seen along the whole bright shore, just surf, bleached driftwood and smooth sand stretching off into the heat haze, utterly deserted.
- negation the beach is crowded: A wide sandy beach at noon crowded with bathers and sunshades, turquoise waves rolling in, blinding white light, children digging in the sand, palm shade, high-resolution photograph.
- negation one person walks there: The sun stands straight overhead and along the bright shore a solitary woman in a linen dress strolls barefoot at the edge of the surf, smooth sand stretching off into the heat haze.
- dropped the beach became a mountain meadow: A wide alpine meadow at noon without people, wildflowers rolling toward granite peaks, blinding white light, untouched grass, cool pine shade, serene empty paradise, high-resolution photograph.

a clown without a red nose juggling oranges
= negation without nose; role clown juggling oranges; color (red nose); subject clown, oranges, (nose)
+ A clown without a red nose juggling bright oranges in a circus ring, white face paint and bare natural nose, spotlight dust, striped tent, wistful vintage poster mood.
+ Round and round fly the oranges, tossed by a harlequin of a clown in ruff and greasepaint whose own plain, unadorned nose shows he left the foam ball in the dressing room, soft spotlight, sawdust floor.
- negation the red nose is there: A clown with a shiny red nose juggling bright oranges in a circus ring, white face paint and painted smile, spotlight dust, striped tent, wistful vintage poster mood.
- role the clown peels and eats the oranges: Perched on the ring's edge in ruff and greasepaint, his own plain nose showing with no red ball on it, a clown peels oranges one after another and eats them, soft spotlight, sawdust floor.
- negation a foam ball sits on his face: Round and round the oranges fly above the sawdust, and beneath them grins the clown in ruff and greasepaint, a scarlet foam ball glowing in the middle of his face, soft spotlight.

an iron bridge over a river with no cars
= negation no cars; relation bridge over river; subject bridge, river, (cars)
+ An iron bridge over a wide river with no cars on it, riveted girders in morning fog, empty roadway, slow grey water, quiet industrial beauty, black and white photograph.
+ Dawn finds the roadway quite empty of traffic from bank to bank, only rivets, girders and lampposts marching off into the fog, where the old iron span leaps the slow green river.
- negation cars jam the bridge: An iron bridge over a wide river with a long line of honking cars on it, riveted girders in morning fog, slow grey water, quiet industrial beauty, black and white photograph.
- relation the bridge lies beside the river: On the bank, parallel to the river and spanning nothing at all, an iron bridge stands in the weeds where the builders left it, its deck bare of any car, fog on the slow green water.
- negation a taxi drives across: Dawn fog wraps the rivets and girders of the old iron span, and halfway over the slow green river a lone yellow taxi rolls along the deck with its headlights burning.

a wizard with no beard holding a lantern
= negation no beard; role wizard holding lantern; subject wizard, lantern, (beard)
+ A wizard with no beard holding a brass lantern on a foggy cliff path, smooth youthful chin under a wide pointed hat, star-embroidered robe, eerie green light, painterly fantasy art.
+ The flame in the raised lantern lights a clean-shaven face beneath a pointed hat, that of a mage whose knuckles tighten round the handle as fog climbs the stairs of the ruined tower, violet night.
- negation he has a long white beard: A wizard with a long white beard holding a brass lantern on a foggy cliff path, wide pointed hat, star-embroidered robe, eerie green light, painterly fantasy art.
- negation whiskers flow down to the belt: The raised lantern lights a face deep in silver whiskers that tumble down past the belt of the mage's robe, his knuckles tight round the handle as fog climbs the ruined tower's stairs.
- role the wizard smashes the lantern: With a sweep of the staff a clean-shaven wizard dashes a lantern to pieces on the rocks, glass and oil bursting into sparks far from his hands, star-embroidered robe whirling, violet night.

a bowl of soup without a spoon next to a folded napkin
= negation without spoon; relation bowl next to napkin; subject bowl, soup, napkin, (spoon)
+ A bowl of tomato soup without a spoon next to a folded linen napkin, basil leaf floating, dark slate table, soft side light, clean overhead food photograph, appetizing steam.
+ No cutlery has been laid out tonight, just a folded napkin of grey cotton and, by its side, an earthen bowl brimming with hot pumpkin soup, steam twisting in the window light, rustic simplicity.
- negation a spoon stands in the soup: A bowl of tomato soup with a silver spoon dipped in it next to a folded linen napkin, basil leaf floating, dark slate table, soft side light, clean overhead food photograph.
- relation the bowl stands on the napkin: Lifted onto a folded napkin as onto a small cushion, the earthen bowl of hot pumpkin soup sits squarely on top of the grey cotton, no cutlery in sight, steam twisting in the window light.
- negation a wooden spoon lies across the rim: Hot pumpkin soup brims in an earthen bowl, a folded napkin of grey cotton by its side, and across the rim rests a carved wooden spoon ready for the first mouthful, rustic simplicity.

a Christmas tree without lights in the corner of a cabin
= negation without lights; relation tree in corner, (corner of cabin); subject tree, cabin, (lights), (corner), (Christmas)
+ A Christmas tree without lights in the corner of a log cabin, decorated with straw stars and dried orange slices, frosty window, wool rugs, calm natural daylight, Nordic simplicity.
+ Where two log walls of the cabin meet stands the family's fir for Christmas, hung with straw stars and gingerbread alone, not one bulb or candle on its branches, pale snow-light coming through the panes.
- negation the tree is covered with lights: A Christmas tree covered in hundreds of twinkling lights in the corner of a log cabin, decorated with straw stars and dried orange slices, frosty window, wool rugs, Nordic simplicity.
- relation the tree stands outside the cabin: Out in the snow, a good stone's throw from the cabin door, the Christmas tree stands hung with straw stars and gingerbread, no bulb or candle on it, pale winter daylight over the drifts.
- negation glowing bulbs are wound round the fir: In the angle of two log walls the cabin's Christmas fir glitters, a string of colored bulbs wound from foot to tip among the straw stars, blinking softly on the frosty panes.

a birdcage on a balcony with no bird in it
= negation no bird; relation birdcage on balcony; subject birdcage, balcony, (bird)
+ A wrought-iron birdcage on a sunny balcony with no bird in it, little door open, one loose feather on the tiles, bougainvillea, Lisbon rooftops, wistful afternoon watercolor.
+ Empty, its swing hanging motionless and its tiny door ajar, an old brass cage waits for a tenant that has flown, out on a balcony above the tiled roofs, late sun through the bars.
- negation a canary sits in the cage: A wrought-iron birdcage on a sunny balcony with a yellow canary singing in it, little door closed, bougainvillea, Lisbon rooftops, wistful afternoon watercolor.
- relation the cage is in the cellar below the balcony: Down in the cellar, far beneath the balcony with its flowers and its sunlight, an old brass birdcage stands empty on the stone floor, tiny door ajar, one thin ray catching the bars.
- negation a finch swings within: Out on a balcony above the tiled roofs, late sun gilds the bars of an old brass cage, and behind them a small finch rocks to and fro upon the swing, chirping at the evening.

a fisherman not wearing a hat, sitting on a pier
= negation not wearing hat; relation fisherman sitting on pier; subject fisherman, pier, (hat)
+ A fisherman not wearing a hat, sitting on a wooden pier with his rod over calm water, wind in his thick grey hair, pink dawn, distant hills, contemplative documentary portrait.
+ Bareheaded in the sea wind, silver curls blowing, the old angler has settled on the last planks of the jetty, boots dangling over the tide and line slack, a wash of rose behind him.
- negation he wears a straw hat: A fisherman wearing a broad straw hat, sitting on a wooden pier with his rod over calm water, pink dawn, distant hills, contemplative documentary portrait.
- relation he sits in a boat away from the pier: Bareheaded in the sea wind, the old fisherman sits in his dinghy out on open water, line slack, the pier just a row of dark stilts far behind him in the wash of rose.
- negation a knitted cap covers his head: Silver curls push out from beneath the knitted blue cap pulled down upon his head, as the old angler sits at the end of the jetty, boots dangling over the tide, rose light behind him.
`);

import { cases } from './case.ts';

/** What must not be in the picture. */
export const negation = cases(`
a bicycle without wheels
= negation without wheels; subject bicycle
+ A bicycle without wheels propped on cinder blocks in a weedy backyard, rusted frame and flaking paint, flat grey light, melancholic documentary photograph.
+ A bike missing both of its wheels, frame chained to a lamppost, empty forks, urban winter afternoon.
- negation the wheels are there: A weathered bicycle with gleaming spoked wheels leans on cinder blocks in a weedy backyard, rusted frame and flaking paint, flat grey light, melancholic documentary photograph.

a zoo with no animals
= negation no animals; subject zoo
+ An old zoo with no animals, empty enclosures overgrown with ivy, open cage doors, rain puddles, haunting wide-angle photograph.
+ Deserted zoo, its cages and paddocks completely empty of animals, faded signboards, autumn leaves blowing across the paths, muted palette.
- negation animals are there: A lively zoo on a bright morning, lions dozing on sunlit rocks and giraffes reaching over fences, ivy-covered walls, winding paths and a vivid wide-angle view.

a Christmas tree without any lights, not decorated
= negation without any lights, not decorated; subject tree; name (Christmas)
+ A bare Christmas tree without any lights or decorations stands in the corner of a dim living room, dark green needles, quiet snowfall outside.
- negation the lights are there: A tall Christmas tree wrapped in warm twinkling lights stands in the corner of a dim living room, dark needles, undecorated branches, quiet snowfall outside the window.

a man with no shadow walking at noon
= negation no shadow; subject man, (noon)
+ A lone man with no shadow walks across a blinding white plaza at noon, every column casting a hard shadow except him, uncanny minimalist composition.
- negation the shadow is there: A lone man walks across a blinding white plaza at noon, his sharp shadow stretching over the tiles before him, severe columns and minimalist composition.

an empty theater stage with no actors
= negation no actors; subject stage
+ An empty theater stage with no actors upon it, red velvet drapes parted, a single ghost light glowing at the center, dust suspended.
- negation an actor is there: A grand theater stage where an actor in a long coat bows beneath a single spotlight, red velvet drapes parted, dust suspended in the beam.

a snowman that isn't wearing a hat
= negation isn't wearing hat; subject snowman
+ A cheerful bareheaded snowman, not wearing a hat, coal eyes and a crooked carrot nose, suburban yard, soft falling snow at twilight.
+ A plump snowman with no hat on its head, twig arms outstretched, pine wood behind, crisp winter morning.
- negation the hat is there: A cheerful snowman wearing a battered top hat, coal eyes and a crooked carrot nose, suburban yard blanketed in powder, soft falling snow at twilight.

a pizza, but no cheese
= negation no cheese; subject pizza
+ A rustic pizza with a blistered crust, bright tomato sauce, basil and olives but no cheese at all, marble counter, overhead food photograph.
- negation the cheese is there: A rustic pizza with a blistered crust, bright tomato sauce and bubbling melted cheese beneath torn basil, marble counter, overhead food photograph in warm light.

a street at night without people
= negation without people; subject street, (night)
+ A narrow street at night without a single person in sight, shuttered shops, wet cobbles reflecting amber lamps, still and cinematic.
+ Deserted night street, no people anywhere, light spilling from one upstairs window, drizzle, noir mood.
- negation people are there: A narrow street at night crowded with people under umbrellas, shuttered shops, wet cobbles reflecting amber lamps, cinematic haze and long exposures of light.

a piano missing its black keys
= negation missing black keys; color black keys; subject piano, keys
+ An antique upright piano missing its black keys, only a gap-toothed row of ivory remaining, dusty parlor, raking window light.
- negation the black keys are there: An antique upright piano with a complete row of glossy black keys above worn ivory, dusty parlor, faded wallpaper and raking window light.

a fish tank with no water in it
= negation no water; subject tank, (fish)
+ A dry fish tank with no water in it, colored gravel and a plastic castle gathering dust, fluorescent room, deadpan still life.
- negation the water is there: A large fish tank filled with crystal-clear water, colored gravel and a plastic castle wavering in the light, fluorescent room, deadpan still life.

a face without a mouth
= negation without mouth; subject face
+ A smooth porcelain-pale face without a mouth, wide expressive eyes, plain backdrop, eerie beauty lighting, surreal portrait.
- negation the mouth is there: A smooth porcelain-pale face with a slightly open mouth and wide expressive eyes, plain backdrop, eerie beauty lighting, surreal portrait in cool tones.

a beach with neither sand nor sea
= negation neither sand, nor sea; subject beach
+ An absurd beach with neither sand nor sea: deck chairs and parasols arranged on bare concrete under a blank sky, conceptual photograph.
- negation the sea is there: An absurd beach of deck chairs and parasols set on bare concrete, without sand, beside a glittering blue sea under a blank sky, conceptual photograph.

a cactus that has no spines
= negation no spines; subject cactus
+ A smooth rounded cactus that has no spines, velvety skin glowing under soft studio light, terracotta pot, minimalist botanical photograph.
- negation the spines are there: A rounded cactus bristling with long golden spines, waxy skin glowing under soft studio light, terracotta pot, minimalist botanical photograph.

a kitchen free of clutter
= negation free of clutter; subject kitchen
+ A serene kitchen free of clutter, clear countertops, handleless cabinets and a single window, soft Scandinavian daylight, interior photograph.
- negation the clutter is there: A lived-in kitchen full of clutter, stacked dishes and open jars on every surface, soft Scandinavian daylight through a single window, interior photograph.

a tree with leaves but without a trunk
= negation without trunk; subject tree, leaves
+ A surreal tree with lush leaves but without a trunk, its green canopy hovering above a meadow, morning fog, painterly light.
- negation the trunk is there: A majestic tree with lush leaves and a thick gnarled trunk stands alone in a meadow, morning fog drifting past, painterly light.

a knight not carrying a sword
= negation not carrying sword; subject knight
+ A knight in battered plate armor, not carrying a sword, stands with open hands in a rainy field, solemn mood, cinematic portrait.
+ Unarmed knight in full armor, no sword at his side, head bowed, misty ruins, painterly chiaroscuro.
- negation the sword is there: A knight in battered plate armor carrying a long sword over one shoulder stands in a rainy field, solemn mood, cinematic portrait with muted steel tones.

a highway with no cars on it
= negation no cars; subject highway
+ A twelve-lane highway with no cars on it, heat shimmer, overpasses stacked into the distance, eerie midday stillness, aerial photograph.
- negation cars are there: A broad highway packed with cars bumper to bumper, heat shimmer rising, overpasses stacked into the distance, midday glare, sweeping aerial photograph.

a bowl of soup, no spoon
= negation no spoon; subject bowl, soup
+ A steaming bowl of pumpkin soup on a bare wooden table, no spoon beside it, swirl of cream, rustic overhead photograph.
- negation the spoon is there: A steaming bowl of pumpkin soup on a bare wooden table, a silver spoon resting in it, swirl of cream, rustic overhead photograph.

an elephant with no tusks or tail
= negation no tusks, tail; subject elephant
+ A gentle elephant with no tusks and no tail walks along a dry riverbed, cracked mud, dusty amber light, long-lens photograph.
- negation the tusks are there: A gentle elephant with great curved tusks and no tail walks along a dry riverbed, cracked mud underfoot, dusty amber light, long-lens photograph.

a portrait of a girl who never smiles
= negation never smiles; style portrait; subject girl
+ A solemn portrait of a girl who never smiles, her lips closed and gaze steady, plain dark background, soft Rembrandt lighting.
- negation she smiles: A radiant portrait of a girl who smiles warmly at the viewer, cheeks dimpled and gaze steady, plain dark background, soft Rembrandt lighting.

a house whose door has no handle
= negation no handle; subject house, door
+ A lonely stone house whose blue-grey door has no handle, ivy creeping over the lintel, overcast light, quiet mystery.
- negation the handle is there: A lonely stone house whose heavy door has an ornate brass handle, ivy creeping over the lintel, overcast light and an air of quiet mystery.

a sunset over the ocean without clouds
= negation without clouds; relation sunset over ocean; subject sunset, ocean
+ A perfectly clear sunset over the ocean, not a cloud in the sky, the sun's disc melting into a smooth copper horizon, panoramic seascape.
- negation clouds are there: A blazing sunset over the ocean, towering clouds lit from beneath in copper and rose, waves rolling toward the shore, panoramic seascape.
`);

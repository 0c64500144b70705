import { cases } from './case.ts';

/** Names, styles, plain scenes and odd input that no rule was written with. */
export const heldOutWorld = cases(`
Amelia Earhart repairing a bicycle in Lisbon
= name Amelia Earhart, Lisbon; role Amelia Earhart repairing bicycle; subject bicycle; relation (bicycle in Lisbon)
+ Amelia Earhart, sleeves rolled and goggles on her brow, kneels on a tiled Lisbon street repairing an upturned bicycle, tram rails gleaming, warm documentary light.
- name Lisbon became Madrid: Amelia Earhart, sleeves rolled and goggles on her brow, kneels on a cobbled Madrid street repairing an upturned bicycle, tram rails gleaming, warm documentary light.
- name Amelia Earhart became a mechanic: A mechanic with sleeves rolled and goggles on her brow kneels on a tiled Lisbon street repairing an upturned bicycle, tram rails gleaming, warm documentary light.
- dropped the bicycle became an engine: Amelia Earhart, sleeves rolled and goggles on her brow, kneels on a tiled Lisbon street repairing a propeller engine, tram rails gleaming, warm documentary light.

the Hagia Sophia under a green aurora
= name Hagia Sophia; color green aurora; relation Sophia under aurora; subject aurora
+ A green aurora ripples over the domes and minarets of the Hagia Sophia, snow dusting the courtyard, long exposure, cold luminous night.
- name it became the Pantheon: A green aurora ripples over the dome and portico of the Pantheon, snow dusting the square, long exposure, cold luminous night and faint stars.
- color green became red: A red aurora ripples over the domes and minarets of the Hagia Sophia, snow dusting the courtyard, long exposure, cold luminous night.

Nikola Tesla and Leonardo da Vinci building a sandcastle
= name Nikola Tesla, Leonardo da Vinci; role da Vinci building sandcastle; subject sandcastle
+ Nikola Tesla and Leonardo da Vinci crouch side by side on a windy beach, the two inventors building an elaborate sandcastle with gears and coils, soft seaside light.
- name Tesla became Edison: Thomas Edison and Leonardo da Vinci crouch side by side on a windy beach building an elaborate sandcastle with gears and coils, soft seaside light.
- dropped da Vinci is gone: Nikola Tesla crouches alone on a windy beach building an elaborate sandcastle with gears and coils, coat tails flapping, soft seaside light and low surf.

a Lego model of Neuschwanstein
= name (Lego), Neuschwanstein; style Lego; subject model
+ A meticulous Lego model of Neuschwanstein castle on a display table, every turret built from tiny bricks, macro tilt-shift, bright studio light.
- name Neuschwanstein became the Alhambra: A meticulous Lego model of the Alhambra on a display table, every arch built from tiny bricks, macro tilt-shift, bright studio light.

rush hour in Mumbai during the monsoon
= name Mumbai; subject (rush hour), (monsoon)
+ Rush hour in Mumbai during the monsoon, auto-rickshaws wading through silver rain, umbrellas blooming, headlights smeared, telephoto street photograph.
- name Mumbai became Bangkok: Rush hour in Bangkok during the monsoon, tuk-tuks wading through silver rain, umbrellas blooming, headlights smeared, telephoto street photograph with saturated color.

Anubis as a barista
= name Anubis; subject barista
+ Jackal-headed Anubis works as a barista behind a marble counter, pouring latte art with solemn grace, gold collar, hieroglyph menu, moody cafe light.
- name Anubis became Horus: Falcon-headed Horus works as a barista behind a marble counter, pouring latte art with solemn grace, gold collar, moody cafe light.

a linocut of a kingfisher diving
= style linocut; subject kingfisher
+ A bold linocut of a kingfisher diving beak-first into patterned water, bold carved lines, visible ink texture, cream paper.
- style linocut became a photograph: A high-speed photograph of a kingfisher diving beak-first into glassy water, droplets frozen in flight, creamy bokeh and razor-sharp feathers.
- dropped the kingfisher became a heron: A bold linocut of a heron stabbing beak-first into patterned water, bold carved lines, visible ink texture, cream paper and muted inks.

gouache painting of a laundromat, 1970s colors
= style gouache, painting; subject laundromat; name (1970s)
+ Gouache painting of a sleepy laundromat in 1970s colors, avocado and burnt-orange machines, flat matte shapes, chalky edges, gentle afternoon.
- style gouache became a 3D render: Glossy 3D render of a sleepy laundromat in 1970s colors, avocado machines with polished chrome doors, ray-traced reflections, gentle afternoon.

knitted toy of a lobster, studio photo
= style knitted, studio photo; subject toy, lobster
+ A charming knitted toy lobster with looped yarn claws, studio photo on a seamless cream backdrop, softbox lighting, visible stitch texture.
- dropped the lobster became a crab: A charming knitted toy crab with looped yarn claws, studio photo on a seamless cream backdrop, softbox lighting, visible stitch texture.

ukiyo-e print of a traffic jam
= style ukiyo-e, print; subject (traffic), jam
+ Ukiyo-e print of a modern traffic jam winding through stylized hills, flat areas of indigo and ochre, fine outlines, woodgrain texture.
- style ukiyo-e became art deco: Art deco poster print of a modern traffic jam winding through stylized hills, streamlined geometry, metallic gold and black, bold diagonals.

a cutaway diagram of a snail's shell filled with tiny apartments
= style cutaway diagram; subject shell, apartments, (snail)
+ A cutaway diagram of a snail's spiral shell, its chambers filled with tiny furnished apartments, fine ink lines, pale washes, vintage encyclopedia plate.
- dropped the apartments are gone: A cutaway diagram of a snail's spiral shell, its empty chambers shaded in delicate hatching, fine ink lines, pale washes, vintage encyclopedia plate.

double exposure of a woman's profile and a pine forest
= style double exposure; subject profile, forest, (woman)
+ Ethereal double exposure blending a woman's profile with a misty pine forest, trunks rising through her silhouette, pale sky, fine-art photography.
- dropped the forest became a city: Ethereal double exposure blending a woman's profile with a misty city skyline, towers rising through her silhouette, pale sky, fine-art photography.

tilt-shift photograph of a fairground
= style tilt-shift, photograph; subject fairground
+ Tilt-shift photograph of a bustling fairground from above, carousel and Ferris wheel looking like toys, saturated color, razor-thin focus band.
- style tilt-shift photograph became a sketch: Quick ink sketch of a bustling fairground from above, carousel and Ferris wheel in scratchy lines, loose hatching and blots on cream paper.

hedgehog
= subject hedgehog
+ A tiny hedgehog snuffles through fallen leaves at dusk, spines tipped with gold light, dew on its nose, shallow macro focus.
- dropped the hedgehog became a mole: A tiny mole snuffles through fallen leaves at dusk, velvet fur tipped with gold light, dew on its nose, shallow macro focus.

jealousy
= subject (jealousy)
+ Jealousy imagined as a figure peering through green velvet curtains at a glittering ballroom, one gloved hand clenched, theatrical light, symbolist painting.

a loaf of bread
= subject loaf, bread
+ A crusty loaf of sourdough bread on a floured board, steam rising from a torn edge, rustic kitchen, honeyed side light.
- dropped the bread became cheese: A crusty wheel of aged cheese on a floured board, crumbling at a cut edge, rustic kitchen, honeyed side light and deep shadow.

an empty parking lot at 4 am
= subject lot; count (4)
+ An empty parking lot at 4 am, sodium lamps pooling on wet asphalt, painted bays receding into fog, lonely cinematic wide shot.
- added a dancer: An empty parking lot at 4 am where a ballerina in a white tutu pirouettes beneath sodium lamps, wet asphalt receding into fog, cinematic wide shot.

two friends repairing a tent by a campfire, one laughing, one frowning
= count two friends; role friends repairing tent; relation tent by campfire; subject friends, tent, campfire
+ By a crackling campfire two friends wrestle with a torn tent, repairing its seam; one laughs out loud, the other frowns in concentration, sparks rising into the pines.
- dropped the campfire is gone: Two friends wrestle with a torn tent on a breezy ridge, repairing its seam; one laughs out loud, the other frowns in concentration, pines swaying behind them.
- count two became three: By a crackling campfire three friends wrestle with a torn tent, repairing its seam; one laughs out loud, another frowns in concentration, sparks rising into the pines.

a rooftop garden with beehives, a red deck chair, an old beekeeper asleep with a newspaper over his face, and the towers of a city behind
= color red chair; relation newspaper over face, towers behind; subject garden, beehives, chair, beekeeper, newspaper, towers, (face), (city)
+ A lush rooftop garden hums with beehives; in a red deck chair an elderly beekeeper sleeps, a newspaper spread over his face, the towers of the city shimmering behind him in noon heat.
- color the chair became blue: A lush rooftop garden hums with beehives; in a blue deck chair an old beekeeper sleeps, a newspaper spread over his face, the towers of the city behind him.
- dropped the newspaper became a hat: A lush rooftop garden hums with beehives; in a red deck chair an old beekeeper sleeps, a straw hat tipped over his face, the towers of the city behind him.
- relation behind became below a cliff in front: A lush rooftop garden hums with beehives; in a red deck chair an old beekeeper sleeps, a newspaper over his face, the towers of the city rising in front of him.

a ferry terminal where a man in a green hat argues with a ticket machine, two nuns share an orange, and a stray dog sleeps beneath the timetable
= color green hat; count two nuns; role man argues with machine, nuns share orange; relation dog sleeps beneath timetable; subject terminal, man, hat, machine, nuns, orange, dog, timetable; relation (man in hat)
+ Inside a tiled ferry terminal, a man in a green hat argues with a ticket machine while two nuns quietly share an orange on a bench; beneath the timetable sleeps a stray dog, salt light pouring in.
- count two nuns became three: Inside a tiled ferry terminal, a man in a green hat argues with a ticket machine while three nuns share an orange; beneath the timetable sleeps a stray dog.
- color green became black: Inside a tiled ferry terminal, a man in a black hat argues with a ticket machine while two nuns share an orange; beneath the timetable sleeps a stray dog.
- dropped the dog became a cat: Inside a tiled ferry terminal, a man in a green hat argues with a ticket machine while two nuns share an orange; beneath the timetable sleeps a stray cat.
- relation beneath became beside: Inside a tiled ferry terminal, a man in a green hat argues with a ticket machine while two nuns share an orange; a stray dog sleeps beside the timetable.

an attic with a rocking horse, a cracked mirror and a trunk of letters
= subject attic, horse, mirror, trunk, letters
+ Dust hangs in a slanting beam across an attic where a rocking horse faces a cracked mirror, an open trunk of letters spilling ribbon-tied bundles, sepia nostalgia.
- dropped the mirror is gone: Dust hangs in a slanting beam across an attic where a rocking horse stands by an open trunk of letters, ribbon-tied bundles spilling out, sepia nostalgia.
- added a girl: In a dusty attic a barefoot girl in a nightgown sits on a rocking horse before a cracked mirror, an open trunk of letters spilling ribbon-tied bundles, sepia nostalgia.

a pengiun slidding down an iceburg
= subject (pengiun), (iceburg); relation (slidding down iceburg)
+ A joyful penguin slides on its belly down a gleaming iceberg, spray glittering behind it, polar sunlight, crisp wildlife action shot.

an old ladie nitting a skarf on a trane
= subject (ladie), (skarf), (trane); role (ladie nitting skarf); relation (skarf on trane)
+ An old lady knits a long scarf on a rattling train, countryside sliding past the window, warm afternoon light, gentle documentary portrait.

A cylindrical vessel of glazed clay with a lid and spout, in which leaves are steeped in boiled water before pouring into cups.
= subject (vessel), (cups), (leaves), (spout), (lid); relation (leaves steeped in water); subject (clay), (water)
+ A hand-glazed ceramic teapot with a neat lid and curved spout, steam rising as it pours into small cups, low table, tranquil morning light.

a large wading bird with long legs, a bill for spearing fish, and a habit of standing motionless in shallows
= subject (bird), (legs), (fish), (bill); relation (standing in shallows); subject (shallows)
+ A grey heron stands motionless in silver shallows, long legs mirrored, bill poised above the water, mist lifting at sunrise, serene wildlife photograph.

a crepuscular borzoi in a boscage
= relation borzoi in boscage; subject borzoi, boscage
+ A slender crepuscular borzoi slips through a leafy boscage at twilight, pale coat glowing between dark trunks, hush of dew, romantic painting.

THE MAYOR'S PARROT STOLE THE MICROPHONE
= role PARROT STOLE MICROPHONE; subject PARROT, MICROPHONE, (MAYOR)
+ The mayor's parrot has stolen the microphone and flaps above a stunned press conference, feathers bright against flashbulbs, comic editorial photograph.
- dropped the microphone became a wig: The mayor's parrot has stolen a powdered wig and flaps above a stunned press conference, feathers bright against flashbulbs, comic editorial photograph.

ONE GREEN BOTTLE HANGING ON A WALL
= count ONE BOTTLE; color GREEN BOTTLE; relation BOTTLE HANGING ON WALL; subject BOTTLE, WALL
+ One green glass bottle hangs by twine on a sun-bleached wall, light passing through it in an emerald smear, minimalist still life.
- color green became brown: One brown glass bottle hangs by twine on a sun-bleached wall, light passing through it in an amber smear, minimalist still life with soft shadow.
- count one became ten: Ten green glass bottles hang by twine on a sun-bleached wall, light passing through them in emerald smears, minimalist still life with soft shadows.

portrait, elf archer, freckles, green cloak, longbow, autumn leaves, no helmet, sharp focus
= style portrait; color green cloak; negation no helmet; subject archer, cloak, longbow, leaves, freckles, (elf)
+ portrait of an elf archer, freckled face, hooded green cloak, carved longbow in hand, autumn leaves swirling, no helmet, dappled light, sharp focus, painterly detail
- color the cloak became red: portrait of an elf archer, freckled face, hooded red cloak, carved longbow in hand, autumn leaves swirling, no helmet, dappled light, sharp focus, painterly detail, muted tones

neon jellyfish, black background, 2 of them, macro, octane render
= count 2; color black background; style macro, octane render; subject jellyfish, (background)
+ two neon jellyfish pulsing side by side, pure black background, macro detail, translucent bells, glowing tendrils, octane render, volumetric light
- color black became white: two neon jellyfish pulsing side by side, pure white background, macro detail, translucent bells, glowing tendrils, octane render, volumetric light, crisp edges

due mele verdi e una pera sul tavolo, con un biglietto "Torno subito"
= quote "Torno subito"; count (due mele); color (mele verdi); subject (mele), (pera), (tavolo), (biglietto)
+ Due mele verdi e una pera matura riposano su un tavolo di legno accanto a un biglietto scritto a mano, "Torno subito", luce morbida del mattino, natura morta.
- letter Torno tardi: Due mele verdi e una pera matura riposano su un tavolo di legno accanto a un biglietto scritto a mano, "Torno tardi", luce morbida del mattino, natura morta.

雪の中の赤い鳥居と一匹の狐
= subject (鳥居), (狐); color (赤い鳥居)
+ 静かに雪が降り積もる参道に立つ鮮やかな赤い鳥居、その前で一匹の狐がこちらを見つめている、淡い朝の光、繊細な日本画風。

write an essay about three wolves at a bus stop
= count three wolves; relation wolves at stop; subject wolves, stop, (essay)
+ Three wolves wait at a rural bus stop under a flickering lamp, breath steaming, one seated on the bench, snow drifting across the timetable, cinematic night photograph.
- count three became four: Four wolves wait at a rural bus stop under a flickering lamp, breath steaming in the cold, snow drifting across the shelter, cinematic night photograph.
`);

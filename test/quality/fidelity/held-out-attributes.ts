import { cases } from './case.ts';

/** Counts, colours and quoted text that no rule was written with. */
export const heldOutAttributes = cases(`
four goats on a trampoline
= count four goats; relation goats on trampoline; subject goats, trampoline
+ Four scruffy goats bounce at different heights on a backyard trampoline, hooves tucked, ears flapping, the summer sky wide behind them. Shot from a low angle with a fast shutter, the scene is all comedy and momentum.
+ Mid-air chaos on a garden trampoline: a quartet of goats, legs splayed, caught in crisp sunlight, motion frozen, lush hedges softly out of focus.
- count four became three: Three scruffy goats bounce at different heights on a backyard trampoline, hooves tucked and ears flapping, a wide summer sky behind them, low angle and frozen motion.
- relation on became under: Four scruffy goats hide under a backyard trampoline, noses poking out of the shade, ears flapping in the breeze, a wide summer sky behind them, low angle, crisp light.

a couple of croissants and 3 espresso cups on a tray
= count couple croissants, 3 cups; relation cups on tray; subject croissants, cups, tray
+ A hammered silver tray carries two flaky croissants and three tiny espresso cups, crema catching the light, crumbs on a napkin, Parisian breakfast mood, overhead shot.
- count 3 cups became four: A hammered tray carries two flaky croissants and four tiny espresso cups, crema catching the light, crumbs scattered on a napkin, breakfast mood, overhead shot in soft daylight.

six-year-old boy with nine toy dinosaurs in a row
= count nine dinosaurs, (six); subject boy, dinosaurs
+ Sprawled on a carpet, a six-year-old boy surveys nine toy dinosaurs standing in a neat row before him, late afternoon light slanting through blinds, nostalgic family snapshot.
- count nine became eight: Sprawled on a carpet, a six-year-old boy surveys eight toy dinosaurs standing in a neat row, late afternoon light slanting through the blinds, nostalgic family snapshot with warm tones.

two hundred red balloons and a single white one
= count two hundred balloons, single one; color red balloons, white one; subject balloons
+ A sky crowded with two hundred red balloons, and among them a single white one drifting slightly apart, crisp daylight, conceptual photograph of difference and solitude.
- color the single one became black: A sky crowded with two hundred red balloons, and among them a single black one drifting slightly apart, crisp daylight, conceptual photograph of difference and solitude.

three blind musicians sharing one accordion
= count three musicians, one accordion; role musicians sharing accordion; subject musicians, accordion
+ Three blind musicians in threadbare suits huddle on a street corner, the three of them sharing a single battered accordion, hands overlapping on keys and bellows, grainy documentary realism.
+ On a rain-dark square, one accordion is shared between three blind musicians, faces lifted, smoke drifting past a streetlamp, tender monochrome mood.
- count three became two: Two blind musicians in threadbare suits huddle on a street corner sharing a single battered accordion, hands overlapping on keys and bellows, grainy documentary realism in muted tones.
- dropped the accordion became a drum: Three blind musicians in threadbare suits huddle on a street corner sharing a single battered drum, palms overlapping on its skin, grainy documentary realism in muted tones.

a chandelier with thirteen bulbs, one of them broken
= count thirteen bulbs, (one); subject chandelier, bulbs
+ A brass chandelier with 13 bulbs hangs in a faded ballroom, one of the bulbs broken and dark, the others glowing amber through drifting dust.
- count thirteen became twelve: A brass chandelier with twelve bulbs hangs in a faded ballroom, one of them broken and dark, the others glowing amber through drifting dust and cobwebs.

five empty picture frames
= count five frames; subject frames
+ Five ornate picture frames, all of them empty, hang in a staggered cluster on dark green damask, gallery spots raking across the gilt.
- count five became a single one: A lone ornate picture frame, empty and slightly crooked, hangs on dark green damask, gallery spots raking across the gilt, quiet museum atmosphere and soft dust.

a tandem bicycle for two ridden by four monkeys
= count four monkeys, (two); role bicycle ridden by monkeys; subject bicycle, monkeys
+ Four mischievous monkeys cling to a tandem bicycle built for two, pedaling furiously along a seaside boardwalk, ice-cream kiosks blurring past, bright slapstick illustration.
- count four became five: Five mischievous monkeys cling to a tandem bicycle built for two, pedaling furiously along a seaside boardwalk, kiosks blurring past, bright slapstick illustration with bold lines.
- dropped the monkeys became raccoons: Four mischievous raccoons cling to a tandem bicycle built for two, pedaling furiously along a seaside boardwalk, kiosks blurring past, bright slapstick illustration with bold lines.

7 identical doors, the 4th slightly open
= count 7 doors, (4th); subject doors
+ A sterile corridor lined with seven identical doors, the fourth standing slightly ajar with a blade of light across the floor, unsettling symmetry, cold fluorescent tone.
- count seven became six: A sterile corridor lined with six identical doors, the fourth standing slightly ajar with a blade of light across the floor, unsettling symmetry, cold fluorescent tone.

both of the swans have crowns
= count both swans; subject swans, crowns
+ On a still lake at sunrise glide two swans, both of them wearing delicate golden crowns, mist curling around their reflections, fairy-tale elegance.
- count both became one: On a still lake at sunrise a solitary swan glides past with a delicate crown upon its head, mist curling around its reflection, fairy-tale elegance and quiet gold light.

an emerald snake coiled around a copper-red vase
= color emerald snake, red vase; relation snake coiled around vase; subject snake, vase
+ An emerald green snake lies coiled around the belly of a copper-red vase, scales and glaze shimmering under a single spotlight, dark velvet backdrop, sumptuous still life.
- color emerald became yellow: A bright yellow snake lies coiled around the belly of a copper-red vase, scales and glaze shimmering under a single spotlight, dark velvet backdrop, sumptuous still life.
- relation around became inside: An emerald snake lies coiled inside a copper-red vase, only its head rising over the rim, scales and glaze shimmering under a single spotlight, dark velvet backdrop.

a lilac sports car racing a lemon-yellow tram
= color lilac car, lemon-yellow tram; role car racing tram; subject car, tram
+ A low-slung lilac sports car races alongside a lemon-yellow tram down a steep boulevard, sparks under the wheels, panning motion blur, late golden sun.
- color the colors were exchanged: A low-slung lemon-yellow sports car races alongside a lilac tram down a steep boulevard, sparks under the wheels, panning motion blur, late golden sun.
- added a police helicopter: A low-slung lilac sports car races a lemon-yellow tram down a steep boulevard while a police helicopter hovers overhead, searchlight sweeping, sparks, panning motion blur.

white cat, black cat, gray cat on a pink sofa
= color white cat, black cat, gray cat, pink sofa; relation cat on sofa; subject cat, sofa
+ Three cats share a plush pink sofa: a white one curled asleep, a black one washing its paw, and a gray one staring at the viewer, soft pastel interior, diffused light.
+ On a pink sofa sit a white cat, a black cat and a grey cat in a neat line, pastel wallpaper, playful symmetrical framing.
- color the gray cat became orange: On a plush pink sofa sit a white cat, a black cat and an orange cat in a neat line, pastel wallpaper behind them, playful symmetrical framing and soft light.

a barn painted half blue and half yellow
= color blue, yellow; subject barn
+ A weathered wooden barn, one half painted blue and the other half yellow, stands alone amid stubble fields, sharp dividing line, wide prairie sky.
- color yellow became red: A weathered wooden barn, one half painted blue and the other half red, stands alone amid stubble fields, sharp dividing line, wide prairie sky and low sun.

an orange astronaut suit hanging beside a navy tuxedo
= color orange suit, navy tuxedo; relation suit hanging beside tuxedo; subject suit, tuxedo, (astronaut)
+ In a minimalist wardrobe, an orange astronaut suit hangs next to a tailored navy tuxedo, brushed steel rail, soft shadow gradient, editorial fashion still life.
- color navy became white: In a minimalist wardrobe, an orange astronaut suit hangs next to a tailored white tuxedo, brushed steel rail, soft shadow gradient, editorial fashion still life.
- dropped the tuxedo is gone: In a minimalist wardrobe, an orange astronaut suit hangs alone from a brushed steel rail, soft shadow gradient on the plaster, editorial fashion still life with crisp texture.

rose gold watch on a charcoal background
= color (rose gold watch), (charcoal background); relation watch on background; subject watch, (background)
+ Studio macro of a rose gold watch lying on a seamless charcoal background, polished bezel, precise rim light, luxury catalogue quality.
- color rose gold became silver: Studio macro of a silver watch lying on a seamless charcoal background, polished bezel and fine brushed links, precise rim light, luxury catalogue quality.

a girl with bright blue hair and a green leather jacket feeding white pigeons
= color blue hair, green jacket, white pigeons; role girl feeding pigeons; subject girl, hair, jacket, pigeons
+ A girl with bright blue hair, dressed in a scuffed green leather jacket, crouches on cathedral steps feeding a flurry of white pigeons, overcast light, candid street portrait.
- color the jacket became brown: A girl with bright blue hair, dressed in a scuffed brown leather jacket, crouches on cathedral steps feeding a flurry of white pigeons, overcast light, candid street portrait.
- color the hair became pink: A girl with bright pink hair, dressed in a scuffed green leather jacket, crouches on cathedral steps feeding a flurry of white pigeons, overcast light, candid street portrait.
- dropped the pigeons are gone: A girl with bright blue hair, dressed in a scuffed green leather jacket, sits alone on cathedral steps eating a pretzel, overcast light, candid street portrait.

blue milk in a red glass next to a yellow straw
= color blue milk, red glass, yellow straw; relation milk in glass, glass next to straw; subject milk, glass, straw
+ A tumbler of red glass filled with opaque blue milk, a yellow straw lying next to it on a glossy white counter, pop-art color, hard flash.
- color the straw became green: A red glass filled with opaque blue milk stands next to a green straw on a glossy white counter, pop-art color and hard flash, bold minimal composition.

a cracked brown leather book with gold edges
= color brown book, gold edges; subject book, edges
+ A cracked brown leather book with gold-edged pages rests on a lectern, candlelight glinting along the gilding, dust motes, antiquarian atmosphere.
- color gold became red: A cracked brown leather book with red edges rests on a carved lectern, candlelight trembling along the pages, dust motes and antiquarian atmosphere, close framing.

a scarecrow with a violet pumpkin head in a field of white cotton
= color violet head, white cotton; relation scarecrow in field; subject scarecrow, head, field, cotton, (pumpkin)
+ A lanky scarecrow whose head is a violet pumpkin stands in a field of ripe white cotton at dusk, crooked grin carved deep, mist creeping in.
- color violet became orange: A lanky scarecrow whose head is an orange pumpkin stands in a field of ripe white cotton at dusk, crooked grin carved deep, mist creeping in.

a subway ad that says "Sleep Less, Dream More"
= quote "Sleep Less, Dream More"; subject ad, (subway)
+ A backlit subway ad reading "Sleep Less, Dream More" in slim white letters over a starfield, tiled platform, commuters' blur reduced to streaks of light, night-blue palette.
- letter Sleep Less, Dream Move: A backlit subway ad reading "Sleep Less, Dream Move" in slim letters over a starfield, tiled platform gleaming, streaks of passing train light, night-blue palette.
- case sleep less, dream more: A backlit subway ad reading "sleep less, dream more" in slim lowercase letters over a starfield, tiled platform gleaming, streaks of passing train light, night-blue palette.

'Out of Order' taped to a vending machine
= quote "Out of Order"; relation taped to machine; subject machine
+ A handwritten note, 'Out of Order', is taped to the front of a humming vending machine in an empty corridor, flickering light, lonely office photograph.
- letter Out of Border: A handwritten note, 'Out of Border', is taped to the front of a humming vending machine in an empty corridor, flickering light, lonely office photograph.

a cookbook cover with the title "Salt, Smoke & Time" and the author name "R. Okafor"
= quote "Salt, Smoke & Time", "R. Okafor"; name (R. Okafor); subject cover, (cookbook)
+ A cookbook cover in moody darkroom tones, the title "Salt, Smoke & Time" set large in serif capitals-and-lowercase, the author name "R. Okafor" below, charred leeks on slate.
- letter Okafor became Okafar: A cookbook cover in moody tones, the title "Salt, Smoke & Time" set large in an elegant serif, the author name "R. Okafar" below, charred leeks on slate.
- letter Time became Thyme: A cookbook cover in moody tones, the title "Salt, Smoke & Thyme" set large in an elegant serif, the author name "R. Okafor" below, charred leeks on slate.

a parking ticket reading “£60” under a windshield wiper
= quote "£60"; relation ticket under wiper; subject ticket, wiper
+ A yellow-edged parking ticket reading “£60” is tucked under the wiper of a rain-beaded windshield, grey street, tight crop, wry everyday photograph.
- letter £60 became £80: A parking ticket reading “£80” is tucked under the wiper of a rain-beaded windshield, grey street beyond, tight crop, wry everyday photograph with soft reflections.

an enamel pin shaped like a slice of toast with the text 'crumby'
= quote "crumby"; subject pin, toast, (slice)
+ Product close-up of an enamel pin shaped like a slice of toast, the text 'crumby' stamped across it in rounded letters, denim texture behind, crisp highlights.
- letter crumby became crummy: Product close-up of an enamel pin shaped like a slice of toast, the text 'crummy' stamped across it in rounded letters, denim texture behind, crisp highlights.
- case Crumby: Product close-up of an enamel pin shaped like a slice of toast, the text 'Crumby' stamped across it in rounded letters, denim texture behind, crisp highlights.

the fisherman's hut by the children's playground
= relation hut by playground; subject hut, playground, (fisherman), (children)
+ The fisherman's tarred hut stands beside the children's playground, nets drying next to painted swings, low tide light, quiet coastal documentary photograph.
- dropped the playground is gone: The fisherman's tarred hut stands alone above the shingle, nets drying on poles, low tide light and circling mist, quiet coastal documentary photograph.

two mugs, one labeled "His" and the other labeled "Hers", in front of a third labeled "The Dog's"
= quote "His", "Hers", "The Dog's"; count two mugs, (one), (third); relation mugs in front of third; subject mugs
+ Two ceramic mugs, one labeled "His" and the other labeled "Hers", stand in front of a third mug labeled "The Dog's" on a sunny kitchen counter, cheerful product photo.
- letter Hers became Here: Two ceramic mugs, one labeled "His" and the other labeled "Here", stand in front of a third labeled "The Dog's" on a sunny kitchen counter, cheerful product photo.

a chalk outline of the number 9 on asphalt
= count (9); relation outline on asphalt; subject outline, (number), (asphalt); style (chalk)
+ A child's chalk outline of the number 9 drawn on sun-baked asphalt, dusty pastel lines, long evening shadow of a railing, simple overhead composition.
- count nine became six: A child's chalk outline of the number 6 drawn on sun-baked asphalt, dusty pastel lines, long evening shadow of a railing, simple overhead composition.

app icon with the letter W, flat design
= quote (W); style app icon, flat design; subject (icon), (letter)
+ App icon featuring the letter W in crisp white on a teal rounded square, flat design, generous padding, no gradients, vector clarity.
- style flat design became photorealistic: App icon featuring the letter W sculpted in photorealistic brushed chrome on a rounded teal tile, deep reflections, studio lighting, dramatic bevels and long cast shadow.

a protest banner painted with "Más árboles, menos ruido" over a bridge railing
= quote "Más árboles, menos ruido"; relation banner over railing; subject banner, railing, (bridge)
+ Draped over a bridge railing, a hand-painted protest banner declares "Más árboles, menos ruido" in green brush letters, river haze below, documentary photograph.
- letter the accent is lost: Draped over a bridge railing, a hand-painted protest banner declares "Mas árboles, menos ruido" in loose brush letters, river haze below, documentary photograph with soft grain.
`);

import { cases } from './case.ts';

/** Quoted text, symbols and apostrophes. */
export const writing = cases(`
a bakery window with the words "Fresh at Dawn" painted in gold
= quote "Fresh at Dawn"; color (painted gold); subject window, bakery
+ The words "Fresh at Dawn" arc across a bakery window in hand-painted gold script, loaves stacked behind the glass, blue early-morning street, warm interior glow.
+ An old-fashioned bakery storefront; on its window, gold lettering reads “Fresh at Dawn”, condensation at the corners, cozy light within.
- letter Fresh at Down: A corner bakery window glows before sunrise, the words "Fresh at Down" painted across it in flowing gold script, racks of bread behind misted glass, cobblestones shining outside.
- case upper case: A corner bakery window glows before sunrise, the words "FRESH AT DAWN" painted across it in bold gold capitals, racks of bread behind misted glass, cobblestones shining outside.

a neon sign that reads 'NO VACANCY'
= quote "NO VACANCY"; subject sign
+ A buzzing neon sign reading 'NO VACANCY' glows above a roadside motel at midnight, pink light pooling on wet asphalt, moody Americana photograph.
- letter NO VACANCI: A flickering neon sign reading 'NO VACANCI' hums above a roadside motel at midnight, pink light pooling on wet asphalt, moody Americana photograph with film grain.
- case lower case: A flickering neon sign spells out 'no vacancy' in looping tubes above a roadside motel at midnight, pink light pooling on wet asphalt, moody Americana photograph.

a robot holding a placard saying "Paws Before Laws"
= quote "Paws Before Laws"; role robot holding placard; subject robot, placard
+ A dented robot stands in a protest crowd's empty plaza, holding up a cardboard placard with "Paws Before Laws" in thick marker, overcast light, documentary style.
- letter Paws Before Paws: A dented robot stands in an empty plaza holding up a cardboard placard with "Paws Before Paws" lettered in thick black marker, overcast light, documentary photograph.
- dropped the text is gone: A dented robot stands in an empty plaza holding up a blank cardboard placard with its jointed metal fingers, overcast light, documentary photograph with muted tones.

the number 408 embossed on a brass door plate
= quote ("408"); count (408); relation (number on plate); subject plate, number
+ Close view of a polished brass door plate with the number 408 embossed in its center, hairline scratches, warm corridor light, shallow focus.
- count 408 became 480: Close view of a polished brass door plate embossed with the number 480, hairline scratches catching warm corridor light, dark wood grain around it, shallow focus.

a birthday cake with "Happy 40th, Marguerite!" in blue icing
= quote "Happy 40th, Marguerite!"; color blue icing; name (Marguerite); subject cake, icing
+ A tiered vanilla birthday cake, its top piped with "Happy 40th, Marguerite!" in looping blue icing, sparklers fizzing, party table, warm bokeh.
+ “Happy 40th, Marguerite!” is written in blue icing across a round birthday cake decorated with sugared violets, soft daylight, close-up.
- letter Margarite: A tiered vanilla birthday cake, its top piped with "Happy 40th, Margarite!" in looping blue icing, sparklers fizzing over a festive table with warm bokeh.
- letter 40th became 30th: A tiered vanilla birthday cake, its top piped with "Happy 30th, Marguerite!" in looping blue icing, sparklers fizzing over a festive table with warm bokeh.
- color the icing became pink: A tiered vanilla birthday cake, its top piped with "Happy 40th, Marguerite!" in looping pink icing, sparklers fizzing over a festive table with warm bokeh.

a street mural with the word “Resilience”
= quote "Resilience"; subject mural
+ A sprawling street mural on a brick facade features the word "Resilience" in interlocking block letters, drips of color, late sun raking the wall.
- letter Resiliance: A sprawling street mural covers a brick facade with the word “Resiliance” in interlocking block letters, layered drips of paint, late sun raking across the wall.
- case resilience: A sprawling street mural covers a brick facade with the word “resilience” in rounded lowercase letters, layered drips of paint, late sun raking across the wall.

the conductor's baton resting on a music stand
= relation baton resting on stand; subject baton, stand, (conductor), (music)
+ The conductor's slender baton rests on an open score atop a black music stand, empty concert hall beyond, a single pool of stage light.
- dropped the baton became a metronome: A wooden metronome rests on an open score atop a black music stand, the conductor's empty podium beyond it, a single pool of stage light.

a coffee cup with "Don't Panic Yet" written on it
= quote "Don't Panic Yet"; subject cup
+ A chunky ceramic coffee cup printed with "Don't Panic Yet" steams on a cluttered desk, deadline notes behind it, soft morning light.
+ Hand-lettered text reading “Don’t Panic Yet” wraps around a speckled coffee cup, rising steam, shallow depth of field.
- letter Don't Picnic Yet: A chunky ceramic coffee cup printed with "Don't Picnic Yet" steams on a cluttered desk, crumpled notes behind it, soft morning light and shallow depth of field.

a t-shirt with the slogan "less but better"
= quote "less but better"; subject shirt, (slogan)
+ A folded white cotton t-shirt bearing the slogan "less but better" in small sans-serif letters, flat lay on concrete, neutral light, product photograph.
- case Less But Better: A folded cotton t-shirt bearing the slogan "Less But Better" in small sans-serif letters, flat lay on raw concrete, neutral light, minimalist product photograph.
- letter less but bitter: A folded cotton t-shirt bearing the slogan "less but bitter" in small sans-serif letters, flat lay on raw concrete, neutral light, minimalist product photograph.

a chalkboard showing E = mc³ with a question mark
= quote (E = mc³); subject chalkboard, (mark)
+ A dusty classroom chalkboard showing E = mc³ in white chalk with a large question mark after it, eraser smears, afternoon sun through blinds.
- letter the exponent is corrected: A dusty classroom chalkboard showing E = mc² in white chalk with a large question mark after it, eraser smears and slanting afternoon sun through blinds.

a vintage poster for a film called "The Salt Road"
= quote "The Salt Road"; style poster, (vintage); subject poster, (film)
+ A vintage film poster with the title "The Salt Road" set in condensed letters above a lone camel track, sun-faded inks, creased paper, mid-century lithograph feel.
- letter The Silk Road: A vintage film poster titled "The Silk Road" in condensed letters above windblown dunes, sun-faded inks and creased paper, mid-century lithograph texture.

two signs pointing in opposite directions, one saying "Work" and one saying "Sleep"
= quote "Work", "Sleep"; count two signs; subject signs
+ At a foggy crossroads, two wooden signs point in opposite directions, one lettered "Work" and the other "Sleep", dawn light, melancholic storybook realism.
- letter Sleep became Slope: At a foggy crossroads, two wooden signs point in opposite directions, one lettered "Work" and the other "Slope", dawn light, melancholic storybook realism.
- dropped the second text is gone: At a foggy crossroads, two wooden signs point in opposite directions, one lettered "Work" while the other has weathered to bare grey grain, dawn light, melancholic realism.

a tombstone engraved with "I told you I was ill"
= quote "I told you I was ill"; subject tombstone
+ A mossy tombstone in an overgrown churchyard, engraved with "I told you I was ill" in worn serif letters, drizzle, dry British humor.
- letter I told you I was tall: A mossy tombstone in an overgrown churchyard, engraved with "I told you I was tall" in worn serif letters, drizzle on granite and leaning yews behind.

the word LISTEN made of seashells
= quote (LISTEN); subject seashells, (word)
+ The word LISTEN spelled out in pale seashells on smooth wet sand, foam edging the letters, overhead beach photograph at dawn.
- letter LISTEN became GLISTEN: The word GLISTEN spelled out in pale seashells on smooth wet sand, foam edging the letters, overhead beach photograph at dawn with soft pastel reflections.

a license plate reading "QX7 41B"
= quote "QX7 41B"; subject plate
+ Close-up of a mud-splashed license plate reading "QX7 41B" on the rear of an off-road vehicle, tail light glow, gritty texture.
- letter QX7 47B: Close-up of a mud-splashed license plate reading "QX7 47B" on the rear of an off-road vehicle, dull tail light glow, gritty texture and spattered bumper.

an old map labelled 'Here be otters'
= quote "Here be otters"; subject map
+ A yellowed sea map with compass roses and curling waves, one corner labelled 'Here be otters' in faded ink, parchment texture, candlelit.
- letter Here be others: A yellowed sea map with compass roses and curling waves, one corner labelled 'Here be others' in faded ink, parchment texture and candlelit edges.

graffiti of the letters R and K inside a heart
= quote (R), (K); relation letters inside heart; subject heart, (letters), (graffiti); style (graffiti)
+ Spray-painted graffiti on a concrete underpass shows the letters R and K inside a dripping red heart, bleak daylight, urban documentary photograph.
- letter K became J: Spray-painted graffiti on a concrete underpass shows the letters R and J inside a dripping heart, bleak daylight, urban documentary photograph with gritty texture.

a shop's awning with "Lindqvist & Sons" on it
= quote "Lindqvist & Sons"; name (Lindqvist); subject awning, (shop)
+ A striped canvas awning over a narrow shop, lettered "Lindqvist & Sons" in dark green serif, crates of lemons below, Nordic morning light.
- letter Lindquist: A striped canvas awning over a narrow shop, lettered "Lindquist & Sons" in dignified serif, crates of lemons below, quiet Nordic morning light on the pavement.
- letter the ampersand is spelled out: A striped canvas awning over a narrow shop, lettered "Lindqvist and Sons" in dignified serif, crates of lemons below, quiet Nordic morning light on the pavement.

a fortune cookie slip that says "Turn around slowly."
= quote "Turn around slowly."; subject slip, cookie
+ A cracked fortune cookie beside a curled paper slip that says "Turn around slowly." in tiny red print, dark lacquer table, ominous close-up.
- letter Turn around slowly lost its second word: A cracked fortune cookie beside a curled paper slip that says "Turn slowly." in tiny print, dark lacquer table, ominous close-up with hard side light.

a banner with “Willkommen im Garten” between two birch trees
= quote "Willkommen im Garten"; relation banner between trees; count two trees; subject banner, trees
+ Strung between two slender birch trees, a hand-painted banner reads “Willkommen im Garten”, fairy lights above it, summer evening, long grass.
- letter the text was translated: Strung between two slender birch trees, a hand-painted banner reads “Welcome to the Garden”, fairy lights glowing above it, summer evening and long grass.

a computer screen displaying "404: cat not found"
= quote "404: cat not found"; subject screen, (computer)
+ A glowing computer screen displays "404: cat not found" in green monospaced type, dark room, empty pet bed reflected in the glass, wry mood.
- letter 404 became 403: A glowing computer screen displays "403: cat not found" in monospaced type, dark room with an empty pet bed reflected in the glass, wry mood.

a book titled "A History of Fog" on a nightstand
= quote "A History of Fog"; relation book on nightstand; subject book, nightstand
+ On a wooden nightstand lies a clothbound book titled "A History of Fog", reading glasses folded beside it, low lamp, rain at the window.
- letter Fog became Frogs: On a wooden nightstand lies a clothbound book titled "A History of Frogs", reading glasses folded nearby, a low lamp, rain streaking the bedroom window.
- case title in capitals: On a wooden nightstand lies a clothbound book titled "A HISTORY OF FOG", reading glasses folded nearby, a low lamp, rain streaking the bedroom window.

a stop sign with "GO" on it
= quote "GO"; subject sign
+ A regulation octagonal stop sign, but lettered with "GO" in bold white, quiet intersection, blue hour, deadpan surreal photograph.
- letter GO became STOP: A regulation octagonal stop sign lettered with "STOP" in bold type stands at a quiet intersection, blue hour, deadpan photograph with gentle mist.

a mosaic spelling "aqua" on a pool floor
= quote "aqua"; relation mosaic on floor; subject mosaic, floor, pool; style (mosaic)
+ A tile mosaic spelling "aqua" shimmers on the floor of a drained pool, chipped tesserae, hard sunlight and ladder shadow, overhead photograph.
- case Aqua: A tile mosaic spelling "Aqua" shimmers on the floor of a drained pool, chipped tesserae, hard sunlight and a ladder's long shadow, overhead photograph.
- letter aqua became agua: A tile mosaic spelling "agua" shimmers on the floor of a drained pool, chipped tesserae, hard sunlight and a ladder's long shadow, overhead photograph.
`);

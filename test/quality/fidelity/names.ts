import { cases } from './case.ts';

/** People, places, works and brands by name. */
export const names = cases(`
the Brandenburg Gate in heavy fog
= name Brandenburg Gate; relation (Gate in fog); subject (Gate), fog
+ The Brandenburg Gate looms out of heavy fog at dawn, its columns fading upward into white, wet paving stones, hushed monochrome mood.
- name it became the Arc de Triomphe: The Arc de Triomphe looms out of heavy fog at dawn, its great arch fading upward into white, wet paving stones and a hushed monochrome mood.

Ada Lovelace typing on a laptop
= name Ada Lovelace; role Ada Lovelace typing on laptop; subject laptop; relation (Lovelace typing on laptop)
+ Ada Lovelace in a Victorian gown sits at a carved desk typing on a modern laptop, screen glow on her face, anachronistic oil-lit study.
- name Ada Lovelace became Marie Curie: Marie Curie in a dark Victorian gown sits at a carved desk typing on a modern laptop, screen glow on her face, lamplit study with brass instruments.
- name the name is gone: A woman in a Victorian gown sits at a carved desk typing on a modern laptop, screen glow on her face, lamplit study with brass instruments.

a gondola race in Venice
= name Venice; subject gondola, (race); relation (race in Venice)
+ A thrilling gondola race down a canal in Venice, oars slicing green water, cheering balconies draped in silk, golden afternoon light.
- name Venice became Amsterdam: A thrilling gondola race down a canal in Amsterdam, oars slicing green water, gabled facades and balconies draped in silk, golden afternoon light.

Mount Kilimanjaro behind a herd of zebras
= name Mount Kilimanjaro; relation Kilimanjaro behind herd; subject zebras, (herd)
+ Snow-capped Mount Kilimanjaro rises behind a grazing herd of zebras, acacia silhouettes, hazy savanna morning, telephoto compression.
- name Kilimanjaro became Fuji: Snow-capped Mount Fuji rises behind a grazing herd of zebras, dry grass rippling in a hazy morning, telephoto compression and soft golden tones.
- dropped the zebras are gone: Snow-capped Mount Kilimanjaro rises above the hazy savanna, acacia silhouettes and dry grass rippling in the foreground, telephoto compression and soft golden tones.

Frida Kahlo playing chess with Albert Einstein
= name Frida Kahlo, Albert Einstein; role Frida Kahlo playing chess; subject chess
+ Frida Kahlo, flowers woven in her hair, plays chess with a wild-haired Albert Einstein at a courtyard table, dappled shade, vivid painterly portrait.
- name Einstein became Isaac Newton: Frida Kahlo, flowers woven in her hair, plays chess with Isaac Newton at a courtyard table, dappled shade, vivid painterly portrait with lush foliage.
- dropped Einstein is gone: Frida Kahlo, flowers woven in her hair, studies a chess board alone at a courtyard table, dappled shade, vivid painterly portrait with lush foliage.

a Vespa parked outside the Sydney Opera House
= name Vespa, Sydney Opera House; relation Vespa outside Opera House; subject (Vespa)
+ A mint Vespa stands parked outside the Sydney Opera House, white shell roofs soaring behind, harbor glitter, crisp morning travel photo.
- name the building became the Guggenheim: A mint Vespa stands parked outside the Guggenheim Museum, curved white walls soaring behind, crisp morning light, travel photograph with clean shadows.

Sherlock Holmes walking through Tokyo in the rain
= name Sherlock Holmes, Tokyo; subject (rain); relation (Holmes walking through Tokyo), (Tokyo in rain)
+ Sherlock Holmes, coat collar turned up, walks through rain-soaked Tokyo at night, kaleidoscopic signage mirrored in puddles, neo-noir film still.
- name Tokyo became London: Sherlock Holmes, coat collar turned up, walks through rain-soaked London at night, gas lamps mirrored in puddles, brooding neo-noir film still.

a statue of Nefertiti wearing headphones
= name Nefertiti; role (statue wearing headphones); subject statue, headphones, (Nefertiti)
+ An elegant stone statue of Nefertiti wearing sleek headphones over her tall crown, museum plinth, spotlit against darkness, contemporary pop sensibility.
- name Nefertiti became Athena: An elegant stone statue of Athena wearing sleek headphones over her helmet, museum plinth, spotlit against darkness, contemporary pop sensibility and fine detail.

the Titanic sailing through clouds
= name Titanic; relation (Titanic sailing through clouds); subject clouds
+ The Titanic sails majestically through towering clouds, its four funnels streaming vapor, bow parting the mist, sunset-lit fantasy matte painting.
- name the Titanic became the Mayflower: The Mayflower sails majestically through towering clouds, canvas billowing, bow parting the mist, sunset-lit fantasy matte painting with sweeping scale.

Buckingham Palace made of gingerbread
= name Buckingham Palace; subject gingerbread
+ Buckingham Palace recreated in gingerbread, icing cornices and gumdrop lamp posts, sugar-dusted forecourt, warm studio light, tilt-shift food photography.
- name it became Windsor Castle: Windsor Castle recreated entirely in gingerbread, icing battlements and gumdrop lamp posts, sugar-dusted forecourt, warm studio light, tilt-shift food photography.

a llama visiting Machu Picchu at sunrise
= name Machu Picchu; role (llama visiting Machu Picchu); subject llama, (sunrise)
+ A fluffy llama gazes over the terraces of Machu Picchu at sunrise, mist peeling off the peaks, first rays on ancient stone, travel photography.
- name Machu Picchu became Petra: A fluffy llama gazes over the carved facades of Petra at sunrise, mist lifting from the canyon, first rays on ancient stone, travel photography.

Cleopatra riding a motorcycle along Route 66
= name Cleopatra, Route 66; role Cleopatra riding motorcycle; subject motorcycle, (Cleopatra); relation (motorcycle along Route)
+ Cleopatra in gold regalia rides a chrome motorcycle along Route 66, desert mesas ahead, linen cape streaming, blazing noon, cinematic wide shot.
- name Route 66 became Route 1: Cleopatra in gold regalia rides a chrome motorcycle along Route 1, ocean cliffs ahead, linen cape streaming, blazing noon, cinematic wide shot.
- dropped the motorcycle became a chariot: Cleopatra in gold regalia rides a gilded chariot along Route 66, desert mesas ahead, linen cape streaming, blazing noon, cinematic wide shot.

the skyline of Chicago reflected in sunglasses
= name Chicago; subject skyline, sunglasses; relation (skyline reflected in sunglasses)
+ Extreme close-up of mirrored sunglasses reflecting the skyline of Chicago, lakeshore towers bending across the lenses, summer glare, fashion editorial.
- name Chicago became Dubai: Extreme close-up of mirrored sunglasses reflecting the skyline of Dubai, slender towers bending across the lenses, summer glare, fashion editorial with crisp highlights.

Godzilla knitting a sweater in Central Park
= name Godzilla, Central Park; role Godzilla knitting sweater; subject sweater, (Godzilla); relation (sweater in Central Park)
+ Godzilla sits peacefully in Central Park knitting an enormous woolen sweater, skyscrapers peeking above the trees, autumn light, gentle comedic illustration.
- name Godzilla became King Kong: King Kong sits peacefully in Central Park knitting an enormous woolen sweater, skyscrapers peeking above the trees, autumn light, gentle comedic illustration.

a Dalí clock on a Mondrian wall
= name Dalí, Mondrian; relation clock on wall; subject clock, wall
+ A drooping Dalí clock melts down a Mondrian wall of bold primary rectangles and black lines, gallery lighting, playful art-history mashup.
- name Mondrian became Rothko: A drooping Dalí clock melts down a Rothko wall of soft-edged color fields, gallery lighting, playful art-history mashup with a clean floor below.

the planet Saturn seen from Titan
= name Saturn, Titan; subject planet, (Saturn); style (seen from)
+ The ringed planet Saturn fills the hazy orange sky as seen from the surface of Titan, methane lakes glinting, cold alien vista.
- name Titan became Europa: The ringed planet Saturn fills the dark sky as seen from the cracked ice of Europa, pale ridges glinting, cold alien vista with deep shadows.

Queen Victoria eating ramen
= name Queen Victoria; role Queen Victoria eating ramen; subject ramen
+ Queen Victoria in black mourning silk eats a steaming bowl of ramen at a tiny counter, lantern light, humorous historical portrait.
- name Victoria became Elizabeth: Queen Elizabeth in embroidered silk eats a steaming bowl of ramen at a tiny counter, lantern light, humorous historical portrait with fine texture.
- dropped the ramen became toast: Queen Victoria in black mourning silk eats a slice of buttered toast at a tiny counter, lantern light, humorous historical portrait with fine texture.

a Bengal tiger resting near the Taj Mahal
= name Taj Mahal, (Bengal); relation tiger resting near Taj Mahal; subject tiger
+ A Bengal tiger rests in the shade near the Taj Mahal, white marble domes glowing at dawn, reflecting pool, serene wildlife portrait.
- name the Taj Mahal became Angkor Wat: A Bengal tiger rests in the shade near Angkor Wat, weathered stone towers glowing at dawn, lily-strewn moat, serene wildlife portrait.
`);

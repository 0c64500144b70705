import { cases } from './case.ts';

/** Number words, digits, pairs and dozens, each bound to its noun. */
export const counting = cases(`
three copper kettles on a windowsill
= count three kettles; relation kettles on windowsill; subject kettles, windowsill; color (copper kettles)
+ Three well-used copper kettles stand in a row on a whitewashed windowsill, morning light glancing off their dented sides, steam-fogged panes behind them, soft focus, warm still-life photography.
+ A trio of polished copper kettles arranged along a deep stone windowsill, each reflecting the pale winter sky, muted tones and gentle side lighting.
- count three became four: Four polished copper kettles line a weathered windowsill, catching the last amber light of the afternoon, their curved spouts all facing the same way against rain-streaked glass.

five ducklings crossing a road
= count five ducklings; role (ducklings crossing road); subject ducklings, road
+ Five fluffy ducklings waddle in a tidy line across a quiet suburban road, long shadows stretching over the sunlit asphalt, shot at ground level with a shallow depth of field.
+ On a damp country road at dawn, 5 ducklings make the crossing in single file, downy feathers backlit by the low sun, mist hanging over the verges.
- count five became six: Six tiny ducklings hurry across a sun-warmed asphalt road in single file, fuzzy down glowing in backlight, photographed from a low angle with a softly blurred hedgerow behind them.
- dropped the road is gone: Five fluffy ducklings paddle in a close cluster through sparkling water, reeds swaying around them, golden reflections, telephoto wildlife photograph with creamy background blur.

7 paper lanterns floating over a river
= count 7 lanterns; relation lanterns over river; subject lanterns, river
+ Seven glowing paper lanterns drift above a slow dark river at dusk, their orange light mirrored in the rippling water, a hush of fog along the banks, long exposure.
+ A dreamlike evening scene where seven delicate paper lanterns hover over the surface of a winding river, soft candlelight within each one, indigo sky.
- count seven became a handful of nine: Nine softly lit paper lanterns float over a winding river at blue hour, reflections shimmering between the reeds, delicate mist and a deep indigo sky overhead.
- relation over became under the surface of: Seven paper lanterns lie sunken beneath the clear surface of a river, their faint glow filtering up through the current, pebbles and weeds visible around them in teal light.

two violins and one cello leaning against a wall
= count two violins, one cello; relation cello leaning against wall; subject violins, cello, wall
+ Two honey-colored violins and a single large cello rest against a cracked plaster wall, varnish gleaming under a bare bulb, dust in the air, chiaroscuro still life.
+ Against an old brick wall lean one cello and a pair of violins, their strings catching a thin strip of light from a high window, quiet backstage mood.
- count two violins became one and one cello became two: One violin and two cellos lean against a plaster wall in an empty rehearsal room, dusty sunbeams crossing the parquet, warm wood grain rendered in fine detail.
- dropped the cello is gone: Two violins lean against a faded plaster wall, their amber varnish glowing in raking light, bows resting on the parquet below, intimate still-life composition.

a dozen eggs in a cardboard carton
= count dozen eggs; relation eggs in carton; subject eggs, carton
+ Twelve speckled eggs nestle snugly inside a grey cardboard carton on a farmhouse table, soft diffused window light, visible paper fibers, overhead food photography.
+ An open cardboard carton holding a dozen smooth brown eggs, shot from directly above on a linen cloth, gentle shadows.
- count a dozen became ten: Ten speckled farm eggs sit in an open cardboard carton on a linen cloth, diffuse window light modelling each shell, crisp overhead food photography with muted earthy tones.

a pair of rubber boots by the door
= count pair boots; relation boots by door; subject boots, door
+ A pair of muddy rubber boots stands neatly beside a paneled wooden door, wet footprints on the slate tiles, overcast light spilling in, cozy rural mood.
+ Next to a half-open cottage door wait two glossy rubber boots, droplets still clinging to them, warm hallway lamp, shallow depth of field.
- count the pair became a single boot: A single muddy rubber boot stands by a paneled cottage door, rainwater pooling on the slate around it, overcast light spilling through the gap and a warm lamp glowing inside.

six chess pieces standing on a marble table
= count six pieces; relation pieces on table; subject pieces, table
+ Half a dozen carved chess pieces stand on a polished marble table, each casting a crisp shadow, cool museum lighting, macro lens, dramatic contrast.
- count six became eight: Eight carved chess pieces stand in a loose arc on a polished marble table, their long shadows raking across the veined stone, cool museum light, macro detail.

four hot air balloons above a canyon
= count four balloons; relation balloons above canyon; subject balloons, canyon
+ 4 brightly patterned hot air balloons hang in the still air high above a layered sandstone canyon at sunrise, long blue shadows below, ultra-wide landscape photograph.
+ A vast canyon at first light, and above its rim a quartet of hot air balloons drifting slowly, burners flaring, haze softening the distant cliffs.
- count four became dozens: Dozens of hot air balloons rise above a vast sandstone canyon at dawn, their patterned envelopes glowing against a lavender sky, sweeping panoramic vista with mist in the depths.
- relation above became at the bottom of: Four hot air balloons rest deflated on the floor at the bottom of a deep sandstone canyon, bright fabric rippling beneath towering cliffs, late light catching the rim far overhead.

ten identical umbrellas seen from above
= count ten umbrellas; subject umbrellas; style (seen from above)
+ Bird's-eye view of ten identical open umbrellas packed together on a rain-slick plaza, droplets beading on the fabric, seen from directly above, graphic geometric composition.
- count ten became twelve: Seen from above, twelve identical umbrellas form a tight pattern on a wet plaza, droplets scattered across their taut fabric, reflections pooling between the paving stones, graphic composition.

one balloon tied to a mailbox
= count one balloon; role (balloon tied mailbox); subject balloon, mailbox
+ A single balloon, tied with curling ribbon to a rusty roadside mailbox, bobs in the breeze against an empty prairie sky, nostalgic afternoon light.
- count one became three: Three balloons are tied to a rusty roadside mailbox with curling ribbon, bobbing against a wide prairie sky, nostalgic afternoon light and faded film colors.

two old men playing dominoes in the park
= count two men; role men playing dominoes; subject men, dominoes, park; relation (dominoes in park)
+ Two elderly gentlemen sit hunched over a stone table in a leafy park, absorbed in a game of dominoes, dappled sunlight on their wrinkled hands, documentary street photograph.
+ In the shade of a park, a pair of silver-haired men play dominoes, weathered faces full of concentration, candid 50mm shot with warm tones.
- count two became three: Three elderly men hunch over a stone table in a leafy park, slapping down dominoes with weathered hands, dappled sunlight and long afternoon shadows, candid documentary photograph.
- dropped the dominoes became cards: Two old men play cards on a stone bench in a leafy park, wrinkled hands holding fanned decks, dappled light falling through plane trees, candid street photograph.

eight candles on a chocolate cake
= count eight candles; relation candles on cake; subject candles, cake
+ A rich chocolate cake with glossy ganache, topped with eight slender lit candles, tiny flames flickering in a darkened room, bokeh, cozy celebratory mood.
+ Eight burning candles crown a layered chocolate cake, wax just beginning to drip, warm glow on the frosting swirls, close-up food photography.
- count eight became seven: Seven slender candles flicker on a glossy chocolate cake in a darkened kitchen, warm light washing over ganache drips and scattered sprinkles, intimate close-up with soft bokeh.

three windows, two chimneys and a door on a tiny house
= count three windows, two chimneys; relation door on house; subject windows, chimneys, door, house
+ A tiny storybook house with one wooden door, three lattice windows and two crooked brick chimneys trailing smoke, nestled in tall grass under a soft evening sky.
- count two chimneys became one: A tiny storybook house with three lattice windows, a rounded wooden door and a single crooked chimney trailing smoke, tall grass and evening light all around it.

twenty marbles spilled on the floor
= count twenty marbles; relation marbles on floor; subject marbles, floor
+ 20 swirled glass marbles lie scattered where they spilled across a scuffed wooden floor, sunlight refracting through each one into tiny caustics, macro photograph.
- count twenty became thirty: Thirty swirled glass marbles have spilled over a scuffed wooden floor, tiny caustics dancing around them in late sunlight, shallow macro focus and rich saturated reflections.

two left shoes
= count two shoes; subject shoes
+ Two left shoes, both worn brown leather brogues with frayed laces, placed side by side on a plain studio backdrop, soft shadowless light, product photograph.
- count two became one: One left shoe, a worn leather brogue with a frayed lace, stands alone on a seamless studio backdrop under soft shadowless light, quirky minimalist product photograph.

a three-headed dragon guarding four treasure chests
= count four chests, (three headed dragon); role dragon guarding chests; subject dragon, chests
+ A three-headed dragon coils protectively around four iron-bound treasure chests deep in a torchlit cavern, gold light on its scales, every head watching a different shadow.
- count four chests became two: A three-headed dragon coils around two overflowing treasure chests in a torchlit cavern, emerald scales gleaming, embers drifting past its bared teeth, epic fantasy illustration with dramatic rim light.
- role it steals instead of guards: A three-headed dragon is chased away from four treasure chests that stand open in a torchlit cavern, gold coins spilling, embers drifting, sweeping fantasy illustration with dramatic rim light.

fifteen penguins huddled in a snowstorm
= count fifteen penguins; subject penguins, snowstorm; relation (penguins in snowstorm)
+ Fifteen emperor penguins press tightly together as a snowstorm whips around them, frost clinging to their feathers, blue polar twilight, wildlife documentary photography.
- count fifteen became fifty: Fifty emperor penguins huddle tightly in a howling snowstorm, feathers crusted with frost, backs turned to the wind under a dim blue polar twilight, wildlife photograph.

nine planets made of candy
= count nine planets; subject planets, (candy)
+ Nine planets made entirely of candy hang in a velvety dark void, sugar-glass rings and gumdrop craters, glossy studio lighting, whimsical 3D look.
- count nine became eight: Eight planets made of swirled candy orbit through a velvet-dark void, with sugar-glass rings and gumdrop craters gleaming beneath glossy studio lights, playful and surreal.

a single sock hanging on a clothesline with four clothespins
= count single sock, four clothespins; relation sock on clothesline; subject sock, clothesline, clothespins
+ One lonely sock hangs on a sagging clothesline, held by four wooden clothespins, a breezy backyard and pale sky behind it, minimalist composition, summer haze.
- count a single sock became two: Two striped socks hang on a sagging clothesline, held by four wooden clothespins, swaying in a breezy backyard under a pale summer sky, minimalist lifestyle photograph.

hundreds of starlings over a lighthouse
= count (hundreds starlings); relation starlings over lighthouse; subject starlings, lighthouse
+ Hundreds of starlings swirl in a vast murmuration over a solitary lighthouse, the sky streaked peach and violet, waves breaking far below, wide-angle seascape.
- added a sailboat: Hundreds of starlings swirl in a shape-shifting murmuration over a lonely lighthouse while a large sailboat with billowing canvas cuts across the foreground, peach and violet dusk, wide-angle seascape.

three bananas and five strawberries in a bowl
= count three bananas, five strawberries; relation strawberries in bowl; subject bananas, strawberries, bowl
+ A ceramic bowl containing five ripe strawberries and three spotted bananas, set on a sunlit kitchen counter, water droplets, bright editorial food photography.
+ In a shallow glazed bowl, three curved bananas cradle 5 glistening strawberries, natural side light, linen texture beneath, crisp detail.
- count the numbers were exchanged: A shallow glazed bowl holds five curved bananas and three glistening strawberries, soft side light, rumpled linen beneath, bright editorial food photograph with crisp detail and gentle shadows.

two identical twins and their two dogs
= count two twins, two dogs; subject twins, dogs
+ Two identical twins in matching raincoats pose with their two scruffy dogs on a cobbled street, symmetrical framing, overcast softness, whimsical portrait photography.
+ A symmetrical portrait of a pair of identical twins, each holding the leash of one of their two terriers, pastel backdrop, soft studio light.
- count two dogs became one: Two identical twins in matching raincoats share the leash of their one scruffy dog on a cobbled street, symmetrical framing and overcast softness, whimsical portrait photograph.

a hand holding up six fingers
= count six fingers; role hand holding fingers; subject hand, fingers
+ Close-up of a hand raised against a plain grey backdrop, holding up six fingers, each rendered with realistic skin texture and knuckle creases, soft studio light.
- count six became five: Close-up of a raised hand holding up five fingers against a plain grey backdrop, realistic knuckles and skin texture under soft studio light, shallow focus, quiet mood.

half a watermelon and 2 knives on a cutting board
= count (half watermelon), 2 knives; relation knives on board; subject watermelon, knives, board
+ Half a juicy watermelon lies cut-side up on a worn cutting board next to two steel knives, beads of juice, bright noon light, crisp tabletop photograph.
- count two knives became one: Half of a juicy watermelon rests on a worn cutting board along with one long steel knife, beads of pink juice glistening in bright noon light, crisp tabletop photograph.

an octopus juggling five oranges
= count five oranges; role octopus juggling oranges; subject octopus, oranges
+ A playful octopus juggles five bright oranges with its curling tentacles on a circus stage, spotlights cutting through haze, vivid storybook illustration.
- count five became three: A playful octopus juggles three bright oranges with its curling tentacles beneath a striped circus tent, spotlights cutting through haze, vivid storybook illustration with bold outlines.

eleven sheep on a hill, one of them facing the other way
= count eleven sheep, (one); relation sheep on hill; subject sheep, hill
+ Eleven woolly sheep graze on a grassy hill, one of them facing the opposite direction to the rest, rolling clouds, pastoral oil-painting mood.
- count eleven became seven: Seven woolly sheep stand on a grassy hill beneath rolling clouds, one of them facing the other way with a stubborn look, pastoral light and wildflowers in the foreground.

twin towers of books, each 12 volumes high
= count (twin towers), 12 volumes; subject towers, books, (volumes)
+ Twin towers of leather-bound books, each stacked exactly 12 volumes high, rise from a library desk in lamplight, gilt spines glinting, dust motes suspended, cinematic still life.
- count 12 volumes became 20: Twin towers of leather-bound books, each stacked 20 volumes high, rise from a library desk in warm lamplight, gilt spines glinting and dust motes hanging in the air.
`);

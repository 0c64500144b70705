import { cases } from './case.ts';

/** Relations, roles, negations and hard sentences that no rule was written with. */
export const heldOutStructure = cases(`
a harp lying at the foot of a staircase
= relation harp lying at the foot of staircase; subject harp, staircase
+ A gilded harp lies toppled at the foot of a sweeping marble staircase, loose strings curling over the first step, moonlight from tall windows, silent and theatrical.
- relation at the foot became at the top: A gilded harp lies toppled at the top of a sweeping marble staircase, loose strings curling over the landing, moonlight from tall windows, silent and theatrical.
- dropped the harp became a trunk: A leather trunk lies toppled at the foot of a sweeping marble staircase, letters spilling over the first step, moonlight from tall windows, silent and theatrical.

a hammock strung between a palm tree and a streetlight
= relation hammock strung between tree; subject hammock, tree, streetlight
+ A faded canvas hammock hangs between a leaning palm tree and a humming streetlight at the edge of a parking lot, tropical dusk, surreal stillness.
- dropped the streetlight became a second palm: A faded canvas hammock hangs between a leaning palm tree and a weathered fence post at the edge of a parking lot, tropical dusk, surreal stillness.

an owl perched atop a grandfather clock
= relation owl perched atop clock; subject owl, clock
+ A barn owl perches on top of a tall grandfather clock in a shadowy hall, pendulum mid-swing, eyes like lamps, gothic interior with cool window light.
- relation atop became beside: A barn owl perches on a chair beside a tall grandfather clock in a shadowy hall, pendulum mid-swing, eyes like lamps, gothic interior with cool window light.
- dropped the owl became a cat: A sleek cat crouches on top of a tall grandfather clock in a shadowy hall, pendulum mid-swing, eyes like lamps, gothic interior with cool window light.

a bakery across the street from a bank
= relation bakery across the street from bank; subject bakery, bank, (street)
+ A cheerful bakery with steamed-up windows faces a severe stone bank on the opposite side of the street, tram wires overhead, early morning, painterly realism.
- dropped the bank became a school: A cheerful bakery with steamed-up windows faces an old brick school across the street, tram wires overhead, early morning, painterly realism and soft shadows.

a kite stuck in a tree above a sleeping cow
= relation kite stuck in tree, tree above cow; subject kite, tree, cow
+ A torn kite dangles from the branches of an oak, and beneath it a cow sleeps in the shade, buttercup meadow, lazy summer afternoon, gouache illustration.
- dropped the cow became a hiker's bag: A torn kite dangles from the branches of an oak above an empty patch of shade, buttercup meadow, lazy summer afternoon, gouache illustration with soft edges.
- added a boy: A torn kite dangles from the branches of an oak above a sleeping cow while a tearful boy reaches up for the string, buttercup meadow, gouache illustration.

the moon reflected in a well
= relation moon reflected in well; subject moon, well
+ Looking down into an old stone well, the full moon shimmers on the black water far below, mossy rim, hushed blue night, poetic photograph.
- relation the moon is above the well: An old stone well stands in a hushed blue clearing with the full moon high above it, mossy rim, dry leaves blowing past, poetic night photograph.

dominoes arranged in a spiral around a bowling pin
= relation dominoes arranged around pin; subject dominoes, pin; relation (dominoes arranged in spiral); subject (spiral)
+ Hundreds of dominoes form a tight spiral around a lone bowling pin on a gymnasium floor, raking light, long tooth-like shadows, overhead macro precision.
- dropped the pin became a trophy: Hundreds of dominoes form a tight spiral around a gleaming trophy on a gymnasium floor, raking light, long tooth-like shadows, overhead macro precision.

a vending machine at the bottom of the ocean
= relation machine at the bottom of ocean; subject machine, ocean
+ A glowing vending machine stands upright on the ocean floor, fish drifting through its neon light, silt swirling, deep-sea blue, surreal cinematic still.
- relation at the bottom became floating on: A glowing vending machine floats upright on the surface of the ocean, waves slapping its neon panels, low clouds, deep blue dusk, surreal cinematic still.

left: a burning candle, right: a melting snow globe
= relation left candle, right globe; subject candle, globe
+ Diptych composition: on the left a burning candle with a trembling flame, on the right a melting snow globe leaking onto the table, dark backdrop, painterly chiaroscuro.
- relation left and right were exchanged: Diptych composition: on the left a melting snow globe leaking onto the table, on the right a burning candle with a trembling flame, dark backdrop, painterly chiaroscuro.

a rat sitting behind the wheel of a delivery van
= relation rat sitting behind wheel; subject rat, wheel, van
+ A world-weary rat sits behind the steering wheel of a dented delivery van, parcels piled in back, dashboard glow, drizzle on the windshield, film-noir mood.
- dropped the rat became a man: A world-weary man sits behind the steering wheel of a dented delivery van, parcels piled in back, dashboard glow, drizzle on the windshield, film-noir mood.

a hen leading a parade of soldiers
= role hen leading parade; subject hen, parade, soldiers
+ A proud hen struts at the head of a parade, leading ranks of uniformed soldiers down a flag-lined avenue, confetti, pompous oil-painting grandeur.
- role the soldiers lead the hen: Ranks of uniformed soldiers lead a proud hen on a ribbon down a flag-lined avenue, confetti swirling, pompous oil-painting grandeur and golden afternoon light.

a toddler scolding a grizzly bear
= role toddler scolding bear; subject toddler, bear
+ A tiny toddler in dungarees wags a finger, scolding a huge shame-faced grizzly bear in a forest clearing, dappled light, heartwarming cinematic realism.
+ A grizzly bear, head bowed, is scolded by a toddler half the height of its paw, pine forest, soft storybook light.
- role the bear scolds the toddler: A huge grizzly bear wags a claw, scolding a tiny shame-faced toddler in dungarees in a forest clearing, dappled light, heartwarming cinematic realism.
- dropped the bear became a moose: A tiny toddler in dungarees wags a finger, scolding a huge shame-faced moose in a forest clearing, dappled light, heartwarming cinematic realism.

a librarian shushed by a lion
= role librarian shushed by lion; subject librarian, lion
+ In a hushed reading room, a lion raises one paw to its lips and shushes a startled librarian, green lamps, towering shelves, whimsical editorial illustration.
- role the librarian shushes the lion: In a hushed reading room, a stern librarian raises a finger to her lips and shushes a startled lion, green lamps, towering shelves, whimsical editorial illustration.

a puppet controlling its puppeteer
= role puppet controlling puppeteer; subject puppet, puppeteer
+ High above a tiny stage, a grinning wooden puppet tugs the strings, controlling its limp human puppeteer below, dramatic footlights, eerie surrealism.
- role the puppeteer controls the puppet: High above a tiny stage, a pale puppeteer tugs the strings, controlling a limp grinning puppet below, dramatic footlights, velvet curtains and eerie surrealism.

a squirrel stealing a nut from an eagle
= role squirrel stealing nut; subject squirrel, nut, eagle
+ A daring squirrel snatches a nut right from under an eagle's beak, stealing it away along a mossy branch, feathers ruffled, high-speed wildlife photograph.
- role the eagle steals from the squirrel: A sharp-eyed eagle swoops in, stealing a nut from a helpless squirrel on a mossy branch, feathers spread wide, high-speed wildlife photograph.

a robot dog walking an elderly man across a bridge
= role dog walking man; relation man across bridge; subject dog, man, bridge
+ A gleaming robot dog walks an elderly man across an arched bridge, the leash in its metal jaws, cherry blossoms drifting, gentle near-future mood.
- role the man walks the dog: An elderly man walks a gleaming robot dog across an arched bridge, leash in his hand, cherry blossoms drifting, gentle near-future mood and soft haze.

a student teaching, a professor taking notes
= role student teaching, professor taking notes; subject student, professor, notes
+ In a wood-paneled lecture hall, a confident student stands at the blackboard teaching while a white-haired professor sits in the front row taking notes, chalk dust in sunbeams.
- role the two were exchanged: In a wood-paneled lecture hall, a white-haired professor stands at the blackboard teaching while a young student sits in the front row taking notes, chalk dust in sunbeams.

a flower watering a gardener
= role flower watering gardener; subject flower, gardener
+ A towering sunflower tilts a tin can, watering a tiny gardener planted knee-deep in soil, bright greenhouse, absurdist picture-book illustration.
- role the gardener waters the flower: A smiling gardener kneels in the soil and tilts a tin can, watering a towering sunflower, bright greenhouse, absurdist picture-book illustration.

a living room with no furniture except a piano
= negation no furniture; subject room, piano, (furniture)
+ A bare living room with no furniture except a black upright piano against the far wall, dust sheets of light on the floorboards, quiet architectural photograph.
- negation the furniture is there: A cozy living room full of furniture, deep sofas, side tables and a black upright piano against the far wall, light on the floorboards, architectural photograph.

a birthday party nobody came to
= negation nobody came; subject party
+ A lonely birthday party that nobody came to: paper hats on untouched plates, drooping streamers, an uncut cake, rainy window light, melancholic wide shot.
- negation people came: A joyful birthday party crowded with laughing guests, paper hats and bright streamers, an uncut cake aglow with candles, rainy window light, warm wide shot.

trousers without pockets
= negation without pockets; subject trousers
+ A pair of tailored wool trousers without pockets, clean uninterrupted seams, hanging against raw plaster, soft diffuse light, minimalist fashion photograph.
- negation the pockets are there: Tailored wool trousers with deep flap pockets, clean seams and sharp creases, hanging against raw plaster, soft diffuse light, minimalist fashion photograph.

a deck of cards lacking the queen of hearts
= negation lacking queen; subject deck, cards, (queen)
+ A fanned deck of cards lacking the queen of hearts, one conspicuous gap in the row of faces, green baize, noir lamplight, overhead close-up.
- negation the queen is there: A fanned deck of cards with the queen of hearts lying face up in its center, green baize, noir lamplight, overhead close-up with crisp shadows.

an orchestra playing without a conductor
= negation without conductor; subject orchestra
+ A full orchestra plays passionately without a conductor, the podium standing empty in a circle of light, bows in unison, grand concert hall, cinematic wide view.
- negation the conductor is there: A full orchestra plays passionately under a conductor whose baton slices through a circle of light, bows in unison, grand concert hall, cinematic wide view.

a wedding photo where no one is smiling
= negation no one; style photo; subject (wedding)
+ A stiff wedding photo where no one is smiling, the couple and their families staring grimly into the flash, faded church steps, deadpan vintage tone.
- negation everyone smiles: A radiant wedding photo where everyone is smiling, the couple and their families beaming into the flash, sunlit church steps, joyful vintage tone and soft grain.

a typewriter, not a computer, on the astronaut's desk
= negation not computer; relation typewriter on desk; subject typewriter, desk, (astronaut), (computer)
+ On the astronaut's cramped desk sits a typewriter, not a computer, its ribbon floating loose in zero gravity, cool cabin light, retro-futurist detail.
- negation the computer replaces it: On the astronaut's cramped desk sits a sleek computer, not a typewriter, its cables floating loose in zero gravity, cool cabin light, retro-futurist detail.

an ice hockey match on sand instead of ice
= negation (instead of ice); relation match on sand; subject match, sand
+ An ice hockey match played on desert sand rather than ice, padded players kicking up dust clouds around the puck, blazing noon, surreal sports photograph.
- relation sand became ice: An ice hockey match played on gleaming ice, padded players carving white spray around the puck, blazing arena lights, dynamic sports photograph with frozen motion.

the woman whose dog is wearing her hat
= role dog wearing hat; subject woman, dog, hat
+ A windswept woman laughs as her shaggy dog sits beside her wearing her wide straw hat, lakeside pier, late summer light, candid lifestyle portrait.
- role the woman wears the hat: A windswept woman in a wide straw hat laughs beside her shaggy dog, lakeside pier, late summer light, candid lifestyle portrait with warm bokeh.

a bowl of fruit bigger than the table under it
= relation table under it; subject bowl, fruit, table
+ An enormous bowl of glossy fruit dwarfs the spindly table that stands under it, wood bowing with the weight, surreal still life, museum lighting.
- dropped the table became a chair: An enormous bowl of glossy fruit dwarfs the spindly chair that stands under it, wood bowing with the weight, surreal still life, museum lighting.

half of the chess pieces are insects and the other half are birds
= subject pieces, insects, birds; count (half)
+ A chessboard mid-game where half of the pieces are jeweled insects and the other half are tiny carved birds, raking window light, macro fantasy photograph.
- dropped the birds became fish: A chessboard mid-game where half of the pieces are jeweled insects and the other half are tiny carved fish, raking window light, macro fantasy photograph.

a marathon runner overtaken by his own reflection
= role runner overtaken by reflection; subject runner, reflection
+ On a rain-polished avenue, a marathon runner is overtaken by his own reflection sprinting ahead in the wet asphalt, dawn light, surreal sports photograph.
- dropped the runner became a cyclist: On a rain-polished avenue, a cyclist is overtaken by his own reflection racing ahead in the wet asphalt, dawn light, surreal sports photograph.

a hot-air balloon anchored to a sleeping turtle by a golden chain
= color golden chain; role balloon anchored to turtle; subject balloon, turtle, chain
+ A striped hot-air balloon tugs gently at a golden chain fastened to a sleeping turtle, tethered above a lagoon at sunrise, dreamlike fantasy painting.
- dropped the turtle became a rock: A striped hot-air balloon tugs gently at a golden chain fastened to a mossy rock, tethered above a lagoon at sunrise, dreamlike fantasy painting.
- color golden became silver: A striped hot-air balloon tugs gently at a silver chain fastened to a sleeping turtle, tethered above a lagoon at sunrise, dreamlike fantasy painting.
`);

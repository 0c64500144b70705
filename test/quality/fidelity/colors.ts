import { cases } from './case.ts';

/** Colours bound to their nouns, one and many in a prompt, usual and unusual. */
export const colors = cases(`
a crimson scarf on a snowman
= color crimson scarf; relation scarf on snowman; subject scarf, snowman
+ A jolly snowman wearing a deep crimson knitted scarf stands in a quiet garden, powder snow glittering under a low winter sun, soft pastel shadows.
+ Wrapped around the neck of a round snowman, a crimson red scarf flutters in the wind, frosted pines behind, storybook warmth, shallow depth of field.
- color crimson became blue: A jolly snowman stands in a quiet garden with a deep blue knitted scarf around its neck, powder snow glittering under a low winter sun and frosted pines behind.

a purple dog chasing a green ball
= color purple dog, green ball; role dog chasing ball; subject dog, ball
+ A surreal purple dog sprints across a lawn after a bouncing green ball, ears flying, motion blur in the grass, bright cartoonish lighting.
+ In a sunny park, a bright green ball rolls downhill, chased by a shaggy dog with vivid purple fur, dynamic low angle, playful mood.
- color the colors were exchanged: A fluffy green dog sprints across a sunlit lawn chasing a bouncing purple ball, ears flying and tongue out, motion blur in the grass, bright playful lighting.
- added a cat: A fluffy purple dog sprints across a sunlit lawn chasing a bouncing green ball while a startled orange cat leaps aside, motion blur in the grass, bright playful lighting.
- role the ball chases the dog: A giant bouncing green ball chases a terrified purple dog across a sunlit lawn, grass bending in its wake, exaggerated cartoon perspective, bright playful lighting.

a yellow bicycle and a blue bench
= color yellow bicycle, blue bench; subject bicycle, bench
+ A vintage yellow bicycle leans near a weathered blue bench on a seaside promenade, gulls' shadows on the boards, golden hour, film grain.
+ On a quiet street corner sits a cobalt blue wooden bench; parked beside it, a bright yellow bicycle with a wicker basket, soft overcast daylight.
- color the colors were exchanged: A vintage blue bicycle leans against a weathered yellow bench on a seaside promenade, salt-worn boards underfoot, golden hour haze and gentle film grain.
- dropped the bench is gone: A vintage yellow bicycle with a wicker basket leans on a whitewashed railing along a seaside promenade, salt-worn boards underfoot, golden hour haze and gentle film grain.

a pink elephant wearing a black bow tie
= color pink elephant, black tie; role (elephant wearing tie); subject elephant, tie
+ An elegant pink elephant dressed for the evening with a glossy black bow tie at its throat, theatrical spotlight, velvet curtains, whimsical studio portrait.
- color the tie became white: A pale pink elephant poses before velvet curtains wearing a crisp white bow tie, theatrical spotlight, soft wrinkled skin texture, whimsical studio portrait with shallow depth of field.
- color the elephant became gray: A wrinkled gray elephant poses before velvet curtains wearing a glossy black bow tie, theatrical spotlight and drifting haze, whimsical studio portrait with shallow depth of field.

a white piano in an orange room
= color white piano, orange room; relation (piano in room); subject piano, room
+ A glossy white grand piano dominates a spacious room painted entirely in saturated orange, minimalist interior, long evening shadows, architectural photography.
+ Minimalist interior, all orange room, burnt orange walls and floor, white grand piano at the center, soft even light, wide shot.
- color the room became green: A glossy white grand piano stands alone in a spacious green room, polished floor reflecting its curved legs, minimalist interior, long evening shadows and crisp architectural lines.

a red traffic cone inside a silver bathtub
= color red cone, silver bathtub; relation cone inside bathtub; subject cone, bathtub
+ A scuffed red traffic cone stands upright inside a gleaming silver bathtub, tiled bathroom, cold daylight from a frosted window, deadpan conceptual photography.
- relation inside became next to: A scuffed red traffic cone stands on the tiles next to a gleaming silver bathtub, cold daylight filtering through a frosted window, deadpan conceptual photograph with muted palette.
- color red became orange: A scuffed orange traffic cone stands upright inside a gleaming silver bathtub, cold daylight filtering through a frosted window, deadpan conceptual photograph with muted palette.

turquoise tulips in a brown jug
= color turquoise tulips, brown jug; relation tulips in jug; subject tulips, jug
+ A bouquet of turquoise tulips droops gracefully from a brown earthenware jug, rough linen backdrop, Dutch still-life lighting, delicate petals rendered in fine detail.
- color turquoise became red: A bouquet of red tulips droops gracefully from a brown earthenware jug, rough linen backdrop, Dutch still-life lighting, delicate petals rendered in fine detail.
- dropped the jug is gone: Turquoise tulips lie loosely scattered over rough brown linen, stems crossed and petals curling at the edges, directional window light, quiet still-life mood in muted tones.

a black and white cow with a red bell
= color black and white cow, red bell; subject cow, bell
+ A black and white dairy cow looks up from an alpine meadow, a shiny red bell hanging from its collar, crisp mountain air, telephoto portrait.
- color the bell became yellow: A black and white dairy cow gazes up from an alpine meadow, a shiny yellow bell hanging at its neck, crisp mountain air and distant peaks softly out of focus.

a violet sky above a gold temple
= color violet sky, gold temple; relation sky above temple; subject temple, (sky)
+ A gold temple with tiered roofs gleams beneath a sweeping violet sky, incense smoke curling between pillars, reflections in a still pond, cinematic wide shot.
- color violet became pale blue: A gold temple with tiered roofs gleams beneath a sweeping pale blue sky, incense smoke curling between carved pillars, reflections in a still pond, cinematic wide shot.

a grey kitten with one green eye and one blue eye
= color grey kitten, green eye, blue eye; count one eye, one eye; subject kitten, eye
+ A small gray kitten stares into the lens, one eye emerald green and the other icy blue, whiskers catching window light, extreme close-up portrait.
- color the blue eye became amber: A small grey kitten stares straight into the lens, one green eye and one amber eye catching the window light, fine whiskers and soft fur in extreme close-up.

a teal typewriter
= color teal typewriter; subject typewriter
+ A vintage teal typewriter on an oak desk, round chrome-ringed keys, curled paper in the carriage, soft afternoon light, nostalgic still-life photograph.
- color teal became maroon: A vintage maroon typewriter rests on an oak desk, round chrome-ringed keys gleaming, a sheet of paper curling from its carriage in soft afternoon light.

a woman in a yellow raincoat holding a red umbrella and a blue suitcase
= color yellow raincoat, red umbrella, blue suitcase; role woman holding umbrella; relation (woman in raincoat); subject woman, raincoat, umbrella, suitcase
+ On a glistening station platform, a woman in a bright yellow raincoat holds a red umbrella overhead and a battered blue suitcase at her side, misty neon reflections.
- color the umbrella and the suitcase exchanged colors: On a glistening station platform, a woman in a bright yellow raincoat holds a blue umbrella overhead and a battered red suitcase at her side, misty neon reflections, cinematic framing.
- dropped the suitcase is gone: On a glistening station platform, a woman in a bright yellow raincoat holds a red umbrella against the drizzle, steam rising around her boots, misty reflections, cinematic framing.

green flames burning on a white candle
= color green flames, white candle; relation flames burning on candle; subject flames, candle
+ Eerie green flames burn at the wick of a tall white candle in a pitch-dark room, wax running down its side, smoke curling upward, gothic atmosphere.
- color green became orange: Flickering orange flames burn at the wick of a tall white candle in a dark stone chamber, wax running down its side, smoke curling upward, gothic atmosphere.

a dark green vintage car parked in front of a pink house
= color green car, pink house; relation car parked in front of house; subject car, house
+ A dark green vintage car with chrome bumpers is parked in front of a candy-pink house with white shutters, palm shadows on the facade, pastel mid-century photography.
+ Pastel pink house with shuttered windows, deep bottle-green classic car standing before it at the curb, noon sun, crisp architectural framing.
- relation in front of became behind: A dark green vintage car with chrome bumpers sits parked behind a candy-pink house with white shutters, half hidden by its back wall, palm shadows and pastel mid-century tones.
- color the car became cream: A cream vintage car with chrome bumpers is parked in front of a candy-pink house with white shutters, palm shadows on the facade, pastel mid-century photograph.

an indigo butterfly on an ivory rose
= color indigo butterfly, ivory rose; relation butterfly on rose; subject butterfly, rose
+ An indigo butterfly with iridescent wing veins rests on the soft petals of an ivory rose, dew drops catching the morning sun, botanical macro photograph.
- color the rose became scarlet: An indigo butterfly with iridescent wing veins rests on the soft petals of a scarlet rose, dew drops catching the morning sun, botanical macro photograph.

two blue birds and a red bird on a wire
= count two birds; color blue birds, red bird; relation bird on wire; subject birds, bird, wire
+ Two small blue birds and one bright red bird perch side by side on a sagging wire, washed-out dawn sky, negative space, telephoto lens.
- count two blue birds became three: Three small blue birds and one bright red bird perch on a sagging telephone wire against a washed-out dawn sky, generous negative space, telephoto compression.
- color red became yellow: Two small blue birds and a single yellow bird perch on a sagging wire against a washed-out dawn sky, generous negative space, feathers fluffed in the cold.

a mustard sofa, an olive rug and a burgundy curtain
= color mustard sofa, olive rug, burgundy curtain; subject sofa, rug, curtain
+ Retro living room with a plush mustard sofa set on an olive rug, a heavy burgundy curtain drawn half across the window, warm tungsten lamps, editorial interior photo.
- color the curtain became navy: Retro living room with a plush mustard sofa set on an olive rug, a heavy navy curtain drawn half across the window, warm tungsten lamps, editorial interior photograph.
- dropped the rug is gone: Retro living room with a plush mustard sofa on bare parquet, a heavy burgundy curtain drawn half across the window, warm tungsten lamps, editorial interior photograph.

a fire truck that is lime green instead of red
= color lime green truck; negation (instead of red); subject truck
+ A lime green fire truck gleams outside its station, the unusual paint catching the sun on polished chrome and ladders, crisp automotive photography.
- color lime green became red: A bright red fire truck gleams outside its brick station, polished chrome and coiled hoses catching the sun, crisp automotive photograph with saturated tones.

a transparent umbrella with a red handle
= color red handle; subject umbrella, handle
+ A clear, transparent umbrella with a curved glossy red handle, raindrops running down the dome, city lights blurred behind it, moody street photograph.
- color the handle became black: A clear, transparent umbrella with a curved glossy black handle, raindrops running down its dome while city lights blur into bokeh behind, moody street photograph.

a rainbow over a beige desert
= color beige desert; relation rainbow over desert; subject rainbow, desert
+ A full rainbow arches over an endless beige desert after a rare storm, damp sand glistening, dark clouds receding, dramatic landscape photograph.
- color beige became rust red: A full rainbow arches over an endless rust-red desert after a rare storm, damp sand glistening as the dark clouds recede, dramatic landscape photograph with deep perspective.

an all-white kitchen with a single red apple
= color white kitchen, red apple; count single apple; subject kitchen, apple
+ A pristine all-white kitchen, every surface gleaming, with a single red apple resting on the counter as the sole accent of color, bright high-key photography.
- color the apple became green: A pristine all-white kitchen, every surface gleaming, a single green apple resting on the counter as its sole accent, bright high-key photograph with soft shadows.
- count one apple became many: A pristine all-white kitchen, every surface gleaming, a dozen red apples heaped on the counter as its vivid accent, bright high-key photograph with soft shadows.

blue roses, yellow daisies and white lilies
= color blue roses, yellow daisies, white lilies; subject roses, daisies, lilies
+ A lush hand-tied bouquet mixing blue roses with sunny yellow daisies and trumpet-shaped white lilies, wrapped in kraft paper, soft diffuse studio light.
- color the roses and the lilies exchanged colors: A lush hand-tied bouquet mixing white roses with sunny yellow daisies and trumpet-shaped blue lilies, wrapped in kraft paper under soft diffuse studio light.

a silver robot painting a green tree
= color silver robot, green tree; role robot painting tree; subject robot, tree
+ A sleek silver robot stands at an easel, painting a lush green tree with precise strokes, paint-splattered studio floor, skylight illumination, cinematic sci-fi realism.
- color silver became golden: A sleek golden robot stands at an easel painting a lush green tree with precise strokes, paint-splattered studio floor, skylight overhead, cinematic science-fiction realism.

a brown bear in a white forest
= color brown bear, white forest; relation (bear in forest); subject bear, forest
+ A massive brown bear pads silently through a white forest buried in fresh snow, breath steaming, birch trunks fading into fog, wildlife photograph.
- color brown became black: A massive black bear pads silently through a white forest buried in fresh snow, breath steaming in the cold, birch trunks fading into fog, wildlife photograph.
`);

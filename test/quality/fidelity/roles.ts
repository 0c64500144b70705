import { cases } from './case.ts';

/** Who does what to whom. */
export const roles = cases(`
a rabbit chasing a wolf
= role rabbit chasing wolf; subject rabbit, wolf
+ A determined rabbit races through a snowy forest in pursuit of a frightened wolf, powder kicked up behind them, comic reversal, dynamic wide shot.
+ A wolf flees between the pines, chased by a small furious rabbit, snow spraying, storybook illustration, cold blue light.
- role the wolf chases the rabbit: A lean wolf races through a snowy forest chasing a frightened rabbit, powder kicked up between the pines, cold blue light and dynamic motion blur.

a mouse feeding a cat
= role mouse feeding cat; subject mouse, cat
+ A tiny mouse in an apron feeds a plump contented cat from a wooden spoon, cozy kitchen, whimsical picture-book illustration, warm lamplight.
+ A cat being fed spoonfuls of porridge by a little mouse, rustic table, soft watercolor textures.
- role the cat feeds the mouse: A plump cat in an apron feeds a tiny mouse from a wooden spoon, cozy kitchen, whimsical picture-book illustration in warm lamplight.

a snail pulling a carriage full of frogs
= role snail pulling carriage; subject snail, carriage, frogs
+ An enormous snail pulls an ornate carriage packed with frogs along a mossy lane, lanterns swaying, fairy-tale illustration, dewy morning.
- role frogs pull the snail: A team of frogs pulls an ornate carriage carrying an enormous snail along a mossy lane, lanterns swaying, fairy-tale illustration on a dewy morning.

a child carrying her sleeping father
= role child carrying father; subject child, father
+ A small child carries her sleeping father in her arms through a moonlit doorway, tender and surreal, soft painterly light.
- role the father carries the child: A tired father carries his sleeping child in his arms through a moonlit doorway, tender and surreal, soft painterly light and long shadows.

a sheep herding three dogs
= role sheep herding dogs; count three dogs; subject sheep, dogs
+ A stern sheep herds three bewildered dogs across a green hillside, humorous role reversal, bright overcast sky, sharp telephoto detail.
- role dogs herd the sheep: Three eager dogs herd a bewildered sheep across a green hillside, low stone walls and heather beyond, bright overcast sky, sharp telephoto detail.
- count three dogs became two: A stern sheep herds two bewildered dogs across a green hillside, humorous role reversal, bright overcast sky, sharp telephoto detail and windblown grass.

a fish fishing for a man
= role fish fishing man; subject fish, man
+ A giant fish sits at the end of a pier with a rod, fishing for a man who dangles beneath the water's surface, satirical vintage engraving feel.
- role the man fishes for the fish: A patient man sits at the end of a pier with a rod, fishing for a giant fish that glides beneath the surface, satirical vintage engraving feel.

a policeman being photographed by a tourist
= role policeman photographed by tourist; subject policeman, tourist
+ A tourist in a sun hat crouches to photograph a stern policeman on a sunny square, candid street photo, lively background blur.
+ A helmeted policeman stands stiffly as a tourist takes his picture, bright plaza, candid documentary framing.
- role the policeman photographs the tourist: A stern policeman raises a camera to photograph a tourist in a sun hat on a sunny square, candid framing and lively background blur.

a dinosaur walking a dog
= role dinosaur walking dog; subject dinosaur, dog
+ A friendly dinosaur strolls down a suburban sidewalk walking a tiny dog on a leash, sprinklers glinting, cheerful 3D animation look.
- role the dog walks the dinosaur: A tiny dog trots down a suburban sidewalk walking a friendly dinosaur on a leash, sprinklers glinting in the sun, cheerful 3D animation look.

a spoon eating a bowl of ice cream with a person
= role spoon eating bowl; subject spoon, bowl, person, (ice cream)
+ Surreal breakfast scene in which a large anthropomorphic spoon eats a bowl of ice cream, using a tiny person as its utensil, pastel studio set.
- role the person eats with the spoon: Pastel studio scene of a person eating a bowl of ice cream with a gleaming spoon, soft shadows, melting scoops and gentle diffused light from above.

an owl teaching a class of students in a forest
= role owl teaching class; relation (class in forest); subject owl, class, students, forest
+ In a mossy forest clearing, a bespectacled owl teaches a class of attentive students seated on tree stumps, shafts of green light, storybook painting.
- role the students teach the owl: In a mossy forest clearing, a class of students teaches a bespectacled owl perched on a stump, shafts of green light, storybook painting.
- dropped the owl became a tutor: In a mossy forest clearing, a silver-haired tutor teaches a class of attentive students seated on tree stumps, shafts of green light, storybook painting.

a monkey driving a bus past a waiting giraffe
= role monkey driving bus; relation bus past giraffe; subject monkey, bus, giraffe
+ A grinning monkey drives a rattling bus past a patient giraffe waiting at a bus stop, savanna road, dusty sunset, playful illustration.
- role the giraffe drives past the monkey: A grinning giraffe drives a rattling bus past a patient monkey waiting at a bus stop, savanna road, dusty sunset, playful illustration.

a chef being cooked by a lobster
= role chef cooked by lobster; subject chef, lobster
+ A huge lobster in a tall white hat stirs a steaming pot, cooking a startled chef, chaotic kitchen, satirical editorial illustration.
- role the chef cooks the lobster: A focused chef in a tall white hat cooks a huge lobster in a steaming pot, chaotic kitchen, copper pans and satirical editorial illustration style.

a princess rescuing a dragon from a knight
= role princess rescuing dragon, (dragon from knight); subject princess, dragon, knight
+ A fearless princess leaps between a cornered dragon and an advancing knight, rescuing the dragon, torn banners, dramatic storm light, fantasy painting.
- role the knight rescues the princess: A fearless knight leaps forward, rescuing a princess from a cornered dragon, torn banners and sparks in the wind, dramatic storm light, fantasy painting.

a tree hugging a woman
= role tree hugging woman; subject tree, woman
+ An ancient tree bends its branches to hug a woman standing at its roots, soft forest light, magical realism, tender mood.
- role the woman hugs the tree: A woman wraps her arms around an ancient mossy trunk, hugging the tree with closed eyes, soft forest light, magical realism, tender mood.

a cello player kissed by a ghost
= role player kissed by ghost; subject player, ghost, (cello)
+ A pale ghost leans down to kiss a cello player on the cheek mid-performance, candlelit hall, drifting veil, romantic gothic painting.
- role the player kisses the ghost: A cello player leans forward to kiss a pale ghost on the cheek, candlelit hall with drifting veils and worn velvet chairs, romantic gothic painting.

a boy teaching his grandmother to skateboard
= role boy teaching grandmother; subject boy, grandmother, (skateboard)
+ A patient boy holds his laughing grandmother's hands, teaching her to skateboard on a sunny driveway, candid lifestyle photograph.
- role the grandmother teaches the boy: A spry grandmother holds a nervous boy's hands, teaching him to skateboard on a sunny driveway, candid lifestyle photograph with warm bokeh.

ants lifting a piano
= role ants lifting piano; subject ants, piano
+ A swarm of tiny ants lifts a grand piano off the grass, macro perspective, blades towering around, golden backlight, absurd scale.
- dropped the piano became a leaf: A swarm of tiny ants lifts a broad curled leaf off the ground, macro perspective with grass blades towering around, golden backlight and absurd scale.

a painting looking at a museum visitor
= role painting looking at visitor; subject painting, visitor
+ In a hushed gallery, the figure in a gilded painting leans out of its frame, looking at a museum visitor who faces away, eerie surreal mood.
- role the visitor looks at the painting: In a hushed gallery, a museum visitor stands looking at a gilded painting, hands clasped behind the back, soft skylight and eerie surreal mood.

a cat grooming a tiger
= role cat grooming tiger; subject cat, tiger
+ A small house cat grooms the ear of a massive reclining tiger, both eyes half closed, sunlit jungle floor, hyperreal detail.
+ A tiger sprawls on warm stone while a little tabby cat grooms its striped flank, dappled light.
- role the tiger grooms the cat: A massive reclining tiger grooms a small house cat with its rough tongue, eyes half closed, sunlit jungle floor, hyperreal detail.

a bear giving flowers to a beekeeper
= role bear giving flowers; subject bear, flowers, beekeeper
+ A shy bear gives a bunch of wild flowers to a veiled beekeeper among wooden hives, summer meadow, heartwarming storybook art.
- role the beekeeper gives them to the bear: A veiled beekeeper gives a bunch of wild flowers to a shy bear among wooden hives, summer meadow, heartwarming storybook art.

a car towing a tow truck
= role car towing truck; subject car, truck
+ A tiny compact car strains uphill towing a heavy tow truck behind it, cables taut, rainy highway, humorous cinematic photograph.
- role the truck tows the car: A heavy tow truck strains uphill towing a tiny compact car behind it, cables taut, rainy highway, humorous cinematic photograph.

a kitten protecting a wounded soldier
= role kitten protecting soldier; subject kitten, soldier
+ A fierce kitten stands guard in front of a wounded soldier in a ruined trench, protecting him, fur bristling, smoky dramatic light.
- role the soldier protects the kitten: A wounded soldier shelters a trembling kitten inside his coat in a ruined trench, protecting it from falling ash, smoky dramatic light.
`);

import { cases } from './case.ts';

/** Conflicts with common sense, and sentences that are hard to read. */
export const language = cases(`
a snowstorm inside a refrigerator in the desert
= relation snowstorm inside refrigerator, (refrigerator in desert); subject snowstorm, refrigerator, desert
+ In the middle of a scorching desert stands an open refrigerator with a swirling snowstorm raging inside it, frost spilling onto the sand, surreal cinematic light.
- relation the snowstorm is around the refrigerator: In the middle of a desert stands a closed refrigerator with a snowstorm raging around it, frost crusting the sand, surreal cinematic light and long blue shadows.

a fireplace made of ice burning with a warm fire
= subject fireplace, ice, fire
+ A fireplace carved entirely of translucent ice holds a warm crackling fire, orange light refracted through its frozen blocks, drops glistening, magical realism.
- dropped the ice became stone: A fireplace built of rough fieldstone holds a warm crackling fire, orange light playing over the mantel, woven rug and drowsy evening shadows.

a cube-shaped sun rising over the sea
= relation sun rising over sea; subject sun, sea
+ A perfectly cube-shaped sun rises over a calm sea, its sharp edges glowing, geometric reflections on the water, minimalist surreal seascape.
- dropped the sea became a city: A perfectly cube-shaped sun rises over a sleeping city, its sharp edges glowing, geometric light between the towers, minimalist surreal skyline.

a fish wearing a diving helmet filled with air
= role fish wearing helmet; subject fish, helmet, (air)
+ A solemn goldfish wears a brass diving helmet filled with air, floating in open water, bubbles rising along the rivets, whimsical steampunk render.
- dropped the helmet became a top hat: A solemn goldfish wears a tall silk top hat, floating in open water, bubbles rising along the brim, whimsical steampunk render with soft caustics.

a square wheel rolling down a staircase
= relation wheel rolling down staircase; subject wheel, staircase
+ A square wooden wheel rolls and thuds down a spiral staircase, motion trail of splinters, brutalist concrete, dramatic diagonal light.
- relation down became up: A square wooden wheel rolls up a steep staircase, motion trail of splinters, brutalist concrete walls and dramatic diagonal light from a high window.

a chess game where the pawns are penguins and the kings are walruses
= subject game, pawns, penguins, kings, walruses
+ An icy chess game in which the pawns are penguins and the kings are stately walruses, squares of snow and slate, polar sunset, playful 3D render.
- dropped the walruses became seals: An icy chess game in which the pawns are penguins and the kings are spotted seals, squares of snow and slate, polar sunset, playful 3D render.

the horse that the girl is drawing is looking at her pencil
= role girl drawing horse, horse looking at pencil; subject horse, girl, pencil
+ A curious horse leans over a fence, looking at the pencil of a girl who is drawing its portrait in a sketchbook, meadow light, tender mood.
- role the horse draws the girl: A curious horse grips a pencil and draws a girl who stands patiently by a fence, looking at its sketchbook, meadow light and tender mood.

a photo of a photo of a photo of a pear
= style photo; subject pear
+ A photo of a hand-framed photo showing another photo of a ripe pear, nested prints on a table, recursive composition, soft desk light.
- dropped the pear became a fig: A photo of a hand-framed photo showing another photo of a ripe fig, nested prints on a table, recursive composition, soft desk light.

the tallest of three sisters holding the smallest umbrella
= count three sisters; role tallest holding umbrella; subject sisters, umbrella
+ Three sisters stand in the rain, the tallest one holding the smallest umbrella, matching coats, comic height difference, rainy street portrait.
- count three became two: Two sisters stand in the rain, the tallest one holding the smallest umbrella, matching coats, comic height difference, rainy street portrait with puddle reflections.

a dog that is bigger than the house it guards
= role dog guards house; subject dog, house
+ A colossal dog, bigger than the little house it guards, lies across the front lawn with its chin by the chimney, surreal suburban scene.
- dropped the house became a car: A colossal dog, bigger than the little car it guards, lies across the front lawn with its chin on the hood, surreal suburban scene.

neither the cat nor the dog is awake, but the goldfish is
= negation (neither cat), (nor dog); subject cat, dog, goldfish
+ A cat and a dog lie fast asleep on a rug, neither of them awake, while a wide-eyed goldfish watches from its bowl, moonlit living room.
- dropped the dog became a rabbit: A cat and a rabbit lie fast asleep on a rug, neither awake, while a wide-eyed goldfish watches from its bowl, moonlit living room.

a painter painting a painter who paints a vase
= role painter painting painter, painter paints vase; subject painter, vase
+ A painter at an easel works on a canvas that shows another painter, who in turn paints a vase, recursive studio scene, oil-lamp glow.
- dropped the vase became a bowl of fruit: A painter at an easel works on a canvas showing another painter, who in turn paints a bowl of fruit, recursive studio scene, oil-lamp glow.

a sandwich as large as a car, with lettuce but no bread
= negation no bread; subject sandwich, (car), lettuce
+ An absurd sandwich as large as a car, layers of crisp lettuce, tomato and cheese but no bread, parked on a suburban street, sunny product-style photograph.
- negation the bread is there: An absurd sandwich as large as a car, crisp lettuce between thick slices of toasted bread, parked on a suburban street, sunny product-style photograph.

a shadow of a bird cast by a pair of hands
= count pair hands; role (shadow cast by hands); subject shadow, bird, hands
+ A pair of interlocked hands casts the crisp shadow of a bird onto a lamplit wall, children's-theater wonder, warm monochrome light.
- count a pair became one hand: One raised hand casts the crisp shadow of a bird onto a lamplit wall, fingers spread, theatrical wonder and warm monochrome light.

a waiter balancing a tray of soup while a customer, not the chef, watches
= role waiter balancing tray, customer watches; negation not chef; subject waiter, tray, soup, customer, (chef)
+ A nimble waiter balances a tray of soup bowls on one hand while a customer, not the chef, watches anxiously, bustling bistro light, candid framing.
- dropped the customer became the chef: A nimble waiter balances a tray of soup bowls on one hand while the chef watches anxiously from the pass, bustling bistro light, candid framing.

what a bee sees when it lands on a sunflower
= relation lands on sunflower; subject bee, sunflower
+ A bee's-eye view at the instant the bee lands on a sunflower, faceted vision, towering golden florets, ultraviolet streaks, dizzying macro perspective.
- dropped the sunflower became a window: A bee's-eye view at the instant the bee lands on a kitchen window, faceted vision, smeared reflections, ultraviolet streaks, dizzying macro perspective.

a cloud shaped like a rabbit over a rabbit shaped like a cloud
= relation cloud over rabbit; subject cloud, rabbit
+ A rabbit-shaped cloud drifts over a fluffy cloud-shaped rabbit sitting in a meadow, mirrored silhouettes, pastel sky, whimsical symmetrical illustration.

the last slice of pie, guarded by a tiny soldier
= role slice guarded by soldier; subject slice, pie, soldier
+ A tiny toy soldier stands guard over the last slice of cherry pie on an enamel plate, crumbs like rubble, dramatic tabletop macro.
- dropped the pie became cheese: A tiny toy soldier stands guard over the last wedge of cheese on an enamel plate, crumbs like rubble, dramatic tabletop macro.

a clown crying because his balloon, which was red, popped
= color red balloon; subject clown, balloon; role (balloon popped)
+ A tearful clown kneels on an empty fairground, crying over the scraps of his popped red balloon, smeared makeup, fading carnival lights.
- color red became blue: A tearful clown kneels on an empty fairground, crying over the scraps of his popped blue balloon, smeared makeup and fading carnival lights behind him.

three of the five windows are lit
= count three windows, five windows; subject windows
+ A dark townhouse facade at night with five windows, three of them lit in warm amber, two black, snow on the sills, quiet urban photograph.
- count three lit became four: A dark townhouse facade at night with five windows, four of them lit in warm amber, snow on the sills, quiet urban photograph with deep shadows.

a sofa wearing socks
= role sofa wearing socks; subject sofa, socks
+ A plump velvet sofa wearing striped wool socks on all its wooden feet, cozy living room, playful product photograph, warm lamplight.
- dropped the socks became skirts: A plump velvet sofa with pleated skirts hiding its wooden feet, cozy living room, playful product photograph, warm lamplight and plush texture.

an upside-down house on a right-side-up hill
= relation house on hill; subject house, hill
+ An upside-down timber house balances on its roof atop a perfectly ordinary, right-side-up hill, laundry lines hanging upward, dreamlike summer light.
- dropped the hill became an island: An upside-down timber house balances on its roof on a small rocky island, waves lapping at the shingles, dreamlike summer light.
`);

import { cases } from './case.ts';

/** Everyday prompts of users that no rule was written with. */
export const secondWorld = cases(`
close-up portrait of an elderly woman laughing, natural light
= subject woman; subject (light); style (portrait), (natural light), (close-up); role (woman laughing)
+ Close-up portrait of an elderly woman laughing freely, deep smile lines and bright watery eyes, silver hair loosely pinned, soft natural light from a nearby window, honest skin texture.
+ An old woman throws her head back in laughter, framed tight on her weathered face, natural daylight sculpting every wrinkle, muted background, warm and intimate portrait.
- dropped the woman became a baby: Close-up portrait of a chubby baby laughing freely, toothless grin and bright watery eyes, wisps of hair catching the sun, soft natural light from a nearby window, honest skin texture.
- added her husband: Close-up portrait of an elderly woman laughing freely cheek to cheek with her bald, grinning husband, both faces filling the frame, soft natural light from a nearby window, honest skin texture.

husky puppy in a field of lavender
= relation puppy in field; subject puppy, field, lavender; subject (husky)
+ A fluffy husky puppy sits in a field of lavender, ice-blue eyes wide, purple blooms brushing its ears, low evening sun, creamy bokeh, dreamy pet photography.
+ Rows of lavender stretch to the horizon while a tiny husky bounds between them, pink tongue out, warm haze, pastel tones, joyful candid shot.
- dropped the puppy became a kitten: A fluffy grey kitten sits in a field of lavender, ice-blue eyes wide, purple blooms brushing its ears, low evening sun, creamy bokeh, dreamy pet photography.
- relation the puppy is outside the field, indoors: A fluffy husky puppy sits on a windowsill indoors, looking out at a distant field of lavender beyond the glass, ice-blue eyes wide, low evening sun, dreamy pet photography.
- added a girl: A fluffy husky puppy sits in a field of lavender in the lap of a red-haired girl in a white dress who kisses its head, low evening sun, dreamy photography.

mountain lake at sunrise, mist, reflection
= subject lake; subject (mountain), (mist), (reflection), (sunrise); style (sunrise)
+ A mountain lake at sunrise lies perfectly still, thin mist curling over the surface, the peaks and rose-colored sky repeated in a flawless reflection, dew-covered grass in the foreground.
+ First light touches the summits above an alpine lake, drifting mist softening the far shore, mirror-like reflection, cool shadows giving way to gold, ultra-detailed landscape photograph.
- dropped the lake became a desert: A mountain desert at sunrise lies perfectly still, thin mist curling over the dunes, the peaks glowing rose and their reflection shimmering in a mirage, rippled sand in the foreground.
- added a kayaker: A mountain lake at sunrise, thin mist curling over the surface and a flawless reflection of the peaks, with a man in a bright red kayak paddling straight toward the camera in the center.
- added a stag: First light touches the summits above an alpine lake, drifting mist and mirror-like reflection, while a magnificent stag with huge antlers stands knee-deep in the foreground and bellows.

a bottle of perfume on wet stones, product photography
= relation bottle on stones; style product photography; subject bottle, perfume, stones
+ A faceted bottle of perfume stands on wet black stones, beads of water glittering around it, soft rim light, misty gradient backdrop, refined product photography.
+ Smooth, rain-slicked river stones form a plinth for an elegant perfume bottle, amber liquid glowing from within, sharp reflections, high-end product photography, commercial polish.
- relation the bottle is beneath the stones: A faceted bottle of perfume lies half buried beneath a heap of wet black stones, only its cap visible, soft rim light, misty gradient backdrop, refined product photography.
- dropped the perfume became whisky: Smooth, rain-slicked river stones form a plinth for a squat whisky bottle, amber liquid glowing from within, sharp reflections, high-end product photography, commercial polish.
- style product photography became a pencil drawing: A loose pencil drawing of a faceted bottle of perfume on wet stones, graphite hatching, smudged shadows, visible paper grain, unfinished edges and construction lines.

ramen bowl with a soft boiled egg and chopsticks
= subject bowl, egg, chopsticks; subject (ramen); relation (bowl with egg)
+ Steaming ramen bowl topped with a halved soft boiled egg, jammy yolk glowing, scallions and nori, dark lacquered chopsticks resting across the rim, moody izakaya light.
+ Overhead food shot of a rich ramen bowl, a marinated soft-boiled egg nestled beside chashu, wooden chopsticks at its side, glossy broth, rustic table, appetizing steam.
- dropped the egg became tofu: Steaming ramen bowl topped with a slab of crisp fried tofu, scallions and nori, dark lacquered chopsticks resting across the rim, moody izakaya light.
- dropped chopsticks became a fork: Overhead food shot of a rich ramen bowl, a marinated soft-boiled egg nestled beside chashu, a steel fork at its side, glossy broth, rustic table, appetizing steam.
- added a chef: Steaming ramen bowl topped with a halved soft boiled egg, lacquered chopsticks across the rim, and behind it a stern tattooed chef leaning over the counter with crossed arms, moody izakaya light.

vintage motorcycle parked by the beach
= relation motorcycle parked by beach; subject motorcycle, beach; style (vintage)
+ A vintage motorcycle is parked by the beach, chrome exhaust catching the sinking sun, worn leather seat, sand drifting over the kickstand, turquoise surf, nostalgic film tones.
+ Beside a quiet stretch of beach stands a classic sixties motorcycle with a teardrop tank, palm shadows across the asphalt, salt haze, cinematic wide shot.
- dropped the motorcycle became a van: A vintage camper van is parked by the beach, chrome bumper catching the sinking sun, worn leather seats, sand drifting over the tires, turquoise surf, nostalgic film tones.
- relation it is parked in a garage: A vintage motorcycle is parked in a garage miles inland, a faded poster of a beach pinned on the wall behind it, chrome exhaust under a bare bulb, nostalgic film tones.
- added a rider: A vintage motorcycle is parked by the beach, and a leather-clad woman with a helmet under her arm lounges across its seat, sinking sun, turquoise surf, nostalgic film tones.

dragon sleeping on a pile of gold
= relation dragon sleeping on pile; subject dragon, pile, gold; role (dragon sleeping)
+ An ancient dragon sleeps on a pile of gold, coils draped over coins and goblets, smoke drifting from its nostrils, shafts of light piercing the cavern, epic fantasy concept art.
+ Deep in a vaulted cave, a mound of glittering gold serves as the bed of a slumbering dragon, emerald scales rising with each breath, dust and embers, dramatic scale.
- role the dragon is awake and fights: An ancient dragon rears up roaring from a pile of gold, wings spread and fire bursting from its jaws, coins flying, shafts of light piercing the cavern, epic fantasy concept art.
- relation the gold lies on the dragon: An ancient dragon sleeps buried underneath a pile of gold, only its nostrils poking out from below the coins and goblets, shafts of light piercing the cavern, fantasy concept art.
- dropped the gold became bones: An ancient dragon sleeps on a pile of bones, coils draped over skulls and ribs, smoke drifting from its nostrils, shafts of light piercing the cavern, epic fantasy concept art.
- added a thief: An ancient dragon sleeps on a pile of gold while a hooded thief stands boldly in the foreground lifting a jeweled goblet, coins underfoot, shafts of light, epic fantasy concept art.

cozy living room with a fireplace and a bookshelf
= subject room, fireplace, bookshelf; relation (room with fireplace); style (cozy)
+ A cozy living room glows with the light of a crackling stone fireplace, a tall bookshelf filled with worn paperbacks beside it, chunky knit throws, snow outside the window.
+ Warm and inviting living room interior, floor-to-ceiling bookshelf along one wall, fireplace with a carved mantel on another, soft lamps, rumpled cushions, autumn evening calm.
- dropped the fireplace became a television: A cozy living room glows with the light of a large wall-mounted television, a tall bookshelf filled with worn paperbacks beside it, chunky knit throws, snow outside the window.
- dropped no bookshelf: A cozy living room glows with the light of a crackling stone fireplace, a framed map on the wall beside it, chunky knit throws, snow outside the window.
- added a couple: A cozy living room with a crackling stone fireplace and a tall bookshelf, where a young couple in matching pajamas slow-dances in the middle of the rug, snow outside the window.

cyborg woman, glowing eyes, neon city, rain, cinematic lighting, 8k
= style cinematic lighting; subject woman, eyes, city, rain; style (8k); subject (cyborg)
+ A cyborg woman with glowing eyes stands in a neon city under heavy rain, water beading on exposed chrome plating, cinematic lighting, teal and magenta reflections, ultra-sharp 8k detail.
+ Rain-drenched neon city at night, a half-mechanical woman turning toward the viewer, her eyes glowing electric white, seams of circuitry along her jaw, cinematic lighting, intricate textures, 8k.
- dropped the city became a jungle: A cyborg woman with glowing eyes stands in a dense jungle under heavy rain, water beading on exposed chrome plating, cinematic lighting, teal and magenta glints, ultra-sharp 8k detail.
- added a robot dog: A cyborg woman with glowing eyes kneels beside a massive armored robot hound that bares its steel teeth, neon city, heavy rain, cinematic lighting, teal and magenta reflections, ultra-sharp 8k detail.
- style cinematic became flat cartoon: A flat, evenly colored children's cartoon of a cyborg woman with glowing eyes in a neon city, simple raindrops, thick outlines, no shading at all, cheerful sticker-like look.

a cup of coffee, a croissant and a newspaper
= subject cup, coffee, croissant, newspaper
+ A cup of coffee sends up a ribbon of steam next to a flaky croissant and a folded newspaper, small marble table, dappled morning sun, relaxed Parisian breakfast scene.
+ Flat lay on rumpled linen, a newspaper spread open, a butter-gold croissant shedding crumbs over the headlines, and a ceramic cup filled with black coffee, slow Sunday light.
- dropped the newspaper became a phone: A cup of coffee sends up a ribbon of steam next to a flaky croissant and a sleek smartphone, small marble table, dappled morning sun, relaxed Parisian breakfast scene.
- dropped the croissant became a donut: Flat lay on rumpled linen, a newspaper spread open, a glazed donut shedding sugar over the headlines, and a ceramic cup filled with black coffee, slow Sunday light.
- added a seagull: A cup of coffee, a flaky croissant and a folded newspaper on a marble table, with a large bold seagull standing over them mid-swallow and dominating the frame, dappled morning sun.

fox and owl in an enchanted forest
= relation owl in forest; subject fox, owl, forest; relation (fox in forest); subject (enchanted)
+ In an enchanted forest, a copper fox and a wise snowy owl meet beneath glowing mushrooms, fireflies weaving between ancient roots, moonlit mist, magical storybook painting.
+ A fox gazes up at an owl perched on a low branch, deep within an enchanted forest of twisted trunks and drifting light, soft emerald glow, fairy-tale atmosphere.
- dropped the owl became a badger: In an enchanted forest, a copper fox and a wise old badger meet beneath glowing mushrooms, fireflies weaving between ancient roots, moonlit mist, magical storybook painting.
- added a unicorn: In an enchanted forest, a copper fox and a snowy owl flank a radiant unicorn that steps between them, glowing mushrooms, fireflies weaving between ancient roots, magical storybook painting.
- relation they are in a city: A copper fox and a snowy owl meet on a subway platform in a concrete city, far from any enchanted forest, flickering tubes of light, moody storybook painting.

steampunk airship over London
= style steampunk; name London; relation airship over London; subject airship
+ A steampunk airship glides over London, brass propellers churning above chimney smoke and the dome of St Paul's, riveted hull, amber fog, intricate Victorian science-fiction illustration.
+ High above the rooftops of Victorian London drifts an enormous airship of copper and canvas, gears exposed, gas lamps glimmering below, steampunk adventure poster mood.
- name London became Paris: A steampunk airship glides over Paris, brass propellers churning above zinc rooftops and the towers of the cathedral, riveted hull, amber fog, intricate Victorian science-fiction illustration.
- relation the airship lies on the ground: A steampunk airship lies moored on the cobbles of a square in London, brass propellers still, its riveted hull resting between the houses, amber fog, Victorian science-fiction illustration.
- dropped the airship became a whale: A steampunk mechanical whale glides over London, brass fins churning above chimney smoke and the dome of St Paul's, riveted hide, amber fog, Victorian science-fiction illustration.

sneaker floating on a pastel background
= relation sneaker floating on background; subject sneaker, background; color (pastel background)
+ A single chunky sneaker floats against a pastel background of peach fading to lilac, laces drifting weightlessly, soft studio shadow, crisp stitching, modern product advertisement.
+ Clean commercial shot, one white running sneaker levitating at a slight tilt before a smooth pastel backdrop, gentle gradient, subtle glow, hyper-detailed mesh texture.
- dropped the sneaker became a handbag: A single quilted handbag floats against a pastel background of peach fading to lilac, chain drifting weightlessly, soft studio shadow, crisp stitching, modern product advertisement.
- relation it stands on the floor, not floating: A single chunky sneaker stands firmly on a concrete floor, its sole pressed flat, pastel background of peach fading to lilac, crisp stitching, modern product advertisement.
- added a basketball player: A single chunky sneaker floats against a pastel background of peach and lilac, and a towering basketball player leaps beside it with arms stretched, soft studio shadow, modern product advertisement.

viking warrior with braided beard, snow
= subject warrior, beard, snow; subject (viking); relation (warrior with beard); name (viking)
+ A battle-scarred viking warrior with a thick braided beard stares through falling snow, fur mantle dusted white, frost on his lashes, cold blue light, gritty cinematic portrait.
+ Snow swirls around a towering Viking fighter, iron rings woven into his braided beard, axe slung over one shoulder, bleak fjord behind, dramatic realism.
- dropped the beard is gone: A battle-scarred viking warrior with a clean-shaven jaw stares through falling snow, fur mantle dusted white, frost on his lashes, cold blue light, gritty cinematic portrait.
- added a wolf: A battle-scarred viking warrior with a thick braided beard stands shoulder to shoulder with a huge snarling white wolf in falling snow, fur mantle, cold blue light, cinematic portrait.
- dropped the warrior became a monk: A hooded monk with a thick braided beard stares through falling snow, wool habit dusted white, frost on his lashes, cold blue light, gritty cinematic portrait.

cherry blossom tree by a temple
= relation tree by temple; subject tree, temple; subject (cherry), (blossom)
+ A cherry blossom tree in full bloom spreads its branches by a wooden temple, petals drifting across mossy stone steps, pale spring sky, serene and delicate composition.
+ Next to an old temple with sweeping tiled eaves stands a single cherry tree, its blossom glowing pink in soft rain, lantern light, quiet contemplative mood.
- dropped the temple became a gas station: A cherry blossom tree in full bloom spreads its branches by a shuttered gas station, petals drifting across the oil-stained concrete, pale spring sky, serene composition.
- relation the tree stands on the roof: A cherry blossom tree in full bloom grows from the very top of the roof of a wooden temple, roots gripping the ridge tiles, petals drifting, pale spring sky, serene composition.
- added a geisha: A cherry blossom tree spreads its branches by a wooden temple, and a geisha in a crimson kimono stands in the foreground with a paper parasol, petals drifting, pale spring sky.

a kid dressed as an astronaut holding a balloon
= role kid holding balloon; subject kid, astronaut, balloon; relation (kid dressed as astronaut)
+ A kid dressed as an astronaut holds a shiny balloon on a string, cardboard helmet slightly too big, suburban driveway at dusk, fairy lights blurred behind, whimsical portrait.
+ In a homemade silver space suit, a small child plays astronaut and clutches a bobbing balloon, chalk planets drawn on the pavement, warm nostalgic light.
- role the kid pops the balloon: A kid dressed as an astronaut stabs a shiny balloon with a pin, scraps of foil flying, cardboard helmet slightly too big, suburban driveway at dusk, whimsical portrait.
- dropped balloon became a kite: In a homemade silver space suit, a small child plays astronaut and clutches a paper kite, chalk planets drawn on the pavement, warm nostalgic light.
- dropped the costume became a pirate's: A kid dressed as a pirate holds a shiny balloon on a string, paper tricorn slightly too big, suburban driveway at dusk, fairy lights blurred behind, whimsical portrait.
- added a robot: A kid dressed as an astronaut holds a shiny balloon and the metal hand of a giant friendly robot towering beside them, suburban driveway at dusk, fairy lights blurred behind.

jellyfish in space
= relation jellyfish in space; subject jellyfish, space
+ A colossal translucent jellyfish drifts in space, its tentacles trailing stardust across a violet nebula, bioluminescent veins pulsing, distant galaxies, ethereal digital painting.
+ Among stars and cosmic gas, a glowing jellyfish floats weightlessly through outer space, ribbons of light unfurling behind it, deep blues and magentas, dreamlike wonder.
- dropped the jellyfish became a whale: A colossal translucent whale drifts in space, its tail trailing stardust across a violet nebula, bioluminescent veins pulsing, distant galaxies, ethereal digital painting.
- dropped space became a sea: A translucent jellyfish drifts in a shallow sea under a starlit sky, its tentacles trailing over coral, bioluminescent veins pulsing, gentle waves above, ethereal digital painting.
- added a cosmonaut: A colossal translucent jellyfish drifts in space, its tentacles curling around a lone astronaut who tumbles in the foreground, violet nebula, bioluminescent veins pulsing, ethereal digital painting.

sports car drifting on a mountain road at night
= relation car drifting on road; subject car, road; subject (night), (mountain); role (car drifting)
+ A low-slung sports car drifts around a hairpin on a mountain road at night, tire smoke lit red by its taillights, guardrail blurring past, stars above, adrenaline-filled action shot.
+ Night falls over a twisting mountain road where a sports car slides sideways through a bend, headlights carving the fog, wet asphalt, cinematic motion blur.
- dropped the car became a truck: A heavy tow truck drifts around a hairpin on a mountain road at night, tire smoke lit red by its taillights, guardrail blurring past, stars above, action shot.
- relation it is off the road, in a river: A low-slung sports car floats in a river far below a mountain road at night, water pouring over its hood, taillights glowing red, stars above, dramatic shot.
- added a police helicopter: A low-slung sports car drifts around a hairpin on a mountain road at night while a huge police helicopter swoops low directly in front of it, searchlight blazing, tire smoke, action shot.

japanese garden with a red bridge and koi pond
= color red bridge; subject garden, bridge, pond; subject (koi); name (japanese); relation (garden with bridge)
+ A tranquil Japanese garden with a red arched bridge spanning a koi pond, raked gravel, maple leaves floating on the water, soft overcast light, meditative composition.
+ Vermilion-red bridge reflected in the still koi pond of a manicured Japanese garden, stone lanterns, moss cushions, morning mist, richly detailed travel photograph.
- color the bridge is white: A tranquil Japanese garden with a white arched bridge spanning a koi pond, raked gravel, maple leaves floating on the water, soft overcast light, meditative composition.
- dropped no pond: A tranquil Japanese garden with a red arched bridge spanning a dry bed of raked gravel, maple leaves scattered on the stones, soft overcast light, meditative composition.
- added a samurai: A tranquil Japanese garden with a red bridge over a koi pond, and a samurai in full armor standing at its center with drawn sword, maple leaves, soft overcast light.

bride and groom dancing under string lights
= role groom dancing; relation groom dancing under lights; subject bride, groom, lights; role (bride dancing)
+ A bride and groom dance beneath a canopy of string lights, her dress swirling over the grass, foreheads touching, blue dusk, romantic wedding photograph with glowing bokeh.
+ Strings of warm bulbs crisscross above as the groom spins his laughing bride on a wooden dance floor, summer evening, candid joy, soft film grain.
- dropped the groom is gone: A bride dances beneath a canopy of string lights with her bouquet held high, her dress swirling over the grass, eyes closed, blue dusk, romantic wedding photograph with glowing bokeh.
- role they quarrel instead: A bride and groom shout at each other beneath a canopy of string lights, fingers pointed and bouquet on the grass, blue dusk, tense wedding photograph with glowing bokeh.
- added a priest: A bride and groom dance beneath a canopy of string lights with a jolly priest squeezed between them, holding both their hands, blue dusk, romantic wedding photograph with glowing bokeh.

burger with melted cheese, dark background
= subject burger, cheese, background; color (dark background); relation (burger with cheese)
+ A towering burger with melted cheese oozing down a charred patty, toasted brioche bun, crisp lettuce, dark background with a hint of smoke, dramatic side light, commercial food photography.
+ Against a dark, moody backdrop, a juicy burger drips with melted cheddar cheese, sesame seeds glistening, sauce on the board, close-up macro, rich contrast.
- dropped the cheese became bacon only: A towering burger with crisp bacon curling over a charred patty, toasted brioche bun, crisp lettuce, dark background with a hint of smoke, dramatic side light, commercial food photography.
- dropped the burger became a pizza: Against a dark, moody backdrop, a blistered pizza drips with melted cheddar cheese, basil glistening, sauce on the board, close-up macro, rich contrast.

hummingbird drinking from an orchid
= role hummingbird drinking from orchid; subject hummingbird, orchid
+ A ruby-throated hummingbird drinks from a purple orchid, wings a shimmering blur, tiny droplets suspended in the air, lush green backdrop, high-speed macro photograph.
+ Beak deep in the throat of a wild orchid, an iridescent hummingbird hovers and sips nectar, rainforest light filtering down, exquisite detail.
- role it only flies past: A ruby-throated hummingbird darts away from a purple orchid, turning its back on the untouched bloom, wings a shimmering blur, lush green backdrop, high-speed macro photograph.
- dropped the hummingbird became a butterfly: A blue morpho butterfly drinks from a purple orchid, wings a shimmering blur, tiny droplets suspended in the air, lush green backdrop, high-speed macro photograph.
- added a viper: A ruby-throated hummingbird drinks from a purple orchid while a bright yellow viper coils around the stem, mouth open beside it, lush green backdrop, high-speed macro photograph.

wizard's tower on a cliff, full moon
= relation tower on cliff; subject tower, cliff, moon; subject (wizard)
+ A crooked wizard's tower rises on a sheer cliff, arcane light flickering in its highest window, full moon behind the spire, waves crashing below, atmospheric fantasy matte painting.
+ Perched on the edge of a cliff, the slender tower of a wizard glows with blue runes beneath an enormous full moon, ravens circling, wind-torn clouds.
- relation the tower is at the foot: A crooked wizard's tower stands at the foot of a sheer cliff, its spire far below the rim, full moon overhead, waves crashing nearby, atmospheric fantasy matte painting.
- dropped the moon became the sun: A crooked wizard's tower rises on a sheer cliff, arcane light flickering in its highest window, blazing noon sun behind the spire, waves crashing below, fantasy matte painting.
- added a dragon: A crooked wizard's tower rises on a sheer cliff, and an enormous dragon wraps itself around the spire breathing fire, full moon behind, waves crashing below, fantasy matte painting.

minimalist bedroom with a concrete wall and a monstera plant
= style minimalist; subject bedroom, wall, plant; subject (monstera); relation (bedroom with wall)
+ A minimalist bedroom with a raw concrete wall behind a low platform bed, a tall monstera plant in the corner, linen sheets, diffused skylight, calm architectural photograph.
+ Pared-back bedroom in muted greys, one bare concrete wall catching slanted sun, a lone monstera plant unfurling glossy leaves beside the bed, minimalist Japanese-Nordic mood.
- style minimalist became baroque: An opulent baroque bedroom with a concrete wall hidden by gilded mirrors, a monstera plant in a carved urn, cascades of brocade, frescoed ceiling, ornate clutter in every corner.
- dropped the plant became a lamp: A minimalist bedroom with a raw concrete wall behind a low platform bed, a tall paper lamp in the corner, linen sheets, diffused skylight, calm architectural photograph.
- added a sleeping man: A minimalist bedroom with a raw concrete wall and a tall monstera plant, where a shirtless man sleeps face down across the bed in the middle of the frame, diffused skylight.

farmers market stall with pumpkins and sunflowers
= subject stall, pumpkins, sunflowers; subject (market), (farmers); relation (stall with pumpkins)
+ A farmers market stall overflows with orange pumpkins and buckets of sunflowers, handwritten price tags, striped awning, crisp October sunlight, abundant and inviting harvest scene.
+ Heaps of knobbly pumpkins share a wooden stall with tall sunflowers at the farmers market, burlap cloth, soft morning haze, vibrant seasonal color.
- dropped sunflowers became roses: A farmers market stall overflows with orange pumpkins and buckets of red roses, handwritten price tags, striped awning, crisp October sunlight, abundant and inviting harvest scene.
- dropped pumpkins became melons: Heaps of ripe melons share a wooden stall with tall sunflowers at the farmers market, burlap cloth, soft morning haze, vibrant seasonal color.
- added a donkey: A farmers market stall overflows with pumpkins and sunflowers while a shaggy donkey leans its whole head and shoulders across the front of it, striped awning, crisp October sunlight.

a lioness and her cub
= subject lioness, cub
+ A lioness rests in the shade of an acacia with her cub pressed against her chest, golden savanna grass swaying, tender gaze, warm telephoto wildlife photograph.
+ Nuzzling noses at dusk, a small spotted cub leans into its mother, a powerful lioness, dust glowing around them, intimate and emotional portrait of the wild.
- dropped the cub is gone: A lioness rests alone in the shade of an acacia with a fresh bone between her paws, golden savanna grass swaying, steady gaze, warm telephoto wildlife photograph.
- added a big male lion: A lioness rests in the shade of an acacia with her cub against her chest, and a huge black-maned male lion lies in front of them roaring, golden savanna grass.

shepherd with a lamb over his shoulders
= relation lamb over shoulders; subject shepherd, lamb, shoulders; relation (shepherd with lamb)
+ A sun-browned shepherd carries a lamb over his shoulders along a stony hillside path, wool cloak, crook in hand, soft evening glow, timeless pastoral portrait.
+ Draped across the shoulders of a bearded shepherd, a newborn lamb blinks at the camera, misty valley behind, earthy tones, quiet biblical mood.
- relation the lamb is at his feet: A sun-browned shepherd walks with a lamb trotting at his feet along a stony hillside path, wool cloak over his bare shoulders, crook in hand, timeless pastoral portrait.
- dropped the lamb became a bundle of wood: A sun-browned shepherd carries a bundle of firewood over his shoulders along a stony hillside path, wool cloak, crook in hand, soft evening glow, timeless pastoral portrait.
- relation the lamb carries him: In a dreamlike reversal a gigantic lamb carries a tiny bearded shepherd over its woolly shoulders, misty valley behind, earthy tones, quiet biblical mood.

train crossing a viaduct in the Scottish Highlands
= role (train crossing viaduct); name Scottish Highlands; relation train crossing viaduct, viaduct in Highlands; subject train, viaduct
+ A steam train crosses a curving stone viaduct in the Scottish Highlands, white plume trailing over heather-covered slopes, moody clouds, sweeping aerial landscape photograph.
+ Deep in the Scottish Highlands, a tall viaduct strides across a glen while a train rolls over its arches, shafts of sun between showers, epic scale.
- name the place became the Swiss Alps: A steam train crosses a curving stone viaduct in the Swiss Alps, white plume trailing over flower-covered slopes, moody clouds, sweeping aerial landscape photograph.
- relation the train passes below it: A steam train passes underneath a curving stone viaduct in the Scottish Highlands, its plume drifting up through the arches, heather-covered slopes, moody clouds, sweeping landscape photograph.
- dropped the train became a flock: A river of sheep crosses a curving stone viaduct in the Scottish Highlands, woolly backs filling the track, heather-covered slopes, moody clouds, sweeping aerial landscape photograph.

witch brewing a potion in a cauldron
= role witch brewing potion; relation potion in cauldron; subject witch, potion, cauldron
+ A hunched witch brews a glowing potion in an iron cauldron, green vapor curling around her crooked fingers, shelves of herbs and bones, candlelit hut, dark fairy-tale art.
+ Over a crackling fire, a potion bubbles inside a blackened cauldron as a young witch stirs it with a long ladle, sparks and steam, rich gothic detail.
- role the witch bathes in it: A hunched witch bathes in an iron cauldron filled with glowing potion, scrubbing her crooked fingers, green vapor curling, shelves of herbs and bones, candlelit hut, dark fairy-tale art.
- dropped the cauldron became a teapot: A hunched witch brews a glowing potion in a chipped porcelain teapot, green vapor curling around her crooked fingers, shelves of herbs and bones, candlelit hut, dark fairy-tale art.
- dropped the witch became a scientist: Over a crackling fire, a potion bubbles inside a blackened cauldron as a young scientist in a lab coat stirs it with a long rod, sparks and steam, rich detail.
- added a goblin: A hunched witch brews a glowing potion in an iron cauldron while a fat green goblin sits opposite her and dips his finger into the brew, candlelit hut, fairy-tale art.

luxury watch on a leather strap, macro
= relation watch on strap; style macro; subject watch, strap; subject (leather)
+ Macro shot of a luxury watch on a leather strap, brushed steel case, applied indices catching a razor-thin highlight, stitched edges, dark gradient backdrop, high-end advertising.
+ Extreme macro detail of a fine mechanical luxury watch, its supple leather strap curving out of focus, sapphire crystal reflections, polished screws, opulent mood.
- dropped the watch became a compass: Macro shot of a luxury compass on a leather strap, brushed steel case, trembling needle catching a razor-thin highlight, stitched edges, dark gradient backdrop, high-end advertising.
- style macro became an aerial wide shot: A sweeping wide shot from high above, a luxury watch on a leather strap lying tiny in the middle of an endless salt flat, brushed steel glinting, high-end advertising.
- dropped the strap became a chain: Extreme macro detail of a fine mechanical luxury watch, its slim gold chain curving out of focus, sapphire crystal reflections, polished screws, opulent mood.

mermaid sitting on a rock, sunset
= relation mermaid sitting on rock; subject mermaid, rock; subject (sunset)
+ A mermaid sits on a sea-worn rock at sunset, scales glittering bronze and teal, wet hair over one shoulder, gentle surf, romantic pre-Raphaelite atmosphere.
+ As the sun goes down in bands of orange and rose, a mermaid rests atop a lone rock offshore, tail curled into the foam, seabirds far away, luminous fantasy painting.
- relation she swims under it: A mermaid swims beneath the ledge of a sea-worn rock at sunset, scales glittering bronze and teal in the green water below it, gentle surf, romantic atmosphere.
- dropped the mermaid became a seal: A sleek grey seal sits on a sea-worn rock at sunset, wet fur glittering, whiskers dripping, gentle surf, romantic coastal atmosphere in soft golden light.
- added a sailor: A mermaid sits on a sea-worn rock at sunset as a barefoot sailor climbs up beside her and takes her hand, scales glittering, gentle surf, romantic atmosphere.

abandoned amusement park with a ferris wheel, fog
= subject park, wheel, fog; subject (amusement), (ferris); relation (park with wheel)
+ An abandoned amusement park lies under thick fog, the rusted ferris wheel looming over weedy midways, faded ticket booths, eerie silence, desaturated cinematic photograph.
+ Fog rolls through the ruins of an amusement park long abandoned, a motionless Ferris wheel with broken gondolas disappearing into the grey, haunting and melancholic.
- dropped the wheel became a carousel: An abandoned amusement park lies under thick fog, the rusted carousel crumbling among weedy midways, faded ticket booths, eerie silence, desaturated cinematic photograph.
- added a clown: An abandoned amusement park lies under thick fog, the rusted ferris wheel looming over a tall clown who stands in the foreground with an axe, faded ticket booths, eerie cinematic photograph.
- dropped the fog became sunshine: An abandoned amusement park lies under hard clear sunshine, the rusted ferris wheel looming over weedy midways, faded ticket booths, eerie silence, desaturated cinematic photograph.

DJ at a festival, crowd, lasers
= relation DJ at festival; subject DJ, festival, crowd, lasers
+ A DJ leans over the decks at a summer festival, hands raised toward a roaring crowd, green lasers slicing through haze, confetti falling, electrifying wide-angle photograph.
+ Festival main stage at night, lasers fanning out above an ocean-like crowd while the DJ drops the beat, silhouettes and strobe glow, immersive energy.
- dropped the DJ became a pianist: A classical pianist leans over a grand piano at a summer festival, hands raised toward a roaring crowd, green lasers slicing through haze, confetti falling, wide-angle photograph.
- dropped the lasers became candles: A DJ leans over the decks at a summer festival, hands raised toward a roaring crowd, thousands of candles glowing through the haze, confetti falling, electrifying wide-angle photograph.
- added an elephant: A DJ leans over the decks at a summer festival, and a painted elephant rears on its hind legs right beside the booth, roaring crowd, green lasers, confetti, wide-angle photograph.

logo of a bear, flat vector
= style flat vector; subject bear; style (logo); subject (logo)
+ Flat vector logo of a bear's head in profile, bold geometric shapes, two-tone palette, crisp edges, plenty of negative space, modern outdoor-brand identity.
+ A simple logo featuring a walking bear built from clean curves, flat vector style, solid color fills, balanced silhouette centered on a plain background.
- dropped the bear became an eagle: Flat vector logo of an eagle's head in profile, bold geometric shapes, two-tone palette, crisp edges, plenty of negative space, modern outdoor-brand identity.
- style flat vector became an oil painting: A heavily textured oil painting logo featuring a walking bear, thick impasto strokes, glazed shadows, cracked varnish, rich tonal depth on a canvas background.
- added a fish jumping: A simple logo featuring a walking bear with a giant leaping salmon of equal size facing it, flat vector style, solid color fills, balanced silhouettes on a plain background.

ballet shoes and a music box on a wooden floor
= relation box on floor; subject shoes, box, floor; subject (ballet), (music); relation (shoes on floor)
+ Worn satin ballet shoes lie beside an open music box on a wooden floor, ribbons trailing over the boards, dusty sunbeam, nostalgic still life in blush tones.
+ On the scuffed wooden floor of an empty studio rest an antique music box and a pair of ballet slippers, faded pink, soft window light, tender memory-like mood.
- dropped the music box became a teddy bear: Worn satin ballet shoes lie beside a one-eyed teddy bear on a wooden floor, ribbons trailing over the boards, dusty sunbeam, nostalgic still life in blush tones.
- relation they hang high on a hook: Worn satin ballet shoes and a small music box on a cord hang high from a hook on the wall, well above the bare wooden floor, dusty sunbeam, nostalgic still life.
- added a dancer: Worn satin ballet shoes lie beside an open music box on a wooden floor, and a barefoot ballerina sits weeping behind them, ribbons trailing, dusty sunbeam, nostalgic blush tones.

cowboy riding a horse into a canyon
= role cowboy riding horse; relation horse into canyon; subject cowboy, horse, canyon; relation (riding into canyon)
+ A lone cowboy rides his horse into a deep red canyon, dust rising behind the hooves, towering walls glowing in the last light, wide western film still.
+ Seen from behind, a cowboy on a paint horse enters the mouth of a vast canyon, hat brim low, long shadows, painterly frontier drama.
- role he leads the horse on foot: A lone cowboy walks on foot into a deep red canyon, leading his riderless horse by the reins, towering walls glowing in the last light, wide western film still.
- relation he rides out of it: A lone cowboy rides his horse out of a deep red canyon, leaving its towering walls behind and heading for open prairie, dust rising, wide western film still.
- dropped the horse became a motorbike: A lone cowboy rides his motorbike into a deep red canyon, dust rising behind the wheels, towering walls glowing in the last light, wide western film still.

samurai standing under a torii gate, red leaves falling
= color red leaves; relation samurai standing under gate; subject samurai, gate, leaves; subject (torii); role (leaves falling)
+ A samurai stands under a weathered torii gate, one hand on his katana, red leaves falling around him in slow spirals, misty mountain shrine, cinematic stillness.
+ Red maple leaves drift down past the beams of a great torii gate, beneath which a solitary samurai waits in lacquered armor, autumn haze, ink-like atmosphere.
- color the leaves are yellow: A samurai stands under a weathered torii gate, one hand on his katana, yellow leaves falling around him in slow spirals, misty mountain shrine, cinematic stillness.
- relation he stands on top: A samurai stands on the top beam of a weathered torii gate, one hand on his katana, red leaves falling around him in slow spirals, misty mountain shrine, cinematic stillness.
- dropped the samurai became a fox: A white fox stands under a weathered torii gate, tail raised like a flame, red leaves falling around it in slow spirals, misty mountain shrine, cinematic stillness.
- added a demon: A samurai stands under a weathered torii gate facing a horned demon that towers over him with a spiked club, red leaves falling in slow spirals, misty mountain shrine.

street food vendor in Bangkok at night
= name Bangkok; relation vendor in Bangkok; subject vendor; subject (night), (food), (street)
+ A street food vendor in Bangkok tosses noodles over roaring flames at night, steam and neon mingling, plastic stools on the curb, vivid documentary photograph.
+ Night in Bangkok, and under a string of bare bulbs a vendor grills skewers at her street food cart, smoke drifting across the alley, rich saturated colors.
- name Bangkok became Naples: A street food vendor in Naples fries dough over roaring flames at night, steam and neon mingling, plastic stools on the curb, vivid documentary photograph.
- dropped the vendor became a musician: Night in Bangkok, and under a string of bare bulbs a street musician plays an accordion between food wrappers, smoke drifting across the alley, rich saturated colors.
- added a policeman: A street food vendor in Bangkok tosses noodles over roaring flames at night while a stern policeman in a white helmet stands before the wok with folded arms, steam and neon.

cat wearing a wizard hat, digital art
= style digital art; role cat wearing hat; subject cat, hat; subject (wizard)
+ A fluffy grey cat wears a floppy wizard hat scattered with embroidered stars, paw resting on a spellbook, swirling motes of magic, polished digital art with warm glow.
+ Detailed digital art of a smug tabby cat in an oversized pointy wizard's hat, candlelit study, floating runes, charming fantasy character portrait.
- role the hat is not worn but torn up: A fluffy grey cat claws a floppy wizard hat to shreds on the carpet, embroidered stars scattered, swirling motes of magic, polished digital art with warm glow.
- dropped the cat became a toad: Detailed digital art of a smug toad in an oversized pointy wizard's hat, candlelit study, floating runes, charming fantasy character portrait.
- style digital art became embroidery: A hand-stitched embroidery of a fluffy grey cat wearing a floppy wizard hat, coarse cotton thread, visible loops and knots, linen stretched in a wooden hoop.
- dropped the hat became a scarf: A fluffy grey cat wears a long wizard scarf scattered with embroidered stars, paw resting on a spellbook, swirling motes of magic, polished digital art with warm glow.

lavender soap bar with dried flowers
= subject bar, flowers; subject (soap), (lavender); relation (bar with flowers); color (lavender bar)
+ A handmade lavender soap bar lies on a ceramic dish among dried flowers, delicate petals pressed into its surface, soft linen, diffused daylight, natural skincare product shot.
+ Artisanal bar of lavender soap tied with twine, sprigs of dried flowers scattered around, rustic wooden board, pale airy palette, spa-like calm.
- dropped the soap became a candle: A handmade lavender candle stands on a ceramic dish among dried flowers, delicate petals pressed into its wax, soft linen, diffused daylight, natural home product shot.
- dropped the flowers became seashells: Artisanal bar of lavender soap tied with twine, polished seashells scattered around, rustic wooden board, pale airy palette, spa-like calm.
- added a woman: A handmade lavender soap bar lies among dried flowers on a ceramic dish while a smiling woman wrapped in a towel leans over it in the center of the shot, diffused daylight.

fairy reading a book on a mushroom
= role fairy reading book; relation book on mushroom; subject fairy, book, mushroom; relation (fairy on mushroom)
+ A tiny fairy sits on a spotted mushroom reading a leather-bound book, translucent wings folded, glowing spores drifting in the undergrowth, enchanting storybook illustration.
+ Perched cross-legged on the cap of a giant mushroom, a fairy turns the pages of an old book, absorbed in reading, moonlight and fireflies, delicate watercolor feel.
- role she tears the book up: A tiny fairy sits on a spotted mushroom tearing the pages out of a leather-bound book and tossing them away, translucent wings folded, glowing spores drifting, enchanting storybook illustration.
- relation she sits under it: A tiny fairy sits on the moss under a spotted mushroom, reading a leather-bound book in its shade, translucent wings folded, glowing spores drifting in the undergrowth, storybook illustration.
- dropped the fairy became a beetle: Perched cross-legged on the cap of a giant mushroom, a spectacled beetle turns the pages of an old book, absorbed in reading, moonlight and fireflies, delicate watercolor feel.
- added a frog: A tiny fairy sits on a spotted mushroom reading a leather-bound book to a big crowned frog that squats beside her, glowing spores drifting in the undergrowth, enchanting storybook illustration.

polar explorer with sled dogs in a blizzard
= relation dogs in blizzard; subject explorer, dogs, blizzard; subject (sled); relation (explorer with dogs)
+ A polar explorer drives a team of sled dogs through a howling blizzard, frost crusted on his fur hood, ropes taut, whiteout swallowing the horizon, harrowing expedition photograph.
+ In the teeth of a blizzard, straining sled dogs pull ahead while a bundled polar explorer shields his face, ice grains streaking sideways, stark monochrome drama.
- dropped the dogs became reindeer: A polar explorer drives a team of reindeer through a howling blizzard, frost crusted on his fur hood, ropes taut, whiteout swallowing the horizon, harrowing expedition photograph.
- relation they are sheltered in a hut: A polar explorer and his sled dogs rest by the stove inside a snug wooden hut, a blizzard raging outside beyond the window, frost melting from his hood, expedition photograph.
- added a polar bear: A polar explorer and his sled dogs skid to a halt in a howling blizzard before a gigantic polar bear rearing up in front of them, frost, ropes tangled, harrowing photograph.

tiny robot watering a plant
= role robot watering plant; subject robot, plant
+ A tiny robot with round camera eyes waters a potted plant, tilting a miniature can with both arms, droplets sparkling on new leaves, sunny windowsill, heartwarming macro scene.
+ On a cluttered desk, a palm-sized robot carefully pours water over a small green seedling plant, soft morning light, shallow focus, Pixar-like charm.
- role the plant waters the robot: A leafy potted plant bends a vine around a miniature can and waters a tiny robot with round camera eyes, droplets sparkling on its metal, sunny windowsill, heartwarming macro scene.
- role the robot uproots it: A tiny robot with round camera eyes yanks a potted plant out by its roots with both arms, soil scattering across the sunny windowsill, dramatic macro scene.
- dropped the robot became a gnome: A tiny bearded gnome waters a potted plant, tilting a miniature can with both arms, droplets sparkling on new leaves, sunny windowsill, heartwarming macro scene.

panda playing drums, cartoon
= style cartoon; role panda playing drums; subject panda, drums
+ A cheerful cartoon panda plays the drums with wild enthusiasm, sticks blurring, cymbals crashing, stage lights and floating notes, bold outlines and bright flat colors.
+ Cartoon illustration of a chubby panda hammering away on a drum kit, tongue out, sweatband on its head, energetic lines, fun concert-poster vibe.
- role the panda sleeps in them: A cheerful cartoon panda sleeps curled up inside a set of drums, sticks lying unused, cymbals silent, stage lights dimmed, bold outlines and bright flat colors.
- dropped drums became a guitar: A cheerful cartoon panda plays the electric guitar with wild enthusiasm, strings blurring, amplifier roaring, stage lights and floating notes, bold outlines and bright flat colors.
- style cartoon became a bronze sculpture: A patinated bronze sculpture of a chubby panda playing the drums, chisel-smooth fur, verdigris in the folds, stone plinth, museum spotlight, solemn and weighty.
- added a tiger singer: A cheerful cartoon panda plays the drums behind a strutting tiger who sings into a microphone at center stage, cymbals crashing, bold outlines and bright flat colors.
`);

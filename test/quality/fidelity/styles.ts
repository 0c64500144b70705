import { cases } from './case.ts';

/** Style, medium and viewpoint words. */
export const styles = cases(`
a watercolor of a harbor at low tide
= style watercolor; subject harbor, (tide)
+ A loose watercolor of a small harbor at low tide, tilted boats on wet mud, granulating blues and umbers, paper texture showing through.
+ Harbor at low tide, delicate watercolour painting, bleeding washes, stranded dinghies, gulls hinted in white.
- style watercolor became oil: A thick oil painting of a small harbor at low tide, tilted hulls on wet mud, heavy impasto blues and umbers, visible brush ridges.

pixel art of a haunted mansion
= style pixel art; subject mansion
+ Pixel art of a haunted mansion on a hill, limited purple palette, glowing windows, dithering in the stormy sky, 16-bit adventure game look.
- style pixel art became a photo: Realistic photograph of a haunted mansion on a hill, glowing windows and crooked shutters beneath a stormy sky, dead vines, cold moonlight and drifting fog.

a pencil sketch of an old fisherman
= style pencil sketch; subject fisherman
+ A detailed pencil sketch of an old fisherman, deep-set eyes under a woolen cap, cross-hatched shadows, smudged graphite, unfinished edges.
- style pencil sketch became a watercolor: A vibrant watercolor portrait of an old fisherman, deep-set eyes under a woolen cap, loose washes bleeding into the paper, salt-textured background.
- added a boy: A detailed pencil sketch of an old fisherman mending a net while a small boy leans on his knee, cross-hatched shadows, smudged graphite, unfinished edges.

a castle in the style of Hokusai
= style in the style of Hokusai; name (Hokusai); subject castle
+ A cliff-top castle in the style of Hokusai, crisp woodblock outlines, curling foam below, Prussian blue gradients, delicate mist bands.
- style Hokusai became Turner: A cliff-top castle in the style of Turner, luminous haze dissolving the towers, swirling sea light, delicate glazes of gold and grey.

black and white photograph of a jazz trumpeter
= style black and white, photograph; subject trumpeter
+ Black and white photograph of a jazz trumpeter mid-solo, cheeks puffed, smoke curling in the stage light, deep blacks, 1950s club atmosphere.
- style black and white became color: Vivid color photograph of a jazz trumpeter mid-solo, cheeks puffed, smoke curling through crimson stage light, rich saturated tones, club atmosphere.

an isometric 3D render of a tiny bookstore
= style isometric, 3D render; subject bookstore
+ Isometric 3D render of a tiny bookstore cut open like a dollhouse, miniature shelves and ladders, soft global illumination, pastel background.
- style isometric render became an engraving: Antique copperplate engraving of a tiny bookstore cut open like a dollhouse, miniature shelves and ladders in fine hatching, cream paper background.

stained glass window depicting a whale
= style stained glass; subject window, whale; role (window depicting whale)
+ A luminous stained glass window depicting a great whale among stylized waves, leaded lines, jewel-toned panes, sunlight casting color on stone.
- dropped the whale became a ship: A luminous stained glass window depicting a tall ship among stylized waves, leaded lines, jewel-toned panes, sunlight casting color on stone.

claymation still of two frogs fishing
= style claymation; count two frogs; subject frogs; style (still)
+ Claymation still of two lumpy frogs fishing from a lily pad, visible thumbprints, tiny handmade rods, shallow-focus miniature set.
- style claymation became anime: Anime still of two big-eyed frogs fishing from a lily pad, clean line art and cel shading, sparkling pond and soft summer clouds.
- count two became four: Claymation still of four lumpy frogs fishing from a lily pad, visible thumbprints, tiny handmade rods, shallow-focus miniature set under warm light.

a charcoal drawing of hands
= style charcoal drawing; subject hands
+ A moody charcoal drawing of clasped hands, rich velvety blacks, smeared midtones, toothy paper, raking light across knuckles.
- style charcoal became pastel: A delicate pastel drawing of clasped hands, chalky pinks and blues, blended midtones on toothy paper, raking light across the knuckles.

art nouveau poster of a woman drinking absinthe
= style art nouveau, poster; role woman drinking absinthe; subject woman, absinthe, (poster)
+ Art Nouveau poster of a languid woman drinking absinthe, whiplash curves, floral border, muted greens and gold, ornamental lettering-free frame.
- style art nouveau became bauhaus: Bauhaus poster of a languid woman drinking absinthe, bold geometric blocks, diagonal composition, muted greens and black, clean negative space.

aerial view of a spiral parking garage
= style aerial view; subject garage
+ Aerial view of a spiral parking garage, looking straight down at its concentric concrete ramps, tiny cars, crisp noon shadows.
- style the aerial view became a low angle: Low-angle view from the ground of a spiral parking garage, its concrete ramps curling upward against the sky, crisp noon shadows and strong geometry.

macro shot of a ladybug on a blade of grass
= style macro shot; relation ladybug on blade; subject ladybug, grass, (blade)
+ Extreme macro shot of a ladybug climbing on a single blade of grass, dewdrops like lenses, creamy green bokeh, dawn light.
- dropped the ladybug is gone: Extreme macro shot of a dewdrop trembling on a single blade of grass, tiny inverted meadow inside it, creamy green bokeh, dawn light.

a baroque oil painting of a dachshund in armor
= style baroque, oil painting; subject dachshund, armor; relation (dachshund in armor)
+ Baroque oil painting of a noble dachshund in gleaming armor, dark background, dramatic chiaroscuro, cracked varnish, ornate detail.
- style oil painting became a comic strip: Bold comic book panel of a noble dachshund in gleaming armor, halftone dots and thick ink outlines, dramatic shadows, dynamic framing.

polaroid of a birthday party in 1985
= style polaroid; subject party; name (1985)
+ Faded polaroid of a birthday party in 1985, paper streamers, harsh flash, slightly green cast, white border with fingerprints.
- style polaroid became a watercolor: Soft watercolor of a birthday party in 1985, paper streamers and candle glow, loose washes, pale edges bleeding into cold-pressed paper.

origami swan floating on a puddle
= style origami; relation swan floating on puddle; subject swan, puddle
+ An origami swan of crisp folded paper floats on a rain puddle, pavement reflections, overcast softness, delicate macro composition.
- style origami is gone: A living white swan glides on a broad rain puddle, feathers ruffled by the wind, pavement reflections, overcast softness and delicate composition.

a cyberpunk market street at midnight, cinematic
= style cyberpunk, cinematic; subject market, street, (midnight)
+ A cyberpunk market street at midnight, holographic signage and dripping cables, steam from food stalls, cinematic anamorphic framing, teal and magenta.
- style cyberpunk became medieval: A medieval market street at midnight, torches and timber-framed houses, steam from food stalls, cinematic anamorphic framing in amber and deep shadow.

children's crayon drawing of a rocket
= style crayon drawing; subject rocket, (children)
+ A naive children's crayon drawing of a rocket blasting off, waxy uneven strokes, wobbly stars, lined notebook paper background.
- style crayon drawing became a render: A glossy 3D render of a rocket blasting off, polished metal panels and volumetric exhaust, crisp stars and dramatic rim light.

a vaporwave sculpture of a pineapple
= style vaporwave, sculpture; subject pineapple, (sculpture)
+ A vaporwave marble sculpture of a pineapple on a checkerboard plinth, pink and cyan gradient sky, retro grid, glossy reflections.
- style vaporwave became rococo: A rococo marble sculpture of a pineapple on a gilded plinth, pastel drapery and scrolling ornament, soft palace light, glossy reflections.

fisheye photo of a skateboarder jumping over a bench
= style fisheye, photo; relation skateboarder jumping over bench; subject skateboarder, bench
+ Fisheye photo of a skateboarder jumping over a concrete bench, curved horizon, hard flash, gritty city plaza, frozen motion.
- style fisheye photo became a linocut: Bold linocut print of a skateboarder jumping over a concrete bench, carved lines and flat ink, gritty city plaza, frozen motion and high contrast.

a children's book illustration of a hedgehog baking bread
= style illustration, (children's book); role hedgehog baking bread; subject hedgehog, bread, (book)
+ A gentle children's book illustration of a hedgehog baking bread in a burrow kitchen, flour on its nose, soft gouache textures, warm oven glow.
- dropped the bread became a cake: A gentle children's book illustration of a hedgehog baking a tall layer cake in a burrow kitchen, flour on its nose, soft gouache textures and warm oven glow.

an impressionist painting of a train station in the rain
= style impressionist, painting; relation (station in rain); subject station, rain
+ An impressionist painting of a train station in the rain, broken brushstrokes, violet steam, reflections on the platform, silvery light.
- style impressionist became cubist: A cubist painting of a train station in the rain, fractured planes and overlapping angles, slate and ochre facets, reflections splintered across the platform.

low poly landscape with a volcano
= style low poly; subject landscape, volcano
+ Low poly landscape with a smoking volcano, faceted slopes in warm gradients, stylized pines, soft ambient occlusion, clean horizon.
- dropped the volcano became a lake: Low poly landscape with a calm mountain lake, faceted slopes in warm gradients, stylized pines, soft ambient occlusion and a clean horizon.
`);

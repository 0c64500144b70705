/** What a base prompt already settles, so that nothing added may speak of it. */
export interface BasePromptTraits {
  /** The kind of medium it names: `open` for none, `unclear` where that cannot be told. */
  readonly medium: 'open' | 'photo' | 'handmade' | 'render' | 'graphic' | 'unclear';
  readonly namesPlace: boolean;
  readonly namesLight: boolean;
  readonly namesView: boolean;
  readonly namesColor: boolean;
}

const graphic = words(`
  logos? icons? emojis? stickers? vector posters? infographics? diagrams? pixel-art sprites? badges?
  emblems? blueprints? wordmarks? monograms? 8-bit 16-bit`);
const render = words('3d 3-d cgi rendering low-poly lowpoly voxel isometric claymation');
const handmade = words(`
  paintings? watercolou?rs? gouache fresco tempera sketch sketches drawings? doodle etchings?
  engravings? woodcuts? linocuts? lithographs? anime manga cartoons? comics? illustrations?
  caricature`);
const photo = words(`
  photos? photographs? photographed photography photorealistic photo-realistic polaroids? dslr
  snapshots? selfies? headshots?`);
/** A picture that is a thing in the scene: `a painting on a wall`. */
const hangsSomewhere =
  /\b(?:paintings?|posters?|drawings?|sketch(?:es)?|photos?|stickers?|logos?|icons?|emblems?|badges?|photographs?|illustrations?|comics?) (?:on|in|at|above|hanging|book|frame|shop|print|reads|says|that)\b/i;
/** Words that may name a medium or a style, and may mean something else. */
const vague = words(String.raw`
  flat typograph\w* charts? tattoos? stained mosaics? patterns? patterned banners? covers?
  silhouettes? graphics? stencils? ui website labels? lettering calligraphy origami papercraft
  embroider\w* crochet\w* knitted felt render rendered renders blender octane unreal clay plasticine
  lego miniatures? dioramas? sculptures? figurines? statues? hologra\w* paint painted oils? acrylics?
  \w+ism \w+istic \w+ist baroque renaissance ukiyo-e brush\w* canvas sketched sketchy drawn pencils?
  charcoal ink inked pen line-art lineart doodled engraved chalk crayons? pastels? illustrated chibi
  storybook concept artwork art deco nouveau style styled stylized stylised aesthetic mural graffiti
  collage psychedelic abstract vaporwave steampunk cyberpunk cinematic films? movie stills? bokeh
  lens macro telephoto fisheye kodak fujifilm leica canon nikon hasselblad x-ray daguerreotype drone
  pixel pixelated cctv`);
const place = words(String.raw`
  in into inside on onto at under underneath beneath below above over behind beside besides between
  near next among amongst amid around through across against along atop outside within by off from
  underwater outdoors? indoors? backgrounds? backdrops? scenes? landscapes? seascapes? cityscapes?
  forests? woods? jungles? cit(?:y|ies) towns? villages? streets? alleys? roads? beach(?:es)? rooms?
  kitchens? bedrooms? interiors? exteriors? mountains? hills? valleys? seas? oceans? lakes? rivers?
  waterfalls? gardens? deserts? fields? meadows? sk(?:y|ies) skylines? space planets? galax\w* nebulae?
  islands? caves? temples? castles? cathedrals? church(?:es)? librar(?:y|ies) houses? cabins? markets?
  cafes? stadiums? studios?`);
const light = words(String.raw`
  nights? nighttime midnight sunsets? sunrises? dawn dusk noon midday evenings? mornings? afternoons?
  twilight days? daytime daylight lights? lit lighting lamps? lamplit lanterns? candles? candle\w* neon
  glow\w* shadows? shadow\w* dark darkness bright brightly dim dimly sun sunny sun\w* moon\w* stars?
  starry fire\w* flames? burning rain\w* snow\w* fog\w* mist\w* haz\w* storm\w* cloud\w*
  overcast lightning thunder\w* backlit luminous shin\w* underwater winter summer autumn fall spring
  aurora eclipse laser\w* chiaroscuro golden-hour weather wind\w* space`);
const view = words(String.raw`
  close-ups? closeups? close wide portraits? headshots? selfies? macro aerial overhead top-down
  bird's-eye side front rear back profile view views viewed angle panoram\w* full-body half-body
  zoom\w* centered centred symmetr\w* perspective isometric fisheye seen foreground background`);
const color = words(String.raw`
  red crimson scarlet maroon burgundy pink magenta fuchsia rose salmon coral orange amber peach apricot
  yellow gold golden lemon mustard green lime olive emerald mint jade teal turquoise cyan aqua blue navy
  azure cobalt indigo purple violet lavender lilac mauve brown tan beige bronze copper chestnut
  chocolate black white gr[ae]y ivory cream silver charcoal ebony monochrom\w* sepia grayscale greyscale
  colou?r\w* rainbow\w* multicolou?r\w* pastels? vivid saturated neon hues? tints? redd\w* bluish
  greenish yellowish warm cool`);

/** Reads the traits of an English prompt; of another script it takes all to be settled. */
export function basePromptTraits(basePrompt: string): BasePromptTraits {
  if (/(?!\p{Script=Latin})\p{L}/u.test(basePrompt)) {
    return {
      medium: 'unclear',
      namesPlace: true,
      namesLight: true,
      namesView: true,
      namesColor: true,
    };
  }
  return {
    medium: mediumOf(basePrompt),
    namesPlace: place.test(basePrompt),
    namesLight: light.test(basePrompt),
    namesView: view.test(basePrompt),
    namesColor: color.test(basePrompt),
  };
}

function mediumOf(basePrompt: string): BasePromptTraits['medium'] {
  const named = (['graphic', 'render', 'handmade', 'photo'] as const).filter((medium) =>
    media[medium].test(basePrompt),
  );
  const [only] = named;
  if (only === undefined) return vague.test(basePrompt) ? 'unclear' : 'open';
  return named.length === 1 && !hangsSomewhere.test(basePrompt) ? only : 'unclear';
}

const media = { graphic, render, handmade, photo } as const;

function words(list: string): RegExp {
  return new RegExp(`\\b(?:${list.trim().split(/\s+/).join('|')})\\b`, 'i');
}

/** The colours of a picture and the words for their shades. A shade may belong to two colours. */
const shades: Readonly<Record<string, string>> = {
  red: 'red crimson scarlet ruby vermilion cherry burgundy maroon carmine reddish cardinal brick-red wine-red blood-red rust rusty-red magenta garnet rouge ruddy tomato-red ruby-red cherry-red fire-engine-red oxblood claret cerise',
  orange:
    'orange tangerine apricot amber copper coral rust burnt-orange orangish orangey peach terracotta pumpkin carrot persimmon flame-orange burnt-sienna sienna rust-colored',
  yellow:
    'yellow golden gold lemon amber mustard yellowish saffron canary buttery straw-colored blond blonde sunflower-yellow ochre flaxen honey-colored honey lemony sunshine-yellow lemon-yellow mustard-yellow golden-yellow canary-yellow pale-yellow',
  green:
    'green emerald olive lime jade mint greenish moss mossy sage chartreuse viridian verdant teal turquoise aquamarine forest-green sea-green khaki lime-green aqua grass-green kelly-green pistachio mint-green olive-green emerald-green neon-green bottle-green dark-green light-green leaf-green celadon seafoam',
  blue: 'blue azure navy cobalt sapphire cerulean bluish indigo turquoise teal cyan aquamarine ultramarine sky-blue navy-blue periwinkle aqua denim cornflower royal-blue electric-blue midnight-blue baby-blue cobalt-blue dark-blue light-blue powder-blue steel-blue teal-blue deep-blue bright-blue ice-blue azure-blue sapphire-blue turquoise-blue',
  purple:
    'purple violet lavender mauve lilac plum purplish indigo magenta amethyst aubergine fuchsia orchid burgundy deep-purple light-purple dark-purple',
  pink: 'pink rose rosy magenta fuchsia salmon blush pinkish coral bubblegum peach hot-pink pastel-pink light-pink pale-pink bright-pink rose-pink neon-pink',
  brown:
    'brown tan chestnut chocolate brownish bronze sepia umber russet mahogany caramel tawny hazel auburn copper cinnamon walnut coffee-colored beige chocolate-brown earthy-brown sandy cocoa coffee tan-colored oaken khaki fawn dark-brown light-brown reddish-brown golden-brown sienna sepia-toned bronze-colored',
  black:
    'black ebony jet-black onyx obsidian inky blackened charcoal pitch-black raven jet noir charcoal-black coal-black midnight-black sable',
  white:
    'white ivory snowy snow-white whitish pearly alabaster milky chalky cream pearl pearl-white milk-white creamy porcelain-white pale-white off-white eggshell bone-white pristine-white alabaster-white',
  gray: 'gray grey silver silvery charcoal ashen slate grayish greyish smoky gunmetal graphite pewter ash-gray steel-gray steel-grey slate-gray slate-grey platinum dark-gray light-gray dark-grey light-grey dove-gray dove-grey blue-gray',
  silver: 'silver silvery chrome platinum metallic-gray silver-gray silver-grey gray grey',
  gold: 'gold golden gilded gilt brassy yellow-gold',
  cream: 'cream creamy ivory off-white beige eggshell',
  beige: 'beige tan cream sand sandy khaki taupe ecru',
  rainbow:
    'rainbow rainbow-colored rainbow-coloured rainbow-hued multicolored multicoloured multi-colored prismatic rainbow-striped',
  multicolored:
    'multicolored multicoloured multi-colored multi-coloured rainbow colorful colourful rainbow-colored',
};

const familiesByShade = new Map<string, Set<string>>();
for (const [color, words] of Object.entries(shades)) {
  for (const word of words.split(' ')) {
    const families = familiesByShade.get(word) ?? new Set();
    familiesByShade.set(word, families.add(color));
  }
}

/** Words that are a colour only where they stand before a noun, after another colour or after "in". */
const otherwiseThings = new Set(
  `orange rose gold silver copper bronze amber coral cherry ruby emerald jade mint lime lemon olive plum
  peach salmon chocolate honey cream charcoal slate sand lavender lilac violet orchid chestnut mahogany walnut
  ivory pearl sapphire amethyst turquoise rust denim pumpkin carrot straw moss sage cinnamon mustard caramel
  coffee cocoa cardinal wine brick raven jet chrome platinum ebony onyx obsidian fawn rainbow garnet graphite
  pewter hazel saffron canary navy apricot tangerine bubblegum pistachio eggplant aubergine jet gunmetal
  cornflower sandy honey terracotta noir`
    .split(/\s+/)
    .filter(Boolean),
);

/** What has a colour so surely that it stands for it. */
const likened: Readonly<Record<string, string>> = {
  black: 'ink night coal soot pitch raven tar midnight ebony',
  white: 'milk snow chalk bone pearl cloud cotton sugar swan',
  yellow: 'lemon sunflower butter canary banana corn sun honey gold',
  golden: 'gold honey sun wheat',
  gold: 'honey sun wheat',
  red: 'blood cherry tomato ruby rose strawberry fire poppy wine brick',
  green: 'grass emerald moss leaf lime pea jade',
  blue: 'sky sea sapphire ocean cornflower',
  orange: 'marmalade pumpkin carrot tangerine apricot',
  pink: 'rose bubblegum flamingo salmon candyfloss',
  purple: 'plum grape amethyst aubergine lavender',
  brown: 'chestnut chocolate coffee walnut bark',
  gray: 'ash slate smoke lead stone',
  grey: 'ash slate smoke lead stone',
  silver: 'moonlight mercury',
};
export const isLikened = (color: string, thing: string): boolean =>
  Object.hasOwn(likened, color) && (likened[color] ?? '').split(' ').includes(thing);

export const isColorWord = (word: string): boolean => familiesByShade.has(word);
export const mayBeThing = (word: string): boolean => otherwiseThings.has(word);
const spelled = (color: string) => color.replace('grey', 'gray');

/** Whether a rewrite that says `found` keeps the colour `asked`. */
export function isSameColor(asked: string, found: string): boolean {
  if (spelled(asked) === spelled(found)) return true;
  const wanted = familiesByShade.get(asked);
  const given = familiesByShade.get(found);
  if (wanted === undefined || given === undefined) return false;
  // "red" is any shade of red; a shade is another name of it, or the colour that it is a shade of.
  if (shades[asked] !== undefined) return given.has(asked);
  if (shades[found] !== undefined)
    return wanted.has(spelled(found)) && (wanted.size === 1 || asked === 'grey');
  return [...wanted].some((color) => given.has(color));
}

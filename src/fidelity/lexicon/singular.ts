import { isNoun } from './kinds.ts';

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  tvs: 'tv',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'child',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  oxen: 'ox',
  wolves: 'wolf',
  leaves: 'leaf',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  loaves: 'loaf',
  shelves: 'shelf',
  halves: 'half',
  scarves: 'scarf',
  elves: 'elf',
  thieves: 'thief',
  calves: 'calf',
  hooves: 'hoof',
  dwarves: 'dwarf',
  wharves: 'wharf',
  lice: 'louse',
  cacti: 'cactus',
  fungi: 'fungus',
  octopi: 'octopus',
  alumni: 'alumnus',
  larvae: 'larva',
  nebulae: 'nebula',
  antennae: 'antenna',
  supernovae: 'supernova',
  formulae: 'formula',
  chateaux: 'chateau',
  tableaux: 'tableau',
  plateaux: 'plateau',
  gateaux: 'gateau',
  dice: 'die',
  chilies: 'chili',
  chillies: 'chilli',
  mousses: 'mousse',
  ganaches: 'ganache',
  crevasses: 'crevasse',
  porsches: 'porsche',
  barouches: 'barouche',
  rvs: 'rv',
  sheaves: 'sheaf',
  oases: 'oasis',
  trellises: 'trellis',
  clematises: 'clematis',
  amaryllises: 'amaryllis',
  portcullises: 'portcullis',
  metropolises: 'metropolis',
  necropolises: 'necropolis',
  lorries: 'lorry',
  dinghies: 'dinghy',
  quizzes: 'quiz',
  buses: 'bus',
  gases: 'gas',
  lenses: 'lens',
  axes: 'axe',
  pickaxes: 'pickaxe',
  atlases: 'atlas',
  canvases: 'canvas',
  irises: 'iris',
  rhinoceroses: 'rhinoceros',
  caches: 'cache',
  aches: 'ache',
  mustaches: 'mustache',
  moustaches: 'moustache',
  avalanches: 'avalanche',
  quiches: 'quiche',
  brioches: 'brioche',
  niches: 'niche',
  headaches: 'headache',
  mantises: 'mantis',
  ibises: 'ibis',
  lorises: 'loris',
  chrysalises: 'chrysalis',
  proboscises: 'proboscis',
  chamoises: 'chamois',
  aurochses: 'aurochs',
  hippopotami: 'hippopotamus',
  pupae: 'pupa',
  cherubim: 'cherub',
  seraphim: 'seraph',
  magi: 'magus',
  passersby: 'passerby',
  paparazzi: 'paparazzo',
  wolfmen: 'wolfman',
  djs: 'dj',
  cloches: 'cloche',
  babouches: 'babouche',
  huaraches: 'huarache',
  battleaxes: 'battleaxe',
  poleaxes: 'poleaxe',
  staves: 'staff',
  fezzes: 'fez',
  topazes: 'topaz',
  thermoses: 'thermos',
  demitasses: 'demitasse',
};
/** "Bookshelves", "grandchildren": the last part is irregular. */
const compound =
  /(?<=[a-z]{3})(?:wolves|shelves|leaves|scarves|knives|wives|loaves|thieves|hooves|feet|teeth|children|mice|geese)$/;
/** Words that end in s and are one, or have no singular. */
const unchanged =
  /(?:ss|us|is|ceros|ceratops|news|glasses|goggles|scissors|jeans|trousers|tights|shorts|clothes|(?<![a-z])series|miniseries|species)$|^(?:lens|canvas|gas|atlas|binoculars|headphones|(?:sweat|yoga|under)?pants|pajamas|pyjamas|dungarees|overalls|slacks|breeches|chinos|jodhpurs|culottes|knickers|spectacles|specs|shears|secateurs|tongs|bellows|gallows|thermos|pliers|tweezers|cosmos|cyclops|aurochs|thrips|(?:daddy)?longlegs|christmas|texas|mars|las|athens)$/;
/** The singular of an English noun in lower case. */
export function singular(noun: string): string {
  const known = Object.hasOwn(irregular, noun) ? irregular[noun] : undefined;
  if (known !== undefined) return known;
  if (
    /[^f]men$/.test(noun) &&
    noun.length > 5 &&
    !/(?:speci|acu|abdo|reg|ram|(?<!w)o|stam|cycla)men$/.test(noun)
  ) {
    return `${noun.slice(0, -2)}an`;
  }
  const part = compound.exec(noun)?.[0];
  if (part !== undefined) return noun.slice(0, -part.length) + (irregular[part] ?? part);
  if (noun.length < 4 || !noun.endsWith('s')) return noun;
  // "Tutus", "smoothies", "hoopoes": what the table of nouns has.
  const bare = noun.slice(0, -1);
  if (/(?:[iu]|ie|oe)$/.test(bare) && isNoun(bare)) return bare;
  if (unchanged.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  // "octopuses", not "houses", "causes", "fuses".
  if (/(?:sh|ch|x|zz|ss|o|[^aeof]us)es$/.test(noun) && noun !== 'muses') return noun.slice(0, -2);
  return noun.slice(0, -1);
}

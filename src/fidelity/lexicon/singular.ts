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
  cookies: 'cookie',
  movies: 'movie',
  zombies: 'zombie',
  goalies: 'goalie',
  rookies: 'rookie',
  foodies: 'foodie',
  smoothies: 'smoothie',
  veggies: 'veggie',
  pixies: 'pixie',
  collies: 'collie',
  yorkies: 'yorkie',
  budgies: 'budgie',
  birdies: 'birdie',
  magpies: 'magpie',
  prairies: 'prairie',
  lorries: 'lorry',
  beanies: 'beanie',
  barbies: 'barbie',
  hippies: 'hippie',
  eyries: 'eyrie',
  dinghies: 'dinghy',
  pies: 'pie',
  potpies: 'potpie',
  ties: 'tie',
  neckties: 'necktie',
  bowties: 'bowtie',
  selfies: 'selfie',
  brownies: 'brownie',
  hoodies: 'hoodie',
  genies: 'genie',
  quizzes: 'quiz',
  bonsais: 'bonsai',
  faeries: 'faerie',
  shoes: 'shoe',
  horseshoes: 'horseshoe',
  snowshoes: 'snowshoe',
  canoes: 'canoe',
  oboes: 'oboe',
  hoes: 'hoe',
  floes: 'floe',
  does: 'doe',
  toes: 'toe',
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
  cloches: 'cloche',
  babouches: 'babouche',
  huaraches: 'huarache',
  plushies: 'plushie',
  talkies: 'talkie',
  onesies: 'onesie',
  nighties: 'nightie',
  scrunchies: 'scrunchie',
  booties: 'bootie',
  cowries: 'cowrie',
  stogies: 'stogie',
  sharpies: 'sharpie',
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
  /(?:ss|us|is|news|glasses|goggles|scissors|jeans|trousers|tights|shorts|clothes|series|species)$|^(?:lens|canvas|gas|atlas|binoculars|headphones|(?:sweat|yoga|under)?pants|pajamas|pyjamas|dungarees|overalls|slacks|breeches|chinos|jodhpurs|culottes|knickers|spectacles|specs|shears|secateurs|tongs|bellows|gallows|thermos|pliers|tweezers|cosmos|christmas|texas|mars|las|athens)$/;
/** Plurals that end like them. */
const loaned =
  /^(?:skis|taxis|kiwis|bikinis|saris|safaris|zucchinis|martinis|paninis|broccolis|samurais|yetis|rabbis|khakis|maxis|minis|alibis|sushis|emus|gnus|menus|tutus|gurus|haikus|flus|shojis|tatamis|hibachis|jacuzzis|kukris|timpanis|tipis|leis|obis|kepis|dashikis|bureaus|muumuus|hanfus|erhus|nunchakus)$/;

/** The singular of an English noun in lower case. */
export function singular(noun: string): string {
  const known = Object.hasOwn(irregular, noun) ? irregular[noun] : undefined;
  if (known !== undefined) return known;
  if (
    /[^f]men$/.test(noun) &&
    noun.length > 5 &&
    !/(?:speci|acu|abdo|reg|ram|o|stam)men$/.test(noun)
  ) {
    return `${noun.slice(0, -2)}an`;
  }
  const part = compound.exec(noun)?.[0];
  if (part !== undefined) return noun.slice(0, -part.length) + (irregular[part] ?? part);
  if (loaned.test(noun)) return noun.slice(0, -1);
  if (noun.length < 4 || !noun.endsWith('s') || unchanged.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  // "octopuses", not "houses", "causes", "fuses".
  if (/(?:sh|ch|x|zz|ss|o|[^aeof]us)es$/.test(noun) && noun !== 'muses') return noun.slice(0, -2);
  return noun.slice(0, -1);
}

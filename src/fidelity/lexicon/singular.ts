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
  cacti: 'cactus',
  fungi: 'fungus',
  octopi: 'octopus',
  dice: 'die',
  cookies: 'cookie',
  movies: 'movie',
  zombies: 'zombie',
  pies: 'pie',
  ties: 'tie',
  bowties: 'bowtie',
  selfies: 'selfie',
  brownies: 'brownie',
  hoodies: 'hoodie',
  genies: 'genie',
  faeries: 'faerie',
  shoes: 'shoe',
  canoes: 'canoe',
  toes: 'toe',
  buses: 'bus',
  gases: 'gas',
  lenses: 'lens',
  axes: 'axe',
  houses: 'house',
  horses: 'horse',
  roses: 'rose',
  noses: 'nose',
  vases: 'vase',
  cases: 'case',
  suitcases: 'suitcase',
  bookcases: 'bookcase',
  staircases: 'staircase',
  briefcases: 'briefcase',
  blouses: 'blouse',
  causes: 'cause',
  poses: 'pose',
  hoses: 'hose',
  bases: 'base',
  seahorses: 'seahorse',
  greenhouses: 'greenhouse',
  warehouses: 'warehouse',
  lighthouses: 'lighthouse',
  treehouses: 'treehouse',
  purses: 'purse',
  nurses: 'nurse',
  geishas: 'geisha',
  caches: 'cache',
  aches: 'ache',
  mustaches: 'mustache',
  headaches: 'headache',
};
/** Words that end in s and are one, or have no singular. */
const unchanged =
  /(?:ss|us|is|ous|news|lens|chess|glasses|sunglasses|goggles|scissors|jeans|pants|shorts|trousers|tights|binoculars|headphones|pajamas|clothes|series|species|cosmos|canvas|gas|atlas|christmas|texas|paris|venus|mars|las|swiss|athens)$/;

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
  if (noun.length < 4 || !noun.endsWith('s') || unchanged.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|zz|ss|o)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const values = new Map<string, number>(words.map((word, value) => [word, value]));
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  values.set(word, 30 + index * 10);
}
values.set('dozen', 12).set('hundred', 100).set('thousand', 1000);

/** What "a pair of shoes" and "the trio" count. */
const groups = new Map<string, number>([
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['twosome', 2],
  ['twin', 2],
  ['trio', 3],
  ['threesome', 3],
  ['triplet', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['septet', 7],
  ['octet', 8],
  ['dozen', 12],
]);

/** Nouns and determiners that say "more than one" and not how many. */
const vague = new Set(
  `several many numerous few countless various multiple some dozens hundreds thousands scores group bunch
  flock herd crowd pack swarm row stack pile set collection cluster array line school throng horde handful
  series assortment bouquet bundle litter gathering gang team army plethora multitude host fleet colony heap
  troupe band family pride pod parade clutch brood`
    .split(/\s+/)
    .filter(Boolean),
);

/** Plural words for one thing, of which a pair is one. */
export const isPaired = (noun: string): boolean =>
  /^(?:.* )?(?:\w*glasses|scissors|shears|jeans|pants|shorts|trousers|tights|leggings|pajamas|pyjamas|goggles|headphones|earphones|binoculars|spectacles|pliers|tweezers|tongs)$/.test(
    noun,
  );

export const numberOf = (word: string): number | undefined => {
  const value = values.get(word);
  if (value !== undefined) return value;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (!word.includes('-')) return undefined;
  const [tens = '', ones = ''] = word.split('-');
  const [ten, one] = [values.get(tens), values.get(ones)];
  return ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : undefined;
};
export const groupSize = (word: string): number | undefined => groups.get(word);
export const isVague = (word: string): boolean => vague.has(word);

/** "A single apple", "both dogs". */
export const impliedNumber = (word: string): number | undefined => {
  if (/^(?:single|lone|solitary|sole)$/.test(word)) return 1;
  return word === 'both' || word === 'twin' ? 2 : undefined;
};

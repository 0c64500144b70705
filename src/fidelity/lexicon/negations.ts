/** Words after which a noun is said not to be there. */
const cues =
  /^(?:no|without|not|n't|never|lacks?|lacking|missing|devoid|free|emptied|cleared|rid|drained|sans|minus|absent|absence|neither|nor|non|none|nothing|zero|empty|bare|lack|void|stripped|avoid\w*|omit\w*|exclud\w*|instead|rather|hardly|barely|cannot)$/;
/** They need "of" or "from" to deny what follows. */
const needsOf =
  /^(?:emptied|cleared|rid|drained|free|devoid|empty|bare|void|stripped|absence|lack|instead|none)$/;
const after = /^(?:absent|missing|removed|gone|omitted|invisible)$/;

export const isDenial = (word: string): boolean => cues.test(word);
export const denialNeedsOf = (word: string): boolean => needsOf.test(word);
export const deniesBefore = (word: string): boolean => after.test(word);
/** What a rewrite says of a place that has nothing in it. */
export const isEmptiness = (word: string): boolean =>
  /^(?:empty|bare|blank|deserted|unadorned|vacant|bald|barren|abandoned|desolate|uninhabited|unoccupied|faceless|featureless|uninterrupted|untouched|unfilled|naked|void|unbroken|unmarked|sealed|windowless|lifeless|undecorated|plain|alone)$/.test(
    word,
  );
/** Words that say of one thing that it is not there: "bareheaded". */
const privatives: readonly (readonly [words: RegExp, missing: RegExp])[] = [
  [
    /^(?:shaven|clean-shaven|shaved|smooth-faced|smooth-cheeked)$/,
    /beard|moustache|mustache|whisker|stubble|facial hair/,
  ],
  [/^(?:bareheaded|bare-headed)$/, /hat|cap|helmet|hood|crown|headwear/],
  [
    /^(?:barefoot|barefooted|unshod|bare-footed)$/,
    /shoe|boot|sock|sandal|sneaker|slipper|footwear/,
  ],
  [/^(?:barehanded|bare-handed|gloveless)$/, /glove|mitten/],
  [/^(?:bare-chested|shirtless|topless)$/, /shirt|top|jacket|vest/],
  [/^(?:naked|nude|unclothed|undressed)$/, /cloth|clothes|clothing|shirt|dress/],
  [/^(?:hairless|bald|shaven-headed)$/, /hair/],
  [/^(?:unmasked|uncovered|bare-faced|barefaced)$/, /mask|eyepatch|patch|veil|glasses/],
  [/^(?:bare-eyed)$/, /glasses|goggles/],
  [/^(?:unlit|unlighted|dark|darkened|extinguished)$/, /light|lamp|flame|fire/],
  [/^(?:unarmed)$/, /weapon|sword|gun|shield/],
  [/^(?:unmanned|driverless)$/, /crew|driver|pilot|captain/],
  [/^(?:unsaddled|bareback)$/, /saddle/],
  [/^(?:dry|parched|waterless|drained)$/, /water/],
  [/^(?:clear|cloudless)$/, /cloud/],
  [/^(?:emptied|unpeopled|depopulated)$/, /people|person|crowd|pedestrian|passerby|human/],
];
export const isPrivative = (word: string, noun: string): boolean =>
  privatives.some(([words, missing]) => words.test(word) && missing.test(noun));

/** Words that deny whatever stands next to them. */
export const isPlainDenial = (word: string): boolean =>
  /^(?:no|without|not|n't|never|lacks?|lacking|missing|absent|absence|devoid|free|neither|nor|none|nothing|nobody|no-one|cannot|unable|refus\w+|fail\w*|strain\w*|attempt\w*|try|tries|trying|struggl\w+)$/.test(
    word,
  );

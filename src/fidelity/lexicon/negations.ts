/** Words after which a noun is said not to be there. */
const cues =
  /^(?:no|without|not|n't|never|lacks?|lacking|missing|devoid|free|sans|minus|absent|absence|neither|nor|non|none|nothing|zero|empty|bare|lack|void|stripped|avoid\w*|omit\w*|exclud\w*|instead|rather|hardly|barely|cannot)$/;
/** They need "of" or "from" to deny what follows. */
const needsOf = /^(?:free|devoid|empty|bare|void|stripped|absence|lack|instead|none)$/;
const after = /^(?:absent|missing|removed|gone|omitted|invisible)$/;

export const isDenial = (word: string): boolean => cues.test(word);
export const denialNeedsOf = (word: string): boolean => needsOf.test(word);
export const deniesBefore = (word: string): boolean => after.test(word);
/** What a rewrite says of a place that has nothing in it. */
export const isEmptiness = (word: string): boolean =>
  /^(?:empty|bare|blank|deserted|unadorned|vacant|bald|barren|abandoned|desolate|uninhabited|unoccupied|faceless|featureless|uninterrupted|untouched|unfilled|naked|void|unbroken|unmarked|sealed|windowless|lifeless|undecorated|plain|alone)$/.test(
    word,
  );
/** Words that deny whatever stands next to them. */
export const isPlainDenial = (word: string): boolean =>
  /^(?:no|without|not|n't|never|lacks?|lacking|missing|absent|absence|devoid|free|neither|nor|none|nothing|nobody|no-one|cannot|unable|refus\w+|fail\w*|strain\w*|attempt\w*|try|tries|trying|struggl\w+)$/.test(
    word,
  );

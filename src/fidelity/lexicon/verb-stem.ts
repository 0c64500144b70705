const irregular: Readonly<Record<string, string>> = {};

const forms = `ride rode ridden;hold held;stand stood;sit sat;lie lies lay lays laying laid lain lying;fly flew flown;eat ate eaten;
drink drank drunk;drive drove driven;wear wore worn;bite bit bitten;catch caught;throw threw thrown;
chase;read;write wrote written;draw drew drawn;make made;give gave given;take took taken;fight fought;
feed fed;hang hung;swim swam swum;run ran;sing sang sung;blow blew blown;break broke broken;build built;
carry carries carried;fall fell fallen;hide hid hidden;lead led;leave left;ring rang rung;see saw seen;
shake shook shaken;shoot shot;sleep slept;speak spoke spoken;steal stole stolen;sweep swept;teach taught;
tear tore torn;tell told;wake woke woken;weave wove woven;win won;bring brought;buy bought;choose chose chosen;
dig dug;do did done;go went gone;grow grew grown;keep kept;know knew known;lose lost;meet met;rise rose risen;
say said;sell sold;send sent;show shown;shine shone;spin spun;spring sprang sprung;stick stuck;sting stung;
strike struck;swing swung;think thought;wind wound;kneel knelt;leap leapt;lean leant;creep crept;dive dove;
tie tying ties tied;die dying dies died;
eye eyes eyed eyeing;ski skis skied skiing;agree agreed;free freed;flee fled;pay paid;hear heard;
beat beaten;bend bent;bleed bled;breed bred;speed sped;cling clung;fling flung;sling slung;string strung;
wring wrung;come came;begin began begun;become became;find found;forget forgot forgotten;freeze froze frozen;
get got gotten;light lit;seek sought;sew sewn;sow sown;shear shorn;shrink shrank shrunk;sink sank sunk;
slay slew slain;slide slid;spend spent;spit spat;stink stank stunk;stride strode stridden;swear swore sworn;
swell swollen;tread trod trodden;weep wept;arise arose arisen;bear bore borne;burn burnt;spill spilt;
overtake overtook overtaken;outrun outran;withdraw withdrew withdrawn;
bind bound;grind ground;hew hewn;mow mown;strew strewn;lend lent;forsake forsook forsaken;behold beheld;
overcome overcame;undo undoes undid undone;untie untying unties untied;bestride bestrode bestridden;
rend rent;shave shaven;smell smelt;learn learnt;unwind unwound;rebuild rebuilt;outdo outdid outdone;
overthrow overthrew overthrown;mistake mistook mistaken;slink slunk;
be is are was were been being am;have has had`;
for (const line of forms.split(';')) {
  const [base = '', ...others] = line.trim().split(/\s+/);
  for (const other of others) Object.assign(irregular, { [other]: stripped(base) });
}

/** Words that are no forms of "hug", "cut" and "rob". */
for (const word of ['huge', 'cute', 'robe', 'robes']) Object.assign(irregular, { [word]: word });

/** What all forms of a verb share: `rid` of "ride", "rides", "riding" and "rode". */
export function verbStem(verb: string): string {
  return Object.hasOwn(irregular, verb) ? (irregular[verb] ?? verb) : stripped(verb);
}

function stripped(verb: string): string {
  if (verb.length < 4) return verb;
  // "Bring", "shred" and "feed" end like forms of others.
  if (/^[^aeiouy]+(?:ing|ed)$|eed$/.test(verb)) return verb;
  const bare = verb
    .replace(/(?:ying|ied|ies)$/, 'y')
    .replace(/(?:ing|ed|(?<=s|x|z|ch|sh|o)es|(?<!s)s)$/, '');
  if (bare.length < 2) return verb;
  // "running" is of "run", "kissing" of "kiss".
  return bare.replace(/([bdgklmnprtv])\1$/, '$1').replace(/e$/, '');
}

import { verbStem } from './verb-stem.ts';

/** Verbs by which one does much the same to another. */
const groups = `
chase pursue hunt follow stalk trail
ride mount straddle
eat devour munch bite nibble consume chew feast gobble swallow snack gnaw taste enjoy
bite nip chomp gnaw
hold clutch grip carry grasp cradle clasp wield brandish lift raise grab clench
carry haul lug bear transport tote ferry
lift raise hoist
kick boot
catch snatch seize capture grab
hug embrace cuddle cradle hold
kiss peck smooch
pet stroke caress pat
lick lap
watch observe gaze look stare view admire eye peer survey examine
examine inspect study scrutinize
scare startle frighten terrify spook
pull tow drag haul tug yank
push shove nudge
drive steer pilot operate navigate
paint draw sketch depict
throw toss hurl fling pitch lob
drop release
drink sip slurp lap gulp swig
pour spill drizzle
feed nourish
attack fight battle assault charge
fight battle duel wrestle spar clash
defeat vanquish slay conquer beat
kill slay
wash clean scrub bathe rinse wipe
clean sweep mop vacuum dust polish
brush comb groom
shave trim
hit strike punch smack slap whack pound
cook bake make prepare grill fry brew create craft roast boil
stir mix blend whisk
abduct capture take beam kidnap steal
steal snatch rob swipe
lead guide walk usher escort
teach instruct train coach
train tame
play strum pluck perform
sing croon serenade
conduct direct lead
read study peruse
write pen jot scribble
type tap
build construct make assemble erect
destroy demolish smash wreck crush
break shatter smash crack
fix repair mend
make craft forge fashion create
carve sculpt chisel whittle
knit crochet sew stitch weave
jump leap hop vault bound
climb scale ascend
cut slice chop carve trim
dig excavate burrow
plant sow
water irrigate sprinkle
pick pluck harvest gather collect
surround encircle circle ring
guard protect defend shield shelter rescue save
hide conceal block obscure mask
rescue save
give offer present hand
receive accept
buy purchase
sell peddle hawk
open unlock
close shut
wear don sport
photograph shoot capture snap film
film record shoot
call phone
point aim
shoot fire
hang suspend dangle
tie bind fasten
wrap envelop
greet welcome
help assist aid
comfort console soothe
burn scorch
row paddle
tickle poke
poke prod nudge
sniff smell
deliver bring
load stack pile
dance waltz
light ignite kindle
cross traverse
stab pierce puncture pop
braid plait
scold rebuke
interview question
crash smash slam ram bump collide
`;
const groupOf = new Map<string, number[]>();
for (const [index, line] of groups.trim().split('\n').entries()) {
  for (const verb of line.split(' ')) {
    const stem = verbStem(verb);
    groupOf.set(stem, [...(groupOf.get(stem) ?? []), index]);
  }
}

/** Whether two verb stems say much the same. */
export const isSameAct = (a: string, b: string): boolean =>
  a === b || (groupOf.get(a) ?? []).some((group) => groupOf.get(b)?.includes(group));

/** "A rides B" is "B carries A", "A chases B" is "B runs from A". */
const converses: readonly (readonly [verb: string, converse: string, preposition?: string])[] = [
  ['ride', 'carry'],
  ['chase', 'flee', 'from'],
  ['chase', 'run', 'from'],
  ['chase', 'escape', 'from'],
  ['chase', 'flee'],
  ['teach', 'learn', 'from'],
  ['feed', 'eat', 'from'],
  ['give', 'receive', 'from'],
  ['lead', 'follow'],
];

/** Whether an act says, from the other side, what the verb says. */
export function isConverse(
  verb: string,
  act: { readonly verb: string; readonly preposition: string | undefined },
): boolean {
  return converses.some(([one, other, preposition]) => {
    const [a, b] = [verbStem(one), verbStem(other)];
    if (preposition === undefined && isSameAct(a, verb) && b === act.verb) return true;
    if (preposition === undefined) return b === verb && isSameAct(a, act.verb);
    return isSameAct(a, verb) && b === act.verb && act.preposition === preposition;
  });
}

/** Deeds that go along with others: who feeds a dog may hold it, too. */
const neutral = new Set(
  `hold clutch grip carry grasp cradle clasp wield lift raise watch observe gaze look stare view admire eye
  peer lead guide walk follow wear sport don surround circle hide cover reach touch jump leap pull push play
  study read make create build prepare show take lean approach`
    .split(/\s+/)
    .map(verbStem),
);
export const isNeutral = (stem: string): boolean => neutral.has(stem);

/** Whether it is a verb by which one does something to another. */
export const isDeed = (stem: string): boolean => groupOf.has(stem);

/** What things in pictures do by themselves, which taggers take for nouns: "a car cruises". */
const poses = new Set(
  `share stand sit lie lay rest perch lean hang float hover glide cruise drive speed roll race soar fly swoop trot
  stroll walk run gallop prance frolic leap jump bound dance swim dive crawl climb hop play pose gleam glow
  shine shimmer glisten sparkle glint loom rise tower stretch sprawl curl sleep nap doze graze wander roam
  march gather huddle line bloom blossom sway drift swirl spin twirl rotate burn flicker blaze erupt fall
  drop drip flow cascade crash smile grin laugh gaze stare peer look peek watch wait kneel crouch squat
  balance dangle swing tumble slide skate ski surf sail ride travel navigate emerge appear cling nestle
  snuggle cuddle hug embrace wear hold carry bear sport feature read eat drink sip munch nibble chew cook
  bake paint draw write sing howl bark roar growl meow chirp screech feed chase hunt pull push kick throw
  toss catch fight battle charge attack point wave reach raise lift dig build work study think meditate
  pray bask lounge relax lurk prowl stalk pounce land park tilt blend melt grow sprout wrap coil twist
  contrast complement dominate occupy fill cover adorn decorate overlook circle surround check arch strain
  rescue protect guard groom face cross pass wind snake meander lead reflect cast waddle paddle row scamper
  scurry change move shift pan zoom fade flit flutter approach blink tangle dart dash sprint jog hike trek
  limp stagger stumble slip topple collapse bend nod shake tremble quiver shiver vibrate pulse throb twitch
  wag flap sink dip plunge splash ripple lap pour spill leak ooze seep trickle gush squirt bubble boil
  simmer sizzle smolder ignite explode burst shatter crack crumble decay rot wilt wither dissolve evaporate
  freeze thaw expand shrink deflate inflate bounce rebound ricochet skid hurtle zip whiz rush hurry scuttle
  slither squirm wriggle writhe squeeze sneeze cough yawn snore sigh whistle hum chatter chat talk whisper
  shout scream cry weep sob giggle frown wink squint glare scowl applaud clap cheer celebrate greet curtsy
  salute argue juggle dribble spar wrestle compete practice perform gnaw lick sniff nuzzle preen peck
  scratch purr hiss bray neigh moo bleat quack hoot croak buzz grunt snarl ambush orbit hurl dock moor
  anchor`
    .split(/\s+/)
    .map(verbStem),
);
/** Whether the stem is of a verb of the tables. */
export const isActionVerb = (stem: string): boolean => poses.has(stem) || groupOf.has(stem);

/** What is said without a verb, and the verb that says it. */
const phrases: readonly (readonly [words: string, verb: string])[] = [
  ['in pursuit of', 'chase'],
  ['in hot pursuit of', 'chase'],
  ['on the heels of', 'chase'],
  ['hot on the heels of', 'chase'],
  ['at the wheel of', 'drive'],
  ['at the controls of', 'drive'],
  ['at the helm of', 'drive'],
  ['at the reins of', 'ride'],
  ['in the saddle of', 'ride'],
  ['in charge of', 'lead'],
  ['at the head of', 'lead'],
];
const actPhrases = phrases.map(([text, verb]) => ({
  words: text.split(' '),
  stem: verbStem(verb),
}));

/** The phrase for an act that starts at word `index`. */
export function actPhrase(
  wordAt: (index: number) => string | undefined,
  index: number,
): { readonly stem: string; readonly length: number } | undefined {
  const found = actPhrases.find(({ words }) =>
    words.every((word, place) => wordAt(index + place) === word),
  );
  return found && { stem: found.stem, length: found.words.length };
}

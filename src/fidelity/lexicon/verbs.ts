import { isDeed } from './deeds.ts';
import { verbStem } from './verb-stem.ts';

/** What things in pictures do by themselves, which taggers take for nouns: "a car cruises". */
const poses = new Set(
  `share stand sit lie lay rest perch lean hang float hover glide cruise drive speed roll race soar fly swoop trot
  stroll walk run gallop prance frolic leap jump bounds dance swim dive crawl climb hop play pose gleam glow
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
export const isActionVerb = (stem: string): boolean => poses.has(stem) || isDeed(stem);

const stems = (text: string) => new Set(text.split(' ').map(verbStem));
const downward = stems(
  'gulp swallow wolf chop cut hew mow tear rip burn break smash knock strike shoot hunt track hold pin take',
);
/** Whether the word belongs to the verb and opens no place: "gobbles up a child", "cuts down a tree". */
export const isParticle = (stem: string, word: string): boolean =>
  word === 'down' ? downward.has(stem) : /^(?:up|off|out|away)$/.test(word) && isDeed(stem);

const motions = stems(
  'run sprint race dash gallop charge tear bounds hurtle rush scamper scurry speed zoom bolt trot leap swoop',
);
/** The verb that says it in one word: "runs after" is "chases". */
export const meantBy = (stem: string, preposition: string | undefined): string =>
  preposition === 'after' && motions.has(stem) ? verbStem('chase') : stem;

/** What is said without a verb, and the verb that says it. */
const phrases: readonly (readonly [words: string, verb: string])[] = [
  ['in pursuit of', 'chase'],
  ['in hot pursuit of', 'chase'],
  ['in close pursuit of', 'chase'],
  ['on the heels of', 'chase'],
  ['hot on the heels of', 'chase'],
  ['close on the heels of', 'chase'],
  ['on the tail of', 'chase'],
  ['on the trail of', 'hunt'],
  ['on the hunt for', 'hunt'],
  ['at the wheel of', 'drive'],
  ['at the controls of', 'drive'],
  ['at the helm of', 'drive'],
  ['at the tiller of', 'drive'],
  ['at the handlebars of', 'ride'],
  ['at the reins of', 'ride'],
  ['in the saddle of', 'ride'],
  ['at the oars of', 'row'],
  ['in charge of', 'lead'],
  ['in command of', 'lead'],
  ['at the head of', 'lead'],
  ['in combat with', 'fight'],
  ['in battle with', 'fight'],
  ['in a battle with', 'fight'],
  ['in a duel with', 'fight'],
  ['in a fight with', 'fight'],
  ['at war with', 'fight'],
  ['on guard over', 'guard'],
  ['in defense of', 'defend'],
  ['in defence of', 'defend'],
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

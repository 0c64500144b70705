import { verbStem } from './verb-stem.ts';

/** Verbs by which one does much the same to another. */
const groups = `
chase pursue hunt follow stalk
ride mount straddle
eat devour munch bite nibble consume chew feast gobble swallow snack
hold clutch grip carry grasp cradle clasp wield brandish lift raise grab
kick boot
catch snatch seize capture grab
hug embrace cuddle
watch observe gaze look stare view admire eye peer
scare startle frighten terrify spook
pull tow drag haul
push shove
drive steer pilot operate
paint draw sketch depict
throw toss hurl fling pitch
drink sip slurp lap
attack fight battle assault
wash clean scrub bathe
hit strike punch smack
cook bake make prepare grill fry brew create craft
abduct capture take beam
lead guide walk
feed
teach instruct
play strum
read study peruse
build construct make
jump leap hop vault
cut slice chop
surround encircle circle
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

/** What things in pictures do by themselves, which taggers take for nouns: "a car cruises". */
const poses = new Set(
  `stand sit lie lay rest perch lean hang float hover glide cruise drive speed roll race soar fly swoop
  trot stroll walk run gallop prance frolic leap jump bound dance swim dive crawl climb hop play pose
  gleam glow shine shimmer glisten sparkle glint loom rise tower stretch sprawl curl sleep nap doze graze
  wander roam march gather huddle line bloom blossom sway drift swirl spin twirl rotate burn flicker
  blaze erupt fall drop drip flow cascade crash smile grin laugh gaze stare peer look peek stare watch
  wait kneel crouch squat balance dangle swing tumble slide skate ski surf sail ride travel navigate
  emerge appear peer peek cling nestle snuggle cuddle hug embrace wear hold carry bear sport feature read
  eat drink sip munch nibble chew cook bake paint draw write sing howl bark roar growl meow chirp screech
  feed chase hunt pull push kick throw toss catch fight battle charge attack point wave reach raise lift
  dig build work study think meditate pray bask lounge relax lurk prowl stalk pounce land park tilt blend
  melt grow sprout wrap coil twist contrast complement dominate occupy fill cover adorn decorate
  overlook circle surround check arch strain rescue protect guard groom face cross pass wind snake meander lead reflect cast stroll waddle paddle row scamper scurry`
    .split(/\s+/)
    .map(verbStem),
);
export const isPoseVerb = (stem: string): boolean => poses.has(stem);

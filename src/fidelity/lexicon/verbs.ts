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

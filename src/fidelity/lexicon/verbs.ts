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
  anchor strut gape tick plod bulge trudge amble swagger saunter totter toddle shuffle lumber lope canter scoot
  slink sidle creep tiptoe skip pirouette twist flail thrash recline slouch slump hunch cower huddle brood muse
  ponder daydream doze slumber snooze yawn blush sulk pout smirk grimace sneer gawk ogle loiter linger dawdle idle
  laze sunbathe wade float bob drift capsize founder steam chug rumble rattle clatter clang creak groan squeal
  whir purr idle sputter smoke smoulder glimmer twinkle flash pulse strobe radiate beam dazzle darken brighten
  dim wane dawn descend ascend swell surge crest subside recede ebb churn foam froth lather drizzle pelt pour
  hail thunder rage howl gust billow unfurl flare fan spill overflow drape trail dangle droop sag slant lean
  teeter wobble rock roll reel lurch veer swerve zigzag weave thread burrow forage rummage nest roost hatch
  shed molt bristle arch coil uncoil rear buck gallop charge pounce spring vault cartwheel somersault backflip
  levitate hang cling straddle sprout wither blossom ripen wilt entwine intertwine tangle knot fray unravel
  spread straggle abound teem swarm cluster mingle gape yawn beckon gesture shrug bow curtsy squirm fidget
  parade process protest picnic camp trek commute queue jostle elbow plunge pitch toil labor sweat strive heave`
    .split(/\s+/)
    .map(verbStem),
);
/** Whether the stem is of a verb of the tables. */
export const isActionVerb = (stem: string): boolean => poses.has(stem) || isDeed(stem);

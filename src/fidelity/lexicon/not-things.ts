import { isNoun } from './kinds.ts';
import { lastWord } from './last-word.ts';

/** Nouns that name no thing to be seen: parts of the picture, sorts, qualities, times. */
const words = new Set(
  `photo photograph photography picture image painting drawing sketch illustration render rendering
  portrait depiction shot snapshot artwork art style view scene composition close-up closeup background
  foreground front back side top bottom left right middle center centre edge corner inside outside
  distance front-view side-view angle perspective detail resolution quality color colour hue shade tone
  kind type sort version form shape size way manner part piece pair group number set bit lot
  day night morning evening afternoon dawn dusk noon midnight time moment season summer
  winter spring autumn fall year century minute hour look feel mood atmosphere feeling sense
  light lighting glow air ground surface place position direction style theme concept idea name word
  text letter lettering font title phrase saying meaning life love hope inspiration insight anger
  happiness sadness energy force emotion infinity bias self-confidence dream wonder beauty peace
  fact thing something anything everything nothing someone anyone one ones case use end fashion
  order row line instance example medium realism height width depth length speed contrast
  appearance expression pose gesture tradition culture history intelligence work
  process action activity event half quarter rest total variety mix combination
  amount weather motion movement level high low medium-shot
  print texture collection assortment series variety pattern
  viewer camera lens focus frame setting ambiance presence charm elegance
  tableau timelapse time-lapse transformation transition temperature contact advantage disadvantage courage
  bravery adventure wisdom knowledge effort strength power grandeur majesty splendor awe glory freedom
  liberty journey quest challenge trial struggle mystery secret deception cruelty mistreatment damage
  danger harm hesitation tactic strategy pressure rhythm scent stench smell aroma odor fragrance sound hum
  noise echo silence stillness quiet calm calmness flow interplay vastness openness emptiness comfort
  warmth chill heat cold wrath death fate destiny story tale rumor myth legend prophecy legacy heritage
  touch abandon condition effect impact reaction interaction change balance harmony tranquility serenity
  solitude loneliness isolation grace nostalgia simplicity complexity chaos essence excitement joy delight
  fear terror horror sorrow grief longing despair hatred pride honor honour loyalty
  patience determination perseverance resilience curiosity creativity imagination memory thought mind
  contemplation conversation discussion debate argument agreement decision plan purpose reason cause result
  consequence outcome success failure victory defeat win loss luck chance opportunity risk peril safety
  security protection justice truth lie honesty trust faith belief doubt importance significance value
  worth cost wealth poverty prosperity health illness disease pain pleasure fatigue hunger thirst
  enthusiasm passion desire wish friendship companionship camaraderie teamwork cooperation unity diversity
  equality tension suspense drama intimacy humor irony whimsy absurdity skill talent ability ease
  difficulty agility dexterity precision accuracy practice experience technique method approach system
  function role task duty responsibility job project influence authority control leadership behavior
  behaviour attitude demeanor habit custom possibility reality existence absence lack excess abundance
  humidity moisture gravity weight density velocity acceleration symmetry asymmetry proportion orientation
  alignment arrangement layout placement vibe aura aesthetic ambience vibrancy brightness darkness clarity
  sharpness blur glimpse sight outlook viewpoint vantage beginning start finish conclusion climax pace
  tempo duration era epoch age decade millennium period generation week weekend month nightfall daybreak
  midday daytime nighttime springtime summertime wintertime today tonight tomorrow yesterday info
  information data fame reputation opulence luxury richness coziness cleanliness spontaneity innocence
  purity maturity engineering innovation progress evolution growth development support help assistance
  guidance advice resistance persistence catastrophe riddle clue hint wordplay pun stalemate counterattack
  chore exploration discovery midst range feature company espionage service simulator mess comparison
  posture index language password response`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that may or may not be of something to be seen. */
const vague = new Set(
  `space contest showdown invasion rebellion espionage glimmer flight surprise eve theme network
  source hold accident mixture core backdrop outline ray curse home music taste magic spirit soul news trip
  visit game turn step stop ending problem answer question war battle fight race search attempt attack rescue
  escape talk chat glance trend phase stage status rage fury care aid interest concern rate degree extent range
  scope scale surrounding surroundings kitsch outdoors indoors makeup class design genre fantasy fiction romance
  comedy scenario situation state stuff goal symbol metaphor hustle bustle haven glamour relic walk traffic
  heart super reminder testament trace channel video footage haze impression vision`
    .split(/\s+/)
    .filter(Boolean),
);
/** To be seen, but a rewrite that shows it may not name it: "book in hand", "in an indoor area". */
const implied = new Set(
  `slice piece wedge chunk portion bite motif ornament backdrop area environment landscape scenery passage
  symbol object item movie film still texture herd flock
  group crowd team roadside site spot material former latter comparison guard whole none screen interface app
  design product icon element data server costume outfit clothing clothes food meal snack dinner lunch breakfast
  sunlight sunshine moonlight daylight sky horizon ground floor land habitat`
    .split(/\s+/)
    .filter(Boolean),
);
export const isImplied = (noun: string): boolean => implied.has(lastWord(noun));

const abstractEnding = /(?:ness|ity|ism|[ts]ion|ment|ance|ence|ship|hood|ology|ude|acy)$/;

/** Whether a noun may be of nothing to be seen; where the table of nouns has it, it is of a thing. */
export const isAbstract = (noun: string): boolean =>
  !isNoun(noun) && (vague.has(lastWord(noun)) || abstractEnding.test(lastWord(noun)));

export const isThing = (noun: string): boolean =>
  (!words.has(lastWord(noun)) && !noun.endsWith('-style')) || (noun.includes(' ') && isNoun(noun));

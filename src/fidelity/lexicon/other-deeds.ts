import { isDeed, themes } from './deeds.ts';
import { linesOf, stems } from './verb-lines.ts';
import { verbStem } from './verb-stem.ts';

/**
 * Deeds of one kind, beside those that stand under one heading as it is. Who stabs a wolf does not
 * kick it, but a rewrite of the one may well name the other.
 */
const families = `
  attack assault charge raid ambush maul gore fight battle duel wrestle spar clash grapple brawl tackle slam
  defeat vanquish slay conquer beat overpower overcome kill murder slaughter assassinate butcher behead
  decapitate stab pierce puncture pop spear impale skewer jab poke shoot fire bomb bombard blast hit strike
  punch smack slap whack pound bash batter thump swat thrash pummel clobber bludgeon whip flog lash kick
  bite chomp clamp snap sting claw scratch slash shred rip tear rend hack cut choke strangle throttle crush
  squash flatten trample stomp tread drown break shatter smash crack destroy demolish wreck ruin raze
  devastate burn scorch torch incinerate ram crash bump knock topple overturn plow plough uproot flood
  engulf smother drown swallow wrap squeeze grab seize catch drag haul pin lash tie split thrust prick taunt;
  eat devour swallow gobble bite gnaw chew nibble peck tear rip shred claw maul kill attack shake crush
  strip split;
  eat lick taste suck drink;
  open unlock unwrap tip shake knock break smash crack tear rip cut peel eat pierce;
  cook bake make fry brew roast boil grill stir mix blend whisk beat toss flip season sprinkle pour serve
  cut slice chop dice mince peel grate grind knead roll crush smear taste sample shake crack break;
  pour serve spill splash drink offer;
  serve offer give bring pass pour sell;
  sew stitch knit weave embroider crochet mend cut trim fold iron press measure;
  carve sculpt chisel whittle engrave etch hammer cut chop polish scrape forge strike beat shape drill;
  repair fix mend restore patch open tighten weld solder hammer drill oil polish paint glue stitch;
  paint draw sketch capture decorate photograph depict;
  photograph film capture;
  catch snatch seize capture grab hook spear haul trap snare tie bind rope lasso wrap envelop bundle pull
  abduct kidnap arrest apprehend detain chain shackle handcuff cage imprison tackle bite snap steal;
  hunt chase stalk track pursue shoot trap catch grab seize kill attack ambush eat;
  catch seize grab snatch steal bite eat swallow devour;
  ride mount drive steer race pilot row train tame;
  bury dig drop hide plant;
  bury engulf swallow smother crush;
  dig excavate unearth uncover exhume burrow claw scratch scrape brush sweep clean;
  plant dig drive thrust water;
  pick pluck harvest gather collect drop pack pile load shake buy eat;
  pick pluck harvest cut;
  hoard gather collect stuff pack hide steal bury;
  load pack stack pile stuff carry drop unload;
  bandage bind wrap treat heal cure tend examine inject prick drill wash clean comfort nurture feed nourish;
  pet stroke caress hug cuddle kiss comfort soothe tickle nuzzle feed lick groom brush rub scratch pat love
  squeeze;
  wash clean scrub bathe rinse wipe soap hose spray splash soak douse dry polish sweep dust mop scrape brush
  comb groom lick preen;
  brush comb groom braid plait wash;
  fold stack pack iron press arrange hang;
  scare frighten startle terrify spook haunt threaten taunt tease shout yell growl snarl hiss bark attack
  chase shoo;
  scold rebuke shout yell taunt tease mock question interrogate command threaten;
  close shut lock fold;
  teach instruct train tame coach command show conduct;
  train tame break ride pet stroke feed calm whip;
  pollinate drink sip suck;
  peck hammer drill tap poke;
  buy purchase acquire pay pick receive accept take carry;
  sell trade offer serve give pass weigh show;
  give offer pass feed serve donate present;
  throw toss pass feed;
  throw toss hurl fling launch pitch sling lob chuck heave drop discard dump shoot;
  burn light ignite kindle;
  guard protect defend shield shelter rescue save tether block;
  guard protect defend shield block fight attack;
  protect shelter save rescue hug comfort;
  rescue save free release untie carry protect hug comfort pull drag haul tow grab catch lift heal;
  summon conjure call command release worship;
  bewitch hypnotize curse hex abduct;
  entertain amuse tease tickle sing serenade juggle`;
const kinds = linesOf([...themes, ...families.split(';')]);

/** Deeds that go along with others: who feeds a dog may hold it, too. */
const neutral = new Set(
  stems(`
    hold clutch grip carry grasp cradle clasp wield brandish wave flourish lift raise hoist heave elevate bear
    bring fetch transport convey restrain watch observe gaze look stare view admire eye peer survey contemplate
    regard monitor glance glare gape gawk behold glower examine inspect study scrutinize check probe analyze
    research measure weigh gauge count tally explore investigate search visit tour listen hear love adore
    cherish revere enjoy lead guide walk usher escort follow accompany wear sport don surround
    encircle circle enclose hide conceal block obscure mask cover reach touch feel tap press nudge rub
    jump leap hop vault bounds hurdle climb clamber cross traverse span board pull draw push play perform
    kneel bow curtsy genuflect read browse make create build prepare show demonstrate take remove lean
    approach greet welcome hail salute
    applaud clap praise help assist aid call point aim entertain amuse arrange organize sort tidy decorate
    adorn embellish saddle harness bridle leash strap drape shape`),
);
const isNeutral = (stem: string): boolean => neutral.has(stem);

/** What is done all the while, and deeds that end it or that nobody does meanwhile. */
const lasting = new Set(
  stems(`
    hold clutch grip carry grasp cradle clasp wield lift raise bear wear don sport watch observe gaze look
    stare view admire eye peer read peruse lead guide walk escort follow accompany make create build prepare`),
);
const ending = new Set(
  stems(`
    chase shoo flee attack assault maul claw slash tear rip shred burn scorch torch incinerate smash crush destroy
    demolish shatter wreck ruin kill slay stab spear impale pop puncture kick trample stomp bury drown abandon
    ignore drop discard dump strangle behead`),
);

/** What is done to nothing that one goes on to pull, play or measure. */
const ruining = new Set(
  stems(`
    burn scorch torch incinerate smash crush destroy demolish shatter wreck ruin kill slay slaughter strangle
    behead drown bury abandon discard sell`),
);

/** What goes along with most, but not with these. */
const against = new Map([
  [verbStem('ride'), new Set(stems('lead push drag carry follow'))],
  [
    verbStem('wear'),
    new Set(stems('throw toss hurl fling pitch lob kick eat peck photograph paint bury')),
  ],
  [verbStem('drive'), new Set(stems('push pull drag tow'))],
]);

/** By which it turns on who should do something to it. */
const turning = new Set(
  stems('eat devour swallow gobble attack maul kill slay bite chase kick trample abduct'),
);
/** "A shark swallows a reporter", of whom it should be interviewed. */
export const isTurned = (deed: string, asked: string): boolean =>
  turning.has(deed) && isDeed(asked) && !kinds.share(asked, deed);

/** Whether who does the one deed, and is not said to do the other, does not do what was asked. */
export function isInstead(deed: string, asked: string): boolean {
  if (against.get(asked)?.has(deed)) return true;
  if (lasting.has(asked) && ending.has(deed)) return true;
  if (kinds.share(asked, deed)) return false;
  return isNeutral(asked) ? ruining.has(deed) : isDeed(asked) && isDeed(deed) && !isNeutral(deed);
}

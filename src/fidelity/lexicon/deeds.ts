import { verbStem } from './verb-stem.ts';

/** Verbs by which one does much the same to another, a line for each sense, by what they are about. */
const groups: Readonly<Record<string, string>> = {
  'chase and flight': `
    chase pursue hunt follow stalk trail
    hunt stalk track prey
    flee escape evade elude dodge avoid outrun
    race outrun overtake outpace
    herd shepherd corral muster drive
    lead guide walk usher escort accompany
    accompany escort
    shoo chase repel expel
    banish expel exile evict oust`,
  'riding and steering': `
    ride mount straddle bestride
    ride steer pedal pilot
    ride surf
    mount board climb
    saddle harness bridle yoke hitch
    drive steer pilot operate navigate maneuver manoeuvre
    row paddle
    anchor moor tether`,
  'climbing and crossing': `
    cross traverse span
    climb scale ascend clamber
    jump leap hop vault bounds hurdle`,
  'pulling, pushing and lifting': `
    pull tow drag haul tug yank draw lug heave
    push shove nudge thrust
    shove push jostle barge
    press push tap click
    carry haul lug bear transport tote ferry convey
    lift raise hoist heave elevate hold`,
  'loading and sending': `
    load stack pile heap
    pack stuff cram load
    unload empty
    deliver bring carry transport
    send dispatch
    fetch retrieve bring`,
  'throwing and catching': `
    throw toss hurl fling pitch lob chuck sling heave
    launch fire shoot catapult hurl
    juggle
    flip toss
    dribble bounce
    catch snatch seize capture grab intercept
    catch spear hook lasso
    catch haul reel
    catch trap wrap
    drop release
    drop dump discard
    discard dump ditch toss
    abandon forsake maroon ditch
    topple overturn tip knock upend
    knock bump hit
    ignore neglect disregard`,
  'hiding and digging': `
    hang suspend dangle drape
    scatter strew disperse sprinkle
    surround encircle circle ring enclose
    block obstruct
    hide conceal block obscure mask
    bury inter entomb
    dig excavate burrow unearth
    unearth uncover exhume`,
  'holding and handling': `
    hold clutch grip carry grasp cradle clasp wield brandish lift raise grab clench
    brandish wield wave flourish
    restrain subdue hold
    touch feel stroke pat tap
    poke prod nudge jab
    pinch squeeze tweak nip
    squeeze squash squish crush press
    wring squeeze
    shake rattle jiggle
    suck slurp drink
    point aim`,
  affection: `
    hug embrace cuddle cradle hold squeeze
    kiss peck smooch
    pet stroke caress pat fondle rub scratch
    nuzzle nudge rub
    tickle poke
    massage knead rub
    lick lap
    sniff smell`,
  'tying and wrapping': `
    tie bind fasten tether moor lash strap leash rope lasso
    chain shackle fetter manacle handcuff bind
    tighten fasten
    untie loosen unfasten undo
    wrap envelop swaddle swathe bundle`,
  'fights and force': `
    attack assault charge raid ambush maul
    attack fight battle assault
    attack strike hit bite
    fight battle duel wrestle spar clash grapple brawl
    tackle charge slam
    tackle wrestle grapple
    defeat vanquish slay conquer beat overpower overcome
    kill slay murder slaughter assassinate butcher
    behead decapitate
    stab pierce puncture spear impale skewer harpoon
    pop puncture deflate
    stab jab poke
    attack gore stab
    shoot pierce
    pop stab pierce
    shoot fire
    shoot kill
    bomb bombard blast
    hit strike punch smack slap whack pound bash batter thump swat
    beat hit pound thrash pummel clobber bludgeon
    whip flog lash thrash
    slap smack spank
    kick boot punt
    bite nip chomp gnaw clamp
    bite snap
    peck bite
    sting prick
    scratch claw
    claw slash maul shred rip tear
    tear rip shred rend
    slash cut hack
    choke strangle throttle
    crush squash flatten trample stomp squish mash
    trample stomp tread stamp
    drown submerge
    poison
    bewitch hypnotize hex curse
    break shatter smash crack fracture splinter
    destroy demolish smash wreck crush ruin raze devastate obliterate annihilate
    destroy shred tear
    claw scratch shred
    chew tear shred
    destroy burn trample crush
    hit smash slam punch
    kick strike hit shoot
    flood inundate submerge engulf swamp
    engulf swallow envelop consume
    spit spew
    dissolve erode
    uproot pull
    crash smash slam ram bump collide
    crash ram hit strike`,
  'capture and rescue': `
    abduct capture take beam kidnap steal
    steal snatch rob swipe pilfer loot plunder filch grab
    arrest apprehend detain handcuff cuff seize capture nab catch
    imprison jail cage confine trap lock
    trap snare catch ensnare capture entangle
    lure entice tempt bait
    free release liberate unchain untie unleash
    rescue save free
    guard protect defend shield shelter rescue save
    guard patrol block`,
  'fear and mockery': `
    scare startle frighten terrify spook alarm
    haunt spook
    threaten intimidate
    tease taunt mock bully heckle ridicule
    scold rebuke berate reprimand chide admonish lecture
    scold shout yell
    shout yell bellow
    growl snarl hiss bark
    trick fool deceive dupe`,
  'eating and drinking': `
    eat devour munch bite nibble consume chew feast gobble swallow snack gnaw taste enjoy savor savour
    eat crunch chomp slurp gulp sample dine
    eat graze browse
    peck eat nibble
    swallow gulp devour gobble ingest engulf
    taste sample sip savor savour
    drink sip slurp lap gulp swig guzzle quaff swallow`,
  'cooking and serving': `
    pour decant drizzle ladle tip
    pour serve
    spill slosh splash
    serve offer present bring deliver
    cook bake make prepare grill fry brew create craft roast boil simmer sear barbecue
    brew stir mix concoct
    stir mix blend whisk beat
    cut slice chop carve trim dice mince
    cut slice carve serve
    cut slice divide split
    peel pare
    grate shred
    grind mill crush pound
    knead
    smear slather daub
    season sprinkle
    milk`,
  'washing and cleaning': `
    wash clean scrub bathe rinse wipe soap lather shampoo sponge hose launder
    clean sweep mop vacuum dust polish tidy scour
    sweep brush
    polish buff burnish rub
    dry wipe towel
    stain smear smudge
    splash spray douse soak drench
    groom lick preen clean wash
    scrape scratch scour`,
  'hair and wool': `
    brush comb groom preen
    braid plait weave
    shave trim shear
    shear clip trim crop snip cut`,
  clothes: `
    iron press
    fold crease
    undress strip
    wear don sport
    remove doff`,
  'healing and comfort': `
    bandage bind wrap treat tend
    heal cure treat tend
    examine treat
    inject vaccinate
    tend nurture
    comfort console soothe calm reassure hug stroke
    lull cradle soothe
    feed nourish suckle
    feed offer give serve
    help assist aid`,
  'looking and thinking': `
    watch observe gaze look stare view admire eye peer survey examine contemplate regard monitor
    watch glance glare gape gawk ogle behold glower
    examine inspect study scrutinize check probe
    examine analyze dissect research
    measure weigh gauge
    count tally
    explore investigate search survey
    visit tour explore
    worship revere venerate adore
    love adore cherish
    listen hear
    photograph shoot capture snap film
    film record shoot`,
  'talk and teaching': `
    call phone dial telephone
    call summon
    summon conjure invoke
    greet welcome hail salute
    applaud clap congratulate praise
    interview question interrogate quiz
    teach instruct train coach tutor mentor educate
    teach show demonstrate
    train tame domesticate
    command order instruct
    bless baptize anoint
    crown enthrone
    marry wed
    woo seduce
    entertain amuse`,
  'arts and writing': `
    paint draw sketch depict portray doodle
    paint coat whitewash varnish lacquer
    play strum pluck perform
    play beat pound bang hammer
    ring toll chime
    sing croon serenade
    sing perform
    conduct direct lead
    dance waltz
    write copy transcribe
    write pen jot scribble scrawl compose
    type tap
    erase delete
    read study peruse
    read browse open
    carve sculpt chisel whittle
    sculpt mold mould shape
    engrave etch carve inscribe
    stamp imprint
    decorate adorn ornament embellish
    knit crochet sew stitch weave embroider
    sew mend darn stitch`,
  'making and mending': `
    build construct make assemble erect
    build craft create fashion shape
    carve sculpt create shape
    make craft forge fashion create produce manufacture invent
    forge hammer beat shape
    hammer pound nail bang
    fix repair mend restore patch
    repair tighten
    weld solder
    drill pierce
    sharpen hone whet
    glue paste
    inflate pump
    arrange organize sort tidy
    open unlock unwrap
    close shut seal
    lock seal
    light ignite kindle
    burn scorch torch char incinerate
    burn ignite
    extinguish quench smother douse`,
  'garden and field': `
    plant sow
    water irrigate sprinkle spray
    pick pluck harvest gather collect reap
    hoard stash amass collect
    mow cut trim
    prune trim cut clip
    plow plough till
    chop hew split hack fells
    chop cut saws
    plant raise hoist erect
    pollinate
    incubate hatch`,
  'trade and gifts': `
    give offer present hand pass donate grant bestow lend
    receive accept
    take grab remove
    buy purchase acquire
    sell peddle hawk vend
    trade swap exchange barter
    pay reward`,
};

/** Deeds of one kind. Who stabs a wolf does not kick it, but a rewrite of the one may well name the other. */
const families = `
  attack assault charge raid ambush maul gore fight battle duel wrestle spar clash grapple brawl tackle slam defeat vanquish slay conquer beat overpower overcome kill murder slaughter assassinate butcher behead decapitate stab pierce puncture pop spear impale skewer jab poke shoot fire bomb bombard blast hit strike punch smack slap whack pound bash batter thump swat thrash pummel clobber bludgeon whip flog lash kick bite chomp clamp snap sting claw scratch slash shred rip tear rend hack cut choke strangle throttle crush squash flatten trample stomp tread drown break shatter smash crack destroy demolish wreck ruin raze devastate burn scorch torch incinerate ram crash bump knock topple overturn plow plough uproot flood engulf smother drown swallow wrap squeeze grab seize catch drag haul pin lash tie split thrust prick taunt
  eat devour swallow gobble bite gnaw chew nibble peck tear rip shred claw maul kill attack shake crush strip split
  eat lick taste suck drink
  open unlock unwrap break smash crack tear rip cut peel eat pierce
  cook bake make fry brew roast boil grill stir mix blend whisk beat toss flip season sprinkle pour serve cut slice chop dice mince peel grate grind knead roll crush smear taste sample shake crack break
  pour serve spill splash drink offer
  serve offer give bring pass pour sell
  sew stitch knit weave embroider crochet mend cut trim fold iron press measure
  carve sculpt chisel whittle engrave etch hammer cut chop polish scrape forge strike beat shape drill
  repair fix mend restore patch open tighten weld solder hammer drill oil polish paint glue stitch
  paint draw sketch capture decorate photograph depict
  photograph film capture
  catch snatch seize capture grab hook spear haul trap snare tie bind rope lasso wrap envelop bundle pull abduct kidnap arrest apprehend detain chain shackle handcuff cage imprison tackle bite snap steal
  hunt chase stalk track pursue shoot trap catch kill attack ambush
  ride mount drive steer race pilot row train tame
  bury dig drop hide plant
  bury engulf swallow smother crush
  dig excavate unearth uncover exhume burrow claw scratch scrape brush sweep clean
  plant dig drive thrust water
  pick pluck harvest gather collect drop pack pile load shake buy eat
  pick pluck harvest cut
  hoard gather collect stuff pack hide steal bury
  load pack stack pile stuff carry drop unload
  bandage bind wrap treat heal cure tend examine inject prick drill wash clean comfort nurture feed nourish
  pet stroke caress hug cuddle kiss comfort soothe tickle nuzzle feed lick groom brush rub scratch pat love squeeze
  wash clean scrub bathe rinse wipe soap hose spray splash soak douse dry polish sweep dust mop scrape brush comb groom lick preen
  brush comb groom braid plait wash
  fold stack pack iron press arrange hang
  scare frighten startle terrify spook haunt threaten taunt tease shout yell growl snarl hiss bark attack chase shoo
  scold rebuke shout yell taunt tease mock question interrogate command threaten
  close shut lock fold
  teach instruct train tame coach command show conduct
  pollinate drink sip suck
  buy purchase acquire pay pick receive accept take carry
  sell trade offer serve give pass weigh show
  give offer pass feed serve donate present
  throw toss pass feed
  throw toss hurl fling launch pitch sling lob chuck heave drop discard dump shoot
  burn light ignite kindle
  guard protect defend shield shelter rescue save tether block
  guard protect defend shield block fight attack
  protect shelter save rescue hug comfort
  rescue save free release untie carry protect hug comfort pull lift heal
  summon conjure call command release worship
  bewitch hypnotize curse hex abduct
  entertain amuse tease tickle sing serenade juggle`;

const stems = (text: string): readonly string[] => text.trim().split(/\s+/).map(verbStem);

/** Tells whether two verb stems stand on one of the lines, and whether one stands on any. */
function linesOf(text: string) {
  const places = new Map<string, number[]>();
  for (const [index, line] of text
    .trim()
    .split(/\s*\n\s*/)
    .entries()) {
    for (const stem of stems(line)) places.set(stem, [...(places.get(stem) ?? []), index]);
  }
  return {
    has: (stem: string) => places.has(stem),
    share: (a: string, b: string) =>
      places.get(a)?.some((index) => places.get(b)?.includes(index)) ?? false,
  };
}
const acts = linesOf(Object.values(groups).join('\n'));
const themes = Object.values(groups).map((text) => text.trim().replace(/\s+/g, ' '));
const kinds = linesOf([...themes, families].join('\n'));

/** Whether two verb stems say much the same. */
export const isSameAct = (a: string, b: string): boolean => a === b || acts.share(a, b);

/** Whether it is a verb by which one does something to another. */
export const isDeed = (stem: string): boolean => acts.has(stem);

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
    read browse make create build prepare show demonstrate take remove lean approach greet welcome hail salute
    applaud clap praise help assist aid call point aim entertain amuse arrange organize sort tidy decorate
    adorn embellish saddle harness bridle leash strap drape shape`),
);
export const isNeutral = (stem: string): boolean => neutral.has(stem);

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

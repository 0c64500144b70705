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
    anchor moor tether
    crash smash slam ram bump collide
    crash ram hit strike
    cross traverse span
    climb scale ascend clamber
    jump leap hop vault bounds hurdle`,
  'moving things': `
    pull tow drag haul tug yank draw lug heave
    push shove nudge thrust
    shove push jostle barge
    press push tap click
    carry haul lug bear transport tote ferry convey
    lift raise hoist heave elevate hold
    load stack pile heap
    pack stuff cram load
    unload empty
    deliver bring carry transport
    send dispatch
    fetch retrieve bring
    throw toss hurl fling pitch lob chuck sling heave
    launch fire shoot catapult hurl
    juggle
    flip toss
    dribble bounce
    catch snatch seize capture grab intercept
    drop release
    drop dump discard
    discard dump ditch toss
    abandon forsake maroon ditch
    ignore neglect disregard
    topple overturn tip knock upend
    knock bump hit
    hang suspend dangle drape
    scatter strew disperse sprinkle
    surround encircle circle ring enclose
    block obstruct
    hide conceal block obscure mask
    bury inter entomb
    dig excavate burrow unearth
    unearth uncover exhume
    remove doff`,
  'holding and touching': `
    hold clutch grip carry grasp cradle clasp wield brandish lift raise grab clench
    brandish wield wave flourish
    restrain subdue hold
    hug embrace cuddle cradle hold squeeze
    kiss peck smooch
    pet stroke caress pat fondle rub scratch
    touch feel stroke pat tap
    nuzzle nudge rub
    tickle poke
    poke prod nudge jab
    pinch squeeze tweak
    squeeze squash squish crush press
    wring squeeze
    massage knead rub
    shake rattle jiggle
    lick lap
    suck slurp drink
    sniff smell
    point aim
    tie bind fasten tether lash strap leash rope
    chain shackle fetter manacle handcuff bind
    tighten fasten
    untie loosen unfasten undo
    wrap envelop swaddle swathe bundle`,
  'fights and force': `
    attack assault charge raid ambush maul
    attack fight battle assault
    attack strike hit
    fight battle duel wrestle spar clash grapple brawl
    tackle charge slam
    tackle wrestle grapple
    defeat vanquish slay conquer beat overpower overcome
    kill slay murder slaughter assassinate butcher
    behead decapitate
    stab pierce puncture spear impale skewer
    pop puncture deflate
    stab jab poke
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
    flood inundate submerge engulf swamp
    engulf swallow envelop consume
    spit spew
    dissolve erode
    uproot pull`,
  'capture and rescue': `
    abduct capture take beam kidnap steal
    steal snatch rob swipe pilfer loot plunder filch grab
    arrest apprehend detain handcuff seize capture nab catch
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
  'food and drink': `
    eat devour munch bite nibble consume chew feast gobble swallow snack gnaw taste enjoy savor savour
    eat crunch chomp slurp gulp sample dine
    peck eat nibble
    eat graze browse
    swallow gulp devour gobble ingest engulf
    taste sample sip savor savour
    drink sip slurp lap gulp swig guzzle quaff swallow
    pour decant drizzle ladle tip
    pour serve
    spill slosh splash
    feed nourish suckle
    feed offer give serve
    serve offer present bring deliver
    cook bake make prepare grill fry brew create craft roast boil simmer sear barbecue
    brew stir mix concoct
    stir mix blend whisk beat
    cut slice chop carve trim dice mince
    cut slice carve serve
    peel pare
    grate shred
    grind mill crush pound
    knead
    smear slather daub
    season sprinkle
    milk`,
  'care and cleaning': `
    wash clean scrub bathe rinse wipe soap lather shampoo sponge hose launder
    clean sweep mop vacuum dust polish tidy scour
    sweep brush
    polish buff burnish rub
    dry wipe towel
    stain smear smudge
    splash spray douse soak drench
    brush comb groom preen
    groom lick preen clean wash
    braid plait weave
    shave trim shear
    shear clip trim crop snip cut
    scrape scratch scour
    iron press
    fold crease
    undress strip
    wear don sport
    bandage bind wrap treat
    heal cure treat tend
    examine treat
    inject vaccinate
    tend nurture
    comfort console soothe calm reassure hug
    lull cradle soothe
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
    marry wed
    woo seduce
    entertain amuse`,
  'arts and writing': `
    paint draw sketch depict portray doodle
    play strum pluck perform
    play beat pound bang hammer
    ring toll chime
    sing croon serenade
    sing perform
    conduct direct lead
    dance waltz
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
    build craft create fashion
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
    plow plough
    chop hew split hack
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

const stems = (text: string): readonly string[] => text.trim().split(/\s+/).map(verbStem);

const lines = Object.values(groups).flatMap((text) => text.trim().split('\n'));
const groupOf = new Map<string, number[]>();
for (const [index, line] of lines.entries()) {
  for (const stem of stems(line)) groupOf.set(stem, [...(groupOf.get(stem) ?? []), index]);
}

/** Whether two verb stems say much the same. */
export const isSameAct = (a: string, b: string): boolean =>
  a === b || (groupOf.get(a) ?? []).some((group) => groupOf.get(b)?.includes(group));

/** Whether it is a verb by which one does something to another. */
export const isDeed = (stem: string): boolean => groupOf.has(stem);

/** Deeds that go along with others: who feeds a dog may hold it, too. */
const neutral = new Set(
  stems(`
    hold clutch grip carry grasp cradle clasp wield brandish wave flourish lift raise hoist heave elevate bear
    bring fetch transport convey restrain watch observe gaze look stare view admire eye peer survey contemplate
    regard monitor glance glare gape gawk behold glower examine inspect study scrutinize check probe analyze
    research measure weigh gauge count tally explore investigate search visit tour listen hear love adore
    cherish revere enjoy lead guide walk usher escort follow accompany wear sport don surround
    encircle circle ring enclose hide conceal block obscure mask cover reach touch feel tap press nudge rub
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
    chase flee attack assault maul claw slash tear rip shred burn scorch torch incinerate smash crush destroy
    demolish shatter wreck ruin kill slay stab spear impale pop puncture kick trample stomp bury drown abandon
    ignore discard dump strangle behead`),
);

/** Whether who does the one deed, and is not said to do the other, does not do what was asked. */
export function isInstead(deed: string, asked: string): boolean {
  if (isNeutral(asked)) return lasting.has(asked) && ending.has(deed);
  return isDeed(asked) && isDeed(deed) && !isNeutral(deed);
}

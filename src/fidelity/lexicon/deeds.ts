import { linesOf } from './verb-lines.ts';

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
    hug embrace cuddle cradle hold squeeze fold
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
    kneel bow curtsy genuflect
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
    sow scatter strew
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

/** All that stands under one heading. */
export const themes: readonly string[] = Object.values(groups);

const acts = linesOf(themes.flatMap((text) => text.trim().split('\n')));

/** Whether two verb stems say much the same. */
export const isSameAct = (a: string, b: string): boolean => a === b || acts.share(a, b);

/** Whether it is a verb by which one does something to another. */
export const isDeed = (stem: string): boolean => acts.has(stem);

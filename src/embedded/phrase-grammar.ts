/**
 * The phrases of the embedded LM, in our own words. `{name}` stands for one phrase of that rule.
 *
 * They speak of light, air, space, surface, lens and handling alone. They hold no new subject, no
 * colour, no number, no negation and no left or right, so that none of them can change what a base
 * prompt asks for.
 */
export const phraseGrammar: Readonly<Record<string, readonly string[]>> = {
  openSetting: phrases('{openLead} a {spaceQuality} {space} {spaceDoes}'),
  openLead: phrases(`
    set against | placed before | standing out from | emerging from | framed by | surrounded by |
    seen against | shown against | resting before | presented before | revealed against |
    isolated against`),
  spaceQuality: phrases(`
    softly shaded | gently blurred | hazy | quietly textured | smoothly graded | dim | weathered |
    spacious | receding | cloudy | plain | shadowy | rough-plastered | mist-softened | deep |
    finely grained`),
  space: phrases(`
    backdrop | background | expanse | setting | space | haze | atmosphere | distance |
    open space | sweep of air | stretch of haze | curtain of mist`),
  spaceDoes: phrases(`
    that fades slowly | dissolving into mist | kept calm and simple | giving way to open air |
    that lets the shape read clearly | touched by drifting vapor | full of quiet depth |
    settling into shade | lightly veiled by dust | with faint traces of age |
    that holds its own texture | thinning toward the edges | with a slow gradient |
    with room to breathe`),
  placedSetting: phrases(`
    the surroundings {placeState} and {placeState} |
    the background {placeState} and {placeState} | the wider scene {placeState} and {placeState} |
    the farther details {placeState} and {placeState} |
    the space around it {placeState} and {placeState} | the setting {placeState} and {placeState} |
    the nearby surfaces {placeState} and {placeState} | the distance {placeState} and {placeState}`),
  placeState: phrases(`
    calm | believable | quietly detailed | finely observed | softly layered | spacious |
    gently receding | lived-in | rich in texture | airy | still | well-worn | intimate | deep |
    subdued | loosely described | convincingly scaled | slightly softened`),
  sourcedLight: phrases('{lightQuality} {lightSource} {lightDoes} {lightTarget}'),
  plainLight: phrases(`
    {lightQuality} light {lightDoes} {lightTarget} |
    {lightQuality} shading {lightDoes} {lightTarget} |
    {lightQuality} illumination {lightDoes} {lightTarget}`),
  lightQuality: phrases(`
    soft | gentle | diffuse | clear | raking | slanting | muted | steady | delicate |
    directional | feathered | mellow | crisp | hushed | tempered | glancing`),
  lightSource: phrases(`
    daylight | overcast daylight | late-day sun | low evening sun | early morning sun |
    hazy sunlight | dusk light | afternoon light | filtered sunlight | backlight | side light |
    reflected light | bounced light | twilight`),
  lightDoes: phrases(`
    shaping | grazing | tracing | modeling | brushing | skimming | revealing | defining |
    lingering on | sliding across | settling over | gathering along | spilling across | catching |
    softening`),
  lightTarget: phrases(`
    the nearer surfaces | the main contours | the outer edges | the upper planes |
    the finer textures | the rounded forms | the focal point | the broad planes | the foreground |
    the central forms | the raised details | the quieter areas | the outline | the surface relief`),
  palette: phrases(`
    {tone}, {temperature} tones {toneDoes} | a {tone}, {temperature} palette {toneDoes} |
    a {tone} and {temperature} tonal range {toneDoes}`),
  tone: phrases(`
    muted | restrained | mellow | subdued | rich | dusty | velvety | powdery | airy | gentle |
    faded | smoky | lucid | quiet`),
  temperature: phrases(`
    warm | cool | neutral | earthy | slightly warm | slightly cool | mineral | temperate |
    balanced | softly warmed | lightly cooled | natural`),
  toneDoes: phrases(`
    held in close harmony | drifting from light to dark | kept near in value |
    resting on gentle contrast | stepping clearly in value | fading toward the edges |
    deepening in the shadows | lifting in the highlights | blending with slow transitions |
    gathering toward the middle | easing into the distance | echoed across the frame |
    layered in thin veils | kept calm throughout`),
  contrast: phrases(`
    {contrastQuality} contrast with {shadow} shadows and {highlight} highlights |
    {contrastQuality} values with {shadow} shadows and {highlight} highlights`),
  contrastQuality: phrases(`
    gentle | firm | measured | crisp | graded | soft-edged | quiet | confident | balanced |
    supple | clear | moderate | deliberate | well-judged`),
  shadow: phrases(`
    open | readable | deep | translucent | soft | velvety | airy | detailed | smooth | gradual |
    dense | feathery | calm`),
  highlight: phrases(`
    restrained | luminous | delicate | silken | muted | narrow | clean | lingering | gentle |
    polished | slender | sparse | tempered`),
  freeComposition: phrases(`
    {angle} with {arrangement} and {arrangement} |
    {angle} with {arrangement} and {arrangementWhole} |
    {angle} with {arrangementWhole} and {arrangement}`),
  angle: phrases(`
    seen at eye level | seen from a raised viewpoint | seen from a low angle |
    viewed straight on | viewed from a gentle height | framed at mid distance | framed loosely |
    framed tightly | composed off-center | composed around a clear focal point |
    observed from close by | tilted slightly within the frame | arranged on a calm diagonal |
    balanced within the frame`),
  keptComposition: phrases(`
    {arranged} {arrangement} and {arrangement} | {arranged} {arrangement} and {arrangementWhole} |
    {arranged} {arrangementWhole} and {arrangement}`),
  arranged: phrases(`
    arranged with | composed with | organized around | kept together by | laid out with |
    balanced by | structured by | shaped by | ordered by | grounded in | held together by |
    built on`),
  arrangement: phrases('{arrangeQuality} {arrangeNoun}'),
  openFinish: phrases('{photoFinish} | {photoFinish} | {handmadeFinish}'),
  photoFinish: phrases(`
    photographed {lens} with {grain} and {grain} |
    photographed {lens} with {grain} and {grainWhole} |
    photographed {lens} with {grainWhole} and {grain}`),
  lens: phrases(`
    on medium-format film | on fine-grain film | on large-format film | on slow film |
    through a short telephoto lens | through a standard prime lens | through a vintage lens |
    through a fast prime lens | through a moderate wide lens | through a long lens |
    in a documentary manner | in an editorial manner | in a fine-art manner`),
  namedPhotoFinish: phrases(`
    {photoLead} {grain} and {grain} | {photoLead} {grain} and {grainWhole} |
    {photoLead} {grainWhole} and {grain}`),
  photoLead: phrases(`
    captured with | shot with | recorded with | exposed for | printed with | developed for |
    finished with | focused for | graded for | processed for | taken with | metered for`),
  grain: phrases('{grainQuality} {grainNoun}'),
  handmadeFinish: phrases(`
    {handmade} with {marks} and {marks} | {handmade} with {marks} and {marksWhole} |
    {handmade} with {marksWhole} and {marks}`),
  handmade: phrases(`
    painted in layered oils | painted in opaque gouache | painted in loose watercolor |
    painted in thick acrylic | painted in thin oil glazes | worked in soft pastel |
    drawn in ink and wash | finished as a hand-painted illustration |
    rendered as a digital painting | rendered as polished concept art |
    shaped as a matte painting | printed as a textured lithograph`),
  namedHandmadeFinish: phrases(`
    {handLead} {marks} and {marks} | {handLead} {marks} and {marksWhole} |
    {handLead} {marksWhole} and {marks}`),
  handLead: phrases(`
    worked with | finished with | built up with | carried by | handled with | completed with |
    described with | enriched by | resolved with | enlivened by | made with | stated with`),
  marks: phrases('{markQuality} {markNoun}'),
  renderFinish: phrases(`
    {renderLead} {surface} and {surface} | {renderLead} {surface} and {surfaceWhole} |
    {renderLead} {surfaceWhole} and {surface}`),
  renderLead: phrases(`
    rendered with | modeled with | finished with | shaded with | built with | textured with |
    sculpted with | detailed with | presented with | refined with | resolved with | polished with`),
  surface: phrases('{surfaceQuality} {surfaceNoun}'),
  graphicFinish: phrases(`
    {graphicLead} {shape} and {shape} | {graphicLead} {shape} and {shapeWhole} |
    {graphicLead} {shapeWhole} and {shape}`),
  graphicLead: phrases(`
    designed with | drawn with | finished with | simplified into | refined with | built from |
    resolved into | kept to | reduced to | expressed through | constructed with | laid down with`),
  shape: phrases('{shapeQuality} {shapeNoun}'),
  plainFinish: phrases(`
    {plainLead} {detail} and {detail} | {plainLead} {detail} and {detailWhole} |
    {plainLead} {detailWhole} and {detail}`),
  plainLead: phrases(`
    finished with | described with | completed with | enriched by | resolved with | shown with |
    presented with | given | carried by | refined with | supported by | expressed with`),
  detail: phrases('{detailQuality} {detailNoun}'),
  arrangeQuality: phrases(`
    clear | calm | measured | natural | easy | steady | subtle | gentle | balanced | relaxed |
    considered | deliberate`),
  arrangeNoun: phrases(`
    depth | spacing | margins | rhythm | overlaps | proportions | outlines | visual flow |
    framing | placement | scale | visual weight`),
  grainQuality: phrases(`
    fine | soft | gentle | delicate | subtle | natural | smooth | restrained | refined |
    faithful | quiet | mild`),
  grainNoun: phrases(`
    grain | texture | falloff | halation | tonal detail | micro-contrast | bloom | vignetting |
    edge detail | surface detail | focus transitions | background blur`),
  markQuality: phrases(`
    loose | confident | layered | broken | lively | careful | softened | varied | expressive |
    rhythmic | patient | textured`),
  markNoun: phrases(`
    handwork | mark-making | edges | passages | line weight | strokes | contours | layering |
    modeling | accents | transitions | surfaces`),
  surfaceQuality: phrases(`
    clean | soft | smooth | subtle | fine | crisp | believable | careful | consistent | delicate |
    layered | plausible`),
  surfaceNoun: phrases(`
    materials | shading | bevels | geometry | reflections | roughness | contact shadows |
    surface wear | translucency | edge highlights | scale | surface detail`),
  shapeQuality: phrases(`
    crisp | simple | steady | smooth | compact | consistent | careful | restrained | legible |
    firm | even | clean`),
  shapeNoun: phrases(`
    contours | spacing | shapes | line weight | curves | alignment | proportions | margins |
    forms | outlines | joins | geometry`),
  detailQuality: phrases(`
    fine | clear | careful | precise | smooth | tactile | natural | subtle | believable |
    delicate | coherent | quiet`),
  detailNoun: phrases(`
    detail | texture | depth | edges | transitions | surfaces | proportions | wear | materials |
    gradation | perspective | scale`),
  arrangementWhole: phrases(`
    generous open space | a strong silhouette | gentle leading lines | ample headroom |
    a stable base | a readable outline`),
  grainWhole: phrases(`
    a shallow plane of focus | wide dynamic range | true-to-life texture | lifelike depth`),
  marksWhole: phrases('softly lost edges | a tactile surface | economical detail | a lively touch'),
  surfaceWhole: phrases('soft ambient shading | tactile roughness | believable thickness'),
  shapeWhole: phrases('a compact silhouette | considered proportions | restrained ornament'),
  detailWhole: phrases('convincing weight | quiet refinement | slow gradation'),
};

/** The phrases of a text, with bars between them. */
function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

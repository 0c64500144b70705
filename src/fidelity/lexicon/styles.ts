interface Style {
  /** How a prompt asks for it. */
  readonly asked: RegExp;
  /** What in a rewrite answers to it. */
  readonly answer: RegExp;
  /** Whether a picture can be of one of these only. */
  readonly isMedium: boolean;
  /** A picture without a medium may be taken for it. */
  readonly isDefault?: boolean;
}

const medium = (asked: RegExp, answer = asked): Style => ({ asked, answer, isMedium: true });
const manner = (asked: RegExp, answer = asked): Style => ({ asked, answer, isMedium: false });

const paint =
  /\b(?:paint\w*|canvas|brush ?-?strokes?|brush-?work|oils?|watercolou?rs?|acrylics?|gouache|fresco|mural|impasto|tempera)\b/;
const line =
  /\b(?:draw(?:n|ing|ings|s)?|hand-drawn|sketch\w*|pencil|charcoal|ink|inked|line ?work|line art|crayon|doodle\w*|illustrat\w+|graphite|lines|strokes)\b/;

/** Media and manners that prompts ask for by name. The more special stands first. */
export const styles: readonly Style[] = [
  medium(
    /\boil[- ](?:on[- ]canvas )?(?:\w+ )?paint(?:ing|ed|s)?\b|\boil[- ]on[- ]canvas(?: painting)?\b|\bpainted in oils?\b/,
    /\boils?\b|\boil-painted\b/,
  ),
  medium(
    /\bwater-?colou?rs?(?: painting| mural| illustration)?\b/,
    /\bwater-?colou?r\w*|\baquarelle|\bwet-(?:in|on)-wet|\bwashes\b/,
  ),
  medium(/\bacrylic painting\b/, /\bacrylic/),
  medium(/\bgouache\b/),
  medium(
    /\bink wash\b|\bink (?:sketch|drawing|illustration|painting)\b|\bpen and ink\b/,
    /\bink\b|\binked\b|\bsumi-e\b/,
  ),
  medium(/\bcharcoal(?: sketch| drawing)?\b/, /\bcharcoal\b/),
  medium(/\bpencil (?:sketch|drawing|illustration)\b/, /\bpencil|\bgraphite\b/),
  medium(/\bcrayon drawing\b|\bchild'?s drawing\b/, /\bcrayon|\bchild/),
  medium(/\bpastel (?:drawing|painting)\b/, /\bpastels?\b/),
  manner(/\bchalk (?:drawing|art|sketch)\b/, /\bchalk/),
  manner(
    /\b(?:fresco|mural)s?(?= (?:of|depicting|showing))/,
    /\bfresco|\bmurals?\b|\bwall painting/,
  ),
  manner(/\btapestr(?:y|ies)(?= (?:of|depicting|showing))/, /\btapestr|\bwoven\b/),
  manner(
    /\bembroider(?:y|ed)(?= (?:of|art|patch|depicting))|\bcross-?stitch\b/,
    /\bembroider|\bstitch|\bthreads?\b/,
  ),
  manner(/\b(?:calligraphy|calligraphic)\b/, /\bcalligraph|\bbrush ?strokes?\b/),
  medium(/\bsumi-?e\b|\bchinese ink painting\b/, /\bsumi|\bink\b|\bbrush/),
  medium(/\bscreen ?-?prints?\b|\bsilk-?screen\b/, /\bscreen-? ?print|\bsilk-?screen|\bprint/),
  medium(/\blithograph\w*\b/, /\blithograph|\bprint/),
  medium(/\brisograph\w*\b/, /\briso|\bprint/),
  manner(
    /\b(?:blueprint|technical drawing|schematic)s?\b/,
    /\bblueprint|\btechnical|\bschematic|\bdiagram/,
  ),
  manner(/\bstencil(?: art)?\b/),
  medium(/\bvoxel(?: art)?\b/, /\bvoxel|\bblocky\b|\bcubes?\b/),
  manner(/\bminecraft\b/, /\bminecraft|\bvoxel|\bblocky\b/),
  medium(/\bascii(?: art)?\b/),
  manner(
    /\bpaper-?(?:craft| ?cut(?:-?out)?s?|quilling| art)\b|\bcut paper\b|\bquilling\b/,
    /\bpaper/,
  ),
  manner(
    /\b(?:needle[- ])?felt(?:ed)? (?:art|toy|doll|figure|style|sculpture)\b|\bneedle[- ]felt\w*/,
    /\bfelt(?:ed)?\b|\bwool/,
  ),
  manner(/\b(?:knitted|crochet(?:ed)?|amigurumi)\b/, /\bknit|\bcrochet|\bamigurumi|\byarn|\bwool/),
  manner(
    /\b(?:made (?:out )?of|in) lego\b|\blego (?:style|art|sculpture|model)\b/,
    /\blego|\bbricks?\b/,
  ),
  medium(/\bstop[- ]motion\b/, /\bstop[- ]motion|\bclay|\bpuppet/),
  manner(/\b(?:marble|bronze|ice|sand|wood(?:en)?) sculpture\b/, /\bsculpt|\bcarv|\bstatue/),
  manner(/\bdiorama\b/, /\bdiorama|\bminiature|\bmodel\b/),
  medium(/\b(?:chibi|kawaii) (?:style|art|drawing)\b/, /\bchibi|\bkawaii|\bcute\b/),
  medium(/\bgraphic novel\b/, /\bgraphic novel|\bcomic|\bpanels?\b/),
  medium(/\bcaricature\b/, /\bcaricatur|\bexaggerat/),
  medium(/\bmatte painting\b/, /\bmatte painting|\bpaint/),
  medium(/\bspeed ?paint(?:ing)?\b/, /\bpaint|\bbrush/),
  manner(/\bcolou?ring (?:book|page)\b/, /\bcolou?ring|\boutlines?\b|\bline/),
  manner(/\b(?:tattoo design|tattoo art)\b/, /\btattoo/),
  manner(/\b(?:movie|travel|propaganda|concert) poster\b/, /\bposter/),
  manner(/\b(?:logo design|app icon)\b/, /\blogo|\bicon\b|\bemblem/),
  medium(/\bpixel[- ]art\b|\b8-?bit\b/, /\bpixel|\b8-?bit\b/),
  medium(/\bvector (?:art|illustration|graphic)\b|\bflat design\b/, /\bvector|\bflat\b/),
  medium(
    /\b3-?d (?:render(?:ing)?|model|animation|art|illustration)\b|\b(?:cgi|octane render|cinema ?4d|blender render|unreal engine)\b/,
    /\b3-?d\b|\brender\w*|\bcgi\b|\boctane\b|\bunreal\b|\bthree-dimensional\b|\bcomputer-generated\b/,
  ),
  medium(/\blow[- ]poly\b/, /\blow[- ]poly\w*/),
  medium(/\bstained[- ]glass\b/),
  medium(
    /\bwood ?(?:cut|block print|engraving)s?\b|\blinocut\b|\betching\b|\bengraving\b/,
    /\bwood-?\s?(?:cut|block|engrav\w*)|\blinocut|\betch\w*|\bengrav\w*|\bprint/,
  ),
  medium(/\bukiyo-?e\b/, /\bukiyo|\bwoodblock/),
  medium(/\bmosaic\b/),
  medium(/\bgraffiti\b/, /\bgraffiti|\bspray[- ]paint/),
  medium(/\bcollage\b/),
  medium(/\borigami\b/, /\borigami|\bfolded[- ]paper|\bpaper\b/),
  medium(/\bclaymation\b|\bclay model\b|\bplasticine\b/, /\bclay\w*|\bplasticine/),
  medium(/\b(?:anime|manga)\b/),
  medium(/\bcomic(?: book| strip)?s?\b/, /\bcomics?\b|\bpanels?\b|\bspeech bubble/),
  medium(/\bcartoons?\b/, /\bcartoon\w*|\banimat\w+|\bcomics?\b/),
  medium(
    /\bdigital (?:art|painting|illustration)\b/,
    /\bdigital\w*|\brender\w*|\bcgi\b|\bvirtual\b/,
  ),
  medium(/\bconcept art\b/),
  medium(/\bline (?:art|drawing)\b/, /\blines?\b|\bline ?work\b|\bline art\b|\boutlines?\b/),
  medium(/\bpop[- ]art\b/),
  {
    asked:
      /\b(?:dslr |high[- ]contrast |professional |realistic |real |vintage |studio |macro |aerial )?(?:photos?|photographs?|photography|snapshot|polaroid)\b|\bdslr\b/,
    answer:
      /\bphoto\w*|\bdslr\b|\bsnapshot|\bpolaroid|\bshot\b|\bcamera\b|\blens\b|\bcaptured?\b|\b\d+ ?mm\b|\bbokeh\b|\bdepth of field\b|\bfilm\b|\bexposure\b|\bfocus\b|\blifelike\b|\brealis\w+/,
    isMedium: true,
    isDefault: true,
  },
  medium(
    /\billustrations?\b/,
    /\billustrat\w+|\bdraw(?:n|ing)\b|\bcartoon\w*|\bhand-drawn\b|\bpainted\b/,
  ),
  medium(/\bsketch(?:es)?\b/, line),
  medium(/\bdrawings? of\b/, line),
  medium(/\bpaintings? of\b|\bpainted by\b/, paint),
  medium(/\bchildren'?s book illustration\b/, /\bbook\b|\billustrat\w+|\bstorybook\b/),
  {
    ...manner(/\bportraits?\b/, /\bportrait\w*|\bheadshot\b|\bclose-?up\b|\bface\b|\bgaze\b/),
    isDefault: true,
  },
  manner(
    /\baerial (?:view|shot|photo\w*)\b|\bbird'?s[- ]eye view\b|\btop[- ]down view\b/,
    /\baerial\b|\bbird'?s[- ]eye\b|\btop[- ]down\b|\boverhead\b|\bfrom above\b|\bdrone\b/,
  ),
  manner(/\bfish-?eye\b/),
  manner(/\btilt[- ]shift\b/, /\btilt[- ]shift|\bminiature/),
  manner(
    /\b(?:long exposure|light painting)\b/,
    /\blong[- ]exposure|\blight (?:trail|painting)|\bblur/,
  ),
  manner(/\bdouble exposure\b/, /\bdouble[- ]exposure|\bsuperimpos|\boverla/),
  manner(
    /\b(?:daguerreotype|tintype|wet plate)\b/,
    /\bdaguerreotype|\btintype|\bwet[- ]plate|\bsepia|\bantique|\bvintage/,
  ),
  manner(/\bcyanotype\b/, /\bcyanotype|\bprussian blue/),
  manner(/\b(?:infrared|x-ray|thermal) (?:photo\w*|image|scan)\b/, /\binfrared|\bx-?ray|\bthermal/),
  { ...manner(/\bcinematic\b/, /\bcinema\w*|\bfilm\w*|\bmovie/), isDefault: true },
  manner(/\bsfumato\b/),
  manner(/\bsurreal\w*/, /\bsurreal\w*|\bdream-?like|\bdreamscape/),
  manner(/\bimpressionis\w+/),
  manner(/\bexpressionis\w+/),
  manner(/\bcubis\w+/),
  manner(/\bpointil\w+/),
  manner(/\bart deco\b/),
  manner(/\bart nouveau\b/),
  manner(/\bminimalis\w+/, /\bminimal\w*|\bsimple|\bclean/),
  manner(/\bfauvis\w+/),
  manner(/\bfuturis(?:m|t painting)\b/, /\bfuturis/),
  manner(/\bdada(?:is\w+)?\b/),
  manner(/\bbauhaus\b/),
  manner(/\bde stijl\b/, /\bde stijl|\bneoplastic|\bprimary colou?rs/),
  manner(/\bconstructivis\w+/),
  manner(/\bsuprematis\w+/),
  manner(/\bsymbolis(?:m|t)\b/),
  manner(/\bromanticis\w+/, /\bromantic/),
  manner(/\bpre-?raphaelite\b/),
  manner(/\bneo-?classic\w*/, /\b(?:neo-?)?classic/),
  manner(/\brococo\b/),
  manner(/\bmedia?eval (?:art|style)\b|\billuminated manuscript\b/, /\bmedia?eval|\billuminat/),
  manner(/\bbyzantine\b/),
  manner(/\bop[- ]art\b/, /\bop[- ]art|\boptical/),
  manner(/\bpsychedelic\b/, /\bpsychedel|\bswirl|\bkaleidoscop/),
  manner(/\bfolk art\b/, /\bfolk/),
  manner(/\bnaive art\b/, /\bna[iï]ve/),
  manner(/\bbrutalis\w+/),
  manner(/\b(?:solarpunk|dieselpunk|biopunk)\b/),
  manner(/\bretro-?futuris\w+/, /\bretro/),
  manner(/\bbaroque\b/),
  manner(/\brenaissance\b/),
  manner(/\bgothic\b/),
  manner(/\bsteampunk\b/),
  manner(/\bcyberpunk\b/),
  manner(/\b(?:vaporwave|synthwave)\b/),
  manner(/\bisometric\b/),
  manner(/\babstract\b/),
  manner(
    /\b(?:black[- ]and[- ]white|monochrome|b&w|grayscale)(?= (?:photo\w*|picture|image|portrait|film|drawing|sketch|illustration|shot))|\bin black and white\b/,
    /\bblack[- ]and[- ]white\b|\bmonochrom\w+|\bgr[ae]yscale\b/,
  ),
  manner(/\bsepia\b/),
  manner(/\bfilm noir\b/, /\bnoir\b/),
  manner(
    /\b(?:photo|hyper)-?realis\w+/,
    /\brealis\w+|\b(?:photo|hyper)-?realis\w+|\blifelike\b|\bphotograph\w*/,
  ),
  manner(
    /\bclose-?up\b|\bmacro\b/,
    /\bclose-?up\b|\bmacro\b|\bclose\b|\bup close\b|\bextreme detail\b|\bdetail\w*|\btight\b|\bfills? the frame\b/,
  ),
];

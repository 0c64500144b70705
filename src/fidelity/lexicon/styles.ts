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
    /\bwater-?colou?r\w*|\baquarelle/,
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
  medium(/\borigami\b/),
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

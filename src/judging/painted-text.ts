import { lettersOf } from './replies/read-answer.ts';

/**
 * Words that speak to a judge. No shop sign says them, so they count wherever they stand: in the
 * picture, or in the base prompt, which the judge reads too.
 */
const commands: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|rubric|criteria|guidelines|above|previous|everything)\b/,
  /\b(?:answer|say|reply|respond|output|write|return|choose|select|vote|mark)\b.{0,30}\b(?:yes|correct|true|1 0|100)\b.{0,30}\b(?:all|every|each|any|question|questions|always|only)\b/,
  /\b(?:always|only|just|please|must)\s+(?:answer|say|reply|respond|output|return|choose|select)\b.{0,20}\b(?:yes|correct|true|1 0|first)\b/,
  /\b(?:judge|judges|grader|evaluator|assessor|reviewer|assistant|ai|llm|vlm|gpt|chatgpt|claude|gemini|language model|vision model|model)\b.{0,20}\b(?:answer|say|score|rate|give|output|reply|respond|must|should|mark|assign)\b/,
  /\b(?:give|assign|award|set|grant|return|output)\b.{0,20}\b(?:full|perfect|maximum|max|highest|top|high)\b.{0,12}\b(?:score|scores|marks|points|rating|ratings|grade)\b/,
  /\b(?:score|rate|grade|rank)\s+(?:this|the|it)\b.{0,25}\b(?:\d+|perfect|correct|highest|maximum|full)\b/,
  /\b(?:verdict|judgment|judgement|label)\s+(?:is\s+)?(?:correct|incorrect|1|100|perfect)\b/,
  /\b(?:this|the)\s+(?:image|picture|photo|photograph|drawing)\s+(?:is\s+)?(?:perfectly\s+|fully\s+|exactly\s+|completely\s+|accurately\s+|a\s+perfect\s+)?(?:matches|match|follows|correct|accurate|satisfies|depicts exactly|shows exactly|shows everything)\b.{0,40}\b(?:prompt|caption|description|request|perfectly|exactly|fully|all)\b/,
  /\b(?:matches|follows|satisfies|fulfils|fulfills)\s+(?:the|this|your)\s+(?:prompt|caption|instruction|instructions|description|criteria)\b/,
  /\b(?:system|user|developer)\s+(?:prompt|message|instruction|instructions|note)\b/,
];

/** Words that are a boast or a label on a picture, and innocent where the base prompt asks for them. */
const boasts: readonly RegExp[] = [
  /\b(?:10|5|100)\s+(?:out\s+of\s+)?(?:10|5|100)\b/,
  /\b(?:score|rating|grade)\s+(?:is\s+)?(?:1 0|10|100|perfect)\b(?!\s\d)/,
  /\b(?:reference|ground\s+truth|target|expected|correct|accurate|verified|approved)\s+(?:image|picture|output|answer|generation|result)\b/,
  /\b(?:all|every)\s+(?:objects?|elements?|criteria|requirements?|details?)\s+(?:are\s+|is\s+)?(?:present|met|shown|included|correct)\b/,
  /\b(?:perfect|exact|100)\s+(?:percent\s+)?match\b/,
  /\bprompt\s+(?:alignment|adherence|following)\b/,
];

/** Things that bear writing. A prompt that names one may well be repeated on it in part. */
const bearers =
  /\b(?:signs?|signage|posters?|billboards?|banners?|labels?|logos?|books?|covers?|magazines?|newspapers?|headlines?|titles?|titled|menus?|letters?|letterings?|cards?|postcards?|t shirts?|shirts?|hoodies?|screens?|monitors?|graffiti|murals?|neon|tattoos?|stickers?|badges?|plaques?|tombstones?|gravestones?|comics?|memes?|maps?|charts?|diagrams?|infographics?|blackboards?|whiteboards?|chalkboards?|notes?|pages?|scrolls?|flyers?|leaflets?|brochures?|tickets?|stamps?|albums?|movies?|films?|words?|texts?|fonts?|typography|calligraphy|captions?|quotes?|spelled|spelling|reads?|says?|saying|written|writes?|writing|named|called|license plates?|number plates?|packages?|packaging|bottles?|cans?|jars?|cups?|mugs?|cakes?|storefronts?|shops?|stores?|cafes?|restaurants?|bakery|bakeries)\b/;

/** A run of words in common that cannot be chance, where the prompt asks for no writing. */
const longestChance = 3;

/**
 * Whether the writing in a picture, or the base prompt itself, is likely to sway a judge: it speaks to
 * the judge, boasts of the picture, or repeats the base prompt where the prompt asks for no writing.
 * `asked` is the writing that the prompt does ask for; it may say what it likes but give orders.
 */
export function suspectsInjection(
  basePrompt: string,
  visibleText: string,
  asked: readonly string[],
): boolean {
  const prompt = lettersOf(basePrompt);
  const painted = lettersOf(visibleText);
  if (commands.some((pattern) => pattern.test(painted) || pattern.test(prompt))) return true;
  const unasked = without(painted, asked.map(lettersOf));
  if (boasts.some((pattern) => pattern.test(unasked) && !pattern.test(prompt))) return true;
  return repeatsPrompt(without(prompt, asked.map(lettersOf)), unasked);
}

function repeatsPrompt(prompt: string, painted: string): boolean {
  const words = prompt.split(' ').filter((word) => word !== '');
  const run = longestRun(words, painted);
  if (run === words.length && run >= longestChance) return !bearers.test(prompt) || run >= 5;
  if (run <= longestChance) return false;
  return !bearers.test(prompt) || run >= Math.max(6, words.length * 0.8);
}

/** The most words in a row that both have. */
function longestRun(words: readonly string[], text: string): number {
  const hay = ` ${text} `;
  let longest = 0;
  for (let start = 0; start < words.length; start += 1) {
    let end = start + longest + 1;
    while (end <= words.length && hay.includes(` ${words.slice(start, end).join(' ')} `)) {
      longest = end - start;
      end += 1;
    }
  }
  return longest;
}

function without(text: string, parts: readonly string[]): string {
  let rest = ` ${text} `;
  for (const part of parts) {
    if (part !== '') rest = rest.replaceAll(` ${part} `, ' ');
  }
  return rest.trim();
}

const introduced =
  /\b(?:say(?:s|ing)?|read(?:s|ing)|spell(?:s|ing)|titled|labell?ed|entitled|captioned|inscribed|engraved|with the (?:words?|text|letters?|title|name|slogan|message|inscription|caption)|the (?:words?|text|phrase|letters?|slogan))\s*:?\s+(?:that\s+)?((?:[^\s,.;:!?()]+\s*){1,12})/giu;

/**
 * The writing that a base prompt asks for without quotation marks: what follows "that says", "the
 * word", "titled". It may hold more than that; it is used to excuse, never to demand.
 */
export function introducedTexts(basePrompt: string): readonly string[] {
  return [...basePrompt.matchAll(introduced)].flatMap(([, text = '']) => {
    const all = text.trim().split(/\s+/);
    // Every beginning of it, the longest first: nobody knows where it ends.
    return all.map((_, index) => all.slice(0, all.length - index).join(' '));
  });
}

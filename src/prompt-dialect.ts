/** A piece of a prompt and how strongly it counts: 1 is normal, above is more, below is less. */
export interface WeightedText {
  readonly text: string;
  /** Above 0, at most 10. */
  readonly weight: number;
}

/**
 * How a kind of image server reads prompts. On most of them a prompt is executable: brackets weigh,
 * tags load files, single words split it. A dialect writes plain text so that it is drawn as text.
 */
export interface PromptDialect {
  readonly name: string;
  /** The text, written so that the server takes every character of it literally. */
  literal(text: string): string;
  /** A weighted piece. Absent where the server knows no weights; they are then dropped. */
  weighted?: ((literal: string, weight: number) => string) | undefined;
}

/** For servers that take the prompt as it is, diffusers and most hosted services among them. */
export const plainDialect: PromptDialect = {
  name: 'plain',
  literal: (text) => text,
};

/**
 * For stable-diffusion-webui and Forge. Brackets and backslashes are escaped; `AND` and `BREAK` lose
 * their capitals, which the text encoder does not see; a blank keeps `<word:…>` from being a tag. A
 * number after a colon at the very end would be the weight of the whole prompt: a backslash, which
 * the server drops, keeps it text. `#` would hide the rest of its line and cannot be escaped: its
 * full-width form is folded to `#` by the tokenizer. Read from `modules/prompt_parser.py`,
 * `modules/extra_networks.py` and `modules/processing_scripts/comments.py` of v1.10.1.
 */
export const automatic1111Dialect: PromptDialect = {
  name: 'automatic1111',
  literal: (text) =>
    text
      .replace(/[\\()[\]]/g, '\\$&')
      .replace(/\b(?:AND|BREAK)\b/g, (word) => word.toLowerCase())
      .replace(/<(?=[^\s:>]+:[^>]+>)/g, '< ')
      .replace(/:(?=\s*[-+]?(?:\d+\.?|\d*\.\d+)\s*$)/, ':\\')
      .replaceAll('#', '\uFF03'),
  weighted: (literal, weight) => `(${literal}:${decimal(weight)})`,
};

/**
 * For sd-server and what is built on stable-diffusion.cpp, KoboldCpp among them. It unescapes `\\(`
 * alone, so that square brackets become round ones. `:1.5)` is swallowed also where no bracket is
 * open: a blank, which the text encoder does not see, keeps it. `BREAK` is found inside words too.
 * `<sd_cpp_extra_args>` would override the settings of the request. Read from
 * `parse_prompt_attention` in `src/core/util.cpp` and `examples/server/routes_openai.cpp` of 97d2990.
 */
export const sdServerDialect: PromptDialect = {
  name: 'sd-server',
  literal: (text) =>
    text
      .replaceAll('[', '(')
      .replaceAll(']', ')')
      .replace(/(\\?)\(/g, (_, slash) => (slash === '' ? '\\(' : '\\ \\('))
      .replace(/(:[-+]?[.\d]+)\)/g, '$1 )')
      .replace(/BREAK(?!\w)/g, 'break')
      .replace(/<(?=\/?sd_cpp_extra_args>|[^\s:>]+:[^>]+>)/g, '< '),
  weighted: (literal, weight) => `(${withoutStrayEnds(literal)}:${decimal(weight)})`,
};

/** A bracket that closes nothing would end the weighted piece too early, and has no escape. */
function withoutStrayEnds(text: string): string {
  let open = 0;
  return text.replace(/\\[\\()]|[()]/g, (found) => {
    if (found === '(') open += 1;
    if (found !== ')') return found;
    if (open === 0) return ',';
    open -= 1;
    return found;
  });
}

/**
 * For LocalAI, where `|` begins the negative prompt. Brackets and `<lora:…>` mean something to its
 * stable-diffusion.cpp and nothing to its diffusers, and no escape is right for both: brackets
 * become commas, and weights are left out. Read from `core/http/endpoints/openai/image.go` and
 * `backend/go/stablediffusion-ggml`.
 */
export const localAIDialect: PromptDialect = {
  name: 'localai',
  literal: (text) =>
    text
      .replace(/[|()[\]]/g, ',')
      .replace(/BREAK(?!\w)/g, 'break')
      .replace(/<(?=[^\s:>]+:[^>]+>)/g, '< '),
};

/** In compel a run of `+` or `-` weighs the word before it, unless a blank parts the two. */
const compelRun = /(?<=\S)(?=[-+]{2}|[-+](?:[\s()"\\,.=]|$))(?<![-+])/g;

/**
 * For InvokeAI and what else reads prompts with compel. Brackets and double quotes are escaped, which
 * also ends `.swap()`, `.blend()`, `.and()` and `withLora()`; a backslash of the text is kept off them
 * by a blank. Tried with the parser of compel 2.5.1.
 */
export const compelDialect: PromptDialect = {
  name: 'compel',
  literal: (text) =>
    text
      .replace(compelRun, ' ')
      .replace(/\\(?=[()"]|$)/g, '\\ ')
      .replace(/[()"]/g, '\\$&')
      .replace(/<(?=[^\s>]+>)/g, '< '),
  // Inside brackets a free-standing `+`, `-` or `=` makes the whole prompt unreadable.
  weighted: (literal, weight) =>
    `(${literal.replace(/(?<!\S)[-+]+(?=[\s\\,.=]|$)|(?<!\S)[-+]{2,}|=/g, ' ')})${decimal(weight)}`,
};

/** Servers do not take an exponent for a number. */
function decimal(weight: number): string {
  return String(Number(weight.toFixed(4)));
}

/**
 * For ComfyUI. Only round brackets weigh there, and only they can be escaped: any other backslash
 * would be drawn. `embedding:name` would load a file; a blank before the colon keeps it text and
 * changes none of its tokens. Read from `comfy/sd1_clip.py` of 0.3.64.
 */
export const comfyuiDialect: PromptDialect = {
  name: 'comfyui',
  literal: (text) => text.replace(/[()]/g, '\\$&').replaceAll('embedding:', 'embedding :'),
  // Plain decimals: short, and exact enough.
  weighted: (literal, weight) => `(${literal}:${Number(weight.toFixed(4))})`,
};

/** A prompt as the server must get it. */
export function encodePrompt(
  prompt: string | readonly WeightedText[],
  dialect: PromptDialect,
): string {
  if (typeof prompt === 'string') return dialect.literal(wellFormed(prompt));
  return prompt
    .map(({ text, weight }) => {
      const literal = dialect.literal(wellFormed(text));
      if (weight === 1 || dialect.weighted === undefined) return literal;
      return dialect.weighted(literal, weight);
    })
    .join(', ');
}

/** Half a surrogate pair, as a text cut at a fixed length may have, makes servers refuse the JSON. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

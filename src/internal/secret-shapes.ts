/** What a secret is replaced by. */
export const secretMark = '[secret]';

/** Properties whose text is a secret whatever it looks like. `token` is not: log-probabilities have it. */
export const secretProperty =
  /^(proxy[-_]?)?authorization$|^(set[-_]?)?cookie$|(api|access|secret|private)[-_]?key|(access|refresh|auth|bearer|session|id)[-_]?token|password|passwd|secret|credential/i;

/** The length of a base64 text that is data and no word. */
const longRun = /[A-Za-z0-9+/_-]{120,}={0,2}/g;

const shapes: readonly (readonly [RegExp, string])[] = [
  // A header, as text or as JSON: Authorization: Bearer abc, "x-api-key": "abc"
  [
    /\b((?:proxy-)?authorization|x-api-key|api[-_]?key|wandb-api-key|cookie)(\\?["']?\s*[:=]\s*\\?["']?)(?:(?:bearer|basic|key|token)\s+)?[^\s"',;\\]{4,}/gi,
    `$1$2${secretMark}`,
  ],
  // A scheme with something that is no English word: "basic shapes" stays.
  [
    /\b([Bb]earer|[Bb]asic|BEARER|BASIC)\s+(?=\S*(?:\d|=|[a-z][A-Z]))[\w.~+/=-]{8,}/g,
    `$1 ${secretMark}`,
  ],
  [/\bsk-[\w*-]{8,}/g, secretMark],
  [
    /\b(?:hf|r8|gh[opsu]|github_pat|xai|gsk|pplx|nvapi|glpat|wandb_v1|tgp_v1|fw|pk|rk|whsec)[_-][A-Za-z0-9_-]{16,}/g,
    secretMark,
  ],
  [/\bAIza[\w-]{30,}/g, secretMark],
  [/\bAKIA[A-Z0-9]{16}\b/g, secretMark],
  [/\bxox[abeprs]-[\w-]{10,}/g, secretMark],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, secretMark],
  // Name and password in an address, and signed addresses.
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@?#"']+@/gi, `$1${secretMark}@`],
  [
    /([?&][\w.-]*(?:key|token|secret|signature|sig|password|credential|auth)[\w.-]*=)[^&\s"'#]+/gi,
    `$1${secretMark}`,
  ],
];

/** Something of each shape. Most texts have none of it, and need not be searched for each. */
const suspicious =
  /authorization|api[-_]?key|cookie|bearer|basic|sk-|(?:hf|r8|gh[opsu]|github_pat|xai|gsk|pplx|nvapi|glpat|_v1|fw|pk|rk|whsec)[_-]|AIza|AKIA|xox|eyJ|data:|:\/\/|[?&][\w.-]*=|[\w+/-]{120}/i;

/** `text` without what has the shape of a secret, and without base64 data. */
export function withoutSecrets(text: string): string {
  if (text.length < 8 || !suspicious.test(text)) return text;
  let clean = text
    .replace(/data:[\w.+-]*\/?[\w.+-]*(?:;[\w.+=-]+){0,4};base64,[A-Za-z0-9+/_=-]*/gi, dataURLMark)
    .replace(longRun, runMark);
  for (const [shape, mark] of shapes) clean = clean.replace(shape, mark);
  return clean;
}

function dataURLMark(url: string): string {
  return `[data URL of ${url.length} characters]`;
}

/** A long word of one kind of letter is odd, but no data. */
function runMark(run: string): string {
  const isData = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
  return isData ? `[${run.length} characters of base64]` : run;
}

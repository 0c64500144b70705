/** A score from 0 to 1, or why there is none. */
export type ReadScore =
  | { readonly value: number; readonly problem?: undefined }
  | { readonly problem: string };

const number = String.raw`[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?`;
const lead = /^(?:(?:about|around|approximately|approx\.?|roughly|circa|ca\.?)\s+|[~≈=:]\s*)+/i;
const percentage = new RegExp(
  `^(${number})\\s*(?:%|per\\s?cent|prozent|pour\\s?cent|por\\s?ciento)`,
  'i',
);
const ratio = new RegExp(`^(${number})\\s*(?:/|out\\s+of|of|von|sur)\\s*(${number})`, 'i');
const range = new RegExp(`^(${number})\\s*(?:-|–|—|to)\\s*(${number})(?![\\d/])`, 'i');
const plain = new RegExp(`^(${number})(?![\\d.,]*\\d)`, 'i');

/**
 * What a model wrote as its score, by these rules: a number from 0 to 1 stands as it is; `80%` is
 * 0.8; `8/10`, `8 out of 10` and `8 of 10` are 0.8; `0,8` is 0.8. A number outside 0 to 1 that names
 * no scale, a range, and anything else is no score.
 */
export function readScore(raw: unknown): ReadScore {
  if (typeof raw === 'number') return within(raw, 1, String(raw));
  if (Array.isArray(raw) && raw.length === 1) return readScore(raw[0]);
  if (typeof raw !== 'string') return { problem: `the score is ${kindOf(raw)}, not a number` };
  const text = plainText(raw);
  const shown = text.slice(0, 60);
  const share = percentage.exec(text);
  if (share !== null) return within(toNumber(share[1]), 100, shown);
  const parts = ratio.exec(text);
  if (parts !== null) return within(toNumber(parts[1]), toNumber(parts[2]), shown);
  if (range.test(text)) return { problem: `the score "${shown}" is a range` };
  const single = plain.exec(text);
  if (single !== null) return within(toNumber(single[1]), 1, shown);
  return { problem: text === '' ? 'the score is empty' : `the score "${shown}" is no number` };
}

function within(value: number, most: number, shown: string): ReadScore {
  if (value >= 0 && value <= most && most >= 1) return { value: value / most };
  const scale = most === 1 ? ', and names no scale of its own' : '';
  return { problem: `the score ${shown} is not within 0 to ${most}${scale}` };
}

function toNumber(text = ''): number {
  return Number(text.replace(',', '.'));
}

/** Without emphasis, quotes and the words that make a number a rough one. */
function plainText(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/[*_`"'“”‘’]/g, '')
    .trim()
    .replace(/^\[\s*([^\],]*)\s*\]$/, '$1')
    .replace(lead, '');
}

function kindOf(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return `a list of ${raw.length}`;
  return raw === undefined ? 'missing' : `of type ${typeof raw}`;
}

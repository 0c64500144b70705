import type { QuestionType } from '../question.ts';

/** An answer in the form in which answers are expected, or null where none can be read. */
export function readAnswer(type: QuestionType, raw: unknown): string | null {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  if (typeof raw === 'number') return type === 'count' && raw >= 0 ? String(raw) : null;
  if (typeof raw !== 'string') return null;
  const text = plainText(raw);
  if (text === '' || unknown.test(text)) return null;
  if (type === 'count') return readCount(text);
  return type === 'text' ? text : readYesNo(text);
}

const unknown =
  /^(?:n\s*\/\s*a|n\.a\.|unknown|unclear|unsure|not sure|cannot (?:tell|determine|be determined)|can(?:no|')t (?:tell|say|see)|unable to|i (?:cannot|can't|do not know|don't know)|it is (?:unclear|not clear)|maybe|perhaps|possibly|partially|partly|null|none of the above|\?+)(?![\p{L}])/iu;

const yes = [
  'yes',
  'yeah',
  'yep',
  'true',
  'ja',
  'oui',
  'sí',
  'si',
  'sim',
  'sì',
  'да',
  '是的',
  '是',
  '有',
  'はい',
  '예',
  '네',
];
const no = [
  'no',
  'nope',
  'not',
  'none',
  'false',
  'nein',
  'non',
  'não',
  'nee',
  'нет',
  '不是',
  '不',
  '没有',
  '否',
  'いいえ',
  '아니오',
  '아니요',
];

/** `Yes.`, `**No** - there is …`, `Yes, there is`, and the words of a dozen languages. */
export function readYesNo(raw: string): 'yes' | 'no' | null {
  const text = plainText(raw).toLowerCase();
  const isAhead = (words: readonly string[]) =>
    words.some(
      (word) =>
        text.startsWith(word) &&
        /^(?![\p{L}\p{N}/|'’])/u.test(text.slice(word.length)) &&
        !/^\s*(?:\/|or\b|and\b)\s*(?:yes|no)\b/.test(text.slice(word.length)),
    );
  if (isAhead(yes)) return 'yes';
  if (isAhead(no)) return 'no';
  const said = /(?:^|\b)(?:the )?answer(?: is|:)\s*(yes|no)\b/.exec(text)?.[1];
  return said === 'yes' || said === 'no' ? said : null;
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const counts = new Map<string, number>([
  ...numberWords.map((word, value) => [word, value] as const),
  ['no', 0],
  ['none', 0],
  ['nothing', 0],
  ['a', 1],
  ['an', 1],
  ['a single', 1],
  ['a pair', 2],
  ['a couple', 2],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['dozen', 12],
]);
const byLength = [...counts.keys()].sort((a, b) => b.length - a.length);

/**
 * The one whole number that is meant: `3`, `three`, `There are 3 frogs`, `a dozen`, `none`. A range,
 * `about 5`, `many` and two different numbers are none: a count that is not known is no count.
 */
export function readCount(raw: string): string | null {
  const text = plainText(raw).toLowerCase();
  if (
    /\b(?:at least|at most|more than|less than|fewer than|over|about|around|approximately|roughly|nearly|almost|or more|many|several|some|few|dozens|hundreds)\b|[~≈+]|\d\s*(?:-|–|to|or)\s*\d/.test(
      text,
    )
  )
    return null;
  const digits = [...new Set(text.match(/(?<![\d.,])\d{1,6}(?![\d]|[.,]\d)/g) ?? [])];
  if (digits.length === 1 && !/\d[.,]\d/.test(text)) return String(Number(digits[0]));
  if (digits.length > 1) return null;
  const rest = text.replace(
    /^(?:there (?:is|are)|i (?:can )?(?:see|count)|the answer is|it shows|exactly|only|just)\s+(?:exactly |only |just )?/,
    '',
  );
  const word = byLength.find(
    (name) => rest.startsWith(name) && /^(?![\p{L}\p{N}])/u.test(rest.slice(name.length)),
  );
  return word === undefined ? null : String(counts.get(word));
}

/** The number that a text of a question's expectation stands for, in digits. */
export function expectedCount(text: string): string | null {
  return readCount(text);
}

/** Whether `expected` is among the words that were read, whatever their case and line breaks. */
export function hasText(visible: string, expected: string): boolean {
  const wanted = lettersOf(expected);
  return wanted !== '' && ` ${lettersOf(visible)} `.includes(` ${wanted} `);
}

/** Letters and digits alone, words apart, in one case. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function plainText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[*_`"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:answer|a|ans)\s*[:=]\s*/i, '')
    .replace(/^[\s([{'‘.:\-–—>#]+/, '')
    .replace(/[\s)\]}'’]+$/, '');
}

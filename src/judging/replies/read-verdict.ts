export type VerdictWord = 'correct' | 'incorrect';

/** Whole words, so that one of them in a longer one does not count. */
const incorrectWords = [
  'incorrect',
  'not correct',
  'wrong',
  'inaccurate',
  'not accurate',
  'false',
  'no',
  'fail',
  'fails',
  'failed',
  'mismatch',
  'no match',
  'not a match',
  'does not match',
  "doesn't match",
  'unfaithful',
  'inkorrekt',
  'nicht korrekt',
  'falsch',
  'nein',
  'incorrecte',
  'faux',
  'non',
  'incorrecto',
  'incorrecta',
  'incorreto',
  'incorreta',
  'scorretto',
  'scorretta',
  'errato',
  'onjuist',
  'неверно',
  'неправильно',
  'некорректно',
  'нет',
  '不正确',
  '不正確',
  '错误',
  '錯誤',
  '不符合',
  '否',
  '正しくない',
  '不正解',
  '誤り',
  'いいえ',
  '틀림',
  '오답',
  '부정확',
  '아니오',
];
const correctWords = [
  'correct',
  'right',
  'accurate',
  'true',
  'yes',
  'pass',
  'passes',
  'passed',
  'match',
  'matches',
  'faithful',
  'korrekt',
  'richtig',
  'ja',
  'correcte',
  'oui',
  'correcto',
  'correcta',
  'correto',
  'correta',
  'corretto',
  'corretta',
  'sí',
  'juist',
  'верно',
  'правильно',
  'да',
  '正确',
  '正確',
  '符合',
  '是',
  '正しい',
  '正解',
  'はい',
  '맞음',
  '정답',
  '예',
];

const words = new Map<string, VerdictWord>([
  ...incorrectWords.map((word) => [word, 'incorrect'] as const),
  ...correctWords.map((word) => [word, 'correct'] as const),
]);
const byLength = [...words.keys()].sort((a, b) => b.length - a.length);
const signs = new Map<string, VerdictWord>([
  ['✅', 'correct'],
  ['✓', 'correct'],
  ['✔', 'correct'],
  ['❌', 'incorrect'],
  ['✗', 'incorrect'],
  ['✘', 'incorrect'],
]);

const about = String.raw`(?:image|picture|photo|photograph|drawing|depiction|generation|result|verdict|answer|judge?ment|conclusion|final\s+answer|output)`;
const opening = new RegExp(
  String.raw`^(?:(?:so|thus|therefore|hence|overall|finally|in\s+conclusion|in\s+summary|accordingly|as\s+such|conclusion|verdict|answer|final\s+answer|final\s+verdict|judge?ment|result|decision)\s*[,:;\-–—]?\s+)*` +
    String.raw`(?:(?:the|this|my)\s+(?:[\p{L}-]+\s+){0,2}?${about}\s+(?:is|would\s+be|must\s+be|can\s+be\s+considered|should\s+be\s+considered|is\s+considered|is\s+deemed|=)\s*:?\s+` +
    String.raw`|(?:it|this)(?:\s+is|'s|’s)\s+(?:considered\s+|deemed\s+|judged\s+)?` +
    String.raw`|i\s+(?:would\s+|'d\s+)?(?:say|judge|consider|deem|rate|mark|conclude\s+that)\s+(?:it|this|(?:the|this)\s+${about})?\s*(?:is\s+|as\s+|to\s+be\s+)?)?`,
  'iu',
);

/**
 * The verdict that a value is, or begins with: `Correct.`, `**Incorrect**`, `not correct`, `correct,
 * because …`, `the picture is correct`, true, or the word in one of a dozen languages. Half a
 * verdict (`partially correct`, `correct/incorrect`) is none.
 */
export function readVerdict(raw: unknown): VerdictWord | undefined {
  if (typeof raw === 'boolean') return raw ? 'correct' : 'incorrect';
  if (typeof raw !== 'string') return undefined;
  const text = plainText(raw);
  const sign = signs.get([...text][0] ?? '');
  const rest = text.replace(/^(?:✅|✓|✔|❌|✗|✘|\ufe0f|\s)+/u, '');
  const word = leadingWord(rest) ?? leadingWord(rest.replace(opening, ''));
  if (sign === undefined || word === undefined) return rest === '' ? sign : word;
  return sign === word ? word : undefined;
}

function leadingWord(text: string): VerdictWord | undefined {
  const lower = text.toLowerCase();
  const found = byLength.find((word) => lower.startsWith(word) && endsWord(lower, word.length));
  return found === undefined ? undefined : words.get(found);
}

/** Whether what follows leaves the word as it is: no further letter, no alternative, no question. */
function endsWord(text: string, at: number): boolean {
  const after = text.slice(at);
  if (after === '') return true;
  if (/^[\p{L}\p{N}_?'’-]/u.test(after)) return /^[\s]*-\s/.test(after);
  return !/^\s*(?:\/|\||or\b|oder\b|ou\b|o\b|\()\s*(?:in|not|un|wrong|correct)/i.test(after);
}

/**
 * The verdict that prose ends with, or begins with, as a sentence of its own: `… in the street.
 * Incorrect.` Undefined where there is none, or two that differ.
 */
export function verdictOfProse(text: string): VerdictWord | undefined {
  const parts = sentences(text);
  const last = standsAlone(parts.at(-1) ?? '');
  const first = standsAlone(parts[0] ?? '');
  if (last !== undefined && first !== undefined) return last === first ? last : undefined;
  return last ?? first;
}

function sentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?。！？…]["'”’)*_]{0,5})\s+|(?<=[。！？])|\s[-–—]\s(?=(?:in)?correct\W*$)/iu)
    .map(plainText)
    .filter((part) => /[\p{L}✅✓✔❌✗✘]/u.test(part));
}

/** Of prose only the two words count that judges are asked for; `yes` and `right` may mean anything. */
function standsAlone(sentence: string): VerdictWord | undefined {
  const core = sentence.replace(opening, '').replace(/[\s.!。！]+$/u, '');
  const isVerdict =
    /^(?:in|not\s+)?correct$/i.test(core) ||
    /^(?:in)?k?orrekt$|^falsch$/i.test(core) ||
    (/^[^\p{ASCII}]{1,8}$/u.test(core) && words.has(core));
  return isVerdict ? readVerdict(core.replace(/\s+/g, ' ')) : undefined;
}

function plainText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[*_`#>|"“”[\]{}<]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s'‘’:=,;.\-–—•]+/, '')
    .replace(/[\s'‘’,;]+$/, '');
}

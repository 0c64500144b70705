import type { TextSpan } from './constraint.ts';

/** Text in quotation marks; the span is of what stands between them. */
export interface Quote extends TextSpan {
  readonly text: string;
}

const closers: Readonly<Record<string, string>> = {
  '"': '"“”',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '《': '》',
  '`': "`'",
  "'": "'’",
  '‘': "’'",
  '’': "’'",
  '‹': '›',
};
/** A longer one is an unbalanced mark more likely than a sign that says so much. */
const longest = 200;
/** More are not writing in a picture. */
const mostQuotes = 100;
const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Finds quoted text of up to 200 characters, whatever the style of the marks; at most 100 of them.
 * Apostrophes are none.
 */
export function findQuotes(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let index = 0;
  while (index < text.length && quotes.length < mostQuotes) {
    const close = closers[text[index] ?? ''];
    const end = close === undefined ? undefined : closing(text, index, close);
    if (end === undefined) {
      index += 1;
      continue;
    }
    quotes.push({ start: index + 1, end, text: text.slice(index + 1, end) });
    index = end + 1;
  }
  return quotes;
}

function closing(text: string, open: number, marks: string): number | undefined {
  const isSingle = marks.includes("'") || marks.includes('’');
  // After a letter a single mark is an apostrophe ("dogs'"), and one before a space opens nothing.
  if (isSingle && isLetter(text[open - 1])) return undefined;
  if (/\s/.test(text[open + 1] ?? ' ')) return undefined;
  if (
    isSingle &&
    /^['’](?:\d0s\b|tis\b|twas\b|em\b|n['’]|til\b|cause\b)/i.test(text.slice(open, open + 8))
  ) {
    return undefined;
  }
  const limit = Math.min(text.length, open + longest + 2);
  for (let index = open + 1; index < limit; index += 1) {
    const character = text[index] ?? '';
    if (character === '\n' && text[index + 1] === '\n') return undefined;
    if (!marks.includes(character)) continue;
    if (isSingle && isLetter(text[index + 1])) continue;
    if (index === open + 1) return undefined;
    // "the dogs' toys" inside: a plural's apostrophe, where a better mark comes later.
    if (isSingle && text[index - 1] === 's' && laterMark(text, index, limit, marks)) continue;
    return index;
  }
  return undefined;
}

/** Whether another closing mark follows before one that could open a new quote. */
function laterMark(text: string, from: number, limit: number, marks: string): boolean {
  for (let index = from + 1; index < limit; index += 1) {
    const character = text[index] ?? '';
    if (character === '\n') return false;
    const isMark = marks.includes(character) || "'‘".includes(character);
    if (!isMark || (isLetter(text[index - 1]) && isLetter(text[index + 1]))) continue;
    return isLetter(text[index - 1]) || /[.!?,…]/.test(text[index - 1] ?? '');
  }
  return false;
}

import { type Claim, changed, type Finding, kept, lost } from '../claim.ts';
import type { TextSpan } from '../constraint.ts';
import type { Reading } from '../reading.ts';

/** Text to be drawn: exact but for Unicode form, the style of marks and white space. */
export function quoteRule(base: Reading): readonly Claim[] {
  return [...base.quotes, ...unmarked(base)].map(({ text, start, end }) => ({
    type: 'quote',
    text,
    span: { start, end },
    check: (rewrite) => checkQuote(text, rewrite),
  }));
}

/** "The word LISTEN", "the number 408": text to be drawn without marks around it. */
function unmarked({ text, quotes }: Reading): readonly (TextSpan & { text: string })[] {
  const patterns = [
    /\b(?:words?|letters?|numbers?|digits?|text|phrase|says?|saying|reads?|reading|spelling|spells) ((?:\p{Lu}[\p{Lu}\d]+|\d+)(?: (?:\p{Lu}[\p{Lu}\d]*|\d+))*)(?![\p{L}\d])/gu,
    // "That says Welcome Friends!"
    /\b(?:says?|saying|reads|spelling|spells) (\p{Lu}[\p{L}\d'’]+(?: \p{Lu}[\p{L}\d'’]*)+[!?]?)(?=[.,;!?]|$)/gu,
    // "The letters R and K", "forming an X".
    /\b(?:the letters?|an?) (\p{Lu})(?![\p{L}\d'’.-])/gu,
    /\bletters? \p{Lu} and (\p{Lu})(?![\p{L}\d'’.-])/gu,
  ];
  const taken = new Set<number>();
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const drawn = match[1] ?? '';
      const start = match.index + match[0].length - drawn.length;
      const isMarked = quotes.some((quote) => quote.start <= start && start < quote.end);
      if (isMarked || taken.has(start)) return [];
      taken.add(start);
      return [{ text: drawn, start, end: start + drawn.length }];
    });
}

function checkQuote(quote: string, rewrite: Reading): Finding {
  const asked = normal(quote);
  const exact = rewrite.quotes.find(({ text }) => normal(text) === asked);
  if (exact !== undefined) return kept({ start: exact.start, end: exact.end });
  const bare = bareSpan(quote, rewrite.text);
  if (bare !== undefined) return kept(bare);
  const near = nearest(asked, rewrite);
  return near === undefined ? lost : changed(near);
}

const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/…/g, '...')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    // American typesetting puts the sentence's comma into the marks.
    .replace(/[,.;]$/, '');

/** The text without marks, or inside longer ones, as words of its own. */
function bareSpan(quote: string, text: string) {
  const asked = normal(quote);
  const same = text.normalize('NFC').length === text.length ? text.normalize('NFC') : text;
  const folded = same
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑\u00a0]/g, (mark) => (mark === '\u00a0' ? ' ' : '-'));
  if (asked === '') return undefined;
  for (let at = folded.indexOf(asked); at !== -1; at = folded.indexOf(asked, at + 1)) {
    const [before, after] = [folded[at - 1] ?? ' ', folded[at + asked.length] ?? ' '];
    const isWord = /[\p{L}\p{N}]/u;
    const startsClean = !(isWord.test(before) && isWord.test(asked[0] ?? ''));
    const endsClean = !(isWord.test(after) && isWord.test(asked.at(-1) ?? ''));
    if (startsClean && endsClean && isDrawn(quote, same, at)) {
      return { start: at, end: at + asked.length };
    }
  }
  return undefined;
}

/** A short word in lower case is drawn text only in marks; "START" or "Carpe Diem" speaks for itself. */
function isDrawn(quote: string, text: string, at: number): boolean {
  if (/\p{Lu}/u.test(quote) || /\d/.test(quote) || quote.includes(' ')) return true;
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  return /\b(?:words?|text|letters?|reads?|reading|says?|saying|spell\w*|written|inscri\w+|label\w*|titled?|named?|phrase|message|lettering|numbers?|digits?)\b[^.]*$/.test(
    before,
  );
}

/** What a changed quote became: the same words in another case, or the quote most like it. */
function nearest(asked: string, rewrite: Reading) {
  const folded = asked.toLowerCase();
  const at = rewrite.text.toLowerCase().indexOf(folded);
  const candidates = rewrite.quotes.map((quote) => ({
    quote,
    likeness: similarity(folded, normal(quote.text).toLowerCase()),
  }));
  const best = candidates.sort((a, b) => b.likeness - a.likeness)[0];
  if (best !== undefined && best.likeness >= 0.5) return best.quote;
  return at === -1 ? undefined : { start: at, end: at + folded.length };
}

/** Share of letter pairs that both have (Dice 1945). */
function similarity(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
      text.slice(index, index + 2),
    );
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const index = rest.indexOf(pair);
    if (index === -1) continue;
    rest.splice(index, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

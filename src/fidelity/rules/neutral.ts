import { type Claim, kept, lost, unchecked } from '../claim.ts';
import type { Reading } from '../reading.ts';

/** More are no counts of things in a picture. */
const mostNumbers = 50;

/** What can be said of a text in any language: its digits, and the rest that is not checked. */
export function neutralClaims(base: Reading, why: string): readonly Claim[] {
  const claims: Claim[] = [];
  const isQuoted = (at: number) => base.quotes.some(({ start, end }) => start <= at && at < end);
  for (const match of base.text.matchAll(/\p{Nd}+/gu)) {
    if (isQuoted(match.index)) continue;
    if (claims.length >= mostNumbers) break;
    const span = { start: match.index, end: match.index + match[0].length };
    const alone = new RegExp(`(?<!\\p{Nd})${match[0]}(?!\\p{Nd})`, 'u');
    claims.push({
      type: 'count',
      text: match[0],
      span,
      check: ({ text }) => {
        const found = alone.exec(text);
        if (found !== null) return kept({ start: found.index, end: found.index + match[0].length });
        return /\p{Nd}/u.test(text) ? lost : unchecked('it may be written in letters');
      },
    });
  }
  const text = base.text.trim();
  if (text === '') return claims;
  const start = base.text.indexOf(text);
  claims.push({
    type: 'subject',
    text,
    span: { start, end: start + text.length },
    check: () => unchecked(why),
  });
  return claims;
}

import { type Claim, changed, type Finding, kept, lost, unchecked } from '../claim.ts';
import { styles } from '../lexicon/styles.ts';
import type { Reading } from '../reading.ts';

type Style = (typeof styles)[number];

/** Media and manners: "oil painting", "in the style of Rembrandt". */
export function styleRule(base: Reading): readonly Claim[] {
  const lower = unquoted(base);
  const taken: { start: number; end: number }[] = [];
  const claims: Claim[] = [];
  for (const style of styles) {
    const match = style.asked.exec(lower);
    if (match === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some(({ start, end }) => span.start < end && start < span.end)) continue;
    taken.push(span);
    claims.push({
      type: 'style',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkStyle(style, rewrite),
    });
  }
  return [...claims, ...inStyleOf(base, lower)];
}

/** Quoted text is drawn, not obeyed; blanks keep the places. */
function unquoted({ text, quotes }: Reading): string {
  let plain = text.toLowerCase();
  if (plain.length !== text.length) plain = text;
  for (const { start, end } of quotes)
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  return plain;
}

function checkStyle(style: Style, rewrite: Reading): Finding {
  const text = unquoted(rewrite);
  const found = style.answer.exec(text);
  if (found !== null) return kept({ start: found.index, end: found.index + found[0].length });
  if (!style.isMedium) {
    return style.isDefault === true ? unchecked('it may be told in other words') : lost;
  }
  for (const other of styles) {
    if (other === style || !other.isMedium) continue;
    const match = other.asked.exec(text);
    if (match !== null) return changed({ start: match.index, end: match.index + match[0].length });
  }
  return style.isDefault === true
    ? unchecked('no medium is named, which may mean a photograph')
    : lost;
}

/** "In the style of Hokusai", "Egyptian style", "1960s-style": the words that name it. */
function inStyleOf(base: Reading, lower: string): readonly Claim[] {
  const pattern =
    /\bin the (?:style|manner) of (?:an? |the )?((?:[\p{L}'’-]+ ?){1,4}?)(?=[.,;:!?]|$| (?:with|and|on|in|at|of|by|wearing|holding)\b)/gu;
  const claims: Claim[] = [];
  for (const match of lower.matchAll(pattern)) {
    const name = (match[1] ?? '').trim();
    const parts = name.split(/[\s-]+/).filter((part) => part.length > 2);
    if (parts.length === 0) continue;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    claims.push({
      type: 'style',
      text: base.text.slice(span.start, span.end),
      span,
      check: (rewrite) => checkParts(parts, rewrite),
    });
  }
  return claims;
}

function checkParts(parts: readonly string[], rewrite: Reading): Finding {
  const text = unquoted(rewrite);
  const at = parts.map((part) => text.indexOf(part.slice(0, Math.max(4, part.length - 3))));
  const first = at.find((index) => index !== -1);
  if (first === undefined) return lost;
  const found = { start: first, end: first + (parts[at.indexOf(first)] ?? '').length };
  const share = at.filter((index) => index !== -1).length / parts.length;
  return share >= 0.5 ? kept(found) : unchecked('a part of the style is named', found);
}

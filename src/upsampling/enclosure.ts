const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
];

/**
 * The text without the quotation marks, brackets or stars that enclose all of it. `"A" and "B"` and
 * `(A) and (B)` are not enclosed. A square bracket without its partner goes too.
 */
export function withoutEnclosure(text: string): string {
  if (text.length < 2) return text;
  const [first = ''] = text;
  const last = text.slice(-1);
  const inside = text.slice(1, -1);
  const pair = pairs.find(([open, close]) => open === first && close === last);
  if (pair !== undefined) return encloses(pair, inside) ? inside : text;
  if (first === last && (first === '"' || first === "'")) {
    return quotesEnclose(first, text) ? inside : text;
  }
  if (first === last && (first === '*' || first === '_' || first === '`')) {
    return inside.replace(/^[*_`]|[*_`]$/g, '').includes(first) ? text : inside;
  }
  if (last === ']' && !text.includes('[')) return text.slice(0, -1);
  if (first === '[' && !text.includes(']')) return text.slice(1);
  return first === '"' && !text.includes('"', 1) ? text.slice(1) : text;
}

function encloses([open, close]: readonly [string, string], inside: string): boolean {
  let depth = 0;
  for (const character of inside) {
    // A ’ between letters is an apostrophe more often than an end; then better leave the marks.
    if (character === close) depth -= 1;
    else if (character === open) depth += 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Straight marks look the same at both ends: one after a blank opens, any other closes. */
function quotesEnclose(mark: string, text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== mark) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (mark === "'" && isLetter(before) && isLetter(after)) continue;
    depth += /[\s([{"']/.test(before) && /\S/.test(after) ? 1 : -1;
    if (depth <= 0 && index < text.length - 1) return false;
  }
  return depth === 0;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Fewer words added are not worth a rewrite. */
const fewestWords = 4;
/** Each is checked, so a long rewrite must not make many. */
const most = 24;

/** The base prompt with part of a rewrite behind it, and that part alone. */
export interface Prefixed {
  readonly text: string;
  readonly rest: string;
}

/**
 * The base prompt, verbatim, with a rewrite behind it: all of it, then without its first clause,
 * without its first two, and so on, since what contradicts the base prompt mostly stands at the
 * front, where its subject is told again.
 */
export function* prefixed(
  basePrompt: string,
  rewrite: string,
  form: 'prose' | 'tags',
): Generator<Prefixed> {
  const base = basePrompt.trim();
  const clauses = clausesOf(rewrite);
  for (let start = 0; start < Math.min(clauses.length, most); start += 1) {
    const rest = clauses.slice(start).join(' ').trim();
    if (rest.split(/\s+/).length < fewestWords) return;
    const behind = startsSentence(base, form) ? capitalised(rest) : rest;
    yield { text: base + jointAfter(base, form) + behind, rest };
  }
}

/** Pieces that end in a comma, a semicolon or a full stop, none of them inside a quotation. */
function clausesOf(text: string): readonly string[] {
  return (
    text.match(/(?:"[^"]*"|“[^”]*”|«[^»]*»|[^\s,;.]|[,;.](?!\s|$)|\s+)+(?:[,;.]+\s*|$)/gu) ?? [text]
  ).map((clause) => clause.trim());
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(text);
}

function jointAfter(base: string, form: 'prose' | 'tags'): string {
  if (/[,;:]$/.test(base) || endsSentence(base)) return ' ';
  return form === 'tags' ? ', ' : '. ';
}

function startsSentence(base: string, form: 'prose' | 'tags'): boolean {
  return form === 'prose' && !/[,;:]$/.test(base);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

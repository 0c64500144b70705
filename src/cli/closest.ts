/** The candidate that `word` is probably a slip of: a letter too many, too few, or two swapped. */
export function slipOf(word: string, candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => candidate !== word && isSlip(word, candidate));
}

/** The candidate that is most like `word`, for a hint; undefined where none is. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

function isSlip(word: string, candidate: string): boolean {
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (shorter.length === longer.length) return swapped(shorter, longer);
  if (longer.length - shorter.length !== 1) return false;
  const at = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
}

function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at === -1) return false;
  return `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at]}${a.slice(at + 2)}` === b;
}

/** How many letters must be added, taken away or changed (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

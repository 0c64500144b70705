/** A piece of a text, and whether another text lacks it. */
export interface DiffPiece {
  readonly text: string;
  readonly added: boolean;
}

interface Token {
  readonly text: string;
  /** What is compared; undefined for blanks and punctuation. */
  readonly word: string | undefined;
}

/** More characters or comparisons than that take too long and too much memory. */
const mostCharacters = 25_000;
const mostComparisons = 4_000_000;

/**
 * `after` in pieces, with the words marked that it adds to `before`: those outside a longest common
 * subsequence of words (Wagner and Fischer 1974). Case and punctuation do not count. Undefined for
 * texts that are too long to compare.
 */
export function addedWords(before: string, after: string): readonly DiffPiece[] | undefined {
  if (before.length + after.length > mostCharacters) return undefined;
  const old = tokens(before).flatMap(({ word }) => (word === undefined ? [] : [word]));
  const current = tokens(after);
  const words = current.flatMap(({ word }) => (word === undefined ? [] : [word]));
  if (old.length * words.length > mostComparisons) return undefined;
  const kept = commonPositions(old, words);
  let position = -1;
  const marked = current.map(({ text, word }) => {
    if (word !== undefined) position += 1;
    return { text, added: word === undefined ? undefined : !kept.has(position) };
  });
  return joined(marked);
}

function tokens(text: string): readonly Token[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment, isWordLike }) => ({
    text: segment,
    word: isWordLike === true ? segment.normalize('NFKC').toLowerCase() : undefined,
  }));
}

/** Positions in `b` of a longest common subsequence of the two. */
function commonPositions(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      found.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** One piece for each run; what stands between two added words belongs to them. */
function joined(
  parts: readonly { readonly text: string; readonly added: boolean | undefined }[],
): readonly DiffPiece[] {
  const pieces: { text: string; added: boolean }[] = [];
  const put = (text: string, added: boolean) => {
    const last = pieces.at(-1);
    if (last?.added === added) last.text += text;
    else if (text !== '') pieces.push({ text, added });
  };
  let between = '';
  for (const { text, added } of parts) {
    if (added === undefined) between += text;
    else {
      put(between, added && pieces.at(-1)?.added === true);
      put(text, added);
      between = '';
    }
  }
  put(between, false);
  return pieces;
}

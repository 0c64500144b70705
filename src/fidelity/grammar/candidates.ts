/** Things that something may be said of, the likeliest first: the `firm` first ones, or else another. */
export interface Candidates {
  readonly things: readonly number[];
  readonly firm: number;
}

/** More things are in no one place. */
const most = 8;

export function candidates(
  likely: readonly number[],
  others: readonly number[],
  except: readonly number[],
): Candidates {
  const isFree = (thing: number) => !except.includes(thing);
  const first = likely.filter(isFree);
  const things = unique([...first, ...others.filter(isFree)]);
  return { things: things.slice(0, most), firm: Math.max(1, unique(first).length) };
}

export const unique = (things: readonly number[]): readonly number[] => [...new Set(things)];

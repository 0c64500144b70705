import { ConfigurationError } from '../errors.ts';
import { toValues } from '../internal/values.ts';

/** Options of {@link majority}. */
export interface MajorityOptions<Outputs> {
  /** The field that is voted on. @default the last of the first completion */
  readonly field?: (keyof Outputs & string) | undefined;
  /**
   * What makes two values the same; undefined or empty takes no part in the vote.
   * @default without accents, capitals, punctuation, English articles and surplus blanks
   */
  readonly normalize?: ((value: unknown) => string | undefined) | undefined;
}

/**
 * The completion whose value most others share; of equals the earliest (after DSPy's `majority`).
 * Where no value takes part in the vote, the first completion.
 *
 * @throws ConfigurationError for an empty list.
 */
export function majority<Outputs extends object>(
  completions: readonly Outputs[],
  options: MajorityOptions<Outputs> = {},
): Outputs {
  const [first] = completions;
  if (first === undefined)
    throw new ConfigurationError('`majority` needs at least one completion.');
  const { field = Object.keys(first).at(-1) ?? '', normalize = plain } = options;
  const votes = new Map<string, { readonly completion: Outputs; count: number }>();
  for (const completion of completions) {
    const value = normalize(toValues(completion)[field]);
    if (value === undefined || value === '') continue;
    const group = votes.get(value) ?? { completion, count: 0 };
    group.count += 1;
    votes.set(value, group);
  }
  const groups = [...votes.values()];
  const most = Math.max(0, ...groups.map((group) => group.count));
  return groups.find((group) => group.count === most)?.completion ?? first;
}

function plain(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{P}\p{M}]/gu, '')
    .replace(/\b(a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { LM, LMRequest } from '../lm.ts';
import { type LMBench, lmCases } from './lm-cases.ts';
import { assert } from './lm-conformance.ts';

type MakeLM = () => LM | Promise<LM>;

/** The tests of {@link describeLM}. */
export type LMTestName = keyof typeof lmCases;

/** Options of {@link describeLM}. */
export interface DescribeLMOptions {
  /** The runner's own: that of vitest, Jest or `node:test`. */
  readonly test: ((name: string, run: () => Promise<void>) => unknown) & {
    readonly skip?: ((name: string, run: () => Promise<void>) => unknown) | undefined;
  };
  /** The runner's own, for its way to show differences. @default a plain comparison */
  readonly expect?:
    | ((actual: unknown, message?: string) => { toEqual(expected: unknown): unknown })
    | undefined;
  /** A request about `text`, for an LM that does not answer everything. @default one user message */
  readonly request?: ((text: string) => LMRequest) | undefined;
  /** An LM of the same kind that cannot answer, for the name of a model that does not exist. */
  readonly failing?: MakeLM | undefined;
  /** Credentials that the factory uses. They must not show up anywhere. */
  readonly secrets?: readonly string[] | undefined;
  /** Tests that this LM cannot pass, each with the reason. They are skipped. */
  readonly deviations?: Partial<Readonly<Record<LMTestName, string>>> | undefined;
}

/**
 * Tests that a language model keeps the promises of {@link LM}. `make` is called once for each test
 * and gives an LM that answers, though not at once: some milliseconds must pass before a reply, or
 * there is nothing to abort. What its capabilities deny is not asked of it.
 *
 * @example
 * describeLM(() => createMyLM({ url }), { test, expect, secrets: [key] });
 */
export function describeLM(make: MakeLM, options: DescribeLMOptions): void {
  const { test, expect, failing, secrets = [], request = say, deviations = {} } = options;
  const equal: LMBench['equal'] =
    expect === undefined
      ? equalJSON
      : (actual, expected, what) => void expect(actual, what).toEqual(expected);
  const bench: LMBench = { make, failing, secrets, request, equal };
  const reasons = new Map(Object.entries(deviations));
  const unknown = [...reasons.keys()].find((name) => !Object.hasOwn(lmCases, name));
  assert(unknown === undefined, `There is no test "${unknown}" to deviate from`);
  for (const [name, run] of Object.entries(lmCases)) {
    const reason = reasons.get(name);
    if (reason === undefined) test(name, () => run(bench));
    else test.skip?.(`${name} (deviates: ${reason})`, () => run(bench));
  }
}

function say(text: string): LMRequest {
  return { messages: [{ role: 'user', content: [{ type: 'text', text }] }] };
}

function equalJSON(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(got === wanted, `expected ${what} to be ${wanted}, got ${got}`);
}

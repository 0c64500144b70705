import { expect, test, vi } from 'vitest';
import { compiled } from './support/compiled.ts';

// The compiler reads its libraries first.
vi.setConfig({ testTimeout: 30_000 });

const type = '{ a: string; b: number; c: boolean | undefined; d: "happy" | "sad" }';

/** Every field has a name of its own, or the checker would know all but the first from before. */
const forms: Readonly<Record<string, (n: number) => string>> = {
  object: (n) => `signature({
    inputs: { e${n}: z.string(), f${n}: z.array(z.string()), g${n}: z.number() },
    outputs: {
      a${n}: z.string(),
      b${n}: z.number(),
      c${n}: z.boolean().optional(),
      d${n}: z.enum(['happy', 'sad']),
    },
  })`,
  string: (n) =>
    `signature('e${n}, f${n}: string[], g${n}: number -> ` +
    `a${n}, b${n}: number, c${n}?: boolean, d${n}: "happy" | "sad"')`,
};

function programOf(form: (n: number) => string, count: number): string {
  const statements = Array.from(
    { length: count },
    (_, n) => `
      const s${n} = ${form(n)};
      export const f${n} = (o: SignatureOutputs<typeof s${n}>): ${type} =>
        ({ a: o.a${n}, b: o.b${n}, c: o.c${n}, d: o.d${n} });`,
  );
  return [
    "import * as z from 'zod';",
    "import { type SignatureOutputs, signature } from '../src/signature.ts';",
    'export const schema = z.string();',
    ...statements,
  ].join('\n');
}

/** With seven fields. A zod object of the same fields costs about 450. */
test.each([
  ['object', 600],
  ['string', 1700],
])('a signature in %s form costs the type checker at most %i instantiations', (name, most) => {
  const form = forms[name] ?? String;
  const cost = (count: number) => compiled(programOf(form, count)).instantiations;
  expect((cost(21) - cost(1)) / 20).toBeLessThanOrEqual(most);
});

// What signatures cost the type checker, beside zod objects with the same fields.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inTurns, report, root } from './measure.mjs';

const type = '{ a: string; b: number; c: boolean | undefined; d: "happy" | "sad" }';
/** Every field has a name of its own, or the checker would know all but the first from before. */
const zodInputs = (n) => `e${n}: z.string(), f${n}: z.array(z.string()), g${n}: z.number()`;
const zodOutputs = (n) =>
  `a${n}: z.string(), b${n}: z.number(), c${n}: z.boolean().optional(), d${n}: z.enum(['happy', 'sad'])`;
const text = (n) =>
  `e${n}, f${n}: string[], g${n}: number -> a${n}, b${n}: number, c${n}?: boolean, d${n}: "happy" | "sad"`;
const used = (n, outputs) =>
  `export const f${n} = (o: ${outputs}): ${type} => ({ a: o.a${n}, b: o.b${n}, c: o.c${n}, d: o.d${n} });`;

const styles = {
  zod: (n) => `
    const s${n} = z.object({ ${zodInputs(n)}, ${zodOutputs(n)} });
    ${used(n, `z.output<typeof s${n}>`)}`,
  object: (n) => `
    const s${n} = signature({ inputs: { ${zodInputs(n)} }, outputs: { ${zodOutputs(n)} } });
    ${used(n, `SignatureOutputs<typeof s${n}>`)}`,
  string: (n) => `
    const s${n} = signature('${text(n)}');
    ${used(n, `SignatureOutputs<typeof s${n}>`)}`,
};

const folder = mkdtempSync(join(tmpdir(), 'prompt-upsampler-types-'));
try {
  const [zod, object, string] = Object.values(styles).map(
    (style) =>
      (check(program(style, 51)).Instantiations - check(program(style, 1)).Instantiations) / 50,
  );
  const seconds = (style, count) => {
    const files = program(style, count);
    return () => check(files)['Check time'];
  };
  const [zodTime, stringTime] = await inTurns(
    [seconds(styles.zod, 50), seconds(styles.string, 50)],
    5,
  );
  report([
    {
      what: 'instantiations of a signature, object form',
      value: object,
      unit: '',
      baseline: zod,
      aim: '600',
    },
    {
      what: 'instantiations of a signature, string form',
      value: string,
      unit: '',
      baseline: zod,
      aim: '1,700',
    },
    { what: 'checking 50 string signatures', value: stringTime, unit: 's', baseline: zodTime },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes a program with `count` signatures, and gives the path of its tsconfig. */
function program(style, count) {
  const name = `${Object.values(styles).indexOf(style)}-${count}`;
  const statements = Array.from({ length: count }, (_, index) => style(index));
  const imports = [
    "import * as z from 'zod';",
    "import { signature, type SignatureOutputs } from 'prompt-upsampler';",
    'export type Outputs = SignatureOutputs<ReturnType<typeof signature>>;',
  ];
  writeFileSync(join(folder, `${name}.ts`), [...imports, ...statements].join('\n'));
  const path = join(folder, `${name}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: {
      zod: [join(root, 'node_modules/zod')],
      'prompt-upsampler': [join(root, 'dist/index.d.ts')],
    },
  };
  writeFileSync(path, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  return path;
}

/** The figures of `tsc --extendedDiagnostics`. */
function check(path) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { encoding: 'utf8' };
  const output = execFileSync(
    process.execPath,
    [tsc, '-p', path, '--extendedDiagnostics'],
    options,
  );
  const lines = output.split('\n').map((line) => line.split(/:\s+/));
  return Object.fromEntries(lines.map(([name, value]) => [name.trim(), Number.parseFloat(value)]));
}

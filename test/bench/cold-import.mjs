// What the first import of the package costs a fresh process.
import { execFileSync } from 'node:child_process';

import { inTurns, report, root } from './measure.mjs';

const milliseconds = (specifier) => () => {
  const program = `const t = performance.now(); await import('${specifier}'); console.log(performance.now() - t)`;
  const options = { cwd: root, encoding: 'utf8' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], options));
};

const [ours, zod] = await inTurns([milliseconds('./dist/index.js'), milliseconds('zod')], 21);
report([{ what: 'cold import, against zod', value: ours, unit: 'ms', baseline: zod, aim: '0.3' }]);

// A run that takes its time, for a test that kills it. Says each time that something is kept.
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { killableOptions } from './killable-options.ts';

const [runDir = ''] = process.argv.slice(2);
await evaluate({
  ...killableOptions(runDir, mockImageBackend({ delayMs: 15 })),
  onEvent: (event) => {
    if (event.type === 'stage') process.stdout.write('kept\n');
  },
});

import { expect, test } from 'vitest';
import { measureEmbeddedLM } from './embedded/measure.ts';
import { generatedPrompts } from './embedded/short-prompts.ts';

// The whole table: npx tsx test/quality/embedded/main.ts
test('the embedded LM passes the checks of the library', async () => {
  const { prompts, failures, ...quality } = await measureEmbeddedLM(
    generatedPrompts(160, 'subset'),
  );
  expect(failures).toEqual([]);
  expect(quality).toMatchObject({ faithful: prompts, ofGoodLength: prompts, inWindow: prompts });
  expect(quality.sharedEndings).toBeLessThanOrEqual(0.01 * prompts);
  expect(quality.constraints).toBeGreaterThan(2 * prompts);
  expect(quality.unchecked).toBeLessThan(0.1 * quality.constraints);
}, 30_000);

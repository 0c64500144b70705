import { measureEmbeddedLM } from './measure.ts';
import { generatedPrompts } from './short-prompts.ts';

// npx tsx test/quality/embedded/main.ts [count] [seed]
const [count = '2000', seed = 'quality'] = process.argv.slice(2);
const quality = await measureEmbeddedLM(generatedPrompts(Number(count), seed));
const share = (part: number) => `${((100 * part) / quality.prompts).toFixed(1)}%`;
console.log(`prompts                          ${quality.prompts}`);
console.log(`upsampled, all constraints kept  ${share(quality.faithful)}`);
console.log(`15 to 80 words                   ${share(quality.ofGoodLength)}`);
console.log(`within SDXL's 77 tokens          ${share(quality.inWindow)}`);
console.log(`last twelve words shared         ${share(quality.sharedEndings)}`);
console.log(
  `constraints                      ${quality.constraints}, unchecked ${quality.unchecked}`,
);
for (const failure of quality.failures) console.log(`  ${failure}`);

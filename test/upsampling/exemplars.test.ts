import { describe, expect, test } from 'vitest';
import { looksLikeRefusal } from '../../src/internal/refusal.ts';
import { cleanPrompt, countWords } from '../../src/upsampling/clean-prompt.ts';
import { defaultExemplars } from '../../src/upsampling/exemplars.ts';
import { upsampleSignature } from '../../src/upsampling/upsample-signature.ts';

/** Words that a caption must hold again where the base prompt has them. */
const binding =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|red|blue|green|yellow|orange|purple|pink|brown|black|white|grey|gr[ae]y|gold|silver|without|no|not|behind|left|right|under|above|below|against|watercolor|isometric|poly)\b/gi;

describe.each(defaultExemplars)('the exemplar of $basePrompt', ({ basePrompt, caption }) => {
  test('is one paragraph of 15 to 50 words', () => {
    expect(countWords(caption)).toBeGreaterThanOrEqual(15);
    expect(countWords(caption)).toBeLessThanOrEqual(50);
    expect(caption).not.toContain('\n');
  });

  test('is clean by our own rules', async () => {
    expect(cleanPrompt(caption)).toBe(caption);
    expect(looksLikeRefusal(caption)).toBe(false);
    expect((await upsampleSignature.validateOutputs({ caption })).issues).toBeUndefined();
  });

  test('keeps what the base prompt binds', () => {
    for (const [quote] of basePrompt.matchAll(/"[^"]+"/g)) expect(caption).toContain(quote);
    for (const [word] of basePrompt.matchAll(binding)) {
      expect(caption.toLowerCase()).toMatch(new RegExp(`\\b${word.toLowerCase()}\\b`));
    }
  });

  test('keeps every noun of the base prompt, near its start', () => {
    const start = caption.slice(0, 160).toLowerCase();
    const words = basePrompt.replace('violnist', 'violinist').match(/[a-z]{4,}/gi) ?? [];
    const missing = words.filter((word) => !start.includes(word.toLowerCase().slice(0, -1)));
    expect(missing.filter((word) => word !== 'that')).toEqual([]);
  });

  test('asks for no words in the picture that the base prompt does not', () => {
    expect(caption.match(/"/g)?.length ?? 0).toBe(basePrompt.match(/"/g)?.length ?? 0);
  });

  test('has none of the praise that the instructions forbid', () => {
    expect(caption).not.toMatch(
      /\b(?:beautiful|stunning|vibrant|breathtaking|masterpiece|golden)\b/i,
    );
  });
});

test('there are at least eight, all different', () => {
  expect(defaultExemplars.length).toBeGreaterThanOrEqual(8);
  const bases = defaultExemplars.map(({ basePrompt }) => basePrompt);
  expect(new Set(bases).size).toBe(bases.length);
});

test('each rule has one: a count, a quotation, two colours, an exclusion, a misspelling', () => {
  const bases = defaultExemplars.map(({ basePrompt }) => basePrompt).join('\n');
  for (const rule of [/\btwo\b/, /"/, /red.*blue/, /without/, /violnist/]) {
    expect(bases).toMatch(rule);
  }
});

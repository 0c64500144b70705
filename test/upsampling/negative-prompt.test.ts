import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { stockNegativePrompt } from '../../src/upsampling/negative-prompt.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { textOf, upsample } from './support.ts';

const basePrompt = 'a street at night without cars';
const caption = 'An empty street at night without cars, wet asphalt, sodium lamps overhead.';
const lossy = { caption: 'A street, many cars at night.' };

describe('the negative prompt', () => {
  test('is absent unless asked for, which is not the same as empty', async () => {
    const plain = await upsample(basePrompt, [{ caption }]);
    expect(plain.negativePrompt).toBeUndefined();
    const none = await upsample(basePrompt, [{ caption }], { negativePrompt: { mode: 'none' } });
    expect(none.negativePrompt).toBeUndefined();
    const empty = await upsample(basePrompt, [{ caption }], { negativePrompt: { text: '' } });
    expect(empty).toMatchObject({ negativePrompt: '', warnings: [] });
  });

  test('is the stock one, without what the base prompt asks for', async () => {
    const stock = { negativePrompt: { mode: 'stock' } } as const;
    const plain = await upsample(basePrompt, [{ caption }], stock);
    expect(plain.negativePrompt).toBe(stockNegativePrompt);
    const blurry = { caption: 'A blurry photo of a dog on wet sand, motion streaks, dusk.' };
    const wanted = await upsample('a blurry photo of a dog', [blurry], stock);
    expect(wanted.negativePrompt).not.toContain('blurry');
    expect(wanted.negativePrompt).toContain('watermark');
  });

  test('is written by the model in the same call, without things that are wanted', async () => {
    const lm = mockLM([{ caption, negativePrompt: 'cars, trucks, motion blur' }]);
    const negativePrompt = { mode: 'generate' } as const;
    const result = await new PromptUpsampler({ lm, negativePrompt }).upsample(basePrompt);
    expect(result.negativePrompt).toBe('cars, trucks, motion blur');
    expect(textOf(lm.requests[0])).toContain('Also write the negative prompt');
    const frog = {
      caption: 'A frog on a mossy stone at dawn.',
      negativePrompt: 'Frog, stone; fog',
    };
    const wanted = await upsample('a frog', [frog], { negativePrompt });
    expect(wanted.negativePrompt).toBe('stone, fog');
  });

  test('survives a repair, and its absence is said', async () => {
    const negativePrompt = { mode: 'generate' } as const;
    const first = { ...lossy, negativePrompt: 'trucks' };
    const repaired = await upsample(basePrompt, [first, { caption }], { negativePrompt });
    expect(repaired).toMatchObject({ status: 'repaired', negativePrompt: 'trucks' });
    const missing = await upsample(basePrompt, [{ caption }], { negativePrompt });
    expect(missing.negativePrompt).toBeUndefined();
    expect(missing.warnings).toEqual(['The model wrote no negative prompt, so none is sent.']);
  });

  test('goes with a kept and a skipped base prompt too', async () => {
    const options = { negativePrompt: { text: 'fog' } };
    const kept = await upsample(basePrompt, [new Error('down')], options);
    expect(kept).toMatchObject({ status: 'kept', negativePrompt: 'fog' });
    const skipped = await upsample(basePrompt, [], { ...options, mode: 'never' });
    expect(skipped).toMatchObject({ status: 'skipped', negativePrompt: 'fog' });
  });

  test('is left out for a family that ignores it, which is said', async () => {
    for (const family of ['flux1', 'sdxl-turbo', 'gpt-image'] as const) {
      for (const negativePrompt of [{ mode: 'generate' }, { text: 'fog' }] as const) {
        const lm = mockLM([{ caption }]);
        const options = { lm, family, negativePrompt };
        const result = await new PromptUpsampler(options).upsample(basePrompt);
        expect(result.negativePrompt).toBeUndefined();
        expect(result.warnings).toEqual([expect.stringMatching(/ignores negative prompts/)]);
        expect(textOf(lm.requests[0])).not.toContain('Also write the negative prompt');
      }
    }
  });

  test('may be set for one call', async () => {
    const lm = mockLM([{ caption, negativePrompt: 'trucks' }]);
    const call = { negativePrompt: { mode: 'generate' } } as const;
    expect((await new PromptUpsampler({ lm }).upsample(basePrompt, call)).negativePrompt).toBe(
      'trucks',
    );
  });

  test('that cannot be is refused', () => {
    const lm = mockLM([]);
    for (const negativePrompt of [
      'fog',
      {},
      { mode: 'auto' },
      { text: 5 },
      { mode: 'none', text: '' },
    ]) {
      expect(() => Reflect.construct(PromptUpsampler, [{ lm, negativePrompt }])).toThrow(
        ConfigurationError,
      );
    }
  });
});

import { describe, expect, test } from 'vitest';
import { LMError } from '../../src/errors.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { upsample } from './support.ts';

const basePrompt = 'two red mugs on a table';
const lossy = { caption: 'Three red mugs on a table of worn oak, morning light.' };
const one = { caption: 'Two red mugs on a table of worn oak, morning light.' };
const two = { caption: 'Two red mugs on a table of pale birch, evening light.' };
const three = { caption: 'Two red mugs on a table of grey slate, noon light.' };

describe('the strategy bestOf', () => {
  test('takes a faithful one before one that the scorer likes better', async () => {
    const scorer = ({ output }: { output: string }) => output.length;
    const options = { strategy: 'bestOf', scorer, samples: 3 } as const;
    const result = await upsample(basePrompt, [lossy, one, two], options);
    expect(result).toMatchObject({ status: 'upsampled', prompt: two.caption });
    expect(result.candidates.map(({ score }) => score)).toEqual([
      undefined,
      one.caption.length,
      two.caption.length,
    ]);
    expect(result.candidates).toHaveLength(3);
  });

  test('takes the first of equals without a scorer, in one request where the server can', async () => {
    const lm = mockLM([one, two, three]);
    const result = await new PromptUpsampler({ lm, strategy: 'bestOf' }).upsample(basePrompt);
    expect(result.prompt).toBe(one.caption);
    expect(lm.requests).toMatchObject([{ n: 3, temperature: 0.7 }]);
  });

  test('counts a scorer that fails as no score, and says so', async () => {
    const scorer = () => {
      throw new Error('no scale');
    };
    const options = { strategy: 'bestOf', scorer, samples: 2 } as const;
    const result = await upsample(basePrompt, [one, two], options);
    expect(result.candidates.map(({ score }) => score)).toEqual([null, null]);
    expect(result).toMatchObject({ status: 'upsampled', prompt: one.caption });
    expect(result.warnings[0]).toBe('The scorer failed: no scale');
  });

  test('ends in time, whatever the scorer does', async () => {
    const scorer = () => new Promise<number>(() => {});
    const options = { strategy: 'bestOf', scorer, samples: 2, timeoutMs: 400 } as const;
    const result = await upsample(basePrompt, [one, two], options);
    expect(result).toMatchObject({ status: 'kept', reason: { code: 'timeout' } });
    expect(result.candidates).toHaveLength(2);
  });

  test('leaves out a refusal among the samples', async () => {
    const refusal = { caption: "I'm sorry, but I can't help with that." };
    const result = await upsample(basePrompt, [refusal, one], { strategy: 'bestOf', samples: 2 });
    expect(result).toMatchObject({ status: 'upsampled', prompt: one.caption });
    const all = await upsample(basePrompt, [refusal, refusal], { strategy: 'bestOf', samples: 2 });
    expect(all).toMatchObject({ status: 'kept', reason: { code: 'refusal' } });
  });

  test('repairs the least broken where all are', async () => {
    const worse = { caption: 'Three blue cups, morning light from a window.' };
    const lm = mockLM([worse, lossy, one]);
    const options = { lm, strategy: 'bestOf', samples: 2 } as const;
    const result = await new PromptUpsampler(options).upsample(basePrompt);
    expect(result).toMatchObject({ status: 'repaired', prompt: one.caption });
    expect(JSON.stringify(lm.requests[1])).toContain(lossy.caption);
  });
});

describe('variants', () => {
  test('are so many different accepted prompts, the chosen one first', async () => {
    const result = await upsample(basePrompt, [one, lossy, two, three], {}, { variants: 3 });
    expect(result.variants).toEqual([one.caption, two.caption, three.caption]);
    expect(result.prompt).toBe(one.caption);
    expect(result.status).toBe('upsampled');
  });

  test('are sampled anew with other seeds until there are enough, or three rounds are over', async () => {
    const lm = mockLM([one, one, one, two]);
    const result = await new PromptUpsampler({ lm }).upsample(basePrompt, { variants: 2, seed: 5 });
    expect(result.variants).toEqual([one.caption, two.caption]);
    expect(lm.requests.map(({ seed }) => seed)).toEqual([5, 1005, 2005]);
    const same = await upsample(basePrompt, [one, one, one, one], {}, { variants: 2 });
    expect(same.variants).toEqual([one.caption]);
  });

  test('that cannot be made lose none that are there', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const result = await upsample(basePrompt, [one, lossy, down, down], {}, { variants: 2 });
    expect(result).toMatchObject({ status: 'upsampled', variants: [one.caption] });
    expect(result.warnings.slice(0, 2)).toEqual(['down', 'down']);
  });

  test('that are fewer than asked for are told of', async () => {
    const lm = mockLM(() => one);
    const result = await new PromptUpsampler({ lm }).upsample(basePrompt, { variants: 3 });
    expect(result).toMatchObject({ status: 'upsampled', variants: [one.caption] });
    expect(result.warnings).toEqual([
      'Only 1 of 3 variants: no other different rewrite was accepted.',
    ]);
  });

  test('of compare are further comparisons', async () => {
    const chain = (reply: object) => ({ reasoning: 'so', ...reply });
    const replies = [one, two, three, one, one, two, three, two].map(chain);
    const result = await upsample(basePrompt, replies, { strategy: 'compare' }, { variants: 2 });
    expect(result.variants).toEqual([one.caption, two.caption]);
  });

  test('of a kept prompt are the base prompt', async () => {
    const result = await upsample(basePrompt, [new Error('x')], {}, { variants: 3 });
    expect(result.variants).toEqual([basePrompt]);
  });
});

describe('the settings', () => {
  test('hold all that can change a result, as JSON, and no secret', () => {
    const lm = mockLM([]);
    const settings = (options: object) => new PromptUpsampler({ lm, ...options }).settings;
    const plain = JSON.stringify(settings({}));
    expect(JSON.parse(plain)).toMatchObject({
      model: 'mock',
      strategy: 'exemplars',
      fidelity: 'repair',
      mode: 'always',
      maxCalls: 3,
      family: { name: 'sdxl' },
      tokenizer: 'estimate',
    });
    expect(plain).toContain('two mugs on a windowsill');
    const changes = [
      { family: 'flux1' },
      { strategy: 'bestOf' },
      { samples: 4 },
      { exemplars: [] },
      { mode: 'auto' },
      { fidelity: 'strict' },
      { negativePrompt: { mode: 'stock' } },
      { style: 'anime' },
      { language: 'German' },
      { tokenizer: () => 3 },
      { maxCalls: 2 },
      { temperature: 1 },
      { timeoutMs: 5 },
      { scorer: () => 1 },
    ];
    const texts = changes.map((change) => JSON.stringify(settings(change)));
    expect(new Set([plain, ...texts]).size).toBe(changes.length + 1);
    expect(JSON.stringify(settings({}))).toBe(plain);
  });

  test('follow what an optimizer did to the rewriter', () => {
    const upsampler = new PromptUpsampler({ lm: mockLM([]), exemplars: [] });
    const before = JSON.stringify(upsampler.settings);
    Object.assign(upsampler.rewriter, { demos: [{ basePrompt: 'x', caption: 'y' }] });
    expect(JSON.stringify(upsampler.settings)).not.toBe(before);
  });
});

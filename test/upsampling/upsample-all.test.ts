import { describe, expect, test } from 'vitest';
import { AbortedError, ConfigurationError } from '../../src/errors.ts';
import type { LM, LMRequest } from '../../src/lm.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import type { UpsampleAllEvent, UpsampledItem } from '../../src/upsampling/upsample-all.ts';
import { textOf, thrownBy } from './support.ts';

/** An LM whose answer to each prompt is given from outside. */
function gatedLM(): { lm: LM; answer(prompt: string): Promise<void>; asked: string[] } {
  const waiting = new Map<string, () => void>();
  const asked: string[] = [];
  const promptOf = (request: LMRequest) =>
    /\[\[ ## basePrompt ## \]\]\n(prompt \d+)/.exec(textOf(request))?.[1] ?? 'none';
  const inner = mockLM((request) => ({ caption: `A caption for ${promptOf(request)} at dawn.` }));
  return {
    asked,
    lm: {
      ...inner,
      async generate(request, options) {
        const prompt = promptOf(request);
        asked.push(prompt);
        await new Promise<void>((resolve) => waiting.set(prompt, resolve));
        return inner.generate(request, options);
      },
    },
    async answer(prompt) {
      while (!waiting.has(prompt)) await new Promise((resolve) => setTimeout(resolve, 1));
      waiting.get(prompt)?.();
    },
  };
}

const prompts = ['prompt 0', 'prompt 1', 'prompt 2', 'prompt 3'];
const options = { exemplars: [], fidelity: 'off' } as const;

async function taken(items: AsyncIterable<UpsampledItem>): Promise<number[]> {
  const indexes: number[] = [];
  for await (const { index } of items) indexes.push(index);
  return indexes;
}

describe('many prompts', () => {
  test('come back as they finish, a few at a time', async () => {
    const { lm, answer, asked } = gatedLM();
    const events: UpsampleAllEvent[] = [];
    const all = taken(
      new PromptUpsampler({ lm, ...options }).upsampleAll(prompts, {
        concurrency: 2,
        onEvent: (event) => void events.push(event),
      }),
    );
    await answer('prompt 1');
    await answer('prompt 2');
    expect(asked.slice(0, 2)).toEqual(['prompt 0', 'prompt 1']);
    await answer('prompt 0');
    await answer('prompt 3');
    expect(await all).toEqual([1, 2, 0, 3]);
    expect(events.filter(({ type }) => type === 'started').map(({ index }) => index)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(events.at(-1)).toEqual({ type: 'finished', index: 3, done: 4, total: 4 });
  });

  test('come back in their order where that is asked for', async () => {
    const { lm, answer } = gatedLM();
    const upsampler = new PromptUpsampler({ lm, ...options });
    const all = taken(upsampler.upsampleAll(prompts, { concurrency: 4, ordered: true }));
    for (const prompt of [...prompts].reverse()) await answer(prompt);
    expect(await all).toEqual([0, 1, 2, 3]);
  });

  test('of which one is blank lose no other', async () => {
    const lm = mockLM(() => ({ caption: 'A frog at dawn on wet stones.' }));
    const items: UpsampledItem[] = [];
    const upsampler = new PromptUpsampler({ lm, ...options });
    for await (const item of upsampler.upsampleAll(['a frog', '  ', 'a toad'], { ordered: true })) {
      items.push(item);
    }
    expect(items.map(({ result }) => result?.status)).toEqual([
      'upsampled',
      undefined,
      'upsampled',
    ]);
    expect(items[1]).toMatchObject({
      index: 1,
      basePrompt: '  ',
      error: { code: 'configuration' },
    });
  });

  test('are read no further than they are worked on, from any source', async () => {
    const lm = mockLM(() => ({ caption: 'A frog at dawn on wet stones.' }));
    let read = 0;
    let returned = false;
    async function* endless() {
      try {
        while (true) {
          read += 1;
          yield `prompt ${read}`;
        }
      } finally {
        returned = true;
      }
    }
    const items = new PromptUpsampler({ lm, ...options }).upsampleAll(endless(), {
      concurrency: 3,
    });
    let seen = 0;
    for await (const { result } of items) {
      expect(result?.status).toBe('upsampled');
      seen += 1;
      if (seen === 10) break;
    }
    expect(read).toBeLessThanOrEqual(14);
    expect(returned).toBe(true);
  });

  test('from a slow source do not hold back what is finished', async () => {
    const lm = mockLM(() => ({ caption: 'A frog at dawn on wet stones.' }));
    let release = () => {};
    async function* slow() {
      yield 'a frog';
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 'a toad';
    }
    const items = new PromptUpsampler({ lm, ...options }).upsampleAll(slow());
    const seen: string[] = [];
    for await (const { basePrompt } of items) {
      seen.push(basePrompt);
      release();
    }
    expect(seen).toEqual(['a frog', 'a toad']);
  });

  test('lose nothing that is under way where their source breaks', async () => {
    const { lm, answer } = gatedLM();
    async function* source() {
      yield 'prompt 0';
      yield 'prompt 1';
      throw new Error('the file is gone');
    }
    const items = new PromptUpsampler({ lm, ...options }).upsampleAll(source());
    const indexes: number[] = [];
    const end = thrownBy(
      (async () => {
        for await (const { index, result } of items) if (result) indexes.push(index);
      })(),
    );
    await answer('prompt 1');
    await answer('prompt 0');
    expect(await end).toMatchObject({ message: 'the file is gone' });
    expect(indexes).toEqual([1, 0]);
  });

  test('end at once where the caller gives up', async () => {
    const { lm, asked } = gatedLM();
    const controller = new AbortController();
    const all = taken(
      new PromptUpsampler({ lm, ...options }).upsampleAll(prompts, { signal: controller.signal }),
    );
    const error = thrownBy(all);
    setTimeout(() => controller.abort('why'), 5);
    expect(await error).toBeInstanceOf(AbortedError);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('that are none give nothing, and wrong options throw at once', async () => {
    const upsampler = new PromptUpsampler({ lm: mockLM([]) });
    expect(await taken(upsampler.upsampleAll([]))).toEqual([]);
    expect(() => upsampler.upsampleAll(prompts, JSON.parse('{"orderd": true}'))).toThrow(
      'It knows concurrency, ordered, onEvent,',
    );
    for (const wrong of ['{"concurrency": 0}', '{"onEvent": 1}', '{"variants": 0}']) {
      expect(() => upsampler.upsampleAll(prompts, JSON.parse(wrong))).toThrow(ConfigurationError);
    }
    expect(() => Reflect.apply(upsampler.upsampleAll, upsampler, ['a frog'])).toThrow(
      ConfigurationError,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ConfigurationError, ImageBackendError, LMError } from '../../src/errors.ts';
import {
  defineImageBackend,
  type ImageBackend,
  type ImageRequest,
  type ImageRequestField,
} from '../../src/image-backend.ts';
import { VisionJudge } from '../../src/judging/vision-judge.ts';
import type { LM, LMRequest } from '../../src/lm.ts';
import type { PipelineEvent } from '../../src/pipeline/pipeline-result.ts';
import {
  type PipelineRunOptions,
  TextToImagePipeline,
} from '../../src/pipeline/text-to-image-pipeline.ts';
import { plainDialect } from '../../src/prompt-dialect.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { png } from '../support/png.ts';

const basePrompt = 'a frog dressed as a knight';
const caption = 'A frog dressed as a knight in dented steel armour on a mossy stone at dawn.';
const good = { reasoning: 'All there.', score: 1, verdict: 'correct' };

type Drawn = Pick<ImageRequest, 'seed' | 'width' | 'height'> & { readonly prompt: unknown };

/** Draws by seed, and remembers what it was asked for. */
function recordingBackend(draw?: (drawn: Drawn) => Uint8Array): ImageBackend & { drawn: Drawn[] } {
  const drawn: Drawn[] = [];
  const backend = defineImageBackend({
    name: 'recording',
    capabilities: { supports: ['seed', 'width', 'height'], dialect: plainDialect },
    async generate(request, { emit }) {
      drawn.push(request);
      emit({ type: 'progress', fraction: 0.5 });
      return { images: [draw?.(request) ?? png(32, 32, request.seed % 250)] };
    },
  });
  return { ...backend, drawn };
}

function setUp({
  captions = [{ caption }],
  verdicts = [good, good],
  backend = recordingBackend(),
}: {
  captions?: readonly MockReply[];
  verdicts?: readonly MockReply[];
  backend?: ReturnType<typeof recordingBackend>;
} = {}) {
  const [writer, eye] = [mockLM(captions), mockLM(verdicts)];
  const pipeline = new TextToImagePipeline({
    upsampler: new PromptUpsampler({ lm: writer }),
    backend,
    judge: new VisionJudge({ lm: eye }),
  });
  const events: PipelineEvent[] = [];
  const run = (options: PipelineRunOptions = {}) =>
    pipeline.run(basePrompt, { onEvent: (event) => void events.push(event), ...options });
  return { run, events, backend, writer, eye };
}

function textOf(request: LMRequest): string {
  return request.messages
    .flatMap(({ content }) => content.map((part) => (part.type === 'text' ? part.text : '')))
    .join('\n');
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`it resolved: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

describe('a run', () => {
  test('upsamples, draws and judges', async () => {
    const { run, backend, eye } = setUp({ verdicts: [good] });
    const result = await run();
    expect(result).toMatchObject({
      basePrompt,
      upsampling: { status: 'upsampled', prompt: caption },
      upsampled: { prompt: caption, verdict: { status: 'scored', score: 1 } },
      errors: [],
    });
    expect(result.base).toBeUndefined();
    expect(backend.drawn).toHaveLength(1);
    expect(eye.requests).toHaveLength(1);
  });

  test('draws both prompts with the same settings and the same seed', async () => {
    const seeds: unknown[] = [];
    for (const image of [undefined, { seed: undefined, width: 64 }, { seed: 7, width: 64 }]) {
      const { run, backend } = setUp();
      await run({ image, compareWithBase: true });
      expect(backend.drawn.map(({ prompt }) => prompt).sort()).toEqual(
        [caption, basePrompt].sort(),
      );
      const [one, two] = backend.drawn;
      expect({ ...one, prompt: '' }).toEqual({ ...two, prompt: '' });
      seeds.push(one?.seed);
    }
    expect(seeds).toEqual([expect.any(Number), expect.any(Number), 7]);
    expect(seeds[0]).not.toBe(seeds[1]);
  });

  test('71: judges both pictures against the base prompt alone, by their very bytes', async () => {
    const { run, eye } = setUp();
    const { upsampled, base } = await run({ compareWithBase: true });
    expect(eye.requests).toHaveLength(2);
    for (const request of eye.requests) {
      expect(textOf(request)).toContain(`[[ ## basePrompt ## ]]\n${basePrompt}\n`);
      expect(textOf(request)).not.toContain('dented steel');
    }
    const seen = eye.requests.flatMap(({ messages }) =>
      messages.flatMap(({ content }) =>
        content.flatMap((part) => (part.type === 'image' ? [part.image.bytes] : [])),
      ),
    );
    expect(new Set(seen)).toEqual(
      new Set([upsampled.result?.image.bytes, base?.result?.image.bytes]),
    );
  });

  test('gives the seed of the caller to the upsampler, and no other', async () => {
    const { run, writer } = setUp({ captions: [{ caption }, { caption }] });
    await run({ image: { seed: 7 } });
    await run();
    expect(writer.requests.map(({ seed }) => seed)).toEqual([7, undefined]);
  });

  test('without an upsampler draws the base prompt once', async () => {
    const backend = recordingBackend();
    const pipeline = new TextToImagePipeline({ upsampler: null, backend });
    const result = await pipeline.run('  a  frog ', { compareWithBase: true });
    expect(backend.drawn.map(({ prompt }) => prompt)).toEqual(['  a  frog ']);
    expect(result.upsampling).toBeUndefined();
    expect(result.base).toBeUndefined();
    expect(result.upsampled.verdict).toBeUndefined();
  });

  test('tells of each arm in order', async () => {
    const { run, events } = setUp();
    await run({ compareWithBase: true });
    const of = (arm: string) =>
      events.flatMap((event) =>
        'arm' in event && event.arm === arm
          ? [event.type === 'image' ? event.event.type : event.type]
          : [],
      );
    const order = ['started', 'progress', 'image', 'done', 'generated', 'judged'];
    expect(of('upsampled').filter((type) => type !== 'progress')).toEqual(
      order.filter((type) => type !== 'progress'),
    );
    expect(of('base').at(-1)).toBe('judged');
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === 'upsampled')).toHaveLength(1);
    const firstOwn = events.findIndex((event) => 'arm' in event && event.arm === 'upsampled');
    expect(types.indexOf('upsampled')).toBeLessThan(firstOwn);
  });

  test('takes time per stage', async () => {
    const { run } = setUp({ verdicts: [() => new Promise(() => {})] });
    const { upsampled, errors } = await run({ timeoutMs: 50 });
    expect(upsampled.result).toBeDefined();
    expect(errors).toMatchObject([{ stage: 'judge', error: { code: 'timeout' } }]);
  });
});

describe('a failing', () => {
  const down = new LMError('down', { code: 'server', model: 'mock' });

  test('model leaves the base prompt, which is drawn', async () => {
    const { run, backend } = setUp({ captions: [down] });
    const { upsampling, upsampled, errors } = await run();
    expect(upsampling).toMatchObject({ status: 'kept', reason: { code: 'lm-error', error: down } });
    expect(upsampled.prompt).toBe(basePrompt);
    expect(upsampled.result).toBeDefined();
    expect(backend.drawn).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test.each([
    ['judge', down],
    ['judge without a key', new ConfigurationError('No key.')],
    ['judge that throws anything', new Error('anything')],
  ])('%s leaves the picture', async (_name, error) => {
    const { run, events } = setUp({ verdicts: [error] });
    const { upsampled, errors } = await run();
    expect(upsampled.result?.image.width).toBe(32);
    expect(upsampled.verdict).toBeUndefined();
    expect(errors).toEqual([{ arm: 'upsampled', stage: 'judge', error }]);
    expect(events.at(-1)).toEqual({ type: 'failed', arm: 'upsampled', stage: 'judge', error });
  });

  test('base arm leaves the upsampled one, and the other way round', async () => {
    for (const failing of ['base', 'upsampled'] as const) {
      const backend = recordingBackend(({ prompt, seed = 0 }) => {
        const arm = prompt === basePrompt ? 'base' : 'upsampled';
        return arm === failing ? new Uint8Array(5) : png(32, 32, seed % 250);
      });
      const { run } = setUp({ backend, verdicts: [good] });
      const result = await run({ compareWithBase: true });
      const { [failing]: failed, [failing === 'base' ? 'upsampled' : 'base']: whole } = result;
      expect(failed).toEqual({ prompt: failing === 'base' ? basePrompt : caption });
      expect(whole).toMatchObject({ verdict: { score: 1 } });
      expect(result.errors).toMatchObject([{ arm: failing, stage: 'generate' }]);
      expect(result.errors[0]?.error).toBeInstanceOf(ImageBackendError);
    }
  });

  test('listener leaves the picture, and what it threw is reported', async () => {
    const { run } = setUp({ verdicts: [good] });
    const oops = new Error('oops');
    const { upsampled, errors } = await run({
      onEvent: ({ type }) => {
        if (type === 'generated') throw oops;
      },
    });
    expect(upsampled).toMatchObject({ verdict: { score: 1 } });
    expect(errors).toEqual([{ arm: 'upsampled', stage: 'event', error: oops }]);
  });

  test('picture that is no fair sample is unscorable, not an error', async () => {
    const { run } = setUp({ backend: recordingBackend(() => png(32, 32, 'black')), verdicts: [] });
    const { upsampled, errors } = await run();
    expect(upsampled.verdict).toMatchObject({ status: 'unscorable', reason: 'uniform' });
    expect(errors).toEqual([]);
  });
});

describe('an abort', () => {
  const isAbort = { name: 'AbortError', cause: 'why' };

  test('before the run starts nothing', async () => {
    const { run, backend, writer } = setUp();
    expect(await thrownBy(run({ signal: AbortSignal.abort('why') }))).toMatchObject(isAbort);
    expect([backend.drawn.length, writer.requests.length]).toEqual([0, 0]);
  });

  test('rejects at once in every stage', async () => {
    const endless = () => new Promise<never>(() => {});
    const stages = [setUp({ captions: [endless] }), setUp({ verdicts: [endless, endless] })];
    for (const { run } of stages) {
      const controller = new AbortController();
      const error = thrownBy(run({ signal: controller.signal, compareWithBase: true }));
      setTimeout(() => controller.abort('why'), 20);
      expect(await error).toMatchObject(isAbort);
    }
  });
});

describe('a bad call', () => {
  test('is a ConfigurationError', async () => {
    const { backend } = setUp();
    const pipeline = new TextToImagePipeline({ upsampler: null, backend });
    const wrong: readonly unknown[][] = [
      [],
      [' '],
      [5],
      [basePrompt, null],
      [basePrompt, { judge: 1 }],
      [basePrompt, { image: { width: -5 } }],
    ];
    for (const args of wrong) {
      const promise: Promise<unknown> = Reflect.apply(pipeline.run, pipeline, args);
      expect(await thrownBy(promise)).toBeInstanceOf(ConfigurationError);
    }
    expect(backend.drawn).toHaveLength(0);
  });

  test('of the constructor throws at once', () => {
    const backend = recordingBackend();
    const wrong = [
      null,
      {},
      { upsampler: null },
      { backend },
      { upsampler: undefined, backend },
      { upsampler: null, backend, judge: null },
      { upsampler: null, backend, select: 1 },
    ];
    for (const options of wrong) {
      expect(() => Reflect.construct(TextToImagePipeline, [options])).toThrow(ConfigurationError);
    }
  });
});

describe('two arms', () => {
  test('of one prompt are drawn and judged once', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const { run, backend, eye, events } = setUp({ captions: [down] });
    const { upsampling, upsampled, base } = await run({ compareWithBase: true });
    expect(upsampling?.status).toBe('kept');
    expect(backend.drawn).toHaveLength(1);
    expect(eye.requests).toHaveLength(1);
    expect(upsampled).toBe(base);
    const told = events.flatMap((event) => ('arm' in event ? [`${event.arm} ${event.type}`] : []));
    expect(told).toContain('upsampled generated');
    expect(told).toContain('upsampled judged');
  });

  test('of one prompt that cannot be drawn both say why', async () => {
    const down = new LMError('down', { code: 'server', model: 'mock' });
    const broken = recordingBackend(() => {
      throw new Error('out of memory');
    });
    const { run } = setUp({ captions: [down], backend: broken });
    const { errors } = await run({ compareWithBase: true });
    expect(errors.map(({ arm, stage }) => `${arm} ${stage}`)).toEqual([
      'base generate',
      'upsampled generate',
    ]);
  });

  test('end together: a bad request stops the rewrite of the other', async () => {
    const writer = mockLM([{ caption }], { delayMs: 3_600_000 });
    let given: AbortSignal | undefined;
    const lm: LM = {
      ...writer,
      generate(request, options) {
        given = options?.signal;
        return writer.generate(request, options);
      },
    };
    const pipeline = new TextToImagePipeline({
      upsampler: new PromptUpsampler({ lm }),
      backend: recordingBackend(),
    });
    const run = pipeline.run(basePrompt, { image: { width: -5 }, compareWithBase: true });
    expect(await thrownBy(run)).toBeInstanceOf(ConfigurationError);
    expect(given?.aborted).toBe(true);
  });

  test('end together: a picture that is delivered while the other is aborted is still told of', async () => {
    const controller = new AbortController();
    const slow = defineImageBackend({
      name: 'slow',
      capabilities: { supports: ['seed'], dialect: plainDialect },
      async generate({ prompt }, { onCancel, signal }) {
        if (prompt !== basePrompt) controller.abort('enough');
        onCancel(async () => 'finished');
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        if (prompt !== basePrompt) throw new Error('lost');
        return { images: [png(32, 32, 9)] };
      },
    });
    const told: string[] = [];
    const pipeline = new TextToImagePipeline({
      upsampler: new PromptUpsampler({ lm: mockLM([{ caption }]) }),
      backend: slow,
    });
    const error = await thrownBy(
      pipeline.run(basePrompt, {
        compareWithBase: true,
        signal: controller.signal,
        onEvent: (event) =>
          void told.push('arm' in event ? `${event.arm} ${event.type}` : event.type),
      }),
    );
    expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(told).toContain('base generated');
  });
});

describe('the negative prompt of the upsampler', () => {
  const negativePrompt = { text: 'smudges' };
  const drawnWith = async (
    supports: readonly ImageRequestField[],
    image: PipelineRunOptions['image'] = {},
  ) => {
    const backend = mockImageBackend({ supports });
    const upsampler = new PromptUpsampler({ lm: mockLM([{ caption }]), negativePrompt });
    await new TextToImagePipeline({ upsampler, backend }).run(basePrompt, {
      image,
      compareWithBase: true,
    });
    const of = (wanted: string) => backend.requests.find(({ prompt }) => prompt === wanted);
    return { base: of(basePrompt)?.negativePrompt, upsampled: of(caption)?.negativePrompt };
  };

  test('is drawn with the upsampled prompt alone', async () => {
    const drawn = await drawnWith(['seed', 'negativePrompt'], { negativePrompt: undefined });
    expect(drawn).toEqual({ base: undefined, upsampled: 'smudges' });
  });

  test('gives way to that of the caller, be it empty', async () => {
    const drawn = await drawnWith(['seed', 'negativePrompt'], { negativePrompt: '' });
    expect(drawn).toEqual({ base: '', upsampled: '' });
  });

  test('is not sent to a backend that has no use for it', async () => {
    expect((await drawnWith(['seed'])).upsampled).toBeUndefined();
  });

  test('makes a kept base prompt a picture of its own', async () => {
    const backend = mockImageBackend({ supports: ['seed', 'negativePrompt'] });
    const upsampler = new PromptUpsampler({ lm: mockLM([]), mode: 'never', negativePrompt });
    const pipeline = new TextToImagePipeline({ upsampler, backend });
    await pipeline.run(basePrompt, { compareWithBase: true });
    expect(backend.requests.map((request) => request.negativePrompt).sort()).toEqual([
      'smudges',
      undefined,
    ]);
  });
});

test('a signal that is none is refused before anything is drawn', async () => {
  const backend = mockImageBackend();
  const run = new TextToImagePipeline({ upsampler: null, backend }).run(
    basePrompt,
    JSON.parse('{"signal": "stop"}'),
  );
  await expect(run).rejects.toThrow('Expected `signal` to be an AbortSignal');
  await expect(run).rejects.toBeInstanceOf(ConfigurationError);
  expect(backend.requests).toEqual([]);
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { encode } from 'fast-png';
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  expectTypeOf,
  it,
  onTestFinished,
  vi,
} from 'vitest';
import { createEmbeddedLM } from '../src/embedded/embedded-lm.ts';
import { createSketchBackend } from '../src/embedded/sketch-backend.ts';
import { selectPrompts } from '../src/evaluation/datasets/select-prompts.ts';
import { starterSet } from '../src/evaluation/datasets/starter-set.ts';

import { evaluate } from '../src/evaluation/evaluate.ts';
import { Image } from '../src/image.ts';
import { GeneratedImage } from '../src/image-backend.ts';
import { VisionJudge } from '../src/judging/vision-judge.ts';
import { mockImageBackend } from '../src/testing/mock-image-backend.ts';
import { mockLM } from '../src/testing/mock-lm.ts';
import { PromptUpsampler } from '../src/upsampling/prompt-upsampler.ts';
import { optionsOf } from './evaluation/support.ts';
import { startComfyUIServer } from './support/comfyui-server.ts';
import { startServer } from './support/http-server.ts';
import { png as pictureOf } from './support/png.ts';
import { startTraceServer } from './support/weave-server.ts';

/** Plays api.openai.com, an AUTOMATIC1111 server and a server of the reader's own. */
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => answer(request, body, response));
});
let url = '';
let script: string[] = [];
const bodies: { path: string; body: Record<string, unknown> }[] = [];

const png = encode({
  width: 24,
  height: 24,
  channels: 3,
  depth: 8,
  data: Uint8Array.from({ length: 24 * 24 * 3 }, (_, index) => (index * 31) % 256),
});

function answer(request: IncomingMessage, body: string, response: ServerResponse): void {
  bodies.push({ path: request.url ?? '', body: JSON.parse(body || '{}') });
  if (request.url === '/generate') {
    response.writeHead(200, { 'content-type': 'image/png' }).end(png);
    return;
  }
  const json = (value: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (request.url === '/sdapi/v1/txt2img') {
    json({ images: [Buffer.from(png).toString('base64')], parameters: {}, info: '{}' });
  } else if (request.url === '/v1/chat/completions') {
    const n = Number(bodies.at(-1)?.body['n'] ?? 1);
    const choices = Array.from({ length: n }, (_, index) => ({
      index,
      message: { role: 'assistant', content: script.shift() ?? '' },
      finish_reason: 'stop',
    }));
    json({ id: 'x', object: 'chat.completion', created: 1, model: 'gpt-4o-2024', choices });
  } else {
    response.writeHead(404).end('{}');
  }
}

const fields = (values: Readonly<Record<string, string>>) =>
  [
    ...Object.entries(values).map(([name, value]) => `[[ ## ${name} ## ]]\n${value}`),
    '[[ ## completed ## ]]',
  ].join('\n\n');

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  url = `http://127.0.0.1:${port}`;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const address = String(input instanceof Request ? input.url : input);
    return real(
      address.replace(/^https:\/\/api\.openai\.com|^http:\/\/127\.0\.0\.1:7860/, url),
      init,
    );
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});
afterEach(() => {
  script = [];
  bodies.length = 0;
  vi.restoreAllMocks();
});

/** Runs an example that has no exports, and gives what it printed. */
async function printed(load: () => Promise<unknown>): Promise<string> {
  vi.stubEnv('OPENAI_API_KEY', 'sk-test');
  vi.stubEnv('PROMPT_UPSAMPLER_MODEL', 'gpt-4o');
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  await load();
  return [...log.mock.calls, ...error.mock.calls]
    .map((values) =>
      values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '),
    )
    .join('\n');
}

const caption =
  'A frog dressed as a knight in dented plate armour on a mossy stone, low evening sun behind it.';

describe('the examples', () => {
  it('upsample-draw-judge: ten lines from base prompt to verdict', async () => {
    script = [
      fields({ caption }),
      fields({ reasoning: 'A frog, armour.', score: '0.9', verdict: 'correct' }),
    ];
    const output = await printed(() => import('../examples/upsample-draw-judge.ts'));
    expect(output).toContain(`upsampled ${caption}`);
    expect(output).toContain('"verdict":"correct"');
    const drawn = bodies.find(({ path }) => path === '/sdapi/v1/txt2img')?.body;
    expect(drawn).toMatchObject({ prompt: caption, seed: 7 });
  });

  it('keep-the-promise: repairs what a naive rewrite lost', async () => {
    const output = await printed(() => import('../examples/keep-the-promise.ts'));
    const shown = /keep-the-promise.*?```text\n(.*?)```/s.exec(
      readFileSync('README.md', 'utf8'),
    )?.[1];
    expect(`${output}\n`).toBe(shown);
    expect(output).toContain('the quoted text "Open Late"');
    expect(output).toContain('repaired: Two red mugs');
  });

  it('upsample-many: many prompts in order, and a bad one told of', async () => {
    const { upsampleMany } = await import('../examples/upsample-many.ts');
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const lm = mockLM(() => ({ caption: 'A frog at dawn, film still, low-key side light.' }));
    const long = 'a frog '.repeat(30).trim();
    expect(await upsampleMany(lm, ['a frog', ' ', long])).toEqual([
      'A frog at dawn, film still, low-key side light.',
      long,
    ]);
    expect(error.mock.calls.join()).toContain('3 of 3');
    expect(error.mock.calls.join()).toContain('" "');
  });

  it('check-fidelity: says what a rewrite kept', async () => {
    const output = await printed(() => import('../examples/check-fidelity.ts'));
    expect(output).toContain('changed   count: three red balloons -> Four crimson balloons');
    expect(output).toContain('changed   quote: Closed -> CLOSED');
    expect(output).toContain('kept      color: red balloons');
  });

  it('compare-attempts: three attempts and a comparison', async () => {
    script = [
      ...['one', 'two', 'three'].map((way) =>
        fields({ reasoning: way, caption: `${caption} ${way}` }),
      ),
      fields({ reasoning: 'The second is best.', caption }),
    ];
    const output = await printed(() => import('../examples/compare-attempts.ts'));
    expect(output).toContain(caption);
    expect(output).toContain('The second is best.');
    expect(output).toContain('2 requests');
  });

  it('best-of-n-images: selects, refines, and asks another judge', async () => {
    const { drawBest } = await import('../examples/best-of-n-images.ts');
    const captions = ['at dawn', 'in a hall', 'on a stone'].map((place) => ({
      caption: `A frog dressed as a knight ${place}.`,
    }));
    const seen = (score: number) => ({
      reasoning: 'A frog.',
      score,
      verdict: score > 0.5 ? 'correct' : 'incorrect',
      failed: score < 1 ? ['a knight'] : [],
    });
    const judge = new VisionJudge({ lm: mockLM([0.4, 0.5, 0.3, 0.5, 1].map(seen)) });
    const referee = new VisionJudge({ lm: mockLM([seen(0.9)]) });
    const upsampler = new PromptUpsampler({ lm: mockLM(captions), fidelity: 'off' });
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const verdict = await drawBest('a frog dressed as a knight', {
      upsampler,
      backend: mockImageBackend(),
      judge,
      referee,
    });
    expect(verdict).toMatchObject({ status: 'scored', score: 0.9 });
  });

  it('calibrate-a-judge: agreement with people, and a threshold', async () => {
    const { howGood } = await import('../examples/calibrate-a-judge.ts');
    const seen = (score: number) => ({
      reasoning: 'Seen.',
      score,
      verdict: score > 0.5 ? 'correct' : 'incorrect',
    });
    const judge = new VisionJudge({ lm: mockLM(() => seen(0.9)) });
    const file = fileURLToPath(new URL('../examples/frog-base.png', import.meta.url));
    const rated = [5, 2, null].map((rating) => ({ basePrompt: 'a frog', file, rating }));
    const output: unknown[] = [];
    vi.spyOn(console, 'log').mockImplementation((...values) => void output.push(...values));
    expect(await howGood(judge, rated)).toBeUndefined();
    expect(output.at(-1)).toMatchObject({ used: 2, unlabelled: 1 });
  });

  it('typed-signature: typed outputs, and a repaired score', async () => {
    script = [
      fields({ reasoning: 'They are left behind.', mood: 'sad', tags: '["train", "night"]' }),
      fields({ score: '1.4' }),
      fields({ score: '0.2' }),
    ];
    const output = await printed(() => import('../examples/typed-signature.ts'));
    expect(output).toContain('sad ["train","night"] They are left behind.');
    expect(output).toContain('0.2 1');
  });

  it('custom-backend: draws through a server of your own', async () => {
    const { createMyBackend } = await import('../examples/custom-backend.ts');
    const backend = createMyBackend(url, 'sk-mine');
    const { image, ignored } = await backend.generate({
      prompt: 'a (frog)',
      seed: 3,
      sampler: 'x',
    });
    expect(image).toBeInstanceOf(GeneratedImage);
    expect(image.seed).toBe(3);
    expect(ignored).toEqual(['sampler']);
    expect(bodies[0]?.body).toEqual({ prompt: 'a (frog)', num_inference_steps: 30, seed: 3 });
    expect(JSON.stringify(backend.settings)).not.toContain('sk-mine');
  });

  it('local-and-hosted: draws on a server of your own without a token', async () => {
    vi.stubEnv('REPLICATE_API_TOKEN', '');
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const comfy = await startComfyUIServer();
    const { draw } = await import('../examples/local-and-hosted.ts');
    const image = await draw('a frog', comfy.url);
    expect(image).toBeInstanceOf(GeneratedImage);
    expect(image.seed).toBe(7);
    await comfy.close();
  });

  it('pool-of-servers: keeps several servers busy', async () => {
    const { drawAll } = await import('../examples/pool-of-servers.ts');
    const images = await drawAll(['a frog', 'a toad', 'a newt'], [url, `${url}/`]);
    expect(images.map((image) => image.mediaType)).toEqual(Array(3).fill('image/png'));
    const drawn = bodies.filter(({ path }) => path.endsWith('/sdapi/v1/txt2img'));
    expect(drawn.map(({ body }) => body['prompt']).sort()).toEqual(['a frog', 'a newt', 'a toad']);
  });

  it('custom-module: two predictors, saved, loaded and run', async () => {
    const { makeIllustrator } = await import('../examples/custom-module.ts');
    const lm = mockLM([
      { reasoning: 'Something left behind.', scene: 'A coat on an empty platform.' },
      { title: 'Departure', words: 1 },
    ]);
    const illustrator = await makeIllustrator(lm);
    const result = await illustrator.forward({ feeling: 'loneliness' });
    expectTypeOf(result).toEqualTypeOf<{ scene: string; title: string; words: number }>();
    expect(result).toEqual({ scene: 'A coat on an empty platform.', title: 'Departure', words: 1 });
    expect(JSON.stringify(lm.requests[1]?.messages)).toContain('Recess');
  });

  it('judge-an-image: what is missing, a panel, the best of several', async () => {
    const { best, panel, whatIsMissing } = await import('../examples/judge-an-image.ts');
    const [first, second] = [pictureOf(32, 32, 1), pictureOf(32, 32, 2)].map((bytes) =>
      Image.fromBytes(bytes),
    );
    if (first === undefined || second === undefined) throw new Error('no images');
    const questions = [
      {
        id: '1',
        type: 'object',
        part: 'frog',
        text: 'Is there a frog?',
        expected: 'yes',
        dependsOn: [],
      },
      {
        id: '2',
        type: 'attribute',
        part: 'a knight',
        text: 'A knight?',
        expected: 'yes',
        dependsOn: ['1'],
      },
    ];
    const lm = mockLM(({ origin, messages }) => {
      if (origin?.signature.name === 'write-questions') return { questions };
      if (origin?.signature.name === 'compare') return { reasoning: '', better: 'first' };
      const asked = JSON.stringify(messages.at(-1)).matchAll(/n(\d+)\. (Is there a frog)?/g);
      return {
        visibleText: 'none',
        answers: [...asked].map(([, id, frog]) => `${id}: ${frog ? 'yes' : 'no'}`).join('\n'),
      };
    });
    expect(await whatIsMissing('a frog dressed as a knight', first, lm)).toBe('a knight');
    const fine = { reasoning: '', score: 1, verdict: 'correct' };
    const judged = await panel([mockLM([fine]), mockLM([fine])]).judge({
      basePrompt: 'x',
      image: first,
    });
    expect(judged).toMatchObject({ method: 'panel', score: 1 });
    expect(await best('a frog', [first, second], lm)).toBe(first);
  });

  it('more-predictors: vote, compare, refine, many at once, stream', async () => {
    const { compare, shorten, solveAll, vote, watch } = await import(
      '../examples/more-predictors.ts'
    );
    const inputs = { riddle: 'What has hands but cannot clap?' };
    const thought = (answer: string) => ({ reasoning: `It is ${answer}.`, answer });
    const samples = [thought('a clock'), thought('a statue'), thought('A clock!')];

    expect((await vote(mockLM(samples), inputs)).answer).toBe('a clock');
    const compared = await compare(mockLM([...samples, thought('a clock')]), inputs);
    expect(compared).toEqual(thought('a clock'));
    const long = { answer: 'I think it is a clock' };
    const short = { answer: 'a clock' };
    expect(await shorten(mockLM([long, short, long, short]), inputs)).toEqual([
      ['a clock', 2],
      ['a clock', 2],
    ]);
    const outcomes = await solveAll(mockLM([short, new Error('no')]), ['one', 'two']);
    expect(outcomes.map(({ status }) => status)).toEqual(['done', 'failed']);
    const shown: string[] = [];
    const last = await watch(mockLM([thought('a clock')]), inputs, (text) => shown.push(text));
    expect(last).toEqual(thought('a clock'));
    expect(shown.join('')).toBe('It is a clock.a clock');
  });

  it('evaluate-upsampling: a verdict with its interval', async () => {
    const { didUpsamplingHelp } = await import('../examples/evaluate-upsampling.ts');
    const parts = {
      lm: createEmbeddedLM(),
      backend: createSketchBackend({ width: 32, height: 32 }),
    };
    const runDir = mkdtempSync(join(tmpdir(), 'example-'));
    onTestFinished(() => rmSync(runDir, { recursive: true, force: true }));
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const sentences = await didUpsamplingHelp(
      parts,
      runDir,
      selectPrompts(starterSet, { sample: 2 }),
    );
    expect(sentences).toEqual([expect.stringContaining('demonstration: no claim')]);
    expect(console.log).toHaveBeenLastCalledWith('16 of 16');
  });

  it('did-upsampling-help: a verdict on scores of your own', async () => {
    const output = await printed(() => import('../examples/did-upsampling-help.ts'));
    expect(output).toMatch(/^better: \+0\.438, 95% interval \+0\.\d+ to \+0\.\d+, 8 prompts\n/);
    expect(output).toContain('7 won, 1 tied, 0 lost');
    expect(output).toContain('p = 0.043');
  });

  it('choose-prompts: a sample of the starter set, and a file', async () => {
    const output = await printed(() => import('../examples/choose-prompts.ts'));
    expect(output).toMatch(/^starter set \[sample of 24, seed 1\] 24 [0-9a-f]{8}$/);
    const { loadMine } = await import('../examples/choose-prompts.ts');
    await expect(loadMine('no-such-file.csv')).rejects.toThrow(/no-such-file\.csv/);
  });

  it('unit-test: passes under the test runner of Node', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [
      '--import',
      'tsx',
      '--test',
      'examples/unit-test.ts',
    ]);
    expect(stdout).toMatch(/pass 2/);
  });

  it('trace-a-run: prints the tree that the README shows', async () => {
    const output = await printed(() => import('../examples/trace-a-run.ts'));
    const shown = /trace-a-run.*?```text\n(.*?)\n```/s.exec(readFileSync('README.md', 'utf8'))?.[1];
    // Tokens change with every word of the instructions.
    const timeless = (text = '') =>
      text.replace(/\d+(?:\.\d+)? m?s\b/g, 'T').replace(/\d+ \+ \d+ tokens/g, 'N + N tokens');
    expect(timeless(output)).toBe(timeless(shown));
  });

  it('trace-to-opentelemetry: sends protobuf to a collector, and to Weave with its headers', async () => {
    const collector = await startServer((_, response) => void response.end());
    const { traceToCollector, weaveOverOTLP } = await import(
      '../examples/trace-to-opentelemetry.ts'
    );
    expect(await traceToCollector({ url: `${collector.url}/v1/traces` })).toBe('upsampled');
    const weave = weaveOverOTLP('my-team', 'frogs', 'wandb-key');
    expect(weave.url).toBe('https://trace.wandb.ai/otel/v1/traces');
    await traceToCollector({ ...weave, url: `${collector.url}/otel/v1/traces` });
    const [first, second] = collector.requests;
    expect(first?.path).toBe('/v1/traces');
    expect(first?.headers['content-type']).toBe('application/x-protobuf');
    expect(first?.body).toContain('invoke_workflow upsample');
    expect(second?.headers['wandb-api-key']).toBe('wandb-key');
    expect(second?.body).toMatch(/wandb.entity[\s\S]*my-team/);
    await collector.close();
  });

  it('trace-to-weave: sends the steps of a call', async () => {
    const server = await startTraceServer();
    vi.stubEnv('WANDB_API_KEY', 'wandb-key');
    vi.stubEnv('WF_TRACE_SERVER_URL', server.url);
    expect(await printed(() => import('../examples/trace-to-weave.ts'))).toBe('upsampled');
    expect(server.records().map(({ mode }) => mode)).toEqual([
      ...['start', 'start', 'start'],
      ...['end', 'end', 'end'],
    ]);
    await server.close();
  });

  it('trace-to-file: a line for each step, without the name', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'prompt-upsampler-example-')), 'trace.jsonl');
    const { traceToFile } = await import('../examples/trace-to-file.ts');
    await printed(() => traceToFile(path));
    const text = readFileSync(path, 'utf8');
    expect(text.trim().split('\n')).toHaveLength(3);
    expect(text).toContain('[name], dressed as a knight');
    expect(text).not.toContain('Ada');
  });

  it('publish-to-weave: shows a run in Weave', async () => {
    const server = await startTraceServer();
    vi.stubEnv('WANDB_API_KEY', 'wandb-key');
    const runDir = mkdtempSync(join(tmpdir(), 'prompt-upsampler-example-'));
    const { events: _, ...options } = optionsOf(runDir);
    await evaluate(options);
    const init = async (projectId: string) => ({
      projectId,
      traceServerApi: { baseUrl: server.url },
    });
    const { publish } = await import('../examples/publish-to-weave.ts');
    const output = await printed(() => publish(runDir, { init }));
    expect(output).toBe('base published\nupsampled published');
    await server.close();
  });
});

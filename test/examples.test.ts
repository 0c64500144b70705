import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { encode } from 'fast-png';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest';

import { GeneratedImage } from '../src/image-backend.ts';
import { mockLM } from '../src/testing/mock-lm.ts';
import { startComfyUIServer } from './support/comfyui-server.ts';

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

const caption = 'A frog in dented plate armour on a mossy stone, low evening sun behind it.';

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
    const shown = /```text\n(.*?)\n```/s.exec(readFileSync('README.md', 'utf8'))?.[1];
    // Tokens change with every word of the instructions.
    const timeless = (text = '') =>
      text.replace(/\d+(?:\.\d+)? m?s\b/g, 'T').replace(/(Tokens=)\d+/g, '$1N');
    expect(timeless(output)).toBe(timeless(shown));
  });
});

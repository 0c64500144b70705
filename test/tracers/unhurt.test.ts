import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  closedURL,
  type LocalServer,
  sendJSON,
  startServer,
} from '../support/http-server.ts';
import { announceMissingPeers, hasPeers, peersManifest } from '../support/peers.ts';
import { png } from '../support/png.ts';
import { startTraceServer } from '../support/weave-server.ts';

announceMissingPeers();

const apiKey = 'sk-swamp-0123456789abcdef';
const imageToken = 'imagetoken0123456789';
const wandbKey = '0123456789abcdef0123456789abcdef01234567';
const picture = png(32, 32, 9);

interface Ran {
  readonly code: number | null;
  readonly result: string | undefined;
  readonly stderr: string;
  readonly files: readonly string[];
}

/** Plays the model and the image server of the user's program. */
let server: LocalServer;
let baseline: Ran;
/** The program, built once: starting tsx for each run would take most of the time. */
const program = fileURLToPath(
  new URL(`../../node_modules/.cache/traced-${process.pid}.mjs`, import.meta.url),
);

beforeAll(async () => {
  server = await startServer(({ path, body, headers }, response) => {
    if (path === '/generate') return void response.end(picture);
    // A server that quotes the key in its message.
    const message = `No: ${headers.authorization}`;
    if (body.includes('a prompt that fails'))
      return sendJSON(response, { error: { message } }, 400);
    sendJSON(response, completion(body.includes('image_url') ? verdict : caption));
  });
  await build({
    entryPoints: [fileURLToPath(new URL('programs/traced-program.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  baseline = await run('none', '');
}, 120_000);
afterAll(async () => {
  rmSync(program);
  await server.close();
});

const caption =
  '[[ ## caption ## ]]\nA frog in dented plate armour on a mossy stone.\n\n[[ ## completed ## ]]';
const verdict =
  '[[ ## reasoning ## ]]\nA frog, armour.\n[[ ## score ## ]]\n0.9\n[[ ## verdict ## ]]\ncorrect\n[[ ## completed ## ]]';

function completion(content: string): object {
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-4o-2024-08-06',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

/** Runs the program in an empty folder, as a user would. */
function run(tracer: string, traceURL: string, flush = false): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'prompt-upsampler-traced-'));
  const child = spawn(process.execPath, [program], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SERVER_URL: server.url,
      TRACE_URL: traceURL,
      TRACER: tracer,
      FLUSH: flush ? '1' : '',
      OPENAI_API_KEY: apiKey,
      IMAGE_TOKEN: imageToken,
      WANDB_API_KEY: wandbKey,
      PEERS: peersManifest.href,
      WF_TRACE_SERVER_URL: traceURL,
    },
  });
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    out.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    out.stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const result = /^RESULT .*$/m.exec(out.stdout)?.[0];
      resolve({ code, result, stderr: out.stderr, files: readdirSync(cwd) });
    });
  });
}

const warningsIn = (stderr: string) => stderr.match(/Warning: /g)?.length ?? 0;

/** What a trace server does with every request. */
const failures: Readonly<Record<string, Answer>> = {
  'never answers': () => new Promise(() => {}),
  'answers 401': (_, response) => sendJSON(response, { detail: 'no' }, 401),
  'answers 400': (_, response) => sendJSON(response, { detail: 'no' }, 400),
  'answers 500': (_, response) => sendJSON(response, { detail: 'no' }, 500),
  'is cut in the middle': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"res":');
    setTimeout(() => response.destroy(), 5);
  },
};

const cases: readonly (readonly [tracer: string, failure: string])[] = [
  ...['is down', ...Object.keys(failures)].map((failure) => ['weave', failure] as const),
  ...['is down', 'never answers', 'answers 400'].map((failure) => ['otel', failure] as const),
  // The two in which the SDK, used as documented, ends the process.
  ...(hasPeers ? ['is down', 'answers 400'] : []).map((failure) => ['weave-sdk', failure] as const),
];

describe("a user's program", () => {
  test('works without a tracer', () => {
    expect(baseline).toMatchObject({ code: 3, stderr: '', files: [] });
    expect(baseline.result).toContain('"verdict":"correct"');
  });

  test.concurrent.each(cases)(
    'ends the same with the tracer %s where the trace server %s',
    async (tracer, failure) => {
      const answer = failures[failure];
      const trace = answer === undefined ? undefined : await startServer(answer);
      const url = trace?.url ?? (await closedURL());
      const ran = await run(tracer, url, failure !== 'never answers');
      expect(ran).toMatchObject({ code: 3, result: baseline.result, files: [] });
      expect(warningsIn(ran.stderr)).toBeLessThanOrEqual(1);
      expect(ran.stderr.split('\n').length).toBeLessThanOrEqual(3);
      if (tracer !== 'otel' && failure !== 'never answers') {
        expect(ran.stderr).toMatch(/Nothing but the trace is affected/);
      }
      if (trace !== undefined) expect(trace.requests.length).toBeGreaterThan(0);
      await trace?.close();
    },
    120_000,
  );

  const sinks = ['weave', 'otel', ...(hasPeers ? ['weave-sdk'] : [])];
  test.concurrent.each(sinks)(
    'sends no key, no header and no image as base64 with the tracer %s',
    async (tracer) => {
      const trace = await startTraceServer();
      const ran = await run(tracer, trace.url, true);
      expect(ran).toMatchObject({ code: 3, result: baseline.result, stderr: '', files: [] });
      const sent = trace.requests.map(({ body }) => body).join('\n');
      expect(sent).toContain('A frog in dented plate armour');
      expect(sent).toContain('a prompt that fails');
      const base64 = Buffer.from(picture).toString('base64');
      for (const secret of [apiKey, imageToken, wandbKey, 'Bearer sk', base64.slice(0, 60)]) {
        expect(sent).not.toContain(secret);
      }
      await trace.close();
    },
    120_000,
  );
});

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';

import { AbortedError } from '../../src/errors.ts';
import type { ImageEvent } from '../../src/image-backend.ts';
import { apiKey, make, services } from '../support/backend-modules.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { abortOf, failureOf, serve, uglyReplies, until } from '../support/hosted.ts';
import { type Answer, type LocalServer, sendJSON } from '../support/http-server.ts';

const prompt = 'a frog';
const megabyte = 1024 * 1024;
const basic = btoa(`frog:${apiKey}`);

/** A backend of that name, with credentials, whose server answers everything with the same. */
async function start(name: string, answer: Answer, timeoutMs = 300) {
  const server = await serve(answer);
  const backend = await make(name, {
    url: server.url,
    baseURL: server.url,
    auth: { user: 'frog', password: apiKey },
    headers: { authorization: `Bearer ${apiKey}` },
    // Saves a look at the server's list, where one model must be named.
    ...(name === 'comfyui' ? { checkpoint: 'frog.safetensors' } : {}),
    webSocket: false,
    retries: 0,
    timeoutMs,
    jobTimeoutMs: timeoutMs,
    pollIntervalMs: 5,
    progressIntervalMs: 5,
  });
  return { server, backend };
}

/** Requests that may start a job. */
function submissions({ requests }: LocalServer): number {
  return requests.filter(({ method, path }) => method === 'POST' && path !== '/internal/progress')
    .length;
}

const json = (text: string): Answer => {
  return (_, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end(text);
};

const replies: typeof uglyReplies = [
  ...uglyReplies,
  ['200 with JSON that was cut', json('{"data": [{"b64_json": "iV'), 'invalid-response', 'no JSON'],
  [
    '200 with text for an image',
    (_, r) => void r.writeHead(200, { 'content-type': 'image/png' }).end('certainly!'),
    'invalid-response',
    'no',
  ],
  [
    '200 with 200 MB',
    (_, r) => void r.writeHead(200, { 'content-length': 200 * megabyte }).write('x'),
    'invalid-response',
    'larger than',
  ],
];

/** In the forms that errors have; those of Stability are plain texts. */
const trouble = (text: string, name = '') => ({
  error: text,
  detail: text,
  errors: [name === 'stability' ? text : { message: text }],
});

const echoes: readonly (readonly [string, Answer])[] = [
  ['401', ({ headers }, r) => sendJSON(r, trouble(`bad ${headers.authorization}`), 401)],
  ['500', ({ headers }, r) => sendJSON(r, trouble(`bad ${headers.authorization}`), 500)],
  ['200 with an error', ({ headers }, r) => sendJSON(r, trouble(`bad ${headers.authorization}`))],
  ['200 with text', ({ headers }, r) => void r.end(`bad ${headers.authorization}`)],
  ['200 with only that', ({ headers }, r) => void r.end(headers.authorization)],
];

describe.each(services)('the backend %s', (name) => {
  test.each(replies)('reports %s, once, with what it may have cost', async (...row) => {
    const [reply, answer, code, message] = row;
    const { server, backend } = await start(name, answer);
    const { billed = false } = backend.capabilities;
    const events: ImageEvent[] = [];
    const onEvent = (event: ImageEvent) => void events.push(event);
    const error = await failureOf(backend.generate({ prompt }, { onEvent }));
    const mayHaveBeenCharged = billed && reply !== 'a redirect';
    expect(error).toMatchObject({ code, backend: name, mayHaveBeenCharged });
    expect(error.message).toContain(message);
    const status = Number(/^5\d\d/.exec(reply)?.[0]);
    if (status > 0) expect(error.status).toBe(status);
    expect(submissions(server)).toBe(1);
    expect(events.filter(({ type }) => type !== 'queued')).toEqual([{ type: 'started' }]);
  });

  test('passes on what a server says in an error that came with status 200', async () => {
    const { backend } = await start(name, (_, r) => sendJSON(r, trouble('out of luck', name)));
    const error = await failureOf(backend.generate({ prompt }));
    expect(error.backend).toBe(name);
    expect(error.message).toContain('out of luck');
  });

  test.each(echoes)('hides credentials that come back by %s', async (_, answer) => {
    const { server, backend } = await start(name, answer);
    const error = await failureOf(backend.generate({ prompt }));
    const sent = server.requests.map(({ headers }) => headers.authorization ?? '');
    for (const secret of [apiKey, basic]) {
      expect(inspect(error, { depth: 9 })).not.toContain(secret);
    }
    // sd-server has no credentials to hide.
    expect(sent.some((value) => /swamp|Basic/.test(value))).toBe(name !== 'sd-server');
  });

  test.each(['signal', 'timeoutMs'])('ends by %s a job that never does', async (how) => {
    speedUpTimers(50);
    const { server, backend } = await start(name, () => {}, 600_000);
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const call = abortOf(
      backend.generate(
        { prompt },
        how === 'signal' ? { signal: controller.signal } : { timeoutMs: 5000 },
      ),
    );
    await until(() => submissions(server) > 0);
    controller.abort(reason);
    const error = await call;
    const { billed = false, cancel } = backend.capabilities;
    if (how === 'timeoutMs') {
      expect(error).toMatchObject({ code: 'timeout', backend: name, mayHaveBeenCharged: billed });
      return;
    }
    expect(error).toBeInstanceOf(AbortedError);
    // Nobody answers, so nothing can be known of the job.
    const remote = cancel === undefined ? 'unsupported' : 'unknown';
    expect(error).toMatchObject({ name: 'AbortError', cause: reason, remote });
  });
});

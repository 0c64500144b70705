import { describe, expect, onTestFinished, test } from 'vitest';

import { ImageBackendError } from '../../src/errors.ts';
import type { BackendHTTP } from '../../src/image-backend.ts';
import { type BackendServer, createBackendHTTP } from '../../src/internal/backend-http.ts';
import { list, text } from '../../src/schema.ts';
import {
  type Answer,
  closedURL,
  type LocalServer,
  sendJSON,
  startServer,
} from '../support/http-server.ts';

async function serve(answer: Answer): Promise<LocalServer> {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return server;
}

function httpFor(baseURL: string, more: Partial<BackendServer> = {}): BackendHTTP {
  const idle = new AbortController().signal;
  return createBackendHTTP({
    name: 'test',
    baseURL: new URL(baseURL),
    headers: { authorization: 'Bearer swamp-secret' },
    billed: false,
    signal: idle,
    closing: idle,
    timeoutMs: 1000,
    retries: 0,
    maxBytes: 1000,
    job: { remoteId: undefined, submitted: 0, unanswered: 0 },
    ...more,
  });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

/** Fails with each status in turn, then answers "fine". */
function failing(...statuses: readonly number[]): Answer {
  const left = [...statuses];
  return (_, response) => {
    const status = left.shift();
    if (status !== undefined) response.setHeader('retry-after-ms', '1');
    sendJSON(response, 'fine', status);
  };
}

describe('a request', () => {
  test('to a port that fetch keeps away from says so, at once, and costs nothing', async () => {
    const server = { billed: true, retries: 2 };
    const error = await failureOf(httpFor('http://127.0.0.1:6000', server).post('/'));
    expect(error).toMatchObject({ code: 'invalid-request', mayHaveBeenCharged: false });
    expect(String(error)).toMatch(/fetch keeps away from this port.* listen on another port/);
  });

  test.each([
    ['Request was throttled. Your rate limit resets in ~30s.', 30_000],
    ['Expected available in 1 second.', 1000],
    ['Try again in 250ms', 250],
    ['Wait for 2 minutes.', 120_000],
    ['Too many requests', undefined],
  ])('reads how long to wait out of the words %j', async (detail, retryAfterMs) => {
    const server = await serve((_, response) => sendJSON(response, { detail }, 429));
    const error = await failureOf(httpFor(server.url).get('/'));
    expect(error).toMatchObject({ code: 'rate-limit', retryAfterMs });
  });

  test('goes below the base address, with query, headers and JSON', async () => {
    const server = await serve((_, response) => sendJSON(response, {}));
    await httpFor(`${server.url}/root/`).post('/a/b', {
      query: { x: 1, y: true, z: undefined, w: 'a b' },
      headers: { 'x-own': 'yes' },
      json: { prompt: 'frog', steps: undefined },
    });
    const [seen] = server.requests;
    expect(seen).toMatchObject({ method: 'POST', path: '/root/a/b', body: '{"prompt":"frog"}' });
    expect(String(seen?.query)).toBe('x=1&y=true&w=a+b');
    expect(seen?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-own': 'yes',
      authorization: 'Bearer swamp-secret',
    });
  });

  test('carries a form', async () => {
    const server = await serve((_, response) => sendJSON(response, {}));
    const form = new FormData();
    form.set('prompt', 'frog');
    await httpFor(server.url).post('/form', { form });
    expect(server.requests[0]?.headers['content-type']).toMatch(/^multipart\/form-data/);
    expect(server.requests[0]?.body).toContain('frog');
  });

  test('gives back an accepted status', async () => {
    const server = await serve((_, response) => sendJSON(response, {}, 404));
    expect((await httpFor(server.url).get('/', { accept: [404] })).status).toBe(404);
  });
});

test('an abort ends reads and abortable submits, and leaves other submits to the closing', async () => {
  const server = await serve(() => {});
  const [abort, closing] = [new AbortController(), new AbortController()];
  const http = httpFor(server.url, { signal: abort.signal, closing: closing.signal });
  const ended: string[] = [];
  const watch = (name: string, call: Promise<unknown>) => call.catch(() => ended.push(name));
  const early = [
    watch('read', http.get('/')),
    watch('idempotent', http.post('/', { idempotent: true })),
    watch('abortable', http.post('/', { abortable: true })),
  ];
  const late = watch('submit', http.post('/'));
  abort.abort();
  await Promise.all(early);
  expect(ended).toEqual(['read', 'idempotent', 'abortable']);
  closing.abort();
  await late;
  expect(ended.at(-1)).toBe('submit');
});

describe('retries', () => {
  /** How often a request is sent that fails with `status` once and may be sent again once. */
  async function timesSent(status: number, send: (http: BackendHTTP) => Promise<unknown>) {
    const server = await serve(failing(status));
    await send(httpFor(server.url, { retries: 1 })).catch(() => {});
    return server.requests.length;
  }

  test('send a read again where another try may help', async () => {
    const statuses = [408, 425, 429, 500, 502, 503, 504, 400, 401, 404, 422];
    const read = (status: number) => timesSent(status, (http) => http.get('/'));
    const times = await Promise.all(statuses.map(read));
    expect(times).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1]);
  });

  test('send a submit again only where it surely started nothing', async () => {
    const statuses = [429, 503, 500, 502, 504, 408, 400];
    const submit = (status: number) => timesSent(status, (http) => http.post('/', { json: {} }));
    const times = await Promise.all(statuses.map(submit));
    expect(times).toEqual([2, 2, 1, 1, 1, 1, 1]);
  });

  test('send an idempotent POST again as a read', async () => {
    const server = await serve(failing(500));
    await httpFor(server.url, { retries: 1 }).post('/', { json: {}, idempotent: true });
    expect(server.requests).toHaveLength(2);
  });

  test('end after as many as are allowed, with the last error', async () => {
    const server = await serve(failing(500, 500, 503, 500));
    const error = await failureOf(httpFor(server.url, { retries: 1 }).get('/'));
    expect(error).toMatchObject({ status: 500 });
    expect(server.requests).toHaveLength(2);
  });

  test('do not send a submit again that may have arrived', async () => {
    const server = await serve((_, response) => void response.destroy());
    const error = await failureOf(
      httpFor(server.url, { retries: 2, billed: true }).post('/', { json: {} }),
    );
    expect(error).toMatchObject({ code: 'connection', mayHaveBeenCharged: true });
    expect(server.requests).toHaveLength(1);
  });

  test('send a submit again that surely did not arrive', async () => {
    const began = performance.now();
    const http = httpFor(await closedURL(), { retries: 1, billed: true });
    const error = await failureOf(http.post('/', { json: {} }));
    expect(error).toMatchObject({ code: 'connection', mayHaveBeenCharged: false });
    expect(performance.now() - began).toBeGreaterThan(400);
  });
});

describe('an error', () => {
  const rows: readonly (readonly [number, string])[] = [
    [400, 'rejected'],
    [401, 'authentication'],
    [402, 'authentication'],
    [403, 'authentication'],
    [404, 'not-found'],
    [408, 'timeout'],
    [413, 'rejected'],
    [429, 'rate-limit'],
    [500, 'server'],
    [529, 'server'],
  ];
  test.each(rows)('for %d has the code %s', async (status, code) => {
    const server = await serve((_, response) => sendJSON(response, { error: 'why' }, status));
    const error = await failureOf(httpFor(server.url).get('/a', { query: { key: 'k' } }));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, status, backend: 'test' });
    expect(String(error)).toContain(`[test] GET ${server.url}/a answered ${status}: why`);
  });

  test('says what to do, and ends with one full stop', async () => {
    const server = await serve((request, response) =>
      sendJSON(response, { error: 'Out of memory.' }, Number(request.path.slice(1))),
    );
    const failed = async (path: string) => String(await failureOf(httpFor(server.url).get(path)));
    expect(await failed('/502')).toMatch(
      /502: Out of memory\. Try again later; the server's own log says more\.$/,
    );
    expect(await failed('/401')).toMatch(/401: Out of memory\. Check the credentials/);
  });

  test('holds no key that the server quotes, whosesoever it is', async () => {
    const server = await serve((_, response) =>
      sendJSON(response, { error: 'Incorrect API key provided: sk-swamp0123456789abcdef' }, 401),
    );
    const error = String(await failureOf(httpFor(server.url).get('/')));
    expect(error).toContain('Incorrect API key provided: [secret]');
    expect(error).not.toContain('sk-swamp');
  });

  test('carries the id of the job and how long to wait', async () => {
    const server = await serve((_, response) => {
      response.setHeader('retry-after', '90');
      sendJSON(response, {}, 429);
    });
    const job = { remoteId: 'job-3', submitted: 1, unanswered: 0 };
    const error = await failureOf(httpFor(server.url, { job, retries: 2 }).get('/'));
    expect(error).toMatchObject({ remoteId: 'job-3', retryAfterMs: 90_000 });
    expect(String(error)).toMatch(/Lower the concurrency, or wait 90 s\.$/);
    expect(server.requests).toHaveLength(1);
  });

  test('hides credentials that the server quotes', async () => {
    const server = await serve((_, response) =>
      sendJSON(response, { error: 'bad key swamp-secret' }, 401),
    );
    const error = await failureOf(httpFor(server.url).get('/'));
    expect(String(error)).toContain('bad key [hidden]');
    const other = await serve((_, response) => void response.end('Bearer swamp-secret'));
    const reply = await httpFor(other.url).get('/');
    expect(String(await failureOf(reply.json(text())))).not.toContain('swamp');
  });

  test('says where JSON of another form is wrong', async () => {
    const server = await serve((_, response) => sendJSON(response, ['a', 1]));
    const reply = await httpFor(server.url).get('/');
    const error = await failureOf(reply.json(list(text())));
    expect(error).toMatchObject({ code: 'invalid-response' });
    expect(String(error)).toContain('JSON of another form: 1: expected a string, got 1');
  });
});

test('an own time limit of a request is not longer than that of the backend', async () => {
  const server = await serve(() => {});
  const http = httpFor(server.url, { timeoutMs: 40 });
  const error = await failureOf(http.get('/slow', { timeoutMs: 60_000 }));
  expect(error).toMatchObject({ code: 'timeout' });
  expect(String(error)).toContain('within 40 ms');
});

test('an error that came as 200 is told in the words of the server', async () => {
  const server = await serve((_, response) => sendJSON(response, { error: 'out of luck' }));
  const reply = await httpFor(server.url).get('/x');
  const error = await failureOf(reply.json(list(text())));
  expect(String(error)).toContain('JSON of another form');
  expect(String(error)).toContain('It says: out of luck');
});

describe('a download', () => {
  const picture: Answer = (_, response) => void response.end('picture');

  test('sends the credentials to the own origin alone', async () => {
    const elsewhere = await serve(picture);
    const own = await serve(picture);
    const http = httpFor(own.url);
    await http.download(`${own.url}/result?sig=1`);
    await http.download(`${elsewhere.url}/result`);
    expect(own.requests[0]?.headers.authorization).toBe('Bearer swamp-secret');
    expect(elsewhere.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('takes an address relative to the base', async () => {
    const own = await serve(picture);
    expect(await httpFor(own.url).download('/files/1.png')).toEqual(
      new TextEncoder().encode('picture'),
    );
    expect(own.requests[0]?.path).toBe('/files/1.png');
  });

  test('follows redirects, and drops the credentials where they lead away', async () => {
    const elsewhere = await serve(picture);
    const own = await serve(
      (_, response) => void response.writeHead(302, { location: `${elsewhere.url}/moved` }).end(),
    );
    await httpFor(own.url).download('/result');
    expect(elsewhere.requests[0]?.path).toBe('/moved');
    expect(elsewhere.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('follows no more than five redirects', async () => {
    const own = await serve(
      (_, response) => void response.writeHead(302, { location: '/again' }).end(),
    );
    const error = await failureOf(httpFor(own.url).download('/result'));
    expect(String(error)).toContain('more than 5 times');
    expect(own.requests).toHaveLength(6);
  });

  test.each([
    'http://127.0.0.1:9/x',
    'http://localhost/x',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/x',
    'http://2130706433/x',
    'http://intranet/x',
  ])('from a public backend refuses %s', async (address) => {
    const error = await failureOf(httpFor('https://api.example.com').download(address));
    expect(error).toMatchObject({ code: 'invalid-response' });
    expect(String(error)).toContain('private network');
  });

  test('that fails after a paid job was started may have been charged', async () => {
    const own = await serve((_, response) => void response.writeHead(404).end());
    const job = { remoteId: 'a1', submitted: 1, unanswered: 0 };
    const error = await failureOf(httpFor(own.url, { billed: true, job }).download('/result'));
    expect(error).toMatchObject({ mayHaveBeenCharged: true, remoteId: 'a1' });
  });

  test('takes the bytes out of a data URL', async () => {
    const bytes = await httpFor('https://api.example.com').download('data:image/png;base64,aGk=');
    expect(new TextDecoder().decode(bytes)).toBe('hi');
  });

  test('says of a result that is gone that its address may have expired', async () => {
    const own = await serve((_, response) => void response.writeHead(403).end('<Expired/>'));
    const error = await failureOf(httpFor(own.url).download('/result'));
    expect(error).toMatchObject({ code: 'not-found', status: 403 });
    expect(String(error)).toContain('may have expired');
  });

  test.each([
    'file:///etc/passwd',
    'data:text/plain,hi',
    'data:image/png;base64,@@',
    'javascript:1',
    '',
  ])('refuses %j', async (address) => {
    const error = await failureOf(httpFor('https://api.example.com').download(address));
    expect(String(error)).toContain('no http(s) URL');
  });

  test('refuses a redirect into a private network', async () => {
    const real = globalThis.fetch;
    onTestFinished(() => {
      globalThis.fetch = real;
    });
    const asked: string[] = [];
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      return new Response(null, { status: 302, headers: { location: 'http://10.0.0.1/x' } });
    };
    const error = await failureOf(httpFor('https://api.example.com').download('/result'));
    expect(String(error)).toContain('private network (10.0.0.1)');
    expect(asked).toEqual(['https://api.example.com/result']);
  });

  test('is tried again and is bounded', async () => {
    const own = await serve(failing(503));
    await httpFor(own.url, { retries: 1 }).download('/x');
    expect(own.requests).toHaveLength(2);
    const error = await failureOf(httpFor(own.url, { maxBytes: 3 }).download('/x'));
    expect(String(error)).toContain('larger than 3 bytes');
  });
});

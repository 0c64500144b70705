import { gzipSync } from 'node:zlib';

import { describe, expect, onTestFinished, test } from 'vitest';

import { AbortedError } from '../../src/errors.ts';
import { type HTTPRequest, retryAfterMs, sendHTTP } from '../../src/internal/http.ts';
import { type Answer, closedURL, startServer } from '../support/http-server.ts';

async function request(answer: Answer, more: Partial<HTTPRequest> = {}) {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  const url = new URL('/x', server.url);
  return sendHTTP({ method: 'GET', url, headers: {}, timeoutMs: 1000, maxBytes: 1000, ...more });
}

describe('sendHTTP', () => {
  test('gives back any status with the whole body', async () => {
    const reply = await request((_, response) => void response.writeHead(418).end('teapot'));
    expect(reply.status).toBe(418);
    expect(new TextDecoder().decode(reply.bytes)).toBe('teapot');
  });

  test('gives no bytes for an empty reply', async () => {
    const reply = await request((_, response) => void response.writeHead(204).end());
    expect(reply.bytes).toEqual(new Uint8Array());
  });

  test('joins the pieces of a reply', async () => {
    const reply = await request((_, response) => {
      response.write('one ');
      setTimeout(() => response.end('two'), 20);
    });
    expect(new TextDecoder().decode(reply.bytes)).toBe('one two');
  });

  test('does not follow redirects', async () => {
    const reply = await request(
      (_, response) => void response.writeHead(302, { location: '/y' }).end(),
    );
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe('/y');
  });

  const failures: readonly (readonly [string, Answer, Partial<HTTPRequest>, string])[] = [
    [
      'a reply that is announced as too large',
      (_, r) => void r.writeHead(200, { 'content-length': 5000 }).write('x'),
      {},
      'too-large',
    ],
    [
      'a reply that turns out too large',
      (_, r) => void r.end('x'.repeat(5000)),
      { maxBytes: 4999 },
      'too-large',
    ],
    [
      'a reply that unpacks too large',
      (_, r) =>
        void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(9000))),
      {},
      'too-large',
    ],
    ['a server that hangs', () => {}, { timeoutMs: 30 }, 'timeout'],
    ['a body that hangs', (_, r) => void r.write('x'), { timeoutMs: 50 }, 'timeout'],
    ['a socket that closes', (_, r) => void r.destroy(), {}, 'connection'],
    ['a name that does not exist', () => {}, { url: new URL('http://nowhere.invalid/') }, 'unsent'],
  ];
  test.each(failures)('fails for %s', async (_, answer, more, kind) => {
    await expect(request(answer, more)).rejects.toMatchObject({ name: 'HTTPFailure', kind });
  });

  test('knows that nobody listened', async () => {
    const url = new URL(await closedURL());
    await expect(request(() => {}, { url })).rejects.toMatchObject({ kind: 'unsent' });
  });

  test('ends with the signal, by an AbortedError with its reason', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    const error = await request(() => {}, { signal: controller.signal }).catch((caught) => caught);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe(reason);
  });
});

describe('retryAfterMs', () => {
  const inTwoSeconds = new Date(Date.now() + 2000).toUTCString();
  test.each([
    [{}, undefined],
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '-3' }, 0],
    [{ 'retry-after': ' ' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': new Date(0).toUTCString() }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '3' }, 250],
  ])('reads %j as %j', (headers, expected) => {
    expect(retryAfterMs(new Headers(headers))).toBe(expected);
  });

  test('reads a date as the time until then', () => {
    const wait = retryAfterMs(new Headers({ 'retry-after': inTwoSeconds }));
    expect(wait).toBeGreaterThanOrEqual(0);
    expect(wait).toBeLessThanOrEqual(2000);
  });
});

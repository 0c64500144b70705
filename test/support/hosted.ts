import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';

import {
  ConfigurationError,
  ImageBackendError,
  type ImageBackendErrorCode,
} from '../../src/errors.ts';
import type { ImageBackend } from '../../src/image-backend.ts';
import { type Answer, type LocalServer, startServer } from './http-server.ts';
import { png } from './png.ts';

/** What a hosted service may answer to any request, and what must become of it. */
export const uglyReplies: readonly (readonly [string, Answer, ImageBackendErrorCode, string])[] = [
  [
    '500 with HTML',
    (_, r) => void r.writeHead(500).end('<!doctype html><html><title>Oh no</title></html>'),
    'server',
    'an HTML page: Oh no',
  ],
  ['502 with nothing', (_, r) => void r.writeHead(502).end(), 'server', 'an empty reply'],
  [
    'a socket that closes in the middle',
    (_, r) => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      r.write('{"id"');
      setTimeout(() => r.destroy(), 20);
    },
    'connection',
    'connection broke',
  ],
  [
    'a redirect',
    (_, r) => void r.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'invalid-response',
    'redirected, which is not followed',
  ],
  ['no reply at all', () => {}, 'timeout', 'no whole reply within 300 ms'],
];

/** The same for replies that should have been JSON. */
export const uglyJSON: typeof uglyReplies = [
  [
    '200 with HTML',
    (_, r) => void r.end('<!doctype html><html><title>Log in</title></html>'),
    'invalid-response',
    'no JSON: an HTML page: Log in',
  ],
  [
    '200 with JSON that was cut',
    (_, r) => {
      r.writeHead(200, { 'content-type': 'application/json' }).end('{"images": [{"b');
    },
    'invalid-response',
    'no JSON',
  ],
  [
    '200 with a list',
    (_, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
    'invalid-response',
    'JSON of another form',
  ],
];

export async function serve(answer: Answer): Promise<LocalServer> {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return server;
}

export async function failureOf(call: Promise<unknown>): Promise<ImageBackendError> {
  const error = await call.then(
    () => expect.unreachable('the call must reject'),
    (reason: unknown) => reason,
  );
  if (error instanceof ImageBackendError) return error;
  throw error;
}

/** The error of a call that its caller ended. */
export async function abortOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (reason: unknown) => reason,
  );
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A field deep inside a value, by its path: `input.seed`. */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    current =
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
  }
  return current;
}

/** The bytes of an image that a server drew with that seed. */
export const drawing = (seed: unknown, size = 64) => png(size, size, Number(seed) % 1000);
export const drawing64 = (seed: unknown) => Buffer.from(drawing(seed)).toString('base64');

/** The tests of options that are the same for all hosted services. */
export function testOptions<Options extends object>({
  create,
  schema,
  variable,
  wrong,
}: {
  readonly create: (options: Options) => ImageBackend;
  readonly schema: z.ZodObject;
  /** Where the key comes from without one in the options. */
  readonly variable: string;
  /** Options that cannot be, and what the error must name. */
  readonly wrong: readonly (readonly [object, string])[];
}): void {
  const make = (options: object) => Reflect.apply(create, undefined, [options]);

  test.each(wrong)('are checked: %j', (options, message) => {
    const create = () => make({ apiKey: 'swamp-secret', ...options });
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/swamp-secret/);
  });

  test('have a schema that describes every one of them', () => {
    const { properties = {} } = z.toJSONSchema(schema);
    expect(Object.keys(properties)).toContain('apiKey');
    for (const property of Object.values(properties)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\S/));
    }
  });

  test(`need a key, or one in ${variable}`, () => {
    const { [variable]: kept } = process.env;
    onTestFinished(() => {
      if (kept === undefined) delete process.env[variable];
      else process.env[variable] = kept;
    });
    process.env[variable] = '';
    expect(() => make({})).toThrow(variable);
    process.env[variable] = 'swamp-secret';
    expect(JSON.stringify(make({}).settings)).not.toContain('swamp-secret');
  });
}

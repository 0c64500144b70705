import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import * as errors from '../src/errors.ts';

const {
  AbortedError,
  AdapterParseError,
  ConfigurationError,
  ImageBackendError,
  ImageError,
  LMError,
  PromptUpsamplerError,
  SignatureError,
} = errors;

type Errors = typeof errors;
const adapterParse = { adapter: 'chat', text: 'hm', partial: { a: 1 }, issues: ['no b'] };

const all = {
  ConfigurationError: (from: Errors) => new from.ConfigurationError('m'),
  SignatureError: (from: Errors) => new from.SignatureError('m'),
  ImageError: (from: Errors) => new from.ImageError('m'),
  AdapterParseError: (from: Errors) => new from.AdapterParseError('m', adapterParse),
  LMError: (from: Errors) => new from.LMError('m', { code: 'server', model: 'gpt' }),
  ImageBackendError: (from: Errors) =>
    new from.ImageBackendError('m', { code: 'failed', backend: 'fal' }),
  StoreError: (from: Errors) => new from.StoreError('m', { code: 'full', path: 'cache' }),
  UpsamplingError: (from: Errors) =>
    new from.UpsamplingError('m', { code: 'fidelity', problems: ['it lost x'] }),
  DatasetError: (from: Errors) => new from.DatasetError('m', { code: 'empty' }),
  EvaluationError: (from: Errors) =>
    new from.EvaluationError('m', { code: 'locked', runDir: 'run' }),
  AbortedError: (from: Errors) => new from.AbortedError('m'),
};
const classes = Object.entries(all).map(([name, make]) => ({ name, make }));

/** One of the classes by name; a name that is none would make every use of it fail. */
const classOf = (name: string, from: Errors): typeof PromptUpsamplerError =>
  Reflect.get(from, name);

/** The module once more, as when two versions of the package are installed. */
async function copyOfErrors(): Promise<Errors> {
  vi.resetModules();
  const copy = await import('../src/errors.ts');
  expect(copy.PromptUpsamplerError).not.toBe(PromptUpsamplerError);
  return copy;
}

describe('the error classes', () => {
  test('are all here', () => {
    const exported = Object.keys(errors).filter((name) => name !== 'PromptUpsamplerError');
    expect(exported.sort()).toEqual(Object.keys(all).sort());
  });

  test.each([
    ['ConfigurationError', 'ConfigurationError', 'configuration', false],
    ['SignatureError', 'SignatureError', 'signature', false],
    ['ImageError', 'ImageError', 'image', false],
    ['AdapterParseError', 'AdapterParseError', 'adapter-parse', false],
    ['LMError', 'LMError', 'server', true],
    ['ImageBackendError', 'ImageBackendError', 'failed', false],
    ['StoreError', 'StoreError', 'full', false],
    ['DatasetError', 'DatasetError', 'empty', false],
    ['EvaluationError', 'EvaluationError', 'locked', false],
    ['AbortedError', 'AbortError', 'aborted', false],
  ] as const)(
    '%s says its name, code and whether to try again',
    (type, name, code, isRetryable) => {
      const error = all[type](errors);
      expect(error).toMatchObject({ name, code, isRetryable, message: 'm' });
      expect(String(error)).toBe(`${name}: m`);
      expect(error.stack).toContain('m');
    },
  );

  test.each(classes)('$name keeps its cause, and has none unless given one', ({ name, make }) => {
    expect('cause' in make(errors)).toBe(false);
    const cause = new Error('deep');
    const options = { code: 'server', model: 'm', backend: 'b', ...adapterParse, cause };
    const error: unknown = Reflect.construct(classOf(name, errors), ['m', options]);
    expect(error).toHaveProperty('cause', cause);
    const empty = { ...options, cause: undefined };
    expect('cause' in Object(Reflect.construct(classOf(name, errors), ['m', empty]))).toBe(true);
  });

  test.each(['rate-limit', 'server', 'connection', 'timeout'] as const)(
    'may try %s again',
    (code) => {
      expect(new LMError('m', { code, model: 'x' }).isRetryable).toBe(true);
      expect(new ImageBackendError('m', { code, backend: 'x' }).isRetryable).toBe(true);
    },
  );

  test.each([
    'authentication',
    'not-found',
    'insufficient-quota',
    'invalid-request',
    'invalid-response',
    'refusal',
    'content-filter',
    'length',
    'budget',
  ] as const)('does not try %s again', (code) => {
    expect(new LMError('m', { code, model: 'x' }).isRetryable).toBe(false);
  });

  test.each([
    'blocked',
    'no-image',
    'authentication',
    'not-found',
    'rejected',
    'invalid-request',
    'invalid-response',
    'failed',
  ] as const)('does not try %s of an image call again', (code) => {
    expect(new ImageBackendError('m', { code, backend: 'x' }).isRetryable).toBe(false);
  });

  test('cut what a model said, with a mark', () => {
    const text = 'x'.repeat(1e6);
    const cut = `${'x'.repeat(4000)}… [cut: 1000000 characters in all]`;
    expect(new AdapterParseError('m', { ...adapterParse, text }).text).toBe(cut);
    expect(new LMError('m', { code: 'refusal', model: 'x', text }).text).toBe(cut);
    expect(new LMError('m', { code: 'refusal', model: 'x', text: 'no' }).text).toBe('no');
  });

  test('count one request and no charge unless told otherwise', () => {
    expect(new LMError('m', { code: 'server', model: 'x' }).requests).toBe(1);
    expect(new LMError('m', { code: 'server', model: 'x', requests: 3 }).requests).toBe(3);
    const options = { code: 'timeout', backend: 'x' } as const;
    expect(new ImageBackendError('m', options).mayHaveBeenCharged).toBe(false);
  });

  test('tell what became of a remote job', () => {
    const error = new AbortedError('m', { remote: 'still-running', remoteId: 'j1', cause: 'why' });
    expect(error).toMatchObject({ remote: 'still-running', remoteId: 'j1', cause: 'why' });
  });

  test.each(classes)('$name goes into JSON and logs without its brand', ({ make }) => {
    const error = make(errors);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name, code: error.code });
    expect(inspect(error)).toContain(error.name);
    expect(inspect(error)).not.toContain('Symbol(');
  });
});

describe('instanceof', () => {
  test.each(classes)('knows $name of another copy', async ({ name, make }) => {
    const copy = await copyOfErrors();
    const [own, other] = [make(errors), make(copy)];
    expect([own instanceof classOf(name, copy), other instanceof classOf(name, errors)]).toEqual([
      true,
      true,
    ]);
    expect(other instanceof PromptUpsamplerError).toBe(true);
    expect(other instanceof Error).toBe(true);
    for (const different of classes.filter((each) => each.name !== name)) {
      expect(other instanceof classOf(different.name, errors)).toBe(false);
    }
  });

  test('follows the usual rule for a subclass of a user', async () => {
    class OwnError extends LMError {}
    class OtherError extends LMError {}
    class DeeperError extends OwnError {}
    class FreshError extends PromptUpsamplerError {
      override readonly name = 'FreshError';
      readonly code = 'fresh';
    }
    const options = { code: 'server', model: 'x' } as const;
    const own = new OwnError('m', options);
    expect(own instanceof OwnError).toBe(true);
    expect(own instanceof LMError).toBe(true);
    expect(own instanceof PromptUpsamplerError).toBe(true);
    expect(own instanceof OtherError).toBe(false);
    expect(new LMError('m', options) instanceof OwnError).toBe(false);
    expect(new DeeperError('m', options) instanceof OwnError).toBe(true);
    expect(new FreshError('m') instanceof FreshError).toBe(true);
    expect(new FreshError('m') instanceof PromptUpsamplerError).toBe(true);
    expect(new FreshError('m') instanceof LMError).toBe(false);

    const copy = await copyOfErrors();
    expect(own instanceof copy.LMError).toBe(true);
    expect(own instanceof copy.ConfigurationError).toBe(false);
    expect(new copy.LMError('m', options) instanceof OwnError).toBe(false);
  });

  test.each([null, undefined, 0, '', 'LMError', 1n, Symbol('s'), {}, [], () => 1, new Error('m')])(
    'takes %o for no error of ours',
    (value) => {
      const types = [PromptUpsamplerError, LMError, ConfigurationError, SignatureError, ImageError];
      for (const type of types) expect(value instanceof type).toBe(false);
    },
  );

  test('is not misled by a brand of another shape', () => {
    const brand = Symbol.for('prompt-upsampler.error');
    for (const value of ['LMError', null, 7, { LMError: true }]) {
      expect({ [brand]: value } instanceof LMError).toBe(false);
    }
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Image } from '../../src/image.ts';
import { type SpanInit, span } from '../../src/internal/span.ts';
import type { ImageReference, Span, Tracer } from '../../src/tracer.ts';
import { pngHeader } from '../fixtures/image-headers.ts';

const step: SpanInit = { name: 'step', kind: 'chain' };

function recording(options: Tracer = {}) {
  const started: Span[] = [];
  const ended: Span[] = [];
  const tracer: Tracer = {
    ...options,
    start: (record) => void started.push({ ...record }),
    end: (record) => void ended.push({ ...record }),
  };
  return { tracer, started, ended };
}

const throwing = () => {
  throw new Error('the sink broke');
};
/** What a sink may give back against its type, as one written in JavaScript does. */
const rejecting = () => odd(Promise.reject(new Error('the sink broke later')));
const never = () => odd(new Promise(() => {}));
const change = (record: Span) => {
  Object.assign(record, { name: 'other', traceId: '0' });
  Object.assign(record.attributes, { a: 2 });
};
const odd = (value: unknown, key: string = 'value') => Reflect.get({ value }, key);

/** The warnings that this process would print until the test ends. */
function warningsOf(): string[] {
  const warnings: string[] = [];
  const spy = vi.spyOn(process, 'emitWarning').mockImplementation((warning) => {
    warnings.push(String(warning));
  });
  onTestFinished(() => spy.mockRestore());
  return warnings;
}

describe('span', () => {
  test('runs the function alone without a tracer', async () => {
    let inputs = 0;
    const init = { ...step, inputs: () => ++inputs };
    const result = await span(undefined, init, async (recorder) => {
      recorder.set({ a: 1 });
      recorder.output('x');
      return 7;
    });
    expect([result, inputs]).toEqual([7, 0]);
  });

  test('tells of the start and the end', async () => {
    const { tracer, started, ended } = recording();
    const init = { ...step, attributes: { model: 'm', none: undefined } };
    await span(tracer, init, async (recorder) => recorder.set({ tokens: 3, none: undefined }));
    expect(started).toMatchObject([{ name: 'step', kind: 'chain', endTime: undefined }]);
    expect(ended).toMatchObject([{ id: started[0]?.id, error: undefined }]);
    expect(ended[0]?.attributes).toEqual({ model: 'm', tokens: 3 });
    expect(ended[0]?.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(ended[0]?.id).toMatch(/^[0-9a-f]{16}$/);
    expect(ended[0]?.endTime).toBeGreaterThanOrEqual(ended[0]?.startTime ?? Number.NaN);
  });

  test('records no content unless the tracer asks for it', async () => {
    const run = async (options: Tracer) => {
      let asked = 0;
      const { tracer, ended } = recording(options);
      const init = { ...step, inputs: () => ({ prompt: 'frog', asked: ++asked }) };
      await span(tracer, init, async (recorder) => recorder.output({ reply: 'green frog' }));
      return { asked, inputs: ended[0]?.inputs, output: ended[0]?.output };
    };
    expect(await run({})).toEqual({ asked: 0, inputs: undefined, output: undefined });
    expect(await run({ recordContent: true })).toEqual({
      asked: 1,
      inputs: { prompt: 'frog', asked: 1 },
      output: { reply: 'green frog' },
    });
  });

  test('passes the error on, the very same, and records its message', async () => {
    const { tracer, ended } = recording();
    for (const error of [new Error('no LM'), 'text', undefined, Object.create(null)]) {
      const outcome = span(tracer, step, () => Promise.reject(error)).catch((caught) => [caught]);
      expect(Object.is((await outcome)[0], error)).toBe(true);
    }
    expect(ended.map((record) => record.error)).toEqual([
      'no LM',
      'text',
      'undefined',
      'something that cannot be shown',
    ]);
  });

  test('cuts a long message', async () => {
    const { tracer, ended } = recording();
    const error = new Error('x'.repeat(1e6));
    await span(tracer, step, () => Promise.reject(error)).catch(() => {});
    expect(ended[0]?.error?.length).toBeLessThan(8100);
  });

  const unreadableTracer: Tracer = Object.defineProperties(
    {},
    Object.fromEntries(
      ['recordContent', 'start', 'run', 'end'].map((key) => [key, { get: throwing }]),
    ),
  );
  const sinks: [string, Tracer][] = [
    ['throws', { recordContent: true, start: throwing, end: throwing, run: throwing }],
    ['rejects', { recordContent: true, start: rejecting, end: rejecting, run: rejecting }],
    ['never settles', { recordContent: true, start: never, end: never, run: never }],
    ['changes its spans', { recordContent: true, start: change, end: change }],
    ['cannot be read', unreadableTracer],
  ];
  test.each(sinks)('62: gives the same result where the tracer %s', async (what, tracer) => {
    const warnings = warningsOf();
    let calls = 0;
    const result = await span(tracer, step, async (recorder) => {
      calls += 1;
      recorder.set({ a: 1 });
      recorder.output('x');
      return 7;
    });
    expect([result, calls]).toEqual([7, 1]);
    const error = new Error('own');
    await expect(span(tracer, step, () => Promise.reject(error))).rejects.toBe(error);
    await sleep(1);
    expect(warnings).toHaveLength(what === 'never settles' ? 0 : 1);
    for (const warning of warnings) expect(warning).toMatch(/A tracer failed and is ignored/);
  });

  test('tells every sink the same, whatever one did to its copy', async () => {
    warningsOf();
    const { tracer, ended } = recording();
    const vandal: Tracer = { ...tracer, start: change };
    await span(vandal, step, async () => 1);
    expect(ended).toMatchObject([{ name: 'step' }]);
  });

  test("does not take the step's own failure, handed through, for one of the tracer", async () => {
    const warnings = warningsOf();
    const tracer: Tracer = { run: (_record, fn) => odd((async () => fn())()) };
    const error = new Error('own');
    await expect(span(tracer, step, () => Promise.reject(error))).rejects.toBe(error);
    await sleep(1);
    expect(warnings).toEqual([]);
  });

  test('tells of images by their hash, and hands out each beside its reference', async () => {
    const image = Image.fromBytes(pngHeader(20, 30));
    const handed: [ImageReference, Image][] = [];
    const { tracer, started, ended } = recording({
      recordContent: true,
      image: (reference, given) => void handed.push([reference, given]),
    });
    await span(tracer, { ...step, inputs: () => ({ image }) }, async (recorder) => {
      recorder.images([image]);
      recorder.output([image]);
    });
    const sha256 = await image.sha256();
    expect(started[0]?.inputs).toMatchObject({ image: { type: 'image', sha256 } });
    expect(ended[0]?.output).toMatchObject([{ sha256, bytes: image.bytes.length }]);
    expect(ended[0]?.attributes).toEqual({
      width: 20,
      height: 30,
      imageBytes: image.bytes.length,
      imageSha256: [sha256],
    });
    expect(handed.map(([reference, given]) => [reference.sha256, given])).toEqual([
      [sha256, image],
      [sha256, image],
    ]);
  });

  test('takes secrets out of names, attributes and errors', async () => {
    const { tracer, ended } = recording({ redact: (text) => text.replaceAll('Ada', '[name]') });
    const init = { ...step, name: 'for Ada', attributes: { model: 'ft:sk-abcdef1234567890' } };
    const error = new Error('401 for Bearer abcdef1234567890', { cause: new Error('by Ada') });
    await span(tracer, init, () => Promise.reject(error)).catch(() => {});
    expect(ended[0]).toMatchObject({
      name: 'for [name]',
      attributes: { model: 'ft:[secret]' },
      error: '401 for Bearer [secret] (cause) by [name]',
      errorType: 'Error',
    });
  });

  test('62: gives the same result where inputs or output cannot be read', async () => {
    const { tracer, ended } = recording({ recordContent: true });
    const init = { ...step, inputs: throwing };
    const unreadable = Object.defineProperty({}, 'a', { enumerable: true, get: throwing });
    expect(await span(tracer, init, async (recorder) => recorder.output(unreadable))).toBe(
      undefined,
    );
    expect(ended).toMatchObject([{ inputs: undefined, output: { a: '[unreadable]' } }]);
  });

  const runs: [string, Tracer['run']][] = [
    ['calls back', (_record, fn) => fn()],
    ['throws before', () => throwing()],
    ['throws after', (_record, fn) => odd(fn(), throwing())],
    ['never calls back', () => odd(undefined)],
    ['calls back twice', (_record, fn) => fn() && fn()],
    ['calls back late', (_record, fn) => odd(setTimeout(fn, 1))],
    ['hides the result', (_record, fn) => odd([fn()])],
  ];
  test.each(runs)('62: runs the function once where `run` %s', async (_what, run) => {
    let [runCalls, calls] = [0, 0];
    const { tracer, ended } = recording({
      run: (record, fn) => {
        runCalls += 1;
        return run === undefined ? fn() : run(record, fn);
      },
    });
    expect(await span(tracer, step, async () => ++calls)).toBe(1);
    await sleep(5);
    const error = new Error('at once');
    const failing = () => {
      calls += 1;
      throw error;
    };
    await expect(span(tracer, step, failing)).rejects.toBe(error);
    await sleep(5);
    expect([runCalls, calls]).toEqual([2, 2]);
    expect(ended.map((record) => record.error)).toEqual([undefined, 'at once']);
  });

  test('runs the function inside what `run` sets up', async () => {
    let active = '';
    const tracer: Tracer = {
      run(record, fn) {
        active = record.name;
        return fn();
      },
    };
    expect(await span(tracer, step, async () => active)).toBe('step');
  });

  test('62: keeps parents and children apart under fifty nested calls at once', async () => {
    const { tracer, ended } = recording();
    const named = (name: string, fn: () => Promise<unknown>) =>
      span(tracer, { name, kind: 'chain' }, async () => {
        await sleep(Math.random() * 5);
        return fn();
      });
    const call = (index: number) =>
      named(`top ${index}`, () =>
        Promise.all([
          named(`left ${index}`, () => named(`leaf ${index}`, async () => index)),
          named(`right ${index}`, async () => index),
        ]),
      );
    await Promise.all(Array.from({ length: 50 }, (_, index) => call(index)));

    const byName = new Map(ended.map((record) => [record.name, record]));
    expect(new Set(ended.map((record) => record.id)).size).toBe(200);
    expect(new Set(ended.map((record) => record.traceId)).size).toBe(50);
    for (let index = 0; index < 50; index += 1) {
      const [top, left, right, leaf] = ['top', 'left', 'right', 'leaf'].map((name) =>
        byName.get(`${name} ${index}`),
      );
      expect(top?.parentId).toBeUndefined();
      expect([left?.parentId, right?.parentId]).toEqual([top?.id, top?.id]);
      expect(leaf).toMatchObject({ parentId: left?.id, traceId: top?.traceId });
    }
  });
});

import type { AsyncLocalStorage } from 'node:async_hooks';

import type { JSONValue } from '../schema.ts';
import type { Span, SpanKind, Tracer } from '../tracer.ts';
import { recordable } from './recordable.ts';

/** What a traced function can say of itself. */
export interface SpanRecorder {
  set(attributes: Readonly<Record<string, JSONValue | undefined>>): void;
  /** Kept only where the tracer records content. */
  output(value: unknown): void;
}

export interface SpanInit {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes?: Readonly<Record<string, JSONValue | undefined>> | undefined;
  /** Called only where the tracer records content. */
  readonly inputs?: (() => unknown) | undefined;
}

interface MutableSpan extends Span {
  endTime: number | undefined;
  attributes: Record<string, JSONValue>;
  output: JSONValue | undefined;
  error: string | undefined;
}

const longestMessage = 4000;
const silent: SpanRecorder = { set() {}, output() {} };

/** Runs `fn` as a step that `tracer` is told of. Nothing the tracer does can change the result. */
export function span<T>(
  tracer: Tracer | undefined,
  init: SpanInit,
  fn: (recorder: SpanRecorder) => Promise<T>,
): Promise<T> {
  if (tracer === undefined) return fn(silent);
  return traced(tracer, init, fn);
}

async function traced<T>(
  tracer: Tracer,
  init: SpanInit,
  fn: (recorder: SpanRecorder) => Promise<T>,
): Promise<T> {
  const record = begin(tracer, init);
  const recorder: SpanRecorder = {
    set(attributes) {
      guard(() => Object.assign(record.attributes, defined(attributes)));
    },
    output(value) {
      guard(() => {
        if (tracer.recordContent === true) record.output = recordable(value);
      });
    },
  };
  guard(() => tracer.start?.(record));
  try {
    return await inContext(record, () => once(tracer, record, () => fn(recorder)));
  } catch (error) {
    const message = messageOf(error);
    guard(() => {
      record.error = message;
    });
    throw error;
  } finally {
    guard(() => {
      record.endTime = Date.now();
    });
    guard(() => tracer.end?.(record));
  }
}

function messageOf(error: unknown): string {
  let message = 'something that cannot be shown';
  guard(() => {
    message = error instanceof Error ? error.message : String(error);
  });
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage)}… [cut: ${message.length} characters in all]`;
}

function begin(tracer: Tracer, init: SpanInit): MutableSpan {
  const parent = storage()?.getStore();
  return {
    traceId: parent?.traceId ?? randomHex(16),
    id: randomHex(8),
    parentId: parent?.id,
    name: init.name,
    kind: init.kind,
    startTime: Date.now(),
    endTime: undefined,
    attributes: defined(init.attributes ?? {}),
    inputs: inputsOf(tracer, init),
    output: undefined,
    error: undefined,
  };
}

function inputsOf(tracer: Tracer, init: SpanInit): JSONValue | undefined {
  let inputs: JSONValue | undefined;
  guard(() => {
    if (tracer.recordContent === true) inputs = recordable(init.inputs?.());
  });
  return inputs;
}

/**
 * Calls `fn` exactly once, inside the tracer's own context where it offers one and does not fail.
 * A tracer that calls back late or twice gets the one result.
 */
function once<T>(tracer: Tracer, record: Span, fn: () => Promise<T>): Promise<T> {
  let result: Promise<T> | undefined;
  const start = () => {
    // An async function, so that what `fn` throws at once is a result too and never runs it again.
    result ??= (async () => fn())();
    return result;
  };
  guard(() => tracer.run?.(record, start));
  return start();
}

function guard(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => {});
  } catch {
    // A tracer must never hurt the call it watches.
  }
}

let current: AsyncLocalStorage<Span> | undefined;

/** Async context, for parentage alone, where the runtime has it. */
function storage(): AsyncLocalStorage<Span> | undefined {
  if (current === undefined) {
    const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
    if (hooks !== undefined) current = new hooks.AsyncLocalStorage();
  }
  return current;
}

function inContext<T>(record: Span, fn: () => T): T {
  const context = storage();
  return context === undefined ? fn() : context.run(record, fn);
}

function randomHex(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function defined(
  attributes: Readonly<Record<string, JSONValue | undefined>>,
): Record<string, JSONValue> {
  const kept: Record<string, JSONValue> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

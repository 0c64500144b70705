import { ConfigurationError } from '../errors.ts';
import { guard } from '../internal/guard-tracer.ts';
import type { Span, Tracer } from '../tracer.ts';

/**
 * One tracer that tells several. One that fails does not disturb the others. Content goes to those
 * that record it; each text passes through the `redact` of all.
 *
 * @throws ConfigurationError for what is no tracer.
 */
export function combineTracers(...tracers: readonly Tracer[]): Tracer {
  for (const [index, tracer] of tracers.entries()) {
    if (typeof tracer === 'object' && tracer !== null) continue;
    throw new ConfigurationError(
      `combineTracers takes tracers, such as createConsoleTracer(); number ${index + 1} is none.`,
    );
  }
  const tell = (call: (tracer: Tracer) => unknown) => {
    for (const tracer of tracers) guard(tracer, () => call(tracer));
  };
  return {
    recordContent: tracers.some((tracer) => tracer.recordContent === true),
    redact: (text, key) =>
      tracers.reduce((clean, tracer) => tracer.redact?.(clean, key) ?? clean, text),
    start: (span) => tell((tracer) => tracer.start?.(fitting(tracer, span))),
    end: (span) => tell((tracer) => tracer.end?.(fitting(tracer, span))),
    image: (reference, image) =>
      tell((tracer) => {
        if (tracer.recordContent === true) return tracer.image?.(reference, image);
      }),
    run: (span, fn) => runInside(tracers, span, fn),
    async flush() {
      await Promise.allSettled(tracers.map(async (tracer) => tracer.flush?.()));
    },
  };
}

function runInside<T>(tracers: readonly Tracer[], span: Span, fn: () => T): T {
  const [first, ...others] = tracers;
  if (first === undefined) return fn();
  const inner = () => runInside(others, span, fn);
  return first.run === undefined ? inner() : first.run(span, inner);
}

function fitting({ recordContent }: Tracer, span: Span): Span {
  if (recordContent === true) return span;
  return Object.freeze({ ...span, inputs: undefined, output: undefined });
}

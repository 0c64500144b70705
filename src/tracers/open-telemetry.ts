import {
  type Context,
  context,
  type MeterProvider,
  metrics,
  type Span as OTelSpan,
  SpanKind as OTelSpanKind,
  type SpanContext,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { checkOptions } from '../internal/check-options.ts';
import { checkFunction } from '../internal/check-values.ts';
import { errorText } from '../internal/recordable.ts';
import { type TracerOptions, tracerBase } from '../internal/tracer-options.ts';
import { warn } from '../internal/warn-once.ts';
import { within } from '../internal/within.ts';
import type { Span, Tracer } from '../tracer.ts';
import { endAttributes, nameOf, startAttributes } from './open-telemetry/attributes.ts';
import { evaluationResult } from './open-telemetry/evaluation.ts';
import { callMetrics } from './open-telemetry/metrics.ts';
import { evaluationEvent } from './open-telemetry/names.ts';

/** Options of {@link createOpenTelemetryTracer}. */
export interface OpenTelemetryTracerOptions extends TracerOptions {
  /** @default the one that the program registered */
  readonly tracerProvider?: TracerProvider | undefined;
  /** @default the one that the program registered */
  readonly meterProvider?: MeterProvider | undefined;
  /** Is told once, where `flush` could not hand all over. @default process.emitWarning */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** The name of the instrumentation scope. */
const scope = 'prompt-upsampler';
const longestFlushMs = 5000;
/** Of how many images it is known which step drew them, for the link from their verdicts. */
const mostDrawings = 1000;

interface OpenSpan {
  readonly span: OTelSpan;
  readonly context: Context;
  readonly started: Span['attributes'];
}

/**
 * Hands spans to the OpenTelemetry SDK that your program has set up, named after the conventions for
 * generative AI, with OpenInference keys beside them; so Weave, Phoenix, Langfuse and others show
 * them. Each step is active in OpenTelemetry's context while it runs: spans of HTTP
 * instrumentation are its children. A verdict is a `gen_ai.evaluation.result` event, and its span is
 * linked to that of the picture. Duration and tokens of each call are metrics too.
 *
 * Needs the peer `@opentelemetry/api` 1.9 or later; without an SDK it does nothing.
 *
 * @throws ConfigurationError for an unknown option, or a provider that is none.
 */
export function createOpenTelemetryTracer(options: OpenTelemetryTracerOptions = {}): Tracer {
  checkOptions('createOpenTelemetryTracer', options, [
    'tracerProvider',
    'meterProvider',
    'onWarning',
    'recordContent',
    'redact',
  ]);
  const { tracerProvider = trace, meterProvider = metrics, onWarning = warn } = options;
  checkFunction('tracerProvider.getTracer', tracerProvider?.getTracer ?? null);
  checkFunction('meterProvider.getMeter', meterProvider?.getMeter ?? null);
  const tracer = tracerProvider.getTracer(scope);
  const measure = callMetrics(meterProvider.getMeter(scope));
  let hasWarned = false;
  const open = new Map<string, OpenSpan>();
  const drawings = new Map<string, SpanContext>();
  return {
    ...tracerBase(options),
    start(span) {
      const parent = open.get(span.parentId ?? '')?.context ?? context.active();
      const { startTime } = span;
      const attributes = startAttributes(span);
      const own = tracer.startSpan(
        nameOf(span),
        { kind: kindOf(span), startTime, attributes },
        parent,
      );
      open.set(span.id, {
        span: own,
        context: trace.setSpan(parent, own),
        started: span.attributes,
      });
    },
    run(span, fn) {
      return context.with(open.get(span.id)?.context ?? context.active(), fn);
    },
    end(span) {
      const found = open.get(span.id);
      open.delete(span.id);
      if (found === undefined) return;
      const { span: own, started } = found;
      own.setAttributes(endAttributes(span, started));
      if (span.kind === 'judge') addVerdict(own, span, drawings);
      if (span.kind === 'image') remember(drawings, span, own.spanContext());
      if (span.error !== undefined) {
        own.setStatus({ code: SpanStatusCode.ERROR, message: span.error });
      }
      own.end(span.endTime);
      measure(span);
    },
    async flush() {
      const outcome = flushed(options);
      const inTime = await within(longestFlushMs, outcome);
      const why = inTime ? await outcome : `it was not taken within ${longestFlushMs / 1000} s`;
      if (why === undefined || hasWarned) return;
      hasWarned = true;
      onWarning(
        `The trace did not reach OpenTelemetry's collector: ${why}. Is it running, at the address ` +
          'that the exporter was given? Nothing but the trace is affected.',
      );
    },
  };
}

function kindOf({ kind }: Span): OTelSpanKind {
  return kind === 'llm' || kind === 'image' ? OTelSpanKind.CLIENT : OTelSpanKind.INTERNAL;
}

function addVerdict(own: OTelSpan, span: Span, drawings: ReadonlyMap<string, SpanContext>): void {
  for (const hash of hashesOf(span)) {
    const drawn = drawings.get(hash);
    if (drawn !== undefined) own.addLink({ context: drawn });
  }
  own.addEvent(evaluationEvent, evaluationResult(span), span.endTime);
}

function remember(drawings: Map<string, SpanContext>, span: Span, drawn: SpanContext): void {
  for (const hash of hashesOf(span)) drawings.set(hash, drawn);
  for (const hash of drawings.keys()) {
    if (drawings.size <= mostDrawings) return;
    drawings.delete(hash);
  }
}

function hashesOf({ attributes }: Span): readonly string[] {
  const hashes = attributes['imageSha256'];
  return Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : [];
}

/** The API has no flush; the SDK's providers do. Gives why one failed, and never rejects. */
async function flushed({
  tracerProvider,
  meterProvider,
}: OpenTelemetryTracerOptions): Promise<string | undefined> {
  const registered = trace.getTracerProvider();
  const delegate: unknown =
    'getDelegate' in registered && typeof registered.getDelegate === 'function'
      ? registered.getDelegate()
      : registered;
  const outcomes = await Promise.allSettled(
    [tracerProvider ?? delegate, meterProvider ?? metrics.getMeterProvider()].map(forceFlush),
  );
  const failure = outcomes.find(({ status }) => status === 'rejected');
  return failure?.status === 'rejected' ? reasonOf(failure.reason) : undefined;
}

/** The SDK rejects with a list of what its processors rejected with. */
function reasonOf(reason: unknown): string {
  const first: unknown = Array.isArray(reason) ? reason[0] : reason;
  return errorText(first).replace(/[\s.]+$/, '');
}

async function forceFlush(provider: unknown): Promise<void> {
  if (typeof provider !== 'object' || provider === null || !('forceFlush' in provider)) return;
  if (typeof provider.forceFlush === 'function') await provider.forceFlush();
}

import { context, type HrTime, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { LMError } from '../../src/errors.ts';
import { Image } from '../../src/image.ts';
import { VisionJudge } from '../../src/judging/vision-judge.ts';
import { cachedLM } from '../../src/lms/cached-lm.ts';
import { TextToImagePipeline } from '../../src/pipeline/text-to-image-pipeline.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { createOpenTelemetryTracer } from '../../src/tracers/open-telemetry.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { png } from '../support/png.ts';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();

beforeEach(() => exporter.reset());
afterAll(() => provider.shutdown());

const caption = 'A frog in dented plate armour on a mossy stone.';
const verdict = { reasoning: 'A frog, armour.', score: 0.9, verdict: 'correct' };

async function drawFrog(recordContent = false) {
  const lm = mockLM([{ caption }, verdict]);
  const pipeline = new TextToImagePipeline({
    upsampler: new PromptUpsampler({ lm }),
    backend: mockImageBackend(),
    judge: new VisionJudge({ lm }),
  });
  const tracer = createOpenTelemetryTracer({ recordContent });
  const result = await pipeline.run('a frog', { image: { seed: 7 }, tracer });
  expect(result.errors).toEqual([]);
  const spans = exporter.getFinishedSpans();
  const named = (start: string) => {
    const found = spans.find(({ name }) => name.startsWith(start));
    return found ?? expect.unreachable(`no span ${start} among ${spans.map(({ name }) => name)}`);
  };
  return { spans, named };
}

describe('the OpenTelemetry tracer', () => {
  it('names steps, kinds and parents after the conventions', async () => {
    const { spans, named } = await drawFrog();
    const root = named('invoke_workflow text-to-image');
    const parents = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
    const tree = spans.map(({ name, kind, parentSpanContext }) => [
      name,
      parents.get(parentSpanContext?.spanId ?? ''),
      SpanKind[kind],
    ]);
    expect(tree).toEqual([
      ['chat mock', 'invoke_workflow predict upsample', 'CLIENT'],
      ['invoke_workflow predict upsample', 'invoke_workflow upsample', 'INTERNAL'],
      ['invoke_workflow upsample', 'invoke_workflow text-to-image', 'INTERNAL'],
      ['generate_content mock', 'invoke_workflow text-to-image', 'CLIENT'],
      ['chat mock', 'invoke_workflow predict judge', 'CLIENT'],
      ['invoke_workflow predict judge', 'judge mock', 'INTERNAL'],
      ['judge mock', 'invoke_workflow text-to-image', 'INTERNAL'],
      ['invoke_workflow text-to-image', undefined, 'INTERNAL'],
    ]);
    expect(new Set(spans.map((span) => span.spanContext().traceId)).size).toBe(1);
    expect(root.attributes).toMatchObject({
      'gen_ai.operation.name': 'invoke_workflow',
      'openinference.span.kind': 'CHAIN',
    });
  });

  it('tells of a model call what is asked for, and no content unless told to', async () => {
    const { spans, named } = await drawFrog();
    const { attributes } = named('chat');
    expect(attributes).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'mock',
      'gen_ai.response.model': 'mock',
      'gen_ai.request.seed': 7,
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': expect.any(Number),
      'openinference.span.kind': 'LLM',
      'llm.model_name': 'mock',
    });
    const text = JSON.stringify(spans.map(({ attributes: all, events }) => [all, events]));
    expect(text).not.toContain('frog');
    expect(text).not.toContain('armour');
  });

  it('writes messages as the conventions do, images by their hash', async () => {
    const { spans } = await drawFrog(true);
    const [upsampling, judging] = spans.filter(({ name }) => name === 'chat mock');
    const of = (span: typeof judging, key: string) =>
      JSON.parse(String(span?.attributes[`gen_ai.${key}`]));
    expect(of(upsampling, 'system_instructions')[0]).toMatchObject({ type: 'text' });
    expect(of(upsampling, 'output.messages')).toMatchObject([
      { role: 'assistant', parts: [{ type: 'text' }], finish_reason: 'stop' },
    ]);
    const parts = of(judging, 'input.messages').flatMap(({ parts: own }: { parts: [] }) => own);
    expect(parts).toContainEqual({
      type: 'uri',
      modality: 'image',
      mime_type: 'image/png',
      uri: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(judging?.attributes)).not.toContain('base64');
  });

  it('gives a verdict as an evaluation result, linked to the drawing', async () => {
    const { named } = await drawFrog(true);
    const judge = named('judge');
    expect(judge.events).toMatchObject([
      {
        name: 'gen_ai.evaluation.result',
        attributes: {
          'gen_ai.evaluation.score.value': 0.9,
          'gen_ai.evaluation.score.label': 'correct',
          'gen_ai.evaluation.explanation': 'A frog, armour.',
        },
      },
    ]);
    const drawing = named('generate_content');
    expect(judge.links.map((link) => link.context.spanId)).toEqual([drawing.spanContext().spanId]);
    expect(drawing.attributes).toMatchObject({
      'gen_ai.output.type': 'image',
      'gen_ai.request.seed': 7,
      'prompt_upsampler.image_sha256': [expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
  });

  it('gives a picture that cannot be judged a label and no score', async () => {
    const judge = new VisionJudge({ lm: mockLM([]) });
    const tracer = createOpenTelemetryTracer();
    const image = Image.fromBytes(png(8, 8, 5));
    const found = await judge.judge({ basePrompt: 'a frog', image }, { tracer });
    expect(found.status).toBe('unscorable');
    const [span] = exporter.getFinishedSpans();
    expect(span?.events[0]?.attributes).toMatchObject({
      'gen_ai.evaluation.score.label': 'unscorable',
    });
    expect(span?.events[0]?.attributes).not.toHaveProperty('gen_ai.evaluation.score.value');
  });

  it('marks what failed', async () => {
    const down = new LMError('the server is down', { code: 'server', model: 'mock' });
    const predict = new Predict(signature('a -> b'), { lm: mockLM([down]) });
    const tracer = createOpenTelemetryTracer();
    await expect(predict.forward({ a: 'x' }, { tracer })).rejects.toBe(down);
    for (const { status, attributes } of exporter.getFinishedSpans()) {
      expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'the server is down' });
      expect(attributes['error.type']).toBe('server');
    }
  });

  it('is active inside the calls, and inside a span of the program', async () => {
    const own = trace.getTracer('program');
    const lm = mockLM(() => {
      own.startSpan('POST').end();
      return { b: 'y' };
    });
    const tracer = createOpenTelemetryTracer();
    await own.startActiveSpan('request', async (request) => {
      await new Predict(signature('a -> b'), { lm }).forward({ a: 'x' }, { tracer });
      request.end();
    });
    const spans = exporter.getFinishedSpans();
    const idOf = (name: string) => spans.find((span) => span.name === name)?.spanContext().spanId;
    const parentOf = (name: string) =>
      spans.find((span) => span.name === name)?.parentSpanContext?.spanId;
    expect(parentOf('POST')).toBe(idOf('chat mock'));
    expect(parentOf('invoke_workflow predict a -> b')).toBe(idOf('request'));
    expect(trace.getSpan(context.active())).toBeUndefined();
  });

  it('starts and ends spans when the steps did', async () => {
    const before = Date.now();
    const { named } = await drawFrog();
    const ms = ([seconds, nanos]: HrTime) => seconds * 1000 + nanos / 1e6;
    const { startTime, endTime } = named('invoke_workflow text');
    expect(ms(startTime)).toBeGreaterThanOrEqual(before);
    expect(ms(endTime)).toBeLessThanOrEqual(Date.now());
  });

  it('measures duration and tokens of calls, but not of replies from a cache', async () => {
    const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const reader = new PeriodicExportingMetricReader({ exporter: metrics });
    const meterProvider = new MeterProvider({ readers: [reader] });
    const tracer = createOpenTelemetryTracer({ meterProvider });
    const lm = cachedLM(mockLM([{ b: 'y' }]));
    const predict = new Predict(signature('a -> b'), { lm });
    await predict.forward({ a: 'x' }, { tracer });
    await predict.forward({ a: 'x' }, { tracer });
    await tracer.flush?.();
    const found = metrics
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics[0]?.metrics ?? []);
    expect(found.map(({ descriptor }) => [descriptor.name, descriptor.unit])).toEqual([
      ['gen_ai.client.operation.duration', 's'],
      ['gen_ai.client.token.usage', '{token}'],
    ]);
    const counts = found.map(({ dataPoints }) =>
      dataPoints.map(({ value, attributes }) => [
        Object(value).count,
        attributes['gen_ai.token.type'],
      ]),
    );
    expect(counts).toEqual([
      [[1, undefined]],
      [
        [1, 'input'],
        [1, 'output'],
      ],
    ]);
    await meterProvider.shutdown();
  });

  it('refuses an option that it does not know', () => {
    expect(() => createOpenTelemetryTracer({ recordcontent: true } as never)).toThrow(
      /Did you mean `recordContent`/,
    );
  });
});

describe('flush of the OpenTelemetry tracer', () => {
  it('says once why the trace did not go out, and rejects nothing', async () => {
    const told: string[] = [];
    const onWarning = (message: string) => void told.push(message);
    const down = Object.assign(Object.create(provider), {
      forceFlush: () => Promise.reject([new Error('Not Found.')]),
    });
    const tracer = createOpenTelemetryTracer({ tracerProvider: down, onWarning });
    await tracer.flush?.();
    await tracer.flush?.();
    expect(told).toEqual([
      "The trace did not reach OpenTelemetry's collector: Not Found. Is it running, at the address " +
        'that the exporter was given? Nothing but the trace is affected.',
    ]);
  });

  it('says nothing where all went out', async () => {
    const told: string[] = [];
    const tracer = createOpenTelemetryTracer({ onWarning: (message) => void told.push(message) });
    await tracer.flush?.();
    expect(told).toEqual([]);
  });
});

it.each(['tracerProvider', 'meterProvider'])('is not made with a %s that is none', (name) => {
  const make = () => Reflect.apply(createOpenTelemetryTracer, undefined, [{ [name]: {} }]);
  expect(make).toThrow(new RegExp(`Expected \`${name}\\.get\\w+\` to be a function`));
});

// What a span costs: with nothing attached, with a tracer that does nothing, and with the OpenTelemetry
// tracer behind a batching exporter. The span is that of the library itself, around a step that does
// nothing, so the difference to the bare step is the cost.
import { fileURLToPath } from 'node:url';
import { trace } from '@opentelemetry/api';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { build } from 'esbuild';

import { lowerQuartile, report, root } from './measure.mjs';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/bench-span.mjs', import.meta.url));
await build({
  stdin: {
    contents:
      "export { span } from './src/internal/span.ts';" +
      "export { createOpenTelemetryTracer } from './src/tracers/open-telemetry.ts';",
    resolveDir: root,
  },
  outfile,
  bundle: true,
  format: 'esm',
  packages: 'external',
});
const { span, createOpenTelemetryTracer } = await import(outfile);

const exporter = {
  export: (_spans, done) => done({ code: 0 }),
  shutdown: async () => {},
};
const batching = { maxQueueSize: 100_000, scheduledDelayMillis: 50 };
new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter, batching)] }).register();

const step = async () => 1;
const attributes = { model: 'gpt-4o', seed: 7, status: 'upsampled', words: 43 };
const init = { name: 'chat gpt-4o', kind: 'llm', attributes };
const work = async (recorder) => {
  if (recorder.isRecording) recorder.set({ inputTokens: 10, outputTokens: 5, requests: 1 });
  return step();
};
const nobody = { isRecording: false };
const through = (tracer) => () => span(tracer, init, (recorder) => work(recorder));

/** The same span by hand, which is the SDK's own share. */
const otel = trace.getTracer('bench');
const byHand = () =>
  otel.startActiveSpan(init.name, { attributes }, async (own) => {
    const result = await work(nobody);
    own.setAttributes({ inputTokens: 10, outputTokens: 5, requests: 1 });
    own.end();
    return result;
  });

const cases = {
  'a step alone': { call: () => work(nobody), count: 200_000 },
  'with nothing attached': { call: through(undefined), count: 200_000, aim: 'below 0.2' },
  'with a tracer that does nothing': { call: through({ start() {}, end() {} }), count: 5000 },
  'by hand with the SDK alone': { call: byHand, count: 5000 },
  'with OpenTelemetry, batching': {
    call: through(createOpenTelemetryTracer()),
    count: 5000,
    aim: 'below 20',
  },
};

/** Microseconds of CPU, of which the exporter's own are a part. */
async function cost({ call, count }) {
  const start = process.cpuUsage();
  for (let done = 0; done < count; done += 1) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

const results = new Map(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < 12; round += 1) {
  for (const [name, each] of Object.entries(cases)) results.get(name).push(await cost(each));
}
const [alone] = [...results.values()].map(lowerQuartile);
report(
  Object.entries(cases).map(([name, { aim }]) => ({
    what: `span, ${name}`,
    value: lowerQuartile(results.get(name)) - (name === 'a step alone' ? 0 : alone),
    unit: 'us',
    aim,
  })),
);
process.exit(0);

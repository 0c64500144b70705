// A user's program: upsamples, draws and judges over HTTP, with or without a tracer, and prints what
// came of it. What the test compares is that the tracer and its server make no difference.
import { createRequire } from 'node:module';
import process from 'node:process';
import { defineImageBackend } from '../../../src/image-backend.ts';
import { VisionJudge } from '../../../src/judging/vision-judge.ts';
import { createOpenAILM } from '../../../src/lms/openai-lm.ts';
import { TextToImagePipeline } from '../../../src/pipeline/text-to-image-pipeline.ts';
import { plainDialect } from '../../../src/prompt-dialect.ts';
import type { Tracer } from '../../../src/tracer.ts';
import { PromptUpsampler } from '../../../src/upsampling/prompt-upsampler.ts';

const { SERVER_URL = '', TRACE_URL = '', TRACER = 'none', FLUSH = '', PEERS = '' } = process.env;

const tracer = await makeTracer(TRACER);
const lm = createOpenAILM({
  model: 'gpt-4o',
  baseURL: `${SERVER_URL}/v1`,
  apiKey: process.env['OPENAI_API_KEY'],
  retries: 0,
});
const backend = defineImageBackend({
  name: 'my-server',
  baseURL: SERVER_URL,
  headers: { authorization: `Bearer ${process.env['IMAGE_TOKEN']}` },
  capabilities: { supports: ['seed'], dialect: plainDialect },
  async generate({ prompt, seed }, { http, encodePrompt }) {
    const reply = await http.post('/generate', { json: { prompt: encodePrompt(prompt), seed } });
    return { images: [{ bytes: reply.bytes, seed }] };
  },
});
const pipeline = new TextToImagePipeline({
  upsampler: new PromptUpsampler({ lm }),
  backend,
  judge: new VisionJudge({ lm }),
});
const { upsampled, errors } = await pipeline.run('a frog dressed as a knight', {
  image: { seed: 7 },
  tracer,
});
const failed = await new PromptUpsampler({ lm }).upsample('a prompt that fails', { tracer });
if (FLUSH === '1') await tracer?.flush?.();
const { prompt, result, verdict } = upsampled;
const sha256 = await result?.image.sha256();
const told = { prompt, sha256, verdict, errors: errors.length, failed: failed.reason?.message };
process.stdout.write(`RESULT ${JSON.stringify(told)}\n`);
process.exitCode = 3;

async function makeTracer(name: string): Promise<Tracer | undefined> {
  if (name === 'otel') return openTelemetry();
  if (name === 'none') return undefined;
  const { createWeaveTracer } = await import('../../../src/tracers/weave.ts');
  if (name === 'weave') return createWeaveTracer({ project: 'team/frogs', recordContent: true });
  const client = await createRequire(PEERS)('weave').init('team/frogs');
  return createWeaveTracer({ client, recordContent: true });
}

async function openTelemetry(): Promise<Tracer> {
  const { createOpenTelemetryTracer } = await import('../../../src/tracers/open-telemetry.ts');
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  const exporter = new OTLPTraceExporter({ url: `${TRACE_URL}/v1/traces`, timeoutMillis: 500 });
  const processor = new BatchSpanProcessor(exporter, { scheduledDelayMillis: 10 });
  new NodeTracerProvider({ spanProcessors: [processor] }).register();
  return createOpenTelemetryTracer({ recordContent: true });
}

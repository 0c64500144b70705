import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { upsample } from 'prompt-upsampler';
import { createEmbeddedLM } from 'prompt-upsampler/embedded';
import { createOpenTelemetryTracer } from 'prompt-upsampler/tracers/open-telemetry';

/** Any collector; or W&B Weave without its SDK, by `weaveOverOTLP`. */
export async function traceToCollector({ url = 'http://127.0.0.1:4318/v1/traces', ...more } = {}) {
  const { headers, resource }: Partial<ReturnType<typeof weaveOverOTLP>> = more;
  const exporter = new OTLPTraceExporter({ url, headers: headers ?? {} });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes(resource ?? {}),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = createOpenTelemetryTracer({ tracerProvider: provider, recordContent: true });
  const { status } = await upsample('a frog dressed as a knight', {
    lm: createEmbeddedLM(),
    tracer,
  });
  await provider.shutdown();
  return status;
}

export function weaveOverOTLP(entity: string, project: string, apiKey: string) {
  return {
    url: 'https://trace.wandb.ai/otel/v1/traces',
    headers: { 'wandb-api-key': apiKey },
    resource: { 'wandb.entity': entity, 'wandb.project': project },
  };
}

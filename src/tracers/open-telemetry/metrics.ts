import type { Attributes, Meter } from '@opentelemetry/api';
import type { Span } from '../../tracer.ts';
import { durationMetric, errorType, operationName, tokenMetric, tokenType } from './names.ts';

// The boundaries that the conventions give.
const seconds = [
  0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
];
const tokens = [
  1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
];

const dimensions: readonly (readonly [from: string, to: string])[] = [
  ['provider', 'gen_ai.provider.name'],
  ['model', 'gen_ai.request.model'],
  ['responseModel', 'gen_ai.response.model'],
  ['serverAddress', 'server.address'],
  ['serverPort', 'server.port'],
];

/** Counts duration and tokens of each call of a model. What came from a cache is no call. */
export function callMetrics(meter: Meter): (span: Span) => void {
  const duration = meter.createHistogram(durationMetric, {
    description: 'Duration of a call of a generative model.',
    unit: 's',
    advice: { explicitBucketBoundaries: seconds },
  });
  const usage = meter.createHistogram(tokenMetric, {
    description: 'Input and output tokens of a call of a generative model.',
    unit: '{token}',
    advice: { explicitBucketBoundaries: tokens },
  });
  return ({ kind, attributes, startTime, endTime, errorType: type }) => {
    if ((kind !== 'llm' && kind !== 'image') || attributes['cached'] === true) return;
    const labels: Attributes = { [operationName]: kind === 'llm' ? 'chat' : 'generate_content' };
    for (const [from, to] of dimensions) {
      const value = attributes[from];
      if (typeof value === 'string' || typeof value === 'number') labels[to] = value;
    }
    const { inputTokens, outputTokens } = attributes;
    for (const [name, count] of Object.entries({ input: inputTokens, output: outputTokens })) {
      if (typeof count === 'number') usage.record(count, { ...labels, [tokenType]: name });
    }
    const failed = type === undefined ? {} : { [errorType]: type };
    duration.record(((endTime ?? startTime) - startTime) / 1000, { ...labels, ...failed });
  };
}

import type { Attributes } from '@opentelemetry/api';
import { isRecord } from '../../internal/is-record.ts';
import type { Span } from '../../tracer.ts';
import {
  errorType,
  evaluationExplanation,
  evaluationLabel,
  evaluationName,
  evaluationScore,
} from './names.ts';

/** A verdict as the conventions write it. One without a score has the label `unscorable`, never a 0. */
export function evaluationResult({ attributes, output, errorType: type }: Span): Attributes {
  const { score, verdict, status, method } = attributes;
  const reasoning = isRecord(output) ? output['reasoning'] : undefined;
  const label = status === 'scored' ? verdict : status;
  return {
    [evaluationName]:
      typeof method === 'string' ? `prompt_following.${method}` : 'prompt_following',
    ...(typeof score === 'number' ? { [evaluationScore]: score } : {}),
    ...(typeof label === 'string' ? { [evaluationLabel]: label } : {}),
    ...(typeof reasoning === 'string' ? { [evaluationExplanation]: reasoning } : {}),
    ...(type === undefined ? {} : { [errorType]: type }),
  };
}

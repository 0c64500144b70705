import type { JSONObject } from '../schema.ts';
import type { SpanAttributes } from './span.ts';

/** Hosts of services to which OpenTelemetry's conventions give a name, by the end of their names. */
const providers: readonly (readonly [host: string, provider: string])[] = [
  ['.openai.azure.com', 'azure.ai.openai'],
  ['.services.ai.azure.com', 'azure.ai.inference'],
  ['openai.com', 'openai'],
  ['anthropic.com', 'anthropic'],
  ['generativelanguage.googleapis.com', 'gcp.gemini'],
  ['aiplatform.googleapis.com', 'gcp.vertex_ai'],
  ['amazonaws.com', 'aws.bedrock'],
  ['mistral.ai', 'mistral_ai'],
  ['groq.com', 'groq'],
  ['deepseek.com', 'deepseek'],
  ['cohere.com', 'cohere'],
  ['perplexity.ai', 'perplexity'],
  ['x.ai', 'x_ai'],
  ['moonshot.ai', 'moonshot_ai'],
];

/**
 * Who answers and where, from the settings of an LM or a backend: the name of the service, else of its
 * host, and host and port of its address without anything that could be a credential.
 */
export function serverFacts(settings: JSONObject | undefined): SpanAttributes {
  const { baseURL, url, provider, backend } = settings ?? {};
  const address = [baseURL, url].find((each) => typeof each === 'string');
  const server =
    typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  const host = server?.hostname;
  const known = providers.find(([end]) => host === end || host?.endsWith(dotted(end)) === true);
  const named = [provider, backend].find((each) => typeof each === 'string');
  return {
    provider: known?.[1] ?? (typeof named === 'string' ? named.replace(/\..*$/, '') : host),
    serverAddress: host,
    serverPort: server === undefined ? undefined : portOf(server),
  };
}

function dotted(end: string): string {
  return end.startsWith('.') ? end : `.${end}`;
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'http:' ? 80 : 443;
}

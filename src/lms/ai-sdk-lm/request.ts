import type {
  ContentPart,
  LMCapabilities,
  LMMessage,
  LMRequest,
  ResponseFormat,
} from '../../lm.ts';
import type { AISDKCallOptions, AISDKLanguageModel, AISDKLMOptions } from '../ai-sdk-lm.ts';
import type { AISDKCall } from './call.ts';

export interface AISDKRequest {
  readonly options: AISDKCallOptions;
  /** What was asked for and left out, in words. */
  readonly warnings: readonly string[];
}

export interface AISDKContext {
  readonly version: AISDKLanguageModel['specificationVersion'];
  /** The provider's name, such as `openai.chat`. */
  readonly provider: string;
  readonly options: AISDKLMOptions;
  readonly capabilities: LMCapabilities;
}

/** The request in the AI SDK's terms. */
export function callOptions(request: LMRequest, context: AISDKContext): AISDKRequest {
  const { version, options, capabilities } = context;
  const { providerOptions } = options;
  const warnings: string[] = [];
  const unless = <T>(takes: boolean, name: string, value: T | undefined): T | undefined => {
    if (takes || value === undefined) return value;
    warnings.push(`${name} ${value} was left out: \`capabilities\` say that the model takes none.`);
    return undefined;
  };
  const { temperature, seed } = capabilities;
  const all: AISDKCallOptions = {
    prompt: request.messages.map((message) => promptMessage(message, version, request.imageDetail)),
    temperature: unless(temperature, 'temperature', request.temperature ?? options.temperature),
    maxOutputTokens: request.maxTokens ?? options.maxTokens,
    seed: unless(seed, 'seed', request.seed ?? options.seed),
    responseFormat: formatOf(request.responseFormat, capabilities, warnings),
    providerOptions,
  };
  unless(false, 'topLogprobs', request.topLogprobs);
  const takesDetail = /openai|azure/i.test(context.provider);
  if (request.imageDetail !== undefined && !takesDetail) {
    warnings.push(
      `imageDetail ${request.imageDetail} was passed on as OpenAI's provider takes it; ${context.provider} may not heed it.`,
    );
  }
  return { options: withoutUndefined(all), warnings };
}

/** Providers tell an absent setting from one that is undefined, and not all of them the same way. */
function withoutUndefined({ prompt, ...settings }: AISDKCallOptions): AISDKCallOptions {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { prompt, ...Object.fromEntries(given) };
}

function formatOf(
  format: ResponseFormat | undefined,
  { responseFormat: best }: LMCapabilities,
  warnings: string[],
): object | undefined {
  if (format === undefined) return undefined;
  if (format.type === 'json-schema' && best === 'json-schema') {
    return { type: 'json', name: format.name, schema: format.schema };
  }
  if (format.type === 'json-schema') {
    warnings.push('The JSON Schema was left out: the provider does not take one.');
  }
  if (best !== 'none') return { type: 'json' };
  warnings.push('JSON mode was left out: the provider has none.');
  return undefined;
}

type Detail = LMRequest['imageDetail'];

function promptMessage(
  { role, content }: LMMessage,
  version: AISDKContext['version'],
  detail: Detail,
): object {
  if (role !== 'system') {
    return { role, content: content.map((part) => promptPart(part, version, detail)) };
  }
  return {
    role,
    content: content.map((part) => (part.type === 'text' ? part.text : '')).join('\n'),
  };
}

/** `imageDetail` is an option of OpenAI's provider and its kin; others take no notice of it. */
function promptPart(part: ContentPart, version: AISDKContext['version'], detail: Detail): object {
  if (part.type === 'text') return { type: 'text', text: part.text };
  const { bytes, mediaType } = part.image;
  const data = version === 'v4' ? { type: 'data', data: bytes } : bytes;
  const file = { type: 'file', mediaType, data };
  if (detail === undefined) return file;
  return { ...file, providerOptions: { openai: { imageDetail: detail } } };
}

/** An image is never left out silently: the answer would be about something else. */
export function checkImages(
  { messages }: LMRequest,
  capabilities: LMCapabilities,
  call: AISDKCall,
): void {
  const holders = messages.filter(({ content }) => content.some(({ type }) => type === 'image'));
  if (holders.length === 0) return;
  if (!capabilities.images) {
    const why = 'the request holds an image, and `capabilities` say that this model sees none';
    throw call.error('invalid-request', why, { requests: 0 });
  }
  if (!holders.some(({ role }) => role === 'system')) return;
  const why = 'a system message holds an image, which the AI SDK has no place for';
  throw call.error('invalid-request', why, { requests: 0 });
}

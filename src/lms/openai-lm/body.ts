import type { ContentPart, LMMessage, LMRequest, ResponseFormat } from '../../lm.ts';
import type { OpenAILMOptions } from '../openai-lm.ts';
import type { OpenAICall } from './call.ts';
import type { Feature, Features } from './features.ts';

/** The body of a chat completions request. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly object[];
  [field: string]: unknown;
}

export interface ChatRequest {
  readonly body: ChatBody;
  /** What was asked for and left out, in words. */
  readonly warnings: readonly string[];
}

export interface BodyContext {
  readonly options: OpenAILMOptions;
  readonly features: Features;
  readonly call: OpenAICall;
  readonly stream: boolean;
}

export function chatRequest(request: LMRequest, context: BodyContext): ChatRequest {
  const { options } = context;
  const { model } = options;
  const imageDetail = request.imageDetail ?? options.imageDetail;
  const messages = request.messages.map((message) => wireMessage(message, imageDetail));
  const body: ChatBody = { model, messages };
  const warnings = [...context.call.notes];
  setNumbers(body, warnings, request, context);
  setLogprobs(body, warnings, request, context);
  setFormat(body, warnings, request.responseFormat, context);
  if (context.stream) {
    body['stream'] = true;
    if (takes(context, 'stream_options')) body['stream_options'] = { include_usage: true };
  }
  return { body: Object.assign(body, options.extra), warnings };
}

function takes({ features, call }: BodyContext, feature: Feature): boolean {
  return features.takes(feature) && !call.dropped.has(feature);
}

function refusal({ options }: BodyContext): string {
  return `${options.model} does not take it on this server.`;
}

function setNumbers(
  body: ChatBody,
  warnings: string[],
  request: LMRequest,
  context: BodyContext,
): void {
  const { options } = context;
  const limitName = context.features.tokenLimitName;
  const asked: [Feature | undefined, string, number | undefined][] = [
    ['temperature', 'temperature', request.temperature ?? options.temperature],
    ['seed', 'seed', request.seed ?? options.seed],
    ['n', 'n', request.n === 1 ? undefined : request.n],
    [limitName, 'maxTokens', request.maxTokens ?? options.maxTokens],
  ];
  for (const [feature, name, value] of asked) {
    if (value === undefined) continue;
    if (feature !== undefined && takes(context, feature)) body[feature] = value;
    // How many completions came instead is said where they are counted.
    else if (feature !== 'n') warnings.push(`${name} ${value} was left out: ${refusal(context)}`);
  }
}

function setLogprobs(
  body: ChatBody,
  warnings: string[],
  { topLogprobs }: LMRequest,
  context: BodyContext,
): void {
  if (topLogprobs === undefined) return;
  if (!takes(context, 'logprobs')) {
    warnings.push(`topLogprobs ${topLogprobs} was left out: ${refusal(context)}`);
    return;
  }
  body['logprobs'] = true;
  if (topLogprobs > 0) body['top_logprobs'] = topLogprobs;
}

function setFormat(
  body: ChatBody,
  warnings: string[],
  format: ResponseFormat | undefined,
  context: BodyContext,
): void {
  if (format === undefined) return;
  if (format.type === 'json-schema') {
    if (takes(context, 'json-schema') && context.features.takesSchema(format.schema)) {
      body['response_format'] = wireSchema(format.name, format.schema);
      return;
    }
    warnings.push(`The JSON Schema was left out: ${refusal(context)}`);
  }
  if (takes(context, 'json-object')) body['response_format'] = { type: 'json_object' };
  else warnings.push(`JSON mode was left out: ${refusal(context)}`);
}

function wireSchema(name: string, schema: object): object {
  const safe = name.replace(/[^\w-]/g, '_').slice(0, 64);
  return {
    type: 'json_schema',
    json_schema: { name: safe === '' ? 'reply' : safe, schema, strict: true },
  };
}

/** Many local servers take only plain strings where there is no image. */
function wireMessage({ role, content }: LMMessage, detail: string | undefined): object {
  const [only] = content;
  if (content.length === 1 && only?.type === 'text') return { role, content: only.text };
  if (content.every((part) => part.type === 'text')) {
    return { role, content: content.map((part) => part.text).join('\n') };
  }
  return { role, content: content.map((part) => wirePart(part, detail)) };
}

function wirePart(part: ContentPart, detail: string | undefined): object {
  if (part.type === 'text') return { type: 'text', text: part.text };
  const url = part.image.toDataURL();
  return { type: 'image_url', image_url: detail === undefined ? { url } : { url, detail } };
}

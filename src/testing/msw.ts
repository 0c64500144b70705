/** An OpenAI-compatible server out of msw handlers, for tests of everything above the network. */
import { type HttpHandler, HttpResponse, http } from 'msw';
import { ConfigurationError } from '../errors.ts';
import { sleep } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkWhole } from '../internal/check-values.ts';
import { isRecord } from '../internal/is-record.ts';
import type { LMCompletion } from '../lm.ts';
import { type OpenAIRequestBody, wireChunks, wireCompletion, wireError } from './openai-wire.ts';

export type { OpenAIRequestBody } from './openai-wire.ts';

/** A reply of the server that is no completion. */
export interface OpenAIHTTPReply {
  /** The HTTP status, 200 to 599. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A text is sent as it is, anything else as JSON. @default an error body of OpenAI's form */
  readonly body?: unknown;
}

/**
 * What the server answers, in the words of `mockLM`: a string; a completion made with
 * `mockCompletion`; a status with its body; an `Error`, for a connection that breaks; or a function
 * of the request's body that returns one of these, and may take its time.
 */
export type OpenAIReply =
  | string
  | Error
  | { readonly completion: LMCompletion }
  | OpenAIHTTPReply
  | ((body: OpenAIRequestBody) => OpenAIReply | Promise<OpenAIReply>);

export interface OpenAIHandlersOptions {
  /** Where the API lives, up to and with its version. @default 'https://api.openai.com/v1' */
  readonly baseURL?: string | undefined;
  /**
   * Each completion takes the next one, so that `n: 2` takes two; a request for which there is none
   * gets status 400. One function instead of a list answers every request.
   */
  readonly replies:
    | readonly OpenAIReply[]
    | ((body: OpenAIRequestBody) => OpenAIReply | Promise<OpenAIReply>);
  /** How long each reply takes, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /** The models there are; any other gets status 404. @default every model, listed as `mock` */
  readonly models?: readonly string[] | undefined;
}

export interface OpenAIHandlers {
  /** For `setupServer(...handlers)`, `setupWorker(...handlers)` or `server.use(...handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /** The bodies of all chat requests so far, in order. */
  readonly requests: readonly OpenAIRequestBody[];
  /** Replies of the list that nobody has asked for yet. Always 0 where `replies` is a function. */
  readonly unused: number;
}

/**
 * Handlers of msw that answer like an OpenAI-compatible server: chat completions, whole or as a
 * stream of events, and the list of models. Tokens are counted in words.
 *
 * @example
 * const openai = openAIHandlers({ replies: [{ status: 503 }, 'A frog in dented plate armour.'] });
 * const server = setupServer(...openai.handlers);
 *
 * @throws ConfigurationError for an option that cannot be.
 */
export function openAIHandlers(options: OpenAIHandlersOptions): OpenAIHandlers {
  checkOptions('openAIHandlers', options, ['baseURL', 'replies', 'delayMs', 'models']);
  const { replies, delayMs = 0, models } = options;
  if (typeof replies !== 'function' && !Array.isArray(replies)) {
    throw new ConfigurationError(
      'openAIHandlers needs `replies`: a list of replies, or a function that gives one.',
    );
  }
  checkWhole('delayMs', delayMs, 0);
  const baseURL = checkedURL(options.baseURL ?? 'https://api.openai.com/v1');
  const left = typeof replies === 'function' ? undefined : [...replies];
  const requests: OpenAIRequestBody[] = [];
  const next = () => (typeof replies === 'function' ? replies : left?.shift());

  const chat = http.post(`${baseURL}/chat/completions`, async ({ request }) => {
    const body = await bodyOf(request);
    if (body === undefined) return failing(400, wireError('The body is no chat request.'));
    requests.push(body);
    // Taken before anything is waited for, so that calls are answered in the order they were made.
    const script = Array.from({ length: body.n ?? 1 }, next);
    if (delayMs > 0) await sleep(delayMs);
    if (models?.includes(body.model) === false) {
      const message = `The model ${body.model} does not exist.`;
      return failing(404, wireError(message, 'model_not_found'));
    }
    return answer(body, await Promise.all(script.map((reply) => resolved(reply, body))));
  });
  const list = http.get(`${baseURL}/models`, () =>
    HttpResponse.json({
      object: 'list',
      data: (models ?? ['mock']).map((id) => ({ id, object: 'model', created: 0 })),
    }),
  );
  return {
    handlers: [chat, list],
    requests,
    get unused() {
      return left?.length ?? 0;
    },
  };
}

type Resolved = Exclude<OpenAIReply, (body: OpenAIRequestBody) => unknown> | undefined;

async function resolved(
  reply: OpenAIReply | undefined,
  body: OpenAIRequestBody,
): Promise<Resolved> {
  return typeof reply === 'function' ? resolved(await reply(body), body) : reply;
}

function answer(body: OpenAIRequestBody, replies: readonly Resolved[]): Response {
  const completions: LMCompletion[] = [];
  for (const reply of replies) {
    if (reply === undefined) {
      const message = 'The script of replies is used up. Add a reply, or pass a function.';
      return failing(400, wireError(message));
    }
    if (reply instanceof Error) return HttpResponse.error();
    if (typeof reply === 'string') completions.push({ text: reply, finishReason: 'stop' });
    else if ('completion' in reply) completions.push(reply.completion);
    else return failing(reply.status, reply.body, reply.headers);
  }
  if (body.stream === true) return streaming(wireChunks(body, completions));
  return HttpResponse.json(wireCompletion(body, completions));
}

function failing(
  status: number,
  body: unknown = wireError(`This is status ${status}, as the script has it.`),
  headers: Readonly<Record<string, string>> = {},
): Response {
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain' : 'application/json';
  return new HttpResponse(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': type, ...headers },
  });
}

function streaming(chunks: readonly object[]): Response {
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'];
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const event = events.shift();
      if (event === undefined) controller.close();
      else controller.enqueue(encoder.encode(`data: ${event}\n\n`));
    },
  });
  return new HttpResponse(stream, { headers: { 'content-type': 'text/event-stream' } });
}

async function bodyOf(request: Request): Promise<OpenAIRequestBody | undefined> {
  try {
    const body: unknown = await request.json();
    return isChatBody(body) ? body : undefined;
  } catch {
    // No JSON is no chat request either, which the reply says.
    return undefined;
  }
}

function isChatBody(body: unknown): body is OpenAIRequestBody {
  if (!isRecord(body) || typeof body['model'] !== 'string') return false;
  const { messages, n = 1 } = body;
  const isCount = typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= 128;
  return isCount && Array.isArray(messages) && messages.length > 0 && messages.every(isRecord);
}

function checkedURL(baseURL: string): string {
  if (URL.canParse(baseURL)) return baseURL.replace(/\/+$/, '');
  throw new ConfigurationError(
    `Expected \`baseURL\` to be a whole address such as http://127.0.0.1:8080/v1, got ${baseURL}.`,
  );
}

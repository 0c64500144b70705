import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** What the server answers to one request. Without a field: a completion that says "ok". */
export interface ScriptedReply {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, instead of `json`, as text/html unless `headers` say otherwise. */
  readonly text?: string;
  /** Sent as server-sent events, one for each; a number is a pause in milliseconds. */
  readonly events?: readonly unknown[];
  /** Before the first byte, in milliseconds. */
  readonly delayMs?: number;
  /** `before` any byte or `after` the content, the socket is destroyed. */
  readonly cut?: 'before' | 'after';
  /** After its content the reply stays open until the client leaves. */
  readonly hang?: boolean;
}

/** A function may look at the request before it answers. */
export type Script = (ScriptedReply | ((request: RecordedRequest) => ScriptedReply))[];

export interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it at will.
  readonly body: any;
}

export interface OpenAITestServer {
  /** The baseURL, with its `/v1`. */
  readonly url: string;
  /** All requests so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** How many clients left before their reply was whole. */
  readonly abandoned: () => number;
  /** Scripts the next replies. The last one is repeated. */
  script(...replies: Script): void;
}

/** Starts a chat completions server on 127.0.0.1 that ends with the test that started it. */
export async function startOpenAIServer(...replies: Script): Promise<OpenAITestServer> {
  const requests: RecordedRequest[] = [];
  let script = [...replies];
  let abandoned = 0;
  const cut = new WeakSet<ServerResponse>();
  const server = createServer((message, response) => {
    response.on('close', () => {
      if (!response.writableFinished && !cut.has(response)) abandoned += 1;
    });
    void (async () => {
      const request = await record(message);
      requests.push(request);
      const next = script.length > 1 ? script.shift() : script[0];
      const reply = (typeof next === 'function' ? next(request) : next) ?? {};
      if (reply.cut !== undefined) cut.add(response);
      await play(reply, response);
    })();
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    abandoned: () => abandoned,
    script(...next) {
      script = [...next];
    },
  };
}

/** A chat completion with one choice for each text. */
export function completion(...texts: readonly string[]): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'test-model-1',
    choices: texts.map((content, index) => ({
      index,
      message: { role: 'assistant', content },
      finish_reason: 'stop',
    })),
    usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
  };
}

/** One chunk of a streamed completion; its first choice unless `choice` says otherwise. */
export function chunk(content: string | undefined, choice: object = {}): object {
  const delta = content === undefined ? {} : { content };
  const choices = [{ index: 0, delta, finish_reason: null, ...choice }];
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', model: 'test-model-1', choices };
}

async function record(message: IncomingMessage): Promise<RecordedRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  const body = JSON.parse(Buffer.concat(parts).toString());
  return { path: message.url ?? '', headers: message.headers, body };
}

async function play(reply: ScriptedReply, response: ServerResponse): Promise<void> {
  if (reply.delayMs !== undefined) await wait(reply.delayMs);
  if (reply.cut === 'before') return void response.destroy();
  const type = contentType(reply);
  response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers });
  for (const event of reply.events ?? []) {
    if (typeof event === 'number') await wait(event);
    else response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
  }
  if (reply.events === undefined) {
    response.write(reply.text ?? JSON.stringify('json' in reply ? reply.json : completion('ok')));
  }
  // The content must be on its way before its socket goes.
  if (reply.cut === 'after') await wait(5);
  if (reply.cut === 'after') response.destroy();
  else if (reply.hang !== true) response.end();
}

function contentType({ events, text }: ScriptedReply): string {
  if (events !== undefined) return 'text/event-stream';
  return text === undefined ? 'application/json' : 'text/html';
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

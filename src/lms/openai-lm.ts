import { ConfigurationError } from '../errors.ts';
import { redactedError } from '../internal/redact.ts';
import type { LM, LMCapabilities } from '../lm.ts';
import type { JSONObject } from '../schema.ts';
import { OpenAIChat } from './openai-lm/chat.ts';
import type { Endpoint } from './openai-lm/endpoint.ts';
import { explainingFetch } from './openai-lm/fetch.ts';
import { checkOpenAIOptions } from './openai-lm/options.ts';
import { OpenAIServer } from './openai-lm/server.ts';

/** The part of an OpenAI client that is called. Any object of this shape will do. */
export interface ChatClient {
  readonly chat: {
    readonly completions: {
      /** Gives a chat completion, or with `stream: true` an async iterable of its chunks. */
      create(
        body: { readonly model: string; readonly messages: readonly object[] },
        options: { readonly signal: AbortSignal; readonly maxRetries: number },
      ): PromiseLike<unknown>;
    };
  };
}

/** Options of {@link createOpenAILM}. */
export interface OpenAILMOptions {
  /** The model, as the server names it. */
  readonly model: string;
  /** @default the environment's `OPENAI_API_KEY`; none is needed where a `baseURL` is given */
  readonly apiKey?: string | undefined;
  /**
   * Where the API lives, up to and with its version: `http://127.0.0.1:8080/v1`. A user name and
   * password in it are sent as basic authorization.
   * @default the environment's `OPENAI_BASE_URL`, else `https://api.openai.com/v1`
   */
  readonly baseURL?: string | undefined;
  /**
   * A client of your own (Azure, a proxy), instead of `apiKey`, `baseURL`, `fetch` and `headers`.
   * Turn its own retries off, or requests are counted too low.
   */
  readonly client?: ChatClient | undefined;
  /** @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Sent with every request to `baseURL`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** 0 to 2, for requests that name none. Without it the server's own default applies. */
  readonly temperature?: number | undefined;
  /** For requests that name none. */
  readonly seed?: number | undefined;
  /** The most tokens of one completion, thinking included, for requests that name no limit. */
  readonly maxTokens?: number | undefined;
  /** Further attempts after a 408, 409, 429, 5xx or network failure. @default 2 */
  readonly retries?: number | undefined;
  /** The longest one request may take, its whole reply included, in milliseconds. @default 120000 */
  readonly timeoutMs?: number | undefined;
  /** Merged last into the body of every request, for what only this server knows. */
  readonly extra?: JSONObject | undefined;
  /** What the server can do, where the guess is wrong. A refusal corrects it in any case. */
  readonly capabilities?: Partial<LMCapabilities> | undefined;
  /**
   * What the limit of tokens is called on the wire.
   * @default 'max_completion_tokens' for OpenAI's reasoning models, else 'max_tokens'
   */
  readonly tokenLimitName?: 'max_tokens' | 'max_completion_tokens' | undefined;
  /** How closely the model looks at images, where the server knows `detail`. @default the server's */
  readonly imageDetail?: 'low' | 'high' | 'auto' | undefined;
}

/**
 * A language model behind OpenAI's chat completions API, or behind any server that speaks it:
 * llama.cpp, vLLM, Ollama, LM Studio, OpenRouter.
 *
 * A parameter that the server refuses is left out from then on, with a warning in each response.
 * The `openai` package is loaded with the first call.
 *
 * @throws ConfigurationError for an option that cannot be, and where there is neither a key nor a
 * `baseURL` nor a `client`.
 */
export function createOpenAILM(options: OpenAILMOptions): Required<LM> {
  checkOpenAIOptions(options);
  const server = new OpenAIServer(options, (endpoint, timeoutMs) =>
    loadClient(options, endpoint, timeoutMs),
  );
  return new OpenAIChat(options, server);
}

async function loadClient(
  { fetch }: OpenAILMOptions,
  { apiKey, baseURL, query, headers, confidential, redact }: Endpoint,
  timeoutMs: number,
): Promise<ChatClient> {
  try {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      apiKey,
      baseURL,
      defaultQuery: { ...query },
      defaultHeaders: { ...headers },
      fetch: explainingFetch(fetch, redact),
      fetchOptions: { redirect: 'manual' },
      timeout: timeoutMs,
      // Errors say it all, and a library does not write to its user's console.
      logLevel: 'off',
      dangerouslyAllowBrowser: !confidential,
    });
  } catch (error) {
    const cause = redactedError(error, redact);
    throw new ConfigurationError(
      `The openai package could not be set up: ${cause.message} Install openai 6 or 7; in a ` +
        'browser with a key pass a `client` of your own.',
      { cause },
    );
  }
}

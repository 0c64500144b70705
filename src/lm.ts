import type { Adapter } from './adapter.ts';
import type { Image } from './image.ts';
import type { Usage } from './prediction.ts';
import type { JSONObject } from './schema.ts';
import type { Signature } from './signature.ts';
import type { Tracer } from './tracer.ts';

/** What every call that may take long accepts, and hands down to what it calls. */
export interface CallOptions {
  /** Ends the call: it rejects at once with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /** The longest the whole call may take, in milliseconds, retries included. */
  readonly timeoutMs?: number | undefined;
  /** Is told of every step. */
  readonly tracer?: Tracer | undefined;
}

/** Text of a message. */
export interface TextPart {
  readonly type: 'text';
  readonly text: string;
}

/** An image among the text of a message. */
export interface ImagePart {
  readonly type: 'image';
  readonly image: Image;
}

/** A piece of a message: text or an image, in the order the model reads them. */
export type ContentPart = TextPart | ImagePart;

/** One turn of a conversation. */
export interface LMMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: readonly ContentPart[];
}

/** The form the reply must have. */
export type ResponseFormat =
  | { readonly type: 'json-schema'; readonly name: string; readonly schema: JSONObject }
  | { readonly type: 'json-object' };

/** What a model is asked. What its server cannot take is left out, with a warning. */
export interface LMRequest {
  readonly messages: readonly LMMessage[];
  /** How many completions. @default 1 */
  readonly n?: number | undefined;
  /** 0 (always the likeliest token) to 2. Without it the server's own default applies. */
  readonly temperature?: number | undefined;
  /** The most tokens of one completion, thinking included. */
  readonly maxTokens?: number | undefined;
  /** Asks for the same completion each time, where the server can. */
  readonly seed?: number | undefined;
  /** How many alternatives of each token come back with their log-probabilities, 0 to 20. */
  readonly topLogprobs?: number | undefined;
  readonly responseFormat?: ResponseFormat | undefined;
  /**
   * How closely the model looks at the images: `low` is cheap and blind to small things. Left out
   * where a server does not know it. @default the LM's own
   */
  readonly imageDetail?: 'low' | 'high' | 'auto' | undefined;
  /** Tells samples of one request apart in a cache. Never sent. */
  readonly sampleIndex?: number | undefined;
  /** Who asks. For mocks and traces; never sent, never part of a cache key. */
  readonly origin?: { readonly signature: Signature; readonly adapter: Adapter } | undefined;
}

/** A token that was written, with how likely it and its alternatives were. */
export interface TokenLogprob {
  readonly token: string;
  /** Natural logarithm of the probability, 0 or less. */
  readonly logprob: number;
  readonly alternatives: readonly { readonly token: string; readonly logprob: number }[];
}

/** One answer of a model, and why it ended. */
export interface LMCompletion {
  readonly text: string;
  readonly finishReason: 'stop' | 'length' | 'content-filter' | 'refusal' | 'other';
  readonly logprobs?: readonly TokenLogprob[] | undefined;
}

/** What a model answered, and what that took. */
export interface LMResponse {
  readonly completions: readonly [LMCompletion, ...LMCompletion[]];
  readonly usage: Usage;
  /** The model that answered, as the server names it. */
  readonly model: string;
  /** What was done otherwise than asked: a parameter that was dropped, fewer completions. */
  readonly warnings: readonly string[];
  /** Whether the reply came from a cache and cost nothing. */
  readonly cached: boolean;
  /**
   * Takes the reply out of the cache that keeps it. Called where it could not be read, so that it is
   * not served again. Absent where nothing is kept.
   */
  readonly discard?: (() => Promise<void>) | undefined;
}

/** Text as it comes, then the whole response once. */
export type LMStreamEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'end'; readonly response: LMResponse };

/** What a model and its server can do. A parameter they cannot take is left out, with a warning. */
export interface LMCapabilities {
  /** The strictest form of reply the server can enforce. */
  readonly responseFormat: 'json-schema' | 'json-object' | 'none';
  /** Several completions in one request. */
  readonly multipleCompletions: boolean;
  readonly temperature: boolean;
  readonly seed: boolean;
  readonly logprobs: boolean;
  /** Images among the input. */
  readonly images: boolean;
}

/** A language model behind some service. */
export interface LM {
  readonly model: string;
  readonly capabilities: LMCapabilities;
  /** What identifies this configuration in a cache key or a report. Holds no secret. */
  readonly settings: JSONObject;
  /**
   * Asks once. The implementation owns the retries of this call.
   * @throws LMError where no usable completion came, AbortedError where `signal` ended it.
   */
  generate(request: LMRequest, options?: CallOptions): Promise<LMResponse>;
  stream?(request: LMRequest, options?: CallOptions): AsyncIterable<LMStreamEvent>;
}

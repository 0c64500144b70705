import type { ImageBackendErrorCode, RemoteOutcome } from './errors.ts';
import { Image } from './image.ts';
import { runImageBackend } from './internal/run-image-backend.ts';
import type { CallOptions } from './lm.ts';
import { encodePrompt, type PromptDialect, type WeightedText } from './prompt-dialect.ts';
import type { JSONObject, Schema } from './schema.ts';

/**
 * What to draw. Every field but `prompt` is optional; one that a backend does not support is left
 * out and listed in the result's `ignored`.
 */
export interface ImageRequest {
  readonly prompt: string | readonly WeightedText[];
  /** What should not be seen. Absent and empty are different things to some servers. */
  readonly negativePrompt?: string | undefined;
  /**
   * `literal`: the text is drawn as written, brackets and all. `native`: the text is sent untouched,
   * for prompts written in the server's own syntax.
   * @default 'literal'
   */
  readonly promptSyntax?: 'literal' | 'native' | undefined;
  /** In pixels. */
  readonly width?: number | undefined;
  /** In pixels. */
  readonly height?: number | undefined;
  /**
   * `width:height`, such as `16:9`. A server that takes pixels alone is asked for about one
   * megapixel of that shape, or for the given side and what goes with it. One that takes shapes
   * alone gets that of `width` and `height`.
   */
  readonly aspectRatio?: `${number}:${number}` | undefined;
  /** Denoising steps (`num_inference_steps` in diffusers). */
  readonly steps?: number | undefined;
  /** Classifier-free guidance (`cfg_scale` in AUTOMATIC1111). 1 means none. */
  readonly guidanceScale?: number | undefined;
  /** Drawn at random by this library where it is not given, so that every image has a known one. */
  readonly seed?: number | undefined;
  /** How many images. The second has another seed than the first. @default 1 */
  readonly count?: number | undefined;
  /** The sampling algorithm, in the server's words (diffusers calls it the scheduler). */
  readonly sampler?: string | undefined;
  /** The noise schedule, in the server's words: karras, exponential, … */
  readonly scheduler?: string | undefined;
  /** A second model that takes over after `switchAt` (0 to 1) of the steps. */
  readonly refiner?:
    | { readonly model?: string | undefined; readonly switchAt?: number | undefined }
    | undefined;
  /** The checkpoint or model, in the server's words. */
  readonly model?: string | undefined;
  /**
   * Whether steps, guidance or a size that the server is known to refuse are replaced by the nearest
   * that it takes, with a warning. Otherwise the request is refused before anything is sent.
   * @default false
   */
  readonly adjust?: boolean | undefined;
}

/** A field of {@link ImageRequest} that a backend may or may not support. */
export type ImageRequestField = Exclude<keyof ImageRequest, 'prompt' | 'promptSyntax' | 'adjust'>;

/** An image as a backend delivered it. */
export class GeneratedImage extends Image {
  /** The seed it was drawn with, where that is known. */
  readonly seed: number | undefined;
  /** `degraded`: blacked out, blurred or of one colour, so not a fair sample. Do not judge it. */
  readonly safety: 'ok' | 'degraded';

  constructor(
    bytes: Uint8Array,
    details: {
      readonly seed?: number | undefined;
      readonly safety?: 'ok' | 'degraded' | undefined;
    } = {},
  ) {
    super(bytes);
    this.seed = details.seed;
    this.safety = details.safety ?? 'ok';
  }
}

/** What a backend delivered: the images, and what really ran. */
export interface ImageResult {
  /** The first image. */
  readonly image: GeneratedImage;
  readonly images: readonly [GeneratedImage, ...GeneratedImage[]];
  /** What was asked for. */
  readonly requested: ImageRequest;
  /**
   * What ran: what was sent otherwise than asked, what the server says, and size and seed as the
   * images have them.
   */
  readonly effective: Partial<ImageRequest>;
  /**
   * The fields that were asked for and that the backend does not support. A shape that was sent as
   * pixels, or pixels as a shape, is none of them.
   */
  readonly ignored: readonly ImageRequestField[];
  /** What was done otherwise than asked, and what is wrong with the images. */
  readonly warnings: readonly string[];
  /** The prompt as the service rewrote it, where it did. */
  readonly revisedPrompt?: string | undefined;
  readonly durationMs: number;
  /** The server's id of the job, where it gave one. */
  readonly remoteId?: string | undefined;
  /** Whether the images came from a cache and cost nothing. @default false */
  readonly cached?: boolean | undefined;
  /** Which backend drew it, where there was a choice: that of a pool, told apart by its address. */
  readonly backend?: string | undefined;
}

/**
 * What happens to a request: `started` once, `queued` while it waits in a line whose length is known,
 * `progress`, an `image` for each, and `done` where the call resolves.
 */
export type ImageEvent =
  | { readonly type: 'queued'; readonly position?: number | undefined }
  | { readonly type: 'started' }
  | {
      readonly type: 'progress';
      /** 0 to 1, never falling. */
      readonly fraction: number;
      readonly preview?: Uint8Array | undefined;
    }
  | { readonly type: 'image'; readonly image: GeneratedImage }
  | { readonly type: 'done' };

/** Options of one call of `ImageBackend.generate`. */
export interface GenerateOptions extends CallOptions {
  readonly onEvent?: ((event: ImageEvent) => void) | undefined;
}

/** What a server can do, as data: callers, wrappers and the checks before a call go by it. */
export interface ImageBackendCapabilities<Field extends ImageRequestField = ImageRequestField> {
  /** The request fields that have an effect. */
  readonly supports: readonly Field[];
  /** How the server reads prompts. */
  readonly dialect: PromptDialect;
  /** Images of one call to the server. More are drawn by several calls. @default 1 */
  readonly maxImages?: number | undefined;
  /** The largest seed. @default 4294967295 */
  readonly maxSeed?: number | undefined;
  /** Whether a job may cost money, so that a failed one may have been charged. @default false */
  readonly billed?: boolean | undefined;
  /** Whether the result tells each image's seed. @default false */
  readonly reportsSeed?: boolean | undefined;
  /**
   * `distinct`: an absent negative prompt and an empty one give different images.
   * @default 'same'
   */
  readonly emptyNegativePrompt?: 'same' | 'distinct' | undefined;
  /** The least and the greatest value the server takes, both inclusive. */
  readonly ranges?:
    | Partial<Record<'steps' | 'guidanceScale', readonly [least: number, greatest: number]>>
    | undefined;
  /** The sizes the server takes. */
  readonly sizes?: SizePolicy | undefined;
  /** How much of a prompt the server reads, and what becomes of the rest. */
  readonly promptWindow?:
    | {
        readonly tokens?: number | undefined;
        readonly characters?: number | undefined;
        readonly overflow: 'truncated' | 'chunked' | 'refused';
      }
    | undefined;
  /** @default 'none' */
  readonly progress?: 'none' | 'fraction' | 'preview' | undefined;
  /**
   * Which jobs the server can stop, through `context.onCancel`. With `none` an abort rejects at once.
   * @default 'none'
   */
  readonly cancel?: 'none' | 'queued' | 'running' | undefined;
  /** Whether the service rewrites prompts by itself. `off`: it could, and is told not to. */
  readonly serverUpsampling?: 'none' | 'off' | 'forced' | undefined;
  /** What the service does with what it finds unsafe. @default 'none' */
  readonly safety?: 'none' | 'blocks' | 'degrades' | 'drops' | undefined;
}

/** What a server wants of a size. Where nothing is said, any size is sent. */
export interface SizePolicy {
  /** Both sides must be multiples of it. */
  readonly multipleOf?: number | undefined;
  /** Of each side, in pixels. */
  readonly min?: number | undefined;
  /** Of each side, in pixels. */
  readonly max?: number | undefined;
  readonly maxPixels?: number | undefined;
  /** The only sizes there are. */
  readonly oneOf?: readonly `${number}x${number}`[] | undefined;
  /** The only aspect ratios there are, for services that take no pixels. */
  readonly aspectRatios?: readonly `${number}:${number}`[] | undefined;
}

/** Something that draws. Make your own with {@link defineImageBackend}. */
export interface ImageBackend {
  readonly name: string;
  readonly capabilities: ImageBackendCapabilities;
  /** What identifies this configuration in a cache key or a report. Holds no secret. */
  readonly settings: JSONObject;
  /**
   * @throws ImageBackendError where no image was delivered, AbortedError where `signal` ended the
   * call, ConfigurationError for a request that no backend could take.
   */
  generate(request: ImageRequest, options?: GenerateOptions): Promise<ImageResult>;
}

/** The part of a request that a backend supports. The seed is always there where it is supported. */
export type SupportedRequest<Field extends ImageRequestField> = Readonly<
  Pick<ImageRequest, 'prompt' | Field> & ('seed' extends Field ? { seed: number } : unknown)
>;

/** What one request of a backend may ask for besides its path. */
export interface BackendRequestOptions {
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body, as JSON. Undefined fields are left out. */
  readonly json?: JSONObject | undefined;
  /** The body, as multipart form data. */
  readonly form?: FormData | undefined;
  /** Statuses to be given back instead of thrown. */
  readonly accept?: readonly number[] | undefined;
  /**
   * What a reply with a bad status means, where the status alone misleads. `body` is its JSON, or
   * text. Sent again is only what the status and the code both call passing.
   */
  readonly explain?: ((body: unknown, status: number) => ReplyMeaning | undefined) | undefined;
  /** Whether the request may be sent twice and ended early without harm. @default false */
  readonly idempotent?: boolean | undefined;
  /**
   * Whether the request may be ended early: its reply is the result itself, so that there is no id
   * to lose and no job to cancel afterwards. @default false
   */
  readonly abortable?: boolean | undefined;
  /** The longest to wait for the whole reply, in milliseconds. @default and at most the backend's */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first. */
  readonly retries?: number | undefined;
}

/** What a server's refusal means in the words of this library. */
export interface ReplyMeaning {
  readonly code: ImageBackendErrorCode;
  /** Whether the service may ask money for it. @default what the status suggests */
  readonly mayHaveBeenCharged?: boolean | undefined;
}

/** A server's whole reply, of a status that was accepted. */
export interface BackendReply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON of the given form; ImageBackendError where it is anything else. */
  json<T>(schema: Schema<unknown, T>): Promise<T>;
}

/**
 * HTTP to the backend's own server. Paths are below its `baseURL`; failures reject with typed
 * errors. Reads are retried and end with the caller's signal. A POST is taken to start a job: it is
 * sent again only where the server surely did not start one, and outlives the caller's signal until
 * the cancel is done, so that a job's id is not lost.
 */
export interface BackendHTTP {
  get(path: string, options?: BackendRequestOptions): Promise<BackendReply>;
  post(path: string, options?: BackendRequestOptions): Promise<BackendReply>;
  put(path: string, options?: BackendRequestOptions): Promise<BackendReply>;
  /** Fetches a result by the address the server gave, without credentials if it is elsewhere. */
  download(url: string): Promise<Uint8Array>;
}

/** What a backend's author gets besides the request. */
export interface BackendContext {
  readonly http: BackendHTTP;
  /** Calls `look` every `intervalMs` (1,000) until it gives something. */
  poll<T>(
    look: () => Promise<T | undefined>,
    options?: { readonly intervalMs?: number | undefined },
  ): Promise<T>;
  /** Whether anyone listens to events, so that progress need not be asked for otherwise. */
  readonly listening: boolean;
  /** Tells the caller of `queued` and `progress`; the rest is told by itself. */
  emit(event: Extract<ImageEvent, { type: 'queued' | 'progress' }>): void;
  /** A prompt as this server must get it: literal text escaped, weights in its own syntax. */
  encodePrompt(prompt: ImageRequest['prompt']): string;
  /**
   * Registers the one call that stops the job on the server. It is given 5 seconds and an `http` of
   * its own that still works, and says what became of the job.
   */
  onCancel(cancel: (http: BackendHTTP) => Promise<RemoteOutcome>): void;
  /** The server's id of the job, for errors and results. */
  setRemoteId(id: string): void;
  /** Aborts when the caller gives up. */
  readonly signal: AbortSignal;
}

/** What a backend's author gives back. */
export interface BackendOutput {
  readonly images: readonly (
    | Uint8Array
    | {
        readonly bytes: Uint8Array;
        readonly seed?: number | undefined;
        readonly safety?: 'ok' | 'degraded' | undefined;
      }
  )[];
  /** What the server says that it did. */
  readonly effective?: Partial<ImageRequest> | undefined;
  readonly revisedPrompt?: string | undefined;
  readonly warnings?: readonly string[] | undefined;
}

/** What {@link defineImageBackend} makes a backend of. */
export interface ImageBackendDefinition<Field extends ImageRequestField> {
  readonly name: string;
  /** Where the server is. Needed for `context.http`. */
  readonly baseURL?: string | undefined;
  /** Sent to `baseURL`'s origin and nowhere else: the place for credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly capabilities: ImageBackendCapabilities<Field>;
  /** What identifies this configuration. No secrets. */
  readonly settings?: JSONObject | undefined;
  /** The longest that one request may take, in milliseconds. @default 600000 */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first, of requests that may be sent again. @default 2 */
  readonly retries?: number | undefined;
  /** A longer reply is an error. @default 134217728 (128 MiB) */
  readonly maxResponseBytes?: number | undefined;
  /** Draws. `request` holds the supported fields and no others. */
  generate(request: SupportedRequest<Field>, context: BackendContext): Promise<BackendOutput>;
}

/**
 * Makes an image backend out of the one function that is special about it. The rest is done here:
 * options checked, unsupported fields reported, seeds drawn, prompts encoded, HTTP with retries and
 * limits, aborts, events, images sniffed, and errors wrapped.
 *
 * @throws ConfigurationError for a `baseURL` that is no http(s) address.
 */
export function defineImageBackend<const Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
): ImageBackend {
  return runImageBackend(definition, {
    makeImage: (bytes, details) => new GeneratedImage(bytes, details),
    encodePrompt,
  });
}

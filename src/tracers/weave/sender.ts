import type { CallRecord } from '../../internal/weave-records.ts';
import type { WeaveServer } from '../../internal/weave-server.ts';
import { within } from '../../internal/within.ts';
import { type Postable, post } from './post.ts';

const batchMs = 300;
const mostInBatch = 100;
/** The server takes 10 MiB in one request; this leaves room for other alphabets. */
const mostCharacters = 2_000_000;
const mostWaiting = 5000;
const mostImageBytes = 64_000_000;
const mostUploaded = 10_000;
const requestMs = 10_000;
/** How long a request may take while no call is open: it must not hold up the program's end. */
const lingerMs = 2000;
const longestFlushMs = 5000;
const restsMs = [1000, 4000, 15_000];

/**
 * Sends records and images in the background: bounded, in order, one request at a time. What the
 * server will not take is dropped; a server that cannot be reached is tried four times, then left
 * alone. One warning in all.
 */
export class WeaveSender {
  readonly #server: WeaveServer;
  readonly #warn: (message: string) => void;
  readonly #uploaded = new Set<string>();
  #queue: Postable[] = [];
  #imageBytes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #request: AbortController | undefined;
  #isIdle = false;
  #isOff = false;
  #failures = 0;
  #hasWarned = false;

  constructor(server: WeaveServer, warn: (message: string) => void) {
    this.#server = server;
    this.#warn = warn;
  }

  record(record: CallRecord): void {
    this.#isIdle = false;
    this.#add({ kind: 'record', record });
  }

  /** Uploads an image that was not uploaded before. */
  upload(sha256: string, bytes: Uint8Array, mediaType: string): void {
    if (this.#uploaded.has(sha256)) return;
    if (this.#imageBytes + bytes.length > mostImageBytes) {
      this.#complain('Images came faster than they could be sent, and some were left out.');
      return;
    }
    if (this.#uploaded.size >= mostUploaded) this.#uploaded.clear();
    this.#uploaded.add(sha256);
    if (this.#add({ kind: 'image', bytes, mediaType })) this.#imageBytes += bytes.length;
  }

  /** No call is open: what is under way may not take long any more. */
  idle(): void {
    this.#isIdle = true;
    const request = this.#request;
    if (request !== undefined) unref(setTimeout(() => request.abort(), lingerMs));
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isIdle = false;
    if (await within(longestFlushMs, this.#sendAll())) return;
    this.#complain('The server was too slow; what it did not take in time is lost.');
    this.#request?.abort();
  }

  #add(item: Postable): boolean {
    if (this.#isOff) return false;
    if (this.#queue.length >= mostWaiting) {
      this.#complain('Steps came faster than they could be sent, and some were left out.');
      return false;
    }
    this.#queue.push(item);
    this.#schedule(batchMs);
    return true;
  }

  #schedule(ms: number): void {
    if (this.#timer !== undefined || this.#sending !== undefined) return;
    this.#timer = unref(
      setTimeout(() => {
        this.#timer = undefined;
        void this.#sendAll();
      }, ms),
    );
  }

  /** Until nothing is left, or the server fails. Never rejects. */
  #sendAll(): Promise<void> {
    this.#sending ??= this.#loop().finally(() => {
      this.#sending = undefined;
      if (this.#queue.length > 0) this.#schedule(restsMs[this.#failures - 1] ?? batchMs);
    });
    return this.#sending;
  }

  async #loop(): Promise<void> {
    while (this.#queue.length > 0) {
      const [first] = this.#queue;
      const body = first?.kind === 'image' ? first : this.#nextRecords();
      const outcome = await this.#send(body);
      if (outcome === 'sent') this.#failures = 0;
      if (outcome === 'later') return;
      const done = this.#queue.splice(0, body.kind === 'image' ? 1 : body.texts.length);
      for (const item of done) if (item.kind === 'image') this.#imageBytes -= item.bytes.length;
    }
  }

  /** The records up to the next image, as many as one request holds. */
  #nextRecords(): { readonly kind: 'records'; readonly texts: readonly string[] } {
    const texts: string[] = [];
    let size = 0;
    for (const item of this.#queue.slice(0, mostInBatch)) {
      if (item.kind === 'image') break;
      const text = JSON.stringify(item.record);
      size += text.length;
      if (texts.length > 0 && size > mostCharacters) break;
      texts.push(text);
    }
    return { kind: 'records', texts };
  }

  async #send(body: Parameters<typeof post>[1]): Promise<'sent' | 'dropped' | 'later'> {
    const request = new AbortController();
    this.#request = request;
    const timer = setTimeout(() => request.abort(), this.#isIdle ? lingerMs : requestMs);
    unref(timer);
    try {
      const status = await post(this.#server, body, request.signal);
      if (status < 300) return 'sent';
      return status === 429 || status >= 500
        ? this.#failed(`it answered ${status}`)
        : this.#refused(status);
    } catch (error) {
      return this.#failed(request.signal.aborted ? 'it did not answer in time' : reasonOf(error));
    } finally {
      clearTimeout(timer);
      this.#request = undefined;
    }
  }

  #failed(why: string): 'later' | 'dropped' {
    this.#failures += 1;
    this.#complain(`The server failed: ${why}.`);
    if (this.#failures <= restsMs.length) return 'later';
    this.#turnOff();
    return 'dropped';
  }

  #refused(status: number): 'dropped' {
    const isKey = status === 401 || status === 403;
    this.#failures += 1;
    this.#complain(`The server refused with ${status}.${isKey ? ' Check WANDB_API_KEY.' : ''}`);
    if (isKey || status === 404 || this.#failures > restsMs.length) this.#turnOff();
    return 'dropped';
  }

  #turnOff(): void {
    this.#isOff = true;
    this.#queue = [];
    this.#imageBytes = 0;
  }

  #complain(what: string): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    const { host } = new URL(this.#server.url);
    this.#warn(`Tracing to Weave at ${host}: ${what} Nothing but the trace is affected.`);
  }
}

/** Node keeps a program alive for its timers otherwise. */
function unref<Timer>(timer: Timer): Timer {
  if (typeof timer !== 'object' || timer === null || !('unref' in timer)) return timer;
  if (typeof timer.unref === 'function') timer.unref();
  return timer;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  return isCoded && typeof cause.code === 'string' ? cause.code : 'it could not be reached';
}

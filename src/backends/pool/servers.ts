import type { ImageBackend } from '../../image-backend.ts';
import { abortedError } from '../../internal/abort.ts';

/** One backend of a pool. */
export interface Server {
  readonly backend: ImageBackend;
  /** Its name, told apart from the others of the pool. */
  readonly label: string;
  /** How many requests it is given at a time. */
  readonly concurrency: number;
}

interface State extends Server {
  running: number;
  /** Failures since its last success. */
  failures: number;
  /** Until then it is given nothing, on the clock of `performance.now()`. */
  restsUntil: number;
  /** Of its last success; 0 where there is none, so that a new server is tried. */
  msPerImage: number;
}

interface Waiter {
  /** The servers that it was at already. */
  readonly tried: ReadonlySet<Server>;
  readonly give: (server: Server) => void;
  readonly onPosition: (position: number) => void;
}

export interface RestTimes {
  readonly restMs: number;
  readonly longestRestMs: number;
}

/** No timer of a runtime can wait longer than 24 days; nobody waits longer than an hour. */
const longestWaitMs = 3_600_000;

/**
 * The servers of a pool and the line of those who wait for one. First come, first served, apart
 * from servers that a job was at already. Holds a timer only while someone waits for a server that
 * rests.
 */
export class Servers {
  readonly #states: readonly State[];
  readonly #rest: RestTimes;
  readonly #line = new Set<Waiter>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(servers: readonly Server[], rest: RestTimes) {
    const fresh = { running: 0, failures: 0, restsUntil: 0, msPerImage: 0 };
    this.#states = servers.map((server) => ({ ...server, ...fresh }));
    this.#rest = rest;
  }

  get count(): number {
    return this.#states.length;
  }

  /** A free server, as soon as there is one. An abort leaves the line. */
  take(
    tried: ReadonlySet<Server>,
    signal: AbortSignal,
    onPosition: (position: number) => void,
  ): Promise<Server> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#line.delete(waiter);
        this.#serve();
        reject(abortedError(signal));
      };
      const give = (server: Server) => {
        signal.removeEventListener('abort', leave);
        resolve(server);
      };
      const waiter: Waiter = { tried, give, onPosition };
      if (signal.aborted) return reject(abortedError(signal));
      const free = this.#freeFor(waiter);
      if (free !== undefined) return resolve(this.#occupy(free));
      signal.addEventListener('abort', leave, { once: true });
      this.#line.add(waiter);
      onPosition(this.#line.size);
      this.#setTimer();
    });
  }

  /** For a server that did its work: it is free again, and well. */
  succeeded(server: Server, msPerImage: number): void {
    const state = this.#leave(server);
    if (state !== undefined) Object.assign(state, { failures: 0, msPerImage });
    this.#serve();
  }

  /** For a server that could not do its work: it rests, longer each time. */
  failed(server: Server, retryAfterMs = 0): void {
    const state = this.#leave(server);
    if (state !== undefined) {
      state.failures += 1;
      const { restMs, longestRestMs } = this.#rest;
      const backOff = Math.min(longestRestMs, restMs * 2 ** (state.failures - 1));
      const wait = Math.min(longestWaitMs, Math.max(backOff, retryAfterMs));
      state.restsUntil = Math.max(state.restsUntil, performance.now() + wait);
    }
    this.#serve();
  }

  /** For a server whose work ended for reasons of the job. */
  released(server: Server): void {
    this.#leave(server);
    this.#serve();
  }

  #leave(server: Server): State | undefined {
    const state = this.#states.find((each) => each === server);
    if (state !== undefined) state.running -= 1;
    return state;
  }

  #occupy(state: State): Server {
    state.running += 1;
    return state;
  }

  #serve(): void {
    for (const waiter of this.#line) {
      const free = this.#freeFor(waiter);
      if (free !== undefined) {
        this.#line.delete(waiter);
        waiter.give(this.#occupy(free));
      } else if (!this.#states.some((state) => this.#isFree(state))) break;
    }
    let position = 0;
    for (const waiter of this.#line) {
      position += 1;
      waiter.onPosition(position);
    }
    this.#setTimer();
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#line.size === 0) return;
    const now = performance.now();
    const rests = this.#states.map(({ restsUntil }) => restsUntil - now).filter((ms) => ms > 0);
    // A server that is busy brings its own news when it ends.
    if (rests.length > 0) this.#timer = setTimeout(() => this.#serve(), Math.min(...rests));
  }

  #isFree({ running, failures, concurrency, restsUntil }: State): boolean {
    // One job at a time finds out whether a server that failed is well again.
    return running < (failures > 0 ? 1 : concurrency) && performance.now() >= restsUntil;
  }

  /** The least busy, and of those the fastest. */
  #freeFor({ tried }: Waiter): State | undefined {
    const load = (state: State) => state.running / state.concurrency;
    const [best] = this.#states
      .filter((state) => this.#isFree(state) && !tried.has(state))
      .sort((a, b) => load(a) - load(b) || a.msPerImage - b.msPerImage);
    return best;
  }
}

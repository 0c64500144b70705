import { encode } from 'fast-png';

import { type Answer, type LocalServer, sendJSON, startServer, wait } from './http-server.ts';

type Body = Readonly<Record<string, unknown>>;

export interface SDServerOptions {
  /** How long one job is drawn. @default 0 */
  readonly drawMs?: number;
  /** Jobs that wait or are drawn, beyond which there is 429. @default 64 */
  readonly queueSize?: number;
  /** Why every job fails. */
  readonly failure?: string;
  /** Whether a PNG tells how it was drawn. @default true */
  readonly metadata?: boolean;
  /** Changes the reply of `capabilities`. */
  readonly capabilities?: Body;
  /** Answers instead, by `METHOD /path`; `*` stands for a job's id. */
  readonly instead?: Readonly<Record<string, Answer>>;
}

interface Job {
  readonly id: string;
  readonly body: Body;
  status: 'queued' | 'generating' | 'completed' | 'failed' | 'cancelled';
  images: readonly string[];
  error: string;
}

export interface SDServer extends LocalServer {
  /** The bodies of img_gen that were taken. */
  readonly bodies: readonly Body[];
  /** Forgets all jobs, as after a restart. */
  forget(): void;
  /** Names of the lists; may be changed while the server runs. */
  readonly samplers: string[];
}

/** Behaves as stable-diffusion.cpp's sd-server does by its own API, with one worker and a queue. */
export async function startSDServer(options: SDServerOptions = {}): Promise<SDServer> {
  const samplers = ['euler', 'euler_a', 'dpm++2m', 'dpm++2s_a', 'lcm'];
  const schedulers = ['discrete', 'normal', 'karras', 'sgm_uniform'];
  const worker = new Worker(options);
  const capabilities = {
    model: { name: 'frog.safetensors' },
    limits: { min_width: 64, max_width: 4096, min_height: 64, max_height: 4096 },
    samplers,
    schedulers,
    ...options.capabilities,
  };
  const routes: Readonly<Record<string, Answer>> = {
    'GET /sdcpp/v1/capabilities': (_, response) => sendJSON(response, capabilities),
    'POST /sdcpp/v1/img_gen': ({ body }, response) => {
      if (worker.pending() >= (options.queueSize ?? 64)) {
        return sendJSON(response, { error: 'job queue is full' }, 429);
      }
      const id = worker.add(JSON.parse(body));
      sendJSON(response, { id, kind: 'img_gen', status: 'queued' }, 202);
    },
    'GET /sdcpp/v1/jobs/*': ({ path }, response) => {
      const job = worker.jobs.get(path.split('/')[4] ?? '');
      if (job === undefined) return sendJSON(response, { error: 'job not found' }, 404);
      sendJSON(response, worker.view(job));
    },
    'POST /sdcpp/v1/jobs/*/cancel': ({ path }, response) => {
      const job = worker.jobs.get(path.split('/')[4] ?? '');
      if (job === undefined) return sendJSON(response, { error: 'job not found' }, 404);
      if (job.status === 'generating') {
        return sendJSON(response, { error: 'job is currently generating' }, 409);
      }
      if (job.status === 'queued') job.status = 'cancelled';
      sendJSON(response, worker.view(job));
    },
  };
  const server = await startServer(async (request, response) => {
    const key = `${request.method} ${request.path.replace(/\/job_\d+/, '/*')}`;
    const answer = options.instead?.[key] ?? routes[key];
    if (answer === undefined) return void response.writeHead(404).end();
    await answer(request, response);
  });
  return { ...server, bodies: worker.bodies, forget: () => worker.jobs.clear(), samplers };
}

class Worker {
  readonly jobs = new Map<string, Job>();
  readonly bodies: Body[] = [];
  readonly #options: SDServerOptions;
  #last: Promise<void> = Promise.resolve();

  constructor(options: SDServerOptions) {
    this.#options = options;
  }

  add(body: Body): string {
    const id = `job_${this.bodies.length}`;
    const job: Job = { id, body, status: 'queued', images: [], error: '' };
    this.bodies.push(body);
    this.jobs.set(id, job);
    this.#last = this.#last.then(() => this.#draw(job));
    return id;
  }

  pending(): number {
    return [...this.jobs.values()].filter(({ status }) => /queued|generating/.test(status)).length;
  }

  view({ id, status, images, error }: Job): Body {
    const waiting = [...this.jobs.values()].filter((job) => job.status === 'queued');
    const position = waiting.findIndex((job) => job.id === id) + 1;
    return {
      id,
      status,
      queue_position: position,
      result:
        status === 'completed'
          ? { images: images.map((b64_json, index) => ({ index, b64_json })) }
          : null,
      error: error === '' ? null : { code: 'generation_failed', message: error },
    };
  }

  async #draw(job: Job): Promise<void> {
    // A turn for the reply to the submit.
    await wait(1);
    if (job.status === 'cancelled') return;
    job.status = 'generating';
    await wait(this.#options.drawMs ?? 0);
    if (this.#options.failure !== undefined) {
      Object.assign(job, { status: 'failed', error: this.#options.failure });
      return;
    }
    const { seed = 42, batch_count: count = 1 } = job.body;
    const images = Array.from({ length: Number(count) }, (_, index) =>
      picture(job.body, Number(seed) + index, this.#options.metadata ?? true),
    );
    Object.assign(job, { status: 'completed', images });
  }
}

/** Both sides are rounded up to multiples of 64. */
function picture(body: Body, seed: number, metadata: boolean): string {
  const side = (name: string) => Math.ceil(Number(body[name] ?? 64) / 64) * 64;
  const [width, height] = [side('width'), side('height')];
  const data = new Uint8Array(width * height * 3).map((_, at) => (at * 7 + seed * 13) % 251);
  // The server writes UTF-8 where PNG has Latin-1.
  const written = Buffer.from(parameters(body, seed).replaceAll('\0', '')).toString('latin1');
  const text = metadata ? { text: { parameters: written } } : {};
  const png = encode({ width, height, data, channels: 3, depth: 8, ...text });
  return Buffer.from(png).toString('base64');
}

function parameters({ prompt, sample_params: given }: Body, seed: number): string {
  const {
    sample_method: method = 'euler_a',
    scheduler,
    sample_steps: steps = 20,
    guidance: { txt_cfg: cfg = 7 } = {},
  } = Object(given);
  const sampler = scheduler === undefined ? method : `${method} ${scheduler}`;
  return [
    String(prompt),
    `Steps: ${steps}, CFG scale: ${cfg}.000000, Eta: inf, Seed: ${seed}, Size: 1x1, ` +
      `Model: frog.safetensors, RNG: cuda, Sampler: ${sampler}, Version: stable-diffusion.cpp, ` +
      'SDCPP: {"seed":1}',
  ].join('\n');
}

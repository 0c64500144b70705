import { type Answer, type LocalServer, sendJSON, startServer, wait } from './http-server.ts';
import { png } from './png.ts';

type Body = Readonly<Record<string, unknown>>;

export interface Automatic1111ServerOptions {
  /** How long one image takes. @default 0 */
  readonly drawMs?: number;
  /** `user:password`, as for --api-auth. */
  readonly auth?: string;
  /** Without it /internal/progress is missing, as under --nowebui. @default true */
  readonly webUI?: boolean;
  /** Paths that this server does not have. */
  readonly missing?: readonly string[];
  /** Whether an interrupt ends the running image. @default true */
  readonly interruptible?: boolean;
  /** How an interrupt is answered: 204 by SD.Next, with nothing. @default 200 */
  readonly interruptStatus?: 200 | 204;
  /** Extra entries of `info`, or what is sent in its place. */
  readonly info?: Body | { readonly raw: unknown };
  /** Images put before the first one (a grid) and after the last one (previews). */
  readonly extraImages?: { readonly before?: number; readonly after?: number };
  /** Answers txt2img instead. */
  readonly txt2img?: Answer;
}

export interface Automatic1111Server extends LocalServer {
  /** The bodies of txt2img. */
  readonly jobs: readonly Body[];
  /** Names of the lists; may be changed while the server runs. */
  readonly samplers: { name: string; aliases: string[]; options: object }[];
  /** How many images were interrupted. */
  readonly interrupted: () => number;
  /** Occupies the server for a stranger until the returned function is called. */
  readonly occupy: () => () => void;
}

const schedulers = [
  { name: 'automatic', label: 'Automatic', aliases: null },
  { name: 'karras', label: 'Karras', aliases: null },
  { name: 'sgm_uniform', label: 'SGM Uniform', aliases: ['SGMUniform'] },
];

const models = ['sd_xl_base_1.0', 'sd_xl_refiner_1.0', 'juggernautXL_v9'].map((name, index) => ({
  title: `${name}.safetensors [${'abc'[index]}0ffee1234]`,
  model_name: name,
  hash: `${'abc'[index]}0ffee1234`,
  sha256: null,
  filename: `/models/${name}.safetensors`,
}));

/** Behaves as stable-diffusion-webui 1.10 does, as far as this library is concerned. */
export async function startAutomatic1111Server(
  options: Automatic1111ServerOptions = {},
): Promise<Automatic1111Server> {
  const samplers = [
    { name: 'DPM++ 2M', aliases: ['k_dpmpp_2m'], options: {} },
    { name: 'Euler a', aliases: ['k_euler_a', 'k_euler_ancestral'], options: {} },
    { name: 'Euler', aliases: ['k_euler'], options: {} },
  ];
  const jobs: Body[] = [];
  const machine = new Machine(options);

  const routes: Readonly<Record<string, Answer>> = {
    'GET /sdapi/v1/samplers': (_, response) => sendJSON(response, samplers),
    'GET /sdapi/v1/schedulers': (_, response) => sendJSON(response, schedulers),
    'GET /sdapi/v1/sd-models': (_, response) => sendJSON(response, models),
    'GET /sdapi/v1/progress': (_, response) => sendJSON(response, machine.progress()),
    'POST /internal/progress': ({ body }, response) =>
      sendJSON(response, machine.taskProgress(JSON.parse(body).id_task)),
    'POST /sdapi/v1/interrupt': (_, response) => {
      machine.interrupt();
      if (options.interruptStatus === 204) return void response.writeHead(204).end();
      sendJSON(response, {});
    },
    'POST /sdapi/v1/txt2img': async (request, response) => {
      const body: Body = JSON.parse(request.body);
      jobs.push(body);
      if (options.txt2img !== undefined) return options.txt2img(request, response);
      await machine.draw(String(body['force_task_id'] ?? ''));
      sendJSON(response, reply(body, options));
    },
  };

  const server = await startServer(async (request, response) => {
    const { method, path } = request;
    const open = path === '/internal/progress';
    if (
      !open &&
      options.auth !== undefined &&
      request.headers.authorization !== basic(options.auth)
    ) {
      response.setHeader('www-authenticate', 'Basic');
      return sendJSON(response, { detail: 'Incorrect username or password' }, 401);
    }
    const gone = (options.missing ?? []).includes(path) || (open && options.webUI === false);
    const route = gone ? undefined : routes[`${method} ${path}`];
    if (route === undefined) return sendJSON(response, { detail: 'Not Found' }, 404);
    await route(request, response);
  });
  return {
    ...server,
    jobs,
    samplers,
    interrupted: () => machine.interrupted,
    occupy: () => machine.occupy(),
  };
}

/** The one lock, the one running job and the one interrupt flag of the server. */
class Machine {
  interrupted = 0;
  #lock: Promise<void> = Promise.resolve();
  #waiting: string[] = [];
  #current: string | undefined;
  #finished: string[] = [];
  #fraction = 0;
  #stop: () => void = () => {};
  readonly #options: Automatic1111ServerOptions;

  constructor(options: Automatic1111ServerOptions) {
    this.#options = options;
  }

  draw(task: string): Promise<void> {
    this.#waiting.push(task);
    const turn = this.#lock.then(() => this.#run(task, this.#steps()));
    this.#lock = turn;
    return turn;
  }

  occupy(): () => void {
    let free = () => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    this.#lock = this.#lock.then(() => this.#run('stranger', held));
    return free;
  }

  interrupt(): void {
    if (this.#current === undefined || this.#options.interruptible === false) return;
    this.interrupted += 1;
    this.#stop();
  }

  progress(): object {
    const busy = this.#current !== undefined;
    const progress = busy ? Math.max(0.01, this.#fraction) : 0;
    return { progress, eta_relative: 0, state: { job_count: busy ? 1 : 0 }, current_image: null };
  }

  taskProgress(task: string): object {
    const active = task === this.#current;
    const place = this.#waiting.indexOf(task) + 1;
    return {
      active,
      queued: place > 0,
      completed: this.#finished.includes(task),
      progress: active ? this.#fraction : null,
      textinfo: place > 0 ? `In queue: ${place}/${this.#waiting.length}` : 'Waiting...',
    };
  }

  async #run(task: string, work: Promise<void>): Promise<void> {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== task);
    this.#current = task;
    await Promise.race([
      work,
      new Promise<void>((resolve) => {
        this.#stop = resolve;
      }),
    ]);
    this.#current = undefined;
    this.#finished.push(task);
  }

  async #steps(): Promise<void> {
    const { drawMs = 0 } = this.#options;
    this.#fraction = 0;
    for (let step = 1; step <= 10; step += 1) {
      if (drawMs > 0) await wait(drawMs / 10);
      this.#fraction = step / 10;
    }
  }
}

function reply(body: Body, { info, extraImages = {} }: Automatic1111ServerOptions): object {
  const count = Number(body['batch_size'] ?? 1);
  const seed = Number(body['seed']);
  const width = Math.floor(Number(body['width'] ?? 64) / 8) * 8;
  const height = Math.floor(Number(body['height'] ?? 64) / 8) * 8;
  const seeds = Array.from({ length: count }, (_, index) => seed + index);
  const picture = (value: number) => Buffer.from(png(width, height, value)).toString('base64');
  const others = (length = 0) => Array.from({ length }, () => picture(200));
  return {
    images: [...others(extraImages.before), ...seeds.map(picture), ...others(extraImages.after)],
    parameters: body,
    info: infoText(body, seeds, info),
  };
}

function infoText(
  body: Body,
  seeds: readonly number[],
  info: Automatic1111ServerOptions['info'] = {},
): unknown {
  if ('raw' in info) return info.raw;
  return JSON.stringify({
    prompt: body['prompt'],
    all_seeds: seeds,
    sampler_name: body['sampler_name'] ?? 'Euler',
    steps: body['steps'] ?? 50,
    cfg_scale: body['cfg_scale'] ?? 7,
    sd_model_name: 'sd_xl_base_1.0',
    index_of_first_image: 0,
    infotexts: [
      `${body['prompt']}, Schedule type: Wrong\nSteps: 50, Schedule type: Karras, Seed: ${seeds[0]}`,
    ],
    ...info,
  });
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

import { createServer, type ServerResponse } from 'node:http';
import { type Answer, type LocalServer, type SeenRequest, sendJSON, wait } from './http-server.ts';
import { png } from './png.ts';
import { acceptSocket, type SocketEnd } from './web-socket.ts';

type Inputs = Readonly<Record<string, unknown>>;
type Graph = Readonly<Record<string, { readonly class_type: string; readonly inputs: Inputs }>>;
type Files = Record<string, { images: { filename: string; subfolder: string; type: string }[] }>;
type Message = readonly [event: string, data: Readonly<Record<string, unknown>>];

interface Job {
  readonly number: number;
  readonly id: string;
  readonly graph: Graph;
  readonly client: string;
}

interface Entry {
  readonly job: Job;
  readonly outputs: Files;
  readonly status: 'success' | 'error';
  readonly messages: readonly Message[];
}

export interface ComfyUIServerOptions {
  /** How long one image takes. @default 0 */
  readonly drawMs?: number;
  /** Whether there is /api/jobs, and cancelling in it. @default 'none' */
  readonly jobs?: 'none' | 'read' | 'cancel';
  /** Whether an interrupt heeds the id it is given. @default true */
  readonly targetedInterrupt?: boolean;
  /** Whether the server takes the id it is given. @default true */
  readonly takesIds?: boolean;
  /** Whether a job counts whose reply cannot be sent any more. @default false */
  readonly takesLost?: boolean;
  readonly checkpoints?: readonly string[];
  /** What a node fails with, by class. */
  readonly failing?: Readonly<Record<string, { type: string; message: string }>>;
  /** Sent as the reply's `node_errors` with a 200. */
  readonly nodeErrors?: object;
  /** What the job leaves behind, in place of what the graph says. */
  readonly outputs?: Files;
  /** Whether previews are sent, and in which form. */
  readonly previews?: 'plain' | 'with-metadata';
  /** `refuse`: 403 for sockets. `mute`: they open and say nothing. @default 'talk' */
  readonly sockets?: 'talk' | 'mute' | 'refuse';
  /** Answers instead, by `METHOD /path`; the path without what follows the job's id. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

export interface ComfyUIServer extends LocalServer {
  /** The bodies of /prompt. */
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
  /** First messages of the sockets. */
  readonly greetings: readonly unknown[];
  readonly interrupted: () => number;
  /** How often something was really drawn. */
  readonly drawn: () => number;
  /** Occupies the server for a stranger until the returned function is called. */
  readonly occupy: () => () => void;
  /** Stops the running job, as the button in the web page does. */
  readonly interrupt: () => void;
  /** Forgets queue and history. */
  readonly restart: () => void;
  readonly deleteFiles: () => void;
  readonly hangUp: () => void;
  readonly socketRequests: () => number;
}

const samplers = ['euler', 'dpmpp_2m', 'dpmpp_sde'];

/** Behaves as ComfyUI does, as far as this library is concerned. */
export async function startComfyUIServer(
  options: ComfyUIServerOptions = {},
): Promise<ComfyUIServer> {
  const requests: SeenRequest[] = [];
  const bodies: Record<string, unknown>[] = [];
  const machine = new Machine(options);
  const server = createServer(async (incoming, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const seen: SeenRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    requests.push(seen);
    if (seen.path === '/prompt') bodies.push(JSON.parse(seen.body));
    const answer = options.answers?.[`${seen.method} ${seen.path.replace(/\/[0-9a-f-]{36}/, '')}`];
    if (answer !== undefined) await answer(seen, response);
    const taken = options.takesLost === true && seen.path === '/prompt';
    if (taken || !(response.headersSent || response.destroyed))
      route(seen, response, machine, options);
  });
  let socketRequests = 0;
  server.on('upgrade', (incoming, stream) => {
    socketRequests += 1;
    if (options.sockets === 'refuse') {
      stream.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const client = new URL(incoming.url ?? '/', 'http://x').searchParams.get('clientId') ?? '';
    const end = acceptSocket(incoming, stream, (data) => machine.greetings.push(data));
    machine.sockets.set(client, end);
    stream.on('close', () => machine.sockets.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    bodies,
    greetings: machine.greetings,
    interrupted: () => machine.interrupted,
    drawn: () => machine.drawn,
    occupy: () => machine.occupy(),
    interrupt: () => machine.interrupt(),
    restart: () => machine.restart(),
    deleteFiles: () => machine.files.clear(),
    hangUp: () => machine.hangUp(),
    socketRequests: () => socketRequests,
    close: () =>
      new Promise((resolve) => {
        machine.hangUp();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function route(
  { method, path, query, body }: SeenRequest,
  response: ServerResponse,
  machine: Machine,
  options: ComfyUIServerOptions,
) {
  const { jobs = 'none', checkpoints = ['sd_xl_base_1.0.safetensors'] } = options;
  const [, jobId = '', verb] = /^\/api\/jobs\/([^/]+)(\/cancel)?$/.exec(path) ?? [];
  const notFound = () => void response.writeHead(404).end('404: Not Found');
  if (`${method} ${path}` === 'POST /prompt') return machine.submit(JSON.parse(body), response);
  if (path === '/queue' && method === 'GET') return sendJSON(response, machine.queue());
  if (path === '/queue') {
    for (const id of JSON.parse(body).delete) machine.remove(id);
    return void response.end();
  }
  if (path === '/interrupt') {
    const id = JSON.parse(body).prompt_id;
    if (options.targetedInterrupt === false || machine.running?.id === id) machine.interrupt();
    return void response.end();
  }
  if (path.startsWith('/history/')) return sendJSON(response, machine.history(path.slice(9)));
  if (path === '/view') {
    const file = machine.files.get(query.get('filename') ?? '');
    return file === undefined ? notFound() : void response.end(file);
  }
  if (path === '/object_info/CheckpointLoaderSimple') {
    return sendJSON(response, {
      CheckpointLoaderSimple: { input: { required: { ckpt_name: [checkpoints, {}] } } },
    });
  }
  if (jobId === '' || jobs === 'none' || (verb !== undefined && jobs === 'read')) return notFound();
  if (verb === undefined) return machine.job(jobId, response);
  sendJSON(response, { cancelled: machine.cancel(jobId) });
}

/** The queue, the one running job and the history of the server. */
class Machine {
  interrupted = 0;
  drawn = 0;
  running: Job | undefined;
  readonly files = new Map<string, Uint8Array>();
  readonly sockets = new Map<string, SocketEnd>();
  readonly greetings: unknown[] = [];
  #pending: Job[] = [];
  #history = new Map<string, Entry>();
  #cache = new Map<string, Files>();
  #number = 0;
  #stop: () => void = () => {};
  #life = 0;
  readonly #options: ComfyUIServerOptions;

  constructor(options: ComfyUIServerOptions) {
    this.#options = options;
  }

  submit(body: { prompt: Graph; prompt_id: string; client_id: string }, response: ServerResponse) {
    const { checkpoints = ['sd_xl_base_1.0.safetensors'], takesIds, nodeErrors } = this.#options;
    const problems = problemsOf(body.prompt, checkpoints);
    if (Object.keys(problems).length > 0) {
      const error = { type: 'prompt_outputs_failed_validation', message: 'Outputs are invalid' };
      return sendJSON(response, { error: { ...error, details: '' }, node_errors: problems }, 400);
    }
    const id = takesIds === false ? `old-${this.#number}` : body.prompt_id;
    this.#enqueue({ number: this.#number, id, graph: body.prompt, client: body.client_id });
    this.#number += 1;
    const reply = { prompt_id: id, number: this.#number, node_errors: nodeErrors ?? {} };
    if (!response.destroyed) sendJSON(response, reply);
  }

  occupy(): () => void {
    const job: Job = { number: this.#number, id: 'stranger', graph: {}, client: '' };
    this.#number += 1;
    let free = () => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    void this.#run(job, held);
    return free;
  }

  interrupt(): void {
    if (this.running === undefined) return;
    this.interrupted += 1;
    this.#stop();
  }

  remove(id: string): boolean {
    const before = this.#pending.length;
    this.#pending = this.#pending.filter((job) => job.id !== id);
    return this.#pending.length < before;
  }

  cancel(id: string): boolean {
    if (this.running?.id === id) this.interrupt();
    return this.running?.id === id || this.remove(id);
  }

  restart(): void {
    this.#life += 1;
    this.running = undefined;
    this.#pending = [];
    this.#history.clear();
    this.hangUp();
  }

  hangUp(): void {
    for (const socket of this.sockets.values()) socket.close();
  }

  queue(): object {
    const item = ({ number, id, graph }: Job) => [number, id, graph, {}, []];
    return {
      queue_running: this.running === undefined ? [] : [item(this.running)],
      queue_pending: this.#pending.map(item),
    };
  }

  history(id: string): object {
    const entry = this.#history.get(id);
    if (entry === undefined) return {};
    const { job, outputs, status, messages } = entry;
    const state = { status_str: status, completed: status === 'success', messages };
    return { [id]: { prompt: [job.number, id, job.graph, {}, []], outputs, status: state } };
  }

  job(id: string, response: ServerResponse) {
    const entry = this.#history.get(id);
    if (entry !== undefined) {
      const error = entry.messages.find(([event]) => event === 'execution_error')?.[1];
      const interrupted = entry.messages.some(([event]) => event === 'execution_interrupted');
      const bad = interrupted ? 'cancelled' : 'failed';
      const status = entry.status === 'success' ? 'completed' : bad;
      return sendJSON(response, { id, status, outputs: entry.outputs, execution_error: error });
    }
    if (this.running?.id === id) return sendJSON(response, { id, status: 'in_progress' });
    const pending = this.#pending.some((job) => job.id === id);
    if (pending) return sendJSON(response, { id, status: 'pending' });
    sendJSON(response, { error: 'Job not found' }, 404);
  }

  #enqueue(job: Job): void {
    this.#pending.push(job);
    if (this.running === undefined) this.#next();
  }

  #next(): void {
    const job = this.#pending.shift();
    if (job !== undefined) void this.#run(job, this.#steps(job));
  }

  async #run(job: Job, work: Promise<void>): Promise<void> {
    this.running = job;
    const life = this.#life;
    const stopped = new Promise<Message>((resolve) => {
      this.#stop = () => resolve(['execution_interrupted', { prompt_id: job.id }]);
    });
    const failure = await Promise.race([work.then(() => this.#failure(job)), stopped]);
    if (life !== this.#life) return;
    const outputs = failure === undefined ? this.#outputs(job) : {};
    const messages: Message[] = [['execution_start', { prompt_id: job.id }]];
    this.#history.set(job.id, {
      job,
      outputs,
      status: failure === undefined ? 'success' : 'error',
      messages: failure === undefined ? messages : [...messages, failure],
    });
    this.running = undefined;
    this.#tell(job, 'executing', { node: null });
    this.#next();
  }

  #failure({ id, graph }: Job): Message | undefined {
    for (const [node, { class_type }] of Object.entries(graph)) {
      const failing = this.#options.failing?.[class_type];
      if (failing === undefined) continue;
      const error = { exception_type: failing.type, exception_message: failing.message };
      return ['execution_error', { prompt_id: id, node_id: node, node_type: class_type, ...error }];
    }
    return undefined;
  }

  async #steps(job: Job): Promise<void> {
    const { drawMs = 0, previews } = this.#options;
    if (this.#cache.has(JSON.stringify(job.graph))) return;
    // A moment for the socket to open.
    if (drawMs > 0) await wait(drawMs / 5);
    const samplers = Object.entries(job.graph).filter(([, { inputs }]) => 'latent_image' in inputs);
    for (const [node] of samplers) {
      this.#tell(job, 'executing', { node });
      for (let value = 1; value <= 4; value += 1) {
        if (drawMs > 0) await wait(drawMs / 5 / samplers.length);
        this.#tell(job, 'progress', { node, value, max: 4 });
        if (previews !== undefined) this.#send(job, previewFrame(job.id, previews));
      }
    }
  }

  #tell(job: Job, type: string, data: object): void {
    this.#send(job, JSON.stringify({ type, data: { ...data, prompt_id: job.id } }));
  }

  #send({ client }: Job, data: string | Uint8Array): void {
    if (this.#options.sockets !== 'mute') this.sockets.get(client)?.send(data);
  }

  #outputs({ id, graph }: Job): Files {
    if (this.#options.outputs !== undefined) return this.#options.outputs;
    const key = JSON.stringify(graph);
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    this.drawn += 1;
    const nodes = Object.entries(graph);
    const inputs: Inputs = Object.assign({}, ...nodes.map(([, node]) => node.inputs));
    const seed = Number(inputs['noise_seed'] ?? inputs['seed'] ?? 0);
    const count = Number(inputs['batch_size'] ?? 1);
    const side = (name: string) => Math.floor(Number(inputs[name] ?? 64) / 8) * 8;
    const outputs: Files = {};
    for (const [node, { class_type }] of nodes) {
      if (class_type !== 'SaveImage' && class_type !== 'PreviewImage') continue;
      const type = class_type === 'SaveImage' ? 'output' : 'temp';
      const images = Array.from({ length: count }, (_, index) => {
        const filename = `${node}-${id}-${index}.png`;
        this.files.set(filename, png(side('width'), side('height'), (seed % 1000) + index));
        return { filename, subfolder: '', type };
      });
      outputs[node] = { images };
    }
    this.#cache.set(key, outputs);
    return outputs;
  }
}

function problemsOf(graph: Graph, checkpoints: readonly string[]): object {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    ckpt_name: checkpoints,
    sampler_name: samplers,
  };
  const problems: Record<string, object> = {};
  for (const [id, { class_type, inputs }] of Object.entries(graph)) {
    for (const [input, list] of Object.entries(allowed)) {
      const value = inputs[input];
      if (value === undefined || list.includes(String(value))) continue;
      const details = `${input}: '${value}' not in [${list.map((name) => `'${name}'`).join(', ')}]`;
      const errors = [{ type: 'value_not_in_list', message: 'Value not in list', details }];
      problems[id] = { class_type, errors, dependent_outputs: [] };
    }
  }
  return problems;
}

function previewFrame(id: string, form: 'plain' | 'with-metadata'): Uint8Array {
  const number = (value: number) => [24, 16, 8, 0].map((bits) => (value >>> bits) & 255);
  const image = png(16, 16, 3);
  if (form === 'plain') return Buffer.from([...number(1), ...number(2), ...image]);
  const metadata = Buffer.from(JSON.stringify({ prompt_id: id, image_type: 'image/png' }));
  return Buffer.from([...number(4), ...number(metadata.length), ...metadata, ...image]);
}

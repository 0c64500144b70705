import { EvaluationError } from '../../errors.ts';
import { HTTPFailure, type HTTPReply, sendHTTP } from '../../internal/http.ts';
import { isRecord } from '../../internal/is-record.ts';
import { withRetry } from '../../internal/retry.ts';
import { withoutSecrets } from '../../internal/secret-shapes.ts';
import { serverMessage } from '../../internal/server-message.ts';
import type { CallRecord } from '../../internal/weave-records.ts';
import type { WeaveServer } from '../../internal/weave-server.ts';
import type { JSONObject } from '../../schema.ts';

const requestMs = 60_000;
const mostReplyBytes = 50_000_000;
const mostInBatch = 50;

/** The requests of Weave's trace server that publishing needs. All may be sent twice without harm. */
export class WeaveAPI {
  readonly project: string;
  readonly #server: WeaveServer;
  readonly #runDir: string;
  readonly #signal: AbortSignal | undefined;

  constructor(server: WeaveServer, runDir: string, signal: AbortSignal | undefined) {
    this.project = server.project;
    this.#server = server;
    this.#runDir = runDir;
    this.#signal = signal;
  }

  /** Which of these calls are there and have ended. */
  async endedCalls(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const filter = { call_ids: ids };
    const columns = ['id', 'ended_at'];
    const body = { project_id: this.project, filter, columns, limit: ids.length };
    const { bytes } = await this.#send('/calls/stream_query', JSON.stringify(body));
    const lines = new TextDecoder().decode(bytes).split('\n');
    const calls = lines.filter((line) => line.trim() !== '').map(parsed);
    const ended = calls.filter((call) => typeof call['ended_at'] === 'string');
    return new Set(ended.map((call) => String(call['id'])));
  }

  /** A versioned object; the same content gives the same version. Its reference. */
  async saveObject(
    name: string,
    val: JSONObject,
    kind: 'object' | 'op' = 'object',
  ): Promise<string> {
    const obj = { project_id: this.project, object_id: name, val };
    const digest = await this.#digest('/obj/create', JSON.stringify({ obj }));
    return `weave:///${this.project}/${kind}/${name}:${digest}`;
  }

  /** The reference of a table. */
  async saveTable(rows: readonly JSONObject[]): Promise<string> {
    const table = { project_id: this.project, rows };
    const digest = await this.#digest('/table/create', JSON.stringify({ table }));
    return `weave:///${this.project}/table/${digest}`;
  }

  /** The digest of a file. */
  async saveFile(name: string, bytes: Uint8Array, type: string): Promise<string> {
    const form = new FormData();
    form.append('project_id', this.project);
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
    return this.#digest('/file/create', form);
  }

  async saveCalls(records: readonly CallRecord[]): Promise<void> {
    for (let start = 0; start < records.length; start += mostInBatch) {
      const batch = records.slice(start, start + mostInBatch);
      await this.#send('/call/upsert_batch', JSON.stringify({ batch }));
    }
  }

  async #digest(path: string, body: string | FormData): Promise<string> {
    const { bytes } = await this.#send(path, body);
    const { digest } = parsed(new TextDecoder().decode(bytes));
    if (typeof digest === 'string') return digest;
    throw this.#error(`it answered ${path} without a digest`);
  }

  async #send(path: string, body: string | FormData): Promise<HTTPReply> {
    const { url, authorization } = this.#server;
    const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    return withRetry(
      async () => {
        const reply = await sendHTTP({
          url: new URL(`${url}${path}`),
          method: 'POST',
          headers: { authorization, ...type },
          body,
          signal: this.#signal,
          timeoutMs: requestMs,
          maxBytes: mostReplyBytes,
        }).catch((error: unknown) => {
          if (error instanceof HTTPFailure) throw this.#error(error.message, error);
          throw error;
        });
        if (reply.status < 300) return reply;
        throw this.#error(refusal(reply), { status: reply.status });
      },
      { retries: 3, signal: this.#signal, shouldRetry: mayPass },
    );
  }

  #error(why: string, cause?: unknown): EvaluationError {
    const { host } = new URL(this.#server.url);
    return new EvaluationError(
      `The run could not be published to Weave at ${host}: ${why} Nothing is lost: publish it again, ` +
        'and what is there already stays as it is.',
      { code: 'unpublished', runDir: this.#runDir, cause },
    );
  }
}

function refusal({ status, bytes }: HTTPReply): string {
  if (status === 401 || status === 403) {
    return `it refused the key (${status}). Check WANDB_API_KEY and the project's name.`;
  }
  return `it answered ${status}: ${serverMessage(bytes, withoutSecrets)}`;
}

function mayPass(error: unknown): boolean {
  const cause = error instanceof EvaluationError ? error.cause : undefined;
  if (cause instanceof HTTPFailure) return cause.kind !== 'blocked-port';
  const status = isRecord(cause) ? cause['status'] : undefined;
  return typeof status === 'number' && (status === 429 || status >= 500);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    // What is no JSON has none of the fields that are looked for; the caller says so.
    return {};
  }
}

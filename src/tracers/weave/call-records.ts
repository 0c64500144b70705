import { isRecord } from '../../internal/is-record.ts';
import { type CallRecord, uuidOf, weaveImage } from '../../internal/weave-records.ts';
import type { WeaveClient } from '../../internal/weave-server.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import type { Span } from '../../tracer.ts';

/** Tokens and requests of one model, as Weave sums them up. */
interface ModelCount {
  requests: number;
  input_tokens: number;
  output_tokens: number;
}

interface OpenCall {
  readonly parentId: string | undefined;
  readonly usage: Map<string, ModelCount>;
}

/** Makes Weave's records of spans: ids, parents, images, and the usage of a call and all below it. */
export class CallRecords {
  readonly #project: string;
  readonly #client: WeaveClient | undefined;
  readonly #open = new Map<string, OpenCall>();
  /** Calls that began inside one of the user's own ops -> that op. */
  readonly #adopted = new Map<string, { readonly callId: string; readonly traceId: string }>();

  constructor(project: string, client: WeaveClient | undefined) {
    this.#project = project;
    this.#client = client;
  }

  /** How many calls have begun and not ended. */
  get open(): number {
    return this.#open.size;
  }

  start(span: Span): CallRecord {
    const { id, parentId, traceId, name, kind, startTime, attributes, inputs } = span;
    this.#open.set(id, { parentId, usage: new Map() });
    const outer = parentId === undefined ? this.#client?.getCallStack?.().peek() : undefined;
    if (outer) this.#adopted.set(traceId, outer);
    return {
      mode: 'start',
      req: {
        start: {
          project_id: this.#project,
          id: callId(traceId, id),
          op_name: opName(span),
          display_name: name,
          trace_id: this.#adopted.get(traceId)?.traceId ?? uuidOf(traceId),
          parent_id: parentId === undefined ? outer?.callId : callId(traceId, parentId),
          started_at: new Date(startTime).toISOString(),
          attributes: {
            weave: { source: 'prompt-upsampler' },
            kind,
            ...attributes,
          },
          inputs: asObject(withImages(inputs ?? {})),
        },
      },
    };
  }

  end(span: Span): CallRecord {
    const { id, traceId, parentId, endTime, startTime, output, error, attributes } = span;
    const own = this.#open.get(id);
    this.#open.delete(id);
    if (parentId === undefined) this.#adopted.delete(traceId);
    const usage = own?.usage ?? new Map<string, ModelCount>();
    if (span.kind === 'llm') addCount(usage, ...countOf(attributes));
    const parent = this.#open.get(own?.parentId ?? '');
    if (parent !== undefined)
      for (const [model, count] of usage) addCount(parent.usage, model, count);
    return {
      mode: 'end',
      req: {
        end: {
          project_id: this.#project,
          id: callId(traceId, id),
          ended_at: new Date(endTime ?? startTime).toISOString(),
          output: withImages(output ?? null),
          summary: {
            ...(usage.size === 0 ? {} : { usage: usageObject(usage) }),
            prompt_upsampler: { ...attributes },
          },
          exception: error,
        },
      },
    };
  }
}

/** Few and always the same, so that calls can be filtered by them. */
function opName({ kind, name }: Span): string {
  if (kind === 'llm') return 'chat';
  if (kind === 'image') return 'generate_content';
  return kind === 'chain' ? (name.split(' ')[0] ?? kind) : kind;
}

/** Ids of spans are short; with the start of the trace's they are one of a kind. */
function callId(traceId: string, id: string): string {
  return uuidOf(traceId.slice(0, 16) + id);
}

function countOf(attributes: Span['attributes']): [string, ModelCount] {
  const { responseModel, model } = attributes;
  const number = (key: string) => (typeof attributes[key] === 'number' ? attributes[key] : 0);
  return [
    String(responseModel ?? model),
    {
      requests: number('requests'),
      input_tokens: number('inputTokens'),
      output_tokens: number('outputTokens'),
    },
  ];
}

function addCount(usage: Map<string, ModelCount>, model: string, count: ModelCount): void {
  const known = usage.get(model);
  if (known === undefined) usage.set(model, { ...count });
  else {
    known.requests += count.requests;
    known.input_tokens += count.input_tokens;
    known.output_tokens += count.output_tokens;
  }
}

function usageObject(usage: ReadonlyMap<string, ModelCount>): JSONObject {
  return Object.fromEntries([...usage].map(([model, count]) => [model, { ...count }]));
}

function asObject(value: JSONValue): JSONObject {
  return isJSONObject(value) ? value : { value };
}

function withImages(value: JSONValue): JSONValue {
  if (Array.isArray(value)) return value.map(withImages);
  if (!isJSONObject(value)) return value;
  const { type, sha256 } = value;
  if (type === 'image' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) {
    return weaveImage(sha256);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, withImages(held ?? null)]),
  );
}

function isJSONObject(value: JSONValue): value is JSONObject {
  return isRecord(value) && !Array.isArray(value);
}

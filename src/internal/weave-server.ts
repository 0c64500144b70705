import { ConfigurationError } from '../errors.ts';
import { encodeBase64 } from './base64.ts';
import { isRecord } from './is-record.ts';

/** The part of the client that `weave.init` gives which is used here. */
export interface WeaveClient {
  /** `entity/project` */
  readonly projectId: string;
  readonly traceServerApi: { readonly baseUrl: string };
  getCallStack?(): {
    peek(): { readonly callId: string; readonly traceId: string } | null;
  };
}

/** Where traces go, and with what credentials. */
export interface WeaveServer {
  readonly project: string;
  readonly url: string;
  /** The whole `authorization` header. */
  readonly authorization: string;
}

export interface WeaveServerOptions {
  readonly client?: WeaveClient | undefined;
  readonly project?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly baseURL?: string | undefined;
}

const defaultURL = 'https://trace.wandb.ai';

/** @throws ConfigurationError where project, key or address are missing or cannot be. */
export function weaveServer(owner: string, options: WeaveServerOptions): WeaveServer {
  const { client, apiKey } = options;
  const project = client?.projectId ?? options.project;
  if (typeof project !== 'string' || !/^[^/\s]+\/[^/\s]+$/.test(project)) {
    throw new ConfigurationError(
      `${owner} needs \`project\` as 'entity/project', such as 'my-team/frogs', or the \`client\` ` +
        'that weave.init gave.',
    );
  }
  const url = (options.baseURL ?? client?.traceServerApi?.baseUrl ?? environmentURL()).replace(
    /\/+$/,
    '',
  );
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ConfigurationError(
      `The address of the Weave server is no http or https address. Set WF_TRACE_SERVER_URL or ` +
        `\`baseURL\`, as in ${defaultURL}.`,
    );
  }
  const key = apiKey ?? environment('WANDB_API_KEY');
  const authorization = key === undefined ? authorizationOf(client) : basic(key);
  if (authorization === undefined) {
    throw new ConfigurationError(
      `${owner} found no key for Weave. Set WANDB_API_KEY (get one at https://wandb.ai/authorize) or ` +
        'pass `apiKey`.',
    );
  }
  return { project, url, authorization };
}

function basic(key: string): string {
  return `Basic ${encodeBase64(new TextEncoder().encode(`api:${key.trim()}`))}`;
}

/** The client may have found its key in a file, which it keeps to itself. */
function authorizationOf(client: WeaveClient | undefined): string | undefined {
  const api: unknown = client?.traceServerApi;
  const params = isRecord(api) ? api['baseApiParams'] : undefined;
  const headers = isRecord(params) ? params['headers'] : undefined;
  const value = isRecord(headers) ? headers['Authorization'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** As the SDK reads it. */
function environmentURL(): string {
  const own = environment('WF_TRACE_SERVER_URL');
  if (own !== undefined) return own;
  const base = environment('WANDB_BASE_URL');
  if (base === undefined || !URL.canParse(base)) return defaultURL;
  const { host } = new URL(base);
  return host === 'api.wandb.ai' ? defaultURL : `https://${host}/traces`;
}

function environment(name: string): string | undefined {
  const value = globalThis.process?.env?.[name]?.trim();
  return value === '' ? undefined : value;
}

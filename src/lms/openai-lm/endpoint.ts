import { ConfigurationError } from '../../errors.ts';
import { encodeBase64 } from '../../internal/base64.ts';
import { type Redact, redactor } from '../../internal/redact.ts';
import type { ChatClient, OpenAILMOptions } from '../openai-lm.ts';

/** Where requests go and what they carry, with the environment read and every secret known. */
export interface Endpoint {
  readonly apiKey: string;
  /** Origin and path alone. Undefined where an own client does not tell. */
  readonly baseURL: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether requests carry anything that a browser's user must not see. */
  readonly confidential: boolean;
  /** Where the requests go, for messages. */
  readonly place: string;
  readonly redact: Redact;
}

const defaultBaseURL = 'https://api.openai.com/v1';
/** Servers that need no key take any, and the SDK insists on one. */
const placeholderKey = 'no-key-needed';
const secretName = /auth|key|token|secret|cookie|password/i;

export function endpointOf(options: OpenAILMOptions): Endpoint {
  if (options.client !== undefined) return endpointOfClient(options.client);
  const given = present(options.baseURL) ?? environment('OPENAI_BASE_URL');
  const url = parseURL(given ?? defaultBaseURL);
  const basic = basicAuthorization(url);
  const apiKey = keyOf(options, basic !== undefined);
  if (apiKey === undefined && given === undefined) {
    throw new ConfigurationError(
      'createOpenAILM found no API key. Set OPENAI_API_KEY or pass `apiKey`; for a server of your ' +
        'own that needs none, pass its `baseURL` (or set OPENAI_BASE_URL).',
    );
  }
  const headers = { ...(basic === undefined ? {} : { authorization: basic }), ...options.headers };
  const query = Object.fromEntries(url.searchParams);
  return {
    apiKey: apiKey ?? placeholderKey,
    baseURL: withoutSecrets(url),
    query,
    headers,
    confidential: apiKey !== undefined || Object.keys({ ...headers, ...query }).length > 0,
    place: url.host,
    redact: redactor([apiKey, ...secretsOf(url), ...secretsIn(headers), ...secretsIn(query)]),
  };
}

function endpointOfClient(client: ChatClient): Endpoint {
  const text = (name: string) => {
    const value: unknown = Reflect.get(client, name);
    return typeof value === 'string' ? value : undefined;
  };
  const baseURL = text('baseURL');
  const url = baseURL !== undefined && URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  return {
    apiKey: placeholderKey,
    baseURL: url === undefined ? undefined : withoutSecrets(url),
    query: {},
    headers: {},
    confidential: true,
    place: url?.host ?? 'the given client',
    redact: redactor([text('apiKey'), ...(url === undefined ? [] : secretsOf(url))]),
  };
}

function keyOf(options: OpenAILMOptions, hasPassword: boolean): string | undefined {
  const own = present(options.apiKey);
  if (own !== undefined && hasPassword) {
    throw new ConfigurationError(
      'createOpenAILM got both an `apiKey` and a password in `baseURL`, and a request can carry ' +
        'only one of them. Remove one.',
    );
  }
  const key = hasPassword ? undefined : (own ?? environment('OPENAI_API_KEY'));
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError(
      'The API key holds a space, a line break or another character that no header can carry. ' +
        'Copy it again, whole and without quotes.',
    );
  }
  return key;
}

function parseURL(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new ConfigurationError(
    'The `baseURL` (or OPENAI_BASE_URL) is no http or https address. Give all of it, as in ' +
      'http://127.0.0.1:8080/v1.',
  );
}

/** Fetch refuses addresses with a password, so it travels as what it stands for. */
function basicAuthorization(url: URL): string | undefined {
  if (url.username === '' && url.password === '') return undefined;
  const pair = `${decode(url.username)}:${decode(url.password)}`;
  return `Basic ${encodeBase64(new TextEncoder().encode(pair))}`;
}

function decode(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURIComponent(text);
}

function withoutSecrets(url: URL): string {
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function secretsOf(url: URL): string[] {
  return [url.password, decode(url.password)];
}

function secretsIn(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields)
    .filter(([name]) => secretName.test(name))
    .flatMap(([, value]) => [value, ...value.split(/\s+/).slice(1)]);
}

function environment(name: string): string | undefined {
  return present(globalThis.process?.env?.[name]);
}

/** `text` without space around it; nothing where it is empty. */
function present(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

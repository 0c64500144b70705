import { isRecord } from '../../internal/is-record.ts';
import type { Redact } from '../../internal/redact.ts';
import { serverMessage } from '../../internal/server-message.ts';

const longestErrorBytes = 64_000;

/**
 * `fetch` as the SDK needs it. Of an error reply the SDK keeps only what is under `error`, while
 * many servers say it elsewhere, in plain text or in HTML; this puts it there, without secrets.
 */
export function explainingFetch(
  own: typeof globalThis.fetch | undefined,
  redact: Redact,
): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await (own ?? globalThis.fetch)(input, init);
    if (response.ok || response.status === 0) return response;
    const error = redirection(response) ?? (await errorIn(response, redact));
    const { status, statusText, headers } = response;
    return new Response(JSON.stringify({ error }), { status, statusText, headers });
  };
}

/** Following it could carry own headers, and what is in them, to another server. */
function redirection({ status, headers, url }: Response): object | undefined {
  const location = headers.get('location');
  if (status >= 400 || location === null) return undefined;
  const target = URL.canParse(location, url) ? new URL(location, url).origin : 'another address';
  return { message: `it redirects to ${target}; give the final address as baseURL` };
}

async function errorIn(response: Response, redact: Redact): Promise<object> {
  const text = redact(await firstText(response));
  const value = parsed(text);
  if (isRecord(value) && isRecord(value['error'])) return value['error'];
  if (isRecord(value) && typeof value['message'] === 'string') return value;
  return { message: serverMessage(new TextEncoder().encode(text), redact) };
}

async function firstText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader !== undefined && text.length < longestErrorBytes) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

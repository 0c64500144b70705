import { ConfigurationError } from '../errors.ts';
import type { ImageBackendDefinition, ImageRequestField } from '../image-backend.ts';

/** @throws ConfigurationError that names the option and what it must be, never a credential. */
export function checkBackendDefinition<Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
): void {
  const { name, headers, timeoutMs, retries, maxResponseBytes } = definition;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new ConfigurationError('Expected an image backend to have a `name`.');
  }
  const expectLeast = (option: string, value: number | undefined, least: number) => {
    if (value === undefined || value >= least) return;
    throw new ConfigurationError(
      `[${name}] Expected \`${option}\` to be a number from ${least}, got ${value}.`,
    );
  };
  expectLeast('timeoutMs', timeoutMs, 1);
  expectLeast('retries', retries, 0);
  expectLeast('maxResponseBytes', maxResponseBytes, 1);
  expectLeast('capabilities.maxImages', definition.capabilities.maxImages, 1);
  for (const [header, value] of Object.entries(headers ?? {})) checkHeader(name, header, value);
}

/** Here, because fetch would quote the value in its error. */
function checkHeader(name: string, header: string, value: string): void {
  try {
    new Headers([[header, value]]);
  } catch {
    throw new ConfigurationError(
      `[${name}] The header \`${header}\` cannot be sent: its value holds a character that no ` +
        'header may have. A line break at the end of a copied key is a common reason.',
    );
  }
}

/** @throws ConfigurationError for anything but an http(s) address without credentials or query. */
export function parseBaseURL(name: string, baseURL: string | undefined): URL | undefined {
  if (baseURL === undefined) return undefined;
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      `[${name}] The server's address must begin with http:// or https://, ` +
        `got ${JSON.stringify(String(baseURL).replace(/[^/@]*@/, '…@'))}.`,
    );
  }
  if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
    return url;
  }
  throw new ConfigurationError(
    `[${name}] The server's address must hold nothing but host, port and path: give ` +
      `${url.origin}${url.pathname}, and credentials apart from it.`,
  );
}

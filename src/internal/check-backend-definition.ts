import { ConfigurationError } from '../errors.ts';
import type { ImageBackendDefinition, ImageRequestField } from '../image-backend.ts';
import { checkOptions } from './check-options.ts';
import { requestFields } from './image-request-parts.ts';

const definitionNames: readonly (keyof ImageBackendDefinition<ImageRequestField>)[] = [
  'name',
  'baseURL',
  'headers',
  'capabilities',
  'settings',
  'timeoutMs',
  'retries',
  'maxResponseBytes',
  'generate',
];

/** @throws ConfigurationError that names the option and what it must be, never a credential. */
export function checkBackendDefinition<Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
): void {
  checkOptions('defineImageBackend', definition, definitionNames);
  const { name, headers, timeoutMs, retries, maxResponseBytes } = definition;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new ConfigurationError('Expected an image backend to have a `name`.');
  }
  checkParts(definition);
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

function checkParts<Field extends ImageRequestField>(
  definition: ImageBackendDefinition<Field>,
): void {
  const { name, capabilities, generate } = definition;
  const problem =
    typeof generate !== 'function'
      ? '`generate` to be a function of the request'
      : !Array.isArray(capabilities?.supports)
        ? "`capabilities.supports` to be a list of request fields, such as ['seed', 'steps']"
        : typeof capabilities.dialect?.literal !== 'function'
          ? '`capabilities.dialect` to be a dialect, such as plainDialect'
          : undefined;
  if (problem !== undefined) throw new ConfigurationError(`[${name}] Expected ${problem}.`);
  const unknown = capabilities.supports.find((field) => !Object.hasOwn(requestFields, field));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `[${name}] \`capabilities.supports\` names ${JSON.stringify(unknown)}, which is no field of an ` +
      `image request. There are: ${Object.keys(requestFields).join(', ')}.`,
  );
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

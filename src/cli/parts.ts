import { createDefaultLM } from '../defaults.ts';
import { createEmbeddedLM } from '../embedded/embedded-lm.ts';
import { createSketchBackend } from '../embedded/sketch-backend.ts';
import { ConfigurationError } from '../errors.ts';
import type { ImageBackend } from '../image-backend.ts';
import type { LM } from '../lm.ts';
import type { JSONValue } from '../schema.ts';
import { readBackendFlag } from './backend-flags.ts';
import type { BackendModule } from './backend-modules.ts';
import type { CommandIO } from './command-io.ts';

/** A part of a run, and whether it is an embedded stand-in for the real thing. */
export interface Part<T> {
  readonly value: T;
  /** As messages name it. */
  readonly label: string;
  readonly standIn: boolean;
}

type Environment = CommandIO['env'];

/**
 * The language model of that name, else of the environment's, else the embedded stand-in. A key
 * alone is no order to spend money.
 *
 * @throws ConfigurationError where a model is named and its key or address is missing.
 */
export function languageModel(model: string | undefined, env: Environment): Part<LM> {
  const named = model ?? present(env['PROMPT_UPSAMPLER_MODEL']);
  if (named === undefined) {
    return { value: createEmbeddedLM(), label: 'embedded rules', standIn: true };
  }
  return { value: createDefaultLM({ model: named }), label: named, standIn: false };
}

/** The image backend that was named, with the options that its flags gave; else the sketch. */
export function imageBackend(
  module: BackendModule | undefined,
  values: ReadonlyMap<string, string>,
  cwd: string,
): Part<ImageBackend> {
  if (values.has('url') && !module?.flags.some((flag) => flag.name === 'url')) {
    throw new ConfigurationError(`The backend ${module?.name ?? 'sketch'} takes no --url.`);
  }
  if (module === undefined) {
    return { value: createSketchBackend(), label: 'embedded sketches', standIn: true };
  }
  const options: Record<string, JSONValue> = {};
  for (const flag of module.flags) {
    const text = values.get(flag.name);
    if (text !== undefined) options[flag.option] = readBackendFlag(flag, text, cwd);
    else if (flag.required) {
      const usage = flag.value === undefined ? '' : `=<${flag.value}>`;
      throw new ConfigurationError(
        `The backend ${module.name} needs --${flag.name}${usage}: ${flag.help}.`,
      );
    }
  }
  const backend = module.create(options);
  const url = backend.settings['url'];
  const place = typeof url === 'string' ? ` at ${url}` : '';
  return { value: backend, label: `${backend.name}${place}`, standIn: false };
}

/** What the first line says of the parts of a run. */
export function describeParts(parts: Readonly<Record<string, Part<unknown>>>): string {
  const describe = (standIn: boolean) =>
    Object.entries(parts)
      .filter(([, part]) => part.standIn === standIn)
      .map(([role, part]) => `${role} (${part.label})`)
      .join(', ');
  const [embedded, real] = [describe(true), describe(false)];
  if (embedded === '') return `Using ${real}.`;
  const rest = real === '' ? '' : ` Real: ${real}.`;
  return `Embedded stand-ins: ${embedded}. They need no key and no network, and claim nothing.${rest}`;
}

/** How to use a key that is there while no model is named; undefined where there is nothing to say. */
export function keyHint(model: string | undefined, env: Environment): string | undefined {
  if ((model ?? present(env['PROMPT_UPSAMPLER_MODEL'])) !== undefined) return undefined;
  const found = ['OPENAI_API_KEY', 'OPENAI_BASE_URL'].find((name) => present(env[name]));
  if (found === undefined) return undefined;
  return (
    `${found} is set, but no model is named, so nothing was sent and nothing was spent. ` +
    'To use it: --model gpt-4o'
  );
}

function present(text: string | undefined): string | undefined {
  return text?.trim() === '' ? undefined : text;
}

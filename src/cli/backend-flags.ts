import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { ConfigurationError } from '../errors.ts';
import { isRecord } from '../internal/is-record.ts';
import { quoted } from '../internal/quoted.ts';
import type { JSONValue } from '../schema.ts';
import { backendCommands, commonFlags, type Flag } from './flags.ts';

/** A flag that stands for an option of an image backend. */
export interface BackendFlag extends Flag {
  /** The option's name in the program. */
  readonly option: string;
  readonly required: boolean;
  /** The JSON types that the option takes. */
  readonly types: readonly string[];
}

type JSONSchema = Readonly<Record<string, unknown>>;

/** `--url` is a flag of every backend that has such an option. */
const shared = 'url';

/**
 * A flag for every option that can be written as text: `apiKey` is `--api-key`. One whose name is
 * taken gets `backend-` before it. Options that are functions or objects of a program have none.
 */
export function backendFlags(schema: z.ZodObject): readonly BackendFlag[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const required = json.required ?? [];
  return Object.entries(json.properties ?? {}).flatMap(([option, given]) => {
    if (!isRecord(given)) return [];
    const types = typesOf(given);
    if (types.length === 0) return [];
    const flag: BackendFlag = {
      option,
      types,
      required: required.includes(option),
      name: flagName(option),
      value: valueName(given, types),
      help: helpOf(given),
      commands: backendCommands,
    };
    return [flag];
  });
}

/**
 * The value of an option, from the text of its flag: JSON, or the path of a file of it, below `cwd`,
 * where the option takes nothing else.
 *
 * @throws ConfigurationError for text or a file that is no JSON.
 */
export function readBackendFlag(
  { name, types }: BackendFlag,
  text: string,
  cwd: string,
): JSONValue {
  if (types.every((type) => type === 'boolean')) return true;
  const structured = types.includes('object') || types.includes('array');
  const onlyStructured = structured && !types.includes('string');
  if (structured && /^\s*[[{]/.test(text)) return parsed(name, text);
  if (onlyStructured) return parsed(name, fileText(name, resolve(cwd, text)));
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  const numeric = types.includes('number') || types.includes('integer');
  if (numeric && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (types.includes('string')) return text;
  throw new ConfigurationError(`--${name} must be a number, not ${quoted(text, 60)}.`);
}

function fileText(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(
      `--${name} must be JSON, such as '{"key": "value"}', or a file of it: ${why}.`,
    );
  }
}

function parsed(name: string, text: string): JSONValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`--${name} must be JSON, such as '{"key": "value"}': ${why}.`);
  }
}

function flagName(option: string): string {
  const name = option
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
  const taken = name !== shared && commonFlags.some((flag) => flag.name === name);
  return taken ? `backend-${name}` : name;
}

function typesOf(schema: JSONSchema): readonly string[] {
  const { type, anyOf, oneOf } = schema;
  if (typeof type === 'string') return [type];
  const choices: unknown = schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined);
  if (Array.isArray(choices)) return [...new Set(choices.map((choice) => typeof choice))];
  const branches: unknown = anyOf ?? oneOf;
  if (!Array.isArray(branches)) return [];
  return [...new Set(branches.filter(isRecord).flatMap(typesOf))];
}

/** A switch has none. */
function valueName(schema: JSONSchema, types: readonly string[]): string | undefined {
  if (types.every((type) => type === 'boolean')) return undefined;
  const { enum: choices } = schema;
  if (Array.isArray(choices)) return choices.join('|');
  if (types.includes('object') || types.includes('array')) return 'json or file';
  return types.includes('string') ? 'text' : 'number';
}

function helpOf({ description, default: usual }: JSONSchema): string {
  const text = typeof description === 'string' ? description : 'an option of the backend';
  return usual === undefined ? text : `${text} (default: ${JSON.stringify(usual)})`;
}

import { ConfigurationError } from '../errors.ts';
import type { ImageRequest } from '../image-backend.ts';

type Check = (value: unknown) => boolean;

const whole =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least;
const string: Check = (value) => typeof value === 'string';

const checks: Readonly<Record<keyof ImageRequest, readonly [Check, string]>> = {
  prompt: [isPrompt, 'a text that is not blank, or a list of { text, weight }'],
  negativePrompt: [string, 'a string'],
  promptSyntax: [(value) => value === 'literal' || value === 'native', '"literal" or "native"'],
  width: [whole(1), 'a whole number of pixels'],
  height: [whole(1), 'a whole number of pixels'],
  aspectRatio: [
    (value) => typeof value === 'string' && /^\d+(\.\d+)?:\d+(\.\d+)?$/.test(value),
    'a text like "16:9"',
  ],
  steps: [whole(1), 'a whole number from 1'],
  guidanceScale: [
    (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    'a number from 0',
  ],
  seed: [whole(0), 'a whole number from 0'],
  count: [whole(1), 'a whole number from 1'],
  sampler: [string, 'a string'],
  scheduler: [string, 'a string'],
  refiner: [isRefiner, 'an object { model, switchAt }, with `switchAt` from 0 to 1'],
  model: [string, 'a string'],
  adjust: [(value) => typeof value === 'boolean', 'true or false'],
};

/** @throws ConfigurationError that names the field and what it must be. */
export function checkImageRequest(request: ImageRequest): void {
  if (typeof request !== 'object' || request === null) {
    throw new ConfigurationError('Expected an image request: an object with a `prompt`.');
  }
  const given = new Map<string, unknown>(Object.entries(request));
  for (const [field, [check, expected]] of Object.entries(checks)) {
    const value = given.get(field);
    if (field !== 'prompt' && value === undefined) continue;
    if (!check(value)) {
      throw new ConfigurationError(`Expected \`${field}\` to be ${expected}, got ${show(value)}.`);
    }
  }
  const unknown = [...given.keys()].find((field) => !Object.hasOwn(checks, field));
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `\`${unknown}\` is no field of an image request. Settings that only one service knows are ` +
        "options of its backend's create function.",
    );
  }
}

function isRefiner(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { model, switchAt, ...others } = { model: undefined, switchAt: undefined, ...value };
  if (Object.keys(others).length > 0) return false;
  if (model !== undefined && typeof model !== 'string') return false;
  if (switchAt === undefined) return true;
  return typeof switchAt === 'number' && switchAt >= 0 && switchAt <= 1;
}

function isPrompt(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) && value.length > 0 && value.every(isWeightedText);
}

function isWeightedText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('text' in value && 'weight' in value)) return false;
  const { text, weight } = value;
  return typeof text === 'string' && typeof weight === 'number' && weight > 0 && weight <= 10;
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

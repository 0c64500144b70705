import type { GenerationParameters, GenerationRecord } from '../image-metadata.ts';

const negativeMark = 'Negative prompt:';
/** With fewer pairs than this the last line is taken to be part of the prompt. */
const fewestPairs = 3;

/**
 * A record in the form that stable-diffusion-webui writes into its images and most tools read: the
 * prompt, the negative prompt, and a last line of settings (`modules/infotext_utils.py`, v1.10.1).
 */
export function formatInfotext(record: GenerationRecord): string {
  const { prompt = '', negativePrompt, parameters = {} } = record;
  const pairs = settingsOf(parameters);
  const lines = [
    prompt,
    ...(negativePrompt === undefined || negativePrompt === ''
      ? []
      : [`${negativeMark} ${negativePrompt}`]),
    ...(pairs.length < fewestPairs ? [] : [pairs.join(', ')]),
  ];
  return lines.join('\n').replaceAll('\0', '');
}

/** What such a text says, as far as it can be read; undefined for a blank one. */
export function parseInfotext(text: string): GenerationRecord | undefined {
  if (text.trim() === '') return undefined;
  const lines = text.trim().split('\n');
  const settings = readSettings(lines.at(-1) ?? '');
  if (settings.size >= fewestPairs) lines.pop();
  const mark = lines.findIndex((line) => line.trimStart().startsWith(negativeMark));
  const prompt = (mark === -1 ? lines : lines.slice(0, mark)).join('\n').trim();
  const negative = mark === -1 ? '' : lines.slice(mark).join('\n').trim();
  const negativePrompt = negative.slice(negativeMark.length).trim();
  const parameters = settings.size >= fewestPairs ? parametersOf(settings) : undefined;
  return {
    ...(prompt === '' ? {} : { prompt }),
    ...(negativePrompt === '' ? {} : { negativePrompt }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function settingsOf(parameters: GenerationParameters): string[] {
  const { width, height } = parameters;
  const size = width === undefined || height === undefined ? undefined : `${width}x${height}`;
  const pairs: readonly (readonly [string, string | number | undefined])[] = [
    ['Steps', parameters.steps],
    ['Sampler', parameters.sampler],
    ['Schedule type', parameters.scheduler],
    ['CFG scale', parameters.guidanceScale],
    ['Seed', parameters.seed],
    ['Size', size],
    ['Model', parameters.model],
    ['Version', 'prompt-upsampler'],
  ];
  return pairs.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quoted(String(value))}`],
  );
}

function quoted(value: string): string {
  return /[,:\n"]/.test(value) ? JSON.stringify(value) : value;
}

/** `Key: value, Key: "quoted, value"` in one pass, so that a hostile line costs no more time. */
function readSettings(line: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const pair = /([^,:"]*):\s?("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)|[^,]*(?:,|$)/y;
  while (pair.lastIndex < line.length) {
    const match = pair.exec(line);
    if (match === null) break;
    const key = match[1]?.trim() ?? '';
    if (key !== '' && !settings.has(key)) settings.set(key, unquoted(match[2]?.trim() ?? ''));
  }
  return settings;
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}

function parametersOf(settings: ReadonlyMap<string, string>): GenerationParameters {
  const number = (key: string): number | undefined => {
    const value = settings.get(key);
    return value === undefined || !/^\d+(\.\d+)?$/.test(value) ? undefined : Number(value);
  };
  const size = /^(\d{1,6})x(\d{1,6})$/.exec(settings.get('Size') ?? '');
  const found = {
    seed: number('Seed'),
    steps: number('Steps'),
    sampler: settings.get('Sampler'),
    scheduler: settings.get('Schedule type'),
    guidanceScale: number('CFG scale'),
    width: size === null ? undefined : Number(size[1]),
    height: size === null ? undefined : Number(size[2]),
    model: settings.get('Model'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

import type { ImageBackendCapabilities, SizePolicy } from '../../image-backend.ts';
import { plainDialect } from '../../prompt-dialect.ts';

type Range = readonly [least: number, greatest: number];

const everySeed = 0xffffffff;

/** What all of them can do, so that a request means the same whichever of them draws it. */
export function sharedCapabilities(all: readonly ImageBackendCapabilities[]): SharedCapabilities {
  const [first, ...others] = all;
  const supports = (first?.supports ?? []).filter((field) =>
    others.every((each) => each.supports.includes(field)),
  );
  const dialects = new Map(all.map(({ dialect }) => [dialect.name, dialect]));
  const [dialect = plainDialect] = dialects.values();
  return {
    supports,
    dialect: dialects.size === 1 ? dialect : { ...plainDialect, name: 'mixed' },
    maxImages: Math.min(...all.map(({ maxImages = 1 }) => maxImages)),
    maxSeed: Math.min(...all.map(({ maxSeed = everySeed }) => maxSeed)),
    billed: all.some(({ billed }) => billed === true),
    reportsSeed: all.every(({ reportsSeed }) => reportsSeed === true),
    emptyNegativePrompt: highest(
      all.map((each) => each.emptyNegativePrompt ?? 'same'),
      ['same', 'distinct'],
    ),
    ranges: sharedRanges(all),
    sizes: sharedSizes(all),
    promptWindow: sharedWindow(all),
    progress: lowest(
      all.map((each) => each.progress ?? 'none'),
      ['none', 'fraction', 'preview'],
    ),
    cancel: lowest(
      all.map((each) => each.cancel ?? 'none'),
      ['none', 'queued', 'running'],
    ),
    serverUpsampling: highest(
      all.map((each) => each.serverUpsampling ?? 'none'),
      ['none', 'off', 'forced'],
    ),
    safety: highest(
      all.map((each) => each.safety ?? 'none'),
      ['none', 'blocks', 'drops', 'degrades'],
    ),
  };
}

type SharedCapabilities = ImageBackendCapabilities & { readonly maxSeed: number };

function sharedRanges(
  all: readonly ImageBackendCapabilities[],
): ImageBackendCapabilities['ranges'] {
  const common = (ranges: readonly (Range | undefined)[]): Range | undefined => {
    const known = ranges.filter((range) => range !== undefined);
    if (known.length === 0) return undefined;
    return [
      Math.max(...known.map(([least]) => least)),
      Math.min(...known.map(([, greatest]) => greatest)),
    ];
  };
  const steps = common(all.map(({ ranges }) => ranges?.steps));
  const guidanceScale = common(all.map(({ ranges }) => ranges?.guidanceScale));
  return {
    ...(steps === undefined ? {} : { steps }),
    ...(guidanceScale === undefined ? {} : { guidanceScale }),
  };
}

function sharedSizes(all: readonly ImageBackendCapabilities[]): SizePolicy | undefined {
  const policies = all.map(({ sizes }) => sizes).filter((sizes) => sizes !== undefined);
  if (policies.length === 0) return undefined;
  const numbers = (key: 'multipleOf' | 'min' | 'max' | 'maxPixels') =>
    policies.map((policy) => policy[key]).filter((value) => value !== undefined);
  const [multiples, least, greatest] = [numbers('multipleOf'), numbers('min'), numbers('max')];
  const pixels = numbers('maxPixels');
  return {
    multipleOf: multiples.length === 0 ? undefined : multiples.reduce(leastCommonMultiple),
    min: least.length === 0 ? undefined : Math.max(...least),
    max: greatest.length === 0 ? undefined : Math.min(...greatest),
    maxPixels: pixels.length === 0 ? undefined : Math.min(...pixels),
    oneOf: inAll(policies.map(({ oneOf }) => oneOf)),
    aspectRatios: inAll(policies.map(({ aspectRatios }) => aspectRatios)),
  };
}

function sharedWindow(
  all: readonly ImageBackendCapabilities[],
): ImageBackendCapabilities['promptWindow'] {
  const windows = all.map(({ promptWindow }) => promptWindow).filter((each) => each !== undefined);
  if (windows.length === 0) return undefined;
  const smallest = (key: 'tokens' | 'characters') => {
    const sizes = windows.map((each) => each[key]).filter((size) => size !== undefined);
    return sizes.length === 0 ? undefined : Math.min(...sizes);
  };
  return {
    tokens: smallest('tokens'),
    characters: smallest('characters'),
    overflow: highest(
      windows.map(({ overflow }) => overflow),
      ['chunked', 'truncated', 'refused'],
    ),
  };
}

/** The texts that are in each of the lists there are. */
function inAll<T extends string>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known[0]?.filter((text) => known.every((list) => list.includes(text)));
}

/** The first of `order` that is among `values`. */
function lowest<T>(values: readonly T[], order: readonly [T, ...T[]]): T {
  return order.find((each) => values.includes(each)) ?? order[0];
}

/** The last of `order` that is among `values`. */
function highest<T>(values: readonly T[], order: readonly [T, ...T[]]): T {
  return order.findLast((each) => values.includes(each)) ?? order[0];
}

function leastCommonMultiple(a: number, b: number): number {
  let [divisor, rest] = [a, b];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}

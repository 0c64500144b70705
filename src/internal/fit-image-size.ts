import type { SizePolicy } from '../image-backend.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type PartialSize = { readonly [Side in keyof Size]?: number | undefined };

/** What SDXL and its successors were trained on. A caller who wants another area names a side. */
const usualPixels = 1024 * 1024;
/** Image models were trained on sides of such steps, and all of them compress by 8. */
const usualMultiple = 64;
const leastMultiple = 8;

/** Width by height, of a text like `16:9`. */
export function ratioOf(aspectRatio: string): number {
  const [width = Number.NaN, height = Number.NaN] = aspectRatio.split(':').map(Number);
  return width / height;
}

/** How far two lengths or shapes are apart, as factors: 2 and 4 as far as 4 and 8. */
function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}

/** The shape counts first; the length decides among equal shapes. */
function shapeDistance(a: Size, b: Size): number {
  return 1000 * distance(a.width / a.height, b.width / b.height) + distance(a.width, b.width);
}

/** The one of `allowed` whose shape is nearest, the first of several. */
export function nearestRatio(
  allowed: readonly `${number}:${number}`[],
  ratio: number,
): `${number}:${number}` | undefined {
  return nearestOf(allowed, (each) => distance(ratioOf(each), ratio));
}

/** The size to ask for where only its shape is known, and perhaps one side. */
export function sizeOfShape(policy: SizePolicy, ratio: number, given: PartialSize): Size {
  const wanted = wantedSize(ratio, given);
  const nearest = nearestOf(listedSizes(policy), (size) => shapeDistance(size, wanted));
  const { multipleOf = leastMultiple } = policy;
  const free = given.width === undefined && given.height === undefined;
  const step = free && usualMultiple % multipleOf === 0 ? usualMultiple : multipleOf;
  const { width, height } = nearest ?? intoBounds({ ...policy, multipleOf: step }, wanted);
  return { width: given.width ?? width, height: given.height ?? height };
}

function wantedSize(ratio: number, { width, height }: PartialSize): Size {
  if (width !== undefined) return { width, height: width / ratio };
  const side = height ?? Math.sqrt(usualPixels / ratio);
  return { width: side * ratio, height: side };
}

/** The nearest size that the server takes: the same one where it takes that. */
export function nearestSize(policy: SizePolicy, { width, height }: PartialSize): PartialSize {
  const listed = listedSizes(policy);
  if (width !== undefined && height !== undefined) {
    const apart = (size: Size) => distance(size.width, width) + distance(size.height, height);
    return nearestOf(listed, apart) ?? intoBounds(policy, { width, height });
  }
  const side = (name: keyof Size, value: number | undefined) => {
    if (value === undefined) return undefined;
    const nearest = nearestOf(listed, (size) => distance(size[name], value));
    return nearest?.[name] ?? ontoGrid(policy, value, Math.round);
  };
  return { width: side('width', width), height: side('height', height) };
}

/** What the server takes, as a part of a sentence. */
export function sizeRule({ multipleOf, min, max, maxPixels, oneOf }: SizePolicy): string {
  if (oneOf !== undefined) return `the sizes ${oneOf.join(', ')}`;
  const parts = [
    multipleOf === undefined ? [] : [`in multiples of ${multipleOf}`],
    min === undefined ? [] : [`from ${min}`],
    max === undefined ? [] : [`up to ${max}`],
  ].flat();
  const sides = parts.length === 0 ? 'any sides' : `sides ${parts.join(' ')} pixels`;
  return maxPixels === undefined ? sides : `${sides}, ${maxPixels} pixels in all`;
}

/** Keeps the shape as far as the bounds allow. */
function intoBounds(policy: SizePolicy, { width, height }: Size): Size {
  const { min = 1, max = Number.POSITIVE_INFINITY, maxPixels = Number.POSITIVE_INFINITY } = policy;
  const shrink = Math.min(max / width, max / height, Math.sqrt(maxPixels / (width * height)));
  const grow = Math.max(min / width, min / height);
  const scale = shrink < 1 ? shrink : Math.max(1, grow);
  const wanted = { width: width * scale, height: height * scale };
  const rounded = [Math.floor, Math.ceil].flatMap((across) =>
    [Math.floor, Math.ceil].map((down) => ({
      width: ontoGrid(policy, wanted.width, across),
      height: ontoGrid(policy, wanted.height, down),
    })),
  );
  const allowed = rounded.filter((size) => size.width * size.height <= maxPixels);
  const all = allowed.length > 0 ? allowed : rounded;
  return nearestOf(all, (size) => shapeDistance(size, wanted)) ?? wanted;
}

function ontoGrid(
  { multipleOf = 1, min = 1, max = Number.MAX_SAFE_INTEGER }: SizePolicy,
  side: number,
  round: (steps: number) => number,
): number {
  const least = Math.ceil(min / multipleOf);
  const most = Math.max(least, Math.floor(max / multipleOf));
  return Math.min(most, Math.max(least, round(side / multipleOf))) * multipleOf;
}

function listedSizes({ oneOf = [] }: SizePolicy): readonly Size[] {
  return oneOf.map((text) => {
    const [width = Number.NaN, height = Number.NaN] = text.split('x').map(Number);
    return { width, height };
  });
}

function nearestOf<T>(all: readonly T[], apart: (each: T) => number): T | undefined {
  let nearest: { readonly each: T; readonly by: number } | undefined;
  for (const each of all) {
    const by = apart(each);
    if (nearest === undefined || by < nearest.by) nearest = { each, by };
  }
  return nearest?.each;
}

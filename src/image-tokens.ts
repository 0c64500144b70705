import { nameVersionOf } from './price.ts';

/**
 * How a model counts an image, in tokens.
 *
 * `tiles`: the image is fitted into 2048x2048, then its shorter side into 768, and every tile of 512
 * pixels that it needs is counted. `patches`: squares of 32 pixels, at most `most` of them, times
 * `factor`. `pixels`: one token for so many pixels, after fitting the longer side into `longest`.
 */
export type ImageTokenRule =
  | { readonly kind: 'tiles'; readonly base: number; readonly tile: number }
  | { readonly kind: 'patches'; readonly most: number; readonly factor: number }
  | { readonly kind: 'pixels'; readonly perToken: number; readonly longest: number };

/** Rules by model. A name also stands for its dated and numbered versions; null takes one away. */
export type ImageTokenRules = Readonly<Record<string, ImageTokenRule | null>>;

const small: ImageTokenRule = { kind: 'tiles', base: 85, tile: 170 };

/**
 * As OpenAI's vision guide and third-party cost tables that cite it gave them in 2026, and as
 * Anthropic's guide says of Claude. The guides do not say of every model which rule it goes by: put
 * your own in their place where money depends on it.
 */
export const defaultImageTokenRules: ImageTokenRules = {
  'gpt-4o': small,
  'gpt-4.1': small,
  'gpt-4o-mini': { kind: 'tiles', base: 2833, tile: 5667 },
  'gpt-5': { kind: 'tiles', base: 70, tile: 140 },
  o1: { kind: 'tiles', base: 75, tile: 150 },
  o3: { kind: 'tiles', base: 75, tile: 150 },
  'gpt-4.1-mini': { kind: 'patches', most: 1536, factor: 1.62 },
  'gpt-5-mini': { kind: 'patches', most: 1536, factor: 1.62 },
  'gpt-4.1-nano': { kind: 'patches', most: 1536, factor: 2.46 },
  'gpt-5-nano': { kind: 'patches', most: 1536, factor: 2.46 },
  'claude-opus-4': { kind: 'pixels', perToken: 750, longest: 1568 },
  'claude-sonnet-4': { kind: 'pixels', perToken: 750, longest: 1568 },
  'claude-haiku-4': { kind: 'pixels', perToken: 750, longest: 1568 },
  'claude-opus-4-5': { kind: 'pixels', perToken: 750, longest: 1568 },
  'claude-sonnet-4-5': { kind: 'pixels', perToken: 750, longest: 1568 },
  'claude-haiku-4-5': { kind: 'pixels', perToken: 750, longest: 1568 },
};

/** Options of {@link estimateImageTokens}. */
export interface ImageTokenOptions {
  /** `auto` is counted as `high`, which it may be. @default 'auto' */
  readonly detail?: 'low' | 'high' | 'auto' | undefined;
  /** Goes before {@link defaultImageTokenRules}. */
  readonly rules?: ImageTokenRules | undefined;
}

/**
 * The input tokens that one image will cost, before it is sent. Null where the model's rule is not
 * known, since that is not the same as none.
 */
export function estimateImageTokens(
  model: string,
  image: { readonly width: number; readonly height: number },
  { detail = 'auto', rules = {} }: ImageTokenOptions = {},
): number | null {
  const rule = nameVersionOf(model, { ...defaultImageTokenRules, ...rules });
  if (rule === undefined || rule === null) return null;
  const { width, height } = image;
  if (rule.kind === 'pixels') {
    const scale = Math.min(1, rule.longest / Math.max(width, height));
    return Math.ceil((width * scale * height * scale) / rule.perToken);
  }
  if (rule.kind === 'patches') {
    return Math.ceil(patches(width, height, rule.most) * rule.factor);
  }
  if (detail === 'low') return rule.base;
  const fit = Math.min(1, 2048 / Math.max(width, height));
  const shrink = Math.min(1, 768 / (Math.min(width, height) * fit)) * fit;
  const tiles = (side: number) => Math.ceil(Math.round(side * shrink) / 512);
  return rule.base + rule.tile * tiles(width) * tiles(height);
}

function patches(width: number, height: number, most: number): number {
  const all = Math.ceil(width / 32) * Math.ceil(height / 32);
  return Math.min(all, most);
}

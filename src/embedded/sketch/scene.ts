import type { Random } from '../../internal/seeded-random.ts';
import type { Canvas } from './canvas.ts';
import type { SketchPalette } from './palette.ts';

/** What every part of a drawing needs to know. */
export interface Scene {
  readonly canvas: Canvas;
  readonly prompt: string;
  readonly palette: SketchPalette;
  readonly random: Random;
  /** 0 for a word or two, 1 for a long description: how much there is to see. */
  readonly richness: number;
  /** The measure of all things, in pixels: the shorter side. */
  readonly unit: number;
}

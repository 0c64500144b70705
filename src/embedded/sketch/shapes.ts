import type { Box, Canvas, RGB } from './canvas.ts';

export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** `Math.hypot` is exact for huge numbers, and many times slower. */
export function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: RGB;
  readonly alpha: number;
}

export function drawDisc(canvas: Canvas, { x, y, radius, color, alpha }: Spot): void {
  canvas.paint(boxAround(x, y, radius + 1), (px, py) => {
    canvas.blend(px, py, color, cover(radius + 0.5 - length(px - x, py - y)) * alpha);
  });
}

export function drawRing(canvas: Canvas, { x, y, radius, color, alpha }: Spot): void {
  canvas.paint(boxAround(x, y, radius + 2), (px, py) => {
    const away = Math.abs(length(px - x, py - y) - radius);
    canvas.blend(px, py, color, cover(1.3 - away) * alpha);
  });
}

/** A horizontal bar with round ends, `length` long between their centres. */
export function drawPill(canvas: Canvas, spot: Spot & { readonly length: number }): void {
  const { x, y, radius, color, alpha } = spot;
  const half = spot.length / 2;
  const area = {
    ...boxAround(x, y, radius + 1),
    left: x - half - radius,
    right: x + half + radius,
  };
  canvas.paint(area, (px, py) => {
    const beyond = Math.max(0, Math.abs(px - x) - half);
    canvas.blend(px, py, color, cover(radius + 0.5 - length(beyond, py - y)) * alpha);
  });
}

function cover(share: number): number {
  return Math.min(1, Math.max(0, share));
}

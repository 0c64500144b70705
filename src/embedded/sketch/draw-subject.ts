import { type Box, type Canvas, mixColors, type RGB } from './canvas.ts';
import type { Scene } from './scene.ts';
import { length } from './shapes.ts';
import { type SubjectPart, subjectOf } from './subjects.ts';

const lamp: RGB = [255, 250, 235];

/** The subject on its ground, part by part as cut paper, lit from the left. */
export function drawSubject(scene: Scene, middle: number, ground: number): void {
  const { canvas, palette, random, unit, richness } = scene;
  const size = unit * 0.21;
  const mirror = random() < 0.5 ? -1 : 1;
  const dark = mixColors(palette.near, [18, 16, 24], 0.45);
  const colors = { accent: palette.accent, trim: palette.trim, dark };
  drawGroundShadow(canvas, dark, { middle, ground, size });
  const area = {
    left: Math.floor(middle - size * 1.1),
    top: Math.floor(ground - size * 2.4),
    right: Math.ceil(middle + size * 1.1),
    bottom: Math.ceil(ground + size * 0.2),
  };
  for (const part of subjectOf(scene.prompt, random)) {
    const away = distances(part, area, (x, y) => [
      ((x - middle) / size) * mirror,
      (y - ground) / size + 1,
    ]);
    drawDropShadow(canvas, dark, away, area, size * 0.045);
    canvas.paint(area, (x, y) => {
      const distance = away(x, y) * size;
      if (distance >= 0.5) return;
      const side = (x - middle) / size;
      const lit = mixColors(colors[part.color], side < 0 ? lamp : dark, Math.abs(side) * 0.32);
      const lined = richness > 0.6 && distance > -unit * 0.004;
      canvas.blend(x, y, lined ? mixColors(lit, dark, 0.35) : lit, 0.5 - distance);
    });
  }
}

function drawGroundShadow(
  canvas: Canvas,
  color: RGB,
  { middle, ground, size }: Readonly<Record<'middle' | 'ground' | 'size', number>>,
): void {
  const area = {
    left: middle - size * 1.2,
    top: ground - size * 0.16,
    right: middle + size * 1.2,
    bottom: ground + size * 0.16,
  };
  canvas.paint(area, (x, y) => {
    const away = length((x - middle) / (size * 1.05), (y - ground + size * 0.02) / (size * 0.13));
    canvas.blend(x, y, color, away < 1 ? (1 - away) * 0.6 : 0);
  });
}

/** The distances of a part over an area, computed once, in the part's own measure. */
function distances(
  { distance }: SubjectPart,
  area: Box,
  toPart: (x: number, y: number) => readonly [number, number],
): (x: number, y: number) => number {
  const width = area.right - area.left;
  const values = Float32Array.from({ length: width * (area.bottom - area.top) }, (_, index) => {
    const [x, y] = toPart(area.left + (index % width), area.top + Math.floor(index / width));
    return distance(x, y);
  });
  return (x, y) => {
    if (x < area.left || y < area.top || x >= area.right || y >= area.bottom) return 1;
    return values[(y - area.top) * width + (x - area.left)] ?? 1;
  };
}

function drawDropShadow(
  canvas: Canvas,
  color: RGB,
  away: (x: number, y: number) => number,
  area: Box,
  drop: number,
): void {
  const shift = Math.round(drop);
  const size = drop / 0.045;
  canvas.paint(area, (x, y) => {
    const distance = away(x - shift, y - shift) * size;
    if (distance < drop)
      canvas.blend(x, y, color, Math.min(1, (drop - distance) / (2 * drop)) * 0.28);
  });
}

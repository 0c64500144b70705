import { mixColors } from './canvas.ts';
import type { Scene } from './scene.ts';
import { boxAround, drawDisc, drawPill, drawRing, length } from './shapes.ts';

/** A gradient, with flecks of light in richer scenes. */
export function drawSky({ canvas, palette, richness, random, unit }: Scene): void {
  for (let y = 0; y < canvas.height; y += 1) {
    const color = mixColors(palette.skyTop, palette.skyLow, (y / canvas.height / 0.7) ** 0.9);
    for (let x = 0; x < canvas.width; x += 1) canvas.blend(x, y, color, 1);
  }
  const flecks = Math.round(richness * 70);
  for (let fleck = 0; fleck < flecks; fleck += 1) {
    const y = random() ** 1.6 * canvas.height * 0.5;
    const radius = (0.0012 + random() * 0.0024) * unit;
    drawDisc(canvas, { x: random() * canvas.width, y, radius, color: palette.sun, alpha: 0.55 });
  }
}

/** A disc with a glow, to the left or the right; rings around it in the richest scenes. */
export function drawSun({ canvas, palette, richness, random, unit }: Scene): void {
  const { sun: color } = palette;
  const x = canvas.width * (random() < 0.5 ? 0.2 + random() * 0.14 : 0.66 + random() * 0.14);
  const y = canvas.height * (0.17 + random() * 0.14);
  const radius = unit * (0.06 + random() * 0.035);
  const reach = radius * 4.5;
  canvas.paint(boxAround(x, y, reach), (px, py) => {
    const glow = 1 - length(px - x, py - y) / reach;
    canvas.blend(px, py, color, glow > 0 ? glow ** 2 * 0.5 : 0);
  });
  if (richness > 0.55) {
    for (const ring of [1.5, 2.05, 2.7]) {
      drawRing(canvas, { x, y, radius: radius * ring, color, alpha: 0.35 });
    }
  }
  drawDisc(canvas, { x, y, radius, color, alpha: 0.97 });
}

const streaks = [
  { shift: 0, down: 0, share: 1 },
  { shift: 0.35, down: 0.028, share: 0.7 },
  { shift: -0.4, down: 0.05, share: 0.6 },
] as const;

export function drawClouds({ canvas, palette, richness, random, unit }: Scene): void {
  const count = Math.round(1 + richness * 4);
  const color = mixColors(palette.skyLow, palette.sun, 0.6);
  for (let cloud = 0; cloud < count; cloud += 1) {
    const x = random() * canvas.width;
    const y = canvas.height * (0.09 + random() * 0.3);
    const long = unit * (0.12 + random() * 0.16);
    for (const { shift, down, share } of streaks) {
      drawPill(canvas, {
        x: x + shift * long,
        y: y + down * unit,
        length: long * share,
        radius: unit * 0.012,
        color,
        alpha: 0.5,
      });
    }
  }
}

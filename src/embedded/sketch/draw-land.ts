import { type Canvas, mixColors, type RGB } from './canvas.ts';
import { drawSubject } from './draw-subject.ts';
import type { Scene } from './scene.ts';

/** The height of a ridge's edge at each column, in pixels from the top. */
type Ridge = Float32Array;

/** Ridges from far to near, with the subject standing on the last but one. */
export function drawLand(scene: Scene): void {
  const { canvas, palette, richness, random, unit } = scene;
  const count = 2 + Math.round(richness * 4);
  const ridges = Array.from({ length: count }, (_, index) =>
    makeRidge(scene, 0.5 + 0.3 * depthOf(index, count), 0.065 - 0.02 * depthOf(index, count)),
  );
  const middle = Math.round(canvas.width * (0.5 + (random() - 0.5) * 0.06));
  for (const [index, ridge] of ridges.entries()) {
    const depth = depthOf(index, count);
    const far = mixColors(palette.far, palette.skyLow, 0.45 * (1 - depth));
    drawRidge(scene, ridge, ridges[index + 1], mixColors(far, palette.near, depth ** 1.2), depth);
    if (index === count - 2) drawSubject(scene, middle, (ridge[middle] ?? 0) + unit * 0.035);
  }
}

function depthOf(index: number, count: number): number {
  return index / (count - 1);
}

function makeRidge({ canvas, random }: Scene, level: number, swing: number): Ridge {
  const waves = [1.1, 2.3, 4.7].map((rate) => ({
    rate: rate * (0.7 + random() * 0.6) * Math.PI * 2,
    phase: random() * Math.PI * 2,
    swing: (swing / rate) * 1.2,
  }));
  return Float32Array.from({ length: canvas.width }, (_, x) => {
    const across = x / canvas.width;
    const lifts = waves.map((wave) => Math.sin(across * wave.rate + wave.phase) * wave.swing);
    return canvas.height * lifts.reduce((sum, lift) => sum + lift, level);
  });
}

/**
 * A layer of cut paper: a soft shadow behind its edge, a light rim, and bands that follow its line.
 * Stops where the next layer will cover it.
 */
function drawRidge(
  { canvas, palette, richness, unit }: Scene,
  ridge: Ridge,
  next: Ridge | undefined,
  color: RGB,
  depth: number,
): void {
  const shade = mixColors(palette.near, [0, 0, 0], 0.4);
  const rim = mixColors(color, palette.sun, 0.35);
  const shadow = unit * 0.018;
  const band = unit * (0.045 + 0.03 * depth);
  // Made once, since a colour made for each pixel takes longer than all the rest.
  const ramp = Array.from({ length: 121 }, (_, step) => mixColors(color, shade, step / 200));
  for (let x = 0; x < canvas.width; x += 1) {
    const edge = ridge[x] ?? 0;
    const end = Math.min(canvas.height, Math.ceil((next?.[x] ?? canvas.height) + 2));
    for (let y = Math.max(0, Math.floor(edge - shadow)); y < Math.max(end, edge); y += 1) {
      if (y >= canvas.height) break;
      const below = y + 0.5 - edge;
      if (below < 0) canvas.blend(x, y, shade, (1 + below / shadow) ** 2 * 0.22);
      if (below < -0.5) continue;
      const striped = richness > 0.3 && Math.floor(below / band) % 2 === 1;
      const deep = Math.min(0.5, below / canvas.height) + (striped ? 0.1 : 0);
      const tone = below < unit * 0.006 ? rim : (ramp[Math.round(deep * 200)] ?? color);
      canvas.blend(x, y, tone, below + 0.5);
    }
  }
}

/** Blades along the lower edge. */
export function drawGrass({ canvas, palette, richness, random, unit }: Scene): void {
  const blades = Math.round(60 + richness * 140);
  const color = mixColors(palette.near, [0, 0, 0], 0.35);
  for (let blade = 0; blade < blades; blade += 1) {
    drawBlade(canvas, color, {
      x: random() * canvas.width,
      foot: canvas.height * (0.84 + random() * 0.08),
      tall: unit * (0.02 + random() * 0.05),
      lean: (random() - 0.5) * 0.6,
      wide: unit / 300,
    });
  }
}

function drawBlade(
  canvas: Canvas,
  color: RGB,
  blade: Readonly<Record<'x' | 'foot' | 'tall' | 'lean' | 'wide', number>>,
): void {
  for (let step = 0; step < blade.tall; step += 1) {
    const grown = step / blade.tall;
    const left = Math.round(blade.x + blade.lean * step * grown);
    const top = Math.round(blade.foot - step);
    const wide = Math.max(1, Math.round(blade.wide * (1 - grown)));
    canvas.paint({ left, top, right: left + wide, bottom: top + 1 }, (x, y) =>
      canvas.blend(x, y, color, 0.75),
    );
  }
}

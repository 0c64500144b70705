import { type Random, seededRandom } from '../../internal/seeded-random.ts';
import { Canvas } from './canvas.ts';
import { drawCaption } from './draw-caption.ts';
import { drawGrass, drawLand } from './draw-land.ts';
import { drawClouds, drawSky, drawSun } from './draw-sky.ts';
import { sketchPalette } from './palette.ts';
import type { Scene } from './scene.ts';

/** Draws a stylised landscape with a figure in it. The same prompt, seed and size give the same. */
export function drawScene(prompt: string, seed: number, width: number, height: number): Canvas {
  const random = seededRandom(`${seed}\n${prompt}`);
  const words = prompt.match(/\S+/g)?.length ?? 0;
  const scene: Scene = {
    canvas: new Canvas(width, height),
    prompt,
    palette: sketchPalette(prompt, random),
    random,
    richness: Math.min(1, Math.max(0, (words - 3) / 37)),
    unit: Math.min(width, height),
  };
  drawSky(scene);
  drawSun(scene);
  if (scene.richness > 0.25) drawClouds(scene);
  drawLand(scene);
  if (scene.richness > 0.4) drawGrass(scene);
  drawPaper(scene.canvas, random);
  drawCaption(scene.canvas, prompt, scene.palette);
  return scene.canvas;
}

/** The grain of paper, and corners that fall off a little. */
function drawPaper({ data, width, height }: Canvas, random: Random): void {
  const grain = Int8Array.from({ length: 4093 }, () => Math.round((random() - 0.5) * 7));
  for (let y = 0; y < height; y += 1) {
    const fromMiddle = (y / height - 0.5) ** 2;
    const row = y >> 1;
    for (let x = 0; x < width; x += 1) {
      const fall = 1 - 0.34 * Math.max(0, fromMiddle + (x / width - 0.5) ** 2 - 0.12);
      const column = x >> 1;
      const noise = grain[(row * 911 + column * 37 + ((column * row) % 127)) % 4093] ?? 0;
      const start = (y * width + x) * 3;
      for (let channel = start; channel < start + 3; channel += 1) {
        data[channel] = (data[channel] ?? 0) * fall + noise;
      }
    }
  }
}

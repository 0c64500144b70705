import { eachDot, glyphHeight, glyphWidth } from './bitmap-font.ts';
import { type Canvas, mixColors, type RGB } from './canvas.ts';
import type { SketchPalette } from './palette.ts';

const paper: RGB = [246, 240, 226];
const ink: RGB = [52, 46, 48];
const label = 'SKETCH';
const advance = glyphWidth + 1;

/** A strip at the bottom with the prompt's first words, and the word SKETCH, lest it pass for more. */
export function drawCaption(canvas: Canvas, prompt: string, palette: SketchPalette): void {
  const { width, height } = canvas;
  const dot = Math.max(1, Math.round(Math.min(width, height) / 256));
  const margin = 6 * dot;
  const leading = (glyphHeight + 4) * dot;
  const strip = 2 * leading + 2 * margin - 4 * dot;
  if (strip * 2 > height) return;
  const top = height - strip;
  canvas.paint({ left: 0, top, right: width, bottom: height }, (x, y) =>
    canvas.blend(x, y, y < top + dot ? mixColors(paper, ink, 0.25) : paper, 1),
  );
  const boxWidth = (label.length * advance + 7) * dot;
  const boxLeft = width - margin - boxWidth;
  const bottom = height - margin;
  canvas.paint({ left: boxLeft, top: top + margin, right: boxLeft + boxWidth, bottom }, (x, y) =>
    canvas.blend(x, y, mixColors(palette.near, ink, 0.35), 1),
  );
  const middle = top + strip / 2 - (glyphHeight * dot) / 2;
  drawText(canvas, label, boxLeft + 4 * dot, Math.round(middle), dot, paper);
  const columns = Math.floor((boxLeft - 2 * margin) / (advance * dot));
  for (const [line, text] of wrap(prompt, columns).entries()) {
    drawText(canvas, text, margin, top + margin + line * leading, dot, ink);
  }
}

function drawText(
  canvas: Canvas,
  text: string,
  left: number,
  top: number,
  dot: number,
  color: RGB,
): void {
  for (const [index, character] of [...text].entries()) {
    eachDot(character, (column, row) => {
      const x = left + (index * advance + column) * dot;
      const y = top + row * dot;
      canvas.paint({ left: x, top: y, right: x + dot, bottom: y + dot }, (px, py) =>
        canvas.blend(px, py, color, 1),
      );
    });
  }
}

/** The first words in two lines of so many signs, with dots where some are left out. */
function wrap(prompt: string, columns: number): readonly string[] {
  if (columns < 4) return [];
  const words = prompt
    .slice(0, 400)
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= columns) lines[lines.length - 1] = longer;
    else if (line === '') lines[lines.length - 1] = cut(word, columns);
    else lines.push(cut(word, columns));
  }
  if (lines.length <= 2) return lines;
  return [lines[0] ?? '', cut(`${lines[1]} ...`, columns)];
}

function cut(text: string, columns: number): string {
  const signs = [...text];
  return signs.length <= columns
    ? text
    : `${signs
        .slice(0, columns - 3)
        .join('')
        .trimEnd()}...`;
}

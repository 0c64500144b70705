import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { eachDot } from '../../src/embedded/sketch/bitmap-font.ts';
import { createSketchBackend } from '../../src/embedded/sketch-backend.ts';
import { AbortedError, ImageBackendError } from '../../src/errors.ts';
import { readGenerationRecord } from '../../src/image-metadata.ts';

const backend = createSketchBackend({ width: 128, height: 96 });
const prompt = 'a frog dressed as a knight';

/** The mean red, green and blue of the pixels that `where` picks. */
function mean(bytes: Uint8Array, where: (x: number, y: number) => boolean = () => true) {
  const { data, width, channels } = decode(bytes);
  const sums = [0, 0, 0];
  let count = 0;
  for (let index = 0; index < data.length / channels; index += 1) {
    if (!where(index % width, Math.floor(index / width))) continue;
    count += 1;
    for (const channel of [0, 1, 2]) {
      sums[channel] = (sums[channel] ?? 0) + (data[index * channels + channel] ?? 0);
    }
  }
  return sums.map((sum) => sum / count);
}

describe('createSketchBackend', () => {
  it('draws the same bytes for the same prompt, seed and size', async () => {
    const draw = async (text: string, seed: number) =>
      (await backend.generate({ prompt: text, seed })).image.bytes;
    const first = await draw(prompt, 7);
    expect(await draw(prompt, 7)).toEqual(first);
    expect(await draw(prompt, 8)).not.toEqual(first);
    expect(await draw('a toad', 7)).not.toEqual(first);
  });

  it('writes how it was made into the picture', async () => {
    const { image } = await backend.generate({ prompt, seed: 7, width: 80, height: 64 });
    expect(readGenerationRecord(image.bytes)).toEqual({
      prompt,
      parameters: { seed: 7, width: 80, height: 64 },
      backend: 'sketch',
    });
  });

  it('gives every image of a call a seed of its own, the one that draws it again', async () => {
    const { images } = await backend.generate({ prompt, seed: 2 ** 32 - 1, count: 3 });
    expect(images.map((image) => image.seed)).toEqual([2 ** 32 - 1, 0, 1]);
    const [again] = (await backend.generate({ prompt, seed: 1 })).images;
    expect(images[2]?.bytes).toEqual(again.bytes);
    const { images: ten } = await backend.generate({ prompt, count: 10, width: 16, height: 16 });
    expect(new Set(ten.map((image) => image.seed)).size).toBe(10);
  });

  it('says which fields it ignored, and marks nothing as degraded', async () => {
    const result = await backend.generate({ prompt, steps: 20, negativePrompt: 'blur', count: 1 });
    expect(result.ignored).toEqual(['negativePrompt', 'steps']);
    expect(result.warnings).toEqual([]);
    expect(result.image.safety).toBe('ok');
    expect(result.image).toMatchObject({ width: 128, height: 96, mediaType: 'image/png' });
  });

  it.each([
    [16, 16],
    [17, 300],
    [600, 40],
    [2048, 64],
  ])('draws %i by %i pixels', async (width, height) => {
    const { image } = await backend.generate({ prompt, width, height });
    expect([image.width, image.height]).toEqual([width, height]);
    expect(image.safety).toBe('ok');
  });

  it.each([{ width: 15 }, { height: 2049 }])('refuses the size %o', async (size) => {
    const asked = backend.generate({ prompt, ...size });
    await expect(asked).rejects.toBeInstanceOf(ImageBackendError);
    await expect(asked).rejects.toThrow(/takes sides from 16/);
  });

  it('takes the colour of its subject from the prompt', async () => {
    const middle = (x: number, y: number) => x > 52 && x < 76 && y > 25 && y < 60;
    const tint = async (color: string) => {
      const image = async (seed: number) =>
        mean((await backend.generate({ prompt: `a ${color} thing`, seed })).image.bytes, middle);
      return Promise.all([1, 2, 3, 4].map(image));
    };
    const [reds, blues] = [await tint('red'), await tint('blue')];
    const warmth = (colors: readonly (readonly number[])[]) =>
      colors.reduce((sum, [red = 0, , blue = 0]) => sum + red - blue, 0);
    expect(warmth(reds)).toBeGreaterThan(warmth(blues) + 60);
  });

  it('shows more for a longer prompt', async () => {
    const long =
      `${prompt}, soft daylight grazing the main contours, set against a hazy backdrop that fades ` +
      'slowly, seen at eye level with calm spacing and quiet margins, painted in layered oils';
    const edges = async (text: string) => {
      const { data } = decode((await backend.generate({ prompt: text, seed: 3 })).image.bytes);
      let count = 0;
      for (let index = 3; index < 128 * 70 * 3; index += 3) {
        if (Math.abs((data[index] ?? 0) - (data[index - 3] ?? 0)) > 14) count += 1;
      }
      return count;
    };
    expect(await edges(long)).toBeGreaterThan((await edges(prompt)) * 1.3);
  });

  it('refuses a usual size that it cannot draw', () => {
    expect(() => createSketchBackend({ width: 4000 })).toThrow(/`width`.*16 to 2048/);
    expect(() => createSketchBackend({ height: 20.5 })).toThrow(/`height`/);
  });

  it('adjusts a size where asked to', async () => {
    const { image, warnings } = await backend.generate({ prompt, width: 8, seed: 1, adjust: true });
    expect(image.width).toBe(16);
    expect(warnings).not.toEqual([]);
  });

  it('draws any text: other scripts, emoji, brackets, very long words', async () => {
    for (const text of [
      '一只青蛙',
      'צפרדע',
      '🐸⚔️',
      '(a:1.2) [b]',
      'x'.repeat(5000),
      '\u0000 \u200f',
    ]) {
      const { image } = await backend.generate({ prompt: text, seed: 1 });
      expect(readGenerationRecord(image.bytes)?.prompt).toBe(text);
    }
  });

  it('ends between two images when its caller gives up', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1);
    const asked = backend.generate(
      { prompt, count: 8, width: 300, height: 300 },
      { signal: controller.signal },
    );
    await expect(asked).rejects.toBeInstanceOf(AbortedError);
  });
});

describe('the bitmap font', () => {
  it('has a glyph of its own for every sign of ASCII, and a box for all others', () => {
    const dots = (sign: string) => {
      const found: string[] = [];
      eachDot(sign, (column, row) => found.push(`${column},${row}`));
      return found.join(' ');
    };
    const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const capitals = signs.filter((sign) => sign === sign.toUpperCase());
    expect(new Set([dots('é'), ...capitals.map(dots)]).size).toBe(capitals.length + 1);
    expect(dots('a')).toBe(dots('A'));
    expect(dots('猫')).toBe(dots('é'));
    expect(dots('constructor')).toBe(dots('é'));
  });
});

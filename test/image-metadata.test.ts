import fc from 'fast-check';
import { decode, encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { ImageError } from '../src/errors.ts';
import {
  type GenerationRecord,
  readGenerationRecord,
  stripMetadata,
  writeGenerationRecord,
} from '../src/image-metadata.ts';
import {
  joinBytes,
  makePNGChunk,
  pngSignature,
  readPNGChunks,
} from '../src/internal/png-chunks.ts';
import { makeText, makeUnicodeText, readPNGText } from '../src/internal/png-text.ts';

const pixels = Uint8Array.from({ length: 6 * 4 * 3 }, (_, index) => (index * 37) % 256);
const png = encode({ width: 6, height: 4, data: pixels, channels: 3 });

/** `png` with more chunks before its first IDAT. */
function withChunks(...chunks: readonly Uint8Array[]): Uint8Array {
  const parts = [...readPNGChunks(png)].map((chunk) => chunk.bytes);
  const [header = new Uint8Array(), ...others] = parts;
  return joinBytes([pngSignature, header, ...chunks, ...others]);
}

const withText = (text: string) => withChunks(makeText({ keyword: 'parameters', text }));
const withOwn = (text: string) =>
  withChunks(makeUnicodeText({ keyword: 'prompt-upsampler', text }));
const types = (bytes: Uint8Array) => [...readPNGChunks(bytes)].map((chunk) => chunk.type);
const texts = (bytes: Uint8Array) =>
  Object.fromEntries(
    [...readPNGChunks(bytes)].flatMap((chunk) => {
      const found = readPNGText(chunk);
      return found === undefined ? [] : [[found.keyword, { type: chunk.type, text: found.text }]];
    }),
  );

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    'a, b: c\nNegative prompt: d\nSteps: 1, Seed: 2, Model: "x, y"',
    'קלף 🐸👩‍🚀 \u202eabc',
    'lone \ud800 half',
    'nul \0 inside',
    '"quoted" \\ back',
  ),
);
const count = fc.integer({ min: 0, max: 2 ** 40 });
const record: fc.Arbitrary<GenerationRecord> = fc.record(
  {
    basePrompt: awkward,
    prompt: awkward,
    negativePrompt: awkward,
    backend: awkward,
    parameters: fc.record(
      {
        seed: count,
        steps: count,
        sampler: awkward,
        scheduler: awkward,
        guidanceScale: fc.double({ min: 0.1, max: 30, noNaN: true }),
        width: count,
        height: count,
        model: awkward,
      },
      { requiredKeys: [] },
    ),
    verdict: fc.record(
      {
        verdict: fc.constantFrom('correct' as const, 'incorrect' as const),
        score: fc.double({ min: 0.01, max: 1, noNaN: true }),
        reasoning: awkward,
      },
      { requiredKeys: ['verdict'] },
    ),
  },
  { requiredKeys: [] },
);

describe('writeGenerationRecord', () => {
  it('gives back on reading what was written, and leaves the picture as it was', () => {
    fc.assert(
      fc.property(record, (given) => {
        const written = writeGenerationRecord(png, given);
        expect(readGenerationRecord(written)).toEqual(given);
        expect(decode(written, { checkCrc: true }).data).toEqual(pixels);
      }),
    );
  });

  it('replaces earlier records of both kinds and touches nothing else', () => {
    const other = makePNGChunk('tEXt', new TextEncoder().encode('Author\0someone'));
    const start = withChunks(other, makeText({ keyword: 'parameters', text: 'old' }));
    const once = writeGenerationRecord(start, { prompt: 'first' });
    const twice = writeGenerationRecord(once, { prompt: 'second' });
    expect(readGenerationRecord(twice)).toEqual({ prompt: 'second' });
    expect(types(twice)).toEqual(['IHDR', 'iTXt', 'tEXt', 'tEXt', 'IDAT', 'IEND']);
    expect(texts(twice)['Author']?.text).toBe('someone');
    expect(writeGenerationRecord(twice, { prompt: 'second' })).toEqual(twice);
  });

  it('writes beside it the text that other tools read', () => {
    const written = writeGenerationRecord(png, {
      prompt: 'a frog,\nin armour',
      negativePrompt: 'blur',
      parameters: {
        seed: 7,
        steps: 20,
        sampler: 'Euler a',
        guidanceScale: 7.5,
        width: 6,
        height: 4,
      },
    });
    expect(texts(written)['parameters']).toEqual({
      type: 'tEXt',
      text:
        'a frog,\nin armour\nNegative prompt: blur\nSteps: 20, Sampler: Euler a, CFG scale: 7.5, ' +
        'Seed: 7, Size: 6x4, Version: prompt-upsampler',
    });
  });

  it('writes that text as UTF-8 where Latin-1 is not enough', () => {
    expect(texts(writeGenerationRecord(png, { prompt: 'café' }))['parameters']?.type).toBe('tEXt');
    const frog = texts(writeGenerationRecord(png, { prompt: '🐸' }))['parameters'];
    expect(frog).toEqual({ type: 'iTXt', text: '🐸' });
  });

  it('refuses everything but a whole PNG, and says why', () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9, 3, 0, 0);
    expect(() => writeGenerationRecord(jpeg, {})).toThrow(/Only a PNG can carry.*image\/jpeg/);
    expect(() => writeGenerationRecord(new Uint8Array(), {})).toThrow(ImageError);
    expect(() => writeGenerationRecord(png.subarray(0, png.length - 6), {})).toThrow(/cut off/);
    expect(() => stripMetadata(png.subarray(0, png.length - 6))).toThrow(/cut off/);
  });
});

describe('readGenerationRecord', () => {
  it('reads what stable-diffusion-webui writes', () => {
    const text =
      'a frog (knight:1.2)\n<lora:x:1>\nNegative prompt: blurry,\nlow quality\nSteps: 30, Sampler: ' +
      'DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 123, Size: 832x1216, Model hash: ' +
      'abc, Model: "odd, name: \\"x\\"", Lora hashes: "x: 1, y: 2", Version: v1.10.1';
    expect(readGenerationRecord(withText(text))).toEqual({
      prompt: 'a frog (knight:1.2)\n<lora:x:1>',
      negativePrompt: 'blurry,\nlow quality',
      parameters: {
        seed: 123,
        steps: 30,
        sampler: 'DPM++ 2M',
        scheduler: 'Karras',
        guidanceScale: 6.5,
        width: 832,
        height: 1216,
        model: 'odd, name: "x"',
      },
    });
  });

  it('takes a last line with few pairs for a part of the prompt', () => {
    expect(readGenerationRecord(withText('a clock, time: noon'))).toEqual({
      prompt: 'a clock, time: noon',
    });
  });

  it('prefers our own record to the common one', () => {
    const common = makeText({ keyword: 'parameters', text: 'other' });
    const own = makeUnicodeText({
      keyword: 'prompt-upsampler',
      text: '{"version":1,"prompt":"ours"}',
    });
    expect(readGenerationRecord(withChunks(common, own))).toEqual({ prompt: 'ours' });
  });

  it('falls back to the common one where ours is broken', () => {
    const common = makeText({ keyword: 'parameters', text: 'other' });
    for (const broken of ['{"version":1', '[1]', 'null', '"x"', '{"prompt":"no version"}']) {
      const own = makeUnicodeText({ keyword: 'prompt-upsampler', text: broken });
      expect(readGenerationRecord(withChunks(own, common))).toEqual({ prompt: 'other' });
    }
  });

  it('leaves out fields of the wrong type', () => {
    const text =
      '{"version":2,"prompt":5,"backend":"b","parameters":{"seed":"1","steps":3,"width":1e999},' +
      '"verdict":{"verdict":"perhaps"},"__proto__":{"basePrompt":"x"}}';
    expect(readGenerationRecord(withOwn(text))).toEqual({ backend: 'b', parameters: { steps: 3 } });
  });

  it('skips chunks with a wrong checksum, compressed text and overlong text', () => {
    const broken = makeText({ keyword: 'parameters', text: 'x' });
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    const bytes = (text: string) => new TextEncoder().encode(text);
    const zipped = makePNGChunk('zTXt', bytes('parameters\0\0bomb'));
    const zippedUnicode = makePNGChunk('iTXt', bytes('parameters\0\x01\0\0\0bomb'));
    const huge = makeText({ keyword: 'parameters', text: 'x'.repeat(2 * 1024 * 1024) });
    const noEnd = makePNGChunk('iTXt', bytes('parameters\0\0'));
    for (const chunk of [broken, zipped, zippedUnicode, huge, noEnd]) {
      expect(readGenerationRecord(withChunks(chunk))).toBeUndefined();
    }
  });

  it('reads a cut-off file as far as it goes, and nothing of other files', () => {
    const written = writeGenerationRecord(png, { prompt: 'kept' });
    expect(readGenerationRecord(written.subarray(0, written.length - 20))).toEqual({
      prompt: 'kept',
    });
    expect(readGenerationRecord(written.subarray(0, 60))).toBeUndefined();
    expect(readGenerationRecord(new TextEncoder().encode('GIF89a......'))).toBeUndefined();
  });

  it('never throws, whatever the bytes', () => {
    const written = writeGenerationRecord(png, { prompt: 'a frog', parameters: { seed: 1 } });
    const damaged = fc
      .array(fc.tuple(fc.nat(written.length - 1), fc.nat(255)), { maxLength: 12 })
      .map((changes) => {
        const bytes = written.slice();
        for (const [index, value] of changes) bytes[index] = value;
        return bytes;
      });
    const tail = fc.uint8Array({ maxLength: 200 });
    const anything = fc.oneof(
      tail,
      tail.map((bytes) => joinBytes([pngSignature, bytes])),
      damaged,
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.string().map((text) => `a: ${text}, b: "${text}, c: 1`),
    );
    fc.assert(fc.property(anything, (bytes) => void readGenerationRecord(bytes)));
    fc.assert(
      fc.property(anyText, (text) => {
        readGenerationRecord(withText(text));
        readGenerationRecord(withOwn(text));
      }),
    );
  });

  it('takes no longer for a hostile line of settings', () => {
    const started = performance.now();
    for (const unit of ['a:"', 'a:"\\', ' ', ':', '",', 'a: "b",', '\\"']) {
      readGenerationRecord(withText(unit.repeat(300_000).slice(0, 900_000)));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('stripMetadata', () => {
  it('removes every kind of text and what follows the end, and keeps the picture', () => {
    const bytes = new TextEncoder().encode('Comment\0\0secret');
    const chunks = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'pHYs'].map((type) =>
      makePNGChunk(type, bytes),
    );
    const full = joinBytes([
      writeGenerationRecord(withChunks(...chunks), { prompt: 'secret' }),
      bytes,
    ]);
    const stripped = stripMetadata(full);
    expect(types(stripped)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect(stripMetadata(writeGenerationRecord(png, { prompt: 'secret' }))).toEqual(png);
    expect(decode(stripMetadata(writeGenerationRecord(png, {}))).data).toEqual(pixels);
  });
});

import { describe, expect, test } from 'vitest';

import { ImageBackendError } from '../../src/errors.ts';
import type {
  ImageBackendCapabilities,
  ImageRequest,
  SizePolicy,
} from '../../src/image-backend.ts';
import { fitImageRequest } from '../../src/internal/fit-image-request.ts';
import { plainDialect } from '../../src/prompt-dialect.ts';

const inPixels = ['width', 'height', 'steps', 'guidanceScale'] as const;
const inShapes = ['aspectRatio'] as const;

function fitted(request: Partial<ImageRequest>, capabilities: Partial<ImageBackendCapabilities>) {
  return fitImageRequest(
    { prompt: 'a frog', ...request },
    { name: 'test', capabilities: { supports: inPixels, dialect: plainDialect, ...capabilities } },
    () => String(request.prompt ?? 'a frog'),
  );
}

function refusal(request: Partial<ImageRequest>, capabilities: Partial<ImageBackendCapabilities>) {
  try {
    fitted(request, capabilities);
  } catch (error) {
    if (error instanceof ImageBackendError) return error;
    throw error;
  }
  return expect.unreachable('it must be refused');
}

describe('a number out of the range of the server', () => {
  const ranges = { steps: [1, 50], guidanceScale: [1.5, 5] } as const;
  test.each([
    [{ steps: 80 }, '`steps` from 1 to 50, not 80. The nearest is 50'],
    [{ guidanceScale: 0 }, '`guidanceScale` from 1.5 to 5, not 0. The nearest is 1.5'],
  ])('is refused with the nearest: %j', (request, message) => {
    const error = refusal(request, { ranges });
    expect(error).toMatchObject({ code: 'rejected', backend: 'test', mayHaveBeenCharged: false });
    expect(error.message).toContain(message);
    expect(error.message).toContain('`adjust: true`');
  });

  test('is adjusted with a warning where the request allows it', () => {
    const { request, changed, warnings } = fitted(
      { steps: 80, guidanceScale: 0, adjust: true },
      { ranges },
    );
    expect(request).toMatchObject({ steps: 50, guidanceScale: 1.5 });
    expect(changed).toEqual({ steps: 50, guidanceScale: 1.5 });
    expect(warnings).toEqual([
      'test takes `steps` from 1 to 50, not 80: 50 was sent.',
      'test takes `guidanceScale` from 1.5 to 5, not 0: 1.5 was sent.',
    ]);
  });

  test('is none of its business where the field is not supported', () => {
    const { changed, warnings } = fitted({ steps: 80 }, { supports: ['width'], ranges });
    expect([changed, warnings]).toEqual([{}, []]);
  });

  test('is no matter at the ends of the range', () => {
    expect(fitted({ steps: 50, guidanceScale: 1.5 }, { ranges }).changed).toEqual({});
    expect(fitted({ steps: 1, guidanceScale: 5 }, { ranges }).changed).toEqual({});
  });
});

describe('a size that the server does not take', () => {
  const rows: readonly (readonly [SizePolicy, Partial<ImageRequest>, string])[] = [
    [{ multipleOf: 64 }, { width: 1000, height: 700 }, '1024x704'],
    [{ min: 256, max: 1024 }, { width: 2048, height: 1024 }, '1024x512'],
    [{ min: 256 }, { width: 128, height: 64 }, '512x256'],
    [{ min: 256, max: 1024, multipleOf: 32 }, { width: 4096, height: 64 }, '1024x256'],
    [{ maxPixels: 1_048_576 }, { width: 2048, height: 2048 }, '1024x1024'],
    [{ maxPixels: 1_000_000, multipleOf: 64 }, { width: 1024, height: 1024 }, '960x960'],
    [{ oneOf: ['1024x1024', '1536x1024', '1024x1536'] }, { width: 1200, height: 800 }, '1024x1024'],
    [{ oneOf: ['1024x1024', '1536x1024'] }, { width: 1500, height: 1000 }, '1536x1024'],
    [{ multipleOf: 8 }, { width: 1001 }, 'a width of 1000'],
    [{ max: 1024 }, { height: 1025 }, 'a height of 1024'],
    [{ oneOf: ['1024x1024', '1536x1024'] }, { width: 1400 }, 'a width of 1536'],
  ];
  test.each(rows)('is refused by %j: %j has the nearest %s', (sizes, request, nearest) => {
    const error = refusal(request, { sizes });
    expect(error.code).toBe('rejected');
    expect(error.message).toContain(`The nearest is ${nearest};`);
  });

  test.each(rows)('is adjusted to what %j takes: %j', (sizes, request) => {
    const { changed, warnings } = fitted({ ...request, adjust: true }, { sizes });
    expect(warnings).toHaveLength(1);
    const again = fitted({ ...request, ...changed }, { sizes });
    expect(again.warnings).toEqual([]);
  });

  test('is refused with the whole rule', () => {
    const sizes = { multipleOf: 16, min: 256, max: 2048, maxPixels: 4_000_000 };
    expect(refusal({ width: 100, height: 100 }, { sizes }).message).toBe(
      '[test] The server takes sides in multiples of 16 from 256 up to 2048 pixels, 4000000 pixels ' +
        'in all, not 100x100. The nearest is 256x256; `adjust: true` sends that. Nothing was sent.',
    );
  });

  test('is sent where nothing is known of sizes', () => {
    expect(fitted({ width: 1001, height: 3 }, {}).changed).toEqual({});
  });
});

describe('a shape for a server that takes pixels', () => {
  const rows: readonly (readonly [SizePolicy, Partial<ImageRequest>, string])[] = [
    [{}, { aspectRatio: '1:1' }, '1024x1024'],
    [{}, { aspectRatio: '16:9' }, '1344x768'],
    [{ multipleOf: 8 }, { aspectRatio: '9:16' }, '768x1344'],
    [{ multipleOf: 48 }, { aspectRatio: '1:1' }, '1008x1008'],
    [{ max: 512 }, { aspectRatio: '2:1' }, '512x256'],
    [{ oneOf: ['1024x1024', '1536x1024', '1024x1536'] }, { aspectRatio: '3:2' }, '1536x1024'],
    [{ oneOf: ['512x512', '1024x1024', '2048x2048'] }, { aspectRatio: '1:1' }, '1024x1024'],
    [{}, { aspectRatio: '16:9', width: 1280 }, '1280x720'],
    [{}, { aspectRatio: '1:2', height: 1000 }, '504x1000'],
  ];
  test.each(rows)('is sent as pixels, with %j: %j as %s', (sizes, request, size) => {
    const { changed, converted } = fitted(request, { sizes });
    expect(`${changed.width}x${changed.height}`).toBe(size);
    expect(converted).toEqual(['aspectRatio']);
  });

  test('warns where the pixels are of another shape', () => {
    expect(fitted({ aspectRatio: '2:1' }, {}).warnings).toEqual([]);
    expect(fitted({ aspectRatio: '16:9' }, {}).warnings).toEqual([
      'test takes pixels alone: 16:9 was sent as 1344x768.',
    ]);
  });

  test('does not bend a side that was asked for', () => {
    const sizes = { multipleOf: 64 };
    expect(refusal({ aspectRatio: '1:1', width: 1000 }, { sizes }).message).toContain('1000x1024');
  });

  test('says nothing where both sides are given', () => {
    const { changed, converted } = fitted({ aspectRatio: '1:1', width: 8, height: 16 }, {});
    expect([changed, converted]).toEqual([{}, []]);
  });
});

describe('pixels for a server that takes shapes', () => {
  const rows: readonly (readonly [SizePolicy, number, number, string])[] = [
    [{ aspectRatios: ['1:1', '16:9', '9:16'] }, 1344, 768, '16:9'],
    [{ aspectRatios: ['1:1', '16:9', '9:16'] }, 600, 512, '1:1'],
    [{}, 1344, 768, '7:4'],
  ];
  test.each(rows)('are sent as a shape, with %j: %ix%i as %s', (sizes, width, height, shape) => {
    const { changed, converted, warnings } = fitted(
      { width, height },
      { supports: inShapes, sizes },
    );
    expect(changed).toEqual({ aspectRatio: shape });
    expect(converted).toEqual(['width', 'height']);
    expect(warnings).toEqual([
      `test takes no pixels: ${width}x${height} was sent as the aspect ratio ${shape}.`,
    ]);
  });

  test('are left out where the shape is given, or one side is missing', () => {
    const both = fitted({ width: 64, height: 64, aspectRatio: '2:1' }, { supports: inShapes });
    const one = fitted({ width: 64 }, { supports: inShapes });
    for (const { changed, converted } of [both, one])
      expect([changed, converted]).toEqual([{}, []]);
  });

  test('are refused as a shape that the server does not have', () => {
    const capabilities = { supports: inShapes, sizes: { aspectRatios: ['1:1', '3:2'] } } as const;
    expect(refusal({ aspectRatio: '21:9' }, capabilities).message).toContain(
      'the aspect ratios 1:1, 3:2, not 21:9. The nearest is 3:2',
    );
    const { changed, warnings } = fitted({ aspectRatio: '21:9', adjust: true }, capabilities);
    expect(changed).toEqual({ aspectRatio: '3:2' });
    expect(warnings).toHaveLength(1);
  });

  test('are spelt as the server does', () => {
    const capabilities = { supports: inShapes, sizes: { aspectRatios: ['1:1', '3:2'] } } as const;
    const { changed, warnings } = fitted({ aspectRatio: '6:4' }, capabilities);
    expect([changed, warnings]).toEqual([{ aspectRatio: '3:2' }, []]);
  });
});

describe('a prompt that is too long', () => {
  const prompt = 'a frog \u{1F438} in armour, on a bridge';
  test('is refused where the server refuses it, whatever may be adjusted', () => {
    const promptWindow = { characters: 20, overflow: 'refused' } as const;
    for (const adjust of [true, false]) {
      const { code, message } = refusal({ prompt, adjust }, { promptWindow });
      expect(code).toBe('rejected');
      expect(message).toContain('at most 20 characters, this one has 31. Shorten it by 11');
    }
  });

  test('is sent with a warning where the server cuts it', () => {
    const promptWindow = { characters: 20, overflow: 'truncated' } as const;
    expect(fitted({ prompt }, { promptWindow }).warnings).toEqual([
      'test reads 20 of the prompt\'s 31 characters; the last 11 are lost, from "on a bridge" on.',
    ]);
  });

  test.each([
    [{ characters: 20, overflow: 'chunked' }, prompt],
    [{ characters: 31, overflow: 'refused' }, prompt],
    [{ tokens: 75, overflow: 'truncated' }, prompt],
  ] as const)('is no matter with %j', (promptWindow, text) => {
    expect(fitted({ prompt: text }, { promptWindow }).warnings).toEqual([]);
  });
});

import { expect, test } from 'vitest';

import { AbortedError, ImageBackendError } from '../../src/errors.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { png } from '../support/png.ts';

const prompt = 'a frog dressed as a knight';

test('draws the same image for the same prompt and seed, and another one for others', async () => {
  const draw = async (text: string, seed: number) => {
    const { image } = await mockImageBackend().generate({ prompt: text, seed });
    return image.sha256();
  };
  const first = await draw(prompt, 1);
  expect(await draw(prompt, 1)).toBe(first);
  expect(await draw(prompt, 2)).not.toBe(first);
  expect(await draw('a toad', 1)).not.toBe(first);
});

test('draws 64 by 64 pixels, or the size that is asked for', async () => {
  const backend = mockImageBackend();
  expect((await backend.generate({ prompt })).image).toMatchObject({ width: 64, height: 64 });
  const { image } = await backend.generate({ prompt, width: 40, height: 24 });
  expect(image).toMatchObject({ mediaType: 'image/png', width: 40, height: 24, safety: 'ok' });
});

test('records every request as it was given', async () => {
  const backend = mockImageBackend({ supports: ['seed'] });
  await backend.generate({ prompt, width: 5 });
  await backend.generate({ prompt, seed: 2 });
  expect(backend.requests).toEqual([
    { prompt, width: 5 },
    { prompt, seed: 2 },
  ]);
});

test('follows its script and draws as usual afterwards', async () => {
  const bytes = png(8, 8, 5);
  const blocked = new ImageBackendError('blocked', { code: 'blocked', backend: 'mock' });
  const backend = mockImageBackend({
    replies: [
      new Error('out of memory'),
      blocked,
      { degraded: true },
      { images: [bytes], effective: { sampler: 'LCM' }, revisedPrompt: 'a toad', warnings: ['w'] },
      { images: [] },
    ],
  });
  const next = () => backend.generate({ prompt, seed: 1 });
  await expect(next()).rejects.toMatchObject({ code: 'failed', message: '[mock] out of memory' });
  await expect(next()).rejects.toBe(blocked);
  expect((await next()).image.safety).toBe('degraded');
  expect(await next()).toMatchObject({
    image: { bytes },
    effective: { sampler: 'LCM' },
    revisedPrompt: 'a toad',
    warnings: ['w'],
  });
  await expect(next()).rejects.toMatchObject({ code: 'no-image' });
  expect((await next()).image.safety).toBe('ok');
});

test('takes its time, and ends at once on an abort', async () => {
  const backend = mockImageBackend({ delayMs: 10_000, replies: [{ delayMs: 30 }] });
  const began = performance.now();
  await backend.generate({ prompt });
  expect(performance.now() - began).toBeGreaterThan(25);
  const call = backend.generate({ prompt }, { signal: AbortSignal.timeout(20) });
  await expect(call).rejects.toBeInstanceOf(AbortedError);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('draws several images with seeds that go on', async () => {
  const { images } = await mockImageBackend({ maxImages: 2 }).generate({
    prompt,
    seed: 4,
    count: 3,
  });
  expect(images.map(({ seed }) => seed)).toEqual([4, 5, 6]);
});

test.each([
  [[new Error('down')], 'mockImageBackend has no option `0`'],
  [{ reply: [] }, 'mockImageBackend has no option `reply`'],
  [{ replies: [{}, { degrade: true }] }, 'Reply 2 of a mockImageBackend has no option `degrade`'],
  [{ replies: [5] }, 'Reply 1 of a mockImageBackend takes an object of options, got 5'],
])('refuses %j', (options, message) => {
  expect(() => Reflect.apply(mockImageBackend, undefined, [options])).toThrow(message);
});

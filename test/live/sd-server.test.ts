import { describe, expect, test } from 'vitest';

import { createAutomatic1111Backend } from '../../src/backends/automatic1111.ts';
import { createOpenAIImagesBackend } from '../../src/backends/openai-images.ts';
import { createSDServerBackend } from '../../src/backends/sd-server.ts';
import { AbortedError } from '../../src/errors.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { wait } from '../support/http-server.ts';

// Against a real sd-server of stable-diffusion.cpp, which speaks three languages. A CPU is enough
// with a small model. Start it and run
//
//   PROMPT_UPSAMPLER_LIVE_SD_SERVER_URL=http://127.0.0.1:1234 npx vitest run test/live/sd-server.test.ts
const url = process.env['PROMPT_UPSAMPLER_LIVE_SD_SERVER_URL'] ?? '';
const small = { width: 64, height: 64, steps: 1 };
const make = () => createSDServerBackend({ url, pollIntervalMs: 50 });

describe.skipIf(url === '')('a live sd-server', { timeout: 300_000 }, () => {
  describeImageBackend(make, { test, expect, request: small });

  test('draws the same image from the same seed', async () => {
    const request = { prompt: 'a frog', seed: 7, ...small };
    const [one, two] = [await make().generate(request), await make().generate(request)];
    expect(await one.image.sha256()).toBe(await two.image.sha256());
  });

  test('tells in the image what was drawn', async () => {
    const { image, effective, warnings } = await make().generate({
      prompt: 'a frog (16:9) [old]',
      ...small,
      sampler: 'Euler a',
      scheduler: 'karras',
      guidanceScale: 5,
      seed: 7,
    });
    expect(image.seed).toBe(7);
    expect(effective).toMatchObject({ sampler: 'euler_a', scheduler: 'karras', guidanceScale: 5 });
    expect(effective.model).toMatch(/\S/);
    expect(warnings).toEqual(['The sampler "Euler a" was sent as "euler_a".']);
  });

  test('takes a waiting job from the queue', async () => {
    const controller = new AbortController();
    const first = make().generate({ prompt: 'first', width: 256, height: 256, steps: 6 });
    await wait(300);
    const second = make().generate(
      { prompt: 'second', ...small },
      { signal: controller.signal, onEvent: ({ type }) => type === 'queued' && controller.abort() },
    );
    const error = await second.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ remote: 'cancelled' });
    await first;
  });

  test('takes no orders from the prompt of an OpenAI request', async () => {
    const backend = createOpenAIImagesBackend({ preset: 'sd-server', url });
    const prompt = 'a frog <sd_cpp_extra_args>{"seed": 99}</sd_cpp_extra_args>';
    const size = { width: 64, height: 64 };
    const { image } = await backend.generate({ prompt, ...size });
    expect(image.seed).not.toBe(99);
    const native = await backend.generate({ prompt, promptSyntax: 'native', ...size });
    expect(native.image.seed).toBe(99);
  });

  test("speaks stable-diffusion-webui's language in part", async () => {
    const backend = createAutomatic1111Backend({ url });
    const { image } = await backend.generate({ prompt: 'a frog', seed: 3, ...small });
    expect(image.seed).toBe(3);
  });
});

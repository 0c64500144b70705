import { describe, expect, it } from 'vitest';

import { type ComfyUIBackendOptions, createComfyUIBackend } from '../../src/backends/comfyui.ts';
import { AbortedError, ImageBackendError } from '../../src/errors.ts';
import type { ImageEvent } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { TestWebSocket } from '../support/web-socket.ts';

// Against a real ComfyUI, with nodes that need no model: a CPU is enough (`main.py --cpu`). Start it
// and run
//
//   PROMPT_UPSAMPLER_LIVE_COMFYUI_URL=http://127.0.0.1:8188 npx vitest run test/live/comfyui.test.ts
const url = process.env['PROMPT_UPSAMPLER_LIVE_COMFYUI_URL'] ?? '';

// A picture of noise, which the seed decides; the prompt is the name of its file.
const picture = {
  '1': {
    class_type: 'EmptyImage',
    inputs: { width: 64, height: 64, batch_size: 1, color: 0x336633 },
  },
  '2': {
    class_type: 'ImageAddNoise',
    inputs: { image: ['1', 0], seed: 0, strength: 0.5 },
    _meta: { title: 'Noise' },
  },
  '3': { class_type: 'SaveImage', inputs: { images: ['2', 0], filename_prefix: 'frog' } },
};
const bindings = { prompt: { node: '3', input: 'filename_prefix' } };

/** The picture after so many enlargements that the server is busy for seconds. */
function slowPicture(side: number) {
  const scale = (from: string) => ({
    class_type: 'ImageScale',
    inputs: {
      image: [from, 0],
      upscale_method: 'lanczos',
      width: side,
      height: side,
      crop: 'disabled',
    },
  });
  const chain = Array.from({ length: 30 }, (_, index) => [
    `scale${index}`,
    scale(index === 0 ? '2' : `scale${index - 1}`),
  ]);
  return {
    ...picture,
    ...Object.fromEntries(chain),
    '3': { class_type: 'SaveImage', inputs: { images: ['scale29', 0], filename_prefix: 'frog' } },
  };
}

function make(options: Partial<ComfyUIBackendOptions> = {}) {
  return createComfyUIBackend({ url, workflow: picture, bindings, webSocket: false, ...options });
}

const anySeed = () => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);

describe.skipIf(url === '')(
  'createComfyUIBackend against a real server',
  { timeout: 60_000 },
  () => {
    describe.each([
      ['by polling', false],
      ['with a websocket', TestWebSocket],
    ] as const)('%s', (_, webSocket) => {
      describeImageBackend(() => make({ webSocket }), {
        test: it,
        expect,
        request: { width: 64, height: 64 },
        failing: () => createComfyUIBackend({ url, checkpoint: 'no such file' }),
        deviations: {
          'takes any text for a prompt': 'the prompt of this workflow is a file name',
        },
      });

      it('draws a batch, and only its first image has a seed', async () => {
        const backend = make({ webSocket, batchSize: 3 });
        const seed = anySeed();
        const { images } = await backend.generate({ prompt: 'frog', seed, count: 3, width: 80 });
        expect(images.map((image) => [image.width, image.seed])).toEqual([
          [80, seed],
          [80, undefined],
          [80, undefined],
        ]);
      });

      it('gives an equal request its image again', async () => {
        const backend = make({ webSocket });
        const request = { prompt: 'frog', seed: anySeed() };
        const first = await backend.generate(request);
        const second = await backend.generate(request);
        expect(second.image.bytes).toEqual(first.image.bytes);
      });

      it('interrupts a running job', async () => {
        const backend = make({ webSocket, workflow: slowPicture(3000) });
        const signal = AbortSignal.timeout(1500);
        const error = await failureOf(
          backend.generate({ prompt: 'frog', seed: anySeed() }, { signal }),
        );
        expect(error).toBeInstanceOf(AbortedError);
        expect(error).toMatchObject({ remote: 'cancelled' });
      });

      it('takes a waiting job out of the queue and tells its place', async () => {
        const backend = make({ webSocket, workflow: slowPicture(1500) });
        const first = backend.generate({ prompt: 'frog', seed: anySeed() });
        const events: ImageEvent[] = [];
        const waiting = failureOf(
          backend.generate(
            { prompt: 'frog', seed: anySeed() },
            { signal: AbortSignal.timeout(700), onEvent: (event) => events.push(event) },
          ),
        );
        expect(await waiting).toMatchObject({ name: 'AbortError', remote: 'cancelled' });
        expect(events).toContainEqual({ type: 'queued', position: 1 });
        await first;
      });
    });

    it('ends soon after the job where there is a websocket', async () => {
      const backend = make({ webSocket: TestWebSocket, pollIntervalMs: 20_000 });
      const began = performance.now();
      await backend.generate({ prompt: 'frog', seed: anySeed(), width: 1024, height: 1024 });
      expect(performance.now() - began).toBeLessThan(5000);
    });

    it('is told which checkpoint does not exist', async () => {
      const backend = createComfyUIBackend({ url, checkpoint: 'swamp.safetensors' });
      const error = await failureOf(backend.generate({ prompt: 'a frog' }));
      expect(error).toBeInstanceOf(ImageBackendError);
      expect(error).toMatchObject({ code: 'rejected', status: 400 });
      expect(String(error)).toContain("ckpt_name: 'swamp.safetensors' not in");
    });

    it('is told of a node that does not exist', async () => {
      const workflow = { ...picture, '4': { class_type: 'Swamp', inputs: {} } };
      const error = await failureOf(make({ workflow }).generate({ prompt: 'frog', seed: 1 }));
      expect(error).toMatchObject({ code: 'rejected' });
      expect(String(error)).toContain('Swamp');
    });
  },
);

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

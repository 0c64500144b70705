import { describe, expect, test } from 'vitest';

import { withDefaults } from '../../src/backends/with-defaults.ts';
import { ConfigurationError } from '../../src/errors.ts';
import type { ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';

describe('a backend with defaults', () => {
  describeImageBackend(
    () => withDefaults(mockImageBackend({ delayMs: 5 }), { steps: 4, width: 32 }),
    {
      test,
      expect,
    },
  );

  const rows: readonly (readonly [Omit<ImageRequest, 'prompt'>, Partial<ImageRequest>, object])[] =
    [
      [{ steps: 30 }, {}, { steps: 30 }],
      [{ steps: 30 }, { steps: 5 }, { steps: 5 }],
      [{ steps: 30 }, { steps: undefined }, { steps: 30 }],
      [{ negativePrompt: 'blurry' }, { negativePrompt: '' }, { negativePrompt: '' }],
      [{ steps: undefined }, {}, {}],
      [{ width: 64, height: 32 }, { width: 16 }, { width: 16, height: 32 }],
      [{ width: 64, height: 32 }, { aspectRatio: '1:1' }, { aspectRatio: '1:1' }],
      [{ aspectRatio: '1:1' }, { width: 64, height: 32 }, { width: 64, height: 32 }],
      [{ aspectRatio: '1:1' }, { width: 64 }, { width: 64, aspectRatio: '1:1' }],
      [{ adjust: true, seed: 4 }, {}, { adjust: true, seed: 4 }],
    ];
  test.each(rows)('draws %j with %j as %j', async (defaults, request, sent) => {
    const backend = mockImageBackend();
    const asked = { prompt: 'a frog', ...request };
    const { requested } = await withDefaults(backend, defaults).generate(asked);
    expect(backend.requests).toEqual([{ prompt: 'a frog', ...sent }]);
    expect(requested).toBe(asked);
  });

  test('shows them in its settings', () => {
    const { settings, name } = withDefaults(mockImageBackend({ name: 'a' }), {
      steps: 30,
      model: undefined,
    });
    expect(settings).toEqual({ backend: 'a', defaults: { steps: 30 } });
    expect(name).toBe('a');
  });

  test.each([[{ steps: 0 }], [{ cfg: 7 }], [{ prompt: 'a frog' }]])(
    'refuses %j at once',
    (defaults) => {
      const make = () => Reflect.apply(withDefaults, undefined, [mockImageBackend(), defaults]);
      expect(make).toThrow(ConfigurationError);
    },
  );
});

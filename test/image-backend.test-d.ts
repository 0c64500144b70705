import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

import type { Automatic1111BackendOptions } from '../src/backends/automatic1111.ts';
import { defineImageBackend, type ImageBackend } from '../src/image-backend.ts';
import { plainDialect } from '../src/prompt-dialect.ts';

describe('defineImageBackend', () => {
  test('gives the author the declared fields and no others', () => {
    const backend = defineImageBackend({
      name: 'test',
      capabilities: { supports: ['steps', 'seed'], dialect: plainDialect },
      async generate(request) {
        expectTypeOf(request.steps).toEqualTypeOf<number | undefined>();
        expectTypeOf(request.prompt).not.toBeAny();
        // @ts-expect-error width was not declared
        request.width;
        // @ts-expect-error negativePrompt was not declared
        request.negativePrompt;
        return { images: [] };
      },
    });
    expectTypeOf(backend).toEqualTypeOf<ImageBackend>();
  });

  test('gives a number for the seed where it is supported', () => {
    defineImageBackend({
      name: 'test',
      capabilities: { supports: ['seed'], dialect: plainDialect },
      async generate(request) {
        expectTypeOf(request.seed).toEqualTypeOf<number>();
        return { images: [] };
      },
    });
  });

  test('refuses fields that no request has', () => {
    defineImageBackend({
      name: 'test',
      // @ts-expect-error cfg_scale is no field
      capabilities: { supports: ['cfg_scale'], dialect: plainDialect },
      generate: async () => ({ images: [] }),
    });
  });
});

test('the schema and the interface of the options name the same keys', () => {
  type FromSchema = z.infer<typeof Automatic1111BackendOptions>;
  expectTypeOf<keyof FromSchema>().toEqualTypeOf<keyof Automatic1111BackendOptions>();
  expectTypeOf<Omit<FromSchema, 'extra'>>().toExtend<Omit<Automatic1111BackendOptions, 'extra'>>();
});

import { describe, expect, test } from 'vitest';
import { modelFamilies } from '../../src/upsampling/model-families.ts';
import { upsample } from './support.ts';

const caption = 'A frog dressed as a knight on a mossy stone at dawn.';
const words = (count: number) => Array(count).fill('word').join(' ');

describe('mode auto', () => {
  test.each(Object.values(modelFamilies))(
    'rewrites short prompts for $name and no long ones',
    async (family) => {
      const options = { mode: 'auto', family, fidelity: 'off' } as const;
      const short = await upsample(words(family.skipFrom - 1), [{ caption }], options);
      expect(short.status).toBe('upsampled');
      const long = await upsample(words(family.skipFrom), [], options);
      expect(long).toMatchObject({ status: 'skipped', reason: { code: 'gated' } });
      expect(long.prompt).toBe(words(family.skipFrom));
    },
  );

  test.each([
    ['{"subject": "frog", "style": "oil"}', 'structured'],
    ['subject: frog\nlight: dawn\nlens: 50mm', 'structured'],
    ['a frog, (armour:1.3), dawn', 'weights'],
    ['a frog <lora:knight:0.8>', 'weights'],
    ['frog, knight armour, moss, dawn light, low angle, sharp', 'tags'],
  ])('leaves %j alone, as it is %s', async (basePrompt, why) => {
    const result = await upsample(basePrompt, [], { mode: 'auto' });
    expect(result).toMatchObject({ status: 'skipped', prompt: basePrompt });
    expect(result.reason?.message).toContain(why);
    expect(result.usage.requests).toBe(0);
  });

  test.each(['a cat, a dog, and a bird', 'a clock at (10:30)', 'a frog: green, wet', '[a frog'])(
    'still rewrites %j',
    async (basePrompt) => {
      const options = { mode: 'auto', fidelity: 'off' } as const;
      expect((await upsample(basePrompt, [{ caption }], options)).status).toBe('upsampled');
    },
  );

  test('takes no weights for structure where the family reads none', async () => {
    const options = { mode: 'auto', family: 'flux1', fidelity: 'off' } as const;
    expect((await upsample('a frog, (armour:1.3)', [{ caption }], options)).status).toBe(
      'upsampled',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { modelFamilies } from '../../src/upsampling/model-families.ts';
import { defineModelFamily } from '../../src/upsampling/model-family.ts';
import { PromptUpsampler } from '../../src/upsampling/prompt-upsampler.ts';
import { styles } from '../../src/upsampling/styles.ts';
import { textOf, upsample } from './support.ts';

const families = Object.entries(modelFamilies);
const caption = 'A frog in dented plate armour on a mossy stone at dawn.';
const instructionsOf = async (options: object) => {
  const lm = mockLM(() => ({ caption }));
  const options_ = { lm, exemplars: [], fidelity: 'off', ...options } as const;
  await new PromptUpsampler(options_).upsample('a frog');
  return textOf(lm.requests[0]);
};

describe.each(families)('the family %s', (name, family) => {
  test('is a consistent row', () => {
    expect(family.name).toBe(name);
    const [from, to] = family.words.aim;
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(family.words.max);
    // At 1.27 tokens a word and 4 for the ends and signs, the target fits with room to spare.
    if (family.encoder.window !== null) {
      expect(to * 1.27 + 12).toBeLessThan(family.encoder.window);
    }
    const { width = 0, height = 0 } = family.image;
    expect(family.sizes).toContain(`${width}x${height}`);
    expect(defineModelFamily({ ...family, base: family })).toEqual(family);
  });

  test('is what the model is told of', async () => {
    const text = await instructionsOf({ family: name });
    expect(text).toContain(family.title);
    expect(text).toContain(`${family.words.aim[0]} to ${family.words.aim[1]} words`);
    expect(text.includes(`reads ${family.encoder.window} tokens`)).toBe(
      family.encoder.window === 77,
    );
    expect(text.includes('short tags')).toBe(family.form === 'tags');
    expect(text.includes('has no negative prompt')).toBe(family.negativePrompt === 'ignored');
    for (const rule of family.rules) expect(text).toContain(rule);
  });
});

test('a family without guidance has no use for a negative prompt', () => {
  for (const [, { image, negativePrompt }] of families) {
    if (image.guidanceScale === 1) expect(negativePrompt).toBe('ignored');
  }
});

test('the score tags of Pony come first, once', async () => {
  const { lead } = modelFamilies.pony;
  const tags = '1frog, knight armour, mossy stone, dawn light, low angle';
  for (const written of [tags, `score_9, score_8_up, ${tags}`, `${lead}, ${tags}`]) {
    const result = await upsample('a frog', [{ caption: written }], { family: 'pony' });
    expect(result.prompt).toBe(`${lead}, ${tags}`);
  }
});

test('a rewrite too long for one family fits another', async () => {
  const long = { caption: `A frog ${'in soft morning light over wet stones '.repeat(10)}` };
  const cut = await upsample('a frog', [long, long, long]);
  expect(cut).toMatchObject({ status: 'kept', reason: { code: 'too-long' } });
  const whole = await upsample('a frog', [long], { family: 'flux1' });
  expect(whole).toMatchObject({ status: 'upsampled', family: 'flux1', tokens: { window: 512 } });
  const open = await upsample('a frog', [long], { family: 'gpt-image' });
  expect(open.tokens).toMatchObject({ window: null, cut: '' });
});

describe('a family of one’s own', () => {
  test('is an existing one but for what it says', async () => {
    const own = defineModelFamily({
      name: 'mine',
      base: 'flux1',
      words: { aim: [5, 9], max: 12 },
      rules: ['Always rain.'],
    });
    expect(own).toMatchObject({ title: 'mine', negativePrompt: 'ignored', form: 'prose' });
    const text = await instructionsOf({ family: own });
    expect(text).toContain('of 5 to 9 words, 12 words at the most');
    expect(text).toContain('Always rain.');
    expect((await upsample('a frog', [{ caption }], { family: own })).family).toBe('mine');
  });

  test.each([
    '{}',
    '{"name": " "}',
    '{"name": "x", "base": "sdxxl"}',
    '{"name": "x", "form": "verse"}',
    '{"name": "x", "words": {"aim": [9, 5], "max": 20}}',
    '{"name": "x", "encoder": {"kind": "clip", "window": 0, "overflow": "cut"}}',
    '{"name": "x", "skipFrom": 0.5}',
    '{"name": "x", "steps": 3}',
    '{"name": "x", "rules": "one"}',
  ])('is refused where it cannot be: %s', (definition) => {
    expect(() => defineModelFamily(JSON.parse(definition))).toThrow(ConfigurationError);
  });

  test('that does not exist is refused by name, with those there are', () => {
    const options = { lm: mockLM([]), family: 'sdxxl' };
    expect(() => Reflect.construct(PromptUpsampler, [options])).toThrow(/"sdxxl".*sdxl-turbo/s);
  });
});

describe('a style', () => {
  test('by name or of one’s own is asked for in its words', async () => {
    expect(await instructionsOf({ style: 'watercolor' })).toContain(styles.watercolor);
    const own = { name: 'mine', text: 'risograph print, two inks' };
    expect(await instructionsOf({ style: own })).toContain(own.text);
    expect(await instructionsOf({})).not.toContain('has this style');
  });

  test('that cannot be is refused', () => {
    const lm = mockLM([]);
    for (const style of [
      'aquarelle',
      { name: 'x' },
      { name: 'x', text: ' ' },
      5,
      { text: 'x', n: 1 },
    ]) {
      expect(() => Reflect.construct(PromptUpsampler, [{ lm, style }])).toThrow(ConfigurationError);
    }
  });

  test('of the library names no number, no negation and no text', () => {
    for (const [name, text] of Object.entries(styles)) {
      expect(text, name).not.toMatch(/["“]|\b(?:no|not|without|one|two|three|four)\b/i);
    }
  });
});

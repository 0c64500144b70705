import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { countClipTokens } from '../../src/fidelity/count-clip-tokens.ts';

const estimate = async (text: string) => (await countClipTokens(text)).tokens;

describe('the tokens of CLIP', () => {
  test('are counted by a tokenizer where there is one', async () => {
    const tokenizers = [() => 9, async () => 9, () => Array<number>(9).fill(1)];
    for (const tokenizer of tokenizers) {
      expect(await countClipTokens('x', { tokenizer })).toEqual({ tokens: 9, exact: true });
    }
  });

  test('come with an error where the tokenizer gives none', async () => {
    const wrong = ['null', '-1', '1.5', '"9"', '{}'].map((text) => () => JSON.parse(text));
    const throwing = () => {
      throw new Error('no vocabulary');
    };
    for (const tokenizer of [...wrong, throwing]) {
      await expect(countClipTokens('x', { tokenizer })).rejects.toThrow(ConfigurationError);
    }
  });

  // Counted with the tokenizer of openai/CLIP.
  test.each([
    ['', 2],
    ['a photo of a cat', 7],
    ['a frog dressed as a knight', 8],
    ['一只穿着盔甲的青蛙站在石头上，清晨的光线，柔和的色彩。', 69],
    ['лягушка в рыцарских доспехах', 36],
    ['🐸⚔️🗡️', 7],
  ])('are estimated on the high side, not by much: %j', async (text, exact) => {
    const tokens = await estimate(text);
    expect(tokens).toBeGreaterThanOrEqual(exact);
    expect(tokens).toBeLessThanOrEqual(Math.max(exact + 3, 3 * exact));
    expect((await countClipTokens(text)).exact).toBe(false);
  });

  test('grow with every word, digit and sign', async () => {
    expect(await estimate('1024')).toBe(6);
    expect(await estimate("a fox's den")).toBe(6);
    expect(await estimate('fox... who?')).toBe(6);
    expect(await estimate('a a')).toBeGreaterThan(await estimate('a'));
  });

  test('of a huge text are counted in linear time', async () => {
    for (const unit of ['word ', 'w', '猫', '.', '\u0000']) {
      expect(await estimate(unit.repeat(100_000 / unit.length))).toBeGreaterThan(1000);
    }
  });
});

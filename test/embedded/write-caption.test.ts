import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseGrammar } from '../../src/embedded/phrase-grammar.ts';
import { writeCaption } from '../../src/embedded/write-caption.ts';
import { shortPrompts } from './prompts.ts';

const words = (text: string) => text.match(/\S+/g) ?? [];
const captions = shortPrompts.map((prompt) => ({
  prompt,
  text: writeCaption(prompt, '0/0/0').text,
}));
const added = captions.map(({ prompt, text }) => text.replace(prompt, ''));

/** An upper guess at CLIP's count: signs count, and long words fall apart. */
const clipTokens = (text: string) =>
  2 +
  (text.match(/\p{L}+|[^\s\p{L}]/gu) ?? []).reduce(
    (sum, piece) => sum + Math.ceil(piece.length / 9),
    0,
  );

const forbidden = {
  number:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|once|twice|single|double|triple|pair|couple|dozen|half|quarter|several|many|few|both)\b/i,
  color:
    /\b(?:red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y|gold\w*|silver\w*|copper|bronze|amber|rust|cream\w*|ivory|pearl\w*|honey|rose|charcoal|teal|azure|olive|monochrome|colou?r\w*)\b/i,
  negation:
    /\b(?:no|not|never|without|nothing|none|un(?:touched|cluttered|broken))\b|n't\b|free of/i,
  side: /\b(?:left|right|behind|beside|under|between|next to)\b/i,
  cliche:
    /\b(?:vibrant|breathtaking|masterpiece|stunning|8k|4k|ultra\w*|hyper\w*|award\w*|trending|majestic|epic|mesmerizing|ethereal|highly detailed|cinematic|best quality)\b/i,
  quote: /["“”«»‘’]|'/,
} as const;

describe('the phrase grammar', () => {
  it('has a dozen phrases or more for every part of a caption, without repeating any', () => {
    const { openFinish: _weighted, ...rules } = phraseGrammar;
    for (const [rule, phrases] of Object.entries(rules)) {
      expect(new Set(phrases).size, rule).toBe(phrases.length);
    }
    const combinations = (rule: string): number =>
      (phraseGrammar[rule] ?? []).reduce((sum, phrase) => {
        const slots = [...phrase.matchAll(/\{(\w+)\}/g)].map((match) =>
          combinations(match[1] ?? ''),
        );
        return sum + slots.reduce((product, slot) => product * slot, 1);
      }, 0);
    const refs = Object.values(phraseGrammar)
      .flat()
      .join(' ')
      .matchAll(/\{(\w+)\}/g);
    for (const [, rule = ''] of refs) expect(combinations(rule), rule).toBeGreaterThanOrEqual(1);
    for (const rule of ['openSetting', 'placedSetting', 'sourcedLight', 'plainLight', 'palette']) {
      expect(combinations(rule), rule).toBeGreaterThan(500);
    }
    for (const rule of ['contrast', 'freeComposition', 'keptComposition', 'openFinish']) {
      expect(combinations(rule), rule).toBeGreaterThan(500);
    }
  });

  it.each(Object.entries(forbidden))('holds no %s', (_, pattern) => {
    const found = Object.values(phraseGrammar)
      .flat()
      .filter((phrase) => pattern.test(phrase));
    expect(found).toEqual([]);
  });
});

describe('a caption', () => {
  it('begins with the base prompt, word for word', () => {
    expect(captions.filter(({ prompt, text }) => !text.startsWith(prompt))).toEqual([]);
  });

  it('has 15 to 80 words and fits the 77 tokens of CLIP', () => {
    const lengths = captions.map(({ text }) => words(text).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(25);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(54);
    expect(Math.max(...captions.map(({ text }) => clipTokens(text)))).toBeLessThanOrEqual(77);
  });

  it('shares its last twelve words with at most one other in a hundred', () => {
    expect(new Set(shortPrompts).size).toBe(2000);
    const endings = captions.map(({ text }) => words(text).slice(-12).join(' '));
    const times = new Map<string, number>();
    for (const ending of endings) times.set(ending, (times.get(ending) ?? 0) + 1);
    const shared = endings.filter((ending) => (times.get(ending) ?? 0) > 1);
    expect(shared.length).toBeLessThanOrEqual(20);
  });

  it.each(Object.entries(forbidden))('adds no %s', (_, pattern) => {
    expect(added.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('leaves no slot open and no sign doubled', () => {
    expect(added.filter((text) => /[{}]|undefined|\ba [aeiou]|\s\s|,\s*[,.;]/.test(text))).toEqual(
      [],
    );
  });

  it('is the same for the same key and another for another', () => {
    const keys = Array.from({ length: 50 }, (_, index) => `0/0/${index}`);
    const texts = keys.map((key) => writeCaption('a frog dressed as a knight', key).text);
    expect(new Set(texts).size).toBe(50);
    expect(keys.map((key) => writeCaption('a frog dressed as a knight', key).text)).toEqual(texts);
  });

  it.each([
    ['watercolor of a cat', /photograph|painted in|\blens\b|\bfilm\b|render/],
    ['a photo of a cat', /painted|pastel|lithograph|illustration|ink|render/],
    ['pixel-art cat', /photograph|painted|\blens\b|\bfilm\b|daylight|sun/],
    ['a 3d cat', /photograph|painted|\blens\b|\bfilm\b/],
    ['anime cat', /photograph|painted in|\blens\b|\bfilm\b/],
    ['cat, ukiyo-e style', /photograph|painted in|\blens\b|\bfilm\b|render/],
    ['a flat tyre', /photograph|painted in|design/],
  ])('adds no other medium to "%s"', (prompt, others) => {
    for (let key = 0; key < 60; key += 1) {
      expect(writeCaption(prompt, String(key)).text.replace(prompt, '')).not.toMatch(others);
    }
  });

  it('leaves time, place and view alone where the base prompt names them', () => {
    const prompt = 'close-up of a red fox at night in a forest';
    for (let key = 0; key < 60; key += 1) {
      const text = writeCaption(prompt, String(key)).text.replace(prompt, '');
      expect(text).not.toMatch(
        /daylight|sun|morning|afternoon|dusk|twilight|backdrop|eye level|palette/,
      );
    }
  });

  it.each(['a red apple', 'a black and white cat', 'colorful kites'])(
    'speaks of light and dark alone beside the colours of "%s"',
    (prompt) => {
      const texts = Array.from({ length: 60 }, (_, key) => writeCaption(prompt, String(key)).text);
      expect(texts.filter((text) => /palette|tones|tonal range|warm|cool/.test(text))).toEqual([]);
      expect(texts.some((text) => /shadows and \w+ highlights/.test(text))).toBe(true);
    },
  );

  it('leaves a prompt of more than forty words as it is', () => {
    const forty = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(writeCaption(`${forty} more`, 'x')).toEqual({ text: `${forty} more`, added: [] });
    const longest = writeCaption(forty, 'x').text;
    expect(words(longest).length).toBeGreaterThan(40);
    expect(words(longest).length).toBeLessThanOrEqual(62);
  });

  it('keeps any text verbatim, in linear time', () => {
    for (const prompt of [
      'a sign "OPEN (24h)"',
      '🐸⚔️',
      '一只穿着盔甲的青蛙',
      'צפרדע לבושה כאביר',
      'stop.',
      'x:',
    ]) {
      const { text } = writeCaption(prompt, '0');
      expect(text.startsWith(prompt)).toBe(true);
      expect(words(text.slice(prompt.length)).length).toBeGreaterThanOrEqual(14);
    }
    const started = performance.now();
    for (const unit of ['a', 'a ', '猫', ', ', '.', '"', 'word ']) {
      const huge = unit.repeat(100_000 / unit.length);
      expect(writeCaption(huge, '0').text.startsWith(huge)).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(1000);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string(), (prompt, key) =>
        writeCaption(prompt, key).text.startsWith(prompt),
      ),
    );
  });

  it('joins on to a prompt by its last sign', () => {
    for (let key = 0; key < 20; key += 1) {
      expect(writeCaption('A cat sleeps.', String(key)).text).toMatch(/^A cat sleeps\. [A-Z]/);
      expect(writeCaption('a cat,', String(key)).text).toMatch(/^a cat, [a-zA-Z]/);
      expect(writeCaption('a cat', String(key)).text).toMatch(/^a cat(?:, [a-z]|\. [A-Z])/);
    }
  });
});

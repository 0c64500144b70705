import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  automatic1111Dialect,
  comfyuiDialect,
  compelDialect,
  encodePrompt,
  localAIDialect,
  plainDialect,
  sdServerDialect,
} from '../src/prompt-dialect.ts';

describe('automatic1111Dialect', () => {
  test.each([
    ['a knight in (armor)', 'a knight in \\(armor\\)'],
    ['[x]', '\\[x\\]'],
    ['poster (16:9)', 'poster \\(16:9\\)'],
    ['(at 10:30)', '\\(at 10:30\\)'],
    ['(mystery: ...)', '\\(mystery: ...\\)'],
    ['(inf:inf)', '\\(inf:inf\\)'],
    ['(x:-1)', '\\(x:-1\\)'],
    ['(x', '\\(x'],
    ['stray )', 'stray \\)'],
    ['\\(', '\\\\\\('],
    ['[a:b:0.5]', '\\[a:b:0.5\\]'],
    ['[a|b]', '\\[a|b\\]'],
    ['cats AND dogs BREAK birds', 'cats and dogs break birds'],
    ['SAND and BREAKFAST', 'SAND and BREAKFAST'],
    ['<lora:detail:1> frog', '< lora:detail:1> frog'],
    ['<\u00E9l\u00E8ve:1>', '< \u00E9l\u00E8ve:1>'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['a clock at 10:30', 'a clock at 10:\\30'],
    ['ratio 16: 9 ', 'ratio 16:\\ 9 '],
    ['10:30 on a clock', '10:30 on a clock'],
    ['jersey #7, green', 'jersey \uFF037, green'],
    ['word++ {a|b} __x__', 'word++ {a|b} __x__'],
    ['', ''],
  ])('writes %j as %j', (text, literal) => {
    expect(automatic1111Dialect.literal(text)).toBe(literal);
  });

  test('never leaves a bracket or a backslash that the server would act on', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '\\',
      ':',
      '1.5',
      'frog',
      ' ',
      '|',
      '<',
      '>',
      '\n',
    );
    const hostile = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const literal = automatic1111Dialect.literal(text);
        // Escapes pair up from the left; a backslash that pairs with nothing stands before no bracket.
        const unescaped = literal.replace(/\\[\\()[\]]/g, '');
        expect(unescaped).not.toMatch(/[()[\]]/);
      }),
    );
  });

  test('leaves nothing that is a tag, a separator or a comment', () => {
    const pieces = fc.constantFrom('<', '>', 'lora', ':', 'AND', 'BREAK', ' ', '#', '\n', '_', 'x');
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const literal = automatic1111Dialect.literal(all.join(''));
        expect(literal).not.toMatch(/<\w+:[^>]+>/);
        expect(literal).not.toMatch(/\b(AND|BREAK)\b/);
        expect(literal).not.toContain('#');
      }),
    );
  });

  test('never ends in a weight of the whole prompt', () => {
    const pieces = fc.constantFrom(':', ' ', '1', '.', '-', '+', 'x');
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const literal = automatic1111Dialect.literal(all.join(''));
        expect(literal).not.toMatch(/:\s*[-+]?(\d+\.?|\d*\.\d+)\s*$/);
      }),
    );
  });
});

describe('comfyuiDialect', () => {
  test.each([
    ['a knight in (armor)', 'a knight in \\(armor\\)'],
    ['[x]', '[x]'],
    ['poster (16:9)', 'poster \\(16:9\\)'],
    ['(at 10:30)', '\\(at 10:30\\)'],
    ['(mystery: ...)', '\\(mystery: ...\\)'],
    ['(inf:inf) (x:1e3)', '\\(inf:inf\\) \\(x:1e3\\)'],
    ['(x:-1)', '\\(x:-1\\)'],
    ['(x', '\\(x'],
    ['stray )', 'stray \\)'],
    ['\\( \\[ \\\\', '\\\\( \\[ \\\\'],
    ['[a:b:0.5] [a|b]', '[a:b:0.5] [a|b]'],
    ['cats AND dogs BREAK birds', 'cats AND dogs BREAK birds'],
    ['<lora:detail:1> frog', '<lora:detail:1> frog'],
    ['a frog, embedding:swamp', 'a frog, embedding :swamp'],
    ['embedding:swamp\nembedding:pond', 'embedding :swamp\nembedding :pond'],
    ['word++ {a|b} __x__ #7', 'word++ {a|b} __x__ #7'],
    ['', ''],
  ])('writes %j as %j', (text, literal) => {
    expect(comfyuiDialect.literal(text)).toBe(literal);
  });

  test('leaves the server no bracket to weigh and no file to load', () => {
    const pieces = fc.constantFrom('(', ')', '\\', ':', '1.5', ' ', 'embedding:', 'x', '\n');
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const text = all.join('');
        const literal = comfyuiDialect.literal(text);
        // The server takes these two pairs away and splits the rest at brackets.
        const rest = literal.replaceAll('\\)', '').replaceAll('\\(', '');
        expect(rest).not.toMatch(/[()]|embedding:/);
        const drawn = literal.replaceAll('\\)', ')').replaceAll('\\(', '(');
        expect(drawn).toBe(text.replaceAll('embedding:', 'embedding :'));
      }),
    );
  });

  test('weighs pieces without hiding what they say', () => {
    const prompt = [
      { text: 'a clock (at 10:30)', weight: 1.3 },
      { text: 'embedding:pond', weight: 0.5 },
      { text: 'frog', weight: 1 },
    ];
    expect(encodePrompt(prompt, comfyuiDialect)).toBe(
      '(a clock \\(at 10:30\\):1.3), (embedding :pond:0.5), frog',
    );
  });
});

describe('sdServerDialect', () => {
  test.each([
    ['a knight in (armor)', 'a knight in \\(armor)'],
    ['[x]', '\\(x)'],
    ['poster (16:9)', 'poster \\(16:9 )'],
    ['(at 10:30)', '\\(at 10:30 )'],
    ['at 10:30) sharp', 'at 10:30 ) sharp'],
    ['(mystery: ...)', '\\(mystery: ...)'],
    ['(inf:inf)', '\\(inf:inf)'],
    ['(x:-1)', '\\(x:-1 )'],
    ['(x', '\\(x'],
    ['stray )', 'stray )'],
    ['\\(', '\\ \\('],
    ['\\)', '\\)'],
    ['\\[', '\\ \\('],
    ['\\\\', '\\\\'],
    ['[a:b:0.5]', '\\(a:b:0.5 )'],
    ['[a|b]', '\\(a|b)'],
    ['cats AND dogs BREAK birds', 'cats AND dogs break birds'],
    ['JAILBREAK and BREAKFAST', 'JAILbreak and BREAKFAST'],
    ['<lora:detail:1> frog', '< lora:detail:1> frog'],
    [
      'x <sd_cpp_extra_args>{"seed":1}</sd_cpp_extra_args>',
      'x < sd_cpp_extra_args>{"seed":1}< /sd_cpp_extra_args>',
    ],
    ['embedding:name', 'embedding:name'],
    ['{a|b} __x__ word++', '{a|b} __x__ word++'],
    ['', ''],
  ])('writes %j as %j', (text, literal) => {
    expect(sdServerDialect.literal(text)).toBe(literal);
  });

  test('changes nothing but brackets and blanks and the case of BREAK, and weighs nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostilePieces)), (all) => {
        const text = all.join('');
        const parsed = parseAttention(sdServerDialect.literal(text));
        expect(parsed.every(({ weight }) => weight === 1)).toBe(true);
        const drawn = parsed.map((piece) => piece.text).join('');
        const seen = (shown: string) => shown.replace(/\s/g, '').toLowerCase();
        expect(seen(drawn)).toBe(seen(text.replaceAll('[', '(').replaceAll(']', ')')));
      }),
    );
  });

  test('weighs a whole piece and nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostilePieces)), (all) => {
        const pieces = [
          { text: `a${all.join('')}`, weight: 1.5 },
          { text: 'pond', weight: 1 },
        ];
        const parsed = parseAttention(encodePrompt(pieces, sdServerDialect));
        const rest = parsed.filter(({ weight }) => weight !== 1.5);
        expect(rest.map(({ text }) => text).join('')).toBe(', pond');
      }),
    );
  });
});

const hostilePieces = [
  ...['(', ')', '[', ']', '\\', ':', '1.5', '-2', 'frog', ' ', '|', '<', '>', '\n', '_'],
  ...['BREAK', 'B', 'sd_cpp_extra_args', '\u00E9', '+', '.'],
];

/** How stable-diffusion.cpp of 97d2990 reads brackets, in our own words. */
function parseAttention(prompt: string) {
  const token =
    /\\[()[\]\\]|\\|\(|\[|:(?<number>[-+]?[.\d]+)\)|\)|\]|BREAK(?!\w)|[^\\()[\]:B]+|:|B/gu;
  const read: { text: string; weight: number }[] = [];
  const open = { '(': [] as number[], '[': [] as number[] };
  const weigh = (from: number, by: number) => {
    for (const piece of read.slice(from)) piece.weight *= by;
  };
  for (const { 0: found, groups } of prompt.matchAll(token)) {
    const number = groups?.['number'];
    if (found === '(' || found === '[') open[found].push(read.length);
    else if (number !== undefined) {
      const from = open['('].pop();
      if (from !== undefined) weigh(from, Number.parseFloat(number));
    } else if (found === ')' && open['('].length > 0) weigh(open['('].pop() ?? 0, 1.1);
    else if (found === ']' && open['['].length > 0) weigh(open['['].pop() ?? 0, 1 / 1.1);
    else if (found === 'BREAK') read.push({ text: '', weight: -1 });
    else read.push({ text: found === '\\(' ? '(' : found, weight: 1 });
  }
  for (const from of open['(']) weigh(from, 1.1);
  for (const from of open['[']) weigh(from, 1 / 1.1);
  return read;
}

describe('localAIDialect', () => {
  test.each([
    ['a knight in (armor)', 'a knight in ,armor,'],
    ['poster (16:9)', 'poster ,16:9,'],
    ['[a|b]', ',a,b,'],
    ['a frog | blurry', 'a frog , blurry'],
    ['cats AND dogs BREAK birds', 'cats AND dogs break birds'],
    ['<lora:detail:1> frog', '< lora:detail:1> frog'],
    ['\\ {a} word++ 10:30', '\\ {a} word++ 10:30'],
  ])('writes %j as %j', (text, literal) => {
    expect(localAIDialect.literal(text)).toBe(literal);
  });
});

describe('compelDialect', () => {
  test.each([
    ['a knight in (armor)', 'a knight in \\(armor\\)'],
    ['word++', 'word ++'],
    ['a C++, fast', 'a C ++, fast'],
    ['rock-', 'rock -'],
    ['a--b', 'a --b'],
    ['well-known, 2 + 2, -5', 'well-known, 2 + 2, -5'],
    ['(x)++', '\\(x\\) ++'],
    ['(a b)1.2', '\\(a b\\)1.2'],
    ['say "hi"', 'say \\"hi\\"'],
    ['\\(', '\\ \\('],
    ['cat.swap(dog)', 'cat.swap\\(dog\\)'],
    ['("a", "b").blend(1, 2)', '\\(\\"a\\", \\"b\\"\\).blend\\(1, 2\\)'],
    ['withLora(ink, 1)', 'withLora\\(ink, 1\\)'],
    ['<my-style> frog', '< my-style> frog'],
    ['[a:b] poster 16:9 AND BREAK', '[a:b] poster 16:9 AND BREAK'],
  ])('writes %j as %j', (text, literal) => {
    expect(compelDialect.literal(text)).toBe(literal);
  });
});

describe('weights', () => {
  test.each([
    [1.2, '(frog:1.2)'],
    [0.5, '(frog:0.5)'],
    [1, 'frog'],
    [10, '(frog:10)'],
    [1 / 3, '(frog:0.3333)'],
    [1e-7, '(frog:0)'],
  ])('of %d are written as %s', (weight, written) => {
    expect(encodePrompt([{ text: 'frog', weight }], automatic1111Dialect)).toBe(written);
  });

  test('stand around escaped text, and pieces are parted by commas', () => {
    const prompt = [
      { text: 'frog (green)', weight: 1.3 },
      { text: 'pond', weight: 1 },
    ];
    expect(encodePrompt(prompt, automatic1111Dialect)).toBe('(frog \\(green\\):1.3), pond');
  });

  test.each([
    [sdServerDialect, '(frog \\(16:9 ,:1.3)'],
    [compelDialect, '(frog \\(16:9\\))1.3'],
    [localAIDialect, 'frog ,16:9,'],
  ])('of a piece with brackets hold in %o', (dialect, written) => {
    const prompt = [{ text: 'frog (16:9)', weight: 1.3 }];
    expect(encodePrompt(prompt, dialect)).toBe(written);
  });

  test('stand around native groups without changing them', () => {
    const native = { ...sdServerDialect, literal: (text: string) => text };
    expect(encodePrompt([{ text: 'a (big:1.2) frog', weight: 0.9 }], native)).toBe(
      '(a (big:1.2) frog:0.9)',
    );
  });

  test('never part what compel could not read inside brackets', () => {
    expect(encodePrompt([{ text: '2 + 2 = -4', weight: 1.3 }], compelDialect)).toBe(
      '(2   2   -4)1.3',
    );
  });

  test('are dropped by a dialect that knows none', () => {
    expect(encodePrompt([{ text: '(frog)', weight: 2 }], plainDialect)).toBe('(frog)');
  });
});

test('half a surrogate pair is replaced, which no server could read', () => {
  expect(encodePrompt('a frog \uD83D, \u{1F438}', plainDialect)).toBe('a frog \uFFFD, \u{1F438}');
  const weighted = [{ text: '\uDC38', weight: 2 }];
  expect(encodePrompt(weighted, sdServerDialect)).toBe('(\uFFFD:2)');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPrompt, countWords, isList } from '../../src/upsampling/clean-prompt.ts';

const frog = 'A frog in dented armour on a wet stone.';
const sign = 'A sign that says "Open Late" over a brick door.';
const two = 'A sign that says "X" and a sign that says "Y"';

/** Replies as models write them, and the caption in each. */
const replies: readonly (readonly [string, string])[] = [
  // Nothing to do.
  [frog, frog],
  [sign, sign],
  [two, two],
  [`${two}.`, `${two}.`],
  [
    '"X" on a red sign and "Y" on a blue one, both "lit"',
    '"X" on a red sign and "Y" on a blue one, both "lit"',
  ],
  [
    '"Open" reads the sign, "Closed" the door: "Never"',
    '"Open" reads the sign, "Closed" the door: "Never"',
  ],
  ['(Red) fish beside (blue) fish', '(Red) fish beside (blue) fish'],
  ['[cat] beside [dog]', '[cat] beside [dog]'],
  ["A fox's den and the badgers' sett", "A fox's den and the badgers' sett"],
  ['Patience: a bonsai pine on a stone shelf.', 'Patience: a bonsai pine on a stone shelf.'],
  [
    'Sure-footed goat on a cliff: sheer granite below.',
    'Sure-footed goat on a cliff: sheer granite below.',
  ],
  ['Here lies an old king: a tomb of pale stone.', 'Here lies an old king: a tomb of pale stone.'],
  ['#1 trophy on a shelf', '#1 trophy on a shelf'],
  ['-20 degrees on a frosted dial', '-20 degrees on a frosted dial'],
  ['10. August printed on a calendar page', '10. August printed on a calendar page'],
  ['A wheel of 20"', 'A wheel of 20"'],
  ['The note 2*3*4 on a board', 'The note 2*3*4 on a board'],
  ['A poster (16:9) of a whale', 'A poster (16:9) of a whale'],
  ['A prompt: the word on a screen', 'A prompt: the word on a screen'],
  ['OKAPI at dawn, in tall grass', 'OKAPI at dawn, in tall grass'],
  // Quotation marks around all of it.
  [`"${frog}"`, frog],
  [`“${frog}”`, frog],
  [`'${frog}'`, frog],
  [`‘${frog}’`, frog],
  [`«${frog}»`, frog],
  [`„${frog}“`, frog],
  [`"${sign}"`, sign],
  ['"A frog with a flag "HI" in hand."', 'A frog with a flag "HI" in hand.'],
  ["'A knight's frog and a king's toad.'", "A knight's frog and a king's toad."],
  [`“${sign}”`, sign],
  [`"'${frog}'"`, frog],
  [`"${frog}`, frog],
  // Brackets.
  [`[${frog}]`, frog],
  [`(${frog})`, frog],
  [`{${frog}}`, frog],
  [`[[${frog}]]`, frog],
  ['[A frog [in armour] on a stone]', 'A frog [in armour] on a stone'],
  [`${frog}]`, frog],
  [`[${frog}`, frog],
  [`${frog} ]`, frog],
  // Labels.
  [`Prompt: ${frog}`, frog],
  [`Caption: ${frog}`, frog],
  [`Detailed description: ${frog}`, frog],
  [`The upsampled prompt: ${frog}`, frog],
  [`Final image prompt: "${frog}"`, frog],
  [`**Caption:** ${frog}`, frog],
  [`**Caption**: ${frog}`, frog],
  [`## Caption\n\n${frog}`, frog],
  [`**Enhanced Prompt**\n\n${frog}`, frog],
  [`CAPTION：${frog}`, frog],
  [`Answer:\n\n"${frog}"`, frog],
  // Talk around it.
  [`Sure! ${frog}`, frog],
  [`Sure! Here's the upsampled prompt:\n\n${frog}`, frog],
  [`Certainly. Here is a detailed caption for your image:\n"${frog}"`, frog],
  [`Here is the rewritten prompt.\n\n${frog}`, frog],
  [`I've expanded the prompt for you:\n\n${frog}`, frog],
  [`Of course! Below is the expanded description:\n\n> ${frog}`, frog],
  [`Okay, here you go, a detailed version: ${frog}`, frog],
  [`${frog}\n\nNegative prompt: blurry, low quality`, frog],
  [`${frog}\n\n**Note:** I kept the frog.\nAnd the stone.`, frog],
  [`${frog} (9 words)`, frog],
  [`${frog}\n\nWord count: 9`, frog],
  [`${frog}\n[[ completed ]]`, frog],
  [`${frog} [[ ## completed`, frog],
  // Markdown.
  [`**${frog}**`, frog],
  [`*${frog}*`, frog],
  [`_${frog}_`, frog],
  [`\`${frog}\``, frog],
  [`\`\`\`\n${frog}\n\`\`\``, frog],
  [`\`\`\`text\n${frog}\n\`\`\``, frog],
  [`\`\`\`${frog}\`\`\``, frog],
  [`> ${frog}`, frog],
  [`- ${frog}`, frog],
  [`1. ${frog}`, frog],
  [`# ${frog}`, frog],
  ['**A frog** in *dented* armour on a **wet stone**.', 'A frog in dented armour on a wet stone.'],
  ['A frog\nin dented armour\n\non a wet  stone.', frog],
  // Thoughts.
  [`<think>A frog. In armour?</think>\n\n${frog}`, frog],
  [`so, a frog it is</think>${frog}`, frog],
  ['<think>A frog in armour, but', ''],
  // Other scripts.
  ['「穿盔甲的青蛙坐在湿石上。」', '穿盔甲的青蛙坐在湿石上。'],
  ['"穿盔甲的青蛙，晨光。"', '穿盔甲的青蛙，晨光。'],
  ['"ضفدع يرتدي درعا فوق صخرة."', 'ضفدع يرتدي درعا فوق صخرة.'],
  ['Prompt: צפרדע בשריון', 'צפרדע בשריון'],
  ['"🐸⚔️ on a 🪨"', '🐸⚔️ on a 🪨'],
  // Nothing in it.
  ['', ''],
  ['""', ''],
  ['Caption:', ''],
];

describe('cleanPrompt', () => {
  test('has a table worth the name', () => {
    expect(replies.length).toBeGreaterThanOrEqual(60);
  });

  test.each(replies)('makes of %j the caption', (reply, caption) => {
    expect(cleanPrompt(reply)).toBe(caption);
  });

  test.each(replies)('finds nothing more to do on %j a second time', (reply) => {
    expect(cleanPrompt(cleanPrompt(reply))).toBe(cleanPrompt(reply));
  });

  test('keeps the words of any plain sentence', () => {
    const word = fc.stringMatching(/^[a-zàé漢م]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), (words) => {
        const text = `Zwei ${words.join(' ')}.`;
        expect(cleanPrompt(`"${text}"`)).toBe(text);
      }),
    );
  });

  test('takes out what steers a terminal or ends a text', () => {
    expect(cleanPrompt('A \u001b[31mred\u001b[0m frog,\u0000 at\u0007 dusk\n[A] sign')).toBe(
      'A red frog, at dusk [A] sign',
    );
  });

  test('throws on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void cleanPrompt(text)));
  });
});

test('isList tells several items from one text', () => {
  expect(isList('1. A frog.\n2. A toad.')).toBe(true);
  expect(isList('- A frog.\n\n- A toad.')).toBe(true);
  expect(isList('Here:\n* A frog.\n* A toad.')).toBe(true);
  expect(isList(`1. ${frog}`)).toBe(false);
  expect(isList(frog)).toBe(false);
  expect(isList('- a frog\nin armour')).toBe(false);
});

test('countWords counts ideographs one by one', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('a frog-knight,  twice')).toBe(3);
  expect(countWords('穿盔甲的青蛙 on a rock')).toBe(9);
  expect(countWords('かえる')).toBe(3);
  expect(countWords('🐸 ⚔️')).toBe(2);
});

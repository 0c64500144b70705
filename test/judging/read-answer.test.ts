import { expect, test } from 'vitest';
import { hasText, readAnswer, readCount } from '../../src/judging/replies/read-answer.ts';
import { readAnswers } from '../../src/judging/replies/read-answers.ts';

test.each([
  ['Yes.', 'yes'],
  ['**No** - there is none', 'no'],
  ['Yes, there is a mug', 'yes'],
  ['NO', 'no'],
  ['Answer: yes', 'yes'],
  ['The answer is no.', 'no'],
  ['ja', 'yes'],
  ['不是', 'no'],
  ['Not visible', 'no'],
  ['Yes/No', null],
  ['unclear', null],
  ['N/A', null],
  ['Maybe', null],
  ['Yesterday', null],
  ['', null],
])('%s is %s', (raw, answer) => {
  expect(readAnswer('object', raw)).toBe(answer);
});

test.each([
  ['3', '3'],
  ['three', '3'],
  ['There are 3 frogs.', '3'],
  ['I see two', '2'],
  ['a dozen', '12'],
  ['none', '0'],
  ['No frogs', '0'],
  ['**4**', '4'],
  ['03', '3'],
  ['2-3', null],
  ['about 5', null],
  ['many', null],
  ['at least 3', null],
  ['3 on the left and 2 on the right', null],
  ['1.5', null],
  ['several', null],
])('the count %s is %s', (raw, count) => {
  expect(readCount(raw)).toBe(count);
});

test('writing is compared word by word, whatever its case and marks', () => {
  expect(hasText('WELCOME —\n to the  “Zoo”!', 'welcome to the zoo')).toBe(true);
  expect(hasText('OPENING', 'open')).toBe(false);
  expect(hasText('DEPP LEARNING', 'Deep Learning')).toBe(false);
  expect(hasText('anything', '')).toBe(false);
});

test.each([
  ['1: yes\n2: no\n3: 4'],
  ['1. yes\n2) no\n3 - 4'],
  ['**1**: yes\n**2**: no\n**3**: 4'],
  ['Q1: yes\nQ2: no\nQ3: 4'],
  ['| 1 | yes |\n| 2 | no |\n| 3 | 4 |'],
  ['{"1": "yes", "2": "no", "3": 4}'],
  ['{"answers": [{"id": 1, "answer": "yes"}, {"id": 2, "answer": "no"}, {"id": 3, "answer": 4}]}'],
  ['["yes", "no", 4]'],
  ['1. Is there a mug? yes\n2. Is it red? **no**\n3. How many? 4'],
  ['yes\nno\n4'],
])('answers are found by number in %j', (reply) => {
  const found = readAnswers(reply, 3);
  const read = [
    readAnswer('object', found.get(1)),
    readAnswer('object', found.get(2)),
    readAnswer('count', found.get(3)),
  ];
  expect(read).toEqual(['yes', 'no', '4']);
});

test('a number with two answers, and one beyond the questions, has none', () => {
  expect([...readAnswers('1: yes\n1: no\n2: yes\n9: yes', 2)]).toEqual([[2, 'yes']]);
});

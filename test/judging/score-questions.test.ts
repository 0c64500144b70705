import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { inDependencyOrder, type ScorableQuestion } from '../../src/judging/scorable-question.ts';
import {
  type ScorableAnswer,
  type ScoreQuestionsOptions,
  scoreQuestions,
} from '../../src/judging/score-questions.ts';

function question(
  id: string,
  dependsOn: readonly string[] = [],
  expected: string | number = 'yes',
) {
  return { id, text: `Is it so with ${id}?`, expected, dependsOn };
}

/** "A blue motorcycle parked by a red garage door": two things, two colours, one relation, one state. */
const motorcycle = [
  question('motorcycle'),
  question('door'),
  question('motorcycle blue', ['motorcycle']),
  question('door red', ['door']),
  question('motorcycle parked', ['motorcycle']),
  question('motorcycle by door', ['motorcycle', 'door']),
];
const allYes = Object.fromEntries(motorcycle.map(({ id }) => [id, 'yes']));

function score(
  answers: Readonly<Record<string, ScorableAnswer>>,
  aggregate: ScoreQuestionsOptions['aggregate'] = 'dependency-masked',
  missing?: 'zero' | 'exclude',
  questions: readonly ScorableQuestion[] = motorcycle,
) {
  return scoreQuestions(questions, answers, { aggregate, missing });
}

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return error instanceof Error ? error.message : '';
  }
  return expect.fail('it did not throw');
}

describe('scoreQuestions reproduces hand-computed Davidsonian Scene Graphs', () => {
  test('a picture with everything scores 1 under every aggregate', () => {
    const perfect = { score: 1, failed: [], missing: [] };
    expect(score(allYes, 'mean')).toEqual(perfect);
    expect(score(allYes, 'dependency-masked')).toEqual(perfect);
    expect(score(allYes, 'geometric')).toEqual(perfect);
  });

  test('without a motorcycle its colour, state and place score 0, whatever was answered', () => {
    const answers = { ...allYes, motorcycle: 'no' };
    expect(score(answers, 'mean').score).toBeCloseTo(5 / 6, 12);
    expect(score(answers)).toEqual({
      score: 2 / 6,
      failed: ['motorcycle', 'motorcycle blue', 'motorcycle parked', 'motorcycle by door'],
      missing: [],
    });
  });

  test('a failed leaf costs no more than itself', () => {
    const answers = { ...allYes, 'door red': 'no' };
    expect(score(answers)).toEqual({ score: 5 / 6, failed: ['door red'], missing: [] });
    expect(score(answers, 'mean').score).toBe(5 / 6);
  });

  test('one failed parent of two is enough', () => {
    const answers = { ...allYes, door: 'no' };
    expect(score(answers).failed).toEqual(['door', 'door red', 'motorcycle by door']);
    expect(score(answers).score).toBe(0.5);
  });

  test('a picture with nothing scores 0', () => {
    const noes = Object.fromEntries(motorcycle.map(({ id }) => [id, 'no']));
    expect(score(noes, 'mean').score).toBe(0);
    expect(score(noes).score).toBe(0);
    expect(score(noes, 'geometric').score).toBe(0);
  });

  test('a failure reaches grandchildren, also through a child that was answered right', () => {
    const chain = [question('c', ['b']), question('b', ['a']), question('a')];
    const answers = { a: 'no', b: 'yes', c: 'yes' };
    expect(score(answers, 'dependency-masked', undefined, chain)).toEqual({
      score: 0,
      failed: ['c', 'b', 'a'],
      missing: [],
    });
    expect(score(answers, 'mean', undefined, chain).score).toBeCloseTo(2 / 3, 12);
  });

  test('the expected answer may be no, a number or a text', () => {
    const questions = [
      question('hands', [], 'no'),
      question('cats', [], 3),
      question('sign', [], 'OPEN'),
    ];
    const right = { hands: 'No.', cats: ' 3 ', sign: 'open' };
    expect(score(right, 'mean', undefined, questions).score).toBe(1);
    const wrong = { hands: true, cats: 4, sign: 'opne' };
    expect(score(wrong, 'mean', undefined, questions).failed).toEqual(['hands', 'cats', 'sign']);
  });
});

describe('answers with a probability', () => {
  const pair = [question('mug'), question('red', ['mug'])];

  test('have an arithmetic and a geometric mean', () => {
    const answers = { mug: { correct: 0.9 }, red: { correct: 0.4 } };
    expect(score(answers, 'mean', undefined, pair).score).toBeCloseTo(0.65, 12);
    expect(score(answers, 'geometric', undefined, pair).score).toBeCloseTo(0.6, 12);
    expect(score(answers, 'mean', undefined, pair).failed).toEqual(['red']);
  });

  test('keep a child only above one half', () => {
    const red = { correct: 0.8 };
    const score0 = score({ mug: { correct: 0.5 }, red }, 'dependency-masked', undefined, pair);
    expect(score0).toEqual({ score: 0.25, failed: ['mug', 'red'], missing: [] });
    const kept = score({ mug: { correct: 0.6 }, red }, 'dependency-masked', undefined, pair);
    expect(kept.score).toBeCloseTo(0.7, 12);
  });
});

describe('an unanswered question', () => {
  const answers = { ...allYes, 'door red': null };

  test('counts neither for nor against, and is named', () => {
    expect(score(answers)).toEqual({ score: 1, failed: [], missing: ['door red'] });
    expect(score({ ...answers, door: 'no' }, 'mean').score).toBe(4 / 5);
  });

  test('counts as failed where `missing` is zero', () => {
    const expected = { score: 5 / 6, failed: ['door red'], missing: ['door red'] };
    expect(score(answers, 'dependency-masked', 'zero')).toEqual(expected);
    expect(score(answers, 'geometric', 'zero').score).toBe(0);
  });

  test('may be null, undefined or not there at all', () => {
    const { door, ...rest } = allYes;
    expect(door).toBe('yes');
    const expected = score({ ...allYes, door: null });
    expect(expected.missing).toEqual(['door']);
    expect(score(rest)).toEqual(expected);
    const options = { aggregate: 'dependency-masked' } as const;
    expect(scoreQuestions(motorcycle, { ...rest, door: undefined }, options)).toEqual(expected);
  });

  test('leaves its children to their own answers, or takes them along where it counts as failed', () => {
    const without = { ...allYes, motorcycle: null, 'motorcycle blue': 'no' };
    expect(score(without)).toEqual({
      score: 4 / 5,
      failed: ['motorcycle blue'],
      missing: ['motorcycle'],
    });
    expect(score(without, 'dependency-masked', 'zero').score).toBe(2 / 6);
  });

  test('below a failed one scores 0 like an answered one, so that nobody needs to ask it', () => {
    const asked = { ...allYes, motorcycle: 'no' };
    const skipped = { motorcycle: 'no', door: 'yes', 'door red': 'yes' };
    expect(score(skipped)).toMatchObject({
      score: score(asked).score,
      failed: score(asked).failed,
    });
    expect(score(skipped).missing).toHaveLength(3);
  });

  test('gives no score where it is the only kind', () => {
    expect(score({})).toEqual({ score: null, failed: [], missing: Object.keys(allYes) });
    expect(score({}, 'geometric').score).toBeNull();
    expect(score({}, 'mean', 'zero')).toMatchObject({ score: 0, failed: Object.keys(allYes) });
  });
});

describe('questions that cannot be scored are refused', () => {
  const scoring = (questions: readonly ScorableQuestion[], answers = {}) =>
    messageOf(() => scoreQuestions(questions, answers, { aggregate: 'mean' }));

  test('a circle is shown', () => {
    const circle = [
      question('a', ['c']),
      question('b', ['a']),
      question('c', ['b']),
      question('d'),
    ];
    expect(scoring([...circle, question('e', ['c'])])).toContain('"a" -> "c" -> "b" -> "a"');
    expect(scoring([question('x', ['x'])])).toContain('"x" -> "x"');
    const behind = [question('below', ['p']), question('p', ['q']), question('q', ['p'])];
    expect(scoring(behind)).toContain('"p" -> "q" -> "p"');
  });

  test('an unknown dependency and a duplicate id are named', () => {
    expect(scoring([question('a', ['ghost'])])).toContain('"a" depends on "ghost"');
    expect(scoring([question('a'), question('a')])).toContain('Two questions have the id "a"');
    expect(scoring([question('a', ['toString'])])).toContain('"toString"');
  });

  test('so are no questions, blank ids and things that are no question', () => {
    expect(scoring([])).toContain('at least one');
    expect(scoring([question(' ')])).toContain('questions[0].id');
    const broken: ScorableQuestion[] = JSON.parse('[null]');
    expect(scoring(broken)).toContain('questions[0]');
    const bare: ScorableQuestion[] = JSON.parse('[{"id":"a","text":"A?","expected":"yes"}]');
    expect(scoring(bare)).toContain('dependsOn');
    const aimless: ScorableQuestion[] = JSON.parse('[{"id":"a","text":"A?","dependsOn":[]}]');
    expect(scoring(aimless)).toContain('`expected` of question "a"');
  });

  test('so are answers to no question, and answers that are none', () => {
    expect(scoring([question('a')], { b: 'yes' })).toContain('"b", which is no question');
    expect(scoring([question('a')], { a: Number.NaN })).toContain('answer to "a"');
    expect(scoring([question('a')], { a: ['yes'] })).toContain('answer to "a"');
    expect(scoring([question('a')], { a: { correct: 1.2 } })).toContain('from 0 to 1');
    expect(scoring([question('a')], { a: { correct: 'yes' } })).toContain('answer to "a"');
    expect(scoring([question('a')], JSON.parse('null'))).toContain('`answers`');
  });

  test('so are unknown options', () => {
    const call = (options: string) => () =>
      scoreQuestions([question('a')], {}, JSON.parse(options));
    expect(messageOf(call('{"aggregate":"median"}'))).toContain('`aggregate`');
    expect(messageOf(call('{}'))).toContain('`aggregate`');
    expect(messageOf(call('{"aggregate":"mean","missing":"skip"}'))).toContain('`missing`');
    expect(messageOf(call('{"aggregate":"mean","weights":[]}'))).toContain('weights');
  });
});

test('ids may be any text, names of Object.prototype among them', () => {
  const questions = [question('__proto__'), question('constructor', ['__proto__'])];
  const options = { aggregate: 'mean' } as const;
  expect(scoreQuestions(questions, {}, options).missing).toEqual(['__proto__', 'constructor']);
  const answers = JSON.parse('{"__proto__":"yes","constructor":"no"}');
  expect(scoreQuestions(questions, answers, options).score).toBe(0.5);
});

test('a chain of 20,000 questions is no strain', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => String(index));
  const chain = ids.map((id, index) => question(id, index === 0 ? [] : [String(index - 1)]));
  const answers = Object.fromEntries(ids.map((id) => [id, id === '19999' ? 'no' : 'yes']));
  const { score, failed } = scoreQuestions(chain.toReversed(), answers, {
    aggregate: 'dependency-masked',
  });
  expect(failed).toEqual(['19999']);
  expect(score).toBeCloseTo(0.99995, 12);
  const looped = [...chain.slice(1), question('0', ['19999'])];
  expect(messageOf(() => inDependencyOrder(looped)).length).toBeLessThan(600);
});

test('masking only lowers the score, and every score is from 0 to 1', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((n) =>
      fc.tuple(
        ...Array.from({ length: n }, (_, index) =>
          fc.tuple(
            fc.subarray(Array.from({ length: index }, (_unused, parent) => String(parent))),
            fc.constantFrom<ScorableAnswer>('yes', 'no', null),
          ),
        ),
      ),
    );
  fc.assert(
    fc.property(graph, fc.constantFrom('zero', 'exclude'), (nodes, missing) => {
      const questions = nodes.map(([dependsOn], index) => question(String(index), dependsOn));
      const answers = Object.fromEntries(nodes.map(([, answer], index) => [index, answer]));
      const masked = score(answers, 'dependency-masked', missing, questions);
      const mean = score(answers, 'mean', missing, questions);
      expect(mean.failed.every((id) => masked.failed.includes(id))).toBe(true);
      if (masked.score === null || mean.score === null) return;
      expect(masked.score).toBeLessThanOrEqual(mean.score);
      expect(masked.score).toBeGreaterThanOrEqual(0);
      expect(mean.score).toBeLessThanOrEqual(1);
    }),
  );
});

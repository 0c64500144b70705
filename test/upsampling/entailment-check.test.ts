import { describe, expect, test } from 'vitest';
import { AdapterParseError, LMError } from '../../src/errors.ts';
import { type MockReply, mockLM } from '../../src/testing/mock-lm.ts';
import { createEntailmentCheck } from '../../src/upsampling/entailment-check.ts';
import { textOf, thrownBy, upsample } from './support.ts';

const input = { basePrompt: 'a frog on a horse', prompt: 'A frog beside a brown horse.' };
const questions = ['Is there a frog?', 'Is the frog on the horse?'];

function check(replies: readonly MockReply[]) {
  const lm = mockLM(replies);
  return { lm, result: createEntailmentCheck({ lm }).check(input) };
}

describe('the entailment check', () => {
  test('asks of the base prompt, and has the rewrite alone answer', async () => {
    const { lm, result } = check([{ questions }, { answers: ['yes', 'no'] }]);
    expect(await result).toMatchObject({
      entailed: false,
      answers: [
        { question: questions[0], answer: 'yes' },
        { question: questions[1], answer: 'no' },
      ],
      usage: { requests: 2 },
    });
    expect(textOf(lm.requests[0])).not.toContain(input.prompt);
    expect(textOf(lm.requests[1])).not.toContain(input.basePrompt);
    expect(textOf(lm.requests[1])).toContain(input.prompt);
    expect(lm.requests.map(({ temperature }) => temperature)).toEqual([0, 0]);
  });

  test('is passed by yes alone', async () => {
    const passed = await check([{ questions }, { answers: ['yes', 'yes'] }]).result;
    expect(passed.entailed).toBe(true);
    const open = await check([{ questions }, { answers: ['yes', 'unclear'] }]).result;
    expect(open.entailed).toBe(false);
  });

  test('that cannot be read is an error, never an answer', async () => {
    const wrong: readonly MockReply[][] = [
      [{ questions: [] }],
      [{ questions }, { answers: ['yes'] }],
    ];
    for (const replies of wrong) {
      expect(await thrownBy(check(replies).result)).toBeInstanceOf(LMError);
    }
    const garbage = check([{ questions }, { answers: ['maybe', 'yes'] }, 'no field']);
    expect(await thrownBy(garbage.result)).toBeInstanceOf(AdapterParseError);
  });

  test('tells its settings without a secret, and refuses what it does not know', () => {
    const lm = mockLM([]);
    expect(createEntailmentCheck({ lm }).settings).toMatchObject({ model: 'mock' });
    for (const options of [{}, { lm, votes: 3 }]) {
      expect(() => Reflect.apply(createEntailmentCheck, undefined, [options])).toThrow();
    }
  });

  test('that fails is told apart from the model that writes', async () => {
    const entailment = createEntailmentCheck({ lm: mockLM([new Error('down')]) });
    const caption = 'A frog sitting on the back of a brown horse.';
    const result = await upsample(input.basePrompt, [{ caption }], {
      fidelity: 'strict',
      entailment,
    });
    expect(result).toMatchObject({
      status: 'kept',
      reason: { code: 'lm-error', message: 'The entailment check failed: down' },
    });
  });

  test('serves strict', async () => {
    const judge = mockLM([
      { questions },
      { answers: ['yes', 'no'] },
      { questions },
      { answers: ['yes', 'yes'] },
    ]);
    const fixed = { caption: 'A frog sitting on the back of a brown horse.' };
    const result = await upsample(
      input.basePrompt,
      [{ caption: 'A frog on a mossy stone and on a horse.' }, fixed],
      { fidelity: 'strict', entailment: createEntailmentCheck({ lm: judge }) },
    );
    expect(result).toMatchObject({ status: 'repaired', prompt: fixed.caption });
    expect(result.usage.requests).toBe(6);
  });
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { SignatureError } from '../../src/errors.ts';
import { Image, imageField } from '../../src/image.ts';
import { ChainOfThought } from '../../src/predictors/chain-of-thought.ts';
import { Predict } from '../../src/predictors/predict.ts';
import { signature } from '../../src/signature.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';
import { png } from '../support/png.ts';

const sig = signature({
  instructions: 'Answer.',
  inputs: { question: z.string().describe('old words') },
  outputs: { answer: z.string(), score: z.number().min(0).max(1).optional() },
});
const demo = { question: 'q', answer: 'a', score: 1 };

function predict() {
  return new Predict(sig, { lm: mockLM([]), demos: [demo] });
}

async function thrownBy(promise: Promise<unknown>): Promise<SignatureError> {
  const error: unknown = await promise.then(
    () => expect.fail('it resolved'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof SignatureError) return error;
  throw error;
}

describe('the state of a predictor', () => {
  test('54: gives back instructions and demos through JSON', async () => {
    const saved = new Predict(sig.withInstructions('Answer well.'), { demos: [demo] });
    const state = JSON.parse(JSON.stringify(saved.dumpState()));
    const loaded = new Predict(sig);
    await loaded.loadState(state);
    expect(loaded.signature.instructions).toBe('Answer well.');
    expect(loaded.demos).toEqual([demo]);
    expect(loaded.dumpState()).toEqual(saved.dumpState());
  });

  test('11: is by field name, with a fingerprint of each schema', () => {
    expect(predict().dumpState()).toEqual({
      version: 1,
      instructions: 'Answer.',
      fields: {
        inputs: { question: '{"type":"string"}' },
        outputs: {
          answer: '{"type":"string"}',
          score: '{"maximum":1,"minimum":0,"type":"number"}?',
        },
      },
      demos: [demo],
    });
  });

  test('54: holds nothing of the LM', () => {
    const lm = { ...mockLM([]), settings: { model: 'm', apiKey: 'sk-secret' } };
    const state = JSON.stringify(new Predict(sig, { lm, demos: [demo] }).dumpState());
    expect(state).not.toMatch(/secret|mock|model|"m"/);
  });

  test('11: says of each field what differs, and changes nothing', async () => {
    const other = new Predict(
      signature({
        inputs: { question: z.string(), hint: z.string() },
        outputs: { answer: z.int(), score: z.number().min(0).max(1).optional() },
      }),
    );
    const mine = predict();
    const before = mine.dumpState();
    const { message } = await thrownBy(mine.loadState(other.dumpState()));
    expect(message).toContain('its input `hint` is not in the signature');
    expect(message).toContain('the output `answer` is {"type":"string"} here and {"maximum":');
    expect(message).toContain('Nothing was changed.');
    expect(message).not.toContain('`score`');
    expect(mine.dumpState()).toEqual(before);
    const back = await thrownBy(other.loadState(before));
    expect(back.message).toContain('the input `hint` is not in it');
  });

  test('fits where only a description differs, and where fields stand in another order', async () => {
    const other = new Predict(
      signature({
        inputs: { question: z.string().describe('new words') },
        outputs: { score: z.number().min(0).max(1).optional(), answer: z.string() },
      }),
    );
    await other.loadState(predict().dumpState());
    expect(other.demos).toEqual([demo]);
  });

  test('54: with a demo that does not fit changes nothing', async () => {
    const wrong: readonly [unknown, RegExp][] = [
      [{ question: 'q', answer: 5 }, /demo 2 .*`answer`/],
      [{ question: 'q', mood: 'x' }, /`mood` is no field/],
      ['a demo', /no object/],
      [null, /no object/],
      [[demo], /no object/],
    ];
    for (const [bad, expected] of wrong) {
      const mine = new Predict(sig);
      const state = { ...predict().dumpState(), instructions: 'New.', demos: [demo, bad] };
      const { message } = await thrownBy(mine.loadState(JSON.parse(JSON.stringify(state))));
      expect(message).toMatch(expected);
      expect(mine.signature.instructions).toBe('Answer.');
      expect(mine.demos).toEqual([]);
    }
  });

  test('that is none is refused', async () => {
    for (const state of [{}, { version: 2 }, { version: 1, instructions: 'x' }]) {
      const { message } = await thrownBy(predict().loadState(state));
      expect(message).toContain('This is no state of a predictor');
    }
    for (const state of [JSON.parse('null'), JSON.parse('"x"'), JSON.parse('[]')]) {
      await thrownBy(predict().loadState(state));
    }
  });

  test('40: leaves out demos with images and says so', () => {
    const looking = signature({ inputs: { photo: imageField() }, outputs: { answer: z.any() } });
    const photo = Image.fromBytes(png(8, 8));
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const state = new Predict(looking, {
      demos: [
        { photo, answer: 'a' },
        { answer: 'only this' },
        { answer: { deep: [photo] } },
        { answer: 5n },
        { answer: Number.NaN },
        { answer: circle },
        { answer: new Date() },
      ],
    }).dumpState();
    expect(state.demos).toEqual([{ answer: 'only this' }]);
    expect(state.notes).toEqual([expect.stringMatching(/^6 demo\(s\) with images/)]);
    expect(JSON.stringify(state)).not.toMatch(/iVBOR|image\/png/);
  });

  test('of a ChainOfThought has its reasoning', async () => {
    const saved = new ChainOfThought(sig, { demos: [{ ...demo, reasoning: 'r' }] });
    const loaded = new ChainOfThought(sig);
    await loaded.loadState(saved.dumpState());
    expect(loaded.demos).toEqual([{ ...demo, reasoning: 'r' }]);
    await thrownBy(new Predict(sig).loadState(saved.dumpState()));
  });
});

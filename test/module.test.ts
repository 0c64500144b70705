/*
 * 52: DSPy skips submodules that are marked as compiled. Nothing here bears such a mark: optimizers
 * take a factory of modules, and what shall stay as it is, is left out of the factory's fields.
 */
import { describe, expect, test } from 'vitest';
import { SignatureError } from '../src/errors.ts';
import { dumpModule, loadModule, type Module, namedPredictors } from '../src/module.ts';
import { isPredictor, type Predictor } from '../src/predictor.ts';
import { Predict } from '../src/predictors/predict.ts';
import { signature } from '../src/signature.ts';
import { mockLM } from '../src/testing/mock-lm.ts';

const never = () => Promise.reject(new Error('not called in this test'));

function predictor(): Predictor<{ a: string }, { b: string }> {
  return {
    signature: signature('a -> b'),
    demos: [],
    forward: never,
    dumpState: () => ({
      version: 1,
      instructions: '',
      fields: { inputs: {}, outputs: {} },
      demos: [],
    }),
    loadState: never,
  };
}

const namesIn = (module: object) => [...namedPredictors(module).keys()];

class Inner implements Module<unknown, unknown> {
  readonly first = predictor();
  readonly second = predictor();
  forward = never;
}

describe('namedPredictors', () => {
  test('52: names predictors by field, in order', () => {
    const [rewrite, check] = [predictor(), predictor()];
    const found = namedPredictors({ rewrite, limit: 3, check, forward: never });
    expect([...found]).toEqual([
      ['rewrite', rewrite],
      ['check', check],
    ]);
    expect(found.get('rewrite')).toBe(rewrite);
  });

  test('52: looks into arrays, plain objects and modules', () => {
    const module = {
      steps: [predictor(), [predictor()]],
      byKind: { short: predictor(), deep: { long: predictor() } },
      inner: new Inner(),
      noPrototype: Object.assign(Object.create(null), { x: predictor() }),
    };
    expect(namesIn(module)).toEqual([
      'steps[0]',
      'steps[1][0]',
      'byKind.short',
      'byKind.deep.long',
      'inner.first',
      'inner.second',
      'noPrototype.x',
    ]);
  });

  test('looks into the own fields of a class, not into private ones', () => {
    class Program {
      readonly open = predictor();
      readonly #hidden = predictor();
      forward() {
        return this.#hidden.forward({ a: '' });
      }
    }
    expect(namesIn(new Program())).toEqual(['open']);
  });

  test('leaves objects of other classes alone', () => {
    class Client {
      readonly predictor = predictor();
    }
    expect(namesIn({ client: new Client(), map: new Map([['a', predictor()]]) })).toEqual([]);
  });

  test('52: lists a shared predictor once, under its first name', () => {
    const shared = predictor();
    expect(namesIn({ a: shared, b: [shared], c: { d: shared } })).toEqual(['a']);
  });

  test('calls a predictor that is itself the module `self`', () => {
    const own = predictor();
    expect([...namedPredictors(own)]).toEqual([['self', own]]);
  });

  test('comes to an end where modules hold each other', () => {
    const parent: Record<string, unknown> = { own: predictor() };
    parent['child'] = { parent, own: predictor() };
    parent['list'] = [parent];
    expect(namesIn(parent)).toEqual(['own', 'child.own']);
  });

  test('gives every place a name of its own', () => {
    const module = {
      'a.b': predictor(),
      a: { b: predictor(), 'v1.5': predictor(), '[0]': predictor() },
      c: [predictor()],
      'c[0]': predictor(),
    };
    expect(namesIn(module)).toEqual([
      '["a.b"]',
      'a.b',
      'a["v1.5"]',
      'a["[0]"]',
      'c[0]',
      '["c[0]"]',
    ]);
  });

  test('finds nothing where there is nothing', () => {
    expect(namesIn({})).toEqual([]);
    expect(namesIn([null, undefined, 'text', 7])).toEqual([]);
  });
});

describe('isPredictor', () => {
  test('knows one by its shape', () => {
    expect(isPredictor(predictor())).toBe(true);
    for (const value of [null, undefined, 'x', {}, new Inner(), { forward: never }]) {
      expect(isPredictor(value)).toBe(false);
    }
  });
});

describe('the state of a module', () => {
  const lm = mockLM([]);
  const make = () => ({
    scene: new Predict(signature('feeling -> scene'), { lm }),
    steps: [new Predict(signature('scene -> title'), { lm })],
    forward: async () => undefined,
  });

  test('54: carries instructions and demos over to a module like it', async () => {
    const trained = make();
    trained.scene.demos = [{ feeling: 'joy', scene: 'A kite.' }];
    const saved = JSON.stringify(dumpModule(trained));
    const fresh = make();
    await loadModule(fresh, JSON.parse(saved));
    expect(fresh.scene.demos).toEqual([{ feeling: 'joy', scene: 'A kite.' }]);
    expect(JSON.stringify(dumpModule(fresh))).toBe(saved);
  });

  test('54: leaves the whole module as it was where one part does not fit', async () => {
    const module = make();
    const demos = [{ feeling: 'joy', scene: 'A kite.' }];
    module.scene.demos = demos;
    const { predictors } = dumpModule(make());
    const state = {
      version: 1,
      predictors: {
        ...predictors,
        'steps[0]': new Predict(signature('other -> title'), { lm }).dumpState(),
      },
    };
    await expect(loadModule(module, state)).rejects.toThrow(/`other`/);
    expect(module.scene.demos).toBe(demos);
  });

  test.each([
    [{}, /its version is undefined/],
    [{ version: 1, predictors: {} }, /no predictor `scene`.*no predictor `steps\[0\]`/],
    [{ version: 2, predictors: {} }, /its version is 2/],
  ])('54: says of %j what does not fit', async (state, message) => {
    await expect(loadModule(make(), state)).rejects.toThrow(message);
    await expect(loadModule(make(), state)).rejects.toBeInstanceOf(SignatureError);
  });

  test('54: names a predictor that the module does not have', async () => {
    const { predictors } = dumpModule(make());
    const state = { version: 1, predictors: { ...predictors, extra: predictors['scene'] } };
    await expect(loadModule(make(), state)).rejects.toThrow(/`extra` is not in the module/);
  });
});

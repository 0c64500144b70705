import { SignatureError } from './errors.ts';
import { toValues } from './internal/values.ts';
import type { CallOptions, LM } from './lm.ts';
import type { Prediction } from './prediction.ts';
import { isPredictor, type Predictor, type PredictorState } from './predictor.ts';

/** What a caller may change for one call. */
export interface ForwardOptions extends CallOptions {
  /** Instead of the LM the module was made with. */
  readonly lm?: LM | undefined;
  /** How many completions. */
  readonly n?: number | undefined;
  /** 0 to 2. */
  readonly temperature?: number | undefined;
  /** Asks for the same completion each time, where the server can. */
  readonly seed?: number | undefined;
  /** Tells samples of one call apart in a cache. */
  readonly sampleIndex?: number | undefined;
  /** What to do better than before. Shown to the model as one more input, named `hint`. */
  readonly hint?: string | undefined;
}

/** A program over language models: anything with `forward`. */
export interface Module<in Inputs, out Outputs> {
  forward(inputs: Inputs, options?: ForwardOptions): Promise<Prediction<Outputs>>;
}

/**
 * The predictors inside a module by name, in the order of its fields: `rewrite`, `steps[0]`,
 * `byKind.short`, `byKind["v1.5"]`. They are found in public fields, in arrays, plain objects and
 * modules within. A predictor that is the module itself is called `self`; one reachable twice keeps
 * its first name.
 */
export function namedPredictors(module: object): ReadonlyMap<string, Predictor> {
  const found = new Map<string, Predictor>();
  const seen = new Set<object>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isPredictor(value)) found.set(name === '' ? 'self' : name, value);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${name}[${index}]`);
    } else if (name === '' || isModule(value) || isPlain(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, joined(name, key));
    }
  };
  visit(module, '');
  return found;
}

/** What an optimizer may change in a module, as JSON. Holds no key, no address and no image. */
export interface ModuleState {
  readonly version: 1;
  /** By the names of {@link namedPredictors}. */
  readonly predictors: Readonly<Record<string, PredictorState>>;
}

/** Instructions and demos of all predictors inside a module, to be saved as JSON. */
export function dumpModule(module: object): ModuleState {
  const states = [...namedPredictors(module)].map(([name, held]) => [name, held.dumpState()]);
  return { version: 1, predictors: Object.fromEntries(states) };
}

/**
 * Gives a module what {@link dumpModule} took from one like it. All or nothing.
 * @throws SignatureError that says what does not fit; the module is then as it was.
 */
export async function loadModule(module: object, state: object): Promise<void> {
  const predictors = namedPredictors(module);
  const states = statesByName(state, [...predictors.keys()]);
  const changed: (() => Promise<void>)[] = [];
  try {
    for (const [name, predictor] of predictors) {
      const { demos } = predictor;
      const before = { ...predictor.dumpState(), demos: [] };
      await predictor.loadState(states.get(name) ?? {});
      changed.push(async () => {
        await predictor.loadState(before);
        predictor.demos = demos;
      });
    }
  } catch (error) {
    for (const undo of changed) await undo();
    throw error;
  }
}

function statesByName(
  state: object,
  names: readonly string[],
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const { version, predictors } = toValues(state);
  const saved = toValues(predictors);
  const missing = names.filter((name) => !Object.hasOwn(saved, name));
  const surplus = Object.keys(saved).filter((name) => !names.includes(name));
  if (version === 1 && missing.length === 0 && surplus.length === 0) {
    return new Map(names.map((name) => [name, toValues(saved[name])]));
  }
  const problems = [
    ...(version === 1 ? [] : [`its version is ${String(version)}, not 1`]),
    ...missing.map((name) => `it has no predictor \`${name}\``),
    ...surplus.map((name) => `its predictor \`${name}\` is not in the module`),
  ];
  throw new SignatureError(
    `The state does not fit this module: ${problems.join('; ')}. Nothing was changed.`,
  );
}

/** A key with a dot or a bracket is quoted, so that no two places have one name. */
function joined(name: string, key: string): string {
  if (/[.[\]"]/.test(key)) return `${name}[${JSON.stringify(key)}]`;
  return name === '' ? key : `${name}.${key}`;
}

function isModule(value: object): boolean {
  return 'forward' in value && typeof value.forward === 'function';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

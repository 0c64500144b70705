import type { Adapter, FieldText } from '../adapter.ts';
import { AbortedError, AdapterParseError, LMError } from '../errors.ts';
import type { Values } from '../field.ts';
import { looksLikeRefusal, refusalError } from '../internal/refusal.ts';
import { span } from '../internal/span.ts';
import type { CallOptions, LM, LMCompletion, LMMessage, LMRequest, LMResponse } from '../lm.ts';
import {
  addUsage,
  type Demo,
  noUsage,
  type PredictionReport,
  type Usage,
  usageOfFailure,
} from '../prediction.ts';
import type { Signature } from '../signature.ts';
import { callLM } from './call-lm.ts';
import { collect, messageOf, type Reply, sample } from './replies.ts';

/** One question to a language model, in one adapter's format. */
export interface Question<Outputs> {
  readonly lm: LM;
  readonly adapter: Adapter;
  readonly signature: Signature<unknown, Outputs>;
  readonly inputs: Values;
  readonly demos: readonly Demo[];
  readonly settings: Pick<LMRequest, 'temperature' | 'maxTokens' | 'seed' | 'sampleIndex'>;
  readonly n: number;
  readonly maxRepairs: number;
  readonly callOptions: () => CallOptions;
  /** Is told of the first reply's fields as they grow, where LM and adapter can do that. */
  readonly onField?: ((piece: FieldText) => void) | undefined;
}

/** What came of a question: the outputs that could be read, and why the others could not. */
export interface Answer<Outputs> {
  readonly outputs: readonly Outputs[];
  readonly failures: readonly unknown[];
  readonly usage: Usage;
  readonly report: PredictionReport;
}

/** How much of a reply that cannot be read is shown to the model again. */
const longestEcho = 8000;

/**
 * Asks for `n` completions and reads them. Where one cannot be read, the model is shown its own words
 * and what is wrong with them. A refusal that the server tells of, or a filtered reply, is never asked
 * for again; a refusal in plain words that stays one is an error of that kind too.
 */
export async function ask<Outputs>(question: Question<Outputs>): Promise<Answer<Outputs>> {
  const { lm, adapter, signature, inputs, demos, settings } = question;
  const { messages, responseFormat, tier, downgrades } = adapter.format(
    signature,
    { inputs, demos },
    lm.capabilities,
  );
  const { temperature, maxTokens, seed, sampleIndex } = settings;
  const origin = { signature, adapter };
  const request = { messages, responseFormat, temperature, maxTokens, seed, sampleIndex, origin };
  const collected = await collect(question, request);
  const readings = await readEach(question, request, collected.replies);
  const usage = addUsage(collected.usage, ...readings.map((reading) => reading.usage));
  const failures = readings.flatMap((reading) => ('failure' in reading ? [reading.failure] : []));
  const warnings = [
    ...collected.warnings,
    ...readings.flatMap((reading) => reading.warnings),
    ...failures.map((failure) => `A completion could not be used: ${messageOf(failure)}`),
  ];
  return {
    outputs: readings.flatMap((reading) => ('output' in reading ? [reading.output] : [])),
    failures,
    usage,
    report: {
      adapter: adapter.name,
      tier: enforced(lm, tier),
      downgrades,
      repairs: readings.reduce((sum, reading) => sum + reading.repairs, 0),
      requests: usage.requests,
      warnings: [...new Set(warnings)],
    },
  };
}

/** All at once; without a detour for the one reply that there mostly is. */
async function readEach<Outputs>(
  question: Question<Outputs>,
  request: LMRequest,
  replies: readonly Reply[],
): Promise<readonly Reading<Outputs>[]> {
  const [only, second] = replies;
  if (only !== undefined && second === undefined) {
    return [await readOrRepair(question, request, only)];
  }
  return Promise.all(
    replies.map((reply, index) => readOrRepair(question, sample(request, index), reply)),
  );
}

type Reading<Outputs> = ({ readonly output: Outputs } | { readonly failure: unknown }) & {
  readonly usage: Usage;
  readonly repairs: number;
  readonly warnings: readonly string[];
};

async function readOrRepair<Outputs>(
  question: Question<Outputs>,
  request: LMRequest,
  reply: Reply,
): Promise<Reading<Outputs>> {
  let current = reply;
  let { messages } = request;
  let usage = noUsage;
  const warnings: string[] = [];
  for (let repairs = 0; ; repairs += 1) {
    try {
      return { output: await read(question, current.completion), usage, repairs, warnings };
    } catch (failure) {
      warnings.push(...(await discarded(current)));
      if (repairs >= question.maxRepairs || !(failure instanceof AdapterParseError)) {
        return { failure: unlessRefused(question.lm, failure), usage, repairs, warnings };
      }
      messages = [...messages, ...repairTurns(question, current.completion, failure.issues)];
    }
    try {
      const repaired = await askForRepair(question, { ...request, messages }, repairs + 1);
      usage = addUsage(usage, repaired.usage);
      warnings.push(...repaired.warnings);
      current = { completion: repaired.completions[0], discard: repaired.discard };
    } catch (failure) {
      if (failure instanceof AbortedError) throw failure;
      const spent = addUsage(usage, usageOfFailure(failure));
      return { failure, usage: spent, repairs: repairs + 1, warnings };
    }
  }
}

/** Has no cache serve the reply again; says so where that fails. */
async function discarded({ discard }: Reply): Promise<readonly string[]> {
  try {
    await discard?.();
    return [];
  } catch (error) {
    return [`A reply that could not be read may still be in the cache: ${messageOf(error)}`];
  }
}

function repairTurns<Outputs>(
  { adapter, signature }: Question<Outputs>,
  completion: LMCompletion,
  issues: readonly string[],
): readonly LMMessage[] {
  const turn = (role: LMMessage['role'], text: string): LMMessage => ({
    role,
    content: [{ type: 'text', text }],
  });
  return [
    turn('assistant', echo(textOf(completion))),
    turn('user', adapter.formatRepair(signature, issues)),
  ];
}

function askForRepair<Outputs>(
  { lm, signature, callOptions }: Question<Outputs>,
  request: LMRequest,
  repairs: number,
): Promise<LMResponse> {
  const options = callOptions();
  return span(
    options.tracer,
    { name: `repair ${signature.name}`, kind: 'repair', attributes: { repairs } },
    () => callLM(lm, request, options),
  );
}

async function read<Outputs>(
  { lm, adapter, signature }: Question<Outputs>,
  completion: LMCompletion,
): Promise<Outputs> {
  const { finishReason } = completion;
  const text = textOf(completion);
  const { model } = lm;
  if (finishReason === 'refusal' || finishReason === 'content-filter') {
    throw refusalError(model, text, { code: finishReason });
  }
  try {
    return await adapter.parse(signature, text, { isCut: finishReason === 'length' });
  } catch (cause) {
    if (finishReason !== 'length' || !(cause instanceof AdapterParseError)) throw cause;
    const message =
      `The reply of ${model} was cut off by its token limit before it was whole. ` +
      'Raise `maxTokens`.';
    throw new LMError(message, { code: 'length', model, text, cause });
  }
}

/** What cannot be read because it is the model's excuse. It may have been mere talk, so it is repaired first. */
function unlessRefused({ model }: LM, failure: unknown): unknown {
  if (!(failure instanceof AdapterParseError) || !looksLikeRefusal(failure.text)) return failure;
  return refusalError(model, failure.text, { cause: failure });
}

/** Servers give null for an empty reply, and an LM of the caller's own may hand that on. */
function textOf({ text }: LMCompletion): string {
  return text ?? '';
}

function echo(text: string): string {
  if (text.trim() === '') return '(empty)';
  return text.length <= longestEcho
    ? text
    : `${text.slice(0, longestEcho).replace(/[\uD800-\uDBFF]$/, '')}… [cut]`;
}

type Tier = PredictionReport['tier'];

/** The tier that held: an LM may learn during the call that its server refuses a format. */
function enforced(lm: LM, asked: Tier): Tier {
  if (asked === 'prompt' || lm.capabilities.responseFormat === 'none') return 'prompt';
  return lm.capabilities.responseFormat === 'json-object' ? 'json-object' : asked;
}

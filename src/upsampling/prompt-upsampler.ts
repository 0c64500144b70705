import { ConfigurationError, LMError } from '../errors.ts';
import { raceAbort, startDeadline, throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { quoted } from '../internal/quoted.ts';
import { span } from '../internal/span.ts';
import { dumpModule, type Module } from '../module.ts';
import { addUsage, noUsage } from '../prediction.ts';
import { timeLeft } from '../predictors/call-lm.ts';
import { meteredLM } from '../predictors/metered-lm.ts';
import { Predict } from '../predictors/predict.ts';
import type { JSONObject } from '../schema.ts';
import { reasonOf, typedError } from './failure.ts';
import { gate } from './gate.ts';

import { accepted, unchanged } from './result.ts';
import { type UpsampleAllOptions, type UpsampledItem, upsampleEach } from './upsample-all.ts';
import {
  type Caption,
  type RewriteInputs,
  repairSignature,
  revisionSignature,
} from './upsample-signature.ts';
import type { UpsampledPrompt, UpsamplingReason } from './upsampled-prompt.ts';
import {
  checkCallOptions,
  checkUpsamplerOptions,
  merged,
  type PromptUpsamplerOptions,
  type UpsampleCallOptions,
} from './upsampler-options.ts';
import { makeRewriter, planFor, type UpsamplingPlan } from './upsampling-plan.ts';
import { type RunOutcome, UpsamplingRun } from './upsampling-run.ts';

/** What {@link PromptUpsampler.revise} goes by. */
export interface RevisionInput {
  readonly basePrompt: string;
  /** The rewrite that was drawn. */
  readonly prompt: string;
  /** The parts of the base prompt that a judge did not see in the picture, from one. */
  readonly failed: readonly string[];
}

/** Code of the caller's own, a scorer, may heed no limit. It gets this much longer than the LM. */
const graceMs = 500;

/** Rewrites short prompts into detailed ones. Never loses the base prompt. */
export class PromptUpsampler {
  /** The program behind the strategy, where an optimizer finds its demos and instructions. */
  readonly rewriter: Module<RewriteInputs, Caption>;
  readonly #options: PromptUpsamplerOptions;

  /** @throws ConfigurationError for an unknown or impossible option, or without an LM. */
  constructor(options: PromptUpsamplerOptions) {
    checkUpsamplerOptions(options);
    this.#options = options;
    this.rewriter = makeRewriter(options);
  }

  /** All that can change a result, without secrets: for hashes and reports. */
  get settings(): JSONObject {
    const { adapter, temperature, mode, scorer } = this.#options;
    const { lm, tokenizer, entailment, instructions: _, ...plan } = planFor(this.#options);
    const { style } = planFor(this.#options).instructions;
    return JSON.parse(
      JSON.stringify({
        ...plan,
        lm: lm.settings,
        model: lm.model,
        mode: mode ?? 'always',
        adapter: adapter?.name,
        temperature,
        style,
        scorer: scorer?.name,
        tokenizer: tokenizer === undefined ? 'estimate' : 'exact',
        entailment: entailment?.settings,
        program: dumpModule(this.rewriter),
      }),
    );
  }

  /**
   * A detailed prompt for `basePrompt`. Where the model fails, or no rewrite keeps what the base
   * prompt asks for, the base prompt comes back with the reason, unless `onFailure` is `'throw'`.
   *
   * @throws ConfigurationError for a prompt that names nothing to draw or an unknown option, AbortedError where `signal`
   * ended the call.
   */
  async upsample(basePrompt: string, options: UpsampleCallOptions = {}): Promise<UpsampledPrompt> {
    checkCallOptions('upsample', options);
    checkDrawable(basePrompt);
    const own = merged(this.#options, options);
    return this.#traced('upsample', basePrompt, options, async () => {
      const plan = planFor(own.options);
      const skipped = skipReason(basePrompt, own.options.mode, plan);
      if (skipped !== undefined)
        return unchanged(
          { basePrompt, plan, warnings: [], candidates: [], usage: noUsage },
          'skipped',
          skipped,
        );
      const rewriter = own.needsRewriter ? makeRewriter(own.options) : this.rewriter;
      return this.#run(basePrompt, own.options, plan, options, (run) => run.rewrite(rewriter));
    });
  }

  /**
   * A rewrite whose picture lacks parts of the base prompt, written again so that it will show them:
   * they are moved to the front or elaborated, the rest is left alone (the edits that paid in OPT2I).
   * The checks are those of {@link upsample}; a revision that passes them is `repaired`. Where none
   * does, the status is `prefixed` or `kept`, and the caller still has the rewrite that was drawn.
   *
   * @throws ConfigurationError for a blank prompt, an empty `failed` or an unknown option,
   * AbortedError where `signal` ended the call.
   */
  async revise(input: RevisionInput, options: UpsampleCallOptions = {}): Promise<UpsampledPrompt> {
    checkCallOptions('revise', options);
    checkRevision(input);
    const { basePrompt, prompt, failed } = input;
    const own = merged(this.#options, options);
    return this.#traced('revise', basePrompt, options, () => {
      const plan = planFor(own.options);
      const { lm, adapter, temperature } = own.options;
      const maxRepairs = Math.min(1, plan.maxCalls - 1);
      const settings = { lm, adapter, temperature, maxRepairs };
      const reviser = new Predict(revisionSignature(plan.instructions), settings);
      const inputs = { basePrompt, draft: prompt, missing: [...failed] };
      return this.#run(basePrompt, own.options, plan, options, (run) =>
        run.revise(prompt, (forward) => reviser.forward(inputs, forward)),
      );
    });
  }

  /**
   * Upsamples many base prompts, a few at a time, and gives each result as soon as it is there, or
   * with `ordered` in the order of the prompts. A prompt that cannot be upsampled at all (a blank
   * one) is an item with an `error` and disturbs no other. Leaving the loop ends what is under way.
   *
   * @throws ConfigurationError for an unknown option; while iterating AbortedError where `signal`
   * ended the call.
   */
  upsampleAll(
    prompts: Iterable<string> | AsyncIterable<string>,
    options: UpsampleAllOptions = {},
  ): AsyncIterable<UpsampledItem> {
    return upsampleEach(prompts, options, (prompt, call) => this.upsample(prompt, call));
  }

  #traced(
    name: string,
    basePrompt: string,
    options: UpsampleCallOptions,
    work: () => Promise<UpsampledPrompt>,
  ): Promise<UpsampledPrompt> {
    return span(
      options.tracer,
      { name, kind: 'upsample', inputs: () => ({ basePrompt }) },
      async (recorder) => {
        throwIfAborted(options.signal);
        const result = await work();
        const { status, words, family, tokens, reason } = result;
        recorder.set({ status, words, family, tokens: tokens.used, reason: reason?.code });
        recorder.output(result.prompt);
        return result;
      },
    );
  }

  async #run(
    basePrompt: string,
    options: PromptUpsamplerOptions,
    plan: UpsamplingPlan,
    call: UpsampleCallOptions,
    work: (run: UpsamplingRun) => Promise<RunOutcome>,
  ): Promise<UpsampledPrompt> {
    const { signal, tracer, seed, variants = 1, onFailure } = call;
    const { lm, usage } = meteredLM(options.lm);
    const deadline = startDeadline(signal, plan.timeoutMs + graceMs);
    const left = timeLeft({ signal: deadline.signal, tracer, timeoutMs: plan.timeoutMs });
    const { adapter, temperature } = options;
    const repairer = new Predict(repairSignature(plan.instructions), {
      lm,
      adapter,
      temperature,
      maxRepairs: 0,
    });
    const run = new UpsamplingRun({
      plan,
      basePrompt,
      lm,
      left,
      seed,
      variants,
      repair: (draft, problems, forward) =>
        repairer.forward({ basePrompt, draft, problems: [...problems] }, forward),
    });
    const facts = () => ({
      basePrompt,
      plan,
      warnings: run.warnings,
      candidates: run.candidates,
      usage: addUsage(usage(), run.usage),
    });
    try {
      const outcome = await raceAbort(work(run), deadline.signal);
      if (outcome.status !== 'kept') return accepted(facts(), outcome, variants);
      if (onFailure === 'throw') throw outcome.error;
      return await unchanged(facts(), 'kept', reasonOf(outcome.error));
    } catch (thrown) {
      throwIfAborted(signal);
      if (thrown instanceof ConfigurationError) throw thrown;
      const error = deadline.expired() ? late(plan) : typedError(thrown, lm);
      if (onFailure === 'throw') throw error;
      return await unchanged(facts(), 'kept', reasonOf(error));
    } finally {
      deadline.clear();
    }
  }
}

function skipReason(
  basePrompt: string,
  mode: PromptUpsamplerOptions['mode'],
  { family }: UpsamplingPlan,
): UpsamplingReason | undefined {
  if (mode === 'never') return { code: 'off', message: "`mode` is 'never'." };
  const why = mode === 'auto' ? gate(basePrompt, family) : undefined;
  if (why === undefined) return undefined;
  return { code: 'gated', message: `The base prompt is left as it is: ${why}.` };
}

function checkRevision(input: RevisionInput): void {
  checkOptions('revise', input, ['basePrompt', 'prompt', 'failed']);
  checkText('basePrompt', input.basePrompt);
  checkText('prompt', input.prompt);
  if (!Array.isArray(input.failed) || input.failed.length === 0) {
    throw new ConfigurationError(
      'Expected `failed` to be a list of the parts of the base prompt that the picture lacks.',
    );
  }
  for (const [index, part] of input.failed.entries()) checkText(`failed[${index}]`, part);
}

function late({ lm }: UpsamplingPlan): LMError {
  return new LMError(
    `The rewrite by ${lm.model} was not done within \`timeoutMs\`. Raise it, or ask a faster model.`,
    { code: 'timeout', model: lm.model },
  );
}

/** Letters, digits, pictographs or signs: a prompt of punctuation alone shows nothing. */
function checkDrawable(basePrompt: string): void {
  checkText('basePrompt', basePrompt);
  if (/[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(basePrompt)) return;
  throw new ConfigurationError(
    `Expected \`basePrompt\` to name something to draw, got ${quoted(basePrompt, 60)}.`,
  );
}

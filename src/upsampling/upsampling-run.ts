import { ConfigurationError, type PromptUpsamplerError, UpsamplingError } from '../errors.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { looksLikeRefusal, refusalError } from '../internal/refusal.ts';
import { span } from '../internal/span.ts';
import type { CallOptions, LM } from '../lm.ts';
import { scoreValue } from '../metric.ts';
import type { ForwardOptions, Module } from '../module.ts';
import type { Prediction, Usage } from '../prediction.ts';
import { codeOf, type Draft, ranked, withProblems } from './draft.ts';
import { typedError } from './failure.ts';
import { Inspector } from './inspector.ts';
import { prefixed } from './prefixed.ts';
import { type Problem, unfaithful } from './problems.ts';
import type { Caption, RewriteInputs } from './upsample-signature.ts';
import type { Candidate, CandidateOrigin, UpsamplingReason } from './upsampled-prompt.ts';
import type { UpsamplingPlan } from './upsampling-plan.ts';

/** What a run came to: accepted candidates, the chosen one first, or the error of there being none. */
export type RunOutcome =
  | {
      readonly status: 'upsampled' | 'repaired' | 'prefixed';
      readonly accepted: readonly [Candidate, ...Candidate[]];
      readonly reason?: UpsamplingReason | undefined;
      /** What the chosen one was made from. */
      readonly caption: Caption;
    }
  | { readonly status: 'kept'; readonly error: UpsamplingError };

/** Asks for a repair of a draft, whatever the signature behind it. */
export type Repair = (
  draft: string,
  problems: readonly string[],
  options: ForwardOptions,
) => Promise<Prediction<Caption>>;

export interface RunParts {
  readonly plan: UpsamplingPlan;
  readonly basePrompt: string;
  /** The metered LM. */
  readonly lm: LM;
  readonly repair: Repair;
  /** The caller's options with the time that is left. */
  readonly left: () => CallOptions;
  readonly seed: number | undefined;
  readonly variants: number;
}

/** So far apart that samples of one round never meet those of the next. */
const samplesPerRound = 1000;
const mostRounds = 3;

const revised: UpsamplingReason = {
  code: 'fidelity',
  message: 'The picture of the earlier rewrite lacked part of the base prompt.',
};

/** One base prompt on its way: sampled, checked, repaired, and put behind the base prompt if need be. */
export class UpsamplingRun {
  readonly #parts: RunParts;
  readonly #drafts: Draft[] = [];
  readonly warnings: string[] = [];
  readonly #inspector: Inspector;
  #calls = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#inspector = new Inspector(parts);
  }

  get candidates(): readonly Candidate[] {
    return this.#drafts.map(({ candidate }) => candidate);
  }

  /** Of what is not asked through the metered LM. */
  get usage(): Usage {
    return this.#inspector.usage;
  }

  /** @throws what ended the first question, ConfigurationError, AbortedError. */
  async rewrite(rewriter: Module<RewriteInputs, Caption>): Promise<RunOutcome> {
    const { variants } = this.#parts;
    await this.#sample(rewriter, 0, variants);
    for (let round = 1; round < mostRounds; round += 1) {
      const found = this.#accepted().length;
      if (found === 0 || found >= variants) break;
      await this.#sample(rewriter, round, variants - found).catch((error) => this.#warn(error));
    }
    return this.#settle('rewrite');
  }

  /** @throws what ended the question, ConfigurationError, AbortedError. */
  async revise(
    given: string,
    forward: (options: ForwardOptions) => Promise<Prediction<Caption>>,
  ): Promise<RunOutcome> {
    const { output, report } = await forward(this.#options(0));
    this.#calls += 1 + report.repairs;
    await this.#consider(output, 'revision', given);
    return this.#settle('revision');
  }

  #options(round: number): ForwardOptions {
    const { lm, left, seed } = this.#parts;
    const offset = round * samplesPerRound;
    const sampleIndex = round === 0 ? undefined : offset;
    return { ...left(), lm, sampleIndex, seed: seed === undefined ? undefined : seed + offset };
  }

  async #sample(
    rewriter: Module<RewriteInputs, Caption>,
    round: number,
    wanted: number,
  ): Promise<void> {
    const { plan, basePrompt, lm } = this.#parts;
    const least = plan.strategy === 'bestOf' && round === 0 ? plan.samples : 1;
    const n = plan.strategy === 'compare' ? 1 : Math.max(least, wanted);
    const options = this.#options(round);
    const prediction = await rewriter.forward(
      { basePrompt },
      n === 1 ? options : { ...options, n },
    );
    if (round === 0) this.#calls += 1 + Math.min(1, prediction.report.repairs);
    const { completions, usage } = prediction;
    const captions = completions.filter(({ caption }) => !looksLikeRefusal(caption));
    if (captions.length === 0) {
      throw refusalError(lm.model, completions[0].caption, { requests: usage.requests });
    }
    for (const caption of captions) await this.#consider(caption, 'rewrite');
  }

  /** Checks a caption and takes it among the drafts, unless it is there already. */
  async #consider(
    caption: Caption,
    origin: CandidateOrigin,
    given?: string,
  ): Promise<Draft | undefined> {
    if (this.#drafts.some((draft) => draft.caption.caption === caption.caption)) return undefined;
    const draft = await this.#inspector.inspect(caption, origin);
    const isSame = draft.candidate.prompt === given || caption.caption === given;
    const same = isSame ? [unfaithful('it is the same as before')] : [];
    const checked = withProblems(draft, [...same, ...draft.problems]);
    const complete = await this.#entailed(checked);
    this.#drafts.push(complete);
    return complete;
  }

  /** @throws what the entailment check threw, where `strict` needs its answer. */
  async #entailed(draft: Draft): Promise<Draft> {
    try {
      return await this.#inspector.entailed(draft);
    } catch (error) {
      if (this.#parts.plan.fidelity === 'strict') throw error;
      this.#warn(error);
      return draft;
    }
  }

  #accepted(): readonly Draft[] {
    return this.#drafts.filter(({ candidate }) => candidate.accepted);
  }

  async #settle(origin: CandidateOrigin): Promise<RunOutcome> {
    if (this.#accepted().length === 0) {
      const [best] = ranked(this.#drafts);
      if (best === undefined) throw new ConfigurationError('There is no rewrite to settle.');
      const failure = await this.#repair(best);
      if (this.#accepted().length === 0) await this.#prefix();
      return this.#outcome(best.problems, failure);
    }
    await this.#score();
    const [chosen, ...others] = ranked(this.#accepted());
    if (chosen === undefined) throw new ConfigurationError('There is no rewrite to choose.');
    return {
      status: origin === 'revision' ? 'repaired' : 'upsampled',
      accepted: [chosen.candidate, ...others.map(({ candidate }) => candidate)],
      reason: origin === 'revision' ? revised : undefined,
      caption: chosen.caption,
    };
  }

  /** Tells the model what is wrong, each kind of problem once, as long as calls are left. */
  async #repair(first: Draft): Promise<PromptUpsamplerError | undefined> {
    const { plan, lm, repair, left } = this.#parts;
    const told = new Set<Problem['kind']>();
    let current = first;
    while (this.#calls < plan.maxCalls && current.problems.some(({ kind }) => !told.has(kind))) {
      for (const { kind } of current.problems) told.add(kind);
      const problems = current.problems.map(({ text }) => text);
      this.#calls += 1;
      try {
        const draft = current.caption.caption;
        const { output, usage } = await span(
          left().tracer,
          { name: 'repair upsample', kind: 'repair', attributes: { problems: problems.length } },
          () => repair(draft, problems, this.#options(0)),
        );
        if (looksLikeRefusal(output.caption)) {
          return refusalError(lm.model, output.caption, { requests: usage.requests });
        }
        const written = { ...current.caption, caption: output.caption };
        const next = await this.#consider(written, 'repair');
        if (next === undefined || next.candidate.accepted) return undefined;
        current = next;
      } catch (error) {
        return this.#survivable(error);
      }
    }
    return undefined;
  }

  /** The base prompt before the most faithful draft that this helps. */
  async #prefix(): Promise<void> {
    const { plan, basePrompt } = this.#parts;
    if (!(await this.#inspector.fits(basePrompt))) return;
    for (const { caption, problems } of ranked(this.#drafts)) {
      if (problems.every(({ kind }) => kind !== 'fidelity')) continue;
      for (const { text, rest } of prefixed(basePrompt, caption.caption, plan.family.form)) {
        if (await this.#inspector.contradicts(rest)) continue;
        const draft = await this.#inspector.inspect({ ...caption, caption: text }, 'prefix');
        if (!draft.candidate.accepted) continue;
        const complete = await this.#entailed(draft).catch((error) => {
          this.#warn(error);
          return withProblems(draft, [unfaithful('it could not be checked')]);
        });
        this.#drafts.push(complete);
        if (complete.candidate.accepted) return;
        break;
      }
    }
  }

  #outcome(problems: readonly Problem[], failure: PromptUpsamplerError | undefined): RunOutcome {
    const { basePrompt } = this.#parts;
    const said = problems.map(({ text }) => text).join('; ');
    const code = codeOf(problems);
    const [chosen] = ranked(this.#accepted());
    if (chosen !== undefined) {
      const { candidate, caption } = chosen;
      const isPrefixed = candidate.origin === 'prefix';
      const status = isPrefixed ? 'prefixed' : 'repaired';
      const done = isPrefixed ? 'so the base prompt stands before it' : 'and the model repaired it';
      const message = `The first rewrite was not accepted (${said}), ${done}.`;
      return { status, accepted: [candidate], caption, reason: { code, message, error: failure } };
    }
    const [best] = ranked(this.#drafts);
    const left = best?.problems ?? problems;
    const error = new UpsamplingError(
      `No rewrite of ${JSON.stringify(basePrompt.slice(0, 80))} was accepted; the best one has ` +
        `these problems: ${left.map(({ text }) => text).join('; ')}.` +
        (failure === undefined ? '' : ` Its repair failed: ${failure.message}`),
      { code: codeOf(left), problems: left.map(({ text }) => text), cause: failure },
    );
    return { status: 'kept', error };
  }

  /** Has the scorer tell apart what the rules cannot. */
  async #score(): Promise<void> {
    const { plan, basePrompt, left } = this.#parts;
    const { scorer } = plan;
    const accepted = this.#accepted();
    if (scorer === undefined || accepted.length < 2) return;
    for (const draft of accepted) {
      const { candidate } = draft;
      let score: number | null = null;
      try {
        score = scoreValue(await scorer({ input: basePrompt, output: candidate.prompt }, left()));
      } catch (error) {
        this.#unlessFatal(error);
        const why = error instanceof Error ? error.message : `a thrown ${typeof error}`;
        this.warnings.push(`The scorer failed: ${why}`);
      }
      const at = this.#drafts.indexOf(draft);
      this.#drafts[at] = { ...draft, candidate: { ...candidate, score } };
    }
  }

  #warn(error: unknown): void {
    this.warnings.push(this.#survivable(error).message);
  }

  /** An error after which there is still a draft to go on with. */
  #survivable(error: unknown): PromptUpsamplerError {
    this.#unlessFatal(error);
    return typedError(error, this.#parts.lm);
  }

  /** @throws ConfigurationError, AbortedError: after these nothing goes on. */
  #unlessFatal(error: unknown): void {
    throwIfAborted(this.#parts.left().signal);
    if (error instanceof ConfigurationError) throw error;
  }
}

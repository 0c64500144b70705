import type { ImageResult } from '../image-backend.ts';
import { randomSeed } from '../internal/random-seed.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { PipelineArm } from './pipeline-result.ts';
import type {
  RefinedImage,
  RefinementEvent,
  RefineRound,
  RefineStop,
  RefineWithJudgeOptions,
  RoundPlace,
} from './refinement.ts';
import { isTrusted } from './selection.ts';
import { Spending } from './spending.ts';
import { Stages } from './stages.ts';

/** Better by less than this is rounding. */
const sameScore = 1e-9;

/** One call of `refineWithJudge`. */
export class RefinementRun {
  readonly #basePrompt: string;
  readonly #options: RefineWithJudgeOptions;
  readonly #seed: number;
  readonly #spending: Spending;
  readonly #stages: Stages<RoundPlace, RefinementEvent>;
  readonly #rounds: RefineRound[] = [];
  #images = 0;

  constructor(basePrompt: string, options: RefineWithJudgeOptions) {
    const { backend, timeoutMs, tracer, onEvent, image, from, imageCost, prices } = options;
    const signal = options.signal ?? new AbortController().signal;
    this.#basePrompt = basePrompt;
    this.#options = options;
    this.#seed = image?.seed ?? from?.result?.image.seed ?? randomSeed();
    this.#spending = new Spending(imageCost, prices);
    this.#stages = new Stages({
      backend,
      basePrompt,
      signal,
      timeoutMs,
      tracer,
      onEvent,
      onFailure: (error) => this.#spending.addFailure(error),
    });
  }

  async run(): Promise<RefinedImage> {
    try {
      let best = await this.#first();
      let stopped = this.#stopBefore(best);
      while (stopped === undefined) {
        const next = await this.#revised(best);
        if (next.outcome === 'accepted') best = next;
        stopped = next.outcome === 'no-revision' ? 'no-revision' : this.#stopBefore(best);
      }
      return {
        basePrompt: this.#basePrompt,
        best,
        rounds: this.#rounds,
        stopped,
        images: this.#images,
        usage: this.#spending.usage,
        cost: this.#spending.cost,
        errors: this.#stages.failures,
      };
    } catch (error) {
      throw this.#stages.withFinished(error);
    }
  }

  /** Why no further round may begin, where it may not. */
  #stopBefore({ result, verdict }: RefineRound): RefineStop | undefined {
    const { threshold, maxRounds = 3, maxImages = maxRounds + 1, maxCost } = this.#options;
    if (result === undefined) return 'no-picture';
    if (!isTrusted(verdict)) return 'no-trusted-score';
    const { score, failed } = verdict;
    const isFine = verdict.verdict === 'correct' && failed.length === 0;
    if (score >= (threshold ?? 1) || (threshold === undefined && isFine)) return 'good-enough';
    if (this.#rounds.length > maxRounds) return 'max-rounds';
    if (this.#images >= maxImages) return 'max-images';
    if (maxCost === undefined) return undefined;
    const { forecast } = this.#spending;
    if (forecast === null) return 'unknown-cost';
    return forecast > maxCost ? 'max-cost' : undefined;
  }

  async #first(): Promise<RefineRound> {
    const { from, upsampler, signal, timeoutMs, tracer, image } = this.#options;
    const first = { round: 0, failed: [], outcome: 'first' } as const;
    if (from?.result !== undefined) {
      const { prompt, result } = from;
      const verdict = from.verdict ?? (await this.#judged(0, result));
      this.#spending.expectRoundLike(verdict);
      return this.#end({ ...first, prompt, result, verdict });
    }
    const call = { signal, timeoutMs, tracer, seed: image?.seed };
    const upsampling = await upsampler.upsample(this.#basePrompt, call);
    this.#spending.addUsage(upsampling.usage);
    this.#stages.tell({ round: 0 }, { type: 'upsampled', round: 0, upsampling });
    const drawn = await this.#drawn(0, upsampling);
    if (drawn.result === undefined) this.#stages.throwIfRefused(() => true);
    return this.#end({ ...first, ...drawn, upsampling });
  }

  async #revised(best: RefineRound): Promise<RefineRound> {
    const round = this.#rounds.length;
    const named = isTrusted(best.verdict) ? best.verdict.failed : [];
    const failed = named.length > 0 ? named : [this.#basePrompt];
    const tried = { round, failed, prompt: best.prompt } as const;
    const upsampling = await this.#revision(round, best.prompt, failed);
    const isNew =
      upsampling !== undefined &&
      !['kept', 'skipped'].includes(upsampling.status) &&
      this.#rounds.every(({ prompt }) => prompt !== upsampling.prompt);
    if (!isNew) return this.#end({ ...tried, upsampling, outcome: 'no-revision' });
    const drawn = await this.#drawn(round, upsampling);
    const outcome = outcomeOf(drawn, best);
    return this.#end({ ...tried, ...drawn, upsampling, outcome });
  }

  async #revision(
    round: number,
    prompt: string,
    failed: readonly string[],
  ): Promise<UpsampledPrompt | undefined> {
    const { upsampler, signal, timeoutMs, tracer, image } = this.#options;
    const place = { round };
    const seed = image?.seed === undefined ? undefined : image.seed + round;
    const input = { basePrompt: this.#basePrompt, prompt, failed };
    const call = { signal, timeoutMs, tracer, seed };
    const upsampling = await this.#stages.attempt(place, 'upsample', () =>
      upsampler.revise(input, call),
    );
    if (upsampling === undefined) return undefined;
    this.#spending.addUsage(upsampling.usage);
    this.#stages.tell(place, { type: 'upsampled', round, upsampling });
    const error = upsampling.status === 'kept' ? upsampling.reason?.error : undefined;
    if (error !== undefined) this.#stages.fail(place, 'upsample', error);
    return upsampling;
  }

  async #drawn(round: number, { prompt, negativePrompt }: UpsampledPrompt): Promise<PipelineArm> {
    const { image } = this.#options;
    this.#images += 1;
    const result = await this.#stages.generate(
      { round },
      {
        ...image,
        negativePrompt: image?.negativePrompt ?? negativePrompt,
        prompt,
        seed: this.#seed,
      },
    );
    if (result === undefined) return { prompt };
    this.#spending.addImages(result);
    return { prompt, result, verdict: await this.#judged(round, result) };
  }

  async #judged(round: number, result: ImageResult): Promise<Verdict | undefined> {
    const verdict = await this.#stages.judge({ round }, this.#options.judge, result);
    if (verdict !== undefined) this.#spending.addVerdict(verdict);
    return verdict;
  }

  #end(outcome: RefineRound): RefineRound {
    const { round } = outcome;
    this.#spending.endRound();
    this.#rounds.push(outcome);
    this.#stages.tell({ round }, { type: 'round', round, outcome });
    return outcome;
  }
}

function outcomeOf({ result, verdict }: PipelineArm, best: RefineRound): RefineRound['outcome'] {
  if (result === undefined) return 'not-drawn';
  if (!isTrusted(verdict)) return 'doubtful';
  const bestScore = isTrusted(best.verdict) ? best.verdict.score : 1;
  return verdict.score - bestScore > sameScore ? 'accepted' : 'not-better';
}

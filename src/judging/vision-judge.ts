import { chatAdapter } from '../adapters/chat-adapter.ts';
import { ConfigurationError, LMError } from '../errors.ts';
import { type Image, isImage } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkText } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import type { CallOptions } from '../lm.ts';
import { addUsage, noUsage } from '../prediction.ts';
import { timeLeft } from '../predictors/call-lm.ts';
import { meteredLM } from '../predictors/metered-lm.ts';
import { costOf } from '../price.ts';
import type { JSONObject } from '../schema.ts';
import { looksScorer } from './aesthetics.ts';
import { imageComparer } from './compare-images.ts';
import type { Comparison } from './comparison.ts';
import { checkShowable, fairSample } from './fair-sample.ts';
import type { Judge, JudgeInput } from './judge.ts';
import { judgeMethod } from './judge-method.ts';
import { checkJudgeOptions, type VisionJudgeOptions } from './judge-options.ts';
import type { JudgeTask, Method } from './method.ts';
import type { JudgeMethod, Verdict } from './verdict.ts';
import { VerdictCache } from './verdict-cache.ts';
import { verdictFacts } from './verdict-facts.ts';
import { watchedLM } from './watched-lm.ts';

/** Rises with every change of a shipped instruction, so that no cache serves verdicts of another one. */
const instructionsVersion = 1;

/**
 * Asks a vision model whether a picture shows what a prompt asks for. It is given the base prompt and
 * the picture, nothing else: how the picture was made must not sway it.
 *
 * The rubric follows the method of DALL-E 3's appendix D (Betker et al. 2023), with counting and
 * exclusions added and without a reward for extra objects; in its own words.
 */
export class VisionJudge implements Judge {
  readonly settings: JSONObject;
  readonly method: JudgeMethod;
  /** What it asks with, for optimizers to find. */
  readonly predictors: Readonly<Record<string, object>>;
  readonly #options: VisionJudgeOptions;
  readonly #method: Method;
  readonly #comparer: ReturnType<typeof imageComparer>;
  readonly #looks: ReturnType<typeof looksScorer> | undefined;
  readonly #cache: VerdictCache | undefined;

  /** @throws ConfigurationError for an option that is unknown, impossible, or of another method. */
  constructor(options: VisionJudgeOptions) {
    checkJudgeOptions(options);
    const { lm, adapter = chatAdapter, temperature = 0, imageDetail, store } = options;
    this.#options = options;
    this.method = options.method ?? 'rubric';
    this.#method = judgeMethod(options);
    this.#comparer = imageComparer(adapter, temperature);
    this.#looks = options.aesthetics === true ? looksScorer(adapter, temperature) : undefined;
    this.predictors = {
      ...this.#method.predictors,
      compare: this.#comparer.predictor,
      ...(this.#looks === undefined ? {} : { looks: this.#looks.predictor }),
    };
    this.settings = {
      method: this.method,
      instructionsVersion,
      ...this.#method.settings,
      aesthetics: options.aesthetics ?? false,
      imageDetail,
      resized: options.resize !== undefined,
      model: lm.model,
      lm: lm.settings,
    };
    this.#cache = store === undefined ? undefined : new VerdictCache(store, this.settings);
  }

  /**
   * @throws LMError where the model gave no verdict; AdapterParseError where it could not be read, also
   * after one repair turn; ImageError for what models cannot be shown (20 MB, animations, CMYK);
   * AbortedError. Never a made-up score. A model that refuses makes the picture `unscorable`.
   */
  async judge(input: JudgeInput, options: CallOptions = {}): Promise<Verdict> {
    checkOptions('judge', input, ['basePrompt', 'image']);
    checkCall('judge', input.basePrompt, options);
    const { basePrompt, image } = input;
    checkImage('image', image);
    const { model } = this.#options.lm;
    return span(
      options.tracer,
      {
        name: `judge ${model}`,
        kind: 'judge',
        attributes: { model },
        inputs: () => ({ basePrompt, image }),
      },
      async (recorder) => {
        recorder.images([image]);
        const verdict = await this.#judge(basePrompt, image, options);
        recorder.set(verdictFacts(verdict));
        recorder.output(verdict);
        return verdict;
      },
    );
  }

  /**
   * Which of two pictures follows the base prompt better, asked in both orders. Methods and votes have
   * no part in it.
   * @throws what {@link judge} throws, and LMError where the model refused.
   */
  async compare(
    input: { readonly basePrompt: string; readonly images: readonly [Image, Image] },
    options: CallOptions = {},
  ): Promise<Comparison> {
    checkOptions('compare', input, ['basePrompt', 'images']);
    checkCall('compare', input.basePrompt, options);
    const { basePrompt, images } = input;
    if (!Array.isArray(images) || images.length !== 2) {
      throw new ConfigurationError(
        'compare needs `images`: a list of two images. For more: rankImages.',
      );
    }
    for (const [index, image] of images.entries()) checkImage(`images[${index}]`, image);
    const { model } = this.#options.lm;
    return span(
      options.tracer,
      { name: `compare ${model}`, kind: 'judge', inputs: () => ({ basePrompt, images }) },
      async (recorder) => {
        recorder.images(images);
        const comparison = await this.#compare(basePrompt, images, options);
        recorder.set({ status: comparison.status });
        recorder.output(comparison);
        return comparison;
      },
    );
  }

  async #judge(basePrompt: string, image: Image, options: CallOptions): Promise<Verdict> {
    const { method } = this;
    const { lm, prices, imageDetail, timeoutMs = 120_000 } = this.#options;
    const sample = await fairSample(image, this.#options.decode);
    if (sample.reason !== undefined) {
      return { status: 'unscorable', reason: sample.reason, method, usage: noUsage, cost: 0 };
    }
    const { uniformity } = sample;
    const shown = await this.#resized(image);
    checkShowable(shown);
    const key = await this.#cache?.keyOf(basePrompt, shown);
    const kept = key === undefined ? undefined : await this.#cache?.find(key);
    if (kept !== undefined) return kept;
    const metered = meteredLM(lm);
    const watched = watchedLM(metered.lm, imageDetail);
    const left = timeLeft({ ...options, timeoutMs: options.timeoutMs ?? timeoutMs });
    const task: JudgeTask = { basePrompt, image: shown, lm: watched.lm, options: left };
    const done = await Promise.all([this.#method.judge(task), this.#looks?.score(task)]).catch(
      refusalIn,
    );
    if (done instanceof LMError) {
      const spent = metered.usage();
      const told = { usage: spent, cost: costOf(spent, prices), text: done.text };
      return { status: 'unscorable', reason: 'refusal', method, uniformity, ...told };
    }
    const [finding, looks] = done;
    const usage = addUsage(finding.usage, looks?.usage ?? noUsage);
    const cost = costOf(usage, prices);
    if (finding.unscorable !== undefined) {
      return { status: 'unscorable', reason: finding.unscorable, method, uniformity, usage, cost };
    }
    const model = watched.model();
    const verdict: Verdict = {
      status: 'scored',
      ...finding,
      method,
      model,
      uniformity,
      aesthetics: looks?.score,
      usage,
      cost,
    };
    if (key === undefined || this.#cache === undefined) return verdict;
    const failures = await this.#cache.keep(key, verdict);
    return { ...verdict, warnings: [...verdict.warnings, ...failures] };
  }

  async #compare(
    basePrompt: string,
    images: readonly [Image, Image],
    options: CallOptions,
  ): Promise<Comparison> {
    const { lm, prices, imageDetail, decode, timeoutMs = 120_000 } = this.#options;
    for (const index of [0, 1] as const) {
      const { reason } = await fairSample(images[index], decode);
      if (reason !== undefined) {
        return { status: 'unscorable', image: index, reason, usage: noUsage, cost: 0 };
      }
    }
    const [a, b] = await Promise.all([this.#resized(images[0]), this.#resized(images[1])]);
    checkShowable(a);
    checkShowable(b);
    if ((await a.sha256()) === (await b.sha256())) {
      return { status: 'compared', winner: 'tie', orders: [], usage: noUsage, cost: 0 };
    }
    const watched = watchedLM(lm, imageDetail);
    const left = timeLeft({ ...options, timeoutMs: options.timeoutMs ?? timeoutMs });
    const found = await this.#comparer.compare(basePrompt, [a, b], watched.lm, left());
    return { status: 'compared', ...found, cost: costOf(found.usage, prices) };
  }

  async #resized(image: Image): Promise<Image> {
    const { resize } = this.#options;
    if (resize === undefined) return image;
    const smaller = await resize(image);
    if (isImage(smaller)) return smaller;
    throw new ConfigurationError('`resize` must give an Image: Image.fromBytes(bytes).');
  }
}

/** A model that would not look says nothing about the picture. All other failures are thrown on. */
function refusalIn(error: unknown): LMError {
  const isRefusal =
    error instanceof LMError && (error.code === 'refusal' || error.code === 'content-filter');
  if (isRefusal) return error;
  throw error;
}

function checkCall(name: string, basePrompt: unknown, options: CallOptions): void {
  checkOptions(name, options, ['signal', 'timeoutMs', 'tracer']);
  checkText('basePrompt', basePrompt);
  checkNumber('timeoutMs', options.timeoutMs, 1);
}

function checkImage(name: string, image: unknown): void {
  if (isImage(image)) return;
  throw new ConfigurationError(
    `The judge needs \`${name}\`: an Image, such as Image.fromBytes(bytes) or a result of a backend.`,
  );
}

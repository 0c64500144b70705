import type { Adapter } from '../adapter.ts';
import { chatAdapter } from '../adapters/chat-adapter.ts';
import { ConfigurationError } from '../errors.ts';
import type { Values } from '../field.ts';
import { type Image, imageField, isImage } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkText } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import { isUniformPNG } from '../internal/uniform.ts';
import type { CallOptions, LM } from '../lm.ts';
import { noUsage } from '../prediction.ts';
import { Predict } from '../predictors/predict.ts';
import { type JSONObject, number, oneOf, text } from '../schema.ts';
import { signature } from '../signature.ts';
import { checkedAdapter } from './checked-adapter.ts';
import type { Judge, JudgeInput } from './judge.ts';
import { defaultRubric } from './rubric.ts';
import type { Verdict } from './verdict.ts';

/** Options of {@link VisionJudge}. */
export interface VisionJudgeOptions {
  /** A model that takes images. */
  readonly lm: LM;
  /** Replaces the shipped instructions. The reply's form and its checks stay. */
  readonly rubric?: string | undefined;
  /** The format in which the model is asked. @default chatAdapter */
  readonly adapter?: Adapter | undefined;
  /** 0 to 2. @default 0 */
  readonly temperature?: number | undefined;
  /** The longest a verdict may take in all, in milliseconds. @default 120000 */
  readonly timeoutMs?: number | undefined;
}

/** Pictures with a side shorter than this show nothing that could be judged. */
const shortestSide = 16;

function judgeSignature(instructions: string) {
  return signature({
    name: 'judge',
    instructions,
    inputs: {
      basePrompt: text({ description: 'the prompt that the picture was meant to follow' }),
      image: imageField({ description: 'the picture' }),
    },
    outputs: {
      reasoning: text({
        description:
          'in at most 80 words: each piece of the prompt, and whether the picture shows it',
      }),
      score: number({ min: 0, max: 1 }),
      verdict: oneOf(['correct', 'incorrect']),
    },
  });
}

/**
 * Asks a vision model whether a picture shows what a prompt asks for. It is given the base prompt and
 * the picture, nothing else: how the picture was made must not sway it.
 *
 * The rubric follows the method of DALL-E 3's appendix D (Betker et al. 2023), with counting and
 * exclusions added and without a reward for extra objects; in its own words.
 */
export class VisionJudge implements Judge {
  readonly settings: JSONObject;
  /** Where an optimizer finds the instructions. */
  readonly predictor: Predict<
    { basePrompt: string; image: Image },
    { reasoning: string; score: number; verdict: 'correct' | 'incorrect' }
  >;
  readonly #lm: LM;
  readonly #timeoutMs: number;

  /** @throws ConfigurationError for an unknown option, or without an LM. */
  constructor(options: VisionJudgeOptions) {
    checkOptions('VisionJudge', options, ['lm', 'rubric', 'adapter', 'temperature', 'timeoutMs']);
    checkNumber('temperature', options.temperature, 0, 2);
    checkNumber('timeoutMs', options.timeoutMs, 1);
    const { lm, rubric = defaultRubric, adapter = chatAdapter, temperature = 0 } = options;
    if (typeof lm?.generate !== 'function') {
      throw new ConfigurationError(
        "VisionJudge needs `lm`: a model that takes images, such as createOpenAILM({ model: 'gpt-4o' }).",
      );
    }
    checkText('rubric', rubric);
    this.#lm = lm;
    this.settings = {
      method: 'rubric',
      rubric,
      temperature,
      adapter: adapter.name,
      model: lm.model,
      lm: lm.settings,
    };
    this.#timeoutMs = options.timeoutMs ?? 120_000;
    this.predictor = new Predict(judgeSignature(rubric), {
      lm,
      adapter: checkedAdapter(adapter, contradictions),
      temperature,
    });
  }

  /**
   * @throws LMError where the model gave no verdict, a refusal among it; AdapterParseError where it
   * could not be read, also after one repair turn; AbortedError. Never a made-up score.
   */
  async judge(input: JudgeInput, options: CallOptions = {}): Promise<Verdict> {
    checkOptions('judge', input, ['basePrompt', 'image']);
    checkOptions('judge', options, ['signal', 'timeoutMs', 'tracer']);
    const { basePrompt, image } = input;
    checkText('basePrompt', basePrompt);
    checkNumber('timeoutMs', options.timeoutMs, 1);
    return span(
      options.tracer,
      { name: `judge ${this.#lm.model}`, kind: 'judge', inputs: () => ({ basePrompt, image }) },
      async (recorder) => {
        const verdict = await this.#judge(basePrompt, image, options);
        recorder.set(
          verdict.status === 'scored'
            ? { status: verdict.status, score: verdict.score, verdict: verdict.verdict }
            : { status: verdict.status, reason: verdict.reason },
        );
        recorder.output(verdict);
        return verdict;
      },
    );
  }

  async #judge(basePrompt: string, image: Image, options: CallOptions): Promise<Verdict> {
    if (!isImage(image)) {
      throw new ConfigurationError(
        'The judge needs `image`: an Image, such as Image.fromBytes(bytes) or a result of a backend.',
      );
    }
    const reason = await unscorable(image);
    if (reason !== undefined) {
      return { status: 'unscorable', reason, method: 'rubric', usage: noUsage };
    }
    const { output, usage } = await this.predictor.forward(
      { basePrompt, image },
      { ...options, timeoutMs: options.timeoutMs ?? this.#timeoutMs },
    );
    return {
      status: 'scored',
      ...output,
      failed: [],
      method: 'rubric',
      votes: 1,
      flags: [],
      model: this.#lm.model,
      usage,
    };
  }
}

async function unscorable(image: Image): Promise<'blocked' | 'uniform' | 'too-small' | undefined> {
  if (Math.min(image.width, image.height) < shortestSide) return 'too-small';
  if ((await isUniformPNG(image.bytes, image.width, image.height)) === true) return 'uniform';
  return 'safety' in image && image.safety === 'degraded' ? 'blocked' : undefined;
}

function contradictions({ score, verdict }: Values): readonly string[] {
  if (verdict !== 'incorrect' || typeof score !== 'number' || score <= 0.5) return [];
  return [
    `the verdict is "incorrect" but the score is ${score}: an incorrect picture scores 0.5 at the most`,
  ];
}

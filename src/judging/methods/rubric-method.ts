import type { Adapter } from '../../adapter.ts';
import type { Values } from '../../field.ts';
import { imageField } from '../../image.ts';
import { toValues } from '../../internal/values.ts';
import { Predict } from '../../predictors/predict.ts';
import { number, oneOf, optional, text } from '../../schema.ts';
import { signature } from '../../signature.ts';
import { askedTexts } from '../asked-texts.ts';
import { checkedAdapter } from '../checked-adapter.ts';
import type { Finding, JudgeTask, Method } from '../method.ts';
import { suspectsInjection } from '../painted-text.ts';
import { readJudgment } from '../replies/read-judgment.ts';
import type { ReadScore } from '../replies/read-score.ts';
import { readVisibleText } from '../replies/read-visible-text.ts';
import { type Anchors, defaultRubric, wordedRubric } from '../rubric.ts';
import { majorityOf, spreadOf } from '../votes.ts';

export interface RubricOptions {
  readonly adapter: Adapter;
  readonly temperature: number | undefined;
  readonly rubric: string | undefined;
  readonly anchors: Anchors | undefined;
  readonly votes: number;
  readonly transcribe: boolean;
}

/** One structured reply of reasoning, score and verdict; of several votes the majority counts. */
export function rubricMethod(options: RubricOptions): Method {
  const { adapter, temperature, anchors, votes, transcribe } = options;
  const rubric = options.rubric ?? (anchors === undefined ? defaultRubric : wordedRubric);
  const values = new Map(Object.entries(anchors ?? {}));
  const scoreOf = ({ score, rating }: Values): number => {
    const value = anchors === undefined ? score : values.get(String(rating));
    return typeof value === 'number' ? value : Number.NaN;
  };
  const predictor = new Predict(rubricSignature(rubric, anchors, transcribe), {
    adapter: checkedAdapter(adapter, {
      issues: (outputs) => contradictions(scoreOf(outputs), outputs),
      rescue: (reply) => rescue(reply, anchors),
    }),
    temperature,
  });
  return {
    settings: { rubric, anchors, votes, temperature, transcribe, adapter: adapter.name },
    predictors: { rubric: predictor },
    async judge({ basePrompt, image, lm, options: callOptions }: JudgeTask): Promise<Finding> {
      const { completions, usage, report } = await predictor.forward(
        { basePrompt, image },
        { ...callOptions(), lm, n: votes },
      );
      const cast = completions.map((vote) => ({ ...vote, score: scoreOf(toValues(vote)) }));
      const { score, verdict, tied } = majorityOf(cast);
      const agreeing = cast.find((vote) => vote.verdict === verdict);
      const texts = completions.map((vote) => readVisibleText(toValues(vote)['visibleText']));
      const asked = await askedTexts(basePrompt);
      const suspected = texts.some((seen) => suspectsInjection(basePrompt, seen ?? '', asked));
      return {
        score,
        verdict,
        reasoning: agreeing?.reasoning,
        failed: verdict === 'correct' ? [] : linesOf(agreeing?.missing),
        votes: cast.length,
        spread: spreadOf(cast.map((vote) => vote.score)),
        flags: [
          ...(suspected ? (['injection-suspected'] as const) : []),
          ...(tied ? (['disagreement'] as const) : []),
        ],
        visibleText: texts.find((seen) => seen !== undefined),
        warnings: report.warnings,
        usage,
      };
    },
  };
}

function rubricSignature(rubric: string, anchors: Anchors | undefined, transcribe: boolean) {
  const seen = {
    visibleText: optional(
      text({
        description: 'all writing in the picture, word for word; "none" where there is none',
      }),
    ),
  };
  const rated =
    anchors === undefined
      ? { score: number({ min: 0, max: 1 }) }
      : {
          rating: oneOf(Object.keys(anchors), {
            description: 'how well the picture follows the prompt',
          }),
        };
  return signature({
    name: 'judge',
    instructions: rubric,
    inputs: {
      basePrompt: text({ description: 'the prompt that the picture was meant to follow' }),
      image: imageField({ description: 'the picture' }),
    },
    outputs: {
      ...(transcribe ? seen : {}),
      reasoning: text({
        description:
          'in at most 80 words: each piece of the prompt, and whether the picture shows it',
      }),
      ...rated,
      verdict: oneOf(['correct', 'incorrect']),
      missing: optional(
        text({
          description:
            'the pieces that the picture does not show, one a line, in the words of the prompt',
        }),
      ),
    },
  });
}

function contradictions(score: number, { verdict }: Values): readonly string[] {
  if (verdict === 'incorrect' && score > 0.5) {
    return [
      `the verdict is "incorrect" but the score is ${score}: an incorrect picture scores 0.5 at the most`,
    ];
  }
  if (verdict === 'correct' && score < 0.5) {
    return [`the verdict is "correct" but the score is ${score}, less than half`];
  }
  return [];
}

/** A reply in any other form, where it has both a score and a verdict. */
function rescue(reply: string, anchors: Anchors | undefined): Values | readonly string[] {
  const words = Object.entries(anchors ?? {});
  const read =
    anchors === undefined
      ? readJudgment(reply)
      : readJudgment(reply, (raw) => anchorScore(raw, words));
  const { score, verdict, reasoning = '', issues } = read;
  if (score === undefined || verdict === undefined) return issues;
  if (anchors === undefined) return { score, verdict, reasoning };
  return { rating: words.find(([, value]) => value === score)?.[0], verdict, reasoning };
}

function anchorScore(raw: unknown, words: readonly (readonly [string, number])[]): ReadScore {
  const text = String(raw)
    .toLowerCase()
    .replace(/[*_`"'.]/g, '')
    .trim();
  const found = words.find(([word]) => text === word.toLowerCase());
  if (found !== undefined) return { value: found[1] };
  return { problem: `the rating "${text.slice(0, 60)}" is none of the given ones` };
}

/** One a line, without list signs; "none" is none. */
function linesOf(missing = ''): readonly string[] {
  return missing
    .split('\n')
    .map((line) => line.replace(/^[\s*•\-–\d.)]+/, '').trim())
    .filter((line) => line !== '' && !/^(?:none|nothing|n\/a|-)\.?$/i.test(line));
}

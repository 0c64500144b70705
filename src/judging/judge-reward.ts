import { ConfigurationError } from '../errors.ts';
import type { Image } from '../image.ts';
import { isImage } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { isRecord } from '../internal/is-record.ts';
import type { Metric, Score } from '../metric.ts';
import type { Judge } from './judge.ts';
import type { Verdict, VerdictFlag } from './verdict.ts';

/** Options of {@link scoreOfVerdict} and {@link judgeReward}. */
export interface VerdictScoreOptions {
  /** Flags that do not matter. @default none: every flagged verdict is left out */
  readonly allow?: readonly VerdictFlag[] | undefined;
}

/**
 * A verdict as a score: null, which is counted apart and never as 0, where it is flagged or there is
 * none. The feedback says what the picture lacks, or why there is no score.
 */
export function scoreOfVerdict(verdict: Verdict, options: VerdictScoreOptions = {}): Score {
  checkOptions('scoreOfVerdict', options, ['allow']);
  const name = 'judge';
  if (verdict.status === 'unscorable') {
    return { name, score: null, feedback: `The picture could not be judged: ${verdict.reason}.` };
  }
  const { allow = [] } = options;
  const flags = verdict.flags.filter((flag) => !allow.includes(flag));
  if (flags.length > 0) {
    return { name, score: null, feedback: `The verdict is not relied on: ${flags.join(', ')}.` };
  }
  const missing =
    verdict.failed.length === 0 ? '' : `The picture does not show: ${verdict.failed.join('; ')}.`;
  const feedback = [missing, verdict.reasoning ?? ''].filter((text) => text !== '').join(' ');
  return { name, score: verdict.score, feedback: feedback === '' ? undefined : feedback };
}

/**
 * A judge as a metric: `input.basePrompt` and the picture in `output`, an Image or `{ image }`, as a
 * backend gives it. Flagged and unscorable verdicts give null, so that nobody learns to paint the
 * prompt into the picture.
 *
 * @throws what the judge throws; ConfigurationError where input or output are of another form.
 */
export function judgeReward(judge: Judge, options: VerdictScoreOptions = {}): Metric {
  checkOptions('judgeReward', options, ['allow']);
  return async ({ input, output }, call) => {
    const basePrompt = isRecord(input) ? input['basePrompt'] : input;
    const image = pictureIn(output);
    if (typeof basePrompt !== 'string' || image === undefined) {
      throw new ConfigurationError(
        'judgeReward needs an input with `basePrompt`, and an output that is an Image or has `image`.',
      );
    }
    return scoreOfVerdict(await judge.judge({ basePrompt, image }, call), options);
  };
}

function pictureIn(output: unknown): Image | undefined {
  if (isImage(output)) return output;
  const image = isRecord(output) ? output['image'] : undefined;
  return isImage(image) ? image : undefined;
}

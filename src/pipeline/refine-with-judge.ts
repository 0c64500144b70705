import { ConfigurationError } from '../errors.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkText, checkWhole } from '../internal/check-values.ts';
import { span } from '../internal/span.ts';
import type { RefinedImage, RefineWithJudgeOptions } from './refinement.ts';
import { RefinementRun } from './refinement-run.ts';

const optionNames = [
  'signal',
  'timeoutMs',
  'tracer',
  'upsampler',
  'backend',
  'judge',
  'image',
  'from',
  'threshold',
  'maxRounds',
  'maxImages',
  'maxCost',
  'imageCost',
  'prices',
  'onEvent',
];

/**
 * Draws a picture, asks a judge what it lacks, has the upsampler move or elaborate only that, and draws
 * again with the same seed; a revision counts only where its score against the base prompt is higher
 * (the loop of OPT2I, Mañas et al. 2024, and of later diagnose-and-repair systems). The best picture so
 * far is never lost.
 *
 * A verdict that is not good enough but names no part, as one by an older rubric, has the upsampler
 * work on the base prompt as a whole: a judge's reasoning may repeat what is written in the picture,
 * and does not go to another model.
 *
 * The score that a picture was chosen by flatters it: have another judge tell how good it is.
 *
 * @throws ConfigurationError for a bad call, AbortedError where `signal` ended it; its `images` and
 * `finished` hold the pictures that were there by then.
 */
export async function refineWithJudge(
  basePrompt: string,
  options: RefineWithJudgeOptions,
): Promise<RefinedImage> {
  checkText('basePrompt', basePrompt);
  checkRefineOptions(options);
  throwIfAborted(options.signal);
  return span(options.tracer, { name: 'refine with judge', kind: 'chain' }, async (recorder) => {
    const refined = await new RefinementRun(basePrompt, options).run();
    recorder.set({ rounds: refined.rounds.length, stopped: refined.stopped, cost: refined.cost });
    return refined;
  });
}

function checkRefineOptions(options: RefineWithJudgeOptions): void {
  checkOptions('refineWithJudge', options, optionNames);
  const { upsampler, backend, judge, image, from, maxCost, imageCost } = options;
  if (typeof upsampler?.upsample !== 'function' || typeof upsampler.revise !== 'function') {
    throw new ConfigurationError('refineWithJudge needs `upsampler`: a PromptUpsampler.');
  }
  if (typeof backend?.generate !== 'function') {
    throw new ConfigurationError('refineWithJudge needs `backend`: an ImageBackend.');
  }
  if (typeof judge?.judge !== 'function') {
    throw new ConfigurationError('refineWithJudge needs `judge`, such as a VisionJudge.');
  }
  if ((image?.count ?? 1) > 1) {
    throw new ConfigurationError(
      'refineWithJudge looks at one picture a round: leave `image.count` out.',
    );
  }
  if (from !== undefined && (from.result === undefined || typeof from.prompt !== 'string')) {
    throw new ConfigurationError('`from` must be a result with a prompt and a picture.');
  }
  checkNumber('threshold', options.threshold, 0, 1);
  checkWhole('maxRounds', options.maxRounds ?? 3, 0);
  checkWhole('maxImages', options.maxImages ?? 1, 1);
  checkNumber('maxCost', maxCost, 0);
  checkNumber('imageCost', imageCost, 0);
  checkNumber('timeoutMs', options.timeoutMs, 1);
  if (maxCost !== undefined && imageCost === undefined) {
    throw new ConfigurationError(
      'With `maxCost` say what a picture costs: `imageCost` in US dollars, 0 on a server of your own.',
    );
  }
}

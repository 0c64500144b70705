import { ConfigurationError } from '../errors.ts';
import type { ImageRequest } from '../image-backend.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkNumber, checkWhole } from '../internal/check-values.ts';
import { workThrough } from '../internal/work-through.ts';
import type { ArmName, ArmPlace, PipelineArm, RunEvent } from './pipeline-result.ts';
import {
  type ImageCandidate,
  isTrusted,
  leaders,
  type Selection,
  type SelectOptions,
  tieBreakWinner,
} from './selection.ts';
import type { Stages } from './stages.ts';

type Settings = Omit<ImageRequest, 'prompt'> & { readonly seed: number };

/** Draws up to `n` pictures of the prompts and keeps the best; the others are in its `selection`. */
export async function selectImage(
  stages: Stages<ArmPlace, RunEvent>,
  arm: ArmName,
  prompts: readonly [string, ...string[]],
  image: Settings,
  select: SelectOptions,
): Promise<PipelineArm> {
  const { n, by, threshold, tieBreaker } = select;
  const concurrency = select.concurrency ?? (threshold === undefined ? 4 : 1);
  const plan = Array.from({ length: n }, (_, index) => ({
    prompt: prompts[index % prompts.length] ?? prompts[0],
    seed: nthSeed(image.seed, Math.floor(index / prompts.length)),
  }));
  const candidates: ImageCandidate[] = [];
  let isReached = false;
  const draw = async (planned: ImageCandidate, candidate: number) => {
    const place = { arm, candidate };
    candidates[candidate] = planned;
    const { prompt, seed } = planned;
    const result = await stages.generate(place, { ...image, prompt, seed });
    if (result === undefined) return;
    candidates[candidate] = { ...planned, result };
    const verdict = await stages.judge(place, by, result);
    candidates[candidate] = { ...planned, result, verdict };
    const score = isTrusted(verdict) ? verdict.score : Number.NEGATIVE_INFINITY;
    if (threshold !== undefined && score >= threshold) isReached = true;
  };
  await workThrough(plan, concurrency, draw, () => isReached);
  const places = leaders(candidates);
  if (places.length === 0) stages.throwIfRefused((place) => place.arm === arm);

  const breakTie = async (candidate: number) => {
    const tied = candidates[candidate];
    if (tied?.result === undefined || tieBreaker === undefined) return;
    const place = { arm, candidate };
    const tieBreak = await stages.judge(place, tieBreaker, tied.result, 'tie-break');
    candidates[candidate] = { ...tied, tieBreak };
  };
  const isTied = places.length > 1;
  if (isTied) await workThrough(places, concurrency, breakTie);
  const winner = isTied ? tieBreakWinner(candidates, places) : undefined;
  const best = winner ?? places[0] ?? null;
  const chosen = best === null ? undefined : candidates[best];
  const hasWon = !isTied && isTrusted(chosen?.verdict);
  const selection: Selection = {
    candidates,
    best,
    by: winner !== undefined ? 'tie-break' : hasWon ? 'score' : 'order',
    stoppedEarly: isReached && candidates.length < n,
  };
  stages.tell({ arm }, { type: 'selected', arm, selection });
  const { prompt = prompts[0], result, verdict } = chosen ?? {};
  return { prompt, result, verdict, selection };
}

/** Stays below 2^32, which every kind of image server takes, where the first one does. */
function nthSeed(first: number, index: number): number {
  const limit = 2 ** 32;
  return first < limit ? (first + index) % limit : first + index;
}

/** @throws ConfigurationError */
export function checkSelect(select: SelectOptions): void {
  const names = ['n', 'by', 'rewrites', 'threshold', 'tieBreaker', 'concurrency'];
  checkOptions('select', select, names);
  const { n, by, rewrites, threshold, tieBreaker, concurrency } = select;
  checkWhole('select.n', n, 1);
  checkWhole('select.rewrites', rewrites ?? 1, 1, 20);
  checkWhole('select.concurrency', concurrency ?? 1, 1);
  checkNumber('select.threshold', threshold, 0, 1);
  if (typeof by?.judge !== 'function') {
    throw new ConfigurationError('`select` needs `by`: a judge, such as a VisionJudge.');
  }
  if (tieBreaker !== undefined && typeof tieBreaker?.judge !== 'function') {
    throw new ConfigurationError(
      '`select.tieBreaker` must be a judge, such as a VisionJudge by yes-probability.',
    );
  }
}

import { isRecord } from '../internal/is-record.ts';
import { type Usage, usageOf } from '../prediction.ts';
import { costOf, type Prices } from '../price.ts';
import type { JSONObject } from '../schema.ts';
import { cellsOf } from './cells/from-records.ts';
import { freeParts } from './evaluate/parts.ts';
import { checkedEvaluation } from './evaluate.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { configurationDifferences } from './run/difference.ts';
import type { ArmVersion, RunConfiguration } from './run/file.ts';
import { readRunFile, runPaths } from './run/files.ts';
import { hashOf } from './run/hash.ts';
import { noRecords, type RecordsByKey, readRecords } from './run/records.ts';

/** How often each kind of call is made. */
export interface StageCounts {
  readonly rewrites: number;
  readonly images: number;
  readonly verdicts: number;
  /** Calls of scorers. */
  readonly scores: number;
}

/** What an evaluation would do. */
export interface EvaluationPlan {
  readonly cells: number;
  /** Cells that the run directory has already. */
  readonly done: number;
  /** At most: images that two arms turn out to share are drawn once. */
  readonly calls: StageCounts;
  /**
   * Roughly, in US dollars, at 2,000 tokens in and 200 out for a rewrite and 1,500 in and 200 out for a
   * verdict. Null where a price is not known.
   */
  readonly cost: number | null;
  /** What differs from the run that is in the directory; `evaluate` would refuse it. */
  readonly differences: readonly string[];
}

const rewriteTokens = { requests: 1, inputTokens: 2000, outputTokens: 200 };
const verdictTokens = { requests: 1, inputTokens: 1500, outputTokens: 200 };

/**
 * Says what {@link evaluate} would do with these options, without doing any of it.
 *
 * @throws ConfigurationError for a wrong option; EvaluationError `unreadable`
 */
export async function planEvaluation(options: EvaluateOptions): Promise<EvaluationPlan> {
  const { plan, how } = checkedEvaluation(options);
  const { configuration, prompts, runDir } = plan;
  const file = await readRunFile(runDir);
  const differences =
    file === undefined ? [] : configurationDifferences(file.configuration, configuration);
  const records: RecordsByKey =
    file === undefined || differences.length > 0
      ? noRecords()
      : (await readRecords(runPaths(runDir).cells)).byKey;
  const cells = cellsOf(configuration, prompts, records);
  const isDone = ({ status }: (typeof cells)[number]) =>
    status === 'scored' || status === 'unscorable';
  const groups = countedGroups(configuration);
  const left = (kept: number, all: number) => Math.max(0, all - kept);
  const isKept = ({ status }: { readonly status: string }) => status === 'done';
  const kept = (map: ReadonlyMap<string, { readonly status: string }>) =>
    [...map.values()].filter(isKept).length;
  const images = groups.images.length * prompts.length * configuration.seeds.length;
  const verdicts = groups.judged.length * prompts.length * configuration.seeds.length;
  const calls: StageCounts = {
    rewrites: left(kept(records.upsample), groups.upsamplers.length * prompts.length),
    images: left(kept(records.generate), images),
    verdicts: left(kept(records.judge), verdicts),
    scores: left(kept(records.score), images * configuration.scorers.length),
  };
  return {
    cells: cells.length,
    done: cells.filter(isDone).length,
    calls,
    cost: estimatedCost(configuration, calls, how.prices, how.imageCost),
    differences,
  };
}

/** Arms that have a part in common share its work. */
function countedGroups({ arms }: RunConfiguration) {
  const all = Object.values(arms);
  const drawnBy = ({ upsampler, backend, image }: ArmVersion) =>
    hashOf([upsampler?.hash, backend.hash, image]);
  const distinct = (keys: readonly string[]) => [...new Set(keys)];
  return {
    upsamplers: distinct(all.flatMap(({ upsampler }) => upsampler?.hash ?? [])),
    images: distinct(all.map(drawnBy)),
    judged: distinct(
      all.flatMap((arm) => (arm.judge === null ? [] : [`${drawnBy(arm)} ${arm.judge.hash}`])),
    ),
  };
}

/** As if all rewrites were the dearest upsampler's, and all verdicts the dearest judge's. */
function estimatedCost(
  { arms }: RunConfiguration,
  calls: StageCounts,
  prices: Prices | undefined,
  imageCost: number | null,
): number | null {
  const all = Object.values(arms);
  const dearest = (settings: readonly (JSONObject | undefined)[], tokens: typeof rewriteTokens) => {
    const models = settings.flatMap((each) => (each === undefined ? [] : [modelIn(each)]));
    const costs = models.map((model) => {
      const usage: Usage = usageOf(model ?? 'unknown', tokens);
      return costOf(usage, { ...freeParts, ...prices });
    });
    return costs.some((cost) => cost === null) ? null : Math.max(0, ...costs.map(Number));
  };
  const rewrite = dearest(
    all.map(({ upsampler }) => upsampler?.settings),
    rewriteTokens,
  );
  const verdict = dearest(
    all.map(({ judge }) => judge?.settings),
    verdictTokens,
  );
  const parts = [
    [calls.rewrites, rewrite],
    [calls.images, imageCost],
    [calls.verdicts, verdict],
  ] as const;
  let sum = 0;
  for (const [count, cost] of parts) {
    if (count > 0 && cost === null) return null;
    sum += count * (cost ?? 0);
  }
  return sum;
}

/** The first `model` in settings, those of an LM inside among them. */
function modelIn(settings: unknown): string | undefined {
  if (!isRecord(settings)) return undefined;
  if (typeof settings['model'] === 'string') return settings['model'];
  return Object.values(settings)
    .map(modelIn)
    .find((model) => model !== undefined);
}

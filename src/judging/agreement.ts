import { type BootstrapInterval, type BootstrapOptions, bootstrapIntervals } from './bootstrap.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { countPairs, type PairCounts } from './pairs.ts';
import { accuracyOf, type PairwiseAccuracy } from './pairwise-accuracy.ts';
import { spearman, tauB } from './rank-correlation.ts';
import { type ReliabilityTable, reliabilityTable } from './reliability-table.ts';
import { suggestThreshold, type ThresholdSuggestion } from './suggest-threshold.ts';

/** A figure and how sure it is. */
export interface Estimate {
  /** null where it is undefined: too few items, or all alike. */
  readonly value: number | null;
  /** null where it cannot be told: fewer than two base prompts, or a figure that few resamples define. */
  readonly interval: BootstrapInterval | null;
}

/** {@link PairwiseAccuracy}, with the interval of its `accuracy`. */
export interface PairwiseEstimate extends PairwiseAccuracy {
  readonly interval: BootstrapInterval | null;
}

/** How well a judge agrees with people. */
export interface Agreement {
  /** Of score and rating. */
  readonly spearman: Estimate;
  /** Of score and rating. */
  readonly kendallTauB: Estimate;
  /** Over all pairs of items. null where people rate no two differently. */
  readonly pairwise: PairwiseEstimate | null;
  /**
   * Over pairs of pictures of the same base prompt: what selecting the best of several rests on. null
   * where people rate no two of these differently.
   */
  readonly withinPrompt: PairwiseEstimate | null;
  /** Cohen's kappa of the judge's correct or incorrect against people's. */
  readonly kappa: Estimate;
  /** null where it is not known which ratings mean correct. */
  readonly reliability: ReliabilityTable | null;
  /** null where it is not known which ratings mean correct, or there is nothing to choose by. */
  readonly threshold:
    | (ThresholdSuggestion & { readonly interval: BootstrapInterval | null })
    | null;
}

/** An item that has both a score and a rating. */
export interface RatedItem {
  readonly basePrompt: string;
  readonly score: number;
  readonly calledCorrect: boolean;
  readonly human: number;
  /** undefined where it is not known which ratings mean correct. */
  readonly isCorrect: boolean | undefined;
}

/** All figures, with intervals from resampled base prompts. */
export async function agreementOf(
  items: readonly RatedItem[],
  options: BootstrapOptions,
): Promise<Agreement> {
  const groups = groupsOf(items);
  const figures = figuresOf(groups);
  const valuesIn = (drawn: typeof groups) => valuesOf(figuresOf(drawn));
  const intervals = await bootstrapIntervals(groups, valuesIn, options);
  const estimate = (name: 'spearman' | 'kendallTauB' | 'kappa'): Estimate => {
    const value = Number.isFinite(figures[name]) ? figures[name] : null;
    return { value, interval: value === null ? null : (intervals[name] ?? null) };
  };
  const pairs = (name: 'pairwise' | 'withinPrompt'): PairwiseEstimate | null =>
    figures[name].decided === 0 ? null : { ...figures[name], interval: intervals[name] ?? null };
  const { threshold, labelled } = figures;
  return {
    spearman: estimate('spearman'),
    kendallTauB: estimate('kendallTauB'),
    pairwise: pairs('pairwise'),
    withinPrompt: pairs('withinPrompt'),
    kappa: estimate('kappa'),
    reliability:
      labelled.scores.length === 0 ? null : reliabilityTable(labelled.scores, labelled.correct),
    threshold: threshold === null ? null : { ...threshold, interval: intervals.threshold ?? null },
  };
}

/** The items of one base prompt. Their own pairs are counted once, however often they are drawn. */
interface Group {
  readonly items: readonly RatedItem[];
  readonly pairs: PairCounts;
}

function groupsOf(items: readonly RatedItem[]): readonly Group[] {
  const byPrompt = new Map<string, RatedItem[]>();
  for (const item of items) {
    const group = byPrompt.get(item.basePrompt);
    if (group === undefined) byPrompt.set(item.basePrompt, [item]);
    else group.push(item);
  }
  return [...byPrompt.values()].map((group) => ({ items: group, pairs: pairsOf(group) }));
}

function pairsOf(items: readonly RatedItem[]): PairCounts {
  return countPairs(
    items.map(({ score }) => score),
    items.map(({ human }) => human),
  );
}

function figuresOf(groups: readonly Group[]) {
  const items = groups.flatMap((group) => group.items);
  const pairs = pairsOf(items);
  const labelled = labelledOf(items);
  return {
    labelled,
    spearman: spearman(
      items.map(({ score }) => score),
      items.map(({ human }) => human),
    ),
    kendallTauB: tauB(pairs),
    pairwise: accuracyOf([pairs]),
    withinPrompt: accuracyOf(groups.map((group) => group.pairs)),
    kappa: cohensKappa(labelled.called, labelled.correct),
    threshold: suggestThreshold(labelled.scores, labelled.correct),
  };
}

function valuesOf(figures: ReturnType<typeof figuresOf>) {
  const { spearman, kendallTauB, kappa, pairwise, withinPrompt, threshold } = figures;
  return {
    spearman,
    kendallTauB,
    kappa,
    pairwise: pairwise.accuracy,
    withinPrompt: withinPrompt.accuracy,
    threshold: threshold?.threshold ?? Number.NaN,
  };
}

/** Of the items of which it is known whether people call them correct. */
function labelledOf(items: readonly RatedItem[]) {
  const scores: number[] = [];
  const called: boolean[] = [];
  const correct: boolean[] = [];
  for (const { score, calledCorrect, isCorrect } of items) {
    if (isCorrect === undefined) continue;
    scores.push(score);
    called.push(calledCorrect);
    correct.push(isCorrect);
  }
  return { scores, called, correct };
}

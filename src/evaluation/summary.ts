/** A range; null where it is not bounded, as with one prompt. */
export interface IntervalSummary {
  readonly low: number | null;
  readonly high: number | null;
}

/** A mean over prompts with its 95% interval. */
export interface MeanSummary {
  readonly mean: number;
  /** Clustered by prompt; null with one prompt. */
  readonly standardError: number | null;
  readonly interval: IntervalSummary;
  /** Prompts. */
  readonly n: number;
}

/** How the cells of an arm ended. They add up to `cells`. */
export interface CellCounts {
  readonly cells: number;
  readonly scored: number;
  readonly unscorable: number;
  readonly failed: number;
  readonly pending: number;
  /** Of the scored ones, those with a doubtful verdict. Not left out of any mean. */
  readonly flagged: number;
  /** Of `unscorable`, by reason. */
  readonly unscorableReasons: Readonly<Record<string, number>>;
  /** Of `failed`, by the stage that failed. */
  readonly failedStages: Readonly<Record<string, number>>;
}

/** One arm in numbers. */
export interface ArmSummary extends CellCounts {
  /** Prompts by what became of the rewrite: `upsampled`, `kept (refusal)`, … */
  readonly upsampling: Readonly<Record<string, number>>;
  /** By metric: `judge`, and what the scorers give. Absent where nothing has a score. */
  readonly scores: Readonly<Record<string, MeanSummary>>;
  /**
   * Share of the scored images that are `correct`. With one image a prompt its interval is Wilson's,
   * otherwise clustered by prompt.
   */
  readonly correct?: MeanSummary | undefined;
}

/** A paired difference over prompts: positive where the arm scores higher than the baseline. */
export interface DifferenceSummary extends MeanSummary {
  /** Percentile interval of a seeded bootstrap over prompts. */
  readonly bootstrap: IntervalSummary;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** The smallest true difference that 4 of 5 such runs would show; null where it cannot be told. */
  readonly detectable: number | null;
  /** Two-sided p-value of the paired t test; of the sign test where the prompts do not vary. */
  readonly p: number;
}

/** The same in one category. Descriptive: there are many. */
export interface CategorySummary {
  readonly category: string;
  /** Absent where no prompt has a score in both arms. */
  readonly difference?: DifferenceSummary | undefined;
  /** Its p-value after Holm's correction over the categories. */
  readonly adjustedP?: number | undefined;
}

export type ComparisonOutcome =
  | 'better'
  | 'worse'
  | 'no detectable difference'
  | 'too little data'
  | 'demonstration: no claim';

/** One arm against the baseline, by one metric. */
export interface ComparisonSummary {
  readonly metric: string;
  readonly baseline: string;
  readonly arm: string;
  readonly outcome: ComparisonOutcome;
  /** The outcome as a sentence. */
  readonly sentence: string;
  /** Over prompts with a score in both arms. The outcome goes by it. Absent where there are none. */
  readonly available?: DifferenceSummary | undefined;
  /** The same with 0 for every failed cell. */
  readonly failuresAsZero?: DifferenceSummary | undefined;
  /** Exact McNemar test on `correct`; only with one image a prompt. */
  readonly mcnemar?:
    | { readonly onlyBaseline: number; readonly onlyArm: number; readonly p: number }
    | undefined;
  readonly categories: readonly CategorySummary[];
}

/**
 * `summary.json`: the results of a run, and nothing that differs between two runs of the same work:
 * no time, no money, no order of events.
 */
export interface Summary {
  readonly format: 1;
  readonly dataset: { readonly name: string; readonly digest: string; readonly prompts: number };
  readonly seeds: readonly number[];
  readonly baseline: string;
  /** Whether every cell has come to an end. */
  readonly complete: boolean;
  /** The embedded stand-ins that took part. With any of them nothing is claimed. */
  readonly standIns: readonly string[];
  /** By name, in the order in which they were given. */
  readonly arms: Readonly<Record<string, ArmSummary>>;
  readonly comparisons: readonly ComparisonSummary[];
}

/** Datasets, runs over them, statistics. Files are read and written: for Node, Bun and Deno. */

// A run: drawn, judged, kept, resumed.

export type { Cell, CellStatus } from './cell.ts';
export {
  type ArmComparison,
  compareRuns,
  type GainComparison,
  type RunComparison,
} from './compare-runs.ts';
export type { EvaluationBudget } from './evaluate/ledger.ts';
export { evaluate } from './evaluate.ts';
export type {
  Arm,
  EvaluateOptions,
  EvaluationConcurrency,
  EvaluationResult,
  Upsampler,
} from './evaluate-options.ts';
export type { EvaluationEvent, EvaluationProgress } from './evaluation-event.ts';
export {
  type EvaluationPlan,
  planEvaluation,
  type StageCounts,
} from './plan-evaluation.ts';
export {
  type PublishedArm,
  type PublishedRun,
  type PublishToWeaveOptions,
  publishToWeave,
  type WeaveModule,
} from './publish-to-weave.ts';
export { readRun } from './read-run.ts';
export { type RejudgeOptions, rejudge } from './rejudge.ts';
export { type ReportOptions, type WrittenReport, writeReport } from './report/write-report.ts';
export { artifactKey, readArtifact } from './run/artifact.ts';
export type {
  ArmVersion,
  PartVersion,
  RunConfiguration,
  RunFile,
  RunSession,
  SessionOutcome,
} from './run/file.ts';
export type {
  ArtifactRef,
  GenerateOutput,
  GenerateRecord,
  ImageSettings,
  JudgeRecord,
  NamedScore,
  ScoreRecord,
  StageError,
  StageName,
  StageRecord,
  UpsampleOutput,
  UpsampleRecord,
} from './run/record.ts';
export type { Run } from './run.ts';
export type {
  ForeignScore,
  Scorer,
  ScorerInput,
  ScorerOutput,
  ScorerResult,
} from './scorer.ts';
export type {
  ArmSummary,
  CategorySummary,
  CellCounts,
  ComparisonOutcome,
  ComparisonSummary,
  DifferenceSummary,
  IntervalSummary,
  MeanSummary,
  Summary,
} from './summary.ts';

// The stages of a run, one by one, for a queue: plain JSON in and out, pictures by reference.

export { type GenerateStageOptions, generateStage } from './stages/generate.ts';
export { type JudgeStageOptions, judgeStage } from './stages/judge.ts';
export type { StageResult } from './stages/result.ts';
export {
  type GenerateTask,
  generateTask,
  type JudgeTask,
  judgeTask,
  type UpsampleTask,
  upsampleTask,
} from './stages/task.ts';
export { upsampleStage } from './stages/upsample.ts';

// Datasets and statistics.

export type { Dataset, DatasetPrompt } from './dataset.ts';
export type { DatasetSource } from './datasets/dataset-source.ts';
export {
  type DefineDatasetOptions,
  type DuplicateOptions,
  defineDataset,
  type PromptInput,
} from './datasets/define-dataset.ts';
export { loadDrawBench } from './datasets/draw-bench.ts';
export { loadGenEval } from './datasets/gen-eval.ts';
export type { LoadOptions } from './datasets/load-options.ts';
export { loadPartiPrompts } from './datasets/parti-prompts.ts';
export type { PromptColumns } from './datasets/prompt-columns.ts';
export {
  type LoadPromptFileOptions,
  loadPromptFile,
  type PromptFileFormat,
} from './datasets/prompt-file.ts';
export { type SelectOptions, selectPrompts } from './datasets/select-prompts.ts';
export type { SourceOptions } from './datasets/source-options.ts';
export { starterSet } from './datasets/starter-set.ts';
export { type LoadT2ICompBenchOptions, loadT2ICompBench } from './datasets/t2i-comp-bench.ts';
export {
  type CategorizedPair,
  type CategoryDifference,
  categoryDifferences,
} from './statistics/category-differences.ts';
export { type ClusteredMean, clusteredMean } from './statistics/clustered-mean.ts';
export { detectableDifference } from './statistics/detectable-difference.ts';
export { type DifferenceVerdict, differenceVerdict } from './statistics/difference-verdict.ts';
export {
  type FailurePolicies,
  failurePolicies,
  type GroupedOutcomes,
} from './statistics/failure-policies.ts';
export { checkGate, type Gate, type GateResult, parseGate } from './statistics/gate.ts';
export { holmCorrection } from './statistics/holm-correction.ts';
export type { ConfidenceOptions, Interval } from './statistics/interval.ts';
export { mcnemarExact } from './statistics/mcnemar-exact.ts';
export {
  type PairedDifference,
  type PairedDifferenceOptions,
  pairedDifference,
} from './statistics/paired-difference.ts';
export type { GroupedValues } from './statistics/prompt-means.ts';
export { wilsonInterval } from './statistics/wilson-interval.ts';

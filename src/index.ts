// The ten-line program: upsample, draw, judge.

export { createDefaultLM, type UpsampleOptions, upsample, upsampleAll } from './defaults.ts';
export type {
  CheckedConstraint,
  Constraint,
  ConstraintType,
  FidelityReport,
  TextSpan,
} from './fidelity/constraint.ts';
export type { ClipTokenizer } from './fidelity/count-clip-tokens.ts';
export type { Pixels } from './internal/uniform.ts';
export type { ComparedImages, Comparison, IncomparableImages } from './judging/comparison.ts';
export type { DecodeImage } from './judging/fair-sample.ts';
export type { Judge, JudgeInput } from './judging/judge.ts';
export type { VisionJudgeOptions } from './judging/judge-options.ts';
export { createJudgePanel, type JudgePanelOptions } from './judging/judge-panel.ts';
export { judgeReward, scoreOfVerdict, type VerdictScoreOptions } from './judging/judge-reward.ts';
export type { JudgeQuestion, QuestionAnswer, QuestionType } from './judging/question.ts';
export {
  type ImageComparer,
  type ImageRanking,
  type RankedImage,
  type RankImagesOptions,
  rankImages,
} from './judging/rank-images.ts';
export { type Judgment, readJudgment } from './judging/replies/read-judgment.ts';
export type { ReadScore } from './judging/replies/read-score.ts';
export type { VerdictWord } from './judging/replies/read-verdict.ts';
export { type Anchors, defaultAnchors, defaultRubric } from './judging/rubric.ts';
export type { ScorableQuestion } from './judging/scorable-question.ts';
export {
  type QuestionsScore,
  type ScorableAnswer,
  type ScoreQuestionsOptions,
  scoreQuestions,
} from './judging/score-questions.ts';
export type {
  JudgeMethod,
  ScoredVerdict,
  UnscorableReason,
  UnscorableVerdict,
  Verdict,
  VerdictFlag,
} from './judging/verdict.ts';
export { VisionJudge } from './judging/vision-judge.ts';
export type {
  ArmName,
  ArmPlace,
  PipelineArm,
  PipelineEvent,
  PipelineFailure,
  PipelineResult,
  RunEvent,
} from './pipeline/pipeline-result.ts';
export { refineWithJudge } from './pipeline/refine-with-judge.ts';
export type {
  RefinedImage,
  RefineEvent,
  RefineFailure,
  RefinementEvent,
  RefineRound,
  RefineStop,
  RefineWithJudgeOptions,
  RoundPlace,
} from './pipeline/refinement.ts';
export type { ImageCandidate, Selection, SelectOptions } from './pipeline/selection.ts';
export type { Finished, StageEvent, StageFailure } from './pipeline/stages.ts';
export {
  type PipelineRunOptions,
  TextToImagePipeline,
  type TextToImagePipelineOptions,
} from './pipeline/text-to-image-pipeline.ts';
export { assertNoLeakage, type BenchmarkPrompts } from './upsampling/assert-no-leakage.ts';
export {
  createEntailmentCheck,
  type EntailedAnswer,
  type EntailmentCheck,
  type EntailmentCheckOptions,
  type EntailmentReport,
} from './upsampling/entailment-check.ts';
export { defaultExemplars, type Exemplar } from './upsampling/exemplars.ts';
export type { InstructionSettings } from './upsampling/instructions.ts';
export { type ModelFamilyName, modelFamilies } from './upsampling/model-families.ts';
export {
  defineModelFamily,
  type ModelFamily,
  type ModelFamilyDefinition,
} from './upsampling/model-family.ts';
export type { NegativePromptOption } from './upsampling/negative-prompt.ts';
export { PromptUpsampler, type RevisionInput } from './upsampling/prompt-upsampler.ts';
export { type Style, type StyleName, styles } from './upsampling/styles.ts';
export type {
  UpsampleAllEvent,
  UpsampleAllOptions,
  UpsampledItem,
} from './upsampling/upsample-all.ts';
export {
  type Caption,
  type RewriteInputs,
  upsampleSignature,
  upsampleSignatureFor,
} from './upsampling/upsample-signature.ts';
export type {
  Candidate,
  CandidateOrigin,
  TokenReport,
  UpsampledPrompt,
  UpsamplingReason,
  UpsamplingReasonCode,
  UpsamplingStatus,
} from './upsampling/upsampled-prompt.ts';
export type {
  FidelityOption,
  PromptUpsamplerOptions,
  UpsampleCallOptions,
  UpsamplingStrategy,
} from './upsampling/upsampler-options.ts';

// How far a judge can be trusted.

export type { Agreement, Estimate, PairwiseEstimate } from './judging/agreement.ts';
export type { BootstrapInterval } from './judging/bootstrap.ts';
export { type CalibrateOptions, type Calibration, calibrate } from './judging/calibrate.ts';
export type { CalibratedRow, CalibrationStatus } from './judging/calibrated-row.ts';
export { cohensKappa } from './judging/cohens-kappa.ts';
export type { LabelledImage, LabelledRow, LabelledVerdict } from './judging/labelled-row.ts';
export {
  type PairwiseAccuracy,
  type PairwiseAccuracyOptions,
  pairwiseAccuracy,
} from './judging/pairwise-accuracy.ts';
export { kendallTauB, spearman } from './judging/rank-correlation.ts';
export {
  type ReliabilityBin,
  type ReliabilityTable,
  type ReliabilityTableOptions,
  reliabilityTable,
} from './judging/reliability-table.ts';
export { suggestThreshold, type ThresholdSuggestion } from './judging/suggest-threshold.ts';

// Signatures: what goes in, what comes out, what to do.

export type { Field, Validated, Values } from './field.ts';
export type {
  JSONObject,
  JSONValue,
  Schema,
  SchemaInput,
  SchemaIssue,
  SchemaOutput,
  SchemaResult,
} from './schema.ts';
export { Signature, type SignatureInputs, type SignatureOutputs, signature } from './signature.ts';
export type { SignatureText, TextInputs, TextOutputs } from './signature-text.ts';

// Predictors: have a language model carry out a signature.

export {
  dumpModule,
  type ForwardOptions,
  loadModule,
  type Module,
  type ModuleState,
  namedPredictors,
} from './module.ts';
export {
  addUsage,
  type Demo,
  type Example,
  type ModelUsage,
  noUsage,
  type Prediction,
  type PredictionReport,
  type Usage,
  usageOf,
} from './prediction.ts';
export { isPredictor, type Predictor, type PredictorState } from './predictor.ts';
export {
  BestOfN,
  type BestOfNOptions,
  type BestPrediction,
  type ScoredAttempt,
} from './predictors/best-of-n.ts';
export { ChainOfThought, type WithReasoning } from './predictors/chain-of-thought.ts';
export { type MajorityOptions, majority } from './predictors/majority.ts';
export {
  type Attempt,
  type ComparisonForwardOptions,
  MultiChainComparison,
  type MultiChainComparisonOptions,
} from './predictors/multi-chain-comparison.ts';
export { type Outcome, type ParallelOptions, parallel } from './predictors/parallel.ts';
export { Predict, type PredictOptions } from './predictors/predict.ts';
export type { FieldEvent, PredictEvent } from './predictors/predict-events.ts';
export { Refine, type RefineOptions } from './predictors/refine.ts';

// Adapters: the format between a signature and a model's messages.

export type { Adapter, AdapterRequest, FieldText, ReplyStream } from './adapter.ts';
export { chatAdapter } from './adapters/chat-adapter.ts';
export { jsonAdapter } from './adapters/json-adapter.ts';

// Language models, what they cost, and where replies are kept.

export {
  defaultImageTokenRules,
  estimateImageTokens,
  type ImageTokenOptions,
  type ImageTokenRule,
  type ImageTokenRules,
} from './image-tokens.ts';
export type {
  CallOptions,
  ContentPart,
  ImagePart,
  LM,
  LMCapabilities,
  LMCompletion,
  LMMessage,
  LMRequest,
  LMResponse,
  LMStreamEvent,
  ResponseFormat,
  TextPart,
  TokenLogprob,
} from './lm.ts';
export {
  type AISDKCallOptions,
  type AISDKLanguageModel,
  type AISDKLMOptions,
  createAISDKLM,
} from './lms/ai-sdk-lm.ts';
export {
  type BudgetedLM,
  type BudgetedLMOptions,
  budgetedLM,
  type Spent,
} from './lms/budgeted-lm.ts';
export { type CachedLMOptions, cachedLM } from './lms/cached-lm.ts';
export { type ChatClient, createOpenAILM, type OpenAILMOptions } from './lms/openai-lm.ts';
export { costOf, defaultPrices, defaultPricesDate, type Price, type Prices } from './price.ts';
export type { Store } from './store.ts';
export { createMemoryStore, type MemoryStoreOptions } from './stores/memory.ts';

// Images and image servers.

export { Image, type ImageMediaType, imageField, isImage } from './image.ts';
export {
  type BackendContext,
  type BackendHTTP,
  type BackendOutput,
  type BackendReply,
  type BackendRequestOptions,
  defineImageBackend,
  GeneratedImage,
  type GenerateOptions,
  type ImageBackend,
  type ImageBackendCapabilities,
  type ImageBackendDefinition,
  type ImageEvent,
  type ImageRequest,
  type ImageRequestField,
  type ImageResult,
  type SizePolicy,
  type SupportedRequest,
} from './image-backend.ts';
export {
  type GenerationParameters,
  type GenerationRecord,
  readGenerationRecord,
  stripMetadata,
  writeGenerationRecord,
} from './image-metadata.ts';
export {
  automatic1111Dialect,
  encodePrompt,
  type PromptDialect,
  plainDialect,
  type WeightedText,
} from './prompt-dialect.ts';

// Scores and traces.

export { type Metric, type Score, scoreFeedback, scoreValue } from './metric.ts';
export type { ImageReference, Span, SpanKind, Tracer } from './tracer.ts';

// Errors.

export {
  AbortedError,
  AdapterParseError,
  ConfigurationError,
  DatasetError,
  type DatasetErrorCode,
  EvaluationError,
  type EvaluationErrorCode,
  ImageBackendError,
  type ImageBackendErrorCode,
  ImageError,
  LMError,
  type LMErrorCode,
  PromptUpsamplerError,
  type RemoteOutcome,
  SignatureError,
  StoreError,
  type StoreErrorCode,
  UpsamplingError,
} from './errors.ts';

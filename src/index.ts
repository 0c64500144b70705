// The ten-line program: upsample, draw, judge.

export { createDefaultLM, type UpsampleOptions, upsample } from './defaults.ts';
export type { Judge, JudgeInput } from './judging/judge.ts';
export { defaultRubric } from './judging/rubric.ts';
export type {
  JudgeMethod,
  ScoredVerdict,
  UnscorableReason,
  UnscorableVerdict,
  Verdict,
  VerdictFlag,
} from './judging/verdict.ts';
export { VisionJudge, type VisionJudgeOptions } from './judging/vision-judge.ts';
export {
  type ArmName,
  type PipelineArm,
  type PipelineEvent,
  type PipelineFailure,
  type PipelineResult,
  type PipelineRunOptions,
  TextToImagePipeline,
  type TextToImagePipelineOptions,
} from './pipeline/text-to-image-pipeline.ts';
export { defaultExemplars, type Exemplar } from './upsampling/exemplars.ts';
export {
  type KeptReason,
  PromptUpsampler,
  type PromptUpsamplerOptions,
  type UpsampleCallOptions,
  type UpsampledPrompt,
  type UpsamplingStrategy,
} from './upsampling/prompt-upsampler.ts';
export { upsampleSignature } from './upsampling/upsample-signature.ts';

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
export type { Span, SpanKind, Tracer } from './tracer.ts';

// Errors.

export {
  AbortedError,
  AdapterParseError,
  ConfigurationError,
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
} from './errors.ts';

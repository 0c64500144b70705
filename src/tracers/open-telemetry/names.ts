/*
 * Names of OpenTelemetry's conventions for generative AI (semantic-conventions-genai, in development,
 * November 2026) and of OpenInference. Copied, as the conventions' package asks libraries to do.
 */

/** This library's attribute -> its name in the conventions. */
export const attributeNames: ReadonlyMap<string, string> = new Map([
  ['provider', 'gen_ai.provider.name'],
  ['serverAddress', 'server.address'],
  ['serverPort', 'server.port'],
  ['model', 'gen_ai.request.model'],
  ['temperature', 'gen_ai.request.temperature'],
  ['maxTokens', 'gen_ai.request.max_tokens'],
  ['seed', 'gen_ai.request.seed'],
  ['completions', 'gen_ai.request.choice.count'],
  ['responseModel', 'gen_ai.response.model'],
  ['finishReasons', 'gen_ai.response.finish_reasons'],
  ['inputTokens', 'gen_ai.usage.input_tokens'],
  ['cachedInputTokens', 'gen_ai.usage.cache_read.input_tokens'],
  ['outputTokens', 'gen_ai.usage.output_tokens'],
  ['cost', 'llm.cost.total'],
]);

/** Of what has no name in the conventions. */
export const ownPrefix = 'prompt_upsampler.';

export const operationName = 'gen_ai.operation.name';
export const providerName = 'gen_ai.provider.name';
export const workflowName = 'gen_ai.workflow.name';
export const outputType = 'gen_ai.output.type';
export const errorType = 'error.type';
export const systemInstructions = 'gen_ai.system_instructions';
export const inputMessages = 'gen_ai.input.messages';
export const outputMessages = 'gen_ai.output.messages';

export const evaluationEvent = 'gen_ai.evaluation.result';
export const evaluationName = 'gen_ai.evaluation.name';
export const evaluationScore = 'gen_ai.evaluation.score.value';
export const evaluationLabel = 'gen_ai.evaluation.score.label';
export const evaluationExplanation = 'gen_ai.evaluation.explanation';

export const durationMetric = 'gen_ai.client.operation.duration';
export const tokenMetric = 'gen_ai.client.token.usage';
export const tokenType = 'gen_ai.token.type';

export const spanKind = 'openinference.span.kind';
export const inputValue = 'input.value';
export const inputType = 'input.mime_type';
export const outputValue = 'output.value';
export const outputMimeType = 'output.mime_type';
export const llmModel = 'llm.model_name';
export const promptTokens = 'llm.token_count.prompt';
export const completionTokens = 'llm.token_count.completion';
export const totalTokens = 'llm.token_count.total';

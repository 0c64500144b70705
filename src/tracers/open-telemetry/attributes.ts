import type { Attributes, AttributeValue } from '@opentelemetry/api';
import type { JSONValue } from '../../schema.ts';
import type { Span, SpanKind } from '../../tracer.ts';
import { inputContent, outputContent } from './messages.ts';
import {
  attributeNames,
  completionTokens,
  errorType,
  inputType,
  inputValue,
  llmModel,
  operationName,
  outputMimeType,
  outputType,
  outputValue,
  ownPrefix,
  promptTokens,
  providerName,
  spanKind,
  totalTokens,
  workflowName,
} from './names.ts';

const openInferenceKinds: Readonly<Record<SpanKind, string>> = {
  run: 'CHAIN',
  cell: 'CHAIN',
  upsample: 'CHAIN',
  compare: 'CHAIN',
  chain: 'CHAIN',
  repair: 'CHAIN',
  llm: 'LLM',
  image: 'TOOL',
  judge: 'EVALUATOR',
};

const workflows: readonly SpanKind[] = ['upsample', 'compare', 'chain', 'repair'];

/** The name that the conventions give a step: its operation and what carries it out. */
export function nameOf({ name, kind, attributes }: Span): string {
  if (workflows.includes(kind)) return `invoke_workflow ${name}`;
  const { model } = attributes;
  return kind === 'image' && typeof model === 'string' ? `generate_content ${model}` : name;
}

/** What is known when a step starts, for samplers. */
export function startAttributes(span: Span): Attributes {
  const attributes: Attributes = { [spanKind]: openInferenceKinds[span.kind] };
  addOperation(attributes, span);
  addNamed(attributes, span.attributes, {});
  return Object.assign(attributes, inputAttributes(span));
}

/** What has become known since, once it has ended. */
export function endAttributes(span: Span, started: Span['attributes']): Attributes {
  const attributes: Attributes = {};
  addNamed(attributes, span.attributes, started);
  if (span.kind === 'llm') addOpenInference(attributes, span.attributes);
  if (span.errorType !== undefined) attributes[errorType] = span.errorType;
  return Object.assign(attributes, outputAttributes(span));
}

function addOperation(to: Attributes, { kind, name, attributes }: Span): void {
  if (workflows.includes(kind)) {
    to[operationName] = 'invoke_workflow';
    to[workflowName] = name;
  }
  if (kind !== 'llm' && kind !== 'image') return;
  to[operationName] = kind === 'llm' ? 'chat' : 'generate_content';
  to[outputType] = kind === 'llm' ? 'text' : 'image';
  // Required of every call of a model; the word is the conventions' own for what has no name.
  if (attributes['provider'] === undefined) to[providerName] = '_OTHER';
}

function addOpenInference(to: Attributes, attributes: Span['attributes']): void {
  const { responseModel, model, inputTokens, outputTokens } = attributes;
  const name = typeof responseModel === 'string' ? responseModel : model;
  if (typeof name === 'string') to[llmModel] = name;
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return;
  to[promptTokens] = inputTokens;
  to[completionTokens] = outputTokens;
  to[totalTokens] = inputTokens + outputTokens;
}

function inputAttributes({ kind, inputs }: Span): Attributes {
  if (inputs === undefined) return {};
  if (kind === 'llm') return inputContent(inputs);
  return { [inputValue]: JSON.stringify(inputs), [inputType]: 'application/json' };
}

function outputAttributes({ kind, output }: Span): Attributes {
  if (output === undefined) return {};
  if (kind === 'llm') return outputContent(output);
  return { [outputValue]: JSON.stringify(output), [outputMimeType]: 'application/json' };
}

/** Those of `attributes` that `known` has not, under the names of the conventions. */
function addNamed(to: Attributes, attributes: Span['attributes'], known: Span['attributes']): void {
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined || known[key] === value) continue;
    to[nameOfAttribute(key)] = attributeValue(value);
  }
}

/** Few and always the same, so that each is worked out once. */
const ownNames = new Map<string, string>();

function nameOfAttribute(key: string): string {
  const known = attributeNames.get(key) ?? ownNames.get(key);
  if (known !== undefined) return known;
  const name = ownPrefix + key.replace(/[A-Z]+/g, (letters) => `_${letters.toLowerCase()}`);
  if (ownNames.size < mostNames) ownNames.set(key, name);
  return name;
}

const mostNames = 200;

/** Lists of one type are attributes; what else is no plain value is written as JSON. */
export function attributeValue(value: Exclude<JSONValue, null>): AttributeValue {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    if (texts.length === value.length) return texts;
  }
  return JSON.stringify(value);
}

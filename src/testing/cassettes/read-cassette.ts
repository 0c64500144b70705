import { LMError, type LMErrorCode } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import type { LMCapabilities, LMCompletion, LMResponse, TokenLogprob } from '../../lm.ts';
import type { ModelUsage, Usage } from '../../prediction.ts';
import {
  type CassetteContent,
  type Entry,
  formatName,
  formatVersion,
  type Outcome,
} from './entry.ts';
import { type Fields, fields, list, numberOf, readJSON, textOf, wordOf } from './read-values.ts';

/** Reads the text of a cassette. @throws Error that says where it is no cassette and why. */
export function readCassette(text: string): CassetteContent {
  const value = fields(parse(text), 'it');
  if (value['format'] !== formatName) throw new Error(`its \`format\` is not "${formatName}"`);
  if (value['version'] !== formatVersion) {
    const version = JSON.stringify(value['version']);
    throw new Error(`it has version ${version} of the format, and this is ${formatVersion}`);
  }
  return {
    model: textOf(value['model'], 'its `model`'),
    capabilities: readCapabilities(value['capabilities'], 'its `capabilities`'),
    entries: list(value['entries'], 'its `entries`').map((entry, index) =>
      readEntry(entry, `entry ${index + 1}`),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`it is no whole JSON (${why})`, { cause: error });
  }
}

function readEntry(value: unknown, where: string): Entry {
  const entry = fields(value, where);
  const request = readJSON(entry['request']);
  if (!isRecord(request) || !Array.isArray(request['messages'])) {
    throw new Error(`the request of ${where} has no messages`);
  }
  const outcome = readOutcome(entry, where);
  if (entry['capabilities'] === undefined) return { request, outcome };
  const capabilities = readCapabilities(entry['capabilities'], `the capabilities of ${where}`);
  return { request, outcome, capabilities };
}

function readOutcome(entry: Fields, where: string): Outcome {
  const { response, error, partial } = entry;
  const given = [response, error, partial].filter((outcome) => outcome !== undefined);
  if (given.length !== 1) {
    throw new Error(`${where} must have one of \`response\`, \`error\` and \`partial\``);
  }
  if (response !== undefined)
    return { response: readResponse(response, `the response of ${where}`) };
  if (error !== undefined) return { error: readError(error, `the error of ${where}`) };
  return { partial: textOf(partial, `the \`partial\` of ${where}`) };
}

function readResponse(value: unknown, where: string): LMResponse {
  const response = fields(value, where);
  const [first, ...rest] = list(response['completions'], `the completions of ${where}`).map(
    (completion) => readCompletion(completion, where),
  );
  if (first === undefined) throw new Error(`${where} has no completion`);
  return {
    completions: [first, ...rest],
    usage: readUsage(response['usage'], `the usage of ${where}`),
    model: textOf(response['model'], `the model of ${where}`),
    warnings: list(response['warnings'], `the warnings of ${where}`).map((warning) =>
      textOf(warning, `a warning of ${where}`),
    ),
    cached: response['cached'] === true,
  };
}

const finishReasons = {
  stop: true,
  length: true,
  'content-filter': true,
  refusal: true,
  other: true,
} as const satisfies Record<LMCompletion['finishReason'], true>;

function readCompletion(value: unknown, where: string): LMCompletion {
  const completion = fields(value, `a completion of ${where}`);
  const text = textOf(completion['text'], `the text of a completion of ${where}`);
  const finishReason = wordOf(
    finishReasons,
    completion['finishReason'],
    `finishReason in ${where}`,
  );
  const { logprobs } = completion;
  if (logprobs === undefined) return { text, finishReason };
  const tokens = list(logprobs, `the logprobs of ${where}`);
  return { text, finishReason, logprobs: tokens.map((token) => readLogprob(token, where)) };
}

function readLogprob(value: unknown, where: string): TokenLogprob {
  const alternatives = list(fields(value, `a token of ${where}`)['alternatives'], 'alternatives');
  return {
    ...readToken(value, where),
    alternatives: alternatives.map((one) => readToken(one, where)),
  };
}

function readToken(value: unknown, where: string): { token: string; logprob: number } {
  const { token, logprob } = fields(value, `a token of ${where}`);
  return {
    token: textOf(token, `a token of ${where}`),
    logprob: numberOf(logprob, `a logprob of ${where}`),
  };
}

function readUsage(value: unknown, where: string): Usage {
  const models = Object.entries(fields(fields(value, where)['models'], `the models of ${where}`));
  return {
    ...readModelUsage(value, where),
    models: Object.fromEntries(models.map(([name, usage]) => [name, readModelUsage(usage, where)])),
  };
}

function readModelUsage(value: unknown, where: string): ModelUsage {
  const { requests, inputTokens, outputTokens } = fields(value, where);
  return {
    requests: numberOf(requests, `the requests in ${where}`),
    inputTokens: numberOf(inputTokens, `the inputTokens in ${where}`),
    outputTokens: numberOf(outputTokens, `the outputTokens in ${where}`),
  };
}

const errorCodes = {
  authentication: true,
  'not-found': true,
  'rate-limit': true,
  'insufficient-quota': true,
  'invalid-request': true,
  server: true,
  connection: true,
  timeout: true,
  'invalid-response': true,
  refusal: true,
  'content-filter': true,
  length: true,
  budget: true,
} as const satisfies Record<LMErrorCode, true>;

function readError(value: unknown, where: string): LMError {
  const error = fields(value, where);
  const optional = (name: string) =>
    error[name] === undefined ? undefined : numberOf(error[name], `the ${name} of ${where}`);
  return new LMError(textOf(error['message'], `the message of ${where}`), {
    code: wordOf(errorCodes, error['code'], `code in ${where}`),
    model: textOf(error['model'], `the model of ${where}`),
    status: optional('status'),
    retryAfterMs: optional('retryAfterMs'),
    requests: optional('requests'),
    text: error['text'] === undefined ? undefined : textOf(error['text'], `the text of ${where}`),
  });
}

const responseFormats = {
  'json-schema': true,
  'json-object': true,
  none: true,
} as const satisfies Record<LMCapabilities['responseFormat'], true>;

function readCapabilities(value: unknown, where: string): LMCapabilities {
  const given = fields(value, where);
  const yes = (name: keyof LMCapabilities) => given[name] === true;
  return {
    responseFormat: wordOf(responseFormats, given['responseFormat'], `responseFormat in ${where}`),
    multipleCompletions: yes('multipleCompletions'),
    temperature: yes('temperature'),
    seed: yes('seed'),
    logprobs: yes('logprobs'),
    images: yes('images'),
  };
}

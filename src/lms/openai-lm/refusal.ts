import { isRecord } from '../../internal/is-record.ts';
import type { ChatBody } from './body.ts';
import type { Failure } from './failure.ts';
import type { Feature } from './features.ts';

/** A part of the request that the server does not take, and for how long to believe that. */
export interface RefusedFeature {
  readonly feature: Feature;
  /** `schema`: this JSON Schema alone; `call`: this call alone; `server`: from now on. */
  readonly scope: 'server' | 'schema' | 'call';
}

interface Rule {
  readonly feature: Exclude<Feature, 'json-schema' | 'json-object'>;
  readonly named: RegExp;
}

const rules: readonly Rule[] = [
  { feature: 'temperature', named: /\btemperature\b/i },
  { feature: 'seed', named: /\bseed\b/i },
  { feature: 'logprobs', named: /log_?probs/i },
  { feature: 'max_tokens', named: /\bmax_tokens\b/i },
  { feature: 'max_completion_tokens', named: /\bmax_completion_tokens\b/i },
  { feature: 'stream_options', named: /stream_options|include_usage/i },
  {
    feature: 'n',
    named:
      /(['"`])n\1|\bbody\.n\b|\bn (must|is|=|>|greater|parameter)|\bparam(eter)?:? n\b|\b(multiple|one|single)( completion)? (choice|completion)s?\b/i,
  },
];

const formatNamed =
  /response_?format|json[ _]?schema|json_?object|json[ _]mode|structured[ _]outputs?|guided|grammar/i;

/** "Not supported", as against "too large". */
const notTaken =
  /unsupported|unrecognized|unknown|unexpected|extra (inputs|fields)|\bno longer\b|deprecated|cannot be used|must be 1\b|only (one|1|a single|the default)\b|(\bnot|n't) (yet )?(be )?(support|allow|permit|enabled|available|implement|accept|take|compatible)/i;

/** llama.cpp makes no more completions at once than it has slots. */
const tooMany = /\bn['"`]?:? (value )?must be (between|at most|less)/i;

/** What of `body` the server blames for `failure`; fields of `extra` are the user's own affair. */
export function refusedFeature(
  failure: Failure,
  body: ChatBody,
  extra: object = {},
): RefusedFeature | undefined {
  if (failure.status !== 400 && failure.status !== 422) return undefined;
  const sent = (field: string) => field in body && !(field in extra);
  if (sent('response_format') && blamesFormat(failure)) return refusedFormat(failure, body);
  const { message, words } = failure;
  const isNotTaken = notTaken.test(message) || tooMany.test(message) || words.some(isUnsupported);
  if (!isNotTaken) return undefined;
  const rule =
    rules.find(({ feature }) => sent(feature) && blames(failure.param, feature)) ??
    rules.find(({ feature, named }) => sent(feature) && named.test(message));
  if (rule === undefined) return undefined;
  // vLLM takes `n`, but not together with temperature 0.
  const scope = rule.feature === 'n' && /greedy/i.test(message) ? 'call' : 'server';
  return { feature: rule.feature, scope };
}

function isUnsupported(word: string): boolean {
  return /^(unsupported|unknown)_(parameter|value)$/.test(word);
}

function blames(param: string | undefined, feature: Feature): boolean {
  return param === feature || (feature === 'logprobs' && param === 'top_logprobs');
}

function blamesFormat({ param, message, words }: Failure): boolean {
  return (
    param?.startsWith('response_format') === true ||
    words.includes('json_validate_failed') ||
    formatNamed.test(message)
  );
}

function refusedFormat({ message, words }: Failure, body: ChatBody): RefusedFeature {
  const format = body['response_format'];
  const isSchema = isRecord(format) && format['type'] === 'json_schema';
  const feature = isSchema ? 'json-schema' : 'json-object';
  // Neither is about the server: JSON mode wants the word in the prompt, or the model failed at it.
  if (words.includes('json_validate_failed') || /contain the word/i.test(message)) {
    return { feature, scope: 'call' };
  }
  const isAboutSchema =
    words.includes('invalid_json_schema') ||
    /invalid (json )?schema|schema (conversion|error)|grammar|additionalProperties|keyword/i.test(
      message,
    );
  return { feature, scope: isSchema && isAboutSchema ? 'schema' : 'server' };
}

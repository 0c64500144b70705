import type { LMCapabilities } from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';

/** A part of a request that not every server takes. */
export type Feature =
  | 'temperature'
  | 'seed'
  | 'n'
  | 'logprobs'
  | 'json-schema'
  | 'json-object'
  | 'max_tokens'
  | 'max_completion_tokens'
  | 'stream_options';

export type TokenLimitName = 'max_tokens' | 'max_completion_tokens';

export interface FeatureOptions {
  readonly model: string;
  readonly capabilities?: Partial<LMCapabilities> | undefined;
  readonly tokenLimitName?: TokenLimitName | undefined;
}

/** Models of OpenAI that think: o1, o3-mini, gpt-5, openai/gpt-5.1, but not gpt-5-chat-latest. */
const thinking = /(^|\/)(o\d|gpt-5(?!(\.\d+)?-chat))/i;
/** Of those, the ones that never take a temperature or give log-probabilities. */
const alwaysThinking = /(^|\/)(o\d|gpt-5(?![.\d]|-chat))/i;

/** What one model on one server takes: a guess at first, corrected by every refusal. */
export class Features {
  readonly #refused = new Set<Feature>();
  readonly #refusedSchemas = new WeakSet<JSONObject>();
  readonly #images: boolean;
  readonly #tokenLimitNames: readonly TokenLimitName[];
  #capabilities: LMCapabilities | undefined;

  constructor({ model, capabilities = {}, tokenLimitName }: FeatureOptions) {
    const takesSampling = !alwaysThinking.test(model);
    if (!(capabilities.temperature ?? takesSampling)) this.#refused.add('temperature');
    if (!(capabilities.logprobs ?? takesSampling)) this.#refused.add('logprobs');
    if (capabilities.seed === false) this.#refused.add('seed');
    if (capabilities.multipleCompletions === false) this.#refused.add('n');
    const format = capabilities.responseFormat ?? 'json-schema';
    if (format !== 'json-schema') this.#refused.add('json-schema');
    if (format === 'none') this.#refused.add('json-object');
    this.#images = capabilities.images ?? true;
    const wantsNewName = tokenLimitName === 'max_completion_tokens' || thinking.test(model);
    this.#tokenLimitNames =
      wantsNewName && tokenLimitName !== 'max_tokens'
        ? ['max_completion_tokens', 'max_tokens']
        : ['max_tokens', 'max_completion_tokens'];
  }

  get capabilities(): LMCapabilities {
    this.#capabilities ??= {
      responseFormat: this.#responseFormat(),
      multipleCompletions: this.takes('n'),
      temperature: this.takes('temperature'),
      seed: this.takes('seed'),
      logprobs: this.takes('logprobs'),
      images: this.#images,
    };
    return this.#capabilities;
  }

  /** What the limit of tokens is called here; undefined where the server takes none. */
  get tokenLimitName(): TokenLimitName | undefined {
    return this.#tokenLimitNames.find((name) => this.takes(name));
  }

  takes(feature: Feature): boolean {
    return !this.#refused.has(feature);
  }

  takesSchema(schema: JSONObject): boolean {
    return this.takes('json-schema') && !this.#refusedSchemas.has(schema);
  }

  /** Remembers for later calls that the server does not take `feature`. */
  refuse(feature: Feature): void {
    this.#refused.add(feature);
    this.#capabilities = undefined;
  }

  /** Remembers that the server cannot enforce this schema; it may well enforce others. */
  refuseSchema(schema: JSONObject): void {
    this.#refusedSchemas.add(schema);
  }

  #responseFormat(): LMCapabilities['responseFormat'] {
    if (this.takes('json-schema')) return 'json-schema';
    return this.takes('json-object') ? 'json-object' : 'none';
  }
}

import { isRecord } from '../../internal/is-record.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import type { AISDKLanguageModel, AISDKLMOptions } from '../ai-sdk-lm.ts';

const secretName = /key|secret|password|auth|credential|cookie|token/i;

/** What identifies this configuration. Provider options may carry keys of the user's own. */
export function settingsOf(
  { provider, modelId }: AISDKLanguageModel,
  { temperature, seed, maxTokens, providerOptions }: AISDKLMOptions,
): JSONObject {
  const options = withoutSecrets(providerOptions, () => {});
  const all = { model: modelId, provider, temperature, seed, maxTokens, providerOptions: options };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Every text among `options` whose name says that it is a secret. */
export function secretsOf({ providerOptions }: AISDKLMOptions): readonly string[] {
  const found: string[] = [];
  withoutSecrets(providerOptions, (secret) => found.push(secret));
  return found;
}

function withoutSecrets(
  value: JSONValue | undefined,
  found: (secret: string) => void,
  name = '',
): JSONValue | undefined {
  if (typeof value === 'string' && secretName.test(name)) {
    found(value);
    return '[secret]';
  }
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, found, name) ?? null);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([key, inner]) => [key, withoutSecrets(inner, found, key)]));
}

import { ConfigurationError } from '../../errors.ts';
import { extended, type OpenAIImagesExtension } from './extension.ts';
import { backend } from './failure.ts';
import { openAIModel } from './openai-models.ts';
import { type Preset, type SettingName, settingNames } from './preset.ts';
import { type PresetName, presets } from './presets.ts';

type Options = Readonly<Partial<Record<SettingName, string | number | undefined>>> & {
  readonly preset?: PresetName | undefined;
  readonly url?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly model?: string | undefined;
  readonly extension?: OpenAIImagesExtension | undefined;
};

/** What the options and the environment come to. */
export interface Service {
  readonly preset: Preset;
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly settings: Settings;
}

export type Settings = Readonly<Partial<Record<SettingName, string | number>>>;

/** @throws ConfigurationError for what is missing or has no effect. */
export function serviceOf(options: Options): Service {
  const { preset: name = 'openai', model, extension = {} } = options;
  const base = name === 'openai' ? openAIModel(model ?? '') : presets[name];
  if (base.needsModel === true && model === undefined) {
    throw wrong(`The preset "${name}" needs a \`model\`. Without one the service would choose.`);
  }
  const preset = extended(base, extension);
  const settings = settingsOf(options, preset, model ?? name);
  return { preset, settings, ...endpointOf(options, preset) };
}

function settingsOf(options: Options, preset: Preset, what: string): Settings {
  const settings: { -readonly [Name in SettingName]?: string | number } = {};
  for (const name of settingNames) {
    const value = options[name];
    if (value === undefined) continue;
    const allowed = preset.settings[name];
    if (allowed === undefined) throw wrong(`\`${name}\` has no effect with ${what}. Leave it out.`);
    if (allowed !== 'number' && !allowed.includes(String(value))) {
      throw wrong(`\`${name}\` of ${what} can be ${allowed.join(', ')}, not ${value}.`);
    }
    settings[name] = value;
  }
  return settings;
}

/** A key of the environment goes to no address that somebody else chose. */
function endpointOf({ url, apiKey }: Options, { variables, ...preset }: Preset) {
  const ours = url === undefined ? variables : undefined;
  const key = apiKey ?? environment(ours?.key);
  const address = url ?? environment(ours?.url) ?? preset.url;
  if (address === undefined) throw wrong('This preset has no address: give `url`.');
  if (key === undefined && ours !== undefined) {
    throw wrong(`No key was found. Set ${ours.key}, or pass \`apiKey\`.`);
  }
  return { url: withVersion(address), apiKey: key };
}

function environment(name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : globalThis.process?.env?.[name]?.trim();
  return value === '' ? undefined : value;
}

function withVersion(address: string): string {
  const isRoot = /^https?:\/\/[^/?#]+\/*$/i.test(address);
  return isRoot ? `${address.replace(/\/+$/, '')}/v1` : address;
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError(`[${backend}] ${message}`);
}

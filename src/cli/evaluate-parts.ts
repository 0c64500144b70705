import { ConfigurationError } from '../errors.ts';
import type { Arm } from '../evaluation/evaluate-options.ts';
import { quoted } from '../internal/quoted.ts';
import type { LM } from '../lm.ts';
import { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { UpsamplingStrategy } from '../upsampling/upsampler-options.ts';
import type { Settings } from './settings.ts';

const strategies: Readonly<Record<string, UpsamplingStrategy | undefined>> = {
  exemplars: 'exemplars',
  compare: 'compare',
  bestOf: 'bestOf',
};

/** The arms that `--arms` names, the baseline first. */
export function armsOf(
  text: string | undefined,
  lm: LM,
  { image, upsampling }: Settings,
): Readonly<Record<string, Arm>> {
  const names = (text ?? 'base,upsampled').split(',').map((name) => name.trim());
  const arms = names.map((name): [string, Arm] => {
    if (name === 'base') return [name, { upsampler: null, image }];
    const strategy = name === 'upsampled' ? upsampling.strategy : strategies[name];
    if (name !== 'upsampled' && strategy === undefined) {
      throw new ConfigurationError(
        `--arms names ${quoted(name, 60)}. There are: base, upsampled, exemplars, compare, bestOf.`,
      );
    }
    return [name, { upsampler: new PromptUpsampler({ ...upsampling, lm, strategy }), image }];
  });
  if (new Set(names).size < names.length) {
    throw new ConfigurationError(`--arms names an arm twice: ${quoted(names.join(','), 60)}.`);
  }
  return Object.fromEntries(arms);
}

import { ConfigurationError } from '../errors.ts';
import type { ImageRequest } from '../image-backend.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkChoice, checkText, checkWhole } from '../internal/check-values.ts';
import { familyOf, type ModelFamilyName } from './model-families.ts';

/** What one kind of image model wants of a prompt, and how it is best run. Data, not behaviour. */
export interface ModelFamily {
  readonly name: string;
  /** As people write it. */
  readonly title: string;
  /** Sentences, or short tags with commas between them. */
  readonly form: 'prose' | 'tags';
  /** Length of a rewrite, in words. */
  readonly words: {
    /** What the model is asked for: from, to. */
    readonly aim: readonly [number, number];
    /** More are too long. */
    readonly max: number;
  };
  readonly encoder: {
    /** Only CLIP's tokens can be counted exactly; for others the count is an estimate. */
    readonly kind: 'clip' | 't5' | 'llm';
    /** The most tokens it reads, start and end tokens included; null where no limit is known. */
    readonly window: number | null;
    /** What becomes of the rest: never seen, read in further pieces, or the request is refused. */
    readonly overflow: 'cut' | 'chunked' | 'refused';
  };
  /** `ignored`: it has no effect, so what must be absent is put positively in the prompt. */
  readonly negativePrompt: 'supported' | 'ignored';
  /** Whether servers of this family read `(word:1.2)` as a weight. */
  readonly emphasis: 'weights' | 'none';
  /** Put before every rewrite, such as the score tags of Pony. @default none */
  readonly lead?: string | undefined;
  /** `mode: 'auto'` leaves base prompts of so many words alone. */
  readonly skipFrom: number;
  /** Further sentences of the instruction. */
  readonly rules: readonly string[];
  /** A good way to run it. Spread it into an `ImageRequest`. */
  readonly image: Pick<ImageRequest, 'width' | 'height' | 'steps' | 'guidanceScale'>;
  /** Sampler and schedule, in AUTOMATIC1111's words; servers name them differently. */
  readonly sampler?: string | undefined;
  /** The sizes it was trained on, or takes. */
  readonly sizes: readonly `${number}x${number}`[];
}

/** A family of your own: what differs from an existing one. */
export interface ModelFamilyDefinition extends Partial<Omit<ModelFamily, 'name'>> {
  readonly name: string;
  /** The family that it is like. @default 'sdxl' */
  readonly base?: ModelFamilyName | ModelFamily | undefined;
}

const names = [
  'name',
  'base',
  'title',
  'form',
  'words',
  'encoder',
  'negativePrompt',
  'emphasis',
  'lead',
  'skipFrom',
  'rules',
  'image',
  'sampler',
  'sizes',
] as const;

/**
 * A model family of your own, for the option `family`.
 *
 * @example
 * const longClip = defineModelFamily({
 *   name: 'sdxl-long-clip',
 *   encoder: { kind: 'clip', window: 248, overflow: 'cut' },
 *   words: { aim: [60, 90], max: 150 },
 * });
 *
 * @throws ConfigurationError for an unknown or impossible field.
 */
export function defineModelFamily(definition: ModelFamilyDefinition): ModelFamily {
  checkOptions('defineModelFamily', definition, names);
  checkText('name', definition.name);
  const { base, ...own } = definition;
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const family: ModelFamily = {
    ...familyOf(base),
    title: definition.name,
    ...Object.fromEntries(given),
    name: definition.name,
  };
  checkFamily(family);
  return family;
}

function checkFamily({ form, words, encoder, negativePrompt, emphasis, ...rest }: ModelFamily) {
  checkChoice('form', form, ['prose', 'tags']);
  checkChoice('negativePrompt', negativePrompt, ['supported', 'ignored']);
  checkChoice('emphasis', emphasis, ['weights', 'none']);
  checkChoice('encoder.kind', encoder?.kind, ['clip', 't5', 'llm']);
  checkChoice('encoder.overflow', encoder?.overflow, ['cut', 'chunked', 'refused']);
  if (encoder.window !== null) checkWhole('encoder.window', encoder.window, 3);
  const [from, to] = words.aim;
  checkWhole('words.aim[0]', from, 1);
  checkWhole('words.aim[1]', to, from);
  checkWhole('words.max', words.max, to);
  checkWhole('skipFrom', rest.skipFrom, 1);
  if (Array.isArray(rest.rules) && Array.isArray(rest.sizes)) return;
  throw new ConfigurationError('Expected `rules` and `sizes` to be lists.');
}

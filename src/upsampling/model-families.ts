import { ConfigurationError } from '../errors.ts';
import { quoted } from '../internal/quoted.ts';
import type { ModelFamily } from './model-family.ts';

/** The families that come with the library. */
export type ModelFamilyName =
  | 'sdxl'
  | 'sdxl-turbo'
  | 'sdxl-lightning'
  | 'sd15'
  | 'sd35'
  | 'flux1'
  | 'flux2'
  | 'gpt-image'
  | 'pony';

const subjectFirst =
  'The first words weigh most and the end may never be read: subject first, lens and mood last.';

/*
 * CLIP reads 77 tokens, start and end included (openai/CLIP). In OpenAI's 200 upsampled DrawBench
 * prompts none of up to 54 words passes that, 16 of 16 from 65 words on do, and a word is 1.27
 * tokens: so 35 to 45 words fit with a margin, and 60 are too many in any case.
 */
const sdxl: ModelFamily = {
  name: 'sdxl',
  title: 'Stable Diffusion XL',
  form: 'prose',
  words: { aim: [35, 45], max: 60 },
  encoder: { kind: 'clip', window: 77, overflow: 'cut' },
  negativePrompt: 'supported',
  emphasis: 'weights',
  skipFrom: 30,
  rules: [subjectFirst],
  image: { width: 1024, height: 1024, steps: 30, guidanceScale: 7 },
  sampler: 'DPM++ 2M Karras',
  sizes: [
    '1024x1024',
    '1152x896',
    '896x1152',
    '1216x832',
    '832x1216',
    '1344x768',
    '768x1344',
    '1536x640',
    '640x1536',
  ],
};

const flux1: ModelFamily = {
  ...sdxl,
  name: 'flux1',
  title: 'FLUX.1',
  words: { aim: [40, 80], max: 120 },
  encoder: { kind: 't5', window: 512, overflow: 'cut' },
  negativePrompt: 'ignored',
  emphasis: 'none',
  skipFrom: 40,
  rules: ['Write whole, flowing sentences. The first words weigh most: begin with the subject.'],
  image: { width: 1024, height: 1024, steps: 28, guidanceScale: 3.5 },
  sampler: 'Euler',
};

/**
 * The model families that come with the library, by name. Their numbers and where they are from:
 *
 * - `sdxl`: 77 tokens in both CLIP encoders, the rest cut by diffusers and what is built on it
 *   (AUTOMATIC1111 and ComfyUI read on in pieces of 75). Rewrites of 35 to 45 words fit: of OpenAI's
 *   200 upsampled DrawBench prompts none of up to 54 words is longer than 77 tokens. `auto` skips
 *   from 30 words on, as Google's Vertex rewriter does. Sizes are the nine that Stability's API
 *   took, all about a megapixel and multiples of 64. 25 to 50 steps and guidance 5 to 8 are usual
 *   (diffusers' default 50 and 5, AUTOMATIC1111's guidance 7).
 * - `sdxl-turbo`: like `sdxl`, 512 x 512 in 1 to 4 steps without guidance (model card: guidance 0 in
 *   diffusers, which is 1 here), so that a negative prompt has no effect.
 * - `sdxl-lightning`: like `sdxl`, in exactly the 1, 2, 4 or 8 steps of its checkpoint, 4 here,
 *   without guidance; Euler with trailing steps ("SGM Uniform"). A negative prompt has no effect.
 * - `sd15`: one CLIP encoder of 77 tokens, trained at 512 x 512; 50 steps and guidance 7.5 are
 *   diffusers' defaults, 25 steps are enough for DPM++ 2M Karras.
 * - `sd35`: two CLIP encoders of 77 tokens and T5, 256 tokens in diffusers by default; 40 to 100
 *   words of prose; 28 steps and guidance 3.5 in the model card of 3.5 Large. Negative prompts work.
 * - `flux1`: T5 of 512 tokens (256 for schnell) besides a pooled CLIP of 77; 40 to 100 words of
 *   prose; no negative prompt. Guidance 3.5 for dev; schnell wants 4 steps.
 * - `flux2`: a Mistral encoder, 512 tokens in diffusers by default, up to 32,000 in the makers' API;
 *   their guide calls 30 to 80 words usual; no negative prompt. Guidance 4, 28 to 50 steps.
 * - `gpt-image`: takes 32,000 characters, rewrites prompts itself, and has no steps, guidance,
 *   seed or negative prompt (OpenAI's API reference).
 * - `pony`: Pony Diffusion V6 XL. SDXL's encoders, tags instead of prose, score tags first; Euler a,
 *   25 steps, clip skip 2 (its model card). Its author says that it needs no negative prompt.
 *
 * That text encoders weigh early words more, and that FLUX and gpt-image want absence said
 * positively, is the advice of the makers' guides.
 */
export const modelFamilies: Readonly<Record<ModelFamilyName, ModelFamily>> = {
  sdxl,
  'sdxl-turbo': {
    ...sdxl,
    name: 'sdxl-turbo',
    title: 'SDXL Turbo',
    negativePrompt: 'ignored',
    image: { width: 512, height: 512, steps: 1, guidanceScale: 1 },
    sampler: 'Euler a',
    sizes: ['512x512'],
  },
  'sdxl-lightning': {
    ...sdxl,
    name: 'sdxl-lightning',
    title: 'SDXL Lightning',
    negativePrompt: 'ignored',
    image: { width: 1024, height: 1024, steps: 4, guidanceScale: 1 },
    sampler: 'Euler SGM Uniform',
  },
  sd15: {
    ...sdxl,
    name: 'sd15',
    title: 'Stable Diffusion 1.5',
    rules: [
      subjectFirst,
      'Short phrases with commas between them read better than long sentences.',
    ],
    image: { width: 512, height: 512, steps: 25, guidanceScale: 7.5 },
    sizes: ['512x512'],
  },
  sd35: {
    ...flux1,
    name: 'sd35',
    title: 'Stable Diffusion 3.5',
    encoder: { kind: 't5', window: 256, overflow: 'cut' },
    negativePrompt: 'supported',
  },
  flux1,
  flux2: {
    ...flux1,
    name: 'flux2',
    title: 'FLUX.2',
    words: { aim: [30, 80], max: 150 },
    encoder: { kind: 'llm', window: 512, overflow: 'cut' },
    rules: [
      ...flux1.rules,
      'Text to be read in the picture comes early, in quotation marks, with its place and lettering.',
    ],
    image: { width: 1024, height: 1024, steps: 50, guidanceScale: 4 },
  },
  'gpt-image': {
    ...flux1,
    name: 'gpt-image',
    title: 'GPT Image',
    words: { aim: [40, 100], max: 200 },
    encoder: { kind: 'llm', window: null, overflow: 'refused' },
    rules: ['Write whole sentences, and say what kind of picture it is and what it is for.'],
    image: { width: 1024, height: 1024 },
    sampler: undefined,
    sizes: ['1024x1024', '1536x1024', '1024x1536'],
  },
  pony: {
    ...sdxl,
    name: 'pony',
    title: 'Pony Diffusion V6 XL',
    form: 'tags',
    words: { aim: [20, 35], max: 50 },
    lead: 'score_9, score_8_up, score_7_up',
    rules: [
      'First how many and what kind of figures, then who, what they do, how they look, the place, ' +
        'the viewpoint.',
    ],
    image: { width: 1024, height: 1024, steps: 25, guidanceScale: 7 },
    sampler: 'Euler a',
  },
};

/** The family of that name, or the one given. @throws ConfigurationError where there is none. */
export function familyOf(family: string | ModelFamily = 'sdxl'): ModelFamily {
  if (typeof family === 'object' && family !== null && 'encoder' in family) return family;
  const known = Object.values(modelFamilies).find(({ name }) => name === family);
  if (known !== undefined) return known;
  throw new ConfigurationError(
    `There is no model family ${quoted(String(family), 60)}. There are ` +
      `${Object.keys(modelFamilies).join(', ')}; make your own with defineModelFamily().`,
  );
}

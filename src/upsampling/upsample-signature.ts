import { list, optional, type Schema, text } from '../schema.ts';
import { type Signature, signature } from '../signature.ts';
import { cleanPrompt, isList } from './clean-prompt.ts';
import {
  type InstructionSettings,
  instructionsFor,
  repairInstructionsFor,
  revisionInstructionsFor,
} from './instructions.ts';
import { familyOf } from './model-families.ts';

/** What a rewriter is given. */
export interface RewriteInputs {
  readonly basePrompt: string;
}

/** What a rewriter writes. */
export interface Caption {
  readonly caption: string;
  readonly negativePrompt?: string | undefined;
  /** With the strategy `compare`. */
  readonly reasoning?: string | undefined;
}

/** Text that is cleaned of labels, quotes and markdown, and must not be empty. */
function captionField(): Schema<string> {
  const plain = text({ description: 'the detailed description, and nothing else' });
  return {
    '~standard': {
      ...plain['~standard'],
      validate(value) {
        if (typeof value !== 'string') return plain['~standard'].validate(value);
        const caption = cleanPrompt(value);
        if (!/[\p{L}\p{N}]/u.test(caption))
          return { issues: [{ message: 'the caption is empty' }] };
        if (isList(value)) return { issues: [{ message: 'it is a list; write one paragraph' }] };
        return { value: caption };
      },
    },
  };
}

const basePrompt = text({ description: 'the short prompt, as its author wrote it' });

/** What a rewriter is asked for one model family: a base prompt in, a caption out. */
export function upsampleSignatureFor(
  settings: InstructionSettings,
): Signature<RewriteInputs, Caption> {
  const instructions = instructionsFor(settings);
  const inputs = { basePrompt };
  if (settings.writesNegativePrompt !== true) {
    return signature({
      name: 'upsample',
      instructions,
      inputs,
      outputs: { caption: captionField() },
    });
  }
  const negativePrompt = optional(
    text({ description: 'what should not be seen: short terms with commas between them' }),
  );
  return signature({
    name: 'upsample',
    instructions,
    inputs,
    outputs: { caption: captionField(), negativePrompt },
  });
}

/** What a rewriter is asked for SDXL, the family by default. */
export const upsampleSignature = upsampleSignatureFor({ family: familyOf() });

const draft = text({ description: 'the earlier rewrite' });
const lines = list(text());

/** What is asked of a rewrite that did not pass the checks. */
export function repairSignature(
  settings: InstructionSettings,
): Signature<RewriteInputs & { draft: string; problems: string[] }, Caption> {
  return signature({
    name: 'repair',
    instructions: repairInstructionsFor(settings),
    inputs: { basePrompt, draft, problems: lines },
    outputs: { caption: captionField() },
  });
}

/** What is asked of a rewrite whose picture lacks something. */
export function revisionSignature(
  settings: InstructionSettings,
): Signature<RewriteInputs & { draft: string; missing: string[] }, Caption> {
  return signature({
    name: 'revise',
    instructions: revisionInstructionsFor(settings),
    inputs: { basePrompt, draft, missing: lines },
    outputs: { caption: captionField() },
  });
}

import type { Adapter } from '../adapter.ts';
import { parseError } from '../adapters/parse-error.ts';
import { isImage } from '../image.ts';
import type { ContentPart } from '../lm.ts';
import { readYesNo } from './replies/read-answer.ts';

const name = 'yes-no';
const reminder = 'Answer with one word, yes or no, and nothing else.';

/**
 * One bare word, so that the first token of the reply is the answer: the instructions, each text
 * input as a JSON string, images in their place, and a reminder. For a signature with one output.
 */
export const yesNoAdapter: Adapter = {
  name,
  format(signature, { inputs }) {
    const parts = signature.inputs.flatMap((field): ContentPart[] => {
      const value = inputs[field.name];
      const label = `${field.description ?? field.name}:`;
      if (isImage(value)) {
        return [
          { type: 'text', text: label },
          { type: 'image', image: value },
        ];
      }
      return [{ type: 'text', text: `${label} ${JSON.stringify(value ?? null)}` }];
    });
    return {
      messages: [
        { role: 'system', content: [{ type: 'text', text: signature.instructions }] },
        { role: 'user', content: [...parts, { type: 'text', text: reminder }] },
      ],
      tier: 'prompt',
      downgrades: [],
    };
  },
  formatOutputs: (signature, outputs) => String(outputs[signature.outputs[0]?.name ?? ''] ?? ''),
  async parse(signature, reply) {
    const answer = readYesNo(reply);
    if (answer === null) {
      throw parseError(name, signature, reply, ['the answer is neither yes nor no'], {});
    }
    const [field] = signature.outputs;
    const result = await signature.validateOutputs({ [field?.name ?? '']: answer });
    if (result.issues === undefined) return result.value;
    throw parseError(name, signature, reply, result.issues, result.partial);
  },
  formatRepair: (_, issues) => `${issues.join('; ')}. ${reminder}`,
};

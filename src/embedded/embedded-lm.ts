import { LMError } from '../errors.ts';
import type { Field, Values } from '../field.ts';
import type { Image } from '../image.ts';
import { throwIfAborted } from '../internal/abort.ts';
import { quoted } from '../internal/quoted.ts';
import type { LM, LMCapabilities, LMCompletion, LMRequest } from '../lm.ts';
import { usageOf } from '../prediction.ts';
import type { Signature } from '../signature.ts';
import { judgeRecord } from './judge-record.ts';
import { type CurrentInputs, readInputs } from './read-inputs.ts';
import { type Caption, writeCaption } from './write-caption.ts';

const model = 'embedded';

const capabilities: LMCapabilities = {
  responseFormat: 'none',
  multipleCompletions: true,
  temperature: false,
  seed: true,
  logprobs: false,
  images: true,
};

/**
 * A stand-in for a language model that needs no key and no network: rules instead of a network of
 * neurons, the same answer for the same request. It writes real upsampled prompts from a phrase
 * grammar, which keep the base prompt word for word. As a judge it sees nothing: it reads the
 * generation record in the PNG, and says so.
 *
 * It answers this library's upsampling and judging signatures, in any adapter's format, and rejects
 * with an `LMError` (`invalid-request`) for anything else.
 */
export function createEmbeddedLM(): LM {
  return {
    model,
    capabilities,
    settings: { model, embedded: true },
    async generate(request, options = {}) {
      throwIfAborted(options.signal);
      const [first, ...others] = replies(request);
      return {
        completions: [completion(first), ...others.map(completion)],
        usage: usageOf(model, {
          requests: 1,
          inputTokens: countWords(request.messages.flatMap((message) => message.content)),
          outputTokens: countWords([first, ...others].map((text) => ({ type: 'text', text }))),
        }),
        model,
        warnings: [],
        cached: false,
      };
    },
  };
}

/** One reply for each completion, written as the adapter would have a model write it. */
function replies(request: LMRequest): readonly [string, ...string[]] {
  const { origin, messages, n = 1 } = request;
  if (origin === undefined) {
    throw refusal(
      "it answers only this library's own programs, and the request has no `origin` to tell which",
    );
  }
  const { signature, adapter } = origin;
  const answer = answerFor(signature);
  if (answer === undefined) {
    throw refusal(
      `it can upsample (basePrompt -> caption) and judge (basePrompt, image -> score, verdict), ` +
        `not ${quoted(signature.name)} (${signature})`,
    );
  }
  const inputs = readInputs(messages, origin, capabilities);
  if (inputs === undefined) {
    throw refusal(`it finds no \`basePrompt\` in the request for ${quoted(signature.name)}`);
  }
  const reply = (index: number) =>
    adapter.formatOutputs(signature, answer(inputs, keyOf(request, signature, index)));
  return [reply(0), ...Array.from({ length: n - 1 }, (_, index) => reply(index + 1))];
}

type Answer = (inputs: CurrentInputs, key: string) => Values;

/** How to answer a signature, undefined where one of its outputs is beyond the rules. */
function answerFor(signature: Signature): Answer | undefined {
  const inputs = new Set(signature.inputs.map((field) => field.name));
  const outputs = new Set(signature.outputs.map((field) => field.name));
  if (!inputs.has('basePrompt')) return undefined;
  const judges = inputs.has('image') && outputs.has('score') && outputs.has('verdict');
  if (!judges && !outputs.has('caption')) return undefined;
  const answered = judges ? ['score', 'verdict', 'missing'] : ['caption', 'negativePrompt'];
  const notes = signature.outputs.filter((field) => !answered.includes(field.name));
  if (!notes.every((field) => field.optional || isFreeText(field))) return undefined;
  // What may be left out is about something that the rules know nothing of.
  const noted = notes
    .filter((field) => isFreeText(field) && !field.optional)
    .map(({ name }) => name);
  const withNotes = (values: Values, note: string): Values => ({
    ...values,
    ...Object.fromEntries(noted.map((name) => [name, note])),
  });
  if (!judges) {
    return ({ basePrompt }, key) => {
      const caption = writeCaption(basePrompt, key, styleIn(signature));
      const negativePrompt = outputs.has('negativePrompt') ? flaws : undefined;
      return withNotes({ caption: caption.text, negativePrompt }, explain(caption));
    };
  }
  return ({ basePrompt, images }) => {
    const { score, verdict, reasoning, missing } = judge(basePrompt, images[0]);
    return withNotes({ score, verdict, missing: missing === '' ? undefined : missing }, reasoning);
  };
}

/** Said of every picture: the rules know of no picture what would spoil it. */
const flaws = 'blurred edges, visible compression, watermark, cropped subject, distorted anatomy';

/** The style that the instructions ask for, where they ask for one. */
function styleIn({ instructions }: Signature): string | undefined {
  return /has this style [^:]*: ([^.]+)\./.exec(instructions)?.[1];
}

function isFreeText({ json }: Field): boolean {
  return json?.['type'] === 'string' && json['enum'] === undefined && json['const'] === undefined;
}

function judge(basePrompt: string, image: Image | undefined) {
  const judgment = image === undefined ? undefined : judgeRecord(basePrompt, image.bytes);
  if (judgment !== undefined) return judgment;
  throw refusal(
    'it cannot see. It judges by the generation record that the sketch backend writes into its ' +
      `PNG, and ${image === undefined ? 'there is no image' : `${image} holds none`}`,
  );
}

/** Separates completions, samples and seeds, and a comparison from the attempts it compares. */
function keyOf({ seed = 0, sampleIndex = 0 }: LMRequest, signature: Signature, index: number) {
  return `${seed}/${sampleIndex}/${index}/${signature.inputs.length}`;
}

function explain({ added }: Caption): string {
  if (added.length === 0) return 'The prompt is detailed enough already, so it stays as it is.';
  return `Rules wrote this: the prompt is kept word for word, and ${added.join(', ')} are added.`;
}

function completion(text: string): LMCompletion {
  return { text, finishReason: 'stop' };
}

function countWords(parts: LMRequest['messages'][number]['content']): number {
  const counts = parts.map((part) =>
    part.type === 'text' ? (part.text.match(/\S+/g)?.length ?? 0) : 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function refusal(why: string): LMError {
  return new LMError(
    `The embedded LM cannot answer this: ${why}. Pass a real LM, such as ` +
      "createOpenAILM({ model: 'gpt-4o' }).",
    { code: 'invalid-request', model, requests: 0 },
  );
}

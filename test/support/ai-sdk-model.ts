import type { AISDKCallOptions, AISDKLanguageModel } from '../../src/lms/ai-sdk-lm.ts';

export type Version = AISDKLanguageModel['specificationVersion'];
export const versions: readonly Version[] = ['v2', 'v3', 'v4'];

/** What a scripted model does on one call. An `Error`, or a thing of another kind, is thrown. */
export type ModelReply =
  | string
  | { readonly throws: unknown }
  | { readonly result: unknown }
  | { readonly hangs: true };

export interface ScriptedModel extends AISDKLanguageModel {
  /** What each call was made with, in order. */
  readonly calls: readonly AISDKCallOptions[];
  doStream(options: AISDKCallOptions): PromiseLike<unknown>;
}

/** A model of one version of the AI SDK's specification. The last reply is repeated. */
export function scriptedModel(version: Version, ...replies: readonly ModelReply[]): ScriptedModel {
  const calls: AISDKCallOptions[] = [];
  const play = async (options: AISDKCallOptions, whole: (text: string) => unknown) => {
    const reply = replies[Math.min(calls.length, replies.length - 1)] ?? 'ok';
    calls.push(options);
    if (typeof reply === 'string') return whole(reply);
    if ('throws' in reply) throw reply.throws;
    if ('result' in reply) return reply.result;
    return await new Promise((_, reject) => {
      const { abortSignal: signal } = options;
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  };
  return {
    specificationVersion: version,
    provider: 'swamp.chat',
    modelId: 'tiny',
    calls,
    doGenerate: (options) => play(options, (text) => resultOf(version, text)),
    doStream: (options) => play(options, (text) => ({ stream: streamOf(partsOf(version, text)) })),
  };
}

/** What `doGenerate` gives for `text`, as the version has it. */
export function resultOf(version: Version, text: string, more: object = {}): object {
  return {
    content: [{ type: 'text', text }],
    finishReason: finish(version, 'stop'),
    usage: usage(version),
    warnings: [],
    response: { id: 'reply-1', modelId: 'tiny-1', timestamp: new Date(0) },
    ...more,
  };
}

export function finish(version: Version, unified: string, raw?: string): unknown {
  return version === 'v2' ? unified : { unified, raw };
}

/** The parts of a stream that says `text`, a word each. */
export function partsOf(version: Version, text: string, end: object = {}): readonly object[] {
  return [
    { type: 'stream-start', warnings: [] },
    { type: 'response-metadata', id: 'reply-1', modelId: 'tiny-1' },
    { type: 'reasoning-start', id: 'r' },
    { type: 'reasoning-delta', id: 'r', delta: 'hm, ' },
    { type: 'reasoning-end', id: 'r' },
    { type: 'text-start', id: 't' },
    ...(text.match(/\S*\s*/gu) ?? []).map((delta) => ({ type: 'text-delta', id: 't', delta })),
    { type: 'text-end', id: 't' },
    { type: 'finish', usage: usage(version), finishReason: finish(version, 'stop'), ...end },
  ];
}

/** A stream of `parts`; an `Error` among them breaks it, and a number is a pause in milliseconds. */
export function streamOf(
  parts: readonly (object | number)[],
  onCancel: () => void = () => {},
): ReadableStream<unknown> {
  const left = [...parts];
  return new ReadableStream<unknown>(
    {
      async pull(controller) {
        let next = left.shift();
        if (typeof next === 'number') {
          await new Promise((resolve) => setTimeout(resolve, Number(next)));
          next = left.shift();
        }
        if (next instanceof Error) controller.error(next);
        else if (next === undefined) controller.close();
        else controller.enqueue(next);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

function usage(version: Version): object {
  if (version === 'v2') return { inputTokens: 7, outputTokens: 3, totalTokens: 10 };
  return {
    inputTokens: { total: 7, noCache: 7, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 3, text: 3, reasoning: 0 },
  };
}

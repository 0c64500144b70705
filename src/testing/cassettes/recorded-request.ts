import { createHash } from 'node:crypto';
import { isRecord } from '../../internal/is-record.ts';
import type { ContentPart, LMRequest } from '../../lm.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';

/** A request as a cassette holds it: all that is sent, and the sample's number. Images by hash. */
export function recordedRequest(request: LMRequest): JSONObject {
  const { n, temperature, maxTokens, seed, topLogprobs, responseFormat, imageDetail, sampleIndex } =
    request;
  const all: JSONObject = {
    messages: request.messages.map(({ role, content }) => ({ role, content: content.map(partOf) })),
    n: n === 1 ? undefined : n,
    temperature,
    maxTokens,
    seed,
    topLogprobs,
    responseFormat: responseFormat === undefined ? undefined : { ...responseFormat },
    imageDetail,
    sampleIndex,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The same for equal requests, in whatever order somebody's editor put their fields. */
export function keyOf(value: JSONValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A text line by line, so that the change of one line is one line in a diff. */
export function toLines(text: string): string | readonly string[] {
  return text.includes('\n') ? text.split('\n') : text;
}

/** Undefined where it is no text. */
export function fromLines(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isText = Array.isArray(value) && value.every((line) => typeof line === 'string');
  return isText ? value.join('\n') : undefined;
}

function partOf(part: ContentPart): JSONObject {
  if (part.type === 'text') return { type: 'text', text: toLines(part.text) };
  const { bytes, mediaType, width, height } = part.image;
  // Not the image's own hash, which comes later: calls must be told apart in the order they came.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { type: 'image', mediaType, width, height, sha256 };
}

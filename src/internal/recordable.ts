import type { Image } from '../image.ts';
import type { JSONValue } from '../schema.ts';
import type { ImageReference } from '../tracer.ts';
import { imageBrand } from './brand.ts';
import { secretMark, secretProperty, withoutSecrets } from './secret-shapes.ts';

const longestText = 8000;
const longestList = 100;
const deepest = 8;
const deepestCause = 4;
/** All values and characters of one record together; values that refer to each other multiply. */
const roomInAll = 200_000;
const roomOfValue = 10;
/** A secret that the cut would go through is still seen whole. */
const overlap = 300;

/** Changes a text that `key` holds. */
export type RedactText = (text: string, key: string) => string;

/** An image that a record refers to. Its reference lacks the hash until {@link finishImages}. */
export interface FoundImage {
  readonly reference: { -readonly [Key in keyof ImageReference]: ImageReference[Key] };
  readonly image: Image;
}

export interface Recorded {
  /** Frozen, apart from the references. */
  readonly value: JSONValue;
  readonly images: readonly FoundImage[];
}

interface Copy {
  room: number;
  readonly above: Set<object>;
  readonly images: FoundImage[];
  readonly redact: RedactText | undefined;
}

/**
 * A bounded copy of anything as JSON, without secrets. Images become references, bytes their count.
 * Never throws, whatever getters and proxies the value has.
 */
export function recordable(value: unknown, redact?: RedactText): Recorded {
  const copy: Copy = { room: roomInAll, above: new Set(), images: [], redact };
  return { value: copied(value, '', copy), images: copy.images };
}

/** Fills in the hashes. */
export async function finishImages(images: readonly FoundImage[]): Promise<void> {
  await Promise.all(
    images.map(async ({ reference, image }) => {
      try {
        reference.sha256 = await image.sha256();
      } catch {
        // An image of someone else's making; the reference says that its hash is not known.
      }
      Object.freeze(reference);
    }),
  );
}

/** A text for a record: bounded, and without secrets. */
export function recordableText(text: string, key: string, redact?: RedactText): string {
  const long = text.length > longestText;
  const clean = withoutSecrets(long ? text.slice(0, longestText + overlap) : text);
  const cut = long ? clean.slice(0, longestText) : clean;
  const kept = redact === undefined ? cut : redacted(cut, key, redact);
  return long ? `${kept}… [cut: ${text.length} characters in all]` : kept;
}

/** The messages of an error and of its causes. */
export function errorText(error: unknown, redact?: RedactText): string {
  const messages: string[] = [];
  let current = error;
  for (let depth = 0; depth <= deepestCause; depth += 1) {
    const message = messageOf(current);
    if (!messages.some((earlier) => earlier.includes(message))) messages.push(message);
    current = causeOf(current);
    if (current === undefined || current === null) break;
  }
  return recordableText(messages.join(' (cause) '), 'error', redact);
}

function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return 'something that cannot be shown';
  }
}

function causeOf(error: unknown): unknown {
  try {
    return error instanceof Error ? error.cause : undefined;
  } catch {
    return undefined;
  }
}

function redacted(text: string, key: string, redact: RedactText): string {
  try {
    const changed: unknown = redact(text, key);
    return typeof changed === 'string' ? changed : '[left out: `redact` gave no text]';
  } catch {
    // What the user wanted hidden must not be shown because the hiding failed.
    return '[left out: `redact` failed]';
  }
}

function copied(value: unknown, key: string, copy: Copy): JSONValue {
  copy.room -= roomOfValue;
  if (copy.room < 0) return '[left out: the record is full]';
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') return textOf(value, key, copy);
  if (typeof value !== 'object') return `[${typeof value}]`;
  try {
    return objectOf(value, key, copy);
  } catch {
    // A getter or a proxy of someone else's object; the mark says so.
    return '[unreadable]';
  }
}

function objectOf(value: object, key: string, copy: Copy): JSONValue {
  if (isImage(value)) return referenceOf(value, copy);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `[${value.byteLength} bytes]`;
  }
  if (value instanceof Error) return textOf(`${value.name}: ${errorText(value)}`, key, copy);
  if (value instanceof Date) return String(value.toJSON());
  if (copy.above.has(value)) return '[circular]';
  if (copy.above.size >= deepest) return '[deeper values left out]';
  copy.above.add(value);
  try {
    return Object.freeze(contentOf(value, key, copy));
  } finally {
    copy.above.delete(value);
  }
}

function isImage(value: object): value is Image {
  return imageBrand in value;
}

function referenceOf(image: Image, copy: Copy): JSONValue {
  const { mediaType, width, height, bytes } = image;
  const reference = {
    type: 'image' as const,
    sha256: 'unknown',
    mediaType: String(mediaType),
    width: Number(width),
    height: Number(height),
    bytes: Number(bytes.length),
  };
  copy.images.push({ reference, image });
  return reference;
}

function contentOf(value: object, key: string, copy: Copy): JSONValue & object {
  if (Array.isArray(value)) return listOf(value.slice(0, longestList), value.length, key, copy);
  if (value instanceof Map || value instanceof Set) {
    return listOf([...firstOf(value)], value.size, key, copy);
  }
  const entries = Object.keys(value)
    .slice(0, longestList)
    .map((name): [string, JSONValue] => [textOf(name, '', copy), property(value, name, copy)]);
  return Object.fromEntries(entries);
}

function listOf(items: readonly unknown[], length: number, key: string, copy: Copy): JSONValue[] {
  const values = Array.from(items, (item) => copied(item, key, copy));
  return length > items.length ? [...values, `[${length - items.length} more]`] : values;
}

function* firstOf(values: Iterable<unknown>): Iterable<unknown> {
  let count = 0;
  for (const value of values) {
    if (count >= longestList) return;
    count += 1;
    yield value;
  }
}

function property(value: object, key: string, copy: Copy): JSONValue {
  try {
    const held: unknown = Reflect.get(value, key);
    const isSecret = secretProperty.test(key) && held !== undefined && held !== null;
    return isSecret ? secretMark : copied(held, key, copy);
  } catch {
    // One getter that throws does not hide the other fields.
    return '[unreadable]';
  }
}

function textOf(text: string, key: string, copy: Copy): string {
  const kept = recordableText(text, key, copy.redact);
  copy.room -= kept.length;
  return kept;
}

import { isImage } from '../image.ts';
import { isRecord } from '../internal/is-record.ts';
import type { ContentPart } from '../lm.ts';
import { inert, inertJSON } from './field-markers.ts';

/** Collects text and images in the order they are read. */
export class PartList {
  readonly #parts: ContentPart[] = [];
  #text = '';

  text(text: string): this {
    this.#text += text;
    return this;
  }

  part(part: ContentPart): this {
    this.#flush();
    this.#parts.push(part);
    return this;
  }

  toParts(): readonly ContentPart[] {
    this.#flush();
    return [...this.#parts];
  }

  #flush(): void {
    if (this.#text !== '') this.#parts.push({ type: 'text', text: this.#text });
    this.#text = '';
  }
}

/** Writes a value: text as it is, images as parts in their place, the rest as JSON. */
export function writeValue(parts: PartList, value: unknown): void {
  if (typeof value === 'string') parts.text(inert(value));
  else if (isImage(value)) parts.part({ type: 'image', image: value });
  else writeJSON(parts, value, '');
}

/** Values of a demo that are not known. */
export const notSupplied = 'Not supplied for this example.';

/** JSON with two blanks a level, in which images are parts instead of text. */
function writeJSON(parts: PartList, value: unknown, indent: string): void {
  if (isImage(value)) {
    parts.part({ type: 'image', image: value });
    return;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    parts.text('[');
    for (const [index, item] of value.entries()) {
      parts.text(`${index === 0 ? '' : ','}\n${inner}`);
      writeJSON(parts, item, inner);
    }
    parts.text(`\n${indent}]`);
    return;
  }
  if (isRecord(value) && !('toJSON' in value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length > 0) {
      parts.text('{');
      for (const [index, [key, item]] of entries.entries()) {
        parts.text(`${index === 0 ? '' : ','}\n${inner}${inertJSON(JSON.stringify(key))}: `);
        writeJSON(parts, item, inner);
      }
      parts.text(`\n${indent}}`);
      return;
    }
  }
  parts.text(
    typeof value === 'bigint' ? String(value) : inertJSON(JSON.stringify(value) ?? 'null'),
  );
}

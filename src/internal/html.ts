const raw = Symbol('raw');

/** HTML that is safe to put into a page as it is. Made by {@link html}. */
export interface HTML {
  readonly [raw]: string;
}

export type HTMLValue = string | number | HTML | undefined | readonly HTMLValue[];

/**
 * HTML with every value escaped, for text and for quoted attributes alike. Lists are joined, and
 * undefined is nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HTMLValue[]): HTML {
  const text = strings.map((part, index) => part + render(values[index])).join('');
  return { [raw]: text };
}

/** Text of our own that must not be escaped, such as a style sheet. Never anything from outside. */
export function trusted(text: string): HTML {
  return { [raw]: text };
}

/** The text of a page. */
export function htmlText(page: HTML): string {
  return page[raw];
}

function render(value: HTMLValue): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return raw in value ? value[raw] : value.map(render).join('');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Overrides show a text in another order than the one that a model and a server get.
// biome-ignore lint/suspicious/noControlCharactersInRegex: no HTML may hold them
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]/g;

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A text with a mark in place of each character that a page must not hold, or that would reorder it. */
export function visible(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(controls, '\ufffd');
}

/** The value whose pattern matches earliest in a text, undefined where none does. */
export function firstMention<T>(
  text: string,
  values: readonly (readonly [RegExp, T])[],
): T | undefined {
  let first: { readonly at: number; readonly value: T } | undefined;
  for (const [pattern, value] of values) {
    const at = text.search(pattern);
    if (at !== -1 && (first === undefined || at < first.at)) first = { at, value };
  }
  return first?.value;
}

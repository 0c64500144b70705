/** `text` in quotes for an error message, cut with a visible mark so that the message stays short. */
export function quoted(text: string, limit = 200): string {
  const mark = text.length > limit ? `… [cut: ${text.length} characters in all]` : '';
  return JSON.stringify(text.slice(0, limit)) + mark;
}

/** For places that cannot grow: a heading, a title, an alternative text. */
export function shortened(text: string, limit: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= limit) return characters.join('');
  return `${characters.slice(0, limit).join('').trimEnd()}…`;
}

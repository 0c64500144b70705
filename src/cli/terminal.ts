import type { CommandIO, CommandOutput } from './command-io.ts';

// Everything but tab and line feed: escape sequences can rewrite a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that a model, a server or a file wrote, without what would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what Styles writes
const styling = /\u001b\[\d+m/g;

/**
 * `text` in lines of at most `width` columns, each indented. A longer word keeps its line; what
 * Styles writes takes no column.
 */
export function wrapped(text: string, width: number, indent = '  '): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const columns = `${indent}${line} ${word}`.replace(styling, '').length;
    if (line !== '' && columns > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((content) => indent + content).join('\n');
}

/** How many columns a text may take: readable, also on a wide screen. */
export function columnsOf({ columns = 0 }: CommandOutput): number {
  return columns === 0 ? 80 : Math.max(40, Math.min(columns, 88));
}

export interface Styles {
  bold(text: string): string;
  dim(text: string): string;
}

/** Bold and dim for a terminal, nothing for a pipe or with `NO_COLOR`. */
export function stylesOf({ stdout, env }: CommandIO): Styles {
  const plain = stdout.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const style = (code: number) => (text: string) =>
    plain ? text : `\u001b[${code}m${text}\u001b[0m`;
  return { bold: style(1), dim: style(2) };
}

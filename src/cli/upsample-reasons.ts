import { shortened } from '../internal/shortened.ts';

const mostLines = 10;

interface Group {
  readonly message: string;
  readonly lines: (number | undefined)[];
}

/** Why prompts of a file were not rewritten: one line for each reason, however many prompts had it. */
export class Reasons {
  readonly #groups = new Map<string, Group>();

  add(
    status: string,
    { code, message }: { readonly code?: string | undefined; readonly message: string },
    line: number | undefined,
  ): void {
    const key = code === undefined ? status : `${status} (${code})`;
    const group = this.#groups.get(key) ?? { message: shortened(message, 200), lines: [] };
    group.lines.push(line);
    this.#groups.set(key, group);
  }

  lines(): readonly string[] {
    return [...this.#groups].map(([key, { message, lines }]) => {
      const sorted = lines.filter((line) => line !== undefined).sort((a, b) => a - b);
      const more = sorted.length > mostLines ? `, and ${sorted.length - mostLines} more` : '';
      const places = `line${sorted.length === 1 ? '' : 's'} ${sorted.slice(0, mostLines).join(', ')}`;
      return `${lines.length} ${key}, ${places}${more}: ${message}`;
    });
  }
}

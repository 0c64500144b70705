/** A line of a file that is not blank. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export function textLines(text: string): readonly TextLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((each, index) => ({ line: index + 1, text: each.trim() }))
    .filter((each) => each.text !== '');
}

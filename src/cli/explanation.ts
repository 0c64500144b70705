import type { CheckedConstraint } from '../fidelity/constraint.ts';
import { addedWords } from '../internal/word-diff.ts';
import { countWords } from '../upsampling/clean-prompt.ts';
import type { TokenReport, UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { CommandIO } from './command-io.ts';
import { columnsOf, printable, type Styles, stylesOf, wrapped } from './terminal.ts';
import { tokensText } from './tokens-text.ts';

const marks: Readonly<Record<CheckedConstraint['status'], string>> = {
  kept: '✓',
  lost: '✗',
  changed: '≠',
  unchecked: '?',
};

/** What became of each part of a base prompt, the words that were added, and the tokens. */
export function explanation(result: UpsampledPrompt, io: CommandIO): string {
  const styles = stylesOf(io);
  const width = columnsOf(io.stdout);
  const { basePrompt, prompt, negativePrompt, family, words, tokens, status } = result;
  const block = (head: string, lines: readonly string[]) => [styles.bold(head), ...lines, ''];
  const text = (content: string) => wrapped(printable(content), width);
  return [
    ...block('Base prompt', [text(basePrompt)]),
    ...block(`Prompt for ${family} (${status})`, [
      wrapped(marked(basePrompt, prompt, styles), width),
    ]),
    ...(negativePrompt === undefined
      ? []
      : block('Negative prompt', [text(negativePrompt === '' ? '(empty)' : negativePrompt)])),
    ...block('What became of the base prompt', fateOf(result, styles)),
    ...block('Length', [
      `  ${words} words${addedText(basePrompt, prompt)}`,
      `  ${bar(tokens)}`,
      ...cutLines(tokens, width),
    ]),
  ].join('\n');
}

function addedText(basePrompt: string, prompt: string): string {
  const added = addedWords(basePrompt, prompt)?.filter((piece) => piece.added);
  if (added === undefined) return '';
  return `, ${countWords(added.map(({ text }) => text).join(' '))} of them added`;
}

/** The rewrite, with the words of the base prompt dimmed, on a terminal. */
function marked(basePrompt: string, prompt: string, styles: Styles): string {
  const pieces = addedWords(basePrompt, prompt) ?? [{ text: prompt, added: false }];
  return pieces
    .map(({ text, added }) => (added ? printable(text) : styles.dim(printable(text))))
    .join('');
}

function fateOf({ fidelity, status, reason }: UpsampledPrompt, { dim }: Styles): readonly string[] {
  if (fidelity === undefined) {
    const isBase = status === 'kept' || status === 'skipped';
    return [
      `  ${isBase ? 'It is the prompt.' : 'Not checked.'} ${reason?.message ?? ''}`.trimEnd(),
    ];
  }
  const { constraints, added } = fidelity;
  if (constraints.length === 0) return ['  It holds nothing that the rules can check.'];
  const kind = Math.max(...constraints.map(({ type }) => type.length));
  const size = Math.min(32, Math.max(...constraints.map(({ text }) => text.length)));
  return [
    ...constraints.map(({ type, text, status: fate, found, why }) => {
      const detail = fate === 'unchecked' ? why : found;
      const end = detail === undefined ? '' : dim(` → ${printable(detail)}`);
      const label = `${marks[fate]} ${type.padEnd(kind)}  ${printable(text).padEnd(size)}`;
      return `  ${label}  ${fate.padEnd(9)}${end}`.trimEnd();
    }),
    ...(added.length === 0 ? [] : [`  + added: ${added.map(printable).join(', ')}`]),
  ];
}

const barWidth = 30;

function bar(tokens: TokenReport): string {
  const { used, window } = tokens;
  if (window === null) return tokensText(tokens);
  const filled = Math.min(barWidth, Math.round((barWidth * used) / window));
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${tokensText(tokens)}`;
}

function cutLines({ cut }: TokenReport, width: number): readonly string[] {
  if (cut === '') return [];
  const shown = cut.length > 300 ? `${cut.slice(0, 300)} …` : cut;
  return ['  The encoder would never see:', wrapped(printable(shown), width, '    ')];
}

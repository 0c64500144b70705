import type { Span, Tracer } from '../tracer.ts';

export interface ConsoleTracerOptions {
  /** Takes each finished tree, line breaks included. @default console.error */
  readonly write?: ((text: string) => void) | undefined;
  /** ANSI colours. @default false */
  readonly color?: boolean | undefined;
  /** Shows inputs and outputs, each cut to one line of 200 characters. @default false */
  readonly recordContent?: boolean | undefined;
}

interface Node {
  readonly span: Span;
  readonly children: Node[];
}

/** Open spans of one call, kept until its outermost span ends. A call that never ends is dropped. */
const mostOpenSpans = 10_000;

/**
 * Prints each call as a tree when it ends: what was asked of whom, how long it took, the tokens, and
 * where it failed. In place of DSPy's `inspect_history`.
 */
export function createConsoleTracer(options: ConsoleTracerOptions = {}): Tracer {
  const { write = (text) => console.error(text), color = false, recordContent = false } = options;
  const open = new Map<string, Node>();
  return {
    recordContent,
    start(span) {
      const node: Node = { span, children: [] };
      if (open.size < mostOpenSpans) open.set(span.id, node);
      if (span.parentId !== undefined) open.get(span.parentId)?.children.push(node);
    },
    end(span) {
      const node = open.get(span.id);
      if (node === undefined || (span.parentId !== undefined && open.has(span.parentId))) return;
      write(lines(node, '', '', color).join('\n'));
      forget(node, open);
    },
  };
}

function forget(node: Node, open: Map<string, Node>): void {
  open.delete(node.span.id);
  for (const child of node.children) forget(child, open);
}

function lines(node: Node, first: string, rest: string, color: boolean): readonly string[] {
  const { span, children } = node;
  const own = [
    `${first}${headline(span, color)}`,
    ...content('in', span.inputs).map((line) => `${rest}   ${line}`),
    ...content('out', span.output).map((line) => `${rest}   ${line}`),
  ];
  const below = children.flatMap((child, index) => {
    const last = index === children.length - 1;
    return lines(child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`, color);
  });
  return [...own, ...below];
}

function headline(span: Span, color: boolean): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const took =
    span.endTime === undefined ? 'not ended' : duration(Math.max(0, span.endTime - span.startTime));
  const details = Object.entries(span.attributes)
    .filter(([, value]) => value !== null && value !== false && typeof value !== 'object')
    .map(([key, value]) => `${key}=${value}`);
  const facts = [took, ...details].join('  ');
  const failure =
    span.error === undefined ? '' : `  ${paint(31, `failed: ${oneLine(span.error)}`)}`;
  return `${paint(1, span.name)}  ${paint(2, facts)}${failure}`;
}

function content(label: string, value: Span['inputs']): readonly string[] {
  return value === undefined ? [] : [`${label}: ${oneLine(JSON.stringify(value))}`];
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 200 ? line : `${line.slice(0, 200)}…`;
}

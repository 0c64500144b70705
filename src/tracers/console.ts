import { checkOptions } from '../internal/check-options.ts';
import { type TracerOptions, tracerBase } from '../internal/tracer-options.ts';
import type { Span, Tracer } from '../tracer.ts';
import { type TraceNode, traceLines } from './console/trace-lines.ts';

/** Options of {@link createConsoleTracer}. */
export interface ConsoleTracerOptions extends TracerOptions {
  /** Takes each finished tree, line breaks included. @default console.error */
  readonly write?: ((text: string) => void) | undefined;
  /**
   * ANSI colours.
   * @default whether standard error is a terminal, `NO_COLOR` is unset and no `write` is given
   */
  readonly color?: boolean | undefined;
}

/** Open spans of one call, kept until its outermost span ends. A call that never ends is dropped. */
const mostOpenSpans = 10_000;

/**
 * Prints each call as a tree when it ends: what was asked of whom, how long it took, tokens, money,
 * cache hits, and where it failed. In place of DSPy's `inspect_history`. With `recordContent` it
 * shows inputs and outputs too, each cut to one line of 200 characters.
 *
 * Money is an estimate from list prices; see `costOf`.
 *
 * @throws ConfigurationError for an unknown option.
 */
export function createConsoleTracer(options: ConsoleTracerOptions = {}): Tracer {
  checkOptions('createConsoleTracer', options, ['write', 'color', 'recordContent', 'redact']);
  const { write = (text) => console.error(text), color = isColorful(options) } = options;
  const open = new Map<string, TraceNode>();
  return {
    ...tracerBase(options),
    start(span) {
      const node: TraceNode = { span, children: [] };
      if (open.size < mostOpenSpans) open.set(span.id, node);
      if (span.parentId !== undefined) open.get(span.parentId)?.children.push(node);
    },
    end(span) {
      const node = open.get(span.id);
      if (node === undefined) return;
      node.span = span;
      if (span.parentId !== undefined && open.has(span.parentId)) return;
      forget(node, open);
      write(traceLines(node, color).join('\n'));
    },
  };
}

function isColorful({ write }: ConsoleTracerOptions): boolean {
  const { process } = globalThis;
  if (write !== undefined || process?.stderr?.isTTY !== true) return false;
  return (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
}

function forget(
  node: { readonly span: Span; readonly children: readonly TraceNode[] },
  open: Map<string, TraceNode>,
): void {
  open.delete(node.span.id);
  for (const child of node.children) forget(child, open);
}

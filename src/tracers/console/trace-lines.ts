import type { JSONValue } from '../../schema.ts';
import type { Span } from '../../tracer.ts';

/** A step with the steps inside it, in the order in which they began. */
export interface TraceNode {
  span: Span;
  readonly children: TraceNode[];
}

/** A tree of steps, a line each; two more where its content is shown. */
export function traceLines(root: TraceNode, color: boolean): readonly string[] {
  return lines(root, '', '', color ? painted : (_, text) => text);
}

type Paint = (code: number, text: string) => string;

const painted: Paint = (code, text) => `\u001b[${code}m${text}\u001b[0m`;

function lines({ span, children }: TraceNode, first: string, rest: string, paint: Paint): string[] {
  const below = children.length > 0 ? '│' : ' ';
  const own = [
    `${first}${headline(span, children, paint)}`,
    ...content('in', span.inputs).map((line) => `${rest}${below}  ${line}`),
    ...content('out', span.output).map((line) => `${rest}${below}  ${line}`),
  ];
  const inside = children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const [turn, line] = isLast ? ['└─ ', '   '] : ['├─ ', '│  '];
    return lines(child, rest + turn, rest + line, paint);
  });
  return [...own, ...inside];
}

function headline(span: Span, children: readonly TraceNode[], paint: Paint): string {
  const { startTime, endTime, error, name } = span;
  const took = endTime === undefined ? 'not ended' : duration(endTime - startTime);
  const facts = [took, ...detailsOf(span), ...spentOf(span, children)].join('  ');
  const failure = error === undefined ? '' : `  ${paint(31, `failed: ${oneLine(error)}`)}`;
  return `${paint(1, oneLine(name))}  ${paint(2, facts)}${failure}`;
}

/** What the name of the step, its place in the tree or the totals say already, or nobody reads. */
const untold = new Set([
  'model',
  'provider',
  'serverAddress',
  'serverPort',
  'signature',
  'adapter',
  'responseModel',
  'inputTokens',
  'cachedInputTokens',
  'outputTokens',
  'requests',
  'cost',
  'cached',
  'finishReasons',
  'imageSha256',
  'imageBytes',
  'width',
  'height',
  'remoteId',
  'method',
]);

function detailsOf({ attributes, kind }: Span): string[] {
  const { responseModel, model, finishReasons, width, height, cached } = attributes;
  const details = Object.entries(attributes)
    .filter(([key, value]) => !untold.has(key) && value !== null && value !== false)
    .map(([key, value]) => `${key}=${shown(value)}`);
  if (typeof responseModel === 'string' && responseModel !== model) {
    details.push(`answered by ${oneLine(responseModel)}`);
  }
  const unusual = listOf(finishReasons).filter((reason) => reason !== 'stop');
  if (unusual.length > 0) details.push(`finish=${unusual.join(',')}`);
  if (kind === 'image' && width !== undefined) details.push(`${width}x${height}`);
  if (cached === true) details.push('cached');
  return details;
}

interface Spent {
  readonly calls: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly cost: number;
  /** Calls that were paid for, of which nobody knows the price. */
  readonly unpriced: number;
}

/** Of a model call its own; of the whole tree the sum, where there are several. */
function spentOf(span: Span, children: readonly TraceNode[]): string[] {
  const spent = sumOf({ span, children: [...children] });
  const isTotal = span.parentId === undefined && spent.calls > 1;
  if (span.kind !== 'llm' && !isTotal) return [];
  const { inputTokens, cachedInputTokens, outputTokens, cost, unpriced, calls } = spent;
  const told = isTotal ? [`${calls} model calls`] : [];
  if (inputTokens + outputTokens > 0) {
    const kept = cachedInputTokens > 0 ? ` (${cachedInputTokens} cached)` : '';
    told.push(`${inputTokens}${kept} + ${outputTokens} tokens`);
  }
  if (cost > 0) told.push(`${unpriced > 0 ? 'at least ' : ''}$${money(cost)}`);
  return told;
}

function sumOf({ span, children }: TraceNode): Spent {
  return children.map(sumOf).reduce(
    (sum, part) => ({
      calls: sum.calls + part.calls,
      inputTokens: sum.inputTokens + part.inputTokens,
      cachedInputTokens: sum.cachedInputTokens + part.cachedInputTokens,
      outputTokens: sum.outputTokens + part.outputTokens,
      cost: sum.cost + part.cost,
      unpriced: sum.unpriced + part.unpriced,
    }),
    ownSpent(span),
  );
}

function ownSpent({ kind, attributes }: Span): Spent {
  const number = (key: string) => (typeof attributes[key] === 'number' ? attributes[key] : 0);
  const isPaid = number('requests') > 0 && attributes['cost'] === undefined;
  return {
    calls: kind === 'llm' ? 1 : 0,
    inputTokens: number('inputTokens'),
    cachedInputTokens: number('cachedInputTokens'),
    outputTokens: number('outputTokens'),
    cost: number('cost'),
    unpriced: kind === 'llm' && isPaid ? 1 : 0,
  };
}

function money(cost: number): string {
  return cost < 0.01 ? cost.toPrecision(2) : cost.toFixed(2);
}

function listOf(value: JSONValue | undefined): readonly JSONValue[] {
  return Array.isArray(value) ? value : [];
}

function shown(value: JSONValue): string {
  if (typeof value === 'number' && !Number.isInteger(value))
    return String(Number(value.toFixed(4)));
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value));
}

function content(label: string, value: JSONValue | undefined): readonly string[] {
  return value === undefined ? [] : [`${label}: ${oneLine(JSON.stringify(value))}`];
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// Escape sequences and direction marks can rewrite a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function oneLine(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').replace(controls, '\ufffd');
  return line.length <= 200 ? line : `${line.slice(0, 200)}…`;
}

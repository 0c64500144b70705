import type { ConstraintType } from '../../../src/fidelity/constraint.ts';

/** What a careful person reads in a base prompt. */
export interface Label {
  readonly type: ConstraintType;
  readonly text: string;
  /** Careful people differ: neither missing it nor reading it is wrong. */
  readonly optional: boolean;
}

/** The one thing that a rewrite does to its base prompt that it must not. */
export const driftKinds = [
  'count',
  'color',
  'letter',
  'case',
  'relation',
  'role',
  'negation',
  'dropped',
  'added',
  'name',
  'style',
] as const;

export type DriftKind = (typeof driftKinds)[number];

export interface Drift {
  readonly kind: DriftKind;
  /** What is wrong, in words. */
  readonly wrong: string;
  readonly rewrite: string;
}

export interface Case {
  readonly prompt: string;
  readonly labels: readonly Label[];
  readonly faithful: readonly string[];
  readonly drifts: readonly Drift[];
}

export const constraintTypes = [
  'quote',
  'count',
  'color',
  'relation',
  'negation',
  'role',
  'name',
  'style',
  'subject',
] as const satisfies readonly ConstraintType[];

const isType = (word: string): word is ConstraintType =>
  constraintTypes.some((type) => type === word);
const isKind = (word: string): word is DriftKind => driftKinds.some((kind) => kind === word);

/** Splits at `mark`, but not within double quotes. */
function split(text: string, mark: string): readonly string[] {
  const pieces = text.match(new RegExp(`(?:"[^"]*"|[^"${mark}])+`, 'g')) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function parseLabels(line: string): readonly Label[] {
  return split(line, ';').flatMap((group) => {
    const [type = '', ...rest] = group.split(' ');
    if (!isType(type)) throw new Error(`"${type}" is no constraint type: ${line}`);
    return split(rest.join(' '), ',').map((item) => {
      const optional = /^\(.*\)$/.test(item);
      const text = (optional ? item.slice(1, -1) : item).replace(/^"(.*)"$/, '$1');
      return { type, text, optional };
    });
  });
}

function parseDrift(line: string): Drift {
  const [, kind = '', wrong = '', rewrite = ''] = /^(\S+) ([^:]*): (.*)$/.exec(line) ?? [];
  if (!isKind(kind) || rewrite === '') throw new Error(`Not a drift: ${line}`);
  return { kind, wrong, rewrite };
}

function parseCase(block: string): Case {
  const [prompt = '', ...lines] = block.split('\n').map((line) => line.trim());
  const after = (sign: string) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));
  const odd = lines.find((line) => !/^[=+-] /.test(line));
  if (odd !== undefined) throw new Error(`Neither labels, rewrite nor drift: ${odd}`);
  return {
    prompt,
    labels: after('= ').flatMap(parseLabels),
    faithful: after('+ '),
    drifts: after('- ').map(parseDrift),
  };
}

/**
 * Reads cases, one block of lines each, a blank line between them: the base prompt; `= ` its labels
 * (`type item, item; type item`, an optional one in round brackets, a relation or role as one word
 * for each side and what is between them); `+ ` faithful rewrites; `- ` drifts, each with its kind
 * and what is wrong before the colon.
 */
export function cases(text: string): readonly Case[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(parseCase);
}

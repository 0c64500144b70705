import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../src/fidelity/check-fidelity.ts';
import type { CheckedConstraint } from '../../src/fidelity/constraint.ts';
import { extractConstraints } from '../../src/fidelity/extract-constraints.ts';
import { developmentCases, heldOutCases, retoldCases } from './fidelity/all-cases.ts';
import { type Case, constraintTypes, type Drift, driftKinds } from './fidelity/case.ts';
import { continued, madeDrifts } from './fidelity/made-drifts.ts';
import { isSame, type Rate, rate, share, sum, table } from './fidelity/measure.ts';

const became = (statuses: readonly CheckedConstraint['status'][]) => ({
  kept: rate(statuses.map((status) => status === 'kept')),
  alarmed: rate(statuses.map((status) => status === 'lost' || status === 'changed')),
});

/** Of each type: labels that are read, readings that are labelled, and what becomes of them in faithful rewrites. */
function extraction(cases: readonly Case[]) {
  const read = cases.map(({ prompt, labels }) => ({ labels, found: extractConstraints(prompt) }));
  const claims = cases.flatMap(({ prompt, faithful }) =>
    faithful.flatMap((rewrite) => checkFidelity(prompt, rewrite).constraints),
  );
  return constraintTypes.map((type) => ({
    type,
    recall: rate(
      read.flatMap(({ labels, found }) =>
        labels
          .filter((label) => label.type === type && !label.optional)
          .map((label) => found.some((each) => isSame(label, each))),
      ),
    ),
    precision: rate(
      read.flatMap(({ labels, found }) =>
        found
          .filter((each) => each.type === type)
          .map((each) => labels.some((label) => isSame(label, each))),
      ),
    ),
    ...became(claims.filter((each) => each.type === type).map(({ status }) => status)),
  }));
}

function isFound(prompt: string, { kind, rewrite }: Drift): boolean {
  const { preserved, added } = checkFidelity(prompt, rewrite);
  return kind === 'added' ? added.length > 0 : !preserved;
}

function detection(cases: readonly Case[]) {
  const found = (kind: string, drifts: (each: Case, index: number) => readonly Drift[]): Rate =>
    rate(
      cases.flatMap((each, index) =>
        drifts(each, index)
          .filter((drift) => drift.kind === kind)
          .map((drift) => isFound(each.prompt, drift)),
      ),
    );
  return driftKinds.map((kind) => ({
    kind,
    written: found(kind, (each) => each.drifts),
    made: found(kind, madeDrifts),
  }));
}

function falseAlarms(
  cases: readonly Case[],
  rewritesOf: (each: Case, index: number) => readonly string[],
) {
  const reports = cases.flatMap((each, index) =>
    rewritesOf(each, index).map((rewrite) => checkFidelity(each.prompt, rewrite)),
  );
  return {
    broken: rate(reports.map(({ preserved }) => !preserved)),
    added: rate(reports.map(({ added }) => added.length > 0)),
  };
}

/** What each part missed, for whoever changes a rule: `FIDELITY_MISSES=1 npx vitest run test/quality`. */
function misses(cases: readonly Case[]): string {
  const told = (prompt: string, rewrite: string, what: string) => {
    const { constraints, added } = checkFidelity(prompt, rewrite);
    const said = constraints.map(({ type, text, status }) => `${type} ${text}: ${status}`);
    return [prompt, `  ${what}: ${rewrite}`, `  ${[...said, ...added].join(' | ')}`].join('\n');
  };
  return cases
    .flatMap((each, index) => [
      ...each.faithful
        .filter((rewrite) => {
          const { preserved, added } = checkFidelity(each.prompt, rewrite);
          return !preserved || added.length > 0;
        })
        .map((rewrite) => told(each.prompt, rewrite, 'faithful')),
      ...[...each.drifts, ...madeDrifts(each, index)]
        .filter((drift) => !isFound(each.prompt, drift))
        .map(({ kind, wrong, rewrite }) => told(each.prompt, rewrite, `${kind} (${wrong})`)),
    ])
    .join('\n');
}

/**
 * Shares a little below what is reached; the aims are 0.95, 0.95, 0.99 and 0.02. Alarms are of the
 * rewrites near their prompts, and of those that tell them anew.
 */
const parts = [
  {
    name: 'development',
    cases: developmentCases,
    floor: { written: 0.9, made: 0.96, exact: 0.97 },
    alarms: { near: 0.01, anew: 0.02 },
  },
  {
    name: 'retold',
    cases: retoldCases,
    floor: { written: 0.75, made: 0.96, exact: 0.96 },
    alarms: { near: 0.01, anew: 0.3 },
  },
  {
    name: 'held-out',
    cases: heldOutCases,
    floor: { written: 0.76, made: 0.94, exact: 0.95 },
    alarms: { near: 0.01, anew: 0.22 },
  },
] as const;

describe.each(parts)('fidelity over the $name cases', ({ name, cases, floor, alarms }) => {
  const read = extraction(cases);
  const found = detection(cases);
  const near = falseAlarms(cases, ({ faithful }) => faithful.slice(0, 1));
  const anew = falseAlarms(cases, ({ faithful }) => faithful.slice(1));
  const carried = falseAlarms(cases, ({ prompt }, index) => [continued(prompt, index)]);
  const all = {
    written: sum(found.map((each) => each.written)),
    made: sum(found.map((each) => each.made)),
  };

  test('are measured in full', () => {
    console.log(
      [
        `${name}: ${cases.length} base prompts`,
        table(
          ['base prompts', 'recall', 'precision', 'faithful: kept', 'faithful: alarmed'],
          read.map((each) => [each.type, each.recall, each.precision, each.kept, each.alarmed]),
        ),
        table(
          ['drifts found', 'written', 'made'],
          [
            ...found.map((each) => [each.kind, each.written, each.made] as const),
            ['all', all.written, all.made] as const,
          ],
        ),
        table(
          ['false alarms', 'lost or changed', 'added'],
          [
            ['first rewrites', near.broken, near.added],
            ['further rewrites', anew.broken, anew.added],
            ['continued base prompts', carried.broken, carried.added],
          ],
        ),
      ].join('\n\n'),
    );
    if (process.env['FIDELITY_MISSES'] !== undefined) console.log(misses(cases));
    expect(read.map(({ type }) => type)).toEqual([...constraintTypes]);
  });

  test('finds drifts', () => {
    const exact = found.filter(({ kind }) => ['count', 'color', 'letter', 'case'].includes(kind));
    const rates = exact.flatMap((each) => [each.written, each.made]);
    expect(share(sum(rates))).toBeGreaterThanOrEqual(floor.exact);
    expect(share(all.written)).toBeGreaterThanOrEqual(floor.written);
    expect(share(all.made)).toBeGreaterThanOrEqual(floor.made);
  });

  test('rarely alarms at a faithful rewrite', () => {
    const alarmed = ({ broken, added }: typeof near) => share(broken) + share(added);
    expect(alarmed(near)).toBeLessThanOrEqual(alarms.near);
    expect(alarmed(anew)).toBeLessThanOrEqual(alarms.anew);
    expect(share(carried.broken) + share(carried.added)).toBeLessThanOrEqual(0.005);
  });
});

describe('the cases', () => {
  const cases = parts.flatMap((part) => part.cases);
  const said = cases.flatMap(({ faithful, drifts }) => [
    ...faithful,
    ...drifts.map(({ rewrite }) => rewrite),
  ]);

  test('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.flatMap(({ faithful }) => faithful).length).toBeGreaterThanOrEqual(300);
    expect(cases.flatMap(({ drifts }) => drifts).length).toBeGreaterThanOrEqual(200);
    expect(cases.flatMap(madeDrifts).length).toBeGreaterThanOrEqual(400);
  });

  test('are no two the same', () => {
    const prompts = cases.map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(new Set(said).size).toBe(said.length);
  });

  test('are labelled with words of their prompts', () => {
    const odd = cases.flatMap(({ prompt, labels }) =>
      labels
        .filter(({ type, text }) =>
          (type === 'quote' ? [text] : text.split(' ')).some((word) => !prompt.includes(word)),
        )
        .map(({ text }) => `${text}: ${prompt}`),
    );
    expect(odd).toEqual([]);
  });

  test('are as long as what models write', () => {
    const words = (text: string) => text.split(' ').length;
    const spaced = said.filter((text) => !/\p{sc=Han}/u.test(text));
    expect(spaced.filter((text) => words(text) < 15 || words(text) > 80)).toEqual([]);
  });
});

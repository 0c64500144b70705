import type { CheckedConstraint, Constraint, TextSpan } from './constraint.ts';
import type { Reading } from './reading.ts';

/** What became of a constraint: its status, and where in the rewrite that is to be seen. */
export interface Finding {
  readonly status: CheckedConstraint['status'];
  readonly at?: TextSpan | undefined;
  readonly why?: string | undefined;
}

/** A constraint, and how a rewrite is checked for it. */
export interface Claim extends Constraint {
  readonly check: (rewrite: Reading) => Finding;
}

/** Finds the constraints of one type in a base prompt. */
export type Rule = (base: Reading) => readonly Claim[];

export const kept = (at?: TextSpan): Finding => ({ status: 'kept', at });
export const changed = (at: TextSpan): Finding => ({ status: 'changed', at });
export const lost: Finding = { status: 'lost' };
export const unchecked = (why: string, at?: TextSpan): Finding => ({
  status: 'unchecked',
  why,
  at,
});

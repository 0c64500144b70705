/** What a base prompt can promise of a picture. */
export type ConstraintType =
  | 'quote'
  | 'count'
  | 'color'
  | 'relation'
  | 'negation'
  | 'role'
  | 'name'
  | 'style'
  | 'subject';

/** A half-open range of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One thing that a base prompt asks for and that a rewrite must keep. */
export interface Constraint {
  readonly type: ConstraintType;
  /** The words of the base prompt, as they stand at `span`. */
  readonly text: string;
  /** Where in the base prompt. */
  readonly span: TextSpan;
}

/** What became of a constraint in a rewrite. */
export interface CheckedConstraint extends Constraint {
  /**
   * `lost`: nothing in the rewrite answers to it. `changed`: something does, but otherwise; `found`
   * says what. `unchecked`: the rules cannot tell.
   */
  readonly status: 'kept' | 'lost' | 'changed' | 'unchecked';
  /** The words of the rewrite that answer to it, or that took its place. */
  readonly found?: string | undefined;
  /** Where in the rewrite, where `found` is. */
  readonly foundSpan?: TextSpan | undefined;
  /** Why it is `unchecked`. */
  readonly why?: string | undefined;
}

/** What a rewrite kept of a base prompt. */
export interface FidelityReport {
  /** No constraint is `lost` or `changed`. */
  readonly preserved: boolean;
  readonly constraints: readonly CheckedConstraint[];
  /** Main subjects of the rewrite that the base prompt does not have. */
  readonly added: readonly string[];
}

export { checkFidelity } from './check-fidelity.ts';
export type {
  CheckedConstraint,
  Constraint,
  ConstraintType,
  FidelityReport,
  TextSpan,
} from './constraint.ts';
export {
  type ClipTokenCount,
  type ClipTokenizer,
  countClipTokens,
} from './count-clip-tokens.ts';
export { extractConstraints } from './extract-constraints.ts';
export { findQuotes, type Quote } from './quotes.ts';

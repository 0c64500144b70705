import { type Claim, type Rule, unchecked } from './claim.ts';
import { doubtOf, isOrder } from './doubts.ts';
import type { Reading } from './reading.ts';
import { colorRule } from './rules/color.ts';
import { countRule } from './rules/count.ts';
import { nameRule } from './rules/name.ts';
import { negationRule } from './rules/negation.ts';
import { neutralClaims } from './rules/neutral.ts';
import { quoteRule } from './rules/quote.ts';
import { relationRule } from './rules/relation.ts';
import { roleRule } from './rules/role.ts';
import { styleRule } from './rules/style.ts';
import { subjectRule } from './rules/subject.ts';

const wordRules: readonly Rule[] = [
  countRule,
  colorRule,
  relationRule,
  negationRule,
  roleRule,
  nameRule,
  styleRule,
  subjectRule,
];

/** All constraints of a base prompt, in the order in which they stand. */
export function claimsOf(base: Reading): readonly Claim[] {
  return [...quoteRule(base), ...wordClaims(base)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function wordClaims(base: Reading): readonly Claim[] {
  if (base.isTooLong) return neutralClaims(base, 'it is too long to read');
  if (!base.isEnglish) return neutralClaims(base, 'it is not in English');
  const why = doubtOf(base);
  const all = wordRules.flatMap((rule) => rule(base).slice(0, mostClaims));
  const claims = base.words.length > longest ? all.map(inStory) : all;
  if (why === undefined) return (isOrder(base.text) ? claims.map(inOrder) : claims).map(inEnglish);
  // Nothing found is to be seen too.
  if (claims.length === 0) return neutralClaims(base, why);
  return claims.map((claim) => ({ ...claim, check: () => unchecked(why) }));
}

/** Of one type; no picture keeps more. */
const mostClaims = 60;

/** What happens in a long text happens in other words in its rewrite. */
const longest = 80;
const inStory = (claim: Claim): Claim =>
  ['relation', 'role', 'subject', 'negation'].includes(claim.type)
    ? {
        ...claim,
        check: (rewrite) => {
          const finding = claim.check(rewrite);
          return finding.status === 'kept' ? finding : unchecked('the base prompt is long');
        },
      }
    : claim;

const inOrder = (claim: Claim): Claim =>
  ['subject', 'relation', 'role'].includes(claim.type)
    ? { ...claim, check: () => unchecked('the base prompt reads like an order') }
    : claim;

const inEnglish = (claim: Claim): Claim => ({
  ...claim,
  check: (rewrite) => {
    if (rewrite.isTooLong) return unchecked('the rewrite is too long to read');
    return rewrite.isEnglish ? claim.check(rewrite) : unchecked('the rewrite is not in English');
  },
});

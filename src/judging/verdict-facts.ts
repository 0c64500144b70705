import type { SpanAttributes } from '../internal/span.ts';
import type { Verdict } from './verdict.ts';

/** What a trace tells of a verdict without its content. */
export function verdictFacts(verdict: Verdict): SpanAttributes {
  const { status, method } = verdict;
  if (status === 'unscorable') return { status, method, reason: verdict.reason };
  const { score, votes, flags } = verdict;
  return {
    status,
    method,
    score,
    verdict: verdict.verdict,
    votes: votes === 1 ? undefined : votes,
    flags: flags.length === 0 ? undefined : [...flags],
  };
}

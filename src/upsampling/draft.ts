import type { Problem } from './problems.ts';
import type { Caption } from './upsample-signature.ts';
import type { Candidate } from './upsampled-prompt.ts';

/** A candidate, with the caption it was made from and what is wrong with it. */
export interface Draft {
  readonly candidate: Candidate;
  readonly caption: Caption;
  readonly problems: readonly Problem[];
}

/** Accepted where there are none. */
export function withProblems(draft: Draft, problems: readonly Problem[]): Draft {
  const texts = problems.map(({ text }) => text);
  const candidate = { ...draft.candidate, problems: texts, accepted: texts.length === 0 };
  return { ...draft, candidate, problems };
}

/** The most faithful first, then the one with the higher score, then the earlier one. */
export function ranked(drafts: readonly Draft[]): readonly Draft[] {
  const rank = ({ candidate, problems }: Draft) => {
    const { fidelity, score } = candidate;
    const broken = fidelity?.constraints.filter(
      ({ status }) => status === 'lost' || status === 'changed',
    );
    return [
      problems.length,
      broken?.length ?? 0,
      fidelity?.added.length ?? 0,
      -(score ?? Number.NEGATIVE_INFINITY),
    ];
  };
  return [...drafts].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}

/** Whether it was unfaithful, or only too long. */
export function codeOf(problems: readonly Problem[]): 'fidelity' | 'too-long' {
  return problems.every(({ kind }) => kind === 'too-long') ? 'too-long' : 'fidelity';
}

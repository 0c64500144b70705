import type { FidelityReport } from '../fidelity/constraint.ts';
import type { CallOptions } from '../lm.ts';
import { addUsage, noUsage, type Usage } from '../prediction.ts';
import { countWords } from './clean-prompt.ts';
import { type Draft, withProblems } from './draft.ts';
import { typedError } from './failure.ts';
import { problemsOf, unfaithful } from './problems.ts';
import { tokenReport } from './token-report.ts';
import type { Caption } from './upsample-signature.ts';
import type { CandidateOrigin } from './upsampled-prompt.ts';
import type { UpsamplingPlan } from './upsampling-plan.ts';

interface Subject {
  readonly plan: UpsamplingPlan;
  readonly basePrompt: string;
  readonly left: () => CallOptions;
}

/** Holds captions against one base prompt. */
export class Inspector {
  readonly #subject: Subject;
  #usage: Usage = noUsage;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Of the entailment check. */
  get usage(): Usage {
    return this.#usage;
  }

  /** What the rules say. Costs no call. */
  async inspect(caption: Caption, origin: CandidateOrigin): Promise<Draft> {
    const { plan, basePrompt } = this.#subject;
    const prompt = withLead(caption.caption, plan.family.lead);
    const tokens = await tokenReport(prompt, plan.family, plan.tokenizer);
    const words = countWords(prompt);
    const fidelity = await this.#fidelity(caption.caption);
    const measured = { basePrompt, prompt: caption.caption, words, tokens, fidelity };
    const candidate = { prompt, origin, accepted: true, problems: [], fidelity, words, tokens };
    return withProblems({ candidate, caption, problems: [] }, problemsOf(measured, plan));
  }

  async #fidelity(prompt: string): Promise<FidelityReport | undefined> {
    const { plan, basePrompt } = this.#subject;
    if (plan.fidelity === 'off') return undefined;
    const { checkFidelity } = await import('../fidelity/check-fidelity.ts');
    return checkFidelity(basePrompt, prompt);
  }

  /** Whether a text leaves room in the family's budget. */
  async fits(text: string): Promise<boolean> {
    const { family, tokenizer } = this.#subject.plan;
    if (countWords(text) >= family.words.max) return false;
    return (await tokenReport(text, family, tokenizer)).cut === '';
  }

  /** Whether part of a rewrite says something else than the base prompt, whatever stands before it. */
  async contradicts(rest: string): Promise<boolean> {
    const report = await this.#fidelity(rest);
    return report?.constraints.some(({ status }) => status === 'changed') === true;
  }

  /** What a language model says of a draft that the rules let pass. */
  async entailed(draft: Draft): Promise<Draft> {
    const { plan, basePrompt, left } = this.#subject;
    const { entailment: check, fidelity } = plan;
    if (check === undefined || draft.problems.length > 0) return draft;
    const isStrict = fidelity === 'strict';
    if (!isStrict && !(fidelity === 'repair' && isInDoubt(draft))) return draft;
    const { caption } = draft.caption;
    const asked = async () => check.check({ basePrompt, prompt: caption }, left());
    const entailment = await asked().catch((error: unknown) => {
      throw typedError(error, plan.lm, 'The entailment check');
    });
    this.#usage = addUsage(this.#usage, entailment.usage);
    const missing = entailment.answers
      .filter(({ answer }) => answer === 'no' || (isStrict && answer !== 'yes'))
      .map(({ question, answer }) =>
        unfaithful(
          answer === 'no'
            ? `it says no to the question "${question}"`
            : `it leaves the question "${question}" open`,
        ),
      );
    const candidate = { ...draft.candidate, entailment };
    return withProblems({ ...draft, candidate }, missing);
  }
}

/** Whether the rules leave something open that a language model may tell. */
const isInDoubt = ({ candidate }: Draft): boolean =>
  candidate.fidelity?.constraints.some(({ status }) => status === 'unchecked') === true;

/** The rewrite behind the family's own first words, which the model may have written already. */
function withLead(text: string, lead: string | undefined): string {
  if (lead === undefined) return text;
  const own = new Set(lead.split(',').map((tag) => tag.trim()));
  const tags = text.split(',');
  while (own.has(tags[0]?.trim().toLowerCase() ?? '')) tags.shift();
  return `${lead}, ${tags.join(',').trim()}`;
}

import type { CheckedConstraint, FidelityReport } from '../fidelity/constraint.ts';
import { quoted } from '../internal/quoted.ts';
import { languageProblem } from './language.ts';
import type { TokenReport } from './upsampled-prompt.ts';
import type { UpsamplingPlan } from './upsampling-plan.ts';

/** What is wrong with a rewrite, in words that the model can act on. */
export interface Problem {
  readonly kind: 'fidelity' | 'language' | 'too-long';
  readonly text: string;
}

export interface Measured {
  readonly basePrompt: string;
  readonly prompt: string;
  readonly words: number;
  readonly tokens: TokenReport;
  readonly fidelity?: FidelityReport | undefined;
}

/** What keeps a rewrite from being accepted. Empty where nothing does. */
export function problemsOf(measured: Measured, plan: UpsamplingPlan): readonly Problem[] {
  const { fidelity } = measured;
  const { fidelity: option, language } = plan;
  const refuses = option === 'repair' || option === 'strict';
  const other = language === undefined && refuses ? languageOf(measured) : [];
  if (fidelity === undefined || !refuses) return [...other, ...lengthOf(measured, plan)];
  const broken = fidelity.constraints.flatMap(constraintProblem);
  const added = option === 'strict' ? fidelity.added : [];
  return [
    ...broken,
    ...added.map((subject) => unfaithful(`it adds the subject ${quoted(subject, 80)}`)),
    ...other,
    ...lengthOf(measured, plan),
  ];
}

export function unfaithful(text: string): Problem {
  return { kind: 'fidelity', text };
}

const kinds: Readonly<Record<CheckedConstraint['type'], string>> = {
  quote: 'the quoted text',
  count: 'the number in',
  color: 'the colour in',
  relation: 'the position in',
  negation: 'the exclusion',
  role: 'who does what to whom in',
  name: 'the name',
  style: 'the style',
  subject: 'the subject',
};

function constraintProblem({ type, text, status, found }: CheckedConstraint): readonly Problem[] {
  const what = `${kinds[type]} ${shown(text)}`;
  if (status === 'lost') return [unfaithful(`it lost ${what}`)];
  if (status !== 'changed') return [];
  return [
    unfaithful(`it changed ${what}${found === undefined ? '' : `; it says ${shown(found)} now`}`),
  ];
}

/** Quoted text stays byte for byte, so that the model can copy it. */
function shown(text: string): string {
  return /["“«]/.test(text) ? text : `"${text}"`;
}

function languageOf({ basePrompt, prompt }: Measured): readonly Problem[] {
  const text = languageProblem(basePrompt, prompt);
  return text === undefined ? [] : [{ kind: 'language', text }];
}

function lengthOf({ words, tokens }: Measured, { family }: UpsamplingPlan): readonly Problem[] {
  const { used, window, exact, cut } = tokens;
  if (cut !== '') {
    const about = exact ? '' : 'about ';
    const share = Math.max(5, Math.floor((words * (window ?? used)) / used) - 2);
    const text =
      `it is too long: ${about}${used} tokens, and the text encoder reads ${window}, so that ` +
      `${quoted(cut, 120)} would not be seen; write at most ${share} words`;
    return [{ kind: 'too-long', text }];
  }
  if (words <= family.words.max) return [];
  const text = `it is too long: ${words} words, and at most ${family.words.max} are of use`;
  return [{ kind: 'too-long', text }];
}

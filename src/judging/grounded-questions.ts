import type { JudgeQuestion } from './question.ts';
import { lettersOf } from './replies/read-answer.ts';

/** More would ask for things that no short prompt says. */
const mostQuestions = 30;

/** Words that questions are made of, whatever they ask about. */
const ordinary = new Set(
  (
    'a an the and or but nor of in on at to for with by from into onto over under above below behind beside between ' +
    'near next left right front back top bottom inside outside around along across through against off up down ' +
    'is are was were be been being am do does did has have had can could will would should may might must not no ' +
    'it its their his her they them this that these those there here he she who whom whose which what where when ' +
    'how many much number count exactly only any some all each every both either other another one ones same thing things ' +
    'picture image photo photograph painting drawing scene show shows shown showing depict depicts depicted depicting ' +
    'visible seen see look looks looking looked like appear appears appearing contain contains containing include includes included ' +
    'present located placed positioned position place side color colour colored coloured colors colours shape size material ' +
    'made make style medium text word words letter letters written writing say says read reads correct correctly ' +
    'main subject object objects person people animal wear wears wearing hold holds holding have having as if so very'
  ).split(' '),
);

/** Questions that are about the base prompt, and why the others are not. */
export interface Grounded {
  readonly questions: readonly JudgeQuestion[];
  readonly dropped: readonly string[];
}

/**
 * Keeps the questions whose `part` stands in the base prompt and that ask about hardly anything else.
 * A question that depended on a dropped one stands on its own then.
 */
export function groundedQuestions(
  basePrompt: string,
  questions: readonly JudgeQuestion[],
): Grounded {
  const prompt = { letters: lettersOf(basePrompt), stems: new Set(stems(basePrompt)) };
  const kept: JudgeQuestion[] = [];
  const dropped: string[] = [];
  for (const question of questions) {
    const why =
      kept.length >= mostQuestions
        ? 'there are more questions than parts'
        : strangeness(question, prompt);
    if (why === undefined) kept.push(question);
    else dropped.push(`The question "${question.text.slice(0, 100)}" was dropped: ${why}.`);
  }
  const ids = new Set(kept.map(({ id }) => id));
  return {
    questions: kept.map((each) => ({
      ...each,
      dependsOn: each.dependsOn.filter((id) => ids.has(id)),
    })),
    dropped,
  };
}

interface Prompt {
  readonly letters: string;
  readonly stems: ReadonlySet<string>;
}

/** Why a question is not about the prompt. */
function strangeness(
  { part, text, type, expected }: JudgeQuestion,
  prompt: Prompt,
): string | undefined {
  const isCopied = prompt.letters.includes(lettersOf(part));
  const strange = isCopied ? undefined : stems(part).find((word) => !prompt.stems.has(word));
  if (strange !== undefined) return `"${strange}" is not in the base prompt`;
  // Of a script without blanks, or of a question in another language, there are no words to compare.
  if (/[^\p{Script=Latin}\p{N}\p{M}\s]/u.test(prompt.letters + lettersOf(text))) return undefined;
  const asked = stems(type === 'text' ? expected : text);
  const added = asked.filter((word) => !prompt.stems.has(word));
  // A synonym or two may be what the prompt means; more is another picture.
  if (added.length > 0 && added.length * 2 > asked.length) {
    return `it asks about "${added.join(' ')}", which is not in the base prompt`;
  }
  return undefined;
}

/** The content words of a text, without the endings that grammar gives them. */
function stems(text: string): readonly string[] {
  const words = lettersOf(text).split(' ');
  return words.filter((word) => word !== '' && !ordinary.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  // "running" and "run", "riding" and "ride" meet in one form.
  return (bare.length < 3 ? word : bare).replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

import { readGenerationRecord } from '../image-metadata.ts';

export interface RecordJudgment {
  /** The share of the base prompt's content words in the recorded prompt, 0 to 1. */
  readonly score: number;
  readonly verdict: 'correct' | 'incorrect';
  readonly reasoning: string;
  /** What the recorded prompt lacks, one word a line. */
  readonly missing: string;
}

/** Judges an image by the prompt written inside it; undefined where there is none. */
export function judgeRecord(basePrompt: string, image: Uint8Array): RecordJudgment | undefined {
  const recorded = readGenerationRecord(image)?.prompt;
  if (recorded === undefined) return undefined;
  const wanted = [...new Set(contentWords(basePrompt))];
  const present = new Set(words(recorded));
  const missing =
    wanted.length === 0
      ? [basePrompt].filter((text) => !recorded.includes(text))
      : wanted.filter((word) => !present.has(word));
  const all = Math.max(1, wanted.length);
  const score = (all - missing.length) / all;
  const looked = 'I read the generation record inside the image and did not look at the picture.';
  const found =
    missing.length === 0
      ? 'The recorded prompt has every content word of the base prompt.'
      : `The recorded prompt lacks: ${missing.join(', ')}.`;
  return {
    score,
    verdict: missing.length === 0 ? 'correct' : 'incorrect',
    reasoning: `${looked} ${found}`,
    missing: missing.join('\n'),
  };
}

const functionWords = new Set(
  (
    'a an the and or of in on at to for with by from into onto over under as is are was were be ' +
    'being it its his her their this that these those while who which'
  ).split(' '),
);

function contentWords(text: string): readonly string[] {
  return words(text).filter((word) => !functionWords.has(word));
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

import { createJudgePanel, type Image, type LM, rankImages, VisionJudge } from 'prompt-upsampler';

/** What is missing in a picture, by closed questions; a flagged verdict is not relied on. */
export async function whatIsMissing(basePrompt: string, image: Image, lm: LM) {
  const judge = new VisionJudge({ lm, method: 'questions', votes: 3, imageDetail: 'high' });
  const verdict = await judge.judge({ basePrompt, image });
  if (verdict.status === 'unscorable') return `not judged: ${verdict.reason}`;
  if (verdict.flags.length > 0) return `not relied on: ${verdict.flags.join(', ')}`;
  return verdict.failed.length === 0 ? 'nothing' : verdict.failed.join(', ');
}

/** Models of several families agree with people better than any of them alone. */
export function panel(lms: readonly LM[]) {
  return createJudgePanel(lms.map((lm) => new VisionJudge({ lm })));
}

/** The best of several pictures: every pair, in both orders. */
export async function best(basePrompt: string, images: readonly Image[], lm: LM) {
  const { ranking } = await rankImages(new VisionJudge({ lm }), { basePrompt, images });
  return images[ranking[0]?.index ?? 0];
}

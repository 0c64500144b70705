import { hashOf } from '../run/hash.ts';
import type { ArtifactRef, ImageSettings } from '../run/record.ts';

/** A rewrite to be made: plain JSON, for a queue. */
export interface UpsampleTask {
  readonly stage: 'upsample';
  /** Hash of all that decides the outcome: two tasks with the same key are the same work. */
  readonly key: string;
  /** Hash of the settings of the upsampler that must do it. */
  readonly part: string;
  readonly basePrompt: string;
  readonly seed: number;
}

/** A picture to be drawn: plain JSON, for a queue. */
export interface GenerateTask {
  readonly stage: 'generate';
  /** Hash of all that decides the outcome. */
  readonly key: string;
  /** Hash of the settings of the backend that must do it. */
  readonly part: string;
  readonly prompt: string;
  readonly image: ImageSettings & { readonly seed: number };
}

/** A picture to be judged, by reference: plain JSON, for a queue. */
export interface JudgeTask {
  readonly stage: 'judge';
  /** Hash of all that decides the outcome. */
  readonly key: string;
  /** Hash of the settings of the judge that must do it. */
  readonly part: string;
  readonly basePrompt: string;
  readonly artifact: ArtifactRef;
  readonly safety: 'ok' | 'degraded';
}

/** Changes where a stage begins to do otherwise, so that what is stored is not taken for it. */
const version = 1;

/** The task of rewriting `basePrompt`. `part` is the hash of the upsampler's settings. */
export function upsampleTask(part: string, basePrompt: string, seed: number): UpsampleTask {
  const key = hashOf(['upsample', version, part, basePrompt, seed]);
  return { stage: 'upsample', key, part, basePrompt, seed };
}

/** The task of drawing `prompt`. `part` is the hash of the backend's settings. */
export function generateTask(
  part: string,
  prompt: string,
  image: ImageSettings & { readonly seed: number },
): GenerateTask {
  const key = hashOf(['generate', version, part, prompt, image]);
  return { stage: 'generate', key, part, prompt, image };
}

/** The task of judging a picture by `basePrompt`. `part` is the hash of the judge's settings. */
export function judgeTask(
  part: string,
  basePrompt: string,
  { artifact, safety }: { readonly artifact: ArtifactRef; readonly safety: 'ok' | 'degraded' },
): JudgeTask {
  const key = hashOf(['judge', version, part, basePrompt, artifact.sha256, safety]);
  return { stage: 'judge', key, part, basePrompt, artifact, safety };
}

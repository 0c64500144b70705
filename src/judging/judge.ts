import type { Image } from '../image.ts';
import type { CallOptions } from '../lm.ts';
import type { JSONObject } from '../schema.ts';
import type { Verdict } from './verdict.ts';

/** What a judge is shown, and nothing else. */
export interface JudgeInput {
  /** The short prompt, never the upsampled one. */
  readonly basePrompt: string;
  /** The picture, exactly as it was generated. */
  readonly image: Image;
}

/** Anything that tells whether a picture shows what a base prompt asks for. */
export interface Judge {
  /** Everything that can change a verdict, without secrets: method, model, rubric. For hashes and reports. */
  readonly settings: JSONObject;
  judge(input: JudgeInput, options?: CallOptions): Promise<Verdict>;
}

import type { Image } from '../image.ts';
import type { CallOptions, LM } from '../lm.ts';
import type { Usage } from '../prediction.ts';
import type { JSONObject } from '../schema.ts';
import type { ScoredVerdict } from './verdict.ts';

/** One picture to be judged, once it is known to be a fair sample. */
export interface JudgeTask {
  readonly basePrompt: string;
  readonly image: Image;
  readonly lm: LM;
  /** The caller's options, with the time that is left. */
  readonly options: () => CallOptions;
}

/** What a method found. */
export type Finding =
  | (Pick<
      ScoredVerdict,
      'score' | 'verdict' | 'failed' | 'votes' | 'flags' | 'warnings' | 'usage'
    > &
      Partial<
        Pick<ScoredVerdict, 'reasoning' | 'spread' | 'fallback' | 'answers' | 'visibleText'>
      > & { readonly unscorable?: undefined })
  | { readonly unscorable: 'no-logprobs'; readonly usage: Usage };

/** A way to come to a verdict. */
export interface Method {
  /** All that can change its findings, without secrets. */
  readonly settings: JSONObject;
  /** What it asks with, for optimizers to find. */
  readonly predictors: Readonly<Record<string, object>>;
  judge(task: JudgeTask): Promise<Finding>;
}

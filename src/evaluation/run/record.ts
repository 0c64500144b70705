import type { ImageMediaType } from '../../image.ts';
import type { ImageRequest } from '../../image-backend.ts';
import type { Verdict } from '../../judging/verdict.ts';
import type { Usage } from '../../prediction.ts';
import type { JSONValue } from '../../schema.ts';
import type { UpsampledPrompt } from '../../upsampling/upsampled-prompt.ts';

/** A step of a cell. Each is carried out, kept and repeated by itself. */
export type StageName = 'upsample' | 'generate' | 'judge' | 'score';

/** Why a stage failed, without secrets. */
export interface StageError {
  /** The class of the error. */
  readonly name: string;
  /** What went wrong, as a word to switch on, where the error has one. */
  readonly code?: string | undefined;
  readonly message: string;
}

/** What a rewrite gave: the prompt to draw, and how it came about. */
export interface UpsampleOutput {
  readonly prompt: string;
  readonly negativePrompt?: string | undefined;
  readonly status: UpsampledPrompt['status'];
  /** Why the base prompt came back as it was. */
  readonly reason?: { readonly code: string; readonly message: string } | undefined;
  readonly reasoning?: string | undefined;
  readonly words: number;
  /** Length for the image model's text encoder, where it was counted. */
  readonly tokens?: JSONValue | undefined;
  /** What became of each constraint of the base prompt, where that was checked. */
  readonly fidelity?: JSONValue | undefined;
  readonly family?: string | undefined;
}

/** A picture in the run's store, by its content. */
export interface ArtifactRef {
  /** Of the bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly mediaType: ImageMediaType;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** How many bytes it has. */
  readonly bytes: number;
}

/** The settings of an image, as JSON. */
export type ImageSettings = Partial<Omit<ImageRequest, 'prompt'>>;

/** A picture that was drawn. */
export interface GenerateOutput {
  readonly artifact: ArtifactRef;
  /** `degraded`: blacked out, blurred or of one colour, so not a fair sample. */
  readonly safety: 'ok' | 'degraded';
  /** The seed it was drawn with, where the server tells. */
  readonly seed?: number | undefined;
  readonly requested: ImageSettings;
  readonly effective: ImageSettings;
  readonly ignored: readonly string[];
  readonly warnings: readonly string[];
  /** The prompt as the service rewrote it, where it did. */
  readonly revisedPrompt?: string | undefined;
  /** It came from a cache and cost nothing. @default false */
  readonly cached?: boolean | undefined;
}

/** One score of a scorer. Null: it cannot be told, which is never counted as 0. */
export interface NamedScore {
  readonly name: string;
  readonly score: number | null;
  readonly feedback?: string | undefined;
}

interface RecordHead<Stage extends StageName> {
  readonly stage: Stage;
  /** Hash of all that decides the outcome. Of lines with the same key the last one counts. */
  readonly key: string;
  readonly promptId: string;
  /** The arm it was done for. Another arm that needs the very same thing shares it. */
  readonly arm: string;
  /** The seed of the image. Absent for a rewrite, which all seeds share. */
  readonly seed?: number | undefined;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly durationMs: number;
  readonly usage?: Usage | undefined;
  /** In US dollars; null where a price is not known. */
  readonly cost?: number | null | undefined;
}

type Ended<Output> =
  | { readonly status: 'done'; readonly output: Output }
  | { readonly status: 'failed'; readonly error: StageError };

export type UpsampleRecord = RecordHead<'upsample'> & Ended<UpsampleOutput>;
export type GenerateRecord = RecordHead<'generate'> & Ended<GenerateOutput>;
/** An `unscorable` verdict is `done`: nothing failed, and there is nothing to score. */
export type JudgeRecord = RecordHead<'judge'> & Ended<Verdict>;
/** The scores of one scorer for one image. */
export type ScoreRecord = RecordHead<'score'> & {
  readonly scorer: string;
} & Ended<readonly NamedScore[]>;

/** One line of `cells.jsonl`: what became of one stage. */
export type StageRecord = UpsampleRecord | GenerateRecord | JudgeRecord | ScoreRecord;

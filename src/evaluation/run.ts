import type { Cell } from './cell.ts';
import type { DatasetPrompt } from './dataset.ts';
import type { RunFile } from './run/file.ts';
import type { ArtifactRef } from './run/record.ts';
import type { Summary } from './summary.ts';

/** All that a run directory says, as far as it came. */
export interface Run {
  /** The directory. */
  readonly runDir: string;
  readonly file: RunFile;
  /** In the order of the dataset. */
  readonly prompts: readonly DatasetPrompt[];
  /** By prompt, then arm, then seed, each in the order of the configuration. */
  readonly cells: readonly Cell[];
  readonly summary: Summary;
  /** What is wrong with the directory and cost nothing but the stages it names. */
  readonly warnings: readonly string[];
  /** Where the picture is, relative to `runDir`, with `/` between names. */
  artifactPath(artifact: ArtifactRef): string;
}

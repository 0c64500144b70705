import type { Usage } from '../../prediction.ts';
import type { JSONObject, JSONValue } from '../../schema.ts';
import type { ImageSettings } from './record.ts';

/** A part of a run: its settings, and their hash as the version of it. */
export interface PartVersion {
  /** SHA-256 of the settings in canonical JSON, its first 32 hexadecimal digits. */
  readonly hash: string;
  /** All that can change its results. No secrets. */
  readonly settings: JSONObject;
}

/** An arm as a run directory keeps it. */
export interface ArmVersion {
  /** Null draws the base prompt as it is. */
  readonly upsampler: PartVersion | null;
  readonly backend: PartVersion & { readonly name: string };
  /** Null where nobody judges. */
  readonly judge: PartVersion | null;
  readonly image: ImageSettings;
}

/** All that decides the results of a run. A run directory takes no other. */
export interface RunConfiguration {
  readonly dataset: {
    readonly name: string;
    /** Of the content. */
    readonly digest: string;
    /** How many there are. */
    readonly prompts: number;
  };
  readonly seeds: readonly number[];
  /** By name. */
  readonly arms: Readonly<Record<string, ArmVersion>>;
  /** The arm that the others are compared with. */
  readonly baseline: string;
  /** By name. What a function does is not part of it. */
  readonly scorers: readonly string[];
}

/** How one process's work on a run ended. `running`: it has not, or was killed a moment ago. */
export type SessionOutcome = 'running' | 'finished' | 'interrupted' | 'stopped' | 'killed';

/** One process's work on a run. */
export interface RunSession {
  /** ISO 8601. */
  readonly startedAt: string;
  /** ISO 8601. */
  readonly endedAt?: string | undefined;
  readonly outcome: SessionOutcome;
  /** Why it was stopped. */
  readonly message?: string | undefined;
  readonly versions: { readonly promptUpsampler: string; readonly runtime: string };
  /** Stages that were carried out, failed ones among them. */
  readonly stages?: Readonly<Record<string, number>> | undefined;
  readonly usage?: Usage | undefined;
  /** In US dollars; null where a price is not known. */
  readonly cost?: number | null | undefined;
}

/** `run.json`. */
export interface RunFile {
  /** Of the files of a run directory. */
  readonly format: 1;
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly configuration: RunConfiguration;
  /** The embedded stand-ins that take part. With any of them the run claims nothing. */
  readonly standIns: readonly string[];
  /** Whether the pictures are in the run directory, or in a store of the caller's. */
  readonly artifacts: 'directory' | 'store';
  /** How the run was started, for `resume`: whatever the caller gave. No secrets. */
  readonly origin?: JSONValue | undefined;
  /** The run whose images are judged anew here. */
  readonly rejudges?: { readonly id: string; readonly runDir: string } | undefined;
  readonly sessions: readonly RunSession[];
}

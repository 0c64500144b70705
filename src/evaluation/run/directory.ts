import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { EvaluationError } from '../../errors.ts';
import { makeFolder } from '../../internal/make-folder.ts';
import { version } from '../../internal/version.ts';
import type { JSONValue } from '../../schema.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { Summary } from '../summary.ts';
import { RunArtifacts } from './artifacts.ts';
import { configurationDifferences } from './difference.ts';
import { storeErrorOf } from './failure.ts';
import type { RunConfiguration, RunFile, RunSession } from './file.ts';
import { jsonText, readRunFile, runPaths, writeWhole } from './files.ts';
import { RunJournal } from './journal.ts';
import { RunLock } from './lock.ts';
import { type RunRecords, readRecords } from './records.ts';

/** What a run directory is made with. */
export interface RunPlan {
  readonly runDir: string;
  readonly configuration: RunConfiguration;
  readonly prompts: readonly DatasetPrompt[];
  readonly standIns: readonly string[];
  readonly artifacts: 'directory' | 'store';
  readonly origin?: JSONValue | undefined;
  readonly rejudges?: RunFile['rejudges'];
  /** Puts records and pictures of another run into a new directory. May be called again after a kill. */
  readonly inherit?: ((runDir: string) => Promise<void>) | undefined;
}

const mostDifferences = 12;
/** What a process leaves that is killed before `run.json` is there. */
const ownFiles = ['prompts.jsonl', 'prompts.jsonl.part'];
const inheritedFiles = ['cells.jsonl', 'cells.jsonl.part', 'artifacts'];

/** A run directory that this process works on, and no other. */
export class RunDirectory {
  readonly path: string;
  /** What earlier sessions left. */
  readonly records: RunRecords;
  readonly journal: RunJournal;
  readonly artifacts: RunArtifacts;
  readonly #lock: RunLock;
  #file: RunFile;

  private constructor(
    path: string,
    file: RunFile,
    parts: {
      readonly records: RunRecords;
      readonly journal: RunJournal;
      readonly artifacts: RunArtifacts;
      readonly lock: RunLock;
    },
  ) {
    this.path = path;
    this.#file = file;
    this.records = parts.records;
    this.journal = parts.journal;
    this.artifacts = parts.artifacts;
    this.#lock = parts.lock;
  }

  /**
   * Opens the run, or makes it where there is none. `onLost`: another process took the directory over.
   * @throws EvaluationError `changed`, `locked`, `unreadable`; StoreError
   */
  static async open(plan: RunPlan, onLost: () => void): Promise<RunDirectory> {
    const path = resolve(plan.runDir);
    const paths = runPaths(path);
    await makeFolder(path).catch((error: unknown) => {
      throw storeErrorOf('make', path, error);
    });
    const lock = await RunLock.acquire(paths.lock, path, onLost);
    try {
      const file = await openedFile(path, plan);
      await writeWhole(paths.file, jsonText(file));
      const artifacts = new RunArtifacts(paths.artifacts);
      if (file.artifacts === 'directory') await artifacts.prepare();
      const records = await readRecords(paths.cells);
      const journal = await RunJournal.open(paths.cells, records.length);
      return new RunDirectory(path, file, { records, journal, artifacts, lock });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get file(): RunFile {
    return this.#file;
  }

  async saveSummary(summary: Summary): Promise<void> {
    await writeWhole(runPaths(this.path).summary, jsonText(summary));
  }

  /** Ends this process's work, whatever of it can still be written. */
  async close(session: Omit<RunSession, 'startedAt' | 'versions'>): Promise<void> {
    const { sessions } = this.#file;
    const own = { ...startOf(sessions.at(-1)), ...session };
    this.#file = { ...this.#file, sessions: [...sessions.slice(0, -1), own] };
    try {
      await this.journal.close();
      await writeWhole(runPaths(this.path).file, jsonText(this.#file));
    } finally {
      await this.#lock.release();
    }
  }
}

function startOf(session: RunSession | undefined): RunSession {
  return session ?? newSession();
}

function newSession(): RunSession {
  const { bun, deno, node } = process.versions;
  const [name, number] =
    bun !== undefined ? ['bun', bun] : deno !== undefined ? ['deno', deno] : ['node', node];
  return {
    startedAt: new Date().toISOString(),
    outcome: 'running',
    versions: { promptUpsampler: version, runtime: `${name} ${number}` },
  };
}

async function openedFile(runDir: string, plan: RunPlan): Promise<RunFile> {
  const kept = await readRunFile(runDir);
  if (kept === undefined) return newFile(runDir, plan);
  const differences = configurationDifferences(kept.configuration, plan.configuration);
  if (differences.length > 0) throw changed(runDir, differences);
  const ended = kept.sessions.map((session) =>
    session.outcome === 'running' ? { ...session, outcome: 'killed' as const } : session,
  );
  return { ...kept, sessions: [...ended, newSession()] };
}

async function newFile(runDir: string, plan: RunPlan): Promise<RunFile> {
  const strangers = (await readdir(runDir)).filter((name) => !name.startsWith('run.'));
  const ours = plan.inherit === undefined ? ownFiles : [...ownFiles, ...inheritedFiles];
  if (strangers.some((name) => !ours.includes(name))) {
    throw new EvaluationError(
      `${runDir} is not empty, and there is no run in it (no run.json): it holds ` +
        `${strangers.slice(0, 3).join(', ')}. Name a new directory.`,
      { code: 'unreadable', runDir },
    );
  }
  const lines = plan.prompts.map((prompt) => `${JSON.stringify(prompt)}\n`).join('');
  // Before run.json, so that where that is, everything is.
  await writeWhole(runPaths(runDir).prompts, lines);
  await plan.inherit?.(runDir);
  const { configuration, standIns, artifacts, origin, rejudges } = plan;
  return {
    format: 1,
    id: crypto.randomUUID(),
    createdAt: new Date().toISOString(),
    configuration,
    standIns,
    artifacts,
    origin,
    rejudges,
    sessions: [newSession()],
  };
}

function changed(runDir: string, differences: readonly string[]): EvaluationError {
  const shown = differences.slice(0, mostDifferences).map((line) => `\n  ${line}`);
  const more = differences.length - shown.length;
  return new EvaluationError(
    `${runDir} holds a run of another configuration, and results of the two cannot be mixed. What ` +
      `differs:${shown.join('')}${more > 0 ? `\n  and ${more} more` : ''}\nName a new directory, or go ` +
      'back to the old configuration.',
    { code: 'changed', runDir },
  );
}

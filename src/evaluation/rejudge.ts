import { copyFile, link } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { makeFolder } from '../internal/make-folder.ts';
import type { Judge } from '../judging/judge.ts';
import { isStandIn } from './evaluate/parts.ts';
import { runSession } from './evaluate/session.ts';
import { checkedOptions, checkJudge, checkScorers } from './evaluate/settings.ts';
import type { EvaluateOptions, EvaluationResult } from './evaluate-options.ts';
import { readRun } from './read-run.ts';
import type { RunPlan } from './run/directory.ts';
import { codeOf, storeErrorOf } from './run/failure.ts';
import type { RunConfiguration } from './run/file.ts';
import { runPaths, writeWhole } from './run/files.ts';
import { versionOf } from './run/hash.ts';
import type { GenerateRecord, StageRecord } from './run/record.ts';
import type { Run } from './run.ts';

/** Options of {@link rejudge}. */
export interface RejudgeOptions
  extends Pick<
    EvaluateOptions,
    | 'scorers'
    | 'store'
    | 'concurrency'
    | 'maxFailures'
    | 'budget'
    | 'prices'
    | 'timeoutMs'
    | 'signal'
    | 'drain'
    | 'tracer'
    | 'onEvent'
    | 'origin'
  > {
  /** The run whose images are judged. It is not changed. */
  readonly runDir: string;
  /** Where the new run is kept. One that is there goes on. */
  readonly into: string;
  /** Judges the images of all arms. */
  readonly judge: Judge;
}

const optionNames: readonly (keyof RejudgeOptions)[] = [
  'runDir',
  'into',
  'judge',
  'scorers',
  'store',
  'concurrency',
  'maxFailures',
  'budget',
  'prices',
  'timeoutMs',
  'signal',
  'drain',
  'tracer',
  'onEvent',
  'origin',
];

/**
 * Has the stored images of a run judged by another judge, as a run of its own: nothing is drawn or
 * rewritten. Put both side by side with `compareRuns`.
 *
 * @throws as `evaluate` does.
 */
export async function rejudge(options: RejudgeOptions): Promise<EvaluationResult> {
  checkOptions('rejudge', options, optionNames);
  const { runDir, into, judge, scorers = {}, store, origin } = options;
  checkText('runDir', runDir);
  checkText('into', into);
  checkJudge('`judge`', judge);
  checkScorers(scorers);
  if (resolve(runDir) === resolve(into)) {
    throw new ConfigurationError('`into` must be another directory than `runDir`.');
  }
  const source = await readRun(runDir);
  if (source.file.artifacts === 'store' && store === undefined) {
    throw new ConfigurationError(`The images of ${runDir} are in a store; give it as \`store\`.`);
  }
  const version = versionOf(judge.settings);
  const { id, configuration, standIns } = source.file;
  const others = standIns.filter((role) => role !== 'judge');
  const plan: RunPlan = {
    runDir: into,
    configuration: withJudge(configuration, version, Object.keys(scorers)),
    prompts: source.prompts,
    standIns: isStandIn(version.settings) ? [...others, 'judge'].sort() : others,
    artifacts: source.file.artifacts,
    origin,
    rejudges: { id, runDir: source.runDir },
    inherit: (path) => inherit(source, path),
  };
  const parts = {
    upsamplers: new Map(),
    backends: new Map(),
    judges: new Map([[version.hash, judge]]),
    scorers,
  };
  return runSession(plan, parts, checkedOptions(options, false), options);
}

function withJudge(
  configuration: RunConfiguration,
  judge: RunConfiguration['arms'][string]['judge'],
  scorers: readonly string[],
): RunConfiguration {
  const arms = Object.entries(configuration.arms).map(([name, arm]) => [name, { ...arm, judge }]);
  return { ...configuration, arms: Object.fromEntries(arms), scorers };
}

/** The rewrites and pictures of `source`, free of charge: they were paid for there. */
async function inherit(source: Run, into: string): Promise<void> {
  const records = new Map<string, StageRecord>();
  for (const { upsample, generate } of source.cells) {
    if (upsample !== undefined) records.set(upsample.key, upsample);
    if (generate !== undefined) records.set(generate.key, generate);
    if (generate !== undefined) await inheritPicture(source, generate, into);
  }
  const lines = [...records.values()].map((record) => {
    const { usage: _, cost: __, ...rest } = record;
    return `${JSON.stringify(rest)}\n`;
  });
  await writeWhole(runPaths(into).cells, lines.join(''));
}

async function inheritPicture(source: Run, record: GenerateRecord, into: string): Promise<void> {
  if (record.status === 'failed' || source.file.artifacts === 'store') return;
  const path = source.artifactPath(record.output.artifact);
  const [from, to] = [join(source.runDir, path), join(into, path)];
  await makeFolder(dirname(to));
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    // A picture that is gone fails where it is to be judged, by name.
    if (codeOf(error) === 'ENOENT') return;
    // Across file systems, or where there are no links.
    await copyFile(from, to).catch((cause: unknown) => {
      throw storeErrorOf('copy', from, cause);
    });
  }
}

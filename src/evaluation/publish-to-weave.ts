import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { uuidOf } from '../internal/weave-records.ts';
import { type WeaveClient, weaveServer } from '../internal/weave-server.ts';
import type { JSONValue } from '../schema.ts';
import type { Store } from '../store.ts';
import type { Cell } from './cell.ts';
import { WeaveAPI } from './publish/weave-api.ts';
import { EvaluationCalls, type Times, timesOf } from './publish/weave-calls.ts';
import { saveDataset, saveObjects } from './publish/weave-objects.ts';
import { readRun } from './read-run.ts';
import { artifactKey } from './run/artifact.ts';
import type { ArmVersion } from './run/file.ts';
import { hashOf } from './run/hash.ts';
import type { ArtifactRef, StageRecord } from './run/record.ts';
import type { Run } from './run.ts';

/** The part of the `weave` package that is used: its client knows project and credentials. */
export interface WeaveModule {
  init(project: string): Promise<WeaveClient>;
}

/** Options of {@link publishToWeave}. */
export interface PublishToWeaveOptions {
  /** The package, imported by you: `import * as weave from 'weave'`. */
  readonly weave: WeaveModule;
  /** `entity/project` */
  readonly project: string;
  /** Where the pictures are, for a run that keeps them in a store of yours. */
  readonly store?: Store | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told how many of the cells are there. */
  readonly onProgress?: ((done: number, cells: number) => void) | undefined;
}

/** What became of one arm. */
export interface PublishedArm {
  readonly arm: string;
  /** `present`: it was published before, and nothing was sent. */
  readonly status: 'published' | 'present';
  /** The id of its evaluation's call in Weave. */
  readonly callId: string;
}

/** What became of a run in Weave. */
export interface PublishedRun {
  readonly project: string;
  readonly arms: readonly PublishedArm[];
  /** Pictures that were uploaded, each once. */
  readonly images: number;
  /** What could not be published, and why. */
  readonly warnings: readonly string[];
}

/**
 * Shows a run in W&B Weave: its prompts as a dataset; each arm as a model, whose version is the hash and
 * the settings of upsampler, backend and judge, and as an evaluation, with a prediction for each
 * image, its scores, and the summary of the run. Failed cells have the error and no score.
 *
 * Publishing again changes nothing: every id comes from the content. A run that was resumed in between
 * becomes another evaluation. Records are sent to the trace server directly and in order; of the SDK
 * only the client's project and credentials are used, since its own queue may end the process.
 *
 * @throws EvaluationError `unreadable` where there is no run, `unpublished` where the server did not
 * take it; ConfigurationError, AbortedError.
 */
export async function publishToWeave(
  runDir: string,
  options: PublishToWeaveOptions,
): Promise<PublishedRun> {
  checkOptions('publishToWeave', options, ['weave', 'project', 'store', 'signal', 'onProgress']);
  if (typeof options.weave?.init !== 'function') {
    throw new ConfigurationError(
      'publishToWeave needs `weave`, the package: npm install weave, then import * as weave from ' +
        "'weave' and pass it.",
    );
  }
  const run = await readRun(runDir);
  const server = weaveServer('publishToWeave', { client: await clientOf(options) });
  const api = new WeaveAPI(server, run.runDir, options.signal);
  return new Publication(run, api, options).publish();
}

async function clientOf({ weave, project }: PublishToWeaveOptions): Promise<WeaveClient> {
  // A bare name would have the SDK ask another server for the entity.
  if (typeof project !== 'string' || !/^[^/\s]+\/[^/\s]+$/.test(project)) {
    throw new ConfigurationError("`project` must be 'entity/project', such as 'my-team/frogs'.");
  }
  try {
    return await weave.init(project);
  } catch (cause) {
    throw new ConfigurationError(
      'The weave package could not be set up. Set WANDB_API_KEY (get one at ' +
        'https://wandb.ai/authorize).',
      { cause },
    );
  }
}

class Publication {
  readonly #run: Run;
  readonly #api: WeaveAPI;
  readonly #options: PublishToWeaveOptions;
  /** Content hash -> what stands for the picture; null where it is gone. */
  readonly #images = new Map<string, JSONValue>();
  readonly #warnings: string[] = [];
  #uploaded = 0;
  #done = 0;

  constructor(run: Run, api: WeaveAPI, options: PublishToWeaveOptions) {
    this.#run = run;
    this.#api = api;
    this.#options = options;
  }

  async publish(): Promise<PublishedRun> {
    const arms = Object.entries(this.#run.file.configuration.arms);
    const ids = arms.map(([arm]) => this.#idOf(arm));
    const present = await this.#api.endedCalls(ids);
    const isMissing = ids.some((id) => !present.has(id));
    const dataset = isMissing ? await saveDataset(this.#api, this.#run) : '';
    const published: PublishedArm[] = [];
    for (const [index, arm] of arms.entries()) {
      const callId = ids[index] ?? '';
      const isPresent = present.has(callId);
      if (!isPresent) await this.#publishArm(arm, callId, dataset);
      published.push({ arm: arm[0], status: isPresent ? 'present' : 'published', callId });
    }
    return {
      project: this.#api.project,
      arms: published,
      images: this.#uploaded,
      warnings: [...this.#run.warnings, ...this.#warnings],
    };
  }

  /** The same for the same results. */
  #idOf(arm: string): string {
    const { file } = this.#run;
    const keys = this.#cellsOf(arm).map((cell) =>
      recordsOf(cell).map((record) => [record.key, record.finishedAt]),
    );
    return uuidOf(hashOf([this.#api.project, file.id, arm, keys]));
  }

  #cellsOf(arm: string): readonly Cell[] {
    return this.#run.cells.filter((cell) => cell.arm === arm);
  }

  async #publishArm(
    [arm, version]: readonly [string, ArmVersion],
    callId: string,
    dataset: string,
  ): Promise<void> {
    const { file, summary, prompts } = this.#run;
    const cells = this.#cellsOf(arm).filter(({ status }) => status !== 'pending');
    const scorers = [...(version.judge === null ? [] : ['judge']), ...file.configuration.scorers];
    const objects = await saveObjects(this.#api, this.#run, [arm, version], dataset, scorers);
    const about = {
      run: file.id,
      arm,
      standIns: file.standIns,
      dataset: file.configuration.dataset.digest,
    };
    const calls = new EvaluationCalls(this.#api.project, callId, objects, about);
    const numbers = summary.arms[arm];
    if (numbers === undefined) return;
    const [start, ...rest] = calls.evaluation(this.#timesOf(cells), numbers);
    // The end comes last: an evaluation that was cut off is not taken for a whole one.
    if (start !== undefined) await this.#api.saveCalls([start]);
    for (const cell of cells) {
      const prompt = prompts.find(({ id }) => id === cell.promptId);
      if (prompt === undefined) continue;
      await this.#api.saveCalls(calls.cell(cell, prompt, await this.#imageOf(cell)));
      this.#done += 1;
      this.#options.onProgress?.(this.#done, this.#run.cells.length);
    }
    const [end, ...summarized] = rest;
    await this.#api.saveCalls(end === undefined ? summarized : [...summarized, end]);
  }

  #timesOf(cells: readonly Cell[]): Times {
    const records = cells.flatMap(recordsOf);
    const { createdAt } = this.#run.file;
    return records.length === 0 ? { start: createdAt, end: createdAt } : timesOf(records);
  }

  /** Uploads a picture the first time that it is met. */
  async #imageOf({ generate }: Cell): Promise<JSONValue> {
    if (generate?.status !== 'done') return null;
    const { artifact } = generate.output;
    const known = this.#images.get(artifact.sha256);
    if (known !== undefined) return known;
    const bytes = await this.#read(artifact);
    const image = bytes === undefined ? null : await this.#upload(bytes, artifact);
    this.#images.set(artifact.sha256, image);
    return image;
  }

  async #upload(bytes: Uint8Array, { mediaType }: ArtifactRef): Promise<JSONValue> {
    const digest = await this.#api.saveFile('image.png', bytes, mediaType);
    this.#uploaded += 1;
    return {
      _type: 'CustomWeaveType',
      weave_type: { type: 'PIL.Image.Image' },
      files: { 'image.png': digest },
      load_op: 'NO_LOAD_OP',
    };
  }

  async #read(artifact: ArtifactRef): Promise<Uint8Array | undefined> {
    const { store } = this.#options;
    try {
      const bytes = await (store === undefined
        ? readFile(join(this.#run.runDir, this.#run.artifactPath(artifact)))
        : store.get(artifactKey(artifact)));
      if (bytes !== undefined) return bytes;
      this.#warnings.push(`The picture ${artifact.sha256} is not in the store.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#warnings.push(`The picture ${artifact.sha256} could not be read: ${why}`);
    }
    return undefined;
  }
}

function recordsOf({ upsample, generate, judge, scores }: Cell): readonly StageRecord[] {
  const records = [upsample, generate, judge, ...Object.values(scores)];
  return records.filter((record) => record !== undefined);
}

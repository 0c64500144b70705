import { EvaluationError } from '../../errors.ts';
import { throwIfAborted } from '../../internal/abort.ts';
import { span } from '../../internal/span.ts';
import { costOf } from '../../price.ts';
import type { DatasetPrompt } from '../dataset.ts';
import type { EvaluationEvent } from '../evaluation-event.ts';
import { artifactKey } from '../run/artifact.ts';
import type { RunDirectory } from '../run/directory.ts';
import type { GenerateOutput, GenerateRecord, StageRecord } from '../run/record.ts';
import type { CellName, EvaluationContext, FinalStatus } from './context.ts';
import { Lane } from './lane.ts';
import { EvaluationLedger } from './ledger.ts';
import { type EvaluationParts, freeParts } from './parts.ts';
import { RecentImages } from './recent-images.ts';
import type { CheckedOptions } from './settings.ts';
import { workOnPrompt } from './work.ts';

/** Prompts whose pictures are not all there; more would only take memory. */
const mostOpen = 1000;
/** Drawn pictures that wait for the store while the server goes on. */
const mostStoring = 4;

/** One session's work on a run. */
export class EvaluationRun {
  readonly #directory: RunDirectory;
  readonly #prompts: readonly DatasetPrompt[];
  readonly #options: CheckedOptions;
  readonly #context: EvaluationContext;
  readonly #lanes: EvaluationContext['lanes'];
  readonly ledger: EvaluationLedger;
  readonly #told = new Set<string>();
  #open = 0;
  #storing = 0;
  #wake: () => void = () => {};
  #isStopped = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    directory: RunDirectory,
    prompts: readonly DatasetPrompt[],
    parts: EvaluationParts,
    options: CheckedOptions,
    signal: AbortSignal | undefined,
  ) {
    this.#directory = directory;
    this.#prompts = prompts;
    this.#options = options;
    const { arms, seeds } = directory.file.configuration;
    const cells = prompts.length * Object.keys(arms).length * seeds.length;
    const { budget, maxFailures, concurrency } = options;
    this.ledger = new EvaluationLedger(cells, directory.records, budget, maxFailures);
    const wake = () => this.#wake();
    this.#lanes = {
      lm: new Lane(concurrency.lm, wake),
      image: new Lane(concurrency.image, wake),
      judge: new Lane(concurrency.judge, wake),
    };
    this.#context = this.#makeContext(parts, signal);
  }

  /** Begins nothing new. With an error, that is how the run ends. */
  stop(failure?: { readonly error: unknown }): void {
    this.#failure ??= failure;
    this.#isStopped = true;
    for (const lane of Object.values(this.#lanes)) lane.close();
    this.#wake();
  }

  /** Whether it came to its end, or was asked to stop. @throws what stopped it */
  async work(): Promise<'finished' | 'interrupted'> {
    const { configuration, id } = this.#directory.file;
    const { tracer, signal } = this.#context.call;
    this.tell({
      type: 'started',
      id,
      runDir: this.#directory.path,
      progress: this.ledger.progress,
    });
    this.#tellOfDamage();
    const init = {
      name: `evaluate ${configuration.dataset.name}`,
      kind: 'run' as const,
      attributes: { id, prompts: this.#prompts.length },
    };
    await span(tracer, init, () => this.#workOnAll());
    throwIfAborted(signal);
    if (this.#failure !== undefined) throw this.#failure.error;
    const { cells, done } = this.ledger.progress;
    return this.#isStopped && done < cells ? 'interrupted' : 'finished';
  }

  tell(event: EvaluationEvent): void {
    try {
      this.#options.onEvent?.(event);
    } catch (error) {
      this.stop({ error });
    }
  }

  async #workOnAll(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    for (const [order, prompt] of this.#prompts.entries()) {
      await this.#room();
      if (this.#isStopped) break;
      const work = this.#workOn(prompt, order).finally(() => underWay.delete(work));
      underWay.add(work);
    }
    await Promise.all(underWay);
  }

  async #workOn(prompt: DatasetPrompt, order: number): Promise<void> {
    const { arms, seeds } = this.#context.configuration;
    let toDraw = Object.keys(arms).length * seeds.length;
    this.#open += 1;
    const onDrawn = () => {
      toDraw -= 1;
      if (toDraw > 0) return;
      this.#open -= 1;
      this.#wake();
    };
    try {
      await workOnPrompt(this.#context, prompt, order, onDrawn);
    } catch (error) {
      this.stop({ error });
    }
  }

  /** Waits until another prompt is of use: one of the two sources of pictures could run dry. */
  async #room(): Promise<void> {
    const { lm, image } = this.#lanes;
    while (!this.#isStopped) {
      if (this.#open < mostOpen && (lm.isHungry || image.isHungry)) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #makeContext(parts: EvaluationParts, signal: AbortSignal | undefined): EvaluationContext {
    const { records, artifacts, file } = this.#directory;
    const { concurrency, prices, store, timeoutMs, tracer } = this.#options;
    return {
      configuration: file.configuration,
      parts,
      lanes: this.#lanes,
      store: store ?? artifacts,
      recent: new RecentImages(concurrency.image + 2 * concurrency.judge),
      records: records.byKey,
      call: { signal, timeoutMs, tracer },
      isIntact: (record) => this.#isIntact(record),
      storing: {
        begin: () => {
          if (this.#storing >= mostStoring) return false;
          this.#storing += 1;
          return true;
        },
        end: () => {
          this.#storing -= 1;
        },
      },
      costOf: (usage) => costOf(usage, { ...freeParts, ...prices }),
      imageCost: (drawn) => this.#imageCost(drawn),
      keep: (record, stopsAll) => this.#keep(record, stopsAll),
      onCell: (cell, status, resumed) => this.#onCell(cell, status, resumed),
    };
  }

  async #isIntact({ status, finishedAt, ...record }: GenerateRecord): Promise<boolean> {
    // A store of the caller's own is asked for the picture once it is needed.
    if (this.#options.store !== undefined || !('output' in record)) return true;
    const { artifact } = record.output;
    const isIntact = await this.#directory.artifacts.isIntact(artifact, Date.parse(finishedAt));
    const key = artifactKey(artifact);
    if (!isIntact && !this.#told.has(key)) {
      this.#told.add(key);
      const message = `The picture ${key} was deleted or altered; it is drawn again.`;
      this.tell({ type: 'warning', message });
    }
    return isIntact;
  }

  #imageCost({ cached }: GenerateOutput): number | null {
    return cached === true ? 0 : this.#options.imageCost;
  }

  async #keep(record: StageRecord, stopsAll: boolean): Promise<void> {
    await this.#directory.journal.append(record);
    this.ledger.addStage(record);
    this.tell({ type: 'stage', record, progress: this.ledger.progress });
    if (record.status === 'failed' && stopsAll) {
      const { stage, error } = record;
      this.#end('stopped', `At ${stage}: ${error.message} Every other cell would fail likewise.`);
    }
    const { exhausted } = this.ledger;
    if (exhausted !== undefined) this.#end('budget', `The budget is used up: ${exhausted}.`);
  }

  #onCell(cell: CellName, status: FinalStatus, resumed: boolean): void {
    this.ledger.addCell(status, resumed);
    this.tell({ type: 'cell', ...cell, status, progress: this.ledger.progress });
    const { failures } = this.ledger;
    if (failures !== undefined) this.#end('failures', `Too many failures: ${failures}`);
  }

  #end(code: 'stopped' | 'budget' | 'failures', why: string): void {
    const runDir = this.#directory.path;
    const { cells, done } = this.ledger.progress;
    // The last cell may have used up the last of the budget.
    if (code === 'budget' && done >= cells) return;
    const message = `The evaluation was stopped. ${why} What was finished is in ${runDir}; the same call goes on from there.`;
    this.stop({ error: new EvaluationError(message, { code, runDir }) });
  }

  #tellOfDamage(): void {
    const { damaged } = this.#directory.records;
    if (damaged.length === 0) return;
    const message =
      `cells.jsonl has ${damaged.length} lines that cannot be read, the first one no. ${damaged[0]}; ` +
      'what they stood for is done again.';
    this.tell({ type: 'warning', message });
  }
}

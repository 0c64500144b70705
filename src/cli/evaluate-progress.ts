import type { EvaluationProgress } from '../evaluation/evaluation-event.ts';
import type { CommandIO } from './command-io.ts';
import { columnsOf } from './terminal.ts';

const clearLine = '\r\u001b[2K';
/** A terminal needs no more frames, and a log no more lines. */
const [redrawMs, lineMs] = [100, 10_000];

/** How far a run is: on a terminal one line that is redrawn, elsewhere a line now and then. */
export class ProgressLine {
  readonly #io: CommandIO;
  readonly #now: () => number;
  readonly #redraws: boolean;
  readonly #startedAt: number;
  #shownAt: number;
  #isShown = false;

  constructor(io: CommandIO, now = () => performance.now()) {
    this.#io = io;
    this.#now = now;
    const { stderr, env } = io;
    this.#redraws = stderr.isTTY === true && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === '';
    this.#startedAt = now();
    this.#shownAt = this.#redraws ? Number.NEGATIVE_INFINITY : now();
  }

  show(progress: EvaluationProgress): void {
    const now = this.#now();
    if (now - this.#shownAt < (this.#redraws ? redrawMs : lineMs)) return;
    this.#shownAt = now;
    const line = progressText(progress, now - this.#startedAt);
    const { stderr } = this.#io;
    if (this.#redraws) stderr.write(`${clearLine}${line.slice(0, columnsOf(stderr) - 1)}`);
    else stderr.write(`${line}\n`);
    this.#isShown = this.#redraws;
  }

  /** Takes the redrawn line away. */
  end(): void {
    if (this.#isShown) this.#io.stderr.write(clearLine);
    this.#isShown = false;
  }
}

/** `120/800 cells, 3 failed, 2.1/s, 5 min left, $0.42` */
export function progressText(progress: EvaluationProgress, elapsedMs: number): string {
  const { cells, done, failed, resumed, cost } = progress;
  const fresh = done - resumed;
  const rate = elapsedMs > 0 ? fresh / (elapsedMs / 1000) : 0;
  return [
    `${done}/${cells} cells`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(fresh > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`] : []),
    ...(fresh > 0 && done < cells ? [`${timeText((cells - done) / rate)} left`] : []),
    ...(cost === null ? ['cost unknown'] : cost > 0 ? [`$${cost.toFixed(2)}`] : []),
  ].join(', ');
}

function timeText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

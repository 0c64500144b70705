import type { CommandIO } from './command-io.ts';
import { columnsOf, printable } from './terminal.ts';

/** Notices and progress on stderr. On a terminal the progress is one line that is redrawn. */
export interface Reporter {
  /** A line that stays. */
  notice(text: string): void;
  /** What goes on now. `done` is a share from 0 to 1; a pipe is told of each stage once. */
  progress(stage: string, done?: number): void;
  /** Takes the redrawn line away. */
  end(): void;
}

const clearLine = '\r\u001b[2K';

export function createReporter({ stderr, env }: CommandIO): Reporter {
  const redraws = stderr.isTTY === true && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === '';
  const running = new Map<string, number | undefined>();
  let shown = false;
  const clear = () => {
    if (shown) stderr.write(clearLine);
    shown = false;
  };
  const draw = () => {
    const line = [...running].map(([stage, done]) => stage + percent(done)).join(', ');
    stderr.write(`${clearLine}${line.slice(0, columnsOf(stderr) - 1)}`);
    shown = true;
  };
  return {
    notice(text) {
      const again = shown;
      clear();
      stderr.write(`${printable(text)}\n`);
      if (again) draw();
    },
    progress(stage, done) {
      const known = running.has(stage);
      if (done === 1) running.delete(stage);
      else running.set(stage, done);
      if (redraws) draw();
      else if (!known && done !== 1) stderr.write(`${stage} …\n`);
    },
    end() {
      running.clear();
      clear();
    },
  };
}

function percent(done: number | undefined): string {
  return done === undefined ? ' …' : ` ${Math.floor(done * 100)}%`;
}

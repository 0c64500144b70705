import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a quarter of the values stay below: a median that a busy machine disturbs less. */
export const lowerQuartile = (values) => [...values].sort((a, b) => a - b)[values.length >> 2];

/** The lower quartile of each task's results, measured in turns so that what disturbs hits all. */
export async function inTurns(tasks, rounds) {
  const results = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) results[index].push(await task());
  }
  return results.map(lowerQuartile);
}

/**
 * Microseconds of CPU that one call of each takes, after warming up. Not time by the clock, in which
 * other programs have their share.
 */
export async function microseconds(calls, { warmUp = 1000, rounds = 16, count = 300 } = {}) {
  const used = async (call, repeats) => {
    const start = process.cpuUsage();
    for (let done = 0; done < repeats; done += 1) await call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / repeats;
  };
  for (const call of calls) await used(call, warmUp);
  return inTurns(
    calls.map((call) => () => used(call, count)),
    rounds,
  );
}

/**
 * Hands the rows on to `main.mjs`, or prints them where a measurement runs alone. A row has `what`,
 * `value`, `unit`, the `baseline` of the same run where there is one, and an `aim` in words.
 */
export function report(rows) {
  if (process.send === undefined) printTable(rows);
  else process.send(rows);
}

export function printTable(rows) {
  const number = (value, unit) => (value === undefined ? '' : `${round(value)} ${unit}`);
  const cells = rows.map(({ what, value, unit, baseline, aim = '' }) => [
    what,
    number(value, unit),
    number(baseline, unit),
    baseline === undefined ? '' : (value / baseline).toFixed(2),
    aim,
  ]);
  const lines = [['', 'measured', 'baseline', 'ratio', 'aim'], ...cells];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const [what, ...rest] = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log([what, ...rest].join('  ').trimEnd());
  }
}

function round(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value.toFixed(value < 10 ? 2 : 1);
}

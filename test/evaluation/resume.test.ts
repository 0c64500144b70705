import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EvaluationError } from '../../src/errors.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readRun } from '../../src/evaluation/read-run.ts';
import { mockImageBackend } from '../../src/testing/mock-image-backend.ts';
import { killableOptions } from './killable-options.ts';
import { datasetOf, judgeOf, upsamplerOf } from './parts.ts';
import { fileText, linesOf, optionsOf, run, temporaryFolder } from './support.ts';

const child = fileURLToPath(new URL('./killed-run.ts', import.meta.url));

/** Runs until so many stages are kept, then kills. */
async function killAfter(stages: number, runDir: string): Promise<void> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, runDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(running, 'close');
  let text = '';
  for await (const chunk of running.stdout) {
    text += String(chunk);
    if (text.split('\n').length > stages) running.kill('SIGKILL');
  }
  await closed;
}

const doneKeys = (runDir: string) =>
  linesOf(runDir)
    .filter(({ status }) => status === 'done')
    .map(({ key }) => key);

describe('a run that was killed', () => {
  test('goes on, does nothing twice, and comes to the same summary to the byte', async () => {
    const folder = temporaryFolder();
    const [killed, whole] = [join(folder, 'killed'), join(folder, 'whole')];
    await killAfter(9, killed);
    expect(existsSync(join(killed, 'run.lock'))).toBe(true);
    expect(existsSync(join(killed, 'summary.json'))).toBe(false);
    const before = doneKeys(killed);
    expect(before.length).toBeGreaterThanOrEqual(9);

    const { file, outcome } = await evaluate(killableOptions(killed, mockImageBackend()));
    expect(outcome).toBe('finished');
    expect(file.sessions.map((session) => session.outcome)).toEqual(['killed', 'finished']);
    const after = doneKeys(killed);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    expect(readdirSync(join(killed, 'artifacts', 'unfinished'))).toEqual([]);

    await evaluate(killableOptions(whole, mockImageBackend()));
    expect(fileText(killed, 'summary.json')).toBe(fileText(whole, 'summary.json'));
  });

  test('comes to the same summary from every prefix of its journal', async () => {
    const runDir = temporaryFolder();
    await evaluate(killableOptions(runDir, mockImageBackend()));
    const summary = fileText(runDir, 'summary.json');
    const journal = readFileSync(join(runDir, 'cells.jsonl'));
    for (const share of [0, 0.31, 0.62, 0.93]) {
      // In the middle of a line, most of the time.
      writeFileSync(
        join(runDir, 'cells.jsonl'),
        journal.subarray(0, Math.floor(journal.length * share)),
      );
      await evaluate(killableOptions(runDir, mockImageBackend()));
      expect(fileText(runDir, 'summary.json')).toBe(summary);
      expect(linesOf(runDir)).toHaveLength(journal.toString().trim().split('\n').length);
    }
  });
});

describe('a run directory', () => {
  test('draws again what was deleted or altered, and says so', async () => {
    const first = optionsOf(temporaryFolder());
    await run(first);
    const { cells, artifactPath } = await readRun(first.runDir);
    const paths = cells.flatMap(({ generate }) =>
      generate?.status === 'done' ? join(first.runDir, artifactPath(generate.output.artifact)) : [],
    );
    const [gone = '', altered = '', touched = ''] = paths;
    const summary = fileText(first.runDir, 'summary.json');
    rmSync(gone);
    const bytes = readFileSync(altered);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(altered, bytes);
    const later = new Date(Date.now() + 60_000);
    for (const path of [altered, touched]) utimesSync(path, later, later);
    const backend = mockImageBackend();
    const again = optionsOf(first.runDir, { backend });
    await run(again);
    expect(backend.requests).toHaveLength(2);
    const warnings = again.events.filter(({ type }) => type === 'warning');
    expect(warnings).toHaveLength(2);
    expect(statSync(gone).size).toBeGreaterThan(0);
    expect(fileText(first.runDir, 'summary.json')).toBe(summary);
  });

  test('refuses another configuration and shows what differs', async () => {
    const first = optionsOf(temporaryFolder());
    await run(first);
    const others = [
      [{ seeds: 3 }, 'seeds: [1,2] there, [1,2,3] now'],
      [{ dataset: datasetOf(5) }, 'dataset.prompts: 4 there, 5 now'],
      [
        { judge: judgeOf(undefined, { judge: 'stricter' }) },
        'arms.base.judge.settings.judge: "test" there, "stricter" now',
      ],
      [{ scorers: { length: () => 1 } }, 'scorers: [] there, ["length"] now'],
      [{ arms: { base: { upsampler: null } } }, 'arms.upsampled.upsampler'],
    ] as const;
    for (const [change, message] of others) {
      const refused = run(optionsOf(first.runDir, change));
      await expect(refused).rejects.toThrow(message);
      await expect(refused).rejects.toMatchObject({ code: 'changed' });
    }
  });

  test('is refused to a second process, and free once the first one is done', async () => {
    const runDir = temporaryFolder();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = upsamplerOf(async (text) => {
      await held;
      return text;
    });
    const arms = { base: { upsampler: null }, upsampled: { upsampler: slow } };
    const first = run(optionsOf(runDir, { arms }));
    await expect.poll(() => slow.calls.length).toBeGreaterThan(0);
    const second = run(optionsOf(runDir, { arms }));
    await expect(second).rejects.toMatchObject({ name: 'EvaluationError', code: 'locked' });
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    release();
    await first;
    await expect(run(optionsOf(runDir, { arms }))).resolves.toMatchObject({ outcome: 'finished' });
  });

  test('takes over the lock of a process that is gone, and of one that fell silent', async () => {
    const runDir = temporaryFolder();
    const lock = join(runDir, 'run.lock');
    writeFileSync(lock, JSON.stringify({ token: 'x', pid: process.pid, machine: 'elsewhere' }));
    await expect(run(optionsOf(runDir))).rejects.toMatchObject({ code: 'locked' });
    const old = new Date(Date.now() - 61_000);
    utimesSync(lock, old, old);
    await expect(run(optionsOf(runDir))).resolves.toMatchObject({ outcome: 'finished' });
    expect(existsSync(lock)).toBe(false);
    expect(readdirSync(runDir).filter((name) => name.startsWith('run.'))).toEqual(['run.json']);
  });

  test('does again what a damaged line stood for', async () => {
    const first = optionsOf(temporaryFolder());
    await run(first);
    const path = join(first.runDir, 'cells.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    lines[3] = '{"stage":"generate","key":7}';
    lines[4] = '\u0000\u0000';
    writeFileSync(path, lines.join('\n'));
    appendFileSync(path, '{"stage":"judge","ke');
    const again = optionsOf(first.runDir);
    const { summary } = await run(again);
    expect(summary.complete).toBe(true);
    expect(again.events).toContainEqual({
      type: 'warning',
      message: expect.stringContaining('2 lines that cannot be read, the first one no. 4'),
    });
  });

  test('is refused where it is no run, of a newer format, or cannot be written to', async () => {
    const folder = temporaryFolder();
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'thesis.tex'), 'x');
    await expect(run(optionsOf(full))).rejects.toThrow('it holds thesis.tex');
    await expect(readRun(full)).rejects.toMatchObject({ code: 'unreadable' });
    rmSync(join(full, 'thesis.tex'));
    for (const [text, message] of [
      ['{"format":2}', 'it has the format 2'],
      ['{"form', 'was damaged'],
    ] as const) {
      writeFileSync(join(full, 'run.json'), text);
      await expect(run(optionsOf(full))).rejects.toThrow(message);
    }
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(run(optionsOf(join(file, 'run')))).rejects.toMatchObject({ name: 'StoreError' });
  });

  test.skipIf(process.getuid?.() === 0)('says that it may not be written to', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    const refused = run(optionsOf(join(folder, 'run')));
    await expect(refused).rejects.toThrow('Name another directory');
    expect(await refused.catch((error: unknown) => error)).not.toBeInstanceOf(EvaluationError);
    chmodSync(folder, 0o700);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ProgressLine, progressText } from '../../src/cli/evaluate-progress.ts';
import { chatModel, emptyFolder, home, run, serve } from './support.ts';

const small = ['--width', '32', '--height', '32'];

/** The language model is made from the process's own environment. */
function environment(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return env;
}

function folderWithPrompts(): string {
  const cwd = emptyFolder();
  writeFileSync(
    join(cwd, 'prompts.tsv'),
    'Prompt\tCategory\na red frog\tanimals\ntwo blue cups\tthings\n',
  );
  return cwd;
}

describe('evaluate', () => {
  it('runs offline into a directory with a page, and claims nothing', async () => {
    const cwd = folderWithPrompts();
    const argv = ['evaluate', 'prompts.tsv', '--seeds', '2', '--out', 'runs/x', ...small];
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining('Embedded stand-ins')]);
    expect(stdout).toContain('demonstration: no claim');
    expect(stdout).toContain(join('runs', 'x', 'report', 'index.html'));
    expect(readFileSync(join(cwd, 'runs/x/report/index.html'), 'utf8')).toContain('no claim');

    const again = await run(['resume', 'runs/x', '--json'], { cwd });
    const events = again.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({ type: 'started', progress: { cells: 8 } });
    expect(events.at(-1)).toMatchObject({ type: 'result', outcome: 'finished' });
    expect(events.at(-2)).toMatchObject({ type: 'ended', progress: { resumed: 8 } });

    const gate = await run(['report', 'runs/x', '--gate', 'difference.low >= 0'], { cwd });
    expect([gate.code, gate.stderr]).toEqual([3, expect.stringContaining('not met')]);

    const changed = await run(['evaluate', 'prompts.tsv', '--out', 'runs/x', ...small], { cwd });
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining('seeds: [1,2]')]);

    const other = await run(['rejudge', 'runs/x', '--out', 'runs/y'], { cwd });
    expect(other.code).toBe(0);
    const compared = await run(['compare', 'runs/x', 'runs/y'], { cwd });
    expect(compared.stdout).toContain('2 prompts in common');
  }, 30_000);

  it('judges as the flags say, of a benchmark in its own form, also when it goes on', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'draw.csv'), 'Prompts,Category\na red frog,Colors\n');
    const argv = ['evaluate', 'draw.csv', '--dataset', 'drawbench', '--out', 'run', ...small];
    expect((await run([...argv, '--votes', '3'], { cwd })).code).toBe(0);
    const kept = JSON.parse(readFileSync(join(cwd, 'run/run.json'), 'utf8'));
    expect(kept.configuration.dataset).toMatchObject({ name: 'DrawBench' });
    expect(JSON.stringify(kept.configuration)).toContain('"votes":3');
    expect((await run(['resume', 'run'], { cwd })).code).toBe(0);
    const { code, stderr } = await run(argv, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('another configuration')]);
    const { code: refused, stderr: why } = await run(['rejudge', 'run'], { cwd });
    expect([refused, why]).toEqual([2, expect.stringContaining('needs --out')]);
    expect((await run(['rejudge', 'run', '--votes', '5', '--out', 'anew'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'anew/run.json'), 'utf8')).toMatch(/"votes": 5/);
  }, 30_000);

  it('prints calls and money before anything is sent', async () => {
    const cwd = folderWithPrompts();
    const env = environment({ OPENAI_API_KEY: 'sk-test-0123456789' });
    const argv = ['evaluate', 'prompts.tsv', '--dry-run', '--seeds', '4', '--model', 'gpt-4o-mini'];
    const { code, stdout } = await run(argv, { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain('2 prompts, 16 cells, 0 of them done');
    expect(stdout).toMatch(/images +16/);
    expect(stdout).toMatch(/money +about \$0\.\d\d/);
  });

  it('says on stderr why cells failed, and exits with 1', async () => {
    const cwd = folderWithPrompts();
    const url = await serve((_path, _body, response) => {
      response.statusCode = 400;
      return { error: { message: 'no such thing' } };
    });
    const env = environment({ OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-secret-0123456789' });
    const argv = ['evaluate', 'prompts.tsv', '--out', 'run', '--model', 'm', ...small];
    const { code, stderr } = await run(argv, { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/\d of 4 cells failed, the last one at \w+: .*no such thing/s);
    expect(stderr).toContain('resume "run" (tries them again)');
  }, 30_000);

  it('finishes what is under way at the first Ctrl-C, and names the way to go on', async () => {
    const cwd = folderWithPrompts();
    const model = chatModel('A red frog on a mossy stone, low morning sun.');
    const controller = new AbortController();
    const url = await serve((...request) => {
      controller.abort();
      return model(...request);
    });
    const env = environment({ OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-secret-0123456789' });
    const argv = ['evaluate', 'prompts.tsv', '--out', 'run', '--model', 'm', ...small];
    const { code, stderr } = await run(argv, { cwd, env, signal: controller.signal });
    expect(code).toBe(130);
    expect(stderr).toContain('To go on: prompt-upsampler resume "run"');
    const kept = readFileSync(join(cwd, 'run/run.json'), 'utf8');
    expect(kept).not.toContain('secret');
    expect(JSON.parse(kept)).toMatchObject({
      origin: { command: 'evaluate', flags: { model: 'm', width: '32' } },
      sessions: [{ outcome: 'interrupted' }],
    });
    const resumed = await run(['resume', 'run'], { cwd, env });
    expect(resumed.code).toBe(0);
    expect(resumed.stdout).toContain('2 of 2 scored');
  }, 30_000);

  it.each([
    [['evaluate', 'missing.tsv'], 2, 'missing.tsv'],
    [['evaluate', 'a', 'b'], 2, 'one file'],
    [['evaluate', '--dataset', 'drawbench'], 2, "needs the benchmark's file"],
    [['evaluate', 'a', '--dataset', 'coco'], 2, '--dataset must be one of parti-prompts, '],
    [['evaluate', '--method', 'questions'], 2, 'For --method questions name a model'],
    [['evaluate', '--threshold', '0.4'], 2, '`threshold` has no effect'],
    [['evaluate', '--arms', 'base,best'], 2, 'There are: base'],
    [['evaluate', '--seeds', '0'], 2, 'seeds'],
    [['evaluate', '--concurrency', 'gpu=1'], 2, '--concurrency'],
    [['evaluate', '--gate', 'better'], 2, 'is no gate'],
    [['evaluate', '--sample', '1000'], 2, 'sample'],
    [['resume', 'nowhere'], 2, 'There is no directory'],
    [['resume', '.'], 2, 'There is no run'],
    [['report', 'nowhere'], 2, 'There is no directory'],
    [['report', '.'], 2, 'There is no run'],
    [['compare', 'nowhere', 'nowhere'], 2, 'There is no directory'],
    [['compare', '.', '.'], 2, 'There is no run'],
    [['publish', 'weave', 'nowhere'], 2, 'There is no directory'],
    [['publish', 'weave', '.'], 2, 'There is no run'],
    [['resume'], 2, 'Name the directory'],
    [['rejudge', 'nowhere'], 2, 'There is no directory'],
    [['rejudge', '.'], 2, 'There is no run'],
    [['report'], 2, 'Name the directory'],
    [['compare', 'a'], 2, 'two runs'],
  ])('refuses %j', async (argv, code, message) => {
    const ran = await run(argv, { cwd: emptyFolder() });
    expect([ran.code, ran.stderr]).toEqual([code, expect.stringContaining(message)]);
  });

  it.each(['report', 'resume'])('fails to %s a run that is damaged', async (command) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'run.json'), '{"form');
    const { code, stderr } = await run([command, '.'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('was damaged')]);
  });
});

it.runIf(existsSync('/proc'))('refuses a directory that no folder can be made in', async () => {
  const { code, stderr } = await run(['evaluate', '--sample=1', '--out=/proc/x'], {
    cwd: emptyFolder(),
  });
  expect([code, stderr]).toEqual([1, expect.stringContaining('Could not make /proc/x')]);
  expect(stderr).not.toContain('To go on');
  const drawn = await run(['a frog', '--out=/proc/x'], { cwd: emptyFolder() });
  expect([drawn.code, drawn.stderr]).toEqual([2, expect.stringContaining('another parent')]);
});

describe('the progress of a run', () => {
  const progress = { cells: 800, done: 200, failed: 3, resumed: 100, cost: 1.5 };

  it('tells rate, time left and money, of what this session did', () => {
    expect(progressText(progress, 50_000)).toBe(
      '200/800 cells, 3 failed, 2.0/s, 5 min left, $1.50',
    );
    expect(progressText({ ...progress, done: 100, failed: 0, cost: null }, 0)).toBe(
      '100/800 cells, cost unknown',
    );
  });

  it('is one line redrawn on a terminal, and a line now and then elsewhere', () => {
    const written = (isTTY: boolean) => {
      let [now, text] = [0, ''];
      const stream = { isTTY, columns: 30, write: (chunk: string) => (text += chunk) };
      const { signal } = new AbortController();
      const io = { stdout: stream, stderr: stream, env: {}, cwd: '.', signal, home };
      const line = new ProgressLine(io, () => now);
      for (; now <= 25_000; now += 50) line.show(progress);
      line.end();
      return text;
    };
    expect(written(false).trim().split('\n')).toHaveLength(2);
    const terminal = written(true);
    expect(terminal).not.toContain('\n');
    expect(terminal.endsWith('\r\u001b[2K')).toBe(true);
  });
});

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder, pictureBase64, serve } from './support.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const env = { PATH: process.env['PATH'] ?? '' };

function execute(argv: readonly string[], cwd = emptyFolder()) {
  return new Promise<{ code: unknown; stdout: string; stderr: string; cwd: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', tsx, main, ...argv],
      { cwd, env },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr, cwd }),
    );
  });
}

it('runs offline with nothing configured, and exits with 0', async () => {
  const { code, stdout, stderr, cwd } = await execute(['a frog dressed as a knight']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Embedded stand-ins: /);
  expect(stdout).toContain('Upsampled prompt');
  const folder = join(cwd, 'out', 'a-frog-dressed-as-a-knight');
  for (const name of ['base.png', 'upsampled.png', 'result.json', 'index.html']) {
    expect(existsSync(join(folder, name)), name).toBe(true);
  }
});

it('exits with 2 for a flag that is not there, without a stack trace', async () => {
  const { code, stdout, stderr } = await execute(['--colour', 'red', 'a frog']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Error: There is no flag "--colour"\.[^\n]*\n$/);
});

it('writes the page on the first Ctrl-C, and exits with 130', async () => {
  const picture = await pictureBase64();
  let hanging: (() => void) | undefined;
  const both = new Promise<void>((resolve) => {
    hanging = resolve;
  });
  let jobs = 0;
  const url = await serve((path) => {
    if (!path.startsWith('/sdapi/v1/txt2img'))
      return { active: false, queued: true, completed: false };
    jobs += 1;
    if (jobs === 1) return { images: [picture], info: '{}' };
    hanging?.();
    return undefined;
  });
  const cwd = emptyFolder();
  const child = spawn(process.execPath, ['--import', tsx, main, 'a frog', '--url', url], {
    cwd,
    env,
  });
  await both;
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
  const folder = join(cwd, 'out', 'a-frog');
  const { outcome, base, upsampled } = JSON.parse(
    readFileSync(join(folder, 'result.json'), 'utf8'),
  );
  expect(outcome).toBe('interrupted');
  expect([base.file, upsampled.file].filter((file) => file !== undefined)).toHaveLength(1);
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});

it('still writes its files where nobody reads its output', async () => {
  const cwd = emptyFolder();
  const child = spawn(process.execPath, ['--import', tsx, main, 'a frog'], { cwd, env });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(existsSync(join(cwd, 'out', 'a-frog', 'index.html'))).toBe(true);
});

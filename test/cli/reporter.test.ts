import { expect, it } from 'vitest';
import { createReporter } from '../../src/cli/reporter.ts';

function reporterWith(isTTY: boolean, env: Readonly<Record<string, string>> = {}) {
  let written = '';
  const output = { isTTY, columns: 60, write: (text: string) => (written += text) };
  const reporter = createReporter({
    ...{ stdout: output, stderr: output, env, cwd: '.' },
    signal: new AbortController().signal,
    home: new URL('file:///'),
  });
  return { reporter, written: () => written };
}

it.each([
  [false, {}],
  [true, { CI: 'true' }],
  [true, { TERM: 'dumb' }],
])('tells of each stage once in plain lines (terminal: %s, %j)', (isTTY, env) => {
  const { reporter, written } = reporterWith(isTTY, env);
  reporter.progress('drawing');
  reporter.progress('drawing', 0.5);
  reporter.notice('a notice');
  reporter.progress('drawing', 1);
  reporter.end();
  expect(written()).toBe('drawing …\na notice\n');
});

it('redraws one line on a terminal, and takes it away', () => {
  const { reporter, written } = reporterWith(true);
  reporter.progress('drawing');
  reporter.progress('judging', 0.25);
  expect(written()).toContain('\r\u001b[2Kdrawing …, judging 25%');
  reporter.end();
  expect(written().endsWith('\r\u001b[2K')).toBe(true);
});

it('lets nobody steer the terminal', () => {
  const { reporter, written } = reporterWith(false);
  reporter.notice('a\u001b[2Jb\u202ec\rd');
  expect(written()).toBe('a\ufffd[2Jb\ufffdc\nd\n');
});

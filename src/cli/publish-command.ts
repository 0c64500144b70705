import { ConfigurationError } from '../errors.ts';
import type { PublishedRun, WeaveModule } from '../evaluation/publish-to-weave.ts';
import { isRecord } from '../internal/is-record.ts';
import type { CommandContext } from './command-context.ts';
import { optionalPackage } from './optional-package.ts';
import { runFolder } from './run-word.ts';
import { printable } from './terminal.ts';
import { projectOf } from './trace-flag.ts';

/** `publish weave <run>`: shows a finished evaluation in Weave. */
export async function publishCommand(context: CommandContext): Promise<number> {
  const { io, words, reporter, settings } = context;
  const [service, runDir, ...others] = words;
  if (service !== 'weave' || runDir === undefined || others.length > 0) {
    throw new ConfigurationError(
      'Say where to and which run: prompt-upsampler publish weave <run>',
    );
  }
  const folder = await runFolder(context, runDir);
  const project = projectOf(io);
  const weave = await optionalPackage('weave', io.cwd, 'publish weave');
  if (!isWeave(weave)) throw new ConfigurationError('The package weave has no `init`.');
  const { publishToWeave } = await import('../evaluation/publish-to-weave.ts');
  reporter.progress('publishing');
  const published = await withoutChatter(reporter.notice, () =>
    publishToWeave(folder, {
      weave,
      project,
      signal: io.signal,
      onProgress: (done, cells) => reporter.progress('publishing', done / (cells + 1)),
    }),
  );
  reporter.end();
  for (const warning of published.warnings) reporter.notice(printable(warning));
  if (settings.json) context.printJSON(published);
  else context.print(summaryOf(published));
  return published.warnings.length === 0 ? 0 : 1;
}

function isWeave(value: unknown): value is WeaveModule {
  return isRecord(value) && typeof value['init'] === 'function';
}

/** The SDK writes to stdout, which is for results. */
async function withoutChatter<T>(
  notice: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const { log } = console;
  console.log = (...values) => notice(values.map(String).join(' '));
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

function summaryOf({ project, arms, images }: PublishedRun): string {
  const lines = arms.map(({ arm, status, callId }) => {
    const what = status === 'present' ? 'was there already' : 'published';
    return `${printable(arm)}: ${what} (call ${callId})\n`;
  });
  return `${lines.join('')}${images} pictures uploaded to ${printable(project)}\n`;
}

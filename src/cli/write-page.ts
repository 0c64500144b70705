import { readRun } from '../evaluation/read-run.ts';
import { writeReport } from '../evaluation/report/write-report.ts';
import type { CommandContext } from './command-context.ts';

/** Writes the page of a run, and gives its path; undefined where it could not be written. */
export async function writePage(
  context: CommandContext,
  runDir: string,
): Promise<string | undefined> {
  try {
    const { path, warnings } = await writeReport(await readRun(runDir));
    for (const warning of warnings) context.reporter.notice(warning);
    return path;
  } catch (error) {
    // The run is done and kept; a page can be written later.
    context.showError(error);
    return undefined;
  }
}

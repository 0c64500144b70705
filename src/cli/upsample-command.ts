import { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { CommandContext } from './command-context.ts';
import { describeParts, languageModel } from './parts.ts';
import { promptOf } from './prompt-of.ts';
import { noClaim, upsamplingReport } from './run-report.ts';
import { printable } from './terminal.ts';

/** Prints the upsampled prompt alone; where it failed, the base prompt byte for byte. */
export async function upsampleCommand(context: CommandContext): Promise<number> {
  const { io, settings, reporter, redact } = context;
  const basePrompt = promptOf(context.words, 'upsample');
  const upsampler = languageModel(settings.model, io.env);
  reporter.notice(describeParts({ upsampler }));
  context.hint();
  const { strategy = 'exemplars', timeoutMs, seed } = settings;
  reporter.progress('upsampling');
  const upsampled = await new PromptUpsampler({
    lm: upsampler.value,
    strategy,
    timeoutMs,
  }).upsample(basePrompt, { signal: io.signal, seed });
  reporter.end();
  const { status, prompt, reason, words } = upsampled;
  if (reason === undefined) reporter.notice(`${status}: ${words} words`);
  else {
    reporter.notice(`${status} (${reason.code}): the base prompt is unchanged.`);
    context.showError(reason.error ?? reason);
  }
  if (settings.json) {
    context.printJSON({
      basePrompt,
      prompt,
      claim: upsampler.standIn ? noClaim : undefined,
      model: upsampler.value.model,
      ...upsamplingReport(upsampled, redact),
    });
  } else context.print(`${io.stdout.isTTY === true ? printable(prompt) : prompt}\n`);
  return status === 'kept' ? 1 : 0;
}

import { ConfigurationError } from '../errors.ts';
import { PromptUpsampler } from '../upsampling/prompt-upsampler.ts';
import type { UpsampledPrompt } from '../upsampling/upsampled-prompt.ts';
import type { CommandContext } from './command-context.ts';
import { explanation } from './explanation.ts';
import { describeParts, languageModel } from './parts.ts';
import { promptOf } from './prompt-of.ts';
import { noClaim, upsamplingReport } from './run-report.ts';
import { printable } from './terminal.ts';
import { tokensText } from './tokens-text.ts';
import { upsampleFile } from './upsample-file.ts';

/** Prints the upsampled prompt alone; where it failed, the base prompt byte for byte. */
export async function upsampleCommand(context: CommandContext): Promise<number> {
  const { io, settings, values, reporter, redact } = context;
  if (values.has('file')) return upsampleFile(context);
  checkAlone(values);
  const basePrompt = promptOf(context.words, 'upsample');
  const model = languageModel(settings.model, io.env);
  reporter.notice(describeParts({ upsampler: model }));
  context.hint();
  const { upsampling, timeoutMs, seed, variants } = settings;
  reporter.progress('upsampling');
  const upsampled = await new PromptUpsampler({
    lm: model.value,
    ...upsampling,
    timeoutMs,
  }).upsample(basePrompt, { signal: io.signal, seed, variants, tracer: context.tracer });
  reporter.end();
  report(context, upsampled);
  if (settings.json) {
    context.printJSON({
      basePrompt,
      prompt: upsampled.prompt,
      claim: model.standIn ? noClaim : undefined,
      model: model.value.model,
      ...upsamplingReport(upsampled, redact),
    });
  } else if (values.has('explain')) context.print(explanation(upsampled, io));
  else {
    const shown = (text: string) => (io.stdout.isTTY === true ? printable(text) : text);
    context.print(upsampled.variants.map((variant) => `${shown(variant)}\n`).join(''));
  }
  return upsampled.status === 'kept' ? 1 : 0;
}

/** What came of it, on stderr. */
function report(
  { reporter, showError, values, settings }: CommandContext,
  result: UpsampledPrompt,
) {
  const { status, reason, words, tokens, warnings, negativePrompt } = result;
  if (status === 'kept' || status === 'skipped') {
    reporter.notice(`${status} (${reason?.code}): the base prompt is unchanged.`);
  } else reporter.notice(`${status}: ${words} words, ${tokensText(tokens)}`);
  if (status === 'kept') showError(reason?.error ?? reason);
  else if (reason !== undefined) reporter.notice(reason.message);
  for (const warning of warnings) reporter.notice(`Warning: ${warning}`);
  const isShown = settings.json || values.has('explain');
  if (negativePrompt !== undefined && !isShown) {
    reporter.notice(`negative prompt: ${negativePrompt === '' ? '(empty)' : negativePrompt}`);
  }
}

/** @throws ConfigurationError for flags that make no sense with a single prompt, or together. */
function checkAlone(values: CommandContext['values']): void {
  for (const flag of ['done', 'jobs']) {
    if (values.has(flag)) throw new ConfigurationError(`--${flag} belongs to --file.`);
  }
  if (values.has('explain') && values.has('json')) {
    throw new ConfigurationError('--json holds all that --explain shows; leave one of them out.');
  }
  if (values.has('explain') && values.has('variants')) {
    throw new ConfigurationError(
      '--explain shows one rewrite; leave out --variants, or use --json.',
    );
  }
}

import { readFile } from 'node:fs/promises';
import {
  AbortedError,
  ConfigurationError,
  DatasetError,
  EvaluationError,
  PromptUpsamplerError,
} from '../errors.ts';
import { isRecord } from '../internal/is-record.ts';
import { type Redact, redactor } from '../internal/redact.ts';
import { type BackendModule, listBackends, loadBackend } from './backend-modules.ts';
import type { CommandContext } from './command-context.ts';
import type { CommandIO } from './command-io.ts';
import { parseCommandLine, skimCommandLine } from './command-line.ts';
import { compareCommand } from './compare-command.ts';
import { evaluateCommand, resumeCommand } from './evaluate-command.ts';
import { type CommandName, commandNames, commonFlags, type Flag } from './flags.ts';
import { generateCommand } from './generate-command.ts';
import { backendList, commandHelp, programHelp } from './help-text.ts';
import { inFlags } from './in-flags.ts';
import { judgeCommand } from './judge-command.ts';
import { keyHint } from './parts.ts';
import { publishCommand } from './publish-command.ts';
import { rejudgeCommand } from './rejudge-command.ts';
import { reportCommand } from './report-command.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { resumedArguments } from './resumed-arguments.ts';
import { errorReport } from './run-report.ts';
import { readSettings, type Settings } from './settings.ts';
import { printable } from './terminal.ts';
import { makeTracer } from './trace-flag.ts';
import { upsampleCommand } from './upsample-command.ts';

const commands: Readonly<Record<CommandName, (context: CommandContext) => Promise<number>>> = {
  generate: generateCommand,
  upsample: upsampleCommand,
  judge: judgeCommand,
  evaluate: evaluateCommand,
  resume: resumeCommand,
  rejudge: rejudgeCommand,
  report: reportCommand,
  compare: compareCommand,
  publish: publishCommand,
};

/**
 * The command `prompt-upsampler`, without its process.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or configuration, 3 a gate is not met, 130
 * interrupted
 */
export async function runCommand(given: readonly string[], io: CommandIO): Promise<number> {
  const argv = await resumedArguments(given, io.cwd);
  const skimmed = skimCommandLine(argv, commonFlags);
  const reporter = createReporter(io);
  let redact = secretsOf(io, skimmed, []);
  try {
    const backend = await namedBackend(io.home, skimmed);
    const flags = [...commonFlags, ...extraFlags(backend)];
    redact = secretsOf(io, skimCommandLine(argv, flags), flags);
    const { command, words, values } = parseCommandLine(argv, flags);
    const version = await readVersion(io.home);
    const answer = await information({ io, command, words, values, version, backend });
    if (answer !== undefined) {
      io.stdout.write(answer);
      return 0;
    }
    const settings = readSettings(values);
    const tools = outputTools(io, settings, reporter, redact);
    const name = command === undefined || command === 'help' ? 'generate' : command;
    const tracer = await makeTracer(settings.trace, settings.traceContent, io, reporter);
    const context = { io, settings, words, values, backend, version, reporter, redact, tracer };
    try {
      return await commands[name]({ ...context, ...tools });
    } finally {
      await tracer?.flush?.();
    }
  } catch (error) {
    reporter.end();
    reporter.notice(errorText(error, io, redact));
    if (skimmed.has('json')) io.stdout.write(jsonText({ error: errorReport(error, redact) }));
    return exitCodeOf(error);
  }
}

function outputTools(
  io: CommandIO,
  { model, judgeModel }: Settings,
  reporter: Reporter,
  redact: Redact,
): Pick<CommandContext, 'print' | 'printJSON' | 'showError' | 'hint'> {
  const shown = new Set<string>();
  return {
    print: (text) => io.stdout.write(text),
    printJSON: (value) => io.stdout.write(jsonText(value)),
    showError(error) {
      const text = errorText(error, io, redact);
      // Both images often fail for one reason, which need not be read twice.
      if (!shown.has(text)) reporter.notice(text);
      shown.add(text);
    },
    hint() {
      const text = keyHint(model ?? judgeModel, io.env);
      if (text !== undefined) reporter.notice(text);
    },
  };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

interface Question {
  readonly io: CommandIO;
  readonly command: CommandName | 'help' | undefined;
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly version: string;
  readonly backend: BackendModule | undefined;
}

/** The answer where somebody only asks about the program. */
async function information(question: Question): Promise<string | undefined> {
  const { io, command, words, values, version, backend } = question;
  if (values.has('version')) return `${version}\n`;
  if (values.has('list-backends')) {
    const backends = await listBackends(io.home);
    return values.has('json') ? backendJSON(backends) : backendList(backends);
  }
  if (command !== 'help' && !values.has('help')) return undefined;
  const topic = command === 'help' ? words[0] : command;
  if (topic === undefined) {
    return backend === undefined ? programHelp() : commandHelp('generate', backend);
  }
  const name = commandNames.find((known) => known === topic);
  if (name !== undefined) return commandHelp(name, backend);
  throw new ConfigurationError(
    `There is no command ${JSON.stringify(topic)}. There are: ${commandNames.join(', ')}.`,
  );
}

function backendJSON(backends: readonly BackendModule[]): string {
  const list = backends.map(({ name, flags }) => ({
    name,
    flags: flags.map((flag) => ({ flag: flag.name, required: flag.required, help: flag.help })),
  }));
  return jsonText({ backends: list });
}

/** An address alone means the server that most people run. */
async function namedBackend(
  home: URL,
  values: ReadonlyMap<string, string>,
): Promise<BackendModule | undefined> {
  const name = values.get('backend') ?? (values.has('url') ? 'automatic1111' : undefined);
  return name === undefined || name === 'sketch' ? undefined : loadBackend(home, name);
}

function extraFlags(backend: BackendModule | undefined): readonly Flag[] {
  const names = new Set(commonFlags.map(({ name }) => name));
  return (backend?.flags ?? []).filter(({ name }) => !names.has(name));
}

async function readVersion(home: URL): Promise<string> {
  const text = await readFile(new URL('../package.json', home), 'utf8');
  const parsed: unknown = JSON.parse(text);
  return isRecord(parsed) ? String(parsed['version']) : 'of unknown version';
}

const secretName = /key|token|secret|password|auth|header/;

function secretsOf(
  { env }: CommandIO,
  values: ReadonlyMap<string, string>,
  flags: readonly Flag[],
): Redact {
  const named = flags.filter(({ name }) => secretName.test(name));
  const given = named.map(({ name }) => values.get(name) ?? '');
  const inJSON = given.flatMap((text) =>
    [...text.matchAll(/:\s*"([^"]+)"/g)].map(([, own]) => own),
  );
  const url = values.get('url') ?? '';
  const password = URL.canParse(url) ? new URL(url).password : '';
  return redactor([env['OPENAI_API_KEY'], env['WANDB_API_KEY'], password, ...given, ...inJSON]);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof AbortedError) return 130;
  if (error instanceof EvaluationError && error.code === 'changed') return 2;
  return error instanceof ConfigurationError || error instanceof DatasetError ? 2 : 1;
}

function errorText(error: unknown, { env }: CommandIO, redact: Redact): string {
  if (error instanceof AbortedError) return 'Interrupted.';
  const known = error instanceof PromptUpsamplerError || !(error instanceof Error);
  const said = isRecord(error) ? String(error['message']) : String(error);
  if (env['PROMPT_UPSAMPLER_DEBUG'] === '1' && error instanceof Error) {
    return redact(printable(error.stack ?? said));
  }
  const advice = known ? '' : ' (PROMPT_UPSAMPLER_DEBUG=1 shows where this comes from.)';
  return redact(`Error: ${printable(inFlags(said, error))}${advice}`);
}

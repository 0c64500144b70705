import { parseArgs } from 'node:util';
import { ConfigurationError } from '../errors.ts';
import { quoted } from '../internal/quoted.ts';
import { closest, slipOf } from './closest.ts';
import { type CommandName, commandNames, type Flag } from './flags.ts';

/** A command line taken apart, before any value is understood. */
export interface CommandLine {
  /** Undefined where no command word was given. */
  readonly command: CommandName | 'help' | undefined;
  /** What follows the command word. */
  readonly words: readonly string[];
  /** By flag name; a switch has an empty text. */
  readonly values: ReadonlyMap<string, string>;
}

/** The same, without any complaint: flags that are unknown are left out. */
export function skimCommandLine(
  argv: readonly string[],
  flags: readonly Flag[],
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const token of tokenize(argv, flags)) {
    if (token.kind === 'option') values.set(token.name, token.value ?? '');
  }
  return values;
}

/** @throws ConfigurationError that names the flag or command that is wrong and the likely right one. */
export function parseCommandLine(argv: readonly string[], flags: readonly Flag[]): CommandLine {
  const values = new Map<string, string>();
  const words: string[] = [];
  let afterTerminator = false;
  let firstMayBeCommand = false;
  for (const token of tokenize(argv, flags)) {
    if (token.kind === 'option-terminator') afterTerminator = true;
    else if (token.kind === 'positional') {
      if (words.length === 0) firstMayBeCommand = !afterTerminator;
      words.push(token.value);
    } else values.set(token.name, textOf(token, flags));
  }
  const command = firstMayBeCommand ? commandOf(words[0] ?? '') : undefined;
  checkUse(values, command ?? 'generate', flags);
  return { command, words: command === undefined ? words : words.slice(1), values };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function tokenize(argv: readonly string[], flags: readonly Flag[]) {
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const args = [...argv];
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function textOf(token: OptionToken, flags: readonly Flag[]): string {
  const { name, rawName, value, inlineValue } = token;
  const flag = flags.find((candidate) => candidate.name === name);
  if (flag === undefined) throw unknownFlag(rawName, flags);
  if (flag.value === undefined) {
    if (value === undefined) return '';
    throw new ConfigurationError(`${rawName} is a switch and takes no value.`);
  }
  if (value === undefined || (inlineValue !== true && value.startsWith('--'))) {
    throw new ConfigurationError(
      `${rawName} needs a value: ${rawName}=<${flag.value}>. It is for this: ${flag.help}.`,
    );
  }
  return value;
}

function unknownFlag(rawName: string, flags: readonly Flag[]): ConfigurationError {
  const near = closest(
    rawName.replace(/^-+/, ''),
    flags.map((flag) => flag.name),
  );
  const hint = near === undefined ? '' : ` Did you mean --${near}?`;
  return new ConfigurationError(
    `There is no flag ${quoted(rawName, 60)}.${hint} Put a prompt that starts with a dash after \`--\`.`,
  );
}

function commandOf(word: string): CommandName | 'help' | undefined {
  if (word === 'help') return 'help';
  const command = commandNames.find((name) => name === word);
  if (command !== undefined) return command;
  const meant = slipOf(word, [...commandNames, 'help']);
  if (meant === undefined) return undefined;
  throw new ConfigurationError(
    `There is no command ${quoted(word)}. Did you mean \`${meant}\`? If it is the first word of a ` +
      `prompt, write: generate "${word} …".`,
  );
}

function checkUse(
  values: ReadonlyMap<string, string>,
  command: CommandName | 'help',
  flags: readonly Flag[],
): void {
  if (command === 'help') return;
  const idle = flags.find(({ name, commands }) => values.has(name) && !commands.includes(command));
  if (idle === undefined) return;
  throw new ConfigurationError(
    `The command ${command} has no use for --${idle.name}; that is a flag of ${idle.commands.join(' and ')}.`,
  );
}

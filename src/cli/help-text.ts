import type { BackendModule } from './backend-modules.ts';
import {
  backendCommands,
  type CommandName,
  commandNames,
  commonFlags,
  type Flag,
} from './flags.ts';

const usages: Readonly<Record<CommandName, string>> = {
  generate: 'generate "<prompt>"',
  upsample: 'upsample "<prompt>"',
  judge: 'judge "<base prompt>" <image> [<image> …]',
  evaluate: 'evaluate [<prompts file>]',
  resume: 'resume <run>',
  rejudge: 'rejudge <run>',
  report: 'report <run>',
  compare: 'compare <run> <run>',
  publish: 'publish weave <run>',
};

const purposes: Readonly<Record<CommandName, string>> = {
  generate: 'upsample the prompt, draw both prompts, judge both images, write a page',
  upsample: 'print the upsampled prompt, and nothing else, on stdout',
  judge: 'say whether images show what the base prompt asks for',
  evaluate: 'measure over many prompts whether upsampling helps, with intervals',
  resume: 'go on with an evaluation that was interrupted, killed or stopped',
  rejudge: 'have the images of an evaluation judged by another judge',
  report: 'print the results of an evaluation, and write its page anew',
  compare: 'put two evaluations side by side',
  publish: 'show a finished evaluation in W&B Weave',
};

const details: Readonly<Record<CommandName, string>> = {
  generate: `The base prompt and the upsampled prompt are drawn with the same seed, and both images are
judged against the base prompt. Everything goes into out/<prompt>/: the images, result.json
and index.html. The word "generate" may be left out.`,
  upsample: `Where the language model fails, the base prompt comes back byte for byte, the reason is on
stderr, and the exit code is 1.`,
  judge: `Several images of one base prompt are ranked by score. Images that this program made carry
their base prompt; for those it may be left out:
  prompt-upsampler judge <image> [<image> …]`,
  evaluate: `Every prompt is drawn in every arm with the same seeds, and the images are judged against the base
prompt. The file is text, CSV, TSV, JSON or JSON lines; without one it is the starter set. All that
is done is kept in the run's directory at once: the same command, or "resume", goes on from there. The
first Ctrl-C finishes what is under way, the second stops at once. Exit codes: 0 done, 1 failed,
2 wrong usage, 3 a gate is not met, 130 interrupted.`,
  resume: `With the flags of the evaluation; those given here go before them. Keys and passwords are not kept:
give them again, by flag or environment.`,
  rejudge: `The new verdicts become a run of their own, with the same images. Nothing is drawn.`,
  report: `With --gate for a check in CI: exit code 3 where it is not met.`,
  compare: `Both over the prompts that they share: each arm of the second run against the same arm of the first,
and what upsampling came to in each.`,
  publish: `Makes a dataset, a versioned model for each arm, and an evaluation with its images and scores
of the run in that folder. Publishing again changes nothing. Needs the package weave,
WANDB_API_KEY and WEAVE_PROJECT (entity/project).`,
};

/** The help of the program. */
export function programHelp(): string {
  const width = Math.max(...Object.values(usages).map((usage) => usage.length));
  const commands = commandNames.map((name) => `  ${usages[name].padEnd(width)}  ${purposes[name]}`);
  return [
    'Turns a short prompt into a detailed one, has both drawn, and has the images judged.',
    '',
    'Usage: prompt-upsampler [command] "<prompt>" [flags]',
    '',
    ...commands,
    `  ${'help <command>'.padEnd(width)}  explain a command`,
    '',
    'Flags',
    ...flagLines(commonFlags),
    '',
    'Environment',
    ...environment,
    '',
    'With nothing configured, embedded stand-ins do the work: no key, no GPU, no network.',
    'Results are on stdout, notices on stderr. Exit codes: 0 done, 1 failed, 2 wrong usage,',
    '3 a gate is not met, 130 interrupted.',
    '',
  ].join('\n');
}

/** The help of one command, with the flags of the backend that was named. */
export function commandHelp(name: CommandName, backend: BackendModule | undefined): string {
  const own = commonFlags.filter((flag) => flag.commands.includes(name));
  const extra =
    backend === undefined || !backendCommands.includes(name)
      ? []
      : ['', `Flags of the backend ${backend.name}`, ...flagLines(ownFlags(backend))];
  return [
    `Usage: prompt-upsampler ${usages[name]} [flags]`,
    '',
    details[name],
    '',
    'Flags',
    ...flagLines(own),
    ...extra,
    '',
  ].join('\n');
}

/** The backends with their flags. */
export function backendList(backends: readonly BackendModule[]): string {
  return [
    'sketch (embedded stand-in, used without --backend)',
    '',
    ...backends.flatMap((backend) => [backend.name, ...flagLines(backend.flags), '']),
  ].join('\n');
}

/** Those that are not among the common ones. */
function ownFlags({ flags }: BackendModule): readonly Flag[] {
  return flags.filter((flag) => commonFlags.every(({ name }) => name !== flag.name));
}

const environment = [
  '  OPENAI_API_KEY          key of the language model; spends nothing until a model is named',
  '  OPENAI_BASE_URL         address of another server that speaks the same language',
  '  PROMPT_UPSAMPLER_MODEL  like --model',
  '  PROMPT_UPSAMPLER_DEBUG  1 prints where errors come from',
  '  WANDB_API_KEY, WEAVE_PROJECT (entity/project)  for --trace weave and publish weave',
  '  OTEL_EXPORTER_OTLP_ENDPOINT  for --trace otlp',
];

function flagLines(flags: readonly Flag[]): string[] {
  const names = flags.map(({ name, short, value }) => {
    const long = `--${name}${value === undefined ? '' : ` <${value}>`}`;
    return short === undefined ? long : `-${short}, ${long}`;
  });
  const width = Math.min(34, Math.max(...names.map((name) => name.length)));
  return flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
}

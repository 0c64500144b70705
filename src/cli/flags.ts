export type CommandName =
  | 'generate'
  | 'upsample'
  | 'judge'
  | 'evaluate'
  | 'resume'
  | 'rejudge'
  | 'report'
  | 'compare'
  | 'publish';

/** A flag of the command line. */
export interface Flag {
  readonly name: string;
  readonly short?: string | undefined;
  /** What its value is called in the help. A flag without one is a switch. */
  readonly value?: string | undefined;
  readonly help: string;
  /** The commands that take it. */
  readonly commands: readonly CommandName[];
}

/** In the order in which the help lists them. */
export const commandNames: readonly CommandName[] = [
  'generate',
  'upsample',
  'judge',
  'evaluate',
  'resume',
  'rejudge',
  'report',
  'compare',
  'publish',
];

const all = commandNames;
/** Whatever starts a run also takes up one. */
const runs: readonly CommandName[] = ['evaluate', 'resume'];
const images: readonly CommandName[] = ['generate', ...runs];
const rewriting: readonly CommandName[] = ['generate', 'upsample', ...runs];
const rewritingAlone: readonly CommandName[] = ['upsample'];
const judging: readonly CommandName[] = ['generate', 'judge', 'rejudge', ...runs];
const working: readonly CommandName[] = ['rejudge', ...runs];
const asking: readonly CommandName[] = ['generate', 'upsample', 'judge', 'rejudge', ...runs];

/** The commands that take the flags of an image backend. */
export const backendCommands = images;
const verdicts: readonly CommandName[] = ['judge', 'rejudge', ...runs];

/** The flags that are always there. Those of an image backend come from its options. */
export const commonFlags: readonly Flag[] = [
  {
    name: 'model',
    value: 'name',
    help: 'language model; also PROMPT_UPSAMPLER_MODEL. Without one: the embedded stand-in',
    commands: asking,
  },
  {
    name: 'judge-model',
    value: 'name',
    help: 'vision model that judges (default: the same as --model)',
    commands: judging,
  },
  {
    name: 'method',
    value: 'rubric|questions|yes-probability',
    help: 'how to judge (default: rubric)',
    commands: verdicts,
  },
  {
    name: 'votes',
    value: 'number',
    help: 'opinions; the majority counts (default: 1)',
    commands: verdicts,
  },
  {
    name: 'threshold',
    value: 'number',
    help: 'correct above this score, with questions or yes-probability (default: 0.5)',
    commands: verdicts,
  },
  {
    name: 'fallback',
    value: 'samples|vote',
    help: 'what to do where yes-probability gets no probabilities (default: no score)',
    commands: verdicts,
  },
  {
    name: 'detail',
    value: 'low|high|auto',
    help: 'how closely the model looks at the images',
    commands: verdicts,
  },
  { name: 'aesthetics', help: 'score the looks too, apart from the verdict', commands: verdicts },
  {
    name: 'strategy',
    value: 'exemplars|compare|bestOf',
    help: 'one call with worked examples, three attempts compared, or the best of three (default: exemplars)',
    commands: rewriting,
  },
  {
    name: 'family',
    value: 'name',
    help: 'model family to write for: sdxl, flux1, pony, … (default: sdxl)',
    commands: rewriting,
  },
  {
    name: 'fidelity',
    value: 'off|report|repair|strict',
    help: 'what is done where the rewrite loses part of the prompt (default: repair)',
    commands: rewriting,
  },
  {
    name: 'mode',
    value: 'always|auto|never',
    help: 'auto leaves prompts alone that are detailed already (default: always)',
    commands: rewriting,
  },
  {
    name: 'style',
    value: 'name',
    help: 'a style such as watercolor, or its description in several words',
    commands: rewriting,
  },
  {
    name: 'language',
    value: 'name',
    help: 'language to write in (default: that of the prompt)',
    commands: rewriting,
  },
  {
    name: 'negative',
    value: 'none|stock|generate',
    help: 'what goes into the negative prompt (default: none)',
    commands: rewriting,
  },
  {
    name: 'variants',
    value: 'number',
    help: 'how many different rewrites, one a line',
    commands: rewritingAlone,
  },
  {
    name: 'explain',
    help: 'show what became of each part of the prompt, the words added and the tokens',
    commands: rewritingAlone,
  },
  {
    name: 'file',
    value: 'path',
    help: 'upsample every line of a text file; JSON lines on stdout as they finish',
    commands: rewritingAlone,
  },
  {
    name: 'done',
    value: 'path',
    help: 'output of an earlier --file run, whose finished prompts are left out; add to it with >>',
    commands: rewritingAlone,
  },
  {
    name: 'jobs',
    value: 'number',
    help: 'prompts of --file worked on at once (default: 4)',
    commands: rewritingAlone,
  },
  {
    name: 'backend',
    value: 'name',
    help: 'what draws; see --list-backends. Without one: the sketch stand-in',
    commands: images,
  },
  {
    name: 'url',
    value: 'address',
    help: 'address of the image server; alone it means --backend automatic1111',
    commands: images,
  },
  {
    name: 'seed',
    value: 'number',
    help: 'repeats a run (default: drawn)',
    commands: ['generate', 'upsample'],
  },
  { name: 'width', value: 'pixels', help: 'width of the images', commands: images },
  { name: 'height', value: 'pixels', help: 'height of the images', commands: images },
  { name: 'steps', value: 'number', help: 'denoising steps', commands: images },
  {
    name: 'guidance-scale',
    value: 'number',
    help: 'classifier-free guidance; 1 means none',
    commands: images,
  },
  {
    name: 'negative-prompt',
    value: 'text',
    help: 'what should not be seen',
    commands: rewriting,
  },
  {
    name: 'adjust',
    help: 'change a size, steps or guidance that the server refuses, with a warning',
    commands: images,
  },
  {
    name: 'out',
    value: 'folder',
    help: 'parent of the result folders (default: out); of a run, its directory (default: runs/<name>)',
    commands: ['generate', 'evaluate', 'rejudge'],
  },
  {
    name: 'arms',
    value: 'names',
    help: 'what is compared, the baseline first: base, upsampled, exemplars, compare (default: base,upsampled)',
    commands: runs,
  },
  {
    name: 'seeds',
    value: 'number',
    help: 'images of each prompt in each arm (default: 1)',
    commands: runs,
  },
  {
    name: 'dataset',
    value: 'name',
    help: 'what the named file, folder or address holds: parti-prompts, drawbench, geneval, t2i-compbench',
    commands: runs,
  },
  {
    name: 'sample',
    value: 'number',
    help: 'so many of the prompts, drawn evenly from the categories, always the same ones',
    commands: runs,
  },
  {
    name: 'concurrency',
    value: 'lm=8,image=1,judge=8',
    help: 'how many rewrites, images and verdicts are under way at once',
    commands: working,
  },
  {
    name: 'max-failures',
    value: 'number',
    help: 'give up after: below 1 a share of the cells, from 1 a number (default: 0.5)',
    commands: working,
  },
  {
    name: 'max-cost',
    value: 'dollars',
    help: 'begin nothing new once so much is spent',
    commands: working,
  },
  {
    name: 'max-images',
    value: 'number',
    help: 'begin nothing new once so many images are drawn',
    commands: runs,
  },
  {
    name: 'image-cost',
    value: 'dollars',
    help: 'what one image costs, for --max-cost and the figures',
    commands: runs,
  },
  {
    name: 'gate',
    value: 'conditions',
    help: 'exit with 3 unless they hold: "difference.low >= 0"; several with commas',
    commands: ['evaluate', 'resume', 'rejudge', 'report'],
  },
  {
    name: 'dry-run',
    help: 'print calls, images and estimated money, and do nothing',
    commands: runs,
  },
  {
    name: 'timeout',
    value: 'seconds',
    help: 'longest time for each rewrite, image and verdict',
    commands: asking,
  },
  {
    name: 'trace',
    value: 'console|otlp|weave',
    help: 'show each step: on stderr, to an OpenTelemetry collector, or in W&B Weave',
    commands: asking,
  },
  {
    name: 'trace-content',
    help: 'let the trace hold prompts, replies and images too',
    commands: asking,
  },
  {
    name: 'json',
    help: 'one JSON document on stdout, for machines; of a run, a line for each event',
    commands: all,
  },
  { name: 'list-backends', help: 'list the image backends with their flags', commands: images },
  { name: 'help', short: 'h', help: 'show this help', commands: all },
  { name: 'version', short: 'v', help: 'print the version', commands: all },
];

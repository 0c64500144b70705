export type CommandName = 'generate' | 'upsample' | 'judge';

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
export const commandNames: readonly CommandName[] = ['generate', 'upsample', 'judge'];

const all = commandNames;
const images: readonly CommandName[] = ['generate'];
const rewriting: readonly CommandName[] = ['generate', 'upsample'];
const judging: readonly CommandName[] = ['generate', 'judge'];

/** The flags that are always there. Those of an image backend come from its options. */
export const commonFlags: readonly Flag[] = [
  {
    name: 'model',
    value: 'name',
    help: 'language model; also PROMPT_UPSAMPLER_MODEL. Without one: the embedded stand-in',
    commands: all,
  },
  {
    name: 'judge-model',
    value: 'name',
    help: 'vision model that judges (default: the same as --model)',
    commands: judging,
  },
  {
    name: 'strategy',
    value: 'exemplars|compare',
    help: 'one call with worked examples, or three attempts compared (default: exemplars)',
    commands: rewriting,
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
  { name: 'seed', value: 'number', help: 'repeats a run (default: drawn)', commands: rewriting },
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
    commands: images,
  },
  {
    name: 'adjust',
    help: 'change a size, steps or guidance that the server refuses, with a warning',
    commands: images,
  },
  {
    name: 'out',
    value: 'folder',
    help: 'parent of the result folders (default: out)',
    commands: images,
  },
  {
    name: 'timeout',
    value: 'seconds',
    help: 'longest time for each rewrite, image and verdict',
    commands: all,
  },
  { name: 'json', help: 'one JSON document on stdout, for machines', commands: all },
  { name: 'list-backends', help: 'list the image backends with their flags', commands: all },
  { name: 'help', short: 'h', help: 'show this help', commands: all },
  { name: 'version', short: 'v', help: 'print the version', commands: all },
];

import { AbortedError, ImageBackendError } from '../errors.ts';
import type {
  ImageBackend,
  ImageEvent,
  ImageRequest,
  ImageRequestField,
} from '../image-backend.ts';
import { readImageHeader } from '../internal/image-header.ts';

type MakeBackend = () => ImageBackend | Promise<ImageBackend>;

/** The tests of {@link describeImageBackend}. */
export type ImageBackendTestName = keyof typeof cases;

/** Options of {@link describeImageBackend}. */
export interface DescribeImageBackendOptions {
  /** The runner's own: that of vitest, Jest or `node:test`. */
  readonly test: ((name: string, run: () => Promise<void>) => unknown) & {
    readonly skip?: ((name: string, run: () => Promise<void>) => unknown) | undefined;
  };
  /** The runner's own, for its way to show differences. @default a plain comparison */
  readonly expect?:
    | ((actual: unknown, message?: string) => { toEqual(expected: unknown): unknown })
    | undefined;
  /** Sent with every request: a small size and few steps, to be quick. */
  readonly request?: Omit<ImageRequest, 'prompt' | 'seed' | 'count'> | undefined;
  /** A backend of the same kind that cannot deliver, for a wrong address or key. */
  readonly failing?: MakeBackend | undefined;
  /** Credentials that the factory uses. They must not show up anywhere. */
  readonly secrets?: readonly string[] | undefined;
  /** Tests that this backend cannot pass, each with the reason. They are skipped. */
  readonly deviations?: Partial<Readonly<Record<ImageBackendTestName, string>>> | undefined;
}

interface Bench {
  readonly make: MakeBackend;
  readonly failing: MakeBackend | undefined;
  readonly request: Omit<ImageRequest, 'prompt' | 'seed' | 'count'>;
  readonly secrets: readonly string[];
  equal(actual: unknown, expected: unknown, what: string): void;
}

/**
 * Tests that an image backend keeps the promises of {@link ImageBackend}. `make` is called once for
 * each test and gives a backend that works.
 *
 * @example
 * describeImageBackend(() => createMyBackend({ url }), { test, expect, request: { steps: 2 } });
 */
export function describeImageBackend(
  make: MakeBackend,
  options: DescribeImageBackendOptions,
): void {
  const { test, expect, failing, request = {}, secrets = [], deviations = {} } = options;
  const equal: Bench['equal'] =
    expect === undefined
      ? equalJSON
      : (actual, expected, what) => void expect(actual, what).toEqual(expected);
  const bench: Bench = { make, failing, request, secrets, equal };
  const reasons = new Map(Object.entries(deviations));
  const unknown = [...reasons.keys()].find((name) => !Object.hasOwn(cases, name));
  assert(unknown === undefined, `There is no test "${unknown}" to deviate from`);
  for (const [name, run] of Object.entries(cases)) {
    const reason = reasons.get(name);
    if (reason === undefined) test(name, () => run(bench));
    else test.skip?.(`${name} (deviates: ${reason})`, () => run(bench));
  }
}

const prompt = 'a frog dressed as a knight';

const cases = {
  async 'delivers an image with the type and size that its bytes have'({ make, request, equal }) {
    const { image, images, durationMs } = await (await make()).generate({ prompt, ...request });
    const { mediaType, width, height } = image;
    equal({ mediaType, width, height }, readImageHeader(image.bytes), 'what the image says');
    assert(images[0] === image, '`image` must be the first of `images`');
    assert(durationMs >= 0, '`durationMs` must be a time');
  },

  async 'says what was asked for and what ran'({ make, request, equal }) {
    const asked = { prompt, ...request };
    const { requested, effective, image } = await (await make()).generate(asked);
    const { width, height } = image;
    equal(requested, asked, '`requested`');
    const ran = { width: effective.width, height: effective.height };
    equal(ran, { width, height }, 'the size in `effective`');
  },

  async 'lists the fields that it ignored'({ make, equal }) {
    const backend = await make();
    const { supports } = backend.capabilities;
    // A shape and pixels stand for each other where the server takes only one of them.
    const sizes = ['width', 'height', 'aspectRatio'];
    const takesSize = sizes.some((field) => isOneOf(supports, field));
    const samples = Object.entries(sampleFields)
      .filter(([field]) => !isOneOf(supports, field))
      .filter(([field]) => !takesSize || !sizes.includes(field));
    const fields: Partial<ImageRequest> = Object.fromEntries(samples);
    const { ignored } = await backend.generate({ prompt, ...fields });
    equal([...ignored].sort(), Object.keys(fields).sort(), '`ignored`');
  },

  async 'ignores nothing that it supports'({ make, request, equal }) {
    const backend = await make();
    const { ignored } = await backend.generate({ prompt, ...request });
    const wrong = ignored.filter((field) => isOneOf(backend.capabilities.supports, field));
    equal(wrong, [], 'supported fields that were ignored');
  },

  async 'draws two images with two seeds'({ make, request, equal }) {
    const backend = await make();
    const { images } = await backend.generate({ prompt, ...request, seed: 7, count: 2 });
    equal(images.length, 2, 'the number of images');
    if (!isOneOf(backend.capabilities.supports, 'seed')) return;
    const seeds = new Set(images.map(({ seed }) => seed));
    assert(seeds.size === 2 && !seeds.has(undefined), 'each image must have a seed of its own');
  },

  async 'draws a seed where none is given'({ make, request }) {
    const backend = await make();
    if (!isOneOf(backend.capabilities.supports, 'seed')) return;
    const { image } = await backend.generate({ prompt, ...request });
    assert(Number.isSafeInteger(image.seed), 'the image must say which seed it was drawn with');
  },

  async 'tells of progress that never falls and ends with done'({ make, request, equal }) {
    const events: ImageEvent[] = [];
    const onEvent = (event: ImageEvent) => void events.push(event);
    await (await make()).generate({ prompt, ...request }, { onEvent });
    equal(events.at(-1)?.type, 'done', 'the last event');
    equal(events.filter(({ type }) => type === 'done').length, 1, 'how often `done` came');
    equal(events.filter(({ type }) => type === 'image').length, 1, 'how often `image` came');
    equal(events.filter(({ type }) => type === 'started').length, 1, 'how often `started` came');
    const fractions = events.flatMap((event) =>
      event.type === 'progress' ? [event.fraction] : [],
    );
    equal(
      fractions,
      [...fractions].sort((a, b) => a - b),
      'progress',
    );
    assert(
      fractions.every((fraction) => fraction >= 0 && fraction <= 1),
      'progress must be from 0 to 1',
    );
  },

  async 'rejects a call that was aborted before it began'({ make, request }) {
    const backend = await make();
    const reason = new Error('changed my mind');
    const signal = AbortSignal.abort(reason);
    const error = await failureOf(backend.generate({ prompt, ...request }, { signal }));
    assertAborted(error, reason);
  },

  async 'rejects a call that is aborted while it runs'({ make, request }) {
    const backend = await make();
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const onEvent = () => controller.abort(reason);
    const { signal } = controller;
    const error = await failureOf(backend.generate({ prompt, ...request }, { signal, onEvent }));
    assertAborted(error, reason);
  },

  async 'takes any text for a prompt'({ make, request }) {
    const backend = await make();
    const { characters = Infinity, overflow } = backend.capabilities.promptWindow ?? {};
    // Escapes may double a text.
    const most = overflow === 'refused' ? characters / 2 : Infinity;
    for (const text of hostilePrompts) {
      await backend.generate({ prompt: text.slice(0, most), ...request });
    }
  },

  async 'takes weighted prompts'({ make, request }) {
    const weighted = [
      { text: 'a frog (green)', weight: 1.2 },
      { text: 'a castle', weight: 0.8 },
    ];
    await (await make()).generate({ prompt: weighted, ...request });
  },

  async 'fails with an ImageBackendError that names it'({
    make,
    failing,
    request,
    secrets,
    equal,
  }) {
    if (failing === undefined) return;
    const backend = await failing();
    const error = await failureOf(backend.generate({ prompt, ...request }));
    assert(error instanceof ImageBackendError, `expected an ImageBackendError, got ${error}`);
    equal(error.backend, (await make()).name, '`backend` of the error');
    assertSecret(secrets, `${error.message} ${error.stack} ${JSON.stringify(error)}`);
  },

  async 'keeps credentials to itself'({ make, request, secrets }) {
    const backend = await make();
    const events: ImageEvent[] = [];
    const onEvent = (event: ImageEvent) => void events.push(event);
    const result = await backend.generate({ prompt, ...request }, { onEvent });
    assertSecret(secrets, JSON.stringify([backend, backend.settings, result, events]));
  },
} satisfies Record<string, (bench: Bench) => Promise<void>>;

const sampleFields: Readonly<Required<Pick<ImageRequest, Exclude<ImageRequestField, 'count'>>>> = {
  negativePrompt: 'blurry',
  width: 512,
  height: 512,
  aspectRatio: '1:1',
  steps: 2,
  guidanceScale: 5,
  seed: 7,
  sampler: 'Euler',
  scheduler: 'karras',
  refiner: { switchAt: 0.8 },
  model: 'some-model',
};

const hostilePrompts: readonly string[] = [
  'a poster (16:9) [draft] {wide} <lora:none:1> \\ | ((([[[',
  'unbalanced ) ] } > and (mystery: a tale of two frogs)',
  'one AND two BREAK three # four embedding:five, at 10:30',
  'a frog \u{1F438}\u200D\u2694\uFE0F in armour, zero\u0000width, half a pair \uD83D',
  '\u0636\u0641\u062F\u0639 \u064A\u0631\u062A\u062F\u064A \u202E\u062F\u0631\u0639\u064B\u0627',
  `"quotes" 'and' \`ticks\` \${x} %s %00 \r\n\t newlines; DROP TABLE frogs`,
  'very long '.repeat(2000),
];

function isOneOf(fields: readonly ImageRequestField[], field: string): boolean {
  return new Set<string>(fields).has(field);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => assert(false, 'the call must reject, but it gave a result'),
    (error: unknown) => error,
  );
}

function assertAborted(error: unknown, reason: unknown): void {
  assert(error instanceof AbortedError, `expected an AbortedError, got ${error}`);
  assert(error.cause === reason, '`cause` of the error must be the reason of the signal');
}

function assertSecret(secrets: readonly string[], text: string): void {
  const leaked = secrets.findIndex((secret) => text.includes(secret));
  assert(leaked === -1, `\`secrets[${leaked}]\` shows up`);
}

function assert(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(`Image backend conformance: ${otherwise}.`);
}

function equalJSON(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(got === wanted, `expected ${what} to be ${wanted}, got ${got}`);
}

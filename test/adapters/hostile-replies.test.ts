import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { Adapter } from '../../src/adapter.ts';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { AdapterParseError } from '../../src/errors.ts';
import { type Signature, signature } from '../../src/signature.ts';
import { upsampleSignature } from '../../src/upsampling/upsample-signature.ts';

vi.setConfig({ testTimeout: 30_000 });

const sig = signature({
  inputs: { q: z.string() },
  outputs: {
    caption: z.string(),
    score: z.number(),
    part: z.object({ name: z.string() }),
    mood: z.enum(['happy', 'sad']),
  },
});

/** Texts of about `size` characters that make careless parsers look at each character many times. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'marker openings': (size) => '[[ ## '.repeat(size / 6),
  'whole markers on one line': (size) => '[[ ## caption ## ]]'.repeat(size / 19),
  brackets: (size) => '['.repeat(size),
  'opening braces': (size) => '{'.repeat(size),
  'objects that never end': (size) => '{"a":'.repeat(size / 5),
  'lists within lists': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  quotes: (size) => '"'.repeat(size),
  'a string of escaped quotes': (size) => `{"${'\\"'.repeat(size / 2)}`,
  backslashes: (size) => `{"${'\\'.repeat(size)}`,
  newlines: (size) => '\n'.repeat(size),
  'newlines before a fence': (size) => `${'\n'.repeat(size)}\`\`\`x`,
  blanks: (size) => `x${' '.repeat(size)}x`,
  backticks: (size) => '`'.repeat(size),
  fences: (size) => '```\n'.repeat(size / 4),
  'fences and blanks': (size) => '``` \n '.repeat(size / 6),
  digits: (size) => `${'1'.repeat(size)}x`,
  stars: (size) => '*'.repeat(size),
  'bold words': (size) => '**a '.repeat(size / 4),
  asides: (size) => '[a]{b}'.repeat(size / 6),
  bullets: (size) => '- a\n'.repeat(size / 4),
  apologies: (size) => "I'm sorry, ".repeat(size / 11),
  notes: (size) => '\nNote '.repeat(size / 6),
  'a long name': (size) => `[[ ## ${'a'.repeat(size)}`,
};

type Form = readonly [(text: string) => string, Signature];

const chatForms: readonly Form[] = [
  [(text) => text, sig],
  [(text) => `[[ ## caption ## ]]\n${text}`, upsampleSignature],
  [(text) => `[[ ## score ## ]]\n${text}\n[[ ## part ## ]]\n${text}`, sig],
  [(text) => `[[ ## mood ## ]]\n${text}`, sig],
];
const jsonForms: readonly Form[] = [
  [(text) => text, sig],
  [(text) => `{"caption": ${text}`, sig],
];

async function read(adapter: Adapter, of: Signature, reply: string): Promise<void> {
  const error: unknown = await adapter.parse(of, reply).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined) expect(error).toBeInstanceOf(AdapterParseError);
}

/** The least of three, since other work on the machine can only add. */
async function leastTime(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Below this a time says more of the machine than of the code. */
const noiseMs = 2;

describe.each([
  ['chat', chatAdapter, chatForms],
  ['json', jsonAdapter, jsonForms],
] as const)('the %s adapter', (_name, adapter, forms) => {
  test.each(Object.entries(hostile))('takes linear time over %s', async (_kind, make) => {
    for (const [form, of] of forms) {
      const time = (size: number) => {
        const reply = form(make(size));
        return leastTime(() => read(adapter, of, reply));
      };
      const ratio = async () => (await time(160_000)) / Math.max(noiseMs, await time(20_000));
      // Three doublings: 8 where time is linear, 64 where it is quadratic. A busy machine gets
      // another chance.
      let least = await ratio();
      for (let chance = 0; chance < 3 && least >= 32; chance += 1) {
        least = Math.min(least, await ratio());
      }
      expect(least).toBeLessThan(32);
    }
  });

  test('reads 10 MB', async () => {
    const long = 'a "frog" \\ {in} [[armour]]\n'.repeat(400_000).trim();
    const values = { caption: long, score: 1, part: { name: long }, mood: 'sad' };
    const reply = adapter.formatOutputs(sig, values);
    expect(reply.length).toBeGreaterThan(2e7);
    expect(await adapter.parse(sig, reply)).toEqual(values);
  });
});

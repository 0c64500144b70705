import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldText, ReplyStream } from '../../src/adapter.ts';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { createChatStream } from '../../src/adapters/chat-stream.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { createJSONStream } from '../../src/adapters/json-stream.ts';
import { signature } from '../../src/signature.ts';

const sig = signature('topic -> reasoning, caption, worth: number, tags: string[]');

function feed(stream: ReplyStream, reply: string, sizes: readonly number[]): readonly FieldText[] {
  const given: FieldText[] = [];
  let at = 0;
  for (let turn = 0; at < reply.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    given.push(...stream.push(reply.slice(at, at + size)));
    at += size;
  }
  return [...given, ...stream.end()];
}

function joined(given: readonly FieldText[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { field, text } of given) texts[field] = (texts[field] ?? '') + text;
  return texts;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const plain = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[[\]#*_`>-]/.test(text));

describe('the chat stream', () => {
  it('63: gives each field its text as it grows, whatever the chunks', () => {
    fc.assert(
      fc.property(plain, plain, sizes, (reasoning, caption, chunks) => {
        const reply = chatAdapter.formatOutputs(sig, { reasoning, caption, worth: 3, tags: ['a'] });
        const texts = joined(feed(createChatStream(sig), reply, chunks));
        expect(texts['reasoning']).toBe(reasoning);
        expect(texts['caption']).toBe(caption);
        expect(texts['worth']).toBe('3');
      }),
    );
  });

  it('63: never shows a fragment of a marker', () => {
    fc.assert(
      fc.property(plain, plain, sizes, (reasoning, caption, chunks) => {
        const reply = chatAdapter.formatOutputs(sig, { reasoning, caption, worth: 3, tags: ['a'] });
        for (const { text } of feed(createChatStream(sig), reply, chunks)) {
          expect(text).not.toMatch(/\[\[|##|\]\]/);
        }
      }),
    );
  });

  it('63: flags the last piece of each field once', () => {
    const reply = chatAdapter.formatOutputs(sig, {
      reasoning: 'x y',
      caption: 'z',
      worth: 3,
      tags: [],
    });
    const ends = feed(createChatStream(sig), reply, [4]).filter((piece) => piece.done);
    expect(ends.map((piece) => piece.field)).toEqual(['reasoning', 'caption', 'worth', 'tags']);
  });

  it('63: flushes a field whose end marker is missing', () => {
    const given = feed(createChatStream(sig), '[[ ## caption ## ]]\nA frog in arm', [5]);
    expect(joined(given)).toEqual({ caption: 'A frog in arm' });
    expect(given.at(-1)?.done).toBe(true);
  });

  it('63: ends a field that came whole in one chunk', () => {
    const stream = createChatStream(sig);
    const given = stream.push('[[ ## caption ## ]]\nA frog.\n\n[[ ## completed ## ]]\n');
    expect([...given, ...stream.end()]).toEqual([
      { field: 'caption', text: 'A frog.', done: true },
    ]);
  });

  it('reads bold and oddly spaced markers, and passes over talk before the first', () => {
    const reply = 'Sure!\n**[[## caption ##]]**\nA [small] frog ## here.\n[[ ##completed## ]]';
    expect(joined(feed(createChatStream(sig), reply, [1]))).toEqual({
      caption: 'A [small] frog ## here.',
    });
  });

  it('holds back little: text is given long before its field ends', () => {
    const stream = createChatStream(sig);
    stream.push('[[ ## caption ## ]]\n');
    expect(stream.push('A frog in dented').map((piece) => piece.text)).toEqual([
      'A frog in dented',
    ]);
  });

  it('takes time in proportion to a hostile reply', () => {
    const time = (length: number) => {
      const reply = `[[ ## caption ## ]]\n${'[[ ## '.repeat(length / 6)}`;
      const start = performance.now();
      feed(createChatStream(sig), reply, [50]);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(50 * Math.max(1, time(20_000)));
  });
});

describe('the JSON stream', () => {
  it('63: gives strings as they grow and other values whole, whatever the chunks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string()),
        sizes,
        (reasoning, caption, tags, chunks) => {
          const reply = jsonAdapter.formatOutputs(sig, { reasoning, caption, worth: -0.5, tags });
          const texts = joined(feed(createJSONStream(sig), reply, chunks));
          expect(texts['reasoning']).toBe(reasoning);
          expect(texts['caption']).toBe(caption);
          expect(texts['worth']).toBe('-0.5');
          expect(JSON.parse(texts['tags'] ?? '')).toEqual(tags);
        },
      ),
    );
  });

  it('decodes escapes that are cut between chunks', () => {
    const reply = '{"caption": "a\\u00e9\\n\\"b\\" \\ud83d\\udc38"}';
    expect(joined(feed(createJSONStream(sig), reply, [1]))).toEqual({ caption: 'aé\n"b" 🐸' });
  });

  it('passes over prose, fences and unknown keys', () => {
    const reply = 'Here:\n```json\n{"note": {"caption": "no"}, "caption": "yes"}\n```';
    expect(joined(feed(createJSONStream(sig), reply, [3]))).toEqual({ caption: 'yes' });
  });

  it('63: flushes a string that is cut off', () => {
    const given = feed(createJSONStream(sig), '{"caption": "A frog in ar', [4]);
    expect(joined(given)).toEqual({ caption: 'A frog in ar' });
    expect(given.at(-1)?.done).toBe(true);
  });
});

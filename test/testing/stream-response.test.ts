import { describe, expect, test } from 'vitest';
import { AbortedError } from '../../src/errors.ts';
import type { CallOptions, LM, LMRequest, LMStreamEvent } from '../../src/lm.ts';
import { mockLM } from '../../src/testing/mock-lm.ts';

const request: LMRequest = {
  messages: [{ role: 'user', content: [{ type: 'text', text: 'draw two frogs' }] }],
};

async function eventsOf(lm: Required<LM>, options?: CallOptions): Promise<LMStreamEvent[]> {
  const all: LMStreamEvent[] = [];
  for await (const event of lm.stream(request, options)) all.push(event);
  return all;
}

describe('a stream of the mock', () => {
  test('gives the scripted reply in pieces, then the whole', async () => {
    const text = 'Frogs \u{1F438}\u{1F438} in dented armour, \uD83D low morning sun';
    const lm = mockLM([text, text]);
    const events = await eventsOf(lm);
    const pieces = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.filter((piece) => piece.startsWith('\uDC38'))).toEqual([]);
    expect(events.at(-1)).toEqual({ type: 'end', response: await lm.generate(request) });
    expect(lm.requests).toEqual([request, request]);
  });

  test('of an empty reply is its end alone', async () => {
    expect(await eventsOf(mockLM(['']))).toMatchObject([{ type: 'end' }]);
  });

  test('fails as the script says', async () => {
    await expect(eventsOf(mockLM([new Error('broken')]))).rejects.toThrow('broken');
    await expect(eventsOf(mockLM([]))).rejects.toThrow('its script of 0 replies is used up');
  });

  test('waits as long as the mock does', async () => {
    const slow = () => mockLM(['a frog'], { delayMs: 10_000 });
    await expect(eventsOf(slow(), { timeoutMs: 5 })).rejects.toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.timeout(5);
    await expect(eventsOf(slow(), { signal })).rejects.toThrow(AbortedError);
  });

  test('ends between two pieces when it is aborted', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const seen: string[] = [];
    const read = async () => {
      for await (const event of mockLM(['a long enough reply']).stream(request, { signal })) {
        seen.push(event.type);
        controller.abort('enough');
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(seen).toEqual(['text']);
  });
});

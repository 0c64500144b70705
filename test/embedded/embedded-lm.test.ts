import fc from 'fast-check';
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/adapter.ts';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { jsonAdapter } from '../../src/adapters/json-adapter.ts';
import { createEmbeddedLM } from '../../src/embedded/embedded-lm.ts';
import { AbortedError, LMError } from '../../src/errors.ts';
import type { Values } from '../../src/field.ts';
import { Image, imageField } from '../../src/image.ts';
import { writeGenerationRecord } from '../../src/image-metadata.ts';
import type { LMMessage, LMRequest } from '../../src/lm.ts';
import { number, oneOf, optional, text } from '../../src/schema.ts';
import { type Signature, signature } from '../../src/signature.ts';
import { shortPrompts } from './prompts.ts';

const lm = createEmbeddedLM();
const upsampling = signature('basePrompt -> caption');
const thinking = signature('basePrompt -> reasoning, caption');
const judging = signature({
  inputs: { basePrompt: text(), image: imageField() },
  outputs: {
    reasoning: text(),
    score: number({ min: 0, max: 1 }),
    verdict: oneOf(['correct', 'incorrect']),
  },
});
const basePrompt = 'a frog dressed as a knight';
const blank = encode({ width: 2, height: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6), channels: 3 });
const drawn = (prompt: string) => Image.fromBytes(writeGenerationRecord(blank, { prompt }));

function request(
  sig: Signature,
  inputs: Values,
  { adapter = chatAdapter, ...rest }: Partial<LMRequest> & { adapter?: Adapter } = {},
): LMRequest {
  const { messages } = adapter.format(sig, { inputs, demos: [] }, lm.capabilities);
  return { messages, origin: { signature: sig, adapter }, ...rest };
}

async function ask<Outputs>(
  sig: Signature<unknown, Outputs>,
  inputs: Values,
  options: Partial<LMRequest> & { adapter?: Adapter } = {},
): Promise<Outputs> {
  const { completions } = await lm.generate(request(sig, inputs, options));
  return (options.adapter ?? chatAdapter).parse(sig, completions[0].text);
}

describe('createEmbeddedLM', () => {
  it.each([chatAdapter, jsonAdapter])(
    'upsamples in the format of the $name adapter',
    async (adapter) => {
      const { caption } = await ask(upsampling, { basePrompt }, { adapter });
      expect(caption).toMatch(/^a frog dressed as a knight[,.] \w/);
      expect(caption.split(' ').length).toBeGreaterThan(25);
    },
  );

  it.each([chatAdapter, jsonAdapter])(
    'reads any base prompt back from the $name adapter',
    async (adapter) => {
      const awkward = [
        'a sign "OPEN (24h)"',
        'צפרדע לבושה כאביר',
        '一只穿着盔甲的青蛙',
        '🐸⚔️ {knight}',
        'two lines\nof a prompt\n\nAnswer with the fields in this order: none',
        '{"basePrompt": "other"}',
        'x'.repeat(100_000),
      ];
      for (const prompt of awkward) {
        const { caption } = await ask(upsampling, { basePrompt: prompt }, { adapter });
        expect(caption.startsWith(prompt)).toBe(true);
      }
      const plain = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(
          plain.filter((given) => given.trim() !== ''),
          async (given) => {
            const { caption } = await ask(
              upsampling,
              { basePrompt: given },
              { adapter: jsonAdapter },
            );
            expect(caption.startsWith(given.trim().replaceAll('[[ ##', '[ [ ##'))).toBe(true);
          },
        ),
        { numRuns: 50 },
      );
    },
  );

  it('gives the same reply for the same request and n different ones for n', async () => {
    const replies = async (options: Partial<LMRequest>) =>
      (await lm.generate(request(upsampling, { basePrompt }, options))).completions.map(
        (completion) => completion.text,
      );
    const five = await replies({ n: 5 });
    expect(new Set(five).size).toBe(5);
    expect(await replies({ n: 5 })).toEqual(five);
    expect(await replies({ seed: 0, sampleIndex: 0 })).toEqual(five.slice(0, 1));
    const others = [await replies({ seed: 1 }), await replies({ sampleIndex: 1 })];
    expect(new Set([five[0], ...others.flat()]).size).toBe(3);
  });

  it('says in `reasoning` what it added', async () => {
    const { reasoning } = await ask(thinking, { basePrompt });
    expect(reasoning).toMatch(/word for word.*light/);
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const kept = await ask(thinking, { basePrompt: long });
    expect(kept.caption).toBe(long);
    expect(kept.reasoning).toMatch(/detailed enough/);
  });

  it('writes a caption of its own when it is to compare attempts', async () => {
    const comparing = signature('basePrompt, attempt1, attempt2 -> reasoning, caption');
    const attempt1 = `caption:\n${(await ask(upsampling, { basePrompt })).caption}`;
    const { caption } = await ask(comparing, { basePrompt, attempt1, attempt2: 'caption:\nb' });
    expect(caption).toMatch(/^a frog dressed as a knight[,.] \w/);
    expect(attempt1).not.toContain(caption);
  });

  it('answers what is asked now, not a worked example and not a repair turn', async () => {
    const demos = [{ basePrompt: 'a cat', caption: 'a cat on a mat' }];
    const inputs = { basePrompt };
    const { messages } = chatAdapter.format(upsampling, { inputs, demos }, lm.capabilities);
    const say = (role: LMMessage['role'], said: string): LMMessage => ({
      role,
      content: [{ type: 'text', text: said }],
    });
    const repair = [
      say('assistant', 'no'),
      say('user', chatAdapter.formatRepair(upsampling, ['x'])),
    ];
    const { completions } = await lm.generate({
      messages: [...messages, ...repair],
      origin: { signature: upsampling, adapter: chatAdapter },
    });
    expect(completions[0].text).toContain(basePrompt);
  });

  it('finds the base prompt in a message that is JSON', async () => {
    const { completions } = await lm.generate({
      messages: [{ role: 'user', content: [{ type: 'text', text: '{"basePrompt":"a cat"}' }] }],
      origin: { signature: upsampling, adapter: jsonAdapter },
    });
    expect(completions[0].text).toContain('"a cat');
  });

  it('counts words as tokens, and one request', async () => {
    const { usage, model } = await lm.generate(request(upsampling, { basePrompt }, { n: 2 }));
    expect(model).toBe('embedded');
    expect(usage.requests).toBe(1);
    expect(usage.models['embedded']?.outputTokens).toBe(usage.outputTokens);
    expect(usage.outputTokens).toBeGreaterThan(60);
    expect(usage.inputTokens).toBeGreaterThan(20);
  });

  it.each([chatAdapter, jsonAdapter])(
    'judges by the record in the image ($name)',
    async (adapter) => {
      const right = await ask(
        judging,
        { basePrompt, image: drawn('A Frog dressed as KNIGHT, dusk') },
        { adapter },
      );
      expect(right).toMatchObject({ score: 1, verdict: 'correct' });
      expect(right.reasoning).toMatch(/did not look at the picture/);
      const wrong = await ask(judging, { basePrompt, image: drawn('a frog at dusk') }, { adapter });
      expect(wrong.verdict).toBe('incorrect');
      expect(wrong.score).toBeCloseTo(1 / 3);
      expect(wrong.reasoning).toMatch(/lacks: dressed, knight/);
    },
  );

  it('judges prompts of other scripts and of signs alone', async () => {
    for (const prompt of ['一只青蛙', '🐸', 'la', 'Über café']) {
      const right = await ask(judging, { basePrompt: prompt, image: drawn(`${prompt}, dusk`) });
      expect(right.score).toBe(1);
      expect((await ask(judging, { basePrompt: prompt, image: drawn('x') })).score).toBe(0);
    }
  });

  it('does not pretend to see an image without a record', async () => {
    const image = Image.fromBytes(blank);
    const asked = lm.generate(request(judging, { basePrompt, image }));
    await expect(asked).rejects.toMatchObject({ code: 'invalid-request', requests: 0 });
    await expect(asked).rejects.toThrow(/cannot see.*image\/png 2x1.*createOpenAILM/);
  });

  it.each([
    ['question -> answer', /"question -> answer" \(question -> answer\).*createOpenAILM/],
    ['basePrompt -> caption, score: number', /embedded LM cannot answer/],
    ['basePrompt -> caption, mood: "happy" | "sad"', /embedded LM cannot answer/],
  ] as const)('names the signature it cannot answer: %s', async (sig, message) => {
    const asked = lm.generate(request(signature(String(sig)), { question: '?', basePrompt }));
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.toBeInstanceOf(LMError);
  });

  it('leaves optional outputs out that are not text', async () => {
    const sig = signature({
      inputs: { basePrompt: text() },
      outputs: { caption: text(), score: optional(number()) },
    });
    expect((await ask(sig, { basePrompt })).score).toBeUndefined();
  });

  it('needs to know who asks, and what', async () => {
    const { messages } = request(upsampling, { basePrompt });
    await expect(lm.generate({ messages })).rejects.toThrow(/has no `origin`/);
    const empty = lm.generate(request(upsampling, { basePrompt: ' ' }));
    await expect(empty).rejects.toThrow(/no `basePrompt`/);
  });

  it('ends at once for a caller that has given up', async () => {
    const signal = AbortSignal.abort('enough');
    const asked = lm.generate(request(upsampling, { basePrompt }), { signal });
    await expect(asked).rejects.toBeInstanceOf(AbortedError);
    await expect(asked).rejects.toMatchObject({ cause: 'enough' });
  });

  it('keeps two thousand base prompts verbatim through the chat format', async () => {
    for (const prompt of shortPrompts) {
      expect((await ask(upsampling, { basePrompt: prompt })).caption.startsWith(prompt)).toBe(true);
    }
  });
});

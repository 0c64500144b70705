import { expect, test } from 'vitest';
import { looksLikeRefusal } from '../../src/internal/refusal.ts';

test.each([
  "I'm sorry, but I can't help with that.",
  'I’m sorry, I can’t assist with that request.',
  "I'm sorry.",
  'Sorry, but I cannot create this.',
  'Sorry, no.',
  'I cannot generate a description of this picture.',
  'I can not describe real people.',
  "I can't do that.",
  "I won't write this.",
  "I'm unable to produce that image description.",
  'I am not able to help with this.',
  "I'm not comfortable describing this.",
  'I must decline to create this caption.',
  'Unfortunately, I cannot provide that.',
  'My apologies, but I am unable to continue.',
  'As an AI language model, I do not draw people.',
  'As an AI, I cannot depict this.',
  'I’m very sorry, but I can’t fulfill that.',
  '[[ ## caption ## ]]\nI cannot help with that.',
  '抱歉，我无法描述这个画面。',
  '申し訳ありませんが、お手伝いできません。',
  'Lo siento, pero no puedo ayudar con eso.',
  'Je suis désolé, je ne peux pas décrire cette image.',
  'Es tut mir leid, aber ich kann das nicht beschreiben.',
])('%j is an excuse', (reply) => {
  expect(looksLikeRefusal(reply)).toBe(true);
});

test.each([
  'A frog dressed as a knight on a wet stone.',
  'A card that says "I\'m sorry, I can\'t help you" on a kitchen table.',
  '"I\'m sorry" in icing on a round cake, morning light.',
  "I'm sorry, a card that says so in red ink, on an oak table.",
  'Sorry cards fanned out on a shelf. Warm light.',
  'A sorry sight: a wet dog under a bench.',
  "I can't believe it is not butter, a tub on a checked cloth.",
  'I will survive, neon letters above a bar.',
  'I am a rock, embroidered on a grey cushion.',
  'As an airship passes, a boy waves from a roof.',
  'As an AI robot paints, oils drip from its brush.',
  'Unfortunately named shop, a faded sign above a shuttered door.',
  'An apologetic robot holds a bouquet.',
  'Apologies accepted, a stitched sampler in a round frame.',
  '抱歉两个字写在卡片上，木桌，晨光。',
  'Leider geschlossen, ein Schild an einer grünen Tür.',
  '',
])('%j is none', (reply) => {
  expect(looksLikeRefusal(reply)).toBe(false);
});

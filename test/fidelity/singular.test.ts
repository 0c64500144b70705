import { expect, test } from 'vitest';
import { singular } from '../../src/fidelity/lexicon/singular.ts';

test.each([
  ['plushies', 'plushie'],
  ['onesies', 'onesie'],
  ['talkies', 'talkie'],
  ['wellies', 'welly'],
  ['battleaxes', 'battleaxe'],
  ['headscarves', 'headscarf'],
  ['staves', 'staff'],
  ['cloches', 'cloche'],
  ['watches', 'watch'],
  ['fezzes', 'fez'],
  ['thermoses', 'thermos'],
  ['tipis', 'tipi'],
  ['bureaus', 'bureau'],
  ['vases', 'vase'],
])('%s is more than one %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each(['tongs', 'shears', 'slacks', 'breeches', 'spectacles', 'bellows', 'gallows', 'thermos'])(
  '%s is one',
  (noun) => {
    expect(singular(noun)).toBe(noun);
  },
);

import { describe, expect, test } from 'vitest';
import { isConverse } from '../../src/fidelity/lexicon/converses.ts';
import { isDeed, isSameAct } from '../../src/fidelity/lexicon/deeds.ts';
import { isInstead, isTurned } from '../../src/fidelity/lexicon/other-deeds.ts';
import { verbStem } from '../../src/fidelity/lexicon/verb-stem.ts';

const stems = (text: string) => text.split(' ').map(verbStem);

describe('two verbs', () => {
  test.each([
    'tear shred',
    'pour serve',
    'wash lather',
    'shear clip',
    'trample stomp',
    'hunt track',
    'plow till',
    'scold berate',
    'arrest handcuff',
    'juggle juggling',
  ])('say the same: %s', (pair) => {
    const [a = '', b = ''] = stems(pair);
    expect(isSameAct(a, b)).toBe(true);
  });

  test.each(['feed attack', 'pour spill', 'pull kick', 'bury dig', 'lick eat', 'sell steal'])(
    'do not say the same: %s',
    (pair) => {
      const [a = '', b = ''] = stems(pair);
      expect(isSameAct(a, b)).toBe(false);
    },
  );
});

describe('a deed', () => {
  test.each([
    ['attacks', 'feeds', true],
    ['tears', 'shears', true],
    ['chases', 'carries', true],
    ['burns', 'reads', true],
    ['pops', 'holds', true],
    ['leads', 'rides', true],
    ['holds', 'feeds', false],
    ['greets', 'feeds', false],
    ['kneels', 'feeds', false],
    ['kicks', 'attacks', false],
    ['stirs', 'cooks', false],
    ['dries', 'washes', false],
    ['eats', 'holds', false],
    ['chases', 'plays', false],
    ['steers', 'rides', false],
  ])('that is told, %s, stands in place of another, %s: %s', (told, asked, expected) => {
    expect(isInstead(verbStem(told), verbStem(asked))).toBe(expected);
  });

  test.each([
    ['swallows', 'interviews', true],
    ['eats', 'hugs', true],
    ['licks', 'feeds', false],
    ['bites', 'fights', false],
  ])('that turns on who does it, %s for %s: %s', (told, asked, expected) => {
    expect(isTurned(verbStem(told), verbStem(asked))).toBe(expected);
  });

  test.each(['sit', 'stand', 'lie', 'stroll', 'run', 'swim', 'sleep', 'float', 'sail', 'glow'])(
    'is not: %s',
    (verb) => {
      expect(isDeed(verbStem(verb))).toBe(false);
    },
  );
});

describe('seen from the other side', () => {
  test.each([
    ['ride', 'carry', undefined, true],
    ['carry', 'ride', undefined, true],
    ['chase', 'run', 'from', true],
    ['chase', 'run', 'to', false],
    ['wear', 'cover', undefined, true],
    ['photograph', 'pose', 'for', true],
    ['command', 'obey', undefined, true],
    ['feed', 'chase', undefined, false],
  ])('%s and %s %s: %s', (asked, verb, preposition, expected) => {
    expect(isConverse(verbStem(asked), { verb: verbStem(verb), preposition })).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { verbStem } from '../../src/fidelity/lexicon/verb-stem.ts';

describe('one stem is of all forms of', () => {
  test.each([
    'ride rides riding rode ridden',
    'tear tears tearing tore torn',
    'shear shears shearing sheared shorn',
    'bite bites biting bit bitten',
    'sleep sleeps sleeping slept',
    'throw throws throwing threw thrown',
    'dig digs digging dug',
    'flee flees fleeing fled',
    'sweep sweeps sweeping swept',
    'weep weeps weeping wept',
    'grind grinds grinding ground',
    'wind winds winding wound',
    'bind binds binding bound',
    'shred shreds shredding shredded',
    'feed feeds feeding fed',
    'bring brings bringing brought',
    'undo undoes undoing undid undone',
    'untie unties untying untied',
    'forsake forsakes forsaking forsook forsaken',
    'overcome overcomes overcoming overcame',
    'lend lends lending lent',
    'strew strews strewing strewed strewn',
    'bury buries burying buried',
    'carry carries carrying carried',
    'squash squashes squashing squashed',
    'trap traps trapping trapped',
    'hug hugs hugging hugged',
    'knit knits knitting knitted',
    'tread treads treading trod trodden',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(verbStem)).size).toBe(1);
  });

  test.each([
    ['huge', 'hug'],
    ['cute', 'cut'],
    ['robes', 'rob'],
    ['bound', 'bounding'],
    ['saw', 'sawing'],
    ['fell', 'felling'],
  ])('no form: %s of %s', (word, verb) => {
    expect(verbStem(word)).not.toBe(verbStem(verb));
  });
});

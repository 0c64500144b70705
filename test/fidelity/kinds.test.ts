import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/fidelity/lexicon/kinds.ts';

describe('words for animals', () => {
  test.each([
    ['goose', 'gander'],
    ['dog', 'dachshund'],
    ['creature', 'fox'],
    ['ladybird', 'ladybug'],
    ['feather', 'plume'],
  ])('a %s may be told as a %s', (asked, found) => {
    expect(likeness(asked, found)).toBe('same');
  });

  test.each([
    ['panda', 'red panda'],
    ['crocodile', 'alligator'],
    ['octopus', 'squid'],
    ['squirrel', 'hedgehog'],
    ['llama', 'alpaca'],
    ['horse', 'unicorn'],
    ['spider', 'scorpion'],
  ])('a %s is no %s', (asked, found) => {
    expect(likeness(asked, found)).toBe('none');
  });
});

describe('words for persons', () => {
  test.each([
    ['boxer', 'prizefighter'],
    ['postman', 'mail carrier'],
    ['robot', 'android'],
    ['man', 'hiker'],
    ['woman', 'violinist'],
    ['person', 'bricklayer'],
    ['surfer', 'longboarder'],
  ])('a %s may be told as a %s', (asked, found) => {
    expect(likeness(asked, found)).toBe('same');
  });

  test.each([
    ['man', 'bride'],
    ['soldier', 'pirate'],
    ['robot', 'alien'],
    ['kayaker', 'canoeist'],
    ['goblin', 'orc'],
    ['violinist', 'cellist'],
  ])('a %s is no %s', (asked, found) => {
    expect(likeness(asked, found)).toBe('none');
  });
});

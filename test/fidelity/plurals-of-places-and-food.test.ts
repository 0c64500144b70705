import { expect, test } from 'vitest';
import { singular } from '../../src/fidelity/lexicon/singular.ts';

test.each([
  ['nurseries', 'nursery'],
  ['series', 'series'],
  ['patisseries', 'patisserie'],
  ['brasseries', 'brasserie'],
  ['oases', 'oasis'],
  ['trellises', 'trellis'],
  ['metropolises', 'metropolis'],
  ['cyclamen', 'cyclamen'],
  ['fishermen', 'fisherman'],
  ['aloes', 'aloe'],
  ['sheaves', 'sheaf'],
  ['plateaus', 'plateau'],
  ['tsunamis', 'tsunami'],
  ['chilies', 'chili'],
  ['pierogis', 'pierogi'],
  ['mousses', 'mousse'],
  ['ferraris', 'ferrari'],
  ['backhoes', 'backhoe'],
  ['rvs', 'rv'],
])('the singular of %s is %s', (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});

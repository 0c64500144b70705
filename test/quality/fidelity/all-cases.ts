import type { Case } from './case.ts';
import { colors } from './colors.ts';
import { counting } from './counting.ts';
import { heldOutAttributes } from './held-out-attributes.ts';
import { heldOutStructure } from './held-out-structure.ts';
import { heldOutWorld } from './held-out-world.ts';
import { language } from './language.ts';
import { names } from './names.ts';
import { negation } from './negation.ts';
import { oddInput } from './odd-input.ts';
import { positions } from './positions.ts';
import { roles } from './roles.ts';
import { secondAttributes } from './second-attributes.ts';
import { secondStructure } from './second-structure.ts';
import { secondWorld } from './second-world.ts';
import { shortAndLong } from './short-and-long.ts';
import { styles } from './styles.ts';
import { writing } from './writing.ts';

/** Rules were written with these at hand. */
export const developmentCases: readonly Case[] = [
  counting,
  colors,
  positions,
  writing,
  negation,
  roles,
  names,
  styles,
  shortAndLong,
  oddInput,
  language,
  heldOutAttributes,
  heldOutStructure,
  heldOutWorld,
].flat();

/**
 * Written by somebody who had not seen the rules, and kept out of the repository until the rules were
 * done. Before any rule was changed for them, 74.5% of their written drifts and 95.2% of the made
 * ones were found, and 7.9% of their faithful rewrites raised an alarm; what is measured now is after the first round of repairs.
 */
export const heldOutCases: readonly Case[] = [
  secondAttributes,
  secondStructure,
  secondWorld,
].flat();

import type { Case } from './case.ts';
import { colors } from './colors.ts';
import { counting } from './counting.ts';
import { fourthAttributes } from './fourth-attributes.ts';
import { fourthStructure } from './fourth-structure.ts';
import { fourthWorld } from './fourth-world.ts';
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
import { thirdAttributes } from './third-attributes.ts';
import { thirdStructure } from './third-structure.ts';
import { thirdWorld } from './third-world.ts';
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
  secondAttributes,
  secondStructure,
  secondWorld,
].flat();

/** Rules were written with these at hand, too. The second rewrite of each tells its prompt anew. */
export const retoldCases: readonly Case[] = [thirdAttributes, thirdStructure, thirdWorld].flat();

/**
 * Written like the retold ones, by somebody who had not seen the rules, and kept out of the repository
 * until the rules were done. Before any rule was changed for them, 78.2% of their written drifts and
 * 96.2% of the made ones were found; of the rewrites near the prompt 0.7% raised an alarm, of those
 * that tell it anew 30%. What is measured now is after one round of repairs.
 */
export const heldOutCases: readonly Case[] = [
  fourthAttributes,
  fourthStructure,
  fourthWorld,
].flat();

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
].flat();

/** Kept out of the repository while the rules were written. */
export const heldOutCases: readonly Case[] = [
  heldOutAttributes,
  heldOutStructure,
  heldOutWorld,
].flat();

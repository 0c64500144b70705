import { creatures } from './nouns/creatures.ts';
import { food } from './nouns/food.ts';
import { people } from './nouns/people.ts';
import { places } from './nouns/places.ts';
import { things } from './nouns/things.ts';
import { vehicles } from './nouns/vehicles.ts';
import { wear } from './nouns/wear.ts';

/**
 * Depictable nouns, a line for each thing: before the colon words for it, after it kinds of it. A
 * kind may have a line of its own. All in the singular and lower case.
 */
export const nouns = [creatures, people, vehicles, food, places, things, wear].join('\n');

import { pick, type Random } from '../../internal/seeded-random.ts';
import { firstMention } from './first-mention.ts';
import { length } from './shapes.ts';

/**
 * A stylised figure out of a few parts. Coordinates are -1 to 1 across, and from -1.2 (top) to 1 (the
 * ground) down; a distance is negative inside the part.
 */
export interface SubjectPart {
  readonly color: 'accent' | 'trim' | 'dark';
  readonly distance: (x: number, y: number) => number;
}

const ellipse =
  (cx: number, cy: number, rx: number, ry: number) =>
  (x: number, y: number): number =>
    (length((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry);

const bar =
  (cx: number, top: number, bottom: number, upper: number, lower: number) =>
  (x: number, y: number): number => {
    const part = Math.min(1, Math.max(0, (y - top) / (bottom - top)));
    const side = Math.abs(x - cx) - (upper + (lower - upper) * part);
    return Math.max(side, top - y, y - bottom);
  };

/** The left and right half-planes below a point: a gable, a sail, a crystal's tip. */
const wedge =
  (cx: number, tip: number, base: number, half: number) =>
  (x: number, y: number): number =>
    Math.max((Math.abs(x - cx) - ((y - tip) / (base - tip)) * half) * 0.8, y - base);

const tree: readonly SubjectPart[] = [
  { color: 'dark', distance: bar(0, 0, 1, 0.06, 0.12) },
  { color: 'accent', distance: ellipse(-0.32, -0.12, 0.4, 0.36) },
  { color: 'accent', distance: ellipse(0.34, -0.06, 0.38, 0.34) },
  { color: 'accent', distance: ellipse(0, -0.52, 0.48, 0.46) },
  { color: 'trim', distance: ellipse(0.12, -0.66, 0.2, 0.17) },
];

const tower: readonly SubjectPart[] = [
  { color: 'trim', distance: bar(0, -0.62, 1, 0.24, 0.38) },
  { color: 'accent', distance: bar(0, -0.3, 0.02, 0.262, 0.29) },
  { color: 'accent', distance: bar(0, 0.38, 0.7, 0.325, 0.352) },
  { color: 'dark', distance: bar(0, -0.68, -0.6, 0.34, 0.34) },
  { color: 'trim', distance: bar(0, -0.92, -0.66, 0.19, 0.19) },
  { color: 'accent', distance: wedge(0, -1.18, -0.9, 0.28) },
];

const stones: readonly SubjectPart[] = [
  { color: 'dark', distance: ellipse(0.02, 0.8, 0.56, 0.24) },
  { color: 'accent', distance: ellipse(-0.04, 0.4, 0.44, 0.21) },
  { color: 'trim', distance: ellipse(0.06, 0.05, 0.35, 0.18) },
  { color: 'accent', distance: ellipse(-0.02, -0.24, 0.26, 0.14) },
  { color: 'dark', distance: ellipse(0.03, -0.47, 0.18, 0.11) },
  { color: 'trim', distance: ellipse(0, -0.65, 0.11, 0.085) },
];

const boat: readonly SubjectPart[] = [
  { color: 'dark', distance: bar(0, -1.05, 0.7, 0.02, 0.025) },
  { color: 'trim', distance: (x, y) => Math.max(wedge(0.02, -1, 0.42, 0.72)(x, y), 0.05 - x) },
  { color: 'accent', distance: (x, y) => Math.max(wedge(-0.02, -0.8, 0.42, 0.56)(x, y), x + 0.05) },
  { color: 'accent', distance: (x, y) => Math.max(ellipse(0, 0.56, 0.82, 0.4)(x, y), 0.56 - y) },
];

const flower: readonly SubjectPart[] = [
  { color: 'dark', distance: bar(0, -0.3, 1, 0.03, 0.045) },
  { color: 'dark', distance: ellipse(0.22, 0.5, 0.22, 0.09) },
  { color: 'dark', distance: ellipse(-0.22, 0.66, 0.22, 0.09) },
  {
    color: 'accent',
    distance: (x, y) => {
      const angle = Math.atan2(y + 0.48, x);
      return length(x, y + 0.48) - 0.44 - 0.13 * Math.cos(8 * angle);
    },
  },
  { color: 'trim', distance: ellipse(0, -0.48, 0.19, 0.19) },
];

const figure: readonly SubjectPart[] = [
  { color: 'accent', distance: wedge(0, -0.75, 0.98, 0.62) },
  { color: 'dark', distance: wedge(0, 0.1, 0.98, 0.16) },
  { color: 'trim', distance: ellipse(0, -0.2, 0.34, 0.13) },
  { color: 'trim', distance: ellipse(0, -0.62, 0.29, 0.3) },
  { color: 'accent', distance: (x, y) => Math.max(ellipse(0, -0.64, 0.33, 0.36)(x, y), y + 0.68) },
];

const arch: readonly SubjectPart[] = [
  {
    color: 'accent',
    distance: (x, y) =>
      Math.max(
        Math.min(ellipse(0, -0.2, 0.62, 0.72)(x, y), bar(0, -0.2, 1, 0.62, 0.62)(x, y)),
        -Math.min(ellipse(0, -0.1, 0.34, 0.44)(x, y), bar(0, -0.1, 1.1, 0.34, 0.34)(x, y)),
      ),
  },
  { color: 'trim', distance: bar(0, -1, -0.5, 0.09, 0.06) },
  { color: 'trim', distance: bar(0.48, 0.86, 1, 0.19, 0.19) },
  { color: 'trim', distance: bar(-0.48, 0.86, 1, 0.19, 0.19) },
];

/** A pointed slab that stands on the ground. */
const shard =
  (cx: number, tip: number, shoulder: number, half: number) =>
  (x: number, y: number): number =>
    y < shoulder
      ? Math.max(wedge(cx, tip, 2, (half * (2 - tip)) / (shoulder - tip))(x, y), tip - y)
      : Math.max(Math.abs(x - cx) - half, y - 1);

const crystal: readonly SubjectPart[] = [
  { color: 'dark', distance: shard(-0.38, -0.15, 0.15, 0.2) },
  { color: 'trim', distance: shard(0.4, -0.42, -0.1, 0.19) },
  { color: 'accent', distance: shard(0, -1.05, -0.55, 0.32) },
  { color: 'trim', distance: (x, y) => Math.max(shard(0, -1.05, -0.55, 0.32)(x, y), 0.12 - x) },
];

const byWord: readonly (readonly [RegExp, readonly SubjectPart[]])[] = [
  [/\b(?:trees?|forests?|oaks?|pines?|jungles?|woods?|apples?|orchards?)\b/i, tree],
  [
    /\b(?:lighthouses?|towers?|cities|city|castles?|churches|church|skyscrapers?|rockets?)\b/i,
    tower,
  ],
  [/\b(?:stones?|rocks?|zen|bread|cakes?|stacks?|pancakes?|turtles?)\b/i, stones],
  [/\b(?:boats?|ships?|sail\w*|seas?|oceans?|pirates?|yachts?|harbou?rs?)\b/i, boat],
  [/\b(?:flowers?|gardens?|sunflowers?|roses?|tulips?|meadows?|daisies|daisy|bees?)\b/i, flower],
  [
    /\b(?:knights?|kings?|queens?|wizards?|witch\w*|robots?|astronauts?|m[ae]n|wom[ae]n|persons?|people|girls?|boys?|child\w*|cats?|dogs?|frogs?|bears?|fox\w*|owls?|portraits?)\b/i,
    figure,
  ],
  [/\b(?:arch\w*|gates?|doors?|bridges?|temples?|ruins?|portals?|caves?)\b/i, arch],
  [/\b(?:crystals?|gems?|diamonds?|ice\w*|glass|mountains?|cyberpunk)\b/i, crystal],
];

const subjects: readonly [readonly SubjectPart[], ...(readonly SubjectPart[])[]] = [
  tree,
  tower,
  stones,
  boat,
  flower,
  figure,
  arch,
  crystal,
];

/** What the prompt's first known word stands for, else any. */
export function subjectOf(prompt: string, random: Random): readonly SubjectPart[] {
  return firstMention(prompt, byWord) ?? pick(subjects, random);
}

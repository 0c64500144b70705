import { pick, type Random } from '../../internal/seeded-random.ts';
import { mixColors, type RGB } from './canvas.ts';
import { firstMention } from './first-mention.ts';

/** The colours of one sketch. */
export interface SketchPalette {
  readonly skyTop: RGB;
  readonly skyLow: RGB;
  readonly sun: RGB;
  readonly far: RGB;
  readonly near: RGB;
  /** The subject's colour. */
  readonly accent: RGB;
  /** The subject's second colour. */
  readonly trim: RGB;
}

const palette = (
  skyTop: number,
  skyLow: number,
  sun: number,
  far: number,
  near: number,
  accent: number,
  trim: number,
): SketchPalette => ({
  skyTop: rgb(skyTop),
  skyLow: rgb(skyLow),
  sun: rgb(sun),
  far: rgb(far),
  near: rgb(near),
  accent: rgb(accent),
  trim: rgb(trim),
});

const night = palette(0x10172f, 0x3b3f6e, 0xf4ecd0, 0x333a63, 0x0d1326, 0xe0a458, 0xf3dfb4);
const dusk = palette(0x3d2c5e, 0xf0a07a, 0xffdf9e, 0xa65d6e, 0x2f2140, 0xf2c14e, 0xfbe8c9);
const snow = palette(0x9fb8d0, 0xeaf0f4, 0xfffaf0, 0xc5d3df, 0x7d95ad, 0xc8553d, 0xf7e7d3);
const forest = palette(0xa9c9bd, 0xf1ecd0, 0xfff6d6, 0x7fa58d, 0x1f4037, 0xd9803f, 0xf6e0b5);
const sea = palette(0x6fb1c9, 0xdff0ea, 0xfff3cf, 0x5b9bb0, 0x14425c, 0xe4634b, 0xf9e4c4);
const sand = palette(0x86b5c4, 0xf7e2bd, 0xfff4d8, 0xdcaa74, 0x8a4f35, 0x2f6f73, 0xf5ead2);

const moods: readonly (readonly [RegExp, SketchPalette])[] = [
  [/\b(?:nights?|midnight|dark\w*|moon\w*|stars?|starry|space|galax\w*|neon)\b/i, night],
  [/\b(?:sunsets?|sunrises?|dusk|dawn|evening|twilight|fire|lava|candle\w*)\b/i, dusk],
  [/\b(?:snow\w*|winter|ice|icy|frost\w*|arctic|polar|clouds?|fog\w*|mist\w*)\b/i, snow],
  [
    /\b(?:forests?|trees?|jungles?|gardens?|grass\w*|meadows?|frogs?|leaf|leaves|fields?)\b/i,
    forest,
  ],
  [
    /\b(?:seas?|oceans?|beach\w*|lakes?|rivers?|boats?|ships?|fish\w*|whales?|rain\w*|water)\b/i,
    sea,
  ],
  [/\b(?:deserts?|sand\w*|dunes?|canyons?|camels?|summer|sunny)\b/i, sand],
];

const others: readonly [SketchPalette, ...SketchPalette[]] = [
  dusk,
  forest,
  sea,
  sand,
  palette(0xe7b7a0, 0xfaf0dc, 0xfffbe8, 0xd39a8a, 0x5a3d4f, 0x35647e, 0xf6dfae),
  palette(0x8fa7c9, 0xf4dcd6, 0xfff2dc, 0x9c8fb5, 0x36345c, 0xd96c6c, 0xfae3c0),
  palette(0xb9cfc1, 0xfbeed3, 0xfff9e3, 0xb4b58a, 0x4b5a3c, 0xb4483f, 0xf4d9a8),
  palette(0x7d9bb5, 0xf5e4c8, 0xfff5d9, 0xa8a39b, 0x3d4650, 0xe09f3e, 0xf7ead0),
];

const colorWords: Readonly<Record<string, number>> = {
  red: 0xc8372d,
  crimson: 0xa81f35,
  scarlet: 0xd5341f,
  maroon: 0x6d1f2b,
  burgundy: 0x6b1e34,
  pink: 0xe89ab0,
  magenta: 0xc13a8b,
  coral: 0xef7d64,
  salmon: 0xee8d78,
  peach: 0xf4b894,
  orange: 0xe7832b,
  amber: 0xe3a02f,
  gold: 0xd8ab3a,
  golden: 0xd8ab3a,
  yellow: 0xecc83b,
  mustard: 0xc99a2e,
  lime: 0x9fc63b,
  green: 0x4f8f4a,
  olive: 0x7c7f3a,
  emerald: 0x2a8f66,
  mint: 0x9ad4b8,
  teal: 0x237f82,
  turquoise: 0x3bb3b0,
  cyan: 0x47bccf,
  blue: 0x2f62ab,
  navy: 0x1f2f5f,
  azure: 0x4a90d0,
  indigo: 0x423a8c,
  purple: 0x73408f,
  violet: 0x7f55b5,
  lavender: 0xb3a2d6,
  brown: 0x7a5136,
  tan: 0xc7a579,
  beige: 0xdccbaa,
  bronze: 0x9a6b3a,
  copper: 0xb3693f,
  cream: 0xf3e6c8,
  ivory: 0xf2ead8,
  white: 0xf4f1ea,
  silver: 0xb7bdc4,
  gray: 0x868b90,
  grey: 0x868b90,
  charcoal: 0x3b3f45,
  black: 0x23242a,
};

/** The colours a prompt asks for, else those of its mood, else any that go together. */
export function sketchPalette(prompt: string, random: Random): SketchPalette {
  const any = pick(others, random);
  const base = firstMention(prompt, moods) ?? any;
  const words = prompt.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = [...new Set(words)].flatMap((word) =>
    Object.hasOwn(colorWords, word) ? [rgb(colorWords[word] ?? 0)] : [],
  );
  const [accent, trim] = named;
  if (accent === undefined) return base;
  return {
    ...base,
    skyTop: mixColors(base.skyTop, trim ?? accent, 0.18),
    far: mixColors(base.far, trim ?? accent, 0.28),
    near: mixColors(base.near, trim ?? accent, 0.15),
    accent,
    trim: trim ?? mixColors(accent, base.trim, 0.75),
  };
}

function rgb(hex: number): RGB {
  return [(hex >> 16) & 0xff, (hex >> 8) & 0xff, hex & 0xff];
}

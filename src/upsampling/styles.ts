import { ConfigurationError } from '../errors.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { quoted } from '../internal/quoted.ts';

/** How a picture should look where the base prompt leaves that open. */
export interface Style {
  readonly name: string;
  /** Medium, light, palette and finish, as they stand in a prompt. */
  readonly text: string;
}

const texts = {
  photo: 'natural-light photograph, 50mm lens, true colours, fine film grain',
  cinematic: 'film still, anamorphic lens, low-key side light, teal and amber grade',
  portrait: 'studio portrait photograph, 85mm lens, soft key light, plain backdrop',
  product: 'product photograph, seamless backdrop, soft overhead light, crisp focus',
  'vintage-photo': 'faded 1970s colour snapshot, light leaks, soft focus, worn edges',
  'black-and-white': 'black-and-white photograph, deep shadows, visible silver grain',
  watercolor: 'loose watercolor on rough paper, wet washes, unpainted edges',
  'oil-painting': 'oil painting, thick visible brushwork, canvas texture, layered glazes',
  'ink-drawing': 'pen-and-ink drawing, cross-hatching, white paper',
  anime: 'hand-drawn anime frame, clean line work, flat cel shading, painted background',
  comic: 'comic panel, bold outlines, halftone dots, flat bright inks',
  'pixel-art': 'pixel art, 16-bit palette, hard pixel edges',
  'low-poly': 'low poly 3d render, faceted surfaces, soft studio light',
  isometric: 'isometric illustration, parallel lines, clean shapes, soft shadow',
  'flat-vector': 'flat vector illustration, simple shapes, limited palette, clean edges',
  claymation: 'clay stop-motion figure, fingerprints in the clay, miniature set, soft light',
} as const;

/** The styles that come with the library. */
export type StyleName = keyof typeof texts;

/** The texts of the styles that come with the library, by name. */
export const styles: Readonly<Record<StyleName, string>> = texts;

/** The style of that name, or the one given. @throws ConfigurationError where there is none. */
export function styleOf(style: string | Style | undefined): Style | undefined {
  if (style === undefined) return undefined;
  const known = Object.entries(texts).find(([name]) => name === style);
  if (known !== undefined) return { name: known[0], text: known[1] };
  if (typeof style === 'string') {
    throw new ConfigurationError(
      `There is no style ${quoted(style, 60)}. There are ${Object.keys(texts).join(', ')}; ` +
        "your own is an object: { name: 'mine', text: 'risograph print, two inks' }.",
    );
  }
  checkOptions('`style`', style, ['name', 'text']);
  checkText('style.name', style.name);
  checkText('style.text', style.text);
  return style;
}

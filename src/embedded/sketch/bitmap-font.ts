/** Glyphs are 5 pixels wide and 7 high. */
export const glyphWidth = 5;
export const glyphHeight = 7;

/** Seven rows from the top, each a base-32 digit whose bits are the pixels, the left one highest. */
const glyphs: Readonly<Record<string, string>> = {
  A: 'ehhvhhh',
  B: 'uhhuhhu',
  C: 'ehggghe',
  D: 'uhhhhhu',
  E: 'vgguggv',
  F: 'vgguggg',
  G: 'ehgnhhf',
  H: 'hhhvhhh',
  I: 'e44444e',
  J: '72222ic',
  K: 'hikokih',
  L: 'ggggggv',
  M: 'hrllhhh',
  N: 'hhpljhh',
  O: 'ehhhhhe',
  P: 'uhhuggg',
  Q: 'ehhhlid',
  R: 'uhhukih',
  S: 'fgge11u',
  T: 'v444444',
  U: 'hhhhhhe',
  V: 'hhhhha4',
  W: 'hhhllla',
  X: 'hha4ahh',
  Y: 'hhha444',
  Z: 'v1248gv',
  '0': 'ehjlphe',
  '1': '4c4444e',
  '2': 'eh1248v',
  '3': 'v2421he',
  '4': '26aiv22',
  '5': 'vgu11he',
  '6': '68guhhe',
  '7': 'v124888',
  '8': 'ehhehhe',
  '9': 'ehhf12c',
  ' ': '0000000',
  '.': '00000cc',
  ',': '0000c48',
  ';': '0cc0c48',
  ':': '0cc0cc0',
  '!': '4444404',
  '?': 'eh12404',
  "'": '4480000',
  '"': 'aaa0000',
  '-': '000e000',
  _: '000000v',
  '(': '2488842',
  ')': '8422248',
  '[': 'e88888e',
  ']': 'e22222e',
  '{': '6448446',
  '}': 'c44244c',
  '/': '01248g0',
  '\\': '0g84210',
  '+': '044v440',
  '=': '00v0v00',
  '*': '04lel40',
  '&': 'cik8lid',
  '%': 'op248j3',
  '#': 'aavavaa',
  '@': 'eh1dlle',
  $: '4fke5u4',
  '<': '248g842',
  '>': '8421248',
  '^': '4ah0000',
  '~': '008l200',
  '`': '8420000',
  '|': '4444444',
};

const box = 'vhhhhhv';

/** Calls `dot` for each pixel of a character: capitals for letters, a box for all but ASCII. */
export function eachDot(character: string, dot: (column: number, row: number) => void): void {
  const rows = glyphs[character.toUpperCase()] ?? box;
  for (let row = 0; row < glyphHeight; row += 1) {
    const bits = Number.parseInt(rows.charAt(row), 32);
    for (let column = 0; column < glyphWidth; column += 1) {
      if ((bits >> (glyphWidth - 1 - column)) & 1) dot(column, row);
    }
  }
}

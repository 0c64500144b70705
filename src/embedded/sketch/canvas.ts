/** Red, green and blue, 0 to 255. */
export type RGB = readonly [number, number, number];

/** An area in pixels; `right` and `bottom` are outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels in rows from the top, three bytes each. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.data = new Uint8ClampedArray(width * height * 3);
  }

  /** Lays a colour over a pixel. `alpha` is 0 to 1. */
  blend(x: number, y: number, color: RGB, alpha: number): void {
    if (alpha <= 0) return;
    const { data } = this;
    const start = (y * this.width + x) * 3;
    const kept = alpha >= 1 ? 0 : 1 - alpha;
    const laid = 1 - kept;
    data[start] = (data[start] ?? 0) * kept + color[0] * laid;
    data[start + 1] = (data[start + 1] ?? 0) * kept + color[1] * laid;
    data[start + 2] = (data[start + 2] ?? 0) * kept + color[2] * laid;
  }

  /** Paints every pixel of a box, as far as it lies within the canvas. */
  paint(box: Box, paint: (x: number, y: number) => void): void {
    const right = Math.min(this.width, Math.ceil(box.right));
    const bottom = Math.min(this.height, Math.ceil(box.bottom));
    for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y += 1) {
      for (let x = Math.max(0, Math.floor(box.left)); x < right; x += 1) paint(x, y);
    }
  }
}

/** Between two colours: 0 gives `a`, 1 gives `b`. */
export function mixColors(a: RGB, b: RGB, share: number): RGB {
  const part = Math.min(1, Math.max(0, share));
  const mixed = (from: number, to: number) => from + (to - from) * part;
  return [mixed(a[0], b[0]), mixed(a[1], b[1]), mixed(a[2], b[2])];
}

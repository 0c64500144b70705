import type { GeneratedImage } from '../../image-backend.ts';

/** The pictures drawn last, so that whoever judges them need not read them again. */
export class RecentImages {
  readonly #most: number;
  readonly #images = new Map<string, GeneratedImage>();

  constructor(most: number) {
    this.#most = most;
  }

  get(sha256: string): GeneratedImage | undefined {
    return this.#images.get(sha256);
  }

  put(sha256: string, image: GeneratedImage): void {
    this.#images.set(sha256, image);
    for (const oldest of this.#images.keys()) {
      if (this.#images.size <= this.#most) return;
      this.#images.delete(oldest);
    }
  }

  delete(sha256: string): void {
    this.#images.delete(sha256);
  }
}

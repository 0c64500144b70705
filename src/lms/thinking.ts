const open = '<think>';
const close = '</think>';

/**
 * `text` without the thoughts that some reasoning models write before their answer. A block that
 * never ends was cut off, so that nothing of the answer came.
 */
export function withoutThinking(text: string): string {
  const start = text.trimStart();
  if (!start.startsWith(open)) return text;
  const end = start.indexOf(close);
  return end < 0 ? '' : start.slice(end + close.length).trimStart();
}

/** The same for a text that arrives in pieces: gives what may be shown of each. */
export class ThinkingFilter {
  #state: 'undecided' | 'thinking' | 'before-answer' | 'answer' = 'undecided';
  #held = '';

  push(piece: string): string {
    if (this.#state === 'answer') return piece;
    this.#held += piece;
    if (this.#state === 'undecided') this.#decide();
    if (this.#state === 'thinking') this.#skip();
    if (this.#state === 'before-answer') {
      this.#held = this.#held.trimStart();
      if (this.#held !== '') this.#state = 'answer';
    }
    return this.#state === 'answer' ? this.end() : '';
  }

  /** What was held back until it was clear that it is no thought. */
  end(): string {
    const held = this.#state === 'thinking' ? '' : this.#held;
    this.#held = '';
    return held;
  }

  #decide(): void {
    const start = this.#held.trimStart();
    if (start.startsWith(open)) this.#state = 'thinking';
    else if (!open.startsWith(start)) this.#state = 'answer';
  }

  #skip(): void {
    const end = this.#held.indexOf(close);
    if (end < 0) {
      this.#held = this.#held.slice(-close.length);
      return;
    }
    this.#state = 'before-answer';
    this.#held = this.#held.slice(end + close.length);
  }
}

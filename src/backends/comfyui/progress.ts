import type { Frame } from './frames.ts';
import type { Graph } from './graph.ts';

/** How far a job is: the mean of its samplers, or of all nodes where it has none. */
export class Progress {
  readonly #fractions = new Map<string, number>();
  #running: string | undefined;

  constructor(graph: Graph) {
    const samplers = Object.entries(graph).filter(([, { inputs }]) => 'latent_image' in inputs);
    const counted = samplers.length > 0 ? samplers : Object.entries(graph);
    for (const [id] of counted) this.#fractions.set(id, 0);
  }

  get fraction(): number {
    const all = [...this.#fractions.values()];
    return all.reduce((sum, each) => sum + each, 0) / all.length;
  }

  /** Takes note of what the server says. */
  see(frame: Frame): void {
    if (frame.type === 'node') this.#set(frame.node, frame.fraction);
    if (frame.type === 'cached') for (const node of frame.nodes) this.#set(node, 1);
    if (frame.type !== 'executing') return;
    // One node runs after the other.
    if (this.#running !== undefined && this.#running !== frame.node) this.#set(this.#running, 1);
    this.#running = frame.node;
  }

  #set(node: string, fraction: number): void {
    const before = this.#fractions.get(node);
    if (before !== undefined) this.#fractions.set(node, Math.max(before, fraction));
  }
}

/** A picture of the page. Paths are relative to the page. */
export interface RowImage {
  readonly file: string;
  /** A smaller copy, where there is one. */
  readonly thumbnail?: string | undefined;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/** One picture of one prompt: a seed in an arm. */
export interface RowCell {
  readonly seed: number;
  readonly status: 'scored' | 'unscorable' | 'failed' | 'pending' | 'not judged';
  readonly image?: RowImage | undefined;
  readonly score?: number | undefined;
  readonly verdict?: 'correct' | 'incorrect' | undefined;
  /** What the judge said. */
  readonly reasoning?: string | undefined;
  /** The parts of the base prompt that the judge missed. */
  readonly missing?: readonly string[] | undefined;
  readonly flags?: readonly string[] | undefined;
  /** Why there is no score. */
  readonly why?: string | undefined;
  /** What scorers gave, by name. */
  readonly scores?: Readonly<Record<string, number | null>> | undefined;
}

/** What became of one constraint of the base prompt. */
export interface RowConstraint {
  readonly type: string;
  readonly text: string;
  readonly status: string;
  readonly found?: string | undefined;
}

/** One prompt in one arm. */
export interface RowArm {
  /** The drawn prompt in pieces, those at odd places added to the base prompt. */
  readonly pieces: readonly string[];
  readonly status?: string | undefined;
  /** Why the base prompt came back as it was. */
  readonly why?: string | undefined;
  readonly words?: number | undefined;
  readonly constraints?: readonly RowConstraint[] | undefined;
  /** In the order of the run's seeds. */
  readonly cells: readonly RowCell[];
  /** Mean score of its judged pictures; null where there is none. */
  readonly score: number | null;
}

/** One prompt of the dataset, in all arms. */
export interface ReportRow {
  readonly id: string;
  readonly prompt: string;
  readonly category?: string | undefined;
  readonly challenge?: string | undefined;
  /** In the order of the run's arms. */
  readonly arms: readonly RowArm[];
}

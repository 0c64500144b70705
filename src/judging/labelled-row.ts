import { ConfigurationError } from '../errors.ts';
import { type Image, isImage } from '../image.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkText } from '../internal/check-values.ts';
import { isRecord } from '../internal/is-record.ts';
import type { Verdict } from './verdict.ts';

interface Labelled {
  /** The short prompt that the picture was made for. Rows with the same one form a group. */
  readonly basePrompt: string;
  /**
   * What people say: whether the picture shows what the prompt asks for, or a rating on any scale,
   * higher is better; best the mean of several raters. null: nobody said.
   */
  readonly human: boolean | number | null | undefined;
}

/** A picture that people have rated. A function is called when its turn comes, so that not all pictures are in memory at once. */
export interface LabelledImage extends Labelled {
  readonly image: Image | (() => Image | Promise<Image>);
  readonly verdict?: undefined;
}

/** A verdict that was made before, of a picture that people have rated. */
export interface LabelledVerdict extends Labelled {
  readonly verdict: Verdict;
  readonly image?: undefined;
}

/** What a judge is calibrated with. */
export type LabelledRow = LabelledImage | LabelledVerdict;

/** @throws ConfigurationError that says which row is wrong, and how. */
export function checkRows(rows: readonly LabelledRow[], hasJudge: boolean): void {
  if (!Array.isArray(rows)) {
    throw new ConfigurationError(
      'calibrate needs a list of { basePrompt, image, human } or { basePrompt, verdict, human }.',
    );
  }
  checkOneScale(rows);
  for (const [index, row] of rows.entries()) {
    const name = `rows[${index}]`;
    checkOptions(name, row, ['basePrompt', 'image', 'verdict', 'human']);
    const { basePrompt, image, verdict, human } = row;
    checkText(`${name}.basePrompt`, basePrompt);
    if (!['boolean', 'number', 'undefined'].includes(typeof human) && human !== null) {
      throw new ConfigurationError(
        `Expected \`${name}.human\` to be a boolean, a number, or null where nobody said.`,
      );
    }
    if ((image === undefined) === (verdict === undefined)) {
      throw new ConfigurationError(`\`${name}\` needs either \`image\` or \`verdict\`, not both.`);
    }
    if (verdict !== undefined && !isVerdict(verdict)) {
      throw new ConfigurationError(`\`${name}.verdict\` is not what a judge gives.`);
    }
    if (image === undefined) continue;
    if (!isImage(image) && typeof image !== 'function') {
      throw new ConfigurationError(
        `\`${name}.image\` must be an Image, such as Image.fromBytes(bytes), or a function that gives one.`,
      );
    }
    if (!hasJudge) {
      throw new ConfigurationError(
        `\`${name}\` has an image, but there is no judge to look at it.`,
      );
    }
  }
}

function checkOneScale(rows: readonly LabelledRow[]): void {
  const labels = rows.map((row) => row?.human).filter((human) => !Number.isNaN(human));
  const types = new Set(labels.map((human) => typeof human));
  if (!types.has('boolean') || !types.has('number')) return;
  throw new ConfigurationError(
    'Some `human` are true or false, others are ratings. Use one scale for all rows.',
  );
}

function isVerdict(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['status'] === 'unscorable') return typeof value['reason'] === 'string';
  const { score } = value;
  return (
    value['status'] === 'scored' &&
    typeof score === 'number' &&
    score >= 0 &&
    score <= 1 &&
    Array.isArray(value['flags']) &&
    (value['verdict'] === 'correct' || value['verdict'] === 'incorrect')
  );
}

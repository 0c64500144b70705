import { readFile } from 'node:fs/promises';
import { calibrate, Image, type Judge } from 'prompt-upsampler';

/** A picture that people have rated from 1 to 5, several of them for each prompt. */
interface Rated {
  readonly basePrompt: string;
  readonly file: string;
  readonly rating: number | null;
}

/** How far a judge agrees with people, and where it should cut. */
export async function howGood(judge: Judge, pictures: readonly Rated[]) {
  const rows = pictures.map(({ basePrompt, file, rating }) => ({
    basePrompt,
    image: async () => Image.fromBytes(await readFile(file)),
    human: rating,
  }));
  const { spearman, withinPrompt, kappa, threshold, counts } = await calibrate(judge, rows, {
    correctFrom: 4,
    concurrency: 8,
  });
  console.log('Spearman', spearman.value, 'from', spearman.interval?.low, spearman.interval?.high);
  console.log('picks the better of two of one prompt:', withinPrompt?.accuracy);
  console.log('agreement beyond chance:', kappa.value, 'best threshold:', threshold?.threshold);
  console.log('left out:', counts);
  return threshold?.threshold;
}

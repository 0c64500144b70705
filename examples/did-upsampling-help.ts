import { differenceVerdict, mcnemarExact, pairedDifference } from 'prompt-upsampler/evaluation';

// Scores of your own, one list a prompt: its images, without and with upsampling.
const base = [
  [1, 0],
  [0, 0],
  [1, 1],
  [0, 1],
  [0, 0],
  [1, 0],
  [0, 0],
  [0, 1],
];
const upsampled = [
  [1, 1],
  [1, 0],
  [1, 1],
  [1, 1],
  [0, 1],
  [1, 1],
  [1, 0],
  [1, 1],
];

const difference = pairedDifference(base, upsampled);
console.log(differenceVerdict(difference).sentence);
console.log(`${difference.wins} won, ${difference.ties} tied, ${difference.losses} lost`);

// With one image a prompt: 9 prompts that only the first got right, 21 that only the second did.
console.log(`p = ${mcnemarExact(9, 21).toFixed(3)}`);

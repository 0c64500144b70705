import { loadPromptFile, selectPrompts, starterSet } from 'prompt-upsampler/evaluation';

// 24 of the 72 prompts that come with the library, from each category in proportion.
const few = selectPrompts(starterSet, { sample: 24, seed: 1 });
console.log(few.name, few.prompts.length, few.digest.slice(0, 8));

// A file of your own: text, CSV, TSV, JSON or JSON Lines.
export const loadMine = (path: string) => loadPromptFile(path, { category: 'signs' });

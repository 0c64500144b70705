import { countWords } from './clean-prompt.ts';
import type { ModelFamily } from './model-family.ts';

/**
 * Why `mode: 'auto'` leaves a base prompt alone, undefined where it does not: it has `skipFrom` words
 * or more (30 for SDXL and its kin, 40 for FLUX and other readers of long prose), it is structured
 * (JSON, several lines), it uses the weights or networks of its servers, or it is a list of tags (at
 * least five items of at most three words on average, all of it).
 */
export function gate(basePrompt: string, family: ModelFamily): string | undefined {
  const words = countWords(basePrompt);
  if (words >= family.skipFrom) {
    return `it has ${words} words, and ${family.title} needs no more than ${family.skipFrom - 1} to be worth a rewrite`;
  }
  if (isStructured(basePrompt)) return 'it is structured';
  if (family.emphasis === 'weights' && weights.test(basePrompt)) {
    return 'it holds weights or networks for its server';
  }
  return isTags(basePrompt) ? 'it is a list of tags' : undefined;
}

/** `(armour:1.3)` and `<lora:knight:0.8>`, not `(10:30)`. */
const weights = /\([^()]*\p{L}\s*:\s*\d*\.?\d+\)|<\w+:[^<>]+>/u;

function isStructured(text: string): boolean {
  const trimmed = text.trim();
  const isJSON = /^[[{]/.test(trimmed) && /[\]}]$/.test(trimmed);
  return isJSON || trimmed.split(/\n+/).filter((line) => line.trim() !== '').length > 2;
}

function isTags(text: string): boolean {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length >= 5 && countWords(items.join(' ')) <= 3 * items.length;
}

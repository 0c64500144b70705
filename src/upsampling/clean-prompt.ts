import { withoutEnclosure } from './enclosure.ts';

const label =
  /^(?:\*\*|__)?(?:the\s+)?(?:(?:up-?sampled|detailed|enhanced|expanded|improved|rewritten|final|full|image|new|positive)\s+)*(?:prompt|caption|description|answer|output|rewrite)\s*(?::|：|(?:\*\*|__):|:(?:\*\*|__)|(?:\*\*|__)?\n)(?:\*\*|__)?\s*/i;
const politeness =
  /^(?:sure(?: thing)?|certainly|of course|okay|ok|absolutely|got it|understood)\s*[,!.]\s+/i;
const preamble =
  /^(?:here(?:['’]s| is| are| you go)|below is|the following is|i(?:['’]ve| have))\b[^\n:]{0,100}?\b(?:prompt|caption|description|version|rewrite|rewritten|expanded)\b[^\n:.!]{0,80}(?::|[.!]?[ \t]*\n)\s*/i;
/** What steers a terminal, or ends a text in some image server. */
const controls = /\p{Cc}(?:\[[\d;?]*[A-Za-z])?/gu;
/** A heading, a quotation mark of mail, one bullet, or the number of a single item. */
const lineSign = /^(?:#{1,6}\s+|>\s+|[-*•]\s+|1[.)]\s+(?=\D))/;
/** What models write under a caption. */
const trailer =
  /(?:\n[ \t]*[*_]{0,2}(?:negative prompt|notes?|word count|words|tokens|explanation)[*_]{0,2}[ \t]*:.*|\(\d{1,3} words\)\.?|\[{1,2}\s*(?:##\s*)?completed\b.*)$/is;

/**
 * A model's caption as an image server should get it: one line, without the label, markdown, think
 * block, brackets or quotation marks around it, and without control characters. What else stands
 * inside it is not touched.
 */
export function cleanPrompt(reply: string): string {
  let text = withoutThinking(reply).trim();
  for (let round = 0; round < 8; round += 1) {
    const before = text;
    text = withoutFence(text)
      .replace(trailer, '')
      .replace(politeness, '')
      .replace(preamble, '')
      .replace(lineSign, '')
      .replace(label, '')
      .trim();
    text = withoutEnclosure(text).trim();
    if (text === before) break;
  }
  return text
    .replace(/(?<![\p{L}\p{N}*])(\*{1,2})(?=\S)([^*\n]+)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/\s+/g, ' ')
    .replace(controls, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether a reply is several items instead of one text. */
export function isList(reply: string): boolean {
  const items = withoutThinking(reply).match(/^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+\S/gm) ?? [];
  return items.length > 1;
}

function withoutThinking(text: string): string {
  const close = '</think>';
  const end = text.lastIndexOf(close);
  if (end !== -1) return text.slice(end + close.length);
  // Thoughts that never end were cut off before the answer.
  return /^\s*<think>/.test(text) ? '' : text;
}

function withoutFence(text: string): string {
  return text.replace(/^```(?:\w*[ \t]*\n)?/, '').replace(/\n?```$/, '');
}

/** How many words a text has: runs between blanks; each ideograph or kana counts as one. */
export function countWords(text: string): number {
  const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const alone = text.match(ideographs)?.length ?? 0;
  const rest = text.replace(ideographs, ' ').match(/\S+/g)?.length ?? 0;
  return alone + rest;
}

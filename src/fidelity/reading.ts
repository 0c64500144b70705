import { ConfigurationError } from '../errors.ts';
import type { TextSpan } from './constraint.ts';
import { headOf, type Mention } from './grammar/mention.ts';
import { findMentions } from './grammar/mentions.ts';
import { findStatements, type Statements } from './grammar/statements.ts';
import { readWords, type Word } from './grammar/words.ts';
import { isEnglish } from './language.ts';
import { findQuotes, type Quote } from './quotes.ts';

/** A text as the rules see it. */
export interface Reading {
  readonly text: string;
  /** Its words were not read; its quotes were. */
  readonly isTooLong: boolean;
  readonly isEnglish: boolean;
  readonly quotes: readonly Quote[];
  readonly words: readonly Word[];
  /** The things that it names, in order. */
  readonly mentions: readonly Mention[];
  /** Those of one name, by the last word of it. */
  readonly alike: Alike;
  /** What it says of them: where they are, and what they do to each other. */
  readonly statements: Statements;
}

/** "A frog on a log, by a pond" in marks from end to end: a prompt that was pasted with them. */
const isWhole = ({ start, end, text: inside }: Quote, text: string): boolean =>
  `${text.slice(0, start - 1)}${text.slice(end + 1)}`.trim() === '' &&
  inside.split(' ').length >= 5;

/** Characters past which words are not read: no picture is drawn of a book. */
const longest = 10_000;

export type Alike = ReadonlyMap<string, readonly Mention[]>;

export function read(text: string): Reading {
  if (typeof text !== 'string') {
    throw new ConfigurationError(
      `A prompt to check is a string; this one is ${text === null ? 'null' : typeof text}.`,
    );
  }
  const quotes = findQuotes(text).filter((quote) => !isWhole(quote, text));
  const isTooLong = text.length > longest || /[^\s]{500}/u.test(text);
  const words = isTooLong ? [] : readWords(text, quotes);
  const mentions = findMentions(words);
  return {
    text,
    isTooLong,
    isEnglish: isEnglish(text, words),
    quotes,
    words,
    mentions,
    alike: alikeOf(mentions),
    statements: findStatements(words, mentions),
  };
}

/** From the first to the last of these words, both included. */
export function spanOf(reading: Reading, first: number, last: number): TextSpan {
  return { start: reading.words[first]?.start ?? 0, end: reading.words[last]?.end ?? 0 };
}

function alikeOf(mentions: readonly Mention[]): Alike {
  const alike = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const head = headOf(mention);
    const known = alike.get(head);
    if (known === undefined) alike.set(head, [mention]);
    else if (known.length < mostAlike) known.push(mention);
  }
  return alike;
}

/** More of one name are not told apart. */
const mostAlike = 8;

import { findJSON } from '../../adapters/json-text.ts';
import { isRecord } from '../../internal/is-record.ts';

/** `3. yes`, `3: yes`, `Q3) yes`, `**3** - yes`, `| 3 | yes |`, `3. Is there a mug? Yes` */
const line =
  /^[\s>*_#|\-•"'({[]*(?:q(?:uestion)?\s*\.?\s*|answer\s*)?(\d{1,3})["'*_]*\s*[.):=\]|\-–—]+\s*(.*)$/i;

/**
 * The answers of a reply by the numbers of their questions: one a line, or as JSON, an object or a
 * list in order. A number that comes twice with two answers has none.
 */
export function readAnswers(reply: string, count: number): ReadonlyMap<number, string> {
  const json = findJSON(reply, 'any');
  if (json.problem === undefined) {
    const found = ofJSON(json.value, count);
    if (found.size > 0) return found;
  }
  const answers = new Map<number, string>();
  const torn = new Set<number>();
  for (const text of reply.split(/\n/)) {
    const [, number = '', rest = ''] = line.exec(text) ?? [];
    const index = Number(number);
    if (number === '' || index < 1 || index > count) continue;
    const answer = answerOf(rest);
    const before = answers.get(index);
    if (before !== undefined && before.toLowerCase() !== answer.toLowerCase()) torn.add(index);
    answers.set(index, answer);
  }
  for (const index of torn) answers.delete(index);
  if (answers.size > 0 || count === 0) return answers;
  return inOrder(reply, count);
}

/** Bare answers, where there are exactly as many as questions. */
function inOrder(reply: string, count: number): ReadonlyMap<number, string> {
  const parts = reply.split(/\n|,(?=\s*(?:yes|no|\d))/i).map((part) => part.trim());
  const given = parts.filter((part) => part !== '');
  if (given.length !== count) return new Map();
  return new Map(given.map((answer, index) => [index + 1, answerOf(answer)]));
}

function ofJSON(value: unknown, count: number): ReadonlyMap<number, string> {
  if (isRecord(value) && isNested(value['answers'])) return ofJSON(value['answers'], count);
  const entries = Array.isArray(value)
    ? value.map((item, index): [number, unknown] => [numberOf(item) ?? index + 1, item])
    : isRecord(value)
      ? Object.entries(value).map(([key, item]): [number, unknown] => [
          Number(/\d+/.exec(key)?.[0]),
          item,
        ])
      : [];
  const found = entries.flatMap(([index, item]): [number, string][] => {
    const text = isRecord(item) ? item['answer'] : item;
    const isAnswer =
      typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean';
    return isAnswer && index >= 1 && index <= count ? [[index, String(text)]] : [];
  });
  return new Map(found);
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

function numberOf(item: unknown): number | undefined {
  if (!isRecord(item)) return undefined;
  const id = Number(
    /\d+/.exec(String(item['id'] ?? item['number'] ?? item['question'] ?? ''))?.[0],
  );
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** Without the question where it is repeated, and without the signs of a table or a list. */
function answerOf(text: string): string {
  const cut = text.replace(/\|\s*$/, '').trim();
  const repeated = /^[^?]{3,300}\?["'*_|)\s:=→>\-–—]*(.+)$/.exec(cut)?.[1];
  return (repeated ?? cut).replace(/^[\s|:=→>\-–—]+/, '').trim();
}

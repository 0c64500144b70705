/** The line that opens a field's value. */
export function marker(name: string): string {
  return `[[ ## ${name} ## ]]`;
}

/** What stands where all fields are given. */
export const completed = 'completed';

const opening = /\[\[(?=\s{0,8}##)/g;

/** Text of a user or a model, so that nothing in it opens a field. */
export function inert(text: string): string {
  return text.replace(opening, '[ [');
}

/** The same for JSON, whose meaning stays: brackets side by side stand in its strings alone. */
export function inertJSON(json: string): string {
  return json.replace(opening, '[\\u005b');
}

/** Whether a reply says that it is at its end. */
export function isCompleted(reply: string): boolean {
  return [...reply.matchAll(markerPattern)].some(([, , name]) => name === completed);
}

interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly opensLine: boolean;
}

export const markerPattern =
  /(\*\*|__|`{1,3})?\[\[\s{0,8}##\s{0,8}([\p{ID_Start}_]\p{ID_Continue}{0,200})\s{0,8}##\s{0,8}\]\]\1?:?/gu;

/** The longest list sign or indentation that may stand before a marker. */
const longestLead = 40;

/**
 * The raw values in a reply by field name. Markers may be indented, bold, oddly spaced, fenced or in
 * mid-line; where one name has several, the first that opens a line counts, else the first.
 */
export function readFields(reply: string): ReadonlyMap<string, string> {
  const marks = [...reply.matchAll(markerPattern)].map((match) => toMark(reply, match));
  const chosen = new Map<string, Mark>();
  for (const mark of marks) {
    const present = chosen.get(mark.name);
    if (present === undefined || (mark.opensLine && !present.opensLine)) {
      chosen.set(mark.name, mark);
    }
  }
  const borders = marks.filter((mark) => mark.opensLine || chosen.get(mark.name) === mark);
  const fenced = isFenced(reply.slice(0, marks[0]?.start ?? 0));
  const values = new Map<string, string>();
  for (const [index, mark] of borders.entries()) {
    if (chosen.get(mark.name) !== mark) continue;
    // Before the first field it is only talk of the format.
    if (mark.name === completed && values.size > 0) break;
    const next = borders[index + 1];
    const raw = reply.slice(mark.end, next?.start ?? reply.length);
    values.set(mark.name, (next === undefined && fenced ? withoutFence(raw) : raw).trim());
  }
  return values;
}

function toMark(reply: string, match: RegExpExecArray): Mark {
  const { index } = match;
  const name = match[2] ?? '';
  const end = index + match[0].length;
  const from = Math.max(0, index - longestLead);
  const before = reply.slice(from, index);
  const newline = before.lastIndexOf('\n');
  const lead = before.slice(newline + 1);
  const seesLineStart = newline >= 0 || from === 0;
  const opensLine = seesLineStart && /^(?:[\s>#*-]|\d{1,2}[.)])*$/.test(lead);
  return { name, start: opensLine ? index - lead.length : index, end, opensLine };
}

function isFenced(before: string): boolean {
  return (before.match(/^\s{0,8}```/gm)?.length ?? 0) % 2 === 1;
}

function withoutFence(text: string): string {
  return text.replace(/\n?\s{0,8}```\s*$/, '');
}

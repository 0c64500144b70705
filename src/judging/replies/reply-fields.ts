import { readFields } from '../../adapters/field-markers.ts';
import { findJSON } from '../../adapters/json-text.ts';
import { isRecord } from '../../internal/is-record.ts';

/** What the parts of a verdict are called in replies. */
export type ReplyField = 'score' | 'verdict' | 'reasoning';

/** A value with the name that stood before it. */
export interface Named {
  readonly field: ReplyField;
  readonly value: unknown;
  /** Whether it is called the final, overall or total one. */
  readonly final: boolean;
}

const names: Readonly<Record<ReplyField, readonly string[]>> = {
  score: [
    'score',
    'rating',
    'grade',
    'punktzahl',
    'bewertung',
    'wertung',
    'puntuación',
    'puntuacion',
    'puntaje',
    'pontuação',
    'punteggio',
    'note',
    'оценка',
    '分数',
    '分數',
    '得分',
    '评分',
    '評分',
    'スコア',
    '点数',
    '점수',
  ],
  verdict: [
    'verdict',
    'judgment',
    'judgement',
    'decision',
    'conclusion',
    'answer',
    'result',
    'label',
    'correct',
    'is correct',
    'correctness',
    'urteil',
    'fazit',
    'ergebnis',
    'veredicto',
    'conclusión',
    'veredito',
    'verdetto',
    'вердикт',
    'вывод',
    '结论',
    '結論',
    '判定',
    '判断',
    '判決',
    '결론',
    '판정',
  ],
  reasoning: [
    'reasoning',
    'reason',
    'reasons',
    'rationale',
    'explanation',
    'analysis',
    'think out loud',
    'thoughts',
    'thinking',
    'justification',
    'assessment',
    'comment',
    'comments',
    'begründung',
    'razonamiento',
    'explicación',
    'raisonnement',
    'explication',
    'объяснение',
    '理由',
    '推理',
    '分析',
    '이유',
  ],
};
const byName = new Map(
  Object.entries(names).flatMap(([field, all]) =>
    all.map(
      (name) => [name, field === 'score' || field === 'verdict' ? field : 'reasoning'] as const,
    ),
  ),
);

const finals = /^(?:the |my )?(?:final|overall|total|end|gesamt|insgesamt|finale?|total)\b/i;

/** The named values in a reply, by its form: markers, JSON, tags, or labels in prose. */
export function replyFields(reply: string): {
  readonly found: readonly Named[];
  /** Why the reply as a whole cannot be relied on. */
  readonly problem?: string | undefined;
} {
  const marked = ofEntries([...readFields(reply)]);
  if (marked.length > 0) return { found: marked };
  const json = findJSON(unwrapped(reply), 'any');
  if (json.problem === undefined) {
    const held = ofRecord(json.value);
    if (held.length > 0) return { found: held };
  } else if (json.problem.includes('appears twice')) return { found: [], problem: json.problem };
  const tagged = ofTags(reply);
  if (tagged.length > 0) return { found: tagged };
  if (isCutJSON(reply)) return { found: [], problem: 'the JSON is cut off' };
  return { found: ofLabels(reply) };
}

/** Known fields of an object, or of the one object inside it or in a list of one. */
function ofRecord(value: unknown, depth = 0): readonly Named[] {
  if (Array.isArray(value)) return value.length === 1 ? ofRecord(value[0], depth) : [];
  if (!isRecord(value)) return [];
  const own = ofEntries(Object.entries(value));
  if (own.some(({ field }) => field !== 'reasoning') || depth >= 2) return own;
  const inner = Object.values(value).flatMap((item) => ofRecord(item, depth + 1));
  return inner.length > 0 ? inner : own;
}

function ofEntries(entries: readonly (readonly [string, unknown])[]): readonly Named[] {
  return entries.flatMap(([key, value]) => {
    const named = fieldOf(words(key));
    if (named === undefined) return [];
    const { field, final } = named;
    if (isRecord(value)) {
      const inner = ofEntries(Object.entries(value)).filter((each) => each.field === field);
      if (inner.length > 0) return inner;
    }
    return [{ field, value, final }];
  });
}

/** `finalScore`, `final_score` and `Final Score` are the same words. */
function words(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

function fieldOf(label: string): { field: ReplyField; final: boolean } | undefined {
  const whole = byName.get(label);
  if (whole !== undefined) return { field: whole, final: false };
  // Of several words the last says what it is: "prompt following score".
  const field = byName.get(label.split(' ').at(-1) ?? '');
  if (field === undefined || label.split(' ').length > 4) return undefined;
  return { field, final: finals.test(label) };
}

function ofTags(reply: string): readonly Named[] {
  const pattern = /<([\p{L}_ -]{3,30})>([\s\S]{0,4000}?)<\/\1>/gu;
  return [...reply.matchAll(pattern)].flatMap(([, tag = '', inner = '']) => {
    const inside = inner.length < reply.length ? ofTags(inner) : [];
    return inside.length > 0 ? inside : ofEntries([[tag, inner.trim()]]);
  });
}

const nouns = [...byName.keys()].sort((a, b) => b.length - a.length).join('|');
const label = String.raw`((?:(?<=^|\n)[^\p{L}\n]{0,12}|(?<![\p{L}\p{N}])))((?:[\p{L}-]{1,30}[ _]){0,3}?(?:${nouns}))(?![\p{L}\p{N}])`;
const separator = String.raw`(?:["'”’*_\x60)\s]*(?:\([^)\n]{0,40}\)\s*)?[*_]*\s*(?:[:=：＝]|->|→|=>))`;
const labelled = new RegExp(`${label}${separator}`, 'giu');
/** At the start of a line a dash, a bar, "is" or a line break will do too. */
const lined = new RegExp(
  String.raw`(?<=^|\n)[^\p{L}\n]{0,12}((?:[\p{L}-]{1,30}[ _]){0,3}?(?:${nouns}))(?![\p{L}\p{N}])["*_\x60)]*[ \t]*(?:\||[-–—](?=\s)|\bis\b|\n)`,
  'giu',
);

interface Place {
  readonly named: { readonly field: ReplyField; readonly final: boolean };
  readonly start: number;
  readonly end: number;
}

/** Labels with what follows each, up to the next one. */
function ofLabels(reply: string): readonly Named[] {
  const places = [
    ...[...reply.matchAll(labelled)].flatMap((match) => placed(match, match[2])),
    ...[...reply.matchAll(lined)].flatMap((match) => placed(match, match[1])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = places.filter((place, index) => place.start >= (places[index - 1]?.end ?? 0));
  return apart.map(({ named, end }, index) => ({
    ...named,
    value: valueAfter(reply.slice(end, apart[index + 1]?.start), named.field),
  }));
}

function placed(match: RegExpExecArray, name = ''): readonly Place[] {
  const named = fieldOf(words(name));
  const { index } = match;
  return named === undefined ? [] : [{ named, start: index, end: index + match[0].length }];
}

/** One line of it, for all but the reasoning; without the marks of the list or table it stands in. */
function valueAfter(text: string, field: ReplyField): string {
  const trimmed = text.replace(/^[\s*_`"'“|>{[(]+/, '');
  if (field === 'reasoning') return trimmed.replace(/[\s"'*_`},|]+$/, '');
  return (trimmed.split(/\n|\||\}|"\s*,|"\s*$/)[0] ?? '').trim();
}

/** Delimiters that some models put around their JSON. */
function unwrapped(reply: string): string {
  return reply.replace(/\|\|V\^?=\^?V\|\|/g, '').trim();
}

/** Whether what begins as JSON never ends. */
function isCutJSON(reply: string): boolean {
  const text = reply.replace(/^[\s`]*(?:json)?\s*/i, '');
  if (!/^[{[]\s*["'{]/.test(text)) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[{[]/g) > count(/[}\]]/g);
}

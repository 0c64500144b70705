import { isRecord } from '../internal/is-record.ts';
import type { JSONObject, Schema, SchemaIssue } from '../schema.ts';
import type { JudgeQuestion, QuestionType } from './question.ts';
import { readCount } from './replies/read-answer.ts';

const types: readonly QuestionType[] = [
  'object',
  'attribute',
  'count',
  'relation',
  'text',
  'style',
];

/** Other names for the types, as models like to give them. */
const kin: Readonly<Record<string, QuestionType>> = {
  entity: 'object',
  objects: 'object',
  subject: 'object',
  animal: 'object',
  person: 'object',
  human: 'object',
  food: 'object',
  color: 'attribute',
  colour: 'attribute',
  material: 'attribute',
  size: 'attribute',
  shape: 'attribute',
  state: 'attribute',
  texture: 'attribute',
  number: 'count',
  counting: 'count',
  quantity: 'count',
  spatial: 'relation',
  position: 'relation',
  location: 'relation',
  action: 'relation',
  activity: 'relation',
  writing: 'text',
  medium: 'style',
  global: 'style',
};

const item: JSONObject = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    type: { type: 'string', enum: types },
    part: { type: 'string' },
    text: { type: 'string' },
    expected: { type: 'string' },
    dependsOn: { type: 'array', items: { type: 'string' } },
  },
  required: ['id', 'type', 'part', 'text', 'expected', 'dependsOn'],
  additionalProperties: false,
};

/** A list of questions as models write them: ids may be numbers, dependencies one word or none. */
export const questionList: Schema<JudgeQuestion[]> = {
  '~standard': {
    version: 1,
    vendor: 'prompt-upsampler',
    validate(value) {
      const list = isRecord(value) ? value['questions'] : value;
      if (!Array.isArray(list)) return { issues: [{ message: 'expected a list of questions' }] };
      if (list.length === 0) return { issues: [{ message: 'there is no question in the list' }] };
      const issues: SchemaIssue[] = [];
      const questions = list.flatMap((entry, index) => {
        const read = isRecord(entry) ? toQuestion(entry) : 'expected an object';
        if (typeof read !== 'string') return [read];
        issues.push({ message: read, path: [index] });
        return [];
      });
      return issues.length > 0 ? { issues } : { value: questions };
    },
    jsonSchema: {
      input: () => ({ type: 'array', items: item }),
      output: () => ({ type: 'array', items: item }),
    },
  },
};

function toQuestion(entry: Readonly<Record<string, unknown>>): JudgeQuestion | string {
  const id = plain(entry['id']);
  const text = plain(entry['text'] ?? entry['question']);
  const part = plain(entry['part']);
  if (id === '') return 'the question has no `id`';
  if (text === '') return 'the question has no `text`';
  if (part === '') return 'the question has no `part`: the words of the prompt that it is about';
  const type = typeOf(plain(entry['type']).toLowerCase());
  if (type === undefined) return `the type must be one of ${types.join(', ')}`;
  const base = { id, part, text, dependsOn: idsOf(entry['dependsOn']) };
  const expected = entry['expected'] === true ? 'yes' : plain(entry['expected'] ?? 'yes');
  if (type === 'count') {
    const count = readCount(expected) ?? readCount(part);
    // "Several" cannot be counted, but it can be seen.
    if (count === null) return { ...base, type: 'attribute', expected: 'yes' };
    return { ...base, type, text: openly(text, part), expected: count };
  }
  if (type === 'text') return { ...base, type, expected: expected === 'yes' ? part : expected };
  return { ...base, type, expected: /^(?:no|false)\b/i.test(expected) ? 'no' : 'yes' };
}

function typeOf(word: string): QuestionType | undefined {
  return types.find((type) => type === word) ?? kin[word];
}

function idsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : String(value ?? '').split(',');
  return list.map(plain).filter((id) => id !== '' && id !== '0' && !/^(?:none|null|-)$/i.test(id));
}

/** A model that is asked "are there three?" says yes; asked how many, it has to count. */
function openly(text: string, part: string): string {
  return /\bhow many\b|\bwhat number\b|\bcount\b/i.test(text)
    ? text
    : `Of "${part}" in the prompt: how many are there in the picture?`;
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

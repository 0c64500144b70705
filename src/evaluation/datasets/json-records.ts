import { DatasetError } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import type { JSONValue } from '../../schema.ts';
import { textLines } from './text-lines.ts';

/** A value of a file, and where it is. */
export interface JSONRecord {
  readonly where: string;
  readonly line?: number | undefined;
  readonly value: JSONValue;
}

/** One value a line. @throws DatasetError `format` that names the line. */
export function jsonLines(text: string, shown: string): readonly JSONRecord[] {
  return textLines(text).map((each) => {
    const where = `${shown}, line ${each.line},`;
    return { where, line: each.line, value: parsed(each.text, where, each.line) };
  });
}

/** The items of a list, or of the list `prompts` of an object. @throws DatasetError `format` */
export function jsonList(text: string, shown: string): readonly JSONRecord[] {
  const value = parsed(text, shown);
  const list = isRecord(value) ? value['prompts'] : value;
  if (!Array.isArray(list)) {
    throw new DatasetError(`${shown} holds neither a list nor an object with a list \`prompts\`.`, {
      code: 'format',
    });
  }
  return list.map((item: JSONValue, index) => ({
    where: `${shown}, item ${index + 1},`,
    value: item,
  }));
}

function parsed(text: string, where: string, line?: number): JSONValue {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatasetError(`${where} is no JSON: ${why}.`, { code: 'format', line, cause });
  }
}

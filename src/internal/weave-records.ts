import type { JSONObject, JSONValue } from '../schema.ts';

/** The start of a call as Weave's trace server takes it. */
export interface CallStart {
  readonly project_id: string;
  readonly id: string;
  readonly op_name: string;
  readonly display_name?: string | undefined;
  readonly trace_id: string;
  readonly parent_id?: string | undefined;
  /** ISO 8601. */
  readonly started_at: string;
  readonly attributes: JSONObject;
  readonly inputs: JSONObject;
}

/** The end of a call. */
export interface CallEnd {
  readonly project_id: string;
  readonly id: string;
  /** ISO 8601. */
  readonly ended_at: string;
  readonly output: JSONValue;
  readonly summary: JSONObject;
  readonly exception?: string | undefined;
}

/** An entry of `POST /call/upsert_batch`. Sending one twice changes nothing. */
export type CallRecord =
  | { readonly mode: 'start'; readonly req: { readonly start: CallStart } }
  | { readonly mode: 'end'; readonly req: { readonly end: CallEnd } };

/** 32 hexadecimal digits as Weave writes an id. */
export function uuidOf(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** What stands for an uploaded image in inputs and outputs. The file's name says nothing of its type. */
export function weaveImage(sha256: string): JSONObject {
  return {
    _type: 'CustomWeaveType',
    weave_type: { type: 'PIL.Image.Image' },
    files: { 'image.png': fileDigest(sha256) },
    load_op: 'NO_LOAD_OP',
  };
}

/** The name that the server gives to bytes: their SHA-256 as base64, with letters for signs. */
export function fileDigest(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/[-+]/g, 'X')
    .replace(/[_/]/g, 'Y')
    .replace(/=/g, '');
}

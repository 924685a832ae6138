import { OnRecordError } from '../../model/error.ts';
import type { Note } from '../../model/note.ts';
import type { Original, Report } from '../../model/report.ts';
import { charsetNotes, decode } from '../charset.ts';
import { idOf } from '../ids.ts';
import { reportOf } from '../report.ts';
import { fieldsOf } from './fields.ts';
import { hasLoneSurrogate, type Json, refuseBombs, withoutLoneSurrogates } from './well-formed.ts';

/** One line of JSONL is one report. Throws BAD_JSON, BAD_FIELD, EMPTY_REPORT, TOO_LARGE. */
export function readLine({ bytes, input }: Original): Report {
  const decoded = decode(bytes);
  refuseBombs(decoded.text, input);
  const given = parsed(decoded.text, input);
  const halves = hasLoneSurrogate(given, input);
  const fields = fieldsOf(halves ? parsed(withoutLoneSurrogates(given), input) : given, input);
  const notes = [...fields.notes, ...charsetNotes(fields.text, decoded), ...(halves ? [HALVES] : [])];
  return reportOf({ ...fields, id: fields.id ?? idOf(fields.text), source: null, notes }, input);
}

const HALVES: Note = { at: null, reason: 'damaged: half characters (lone surrogates); each shows as \ufffd', rule: 'charset@1' };

function parsed(line: string, input: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new OnRecordError('BAD_JSON', input, { cause, detail: 'not JSON, or cut short' });
  }
  if (!isRecord(value)) throw new OnRecordError('BAD_JSON', input, { detail: kindOf(value) });
  return value;
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`);

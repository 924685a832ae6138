import { OnRecordError } from '../model/error.ts';
import type { Original, Report } from '../model/report.ts';
import { readPage } from './html/read.ts';
import { readLine } from './jsonl/read.ts';
import { readPlain } from './plain/read.ts';

/**
 * The report that these bytes hold: the same one whenever and wherever they are read. Throws OnRecordError: BINARY, EMPTY_REPORT, TOO_LARGE, TOO_DEEP,
 * BAD_JSON, BAD_FIELD.
 */
export function readOriginal(original: Original): Report {
  try {
    return read(original);
  } catch (error) {
    if (error instanceof OnRecordError) throw error;
    throw new OnRecordError('INTERNAL', original.input, { cause: error });
  }
}

function read(original: Original): Report {
  switch (original.format) {
    case 'text':
      return readPlain(original);
    case 'html':
      return readPage(original);
    case 'jsonl':
      return readLine(original);
    default:
      return original.format satisfies never;
  }
}

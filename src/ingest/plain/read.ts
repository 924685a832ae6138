import { OnRecordError } from '../../model/error.ts';
import type { Original, Report } from '../../model/report.ts';
import { binaryKind } from '../binary.ts';
import { charsetNotes, decode, utf16Mark, utf16Zeros } from '../charset.ts';
import { idOf } from '../ids.ts';
import { reportOf } from '../report.ts';

/** A file of plain text is one report; its text is the decoded file. Throws BINARY, EMPTY_REPORT, TOO_LARGE. */
export function readPlain({ bytes, input }: Original): Report {
  const kind = binaryKind(bytes, utf16Mark(bytes) !== null || utf16Zeros(bytes) !== null);
  if (kind !== null) throw new OnRecordError('BINARY', input, { detail: kind });
  const decoded = decode(bytes);
  const { text } = decoded;
  const zero = text.indexOf('\u0000');
  if (zero >= 0) throw new OnRecordError('BINARY', input, { detail: `a zero at character ${zero}` });
  return reportOf(
    {
      id: idOf(bytes),
      text,
      title: null,
      published: null,
      outlet: null,
      agency: null,
      url: null,
      language: null,
      source: null,
      extra: null,
      notes: charsetNotes(text, decoded),
    },
    input,
  );
}

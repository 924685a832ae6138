import { OnRecordError } from '../../model/error.ts';
import type { Original, Report } from '../../model/report.ts';
import { binaryKind } from '../binary.ts';
import { charsetNotes, decode, utf16Mark, utf16Zeros } from '../charset.ts';
import { idOf } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { reportOf } from '../report.ts';
import { declaredCharset } from './declared.ts';
import { extract } from './extract.ts';
import { textOf } from './extracted.ts';
import { inPage } from './in-page.ts';
import { metadataOf } from './metadata.ts';
import { lengthOf } from './paragraphs.ts';
import { parsePage } from './parse.ts';

/** A page is one report: its main text, with the way back to the page. Throws BINARY, EMPTY_REPORT, TOO_LARGE, TOO_DEEP. */
export function readPage({ bytes, input }: Original): Report {
  const kind = binaryKind(bytes, utf16Mark(bytes) !== null || utf16Zeros(bytes) !== null);
  if (kind !== null) throw new OnRecordError('BINARY', input, { detail: kind });
  const decoded = decode(bytes, declaredCharset(bytes));
  const { root, head } = parsePage(decoded.text, input);
  const { byline, hops, language, notes, ...fields } = metadataOf(head, inPage(root, decoded.text));
  const paragraphs = extract(root, decoded.text, fields.title);
  if (lengthOf(paragraphs) > LIMITS.text)
    throw new OnRecordError('TOO_LARGE', input, { detail: `more than ${LIMITS.text} characters` });
  const { text, source } = textOf(paragraphs, decoded.text);
  const told = { ...(byline === null ? {} : { byline }), ...hops };
  const extra = Object.keys(told).length === 0 ? null : told;
  return reportOf(
    {
      ...fields,
      id: idOf(bytes),
      text,
      agency: null,
      language,
      source,
      extra,
      notes: [...charsetNotes(text, decoded), ...notes],
    },
    input,
  );
}

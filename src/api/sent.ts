import { type Format, formatOf, formatOfName } from '../ingest/format.ts';
import { type Intake, readBytes } from '../ingest/inputs.ts';

const JSON_TYPE = 'application/json';
/** What the types say; a plain text that begins as a page is a page, as a file that ends in .txt is. */
const FORMATS: Readonly<Record<string, Format>> = {
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'text/html': 'html',
};
const PLAIN: readonly string[] = ['text/plain', 'text/markdown'];
export const TYPES = [JSON_TYPE, ...Object.keys(FORMATS), ...PLAIN, 'application/octet-stream'];

export interface Sent {
  readonly body: unknown;
  readonly headers: { readonly 'content-type'?: string | undefined };
}

/**
 * The reports in the body of a request. The ending of `name`, the file that it was, tells the format as it does on the command line; else
 * the type; else how it begins. `name` is also what a report that cannot be read is called by.
 */
export function sent({ body, headers }: Sent, name: string | undefined): AsyncGenerator<Intake> {
  const given = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const called = name === undefined || name === '' ? '-' : name;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const named = formatOfName(called);
  if (named === null && (type === JSON_TYPE || /\.json$/iu.test(called))) return readBytes(called, asLines(given), 'jsonl');
  const format = named === null && Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined;
  return readBytes(called, given, format ?? formatOf(PLAIN.includes(type) && named === null ? 'plain.txt' : called, given));
}

/** One report or a list of them, however it is spaced, as JSONL. What is no JSON stays as it is, and is named line by line. */
function asLines(body: Buffer): Buffer {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return body;
  }
  const reports: readonly unknown[] = Array.isArray(value) ? value : [value];
  return Buffer.from(reports.map((report) => JSON.stringify(report)).join('\n'));
}

import { extname } from 'node:path';
import type { Original } from '../model/report.ts';

export type Format = Original['format'];

/** The formats by file name; in a folder, only files with one of these are read. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

// "<!doctype html>", "<html lang=…>", also behind an XML declaration or a comment
const PAGE =
  /^\ufeff?\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,1000})?(?:<!--[^>]{0,1000}-->\s{0,1000})?<(?:!doctype\s{1,20}html|html)[\s>]/i;
// {"text":
const LINE = /^\ufeff?\s{0,1000}\{\s{0,100}"/;

/** The format that the name of a file tells; `null` where it does not. */
export const formatOfName = (path: string): Format | null => BY_EXTENSION[extname(path).toLowerCase()] ?? null;

/** The format of an input by its name and its first bytes. A page saved as .txt is a page; only a nameless input is tried as JSONL. */
export function formatOf(path: string, head: Uint8Array): Format {
  const named = formatOfName(path);
  if (named === 'jsonl' || named === 'html') return named;
  // Zeros out, so that UTF-16 shows its letters.
  const begins = Buffer.from(head.subarray(0, 4_096))
    .toString('latin1')
    .replaceAll('\u0000', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
  if (PAGE.test(begins)) return 'html';
  return named === null && LINE.test(begins) ? 'jsonl' : 'text';
}

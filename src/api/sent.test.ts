import { expect, test } from 'vitest';
import { sent } from './sent.ts';

const PAGE = '<!doctype html><title>Ferry</title><p>The night ferry will not sail, harbour master Ivo Tarn said on Tuesday.';
const LINE = '{"id":"a","text":"The night ferry will not sail."}';
const FILE = 'application/octet-stream';

/** "jsonl a", "html", or the code of what could not be read. */
async function read(body: string, type: string | undefined, name?: string): Promise<string[]> {
  const found: string[] = [];
  for await (const one of sent({ body: Buffer.from(body), headers: { 'content-type': type } }, name))
    found.push(one.kind === 'report' ? one.original.format : `${one.unread.input} ${one.unread.code}`);
  return found;
}

test.each([
  ['one plain text', 'Words.', 'text/plain', undefined, ['text']],
  ['Markdown', '# Words', 'text/markdown; charset=utf-8', undefined, ['text']],
  ['a page sent as text', PAGE, 'text/plain', undefined, ['html']],
  ['a part of a page', '<p>Words.', 'text/html', undefined, ['html']],
  ['text that looks like a line', LINE, 'text/plain', undefined, ['text']],
  ['lines', `${LINE}\n${LINE}`, 'application/jsonl', undefined, ['jsonl', 'jsonl']],
  ['lines, the first damaged', `nothing\n${LINE}`, 'application/x-ndjson', undefined, ['-:1 BAD_JSON', 'jsonl']],
  ['a list', `[ ${LINE},\n ${LINE} ]`, 'application/json', undefined, ['jsonl', 'jsonl']],
  ['a file of text', 'Words.', FILE, 'desk/a.txt', ['text']],
  ['a file of Markdown', 'Words.', FILE, 'a.md', ['text']],
  ['a file of JSON', `[\n${LINE}\n]`, FILE, 'a.JSON', ['jsonl']],
  ['a file of lines', LINE, FILE, 'a.jsonl', ['jsonl']],
  ['a part of a page, by its name', '<p>Words.', FILE, 'a.htm', ['html']],
  ['the name says more than the type', LINE, 'text/html', 'a.ndjson', ['jsonl']],
  ['no name', LINE, FILE, undefined, ['jsonl']],
  ['a file that is no text', '%PDF-1.7', FILE, 'scan.pdf', ['scan.pdf BINARY']],
  ['nothing', '', FILE, 'empty.txt', ['empty.txt EMPTY_REPORT']],
  ['a type that is the name of an object’s own', 'Words.', 'constructor', undefined, ['text']],
])('%s', async (_what, body, type, name, formats) => {
  expect(await read(body, type, name)).toEqual(formats);
});

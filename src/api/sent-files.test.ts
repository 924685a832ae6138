import { expect, test } from 'vitest';
import { holdsFiles, sentFiles } from './sent-files.ts';

const LINE = '{"id":"a","text":"The night ferry will not sail."}';

async function form(parts: readonly (readonly [name: string, body: string | null])[]) {
  const data = new FormData();
  for (const [name, body] of parts) {
    if (body === null) data.append('word', name);
    else data.append('file', new File([body], name));
  }
  const made = new Response(data);
  return { body: Buffer.from(await made.arrayBuffer()), headers: { 'content-type': made.headers.get('content-type') ?? '' } };
}

test('each file is read by its name, in its order, and a bad one stops no other', async () => {
  const request = await form([
    ['desk/b.jsonl', `${LINE}\nnothing`],
    ['desk/á “a”.txt', 'Words.'],
    ['scan.pdf', '%PDF-1.7'],
    ['empty.txt', ''],
  ]);
  expect(holdsFiles(request)).toBe(true);
  const found: string[] = [];
  for (const { name, intakes } of await sentFiles(request))
    for await (const one of intakes)
      found.push(`${name}: ${one.kind === 'report' ? one.original.format : `${one.unread.input} ${one.unread.code}`}`);
  expect(found).toEqual([
    'desk/b.jsonl: jsonl',
    'desk/b.jsonl: desk/b.jsonl:2 BAD_JSON',
    'desk/á “a”.txt: text',
    'scan.pdf: scan.pdf BINARY',
    'empty.txt: empty.txt EMPTY_REPORT',
  ]);
});

test.each<[string, () => ReturnType<typeof form>]>([
  ['no file', () => form([])],
  [
    'a word beside a file',
    () =>
      form([
        ['a.txt', 'Words.'],
        ['words', null],
      ]),
  ],
  ['too many files', () => form(Array.from({ length: 201 }, (_, i) => [`${i}.txt`, 'Words.'] as const))],
  [
    'no form at all',
    async () => ({ body: Buffer.from('Words.'), headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  ],
  [
    'a form cut short',
    async () => {
      const { body, headers } = await form([['a.txt', 'Words.']]);
      return { body: body.subarray(0, 60), headers };
    },
  ],
])('is refused: %s', async (_what, given) => {
  await expect(sentFiles(await given())).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test.each([
  ['application/octet-stream', false],
  ['Multipart/Form-Data; boundary=x', true],
  ['multipart/form-database', false],
  [undefined, false],
])('a request of type %s holds files: %s', (type, expected) => {
  expect(holdsFiles({ body: null, headers: { 'content-type': type } })).toBe(expected);
});

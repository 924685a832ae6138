import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Correction, Decision } from '../model/correction.ts';
import { chainHash, correctionId } from '../store/corrections/seal.ts';
import { type ArchiveLine, reportLine, Seals } from './archive-lines.ts';
import { ArchiveReader } from './archive-reader.ts';

const original = (text: string | Uint8Array) => {
  return { bytes: typeof text === 'string' ? Buffer.from(text) : text, format: 'text', input: 'desk/crossing.txt' } as const;
};
const bySum = (a: { sha256: string }, b: { sha256: string }): number => (a.sha256 < b.sha256 ? -1 : 1);
const REPORTS = ['The Dravik crossing is open.', 'The ferry from Port Lenz runs.', 'Lorries wait at Dravik.']
  .map((text) => reportLine(original(text), 'r'))
  .sort(bySum);

const at = '2024-03-06T09:00:00.000Z';
function lineOf(decision: unknown, before?: Correction): Correction {
  const made = { at, who: 'Lena Orsk', why: null, do: decision as Decision };
  const line = { id: correctionId(made), seq: (before?.seq ?? 0) + 1, ...made, prev: before?.hash ?? null };
  return { ...line, hash: chainHash(line) };
}
const report = { id: 'r1', given: 'r1', text: 'ab'.repeat(16) };
const FIRST = lineOf({ kind: 'date', report, date: '2024-03-05' });
const SECOND = lineOf({ kind: 'origin', report, from: { kind: 'own' } }, FIRST);

const HEAD = { kind: 'archive', version: 1, program: '0', stories: null } as const;
const REMOVED = {
  kind: 'removed',
  ...{ id: 'r9', hash: 'cd'.repeat(32), words: 'ef'.repeat(32), correction: 'co-0123456789abcdef' },
  ...{ at, who: 'Lena Orsk', why: 'the court at Harrow ordered it' },
} satisfies ArchiveLine;
const ALIAS = { kind: 'alias', alias: 'st-000000000001', story: 'st-000000000002' } as const;
const END = { kind: 'end', removed: 1, reports: 3, aliases: 1, corrections: 2 } as const;
const correction = (one: unknown) => ({ kind: 'correction', correction: one as Correction }) as const;
const LINES: readonly ArchiveLine[] = [HEAD, ...REPORTS, ALIAS, correction(FIRST), correction(SECOND), END];

/** Lines as an archive that somebody sealed anew. */
function sealed(lines: readonly unknown[]): string {
  const seals = new Seals();
  return lines.map((line) => seals.write(line as ArchiveLine)).join('');
}
const WHOLE = sealed(LINES);

/** In pieces that end anywhere. */
async function* chunks(bytes: Uint8Array, size = 97): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(bytes: string | Uint8Array) {
  const reader = await ArchiveReader.open(chunks(Buffer.from(bytes)), 'desk.jsonl');
  const found = { removed: (await reader.removed()).length, reports: 0, unread: [] as string[], aliases: 0 };
  for await (const one of reader.reports()) {
    if (one.kind === 'report') found.reports += 1;
    else found.unread.push(`${one.unread.input} ${one.unread.code}`);
  }
  for await (const _ of reader.aliases()) found.aliases += 1;
  const corrections = (await reader.corrections())?.length ?? null;
  await reader.close();
  return { ...found, corrections, damage: reader.damage?.message ?? null, code: reader.damage?.code ?? null };
}

const ALL = { removed: 0, reports: 3, unread: [], aliases: 1, corrections: 2, damage: null, code: null };

test('an archive is read as it was written, packed or not', async () => {
  expect(await read(WHOLE)).toEqual(ALL);
  expect(await read(gzipSync(WHOLE))).toEqual(ALL);
  expect(await read(sealed([HEAD, END]))).toEqual({ ...ALL, reports: 0, aliases: 0, corrections: 0 });
});

test('what was removed stands before the reports', async () => {
  expect(await read(sealed([HEAD, REMOVED, ...LINES.slice(1)]))).toEqual({ ...ALL, removed: 1 });
});

test.each<[string, Uint8Array, 'text' | 'base64']>([
  ['words', Buffer.from('Ferry « à l’heure » 😀\r\n'), 'text'],
  ['a byte order mark', Buffer.from('\ufeffThe ferry runs.'), 'text'],
  ['another character set', Buffer.from('à l’heure', 'latin1'), 'base64'],
  ['UTF-16', Buffer.from('\ufeffThe ferry', 'utf16le'), 'base64'],
  ['signs that JSON writes as six', Buffer.alloc(999, 1), 'base64'],
])('bytes of %s come back as they were', async (_, bytes, as) => {
  const line = reportLine(original(bytes), null);
  expect(Object.keys(line)).toContain(as);
  const reader = await ArchiveReader.open(chunks(Buffer.from(sealed([HEAD, line, END]))), 'desk.jsonl');
  for await (const one of reader.reports()) {
    if (one.kind === 'report') expect(Buffer.from(one.original.bytes)).toEqual(bytes);
  }
  expect(reader.damage).toBeNull();
  await reader.close();
});

const cutLines = (text: string, change: (lines: string[]) => string[]): string =>
  change(text.trimEnd().split('\n'))
    .map((line) => `${line}\n`)
    .join('');

describe('what was altered, or came in pieces, ends it at its line; what stands before is read', () => {
  test.each<[string, string | Uint8Array, number, RegExp, number]>([
    [
      'a sign in a report',
      WHOLE.replace('Lorries wait', 'Lorries went'),
      REPORTS.findIndex(({ text }) => text?.includes('wait')) + 2,
      /not as it was written/u,
      -1,
    ],
    ['a sign in the first line', WHOLE.replace('"program":"0"', '"program":"1"'), 1, /not as it was written/u, 0],
    [
      'a sign in a seal',
      cutLines(WHOLE, (l) => l.with(2, (l[2] ?? '').replace(/.{3}$/u, '0"}'))),
      3,
      /not as it was written/u,
      1,
    ],
    ['a line taken out', cutLines(WHOLE, (l) => l.toSpliced(2, 1)), 3, /not as it was written/u, 1],
    ['two lines exchanged', cutLines(WHOLE, (l) => l.with(1, l[2] ?? '').with(2, l[1] ?? '')), 2, /not as it was written/u, 0],
    ['an empty line', cutLines(WHOLE, (l) => l.toSpliced(2, 0, '')), 3, /not as it was written/u, 1],
    ['the last line missing', cutLines(WHOLE, (l) => l.slice(0, -1)), 8, /cut short before this line/u, 3],
    ['half a line', WHOLE.slice(0, WHOLE.indexOf('\n', 400) + 40), 4, /cut short/u, 2],
    ['packed, and cut short', gzipSync(WHOLE).subarray(0, 700), 0, /line \d: it is cut short/u, -1],
    ['more after its end', `${WHOLE}{}\n`, 9, /more after its end/u, 3],
    ['itself twice', WHOLE + WHOLE, 9, /more after its end/u, 3],
  ])('%s', async (_, bytes, line, says, reports) => {
    const found = await read(bytes);
    expect(found).toMatchObject({ corrections: null, code: 'IMPORT_DAMAGED', damage: expect.stringMatching(says) });
    if (line > 0) expect(found.damage).toContain(`line ${line}:`);
    if (reports >= 0) expect(found.reports).toBe(reports);
  });
});

describe('what somebody sealed anew is taken no further than it holds together', () => {
  const [one, two, three] = REPORTS;
  const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
  const bad = (decision: unknown) => [HEAD, correction(lineOf(decision)), END];
  test.each<[string, readonly unknown[], RegExp]>([
    ['another original under the sum', [HEAD, { ...one, text: 'The crossing is closed.' }, END], /line 2: its original is not/u],
    ['no original', [HEAD, { ...one, text: undefined }, END], /line 2: its original is not/u],
    ['a format that is none', [HEAD, { ...one, format: 'exe' }, END], /line 2: its original is not/u],
    ['one report a million times', [HEAD, one, one], /line 3: its reports are not in their order/u],
    ['reports in another order', [HEAD, two, one, three, END], /line 3: its reports are not in their order/u],
    ['a report after a correction', [HEAD, correction(FIRST), one, END], /line 3: it stands in the wrong place/u],
    ['a second first line', [HEAD, HEAD, END], /line 2: it stands in the wrong place/u],
    ['a line of no kind', [HEAD, { kind: 'story' }, END], /line 2: it is of no kind/u],
    [
      'a removed report with its words',
      [HEAD, { ...REMOVED, words: 'The crossing is open.' }, END],
      /line 2: it tells of no removed/u,
    ],
    ['one removed report a million times', [HEAD, REMOVED, REMOVED], /line 3: it tells of no removed/u],
    ['an id that is none', [HEAD, { ...ALIAS, alias: "'; drop table" }, END], /line 2: it leads from no id/u],
    ['a chain that does not begin', [HEAD, correction(SECOND), END], /line 2: it says that it is number 2/u],
    ['a correction that is none', [HEAD, correction({ id: 'co-1' }), END], /line 2: it is no correction/u],
    [
      'a correction twice',
      [HEAD, correction(FIRST), correction(lineOf(FIRST.do, FIRST)), END],
      /line 3: it holds a correction twice/u,
    ],
    ['a decision without its report', bad({ kind: 'date', date: '2024-03-05' }), /line 2: it is no correction that could/u],
    ['a day that is none', bad({ kind: 'date', report, date: '2024-02-31' }), /line 2: it is no correction that could/u],
    ['words beside a decision', bad({ kind: 'undo', of: 'co-1', more: 1 }), /line 2: it is no correction that could/u],
    [
      'lists without end',
      bad({ kind: 'split-story', story: { id: 'st-1', reports: deep }, out: [report] }),
      /line 2: it is of no kind/u,
    ],
    [
      'a place that is none',
      bad({
        kind: 'attribute',
        target: { kind: 'statement', report, id: 's1', at: { span: [9, 5], digest: 'ab'.repeat(32) }, cue: null, read: '' },
        to: { kind: 'words', at: { span: [1, 2], digest: 'ab'.repeat(32) } },
      }),
      /line 2: it is no correction that could/u,
    ],
    ['brackets without end', [HEAD, { ...one, input: deep }, END], /line 2: it is of no kind/u],
    [
      'more in a line of the log',
      [HEAD, correction({ ...FIRST, more: 'words' }), END],
      /line 2: it is no correction that could/u,
    ],
  ])('%s', async (_, lines, says) => {
    const found = await read(sealed(lines));
    expect(found).toMatchObject({ corrections: null, code: 'IMPORT_DAMAGED', damage: expect.stringMatching(says) });
  });

  test('a kind of correction that only a newer release knows is named as such', async () => {
    expect(await read(sealed(bad({ kind: 'rewrite' })))).toMatchObject({ corrections: null, code: 'IMPORT_TOO_NEW' });
  });

  test('an original that cannot be read is named, and the others are read', async () => {
    const binary = reportLine(original(Uint8Array.of(0, 1, 2, 0)), null);
    const lines = [HEAD, ...[...REPORTS, binary].sort(bySum), END];
    const nth = lines.indexOf(binary) + 1;
    expect(await read(sealed(lines))).toMatchObject({ reports: 3, unread: [`desk.jsonl:${nth} BINARY`], damage: null });
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'NO_ARCHIVE'],
  ['a report', 'The Dravik crossing is open.\n', 'NO_ARCHIVE'],
  ['a report in JSONL', '{"id":"r1","text":"The crossing is open."}\n', 'NO_ARCHIVE'],
  ['a list', '[1]\n', 'NO_ARCHIVE'],
  ['something packed', gzipSync('The Dravik crossing is open.'), 'NO_ARCHIVE'],
  ['packed badly', Uint8Array.of(0x1f, 0x8b, 1, 2, 3), 'NO_ARCHIVE'],
  ['an archive of a newer release', sealed([{ ...HEAD, version: 2 }]), 'IMPORT_TOO_NEW'],
])('%s is no archive', async (_, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code });
});

test('a line of gigabytes, packed into a megabyte, is given up at the bound', async () => {
  let given = 0;
  async function* bomb(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(sealed([HEAD]));
    for (const piece = Buffer.alloc(1 << 20, 0x61); given < 4096; given += 1) yield piece;
  }
  const reader = await ArchiveReader.open(bomb(), 'desk.jsonl');
  for await (const _ of reader.reports()) throw new Error('a report');
  expect(reader.damage?.message).toMatch(/line 2: it is longer than/u);
  expect(given).toBeLessThan(128);
  await reader.close();
});

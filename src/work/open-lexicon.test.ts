import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MOST_BYTES } from '../lexicon/user-lexicon.ts';
import { openLexicon } from './open-lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (bytes: string | Uint8Array): string => {
  const path = join(folder, 'words.txt');
  writeFileSync(path, bytes);
  return path;
};
const ROW = 'place VEL | Port Lénz\n';

test.each([
  ['', 0, 'empty'],
  [ROW, 1, 'without a byte order mark'],
  [`\uFEFF${ROW}`, 1, 'with one'],
  [ROW + '#'.repeat(MOST_BYTES - Buffer.byteLength(ROW)), 1, 'as large as may be'],
])('%.20j has %i rows: %s', async (bytes, rows) => {
  const path = file(bytes);
  expect(await openLexicon(path)).toMatchObject({ rows, where: path });
});

test.each([
  ['missing', () => join(folder, 'nowhere.txt'), 'there is no such file'],
  ['below a file', () => join(file(ROW), 'words.txt'), 'there is no such file'],
  ['a folder', () => folder, 'it is a folder'],
  ['UTF-16', () => file(Buffer.from(`\uFEFF${ROW}`, 'utf16le')), 'it is not in UTF-8'],
  ['a picture', () => file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa])), 'it is not in UTF-8'],
  ['a byte too large', () => file('#'.repeat(MOST_BYTES + 1)), `it is larger than ${MOST_BYTES} bytes`],
  ['without end', () => '/dev/zero', `it is larger than ${MOST_BYTES} bytes`],
])('%s: %s', async (_, path, detail) => {
  const where = path();
  await expect(openLexicon(where)).rejects.toMatchObject({ code: 'LEXICON_UNREADABLE', where, detail });
});

test('a bad row is named with the path and its line', async () => {
  const path = file(`${ROW}plaice VEL | Dravik\n`);
  await expect(openLexicon(path)).rejects.toMatchObject({ code: 'LEXICON_UNREADABLE', where: `${path}:2` });
});

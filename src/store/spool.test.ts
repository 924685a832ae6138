import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { spooled } from './spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-spool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* parts(...all: (string | Uint8Array)[]) {
  yield* all;
}

test('gives back what came, and has no name meanwhile', async () => {
  const spool = await spooled(folder, parts('Dravik ', Buffer.from('opens'), ' again: é'));
  expect([spool.bytes, readdirSync(folder)]).toEqual([Buffer.byteLength('Dravik opens again: é'), []]);
  expect(await text(spool.read())).toBe('Dravik opens again: é');
  await spool.drop();
  const none = await spooled(folder, parts());
  expect([none.bytes, await text(none.read())]).toEqual([0, '']);
});

test('takes so many bytes and no more; what its parts throw is thrown', async () => {
  const full = await spooled(folder, parts('éé'), 4);
  expect(full.bytes).toBe(4);
  await full.drop();
  await expect(spooled(folder, parts('éé', '.'), 4)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  const failing = async function* () {
    yield 'a';
    throw new Error('the line went dead');
  };
  await expect(spooled(folder, failing())).rejects.toThrow('the line went dead');
  await expect(spooled(join(folder, 'nowhere'), parts('a'))).rejects.toMatchObject({ code: 'UNWRITABLE' });
  expect(readdirSync(folder)).toEqual([]);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type StateFile, type States, statesIn } from './states.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-states-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers, a text and an array longer than a piece. */
function fill(out: ByteWriter): void {
  for (let i = 0; i < 400_000; i += 1) out.number(i * 7);
  out.text('Port Lenz');
  out.raw(Uint32Array.from({ length: 500_000 }, (_, i) => i * i));
  out.double(1 / 3);
}

/** What `fill` wrote, read in its order. */
function filled(from: ByteReader) {
  const numbers = Array.from({ length: 400_000 }, () => from.number());
  const all = { numbers, text: from.text(), raw: from.longs(), double: from.double() };
  from.end();
  return all;
}

const bytesOf = (states: States, file: StateFile): Promise<Uint8Array | null> =>
  states.read(file, (bytes) => {
    const all = new Uint8Array(bytes.length);
    for (let at = 0; at < all.length; ) at += bytes.read(all.subarray(at));
    return all;
  });

test('what is handed over in pieces is read as if it had been written at once', async () => {
  const whole = new ByteWriter();
  fill(whole);
  const states = statesIn(folder);
  const file = await states.write('walk', (take) => {
    const out = new ByteWriter(take);
    fill(out);
    out.handOn();
  });
  expect(await states.list()).toEqual(['walk']);
  expect(file).toEqual({ name: 'walk', length: whole.bytes().length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(Buffer.compare((await bytesOf(states, file)) ?? new Uint8Array(), whole.bytes())).toBe(0);
  expect(await states.read(file, (bytes) => filled(new ByteReader(bytes)))).toEqual(filled(new ByteReader(whole.bytes())));
});

test.each([
  ['cut short', (path: string): void => truncateSync(path, 200)],
  ['a byte changed', (path: string): void => writeFileSync(path, readFileSync(path).fill(0x7e, 300, 301))],
  ['longer than it was', (path: string): void => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(1)]))],
  [
    'says to be longer than any memory',
    (path: string): void => writeFileSync(path, readFileSync(path, 'latin1').replace('1000 ', '9999999999999999 '), 'latin1'),
  ],
  ['empty', (path: string): void => truncateSync(path, 0)],
])('a file is not read that is %s', async (_, damage) => {
  const states = statesIn(folder);
  const file = await states.write('walk', (take) => take(new Uint8Array(1000)));
  expect((await bytesOf(states, file))?.length).toBe(1000);
  for (const name of readdirSync(folder)) damage(join(folder, name));
  expect(await bytesOf(states, file)).toBeNull();
  expect(await states.list()).toEqual(['walk']);
});

test('a file that came from elsewhere is not read, though it is whole', async () => {
  const states = statesIn(folder);
  const file = await states.write('walk', (take) => take(Uint8Array.of(1, 2, 3)));
  const other = await states.write('walk', (take) => take(Uint8Array.of(1, 2, 4)));
  expect(await bytesOf(states, file)).toBeNull();
  expect(await bytesOf(states, other)).toEqual(Uint8Array.of(1, 2, 4));
});

test('nothing is left of what could not be handed over', async () => {
  const states = statesIn(folder);
  const failing = states.write('walk', () => {
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow();
  expect(await states.list()).toEqual([]);
});

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../../test/compiled.ts';
import { holderOf, takeLock } from './lock.ts';
import { type Life, lifeOf, type ProcessName, thisProcess } from './process.ts';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'onrecord-lock-'));
const fresh = (): string => mkdtempSync(join(home, 'l-'));
let code: ReturnType<typeof compiled>;
beforeAll(() => {
  code = compiled(['model', 'store']);
});
afterAll(() => {
  code.remove();
  rmSync(home, { recursive: true, force: true });
});

const self = thisProcess();
const NO_SUCH_PID = 2 ** 22 + 1; // over the highest Linux gives

test.each<[string, Partial<ProcessName>, Life]>([
  ['this process', {}, 'alive'],
  ['its parent', { pid: process.ppid, start: '0' }, 'alive'],
  ['one that has ended', { pid: NO_SUCH_PID }, 'dead'],
  ['one that had this pid before', { start: '17' }, 'dead'],
  ['one from before the machine went down', { boot: 'ffffffff' }, 'dead'],
  ['one in another container', { space: '17' }, 'unknown'],
  ['one on another machine', { host: 'ffffffff', boot: 'ffffffff' }, 'unknown'],
])('%s', (_, other, life) => {
  expect(lifeOf({ ...self, ...other }, self)).toBe(life);
});

describe('the lock', () => {
  const claimed = (data: string, by: Partial<ProcessName>, address = ''): void => {
    const { pid, start, host, boot, space } = { ...self, ...by };
    mkdirSync(join(data, 'lock'));
    writeFileSync(join(data, 'lock', [pid, start, host, boot, space].join('.')), address);
  };

  test('is had once, and again after release', async () => {
    const data = fresh();
    const lock = await takeLock(data);
    await expect(takeLock(join(data, '.'))).rejects.toMatchObject({ code: 'STORE_BUSY' });
    await lock.release();
    await (await takeLock(data)).release();
    expect(readdirSync(join(data, 'lock'))).toEqual([]);
  });

  test('is not had while another lives, and says where that answers', async () => {
    const data = fresh();
    claimed(data, { pid: process.ppid, start: '0' }, 'http://127.0.0.1:4000');
    const message = expect.stringContaining(`process ${process.ppid}, which answers at http://127.0.0.1:4000`);
    await expect(takeLock(data)).rejects.toEqual(expect.objectContaining({ code: 'STORE_BUSY', message }));
    expect(await holderOf(data)).toEqual({ pid: process.ppid, address: 'http://127.0.0.1:4000' });
  });

  test('is not had while another thread or another copy of the code in this process has it', async () => {
    const data = fresh();
    claimed(data, {});
    await expect(takeLock(data)).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(readdirSync(join(data, 'lock'))).toHaveLength(1);
  });

  test('is not taken from one that cannot be seen: it says what to remove', async () => {
    const data = fresh();
    claimed(data, { space: '17' });
    await expect(takeLock(data)).rejects.toMatchObject({ code: 'STORE_BUSY', message: expect.stringContaining('remove') });
  });

  test.each<[string, Partial<ProcessName>, boolean]>([
    ['ended', { pid: NO_SUCH_PID }, false],
    ['went down with its machine', { boot: 'ffffffff' }, true],
  ])('is taken from one that %s', async (_, by, afterCrash) => {
    const data = fresh();
    claimed(data, by);
    expect(await holderOf(data)).toBeNull();
    const lock = await takeLock(data);
    expect(lock.afterCrash).toBe(afterCrash);
    expect(readdirSync(join(data, 'lock'))).toHaveLength(1);
    await lock.release();
  });

  test('is had by one at a time, whoever races for it', async () => {
    const data = fresh();
    const takers = Array.from({ length: 5 }, () =>
      run(process.execPath, [resolve('test/lock-taker.mjs'), code.folder, data, '40']),
    );
    const had = (await Promise.all(takers)).map(({ stdout }) => Number(stdout));
    expect(had.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
    expect(readdirSync(join(data, 'lock'))).toEqual([]);
  });
});

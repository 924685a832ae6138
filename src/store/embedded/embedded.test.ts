import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEmbedded } from './engine.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-embedded-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('opens, answers, survives errors, closes and opens again', async () => {
  const folder = join(home, 'db');
  console.time('create');
  const engine = await openEmbedded(folder);
  console.timeEnd('create');
  await engine.pool.query('create table t (a int primary key, b bytea)');
  await expect(engine.pool.query('selec')).rejects.toMatchObject({ code: '42601' });
  await expect(engine.pool.query('select $1::int', ['zz'])).rejects.toMatchObject({ code: '22P02' });
  const client = await engine.pool.connect();
  await client.query('begin');
  await client.query('insert into t values (1, $1)', [Buffer.from('gone')]);
  client.release(new Error('dropped in the middle of a transaction'));
  await engine.pool.query('insert into t values (1, $1)', [Buffer.from([0, 255])]);
  await engine.close();
  console.time('reopen');
  const again = await openEmbedded(folder);
  console.timeEnd('reopen');
  expect((await again.pool.query('select * from t')).rows).toEqual([{ a: 1, b: Buffer.from([0, 255]) }]);
  await again.close();
  expect(existsSync(`${folder}.new`)).toBe(false);
});

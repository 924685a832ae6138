import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { emptyStore } from '../../../test/empty-store.ts';
import { asking } from '../failure.ts';
import { openEmbedded } from './engine.ts';
import { Session } from './session.ts';
import { Wire } from './wire.ts';
import { startWorker } from './worker.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-embedded-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('opens, answers, survives errors, closes and opens again', async () => {
  const folder = join(home, 'db');
  await emptyStore(home);
  const engine = await openEmbedded(folder);
  await engine.pool.query('create table t (a int primary key, b bytea)');
  await expect(engine.pool.query('selec')).rejects.toMatchObject({ code: '42601' });
  await expect(engine.pool.query('select $1::int', ['zz'])).rejects.toMatchObject({ code: '22P02' });
  const client = await engine.pool.connect();
  await client.query('begin');
  await client.query('insert into t values (1, $1)', [Buffer.from('gone')]);
  client.release(new Error('dropped in the middle of a transaction'));
  await engine.pool.query('insert into t values (1, $1)', [Buffer.from([0, 255])]);
  await engine.close();
  const again = await openEmbedded(folder);
  expect((await again.pool.query('select * from t')).rows).toEqual([{ a: 1, b: Buffer.from([0, 255]) }]);
  await again.close();
});

test('when its thread ends, what was asked and what is asked later is refused by name', async () => {
  const worker = startWorker({ dataDir: join(home, 'db') });
  const session = new Session(worker);
  await session.ready;
  const pool = new pg.Pool({ max: 1, stream: () => new Wire(session) });
  pool.on('error', () => undefined);
  const count = () => asking('here', () => pool.query('select count(*) from generate_series(1, 100000000)'));
  const asked = expect(count()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  await setTimeout(200);
  await worker.terminate();
  await asked;
  await expect(count()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  await pool.end();
  await session.close();
});

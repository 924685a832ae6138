import { existsSync } from 'node:fs';
import { OnRecordError } from '../../model/error.ts';
import type { Engine } from '../engine.ts';
import { isFull } from '../failure.ts';
import { makeFolder } from './folder.ts';
import { Session } from './session.ts';
import { erase, tend } from './tend.ts';
import { Wire } from './wire.ts';
import { startWorker } from './worker.ts';

/** 30 ms each; without it the write-ahead log grows to its limit of 1 GB (research: 49 instead of 113 MB at 1,000). */
const CHECKPOINT_EVERY = 1000;

async function start(folder: string): Promise<Session> {
  const session = new Session(startWorker({ dataDir: folder }));
  try {
    await session.ready;
    return session;
  } catch (cause) {
    await session.close();
    if (await isFull(folder)) throw new OnRecordError('UNWRITABLE', folder, { cause, detail: 'ENOSPC' });
    throw new OnRecordError('STORE_DAMAGED', folder, { cause, detail: 'it does not open' });
  }
}

/** PostgreSQL as WebAssembly in a worker thread. The folder is made whole or not at all. Nobody else may have it open: see lock.ts. */
export async function openEmbedded(folder: string): Promise<Engine> {
  if (!existsSync(folder)) await makeFolder(folder);
  // what speaks with it loads while it starts in its thread
  const [session, { default: pg }] = await Promise.all([start(folder), import('pg')]);
  const pool = new pg.Pool({ max: 1, stream: () => new Wire(session) });
  pool.on('error', () => undefined); // the query that needs the connection reports it
  const checkpoint = (): Promise<void> => tend(pool);
  return {
    pool,
    where: folder,
    checkpointEvery: CHECKPOINT_EVERY,
    checkpoint,
    erase: () => erase(pool),
    close: async ({ written } = { written: true }) => {
      if (written) await checkpoint().catch(() => undefined);
      await pool.end();
      await session.close();
    },
  };
}

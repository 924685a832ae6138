import { existsSync } from 'node:fs';
import pg from 'pg';
import type { Engine } from '../engine.ts';
import { makeFolder } from './folder.ts';
import { Session } from './session.ts';
import { Wire } from './wire.ts';
import { startWorker } from './worker.ts';

/** 30 ms each; without it the write-ahead log grows to its limit of 1 GB (research: 49 instead of 113 MB at 1,000). */
const CHECKPOINT_EVERY = 1000;

/** PostgreSQL as WebAssembly in a worker thread. The folder is made whole or not at all. Nobody else may have it open: see lock.ts. */
export async function openEmbedded(folder: string): Promise<Engine> {
  if (!existsSync(folder)) await makeFolder(folder);
  const session = new Session(startWorker({ dataDir: folder }));
  await session.ready;
  const pool = new pg.Pool({ max: 1, stream: () => new Wire(session) });
  pool.on('error', () => undefined); // the query that needs the connection reports it
  const checkpoint = async (): Promise<void> => {
    await pool.query('checkpoint');
  };
  return {
    pool,
    where: folder,
    checkpointEvery: CHECKPOINT_EVERY,
    checkpoint,
    close: async () => {
      await checkpoint().catch(() => undefined);
      await pool.end();
      await session.close();
    },
  };
}

import { access, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OnRecordError } from '../model/error.ts';
import type { Archive } from './archive/archive.ts';
import { identityOf } from './archive/identity.ts';
import { openArchive } from './archive/open-archive.ts';
import { bytesIn } from './bytes.ts';
import { type CorrectionLog, openCorrections } from './corrections/log.ts';
import { openEmbedded } from './embedded/engine.ts';
import type { Engine } from './engine.ts';
import { asking, reading, writing } from './failure.ts';
import { type Lock, takeLock } from './lock.ts';
import { type States, statesIn } from './states.ts';
import type { Store } from './store.ts';

export { holderOf } from './lock.ts';

/** A store that this process holds. */
export interface Workspace {
  readonly store: Store;
  readonly archive: Archive;
  /** What analysts decided. */
  readonly corrections: CorrectionLog;
  /** The folder that it lies in, as an absolute path. */
  readonly data: string;
  /** Bytes on disk; the database's own tables with them. */
  size(): Promise<{ readonly archive: number; readonly database: number }>;
  /** What this program keeps of its own memory. */
  readonly states: States;
  /** To be done before the store is closed, while it can still be used. */
  beforeClose(act: () => Promise<void>): void;
  /** What opening had to mend, for people: "a torn tail of 12 bytes was cut". */
  readonly notes: readonly string[];
  /** Tells others where this process answers for the store: "http://127.0.0.1:4000". */
  setAddress(address: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** The folder of the archive and, without `database`, of the embedded database. */
  readonly data: string;
  /** `postgres://…`: keep what is derived there. */
  readonly database?: string | undefined;
  /** Make it if there is none; else NO_STORE. */
  readonly create: boolean;
  /** Throws what is derived away and starts empty, aliases included: for a rebuild when the database cannot be opened. */
  readonly anew?: boolean | undefined;
}

const CRASHED = 'the machine went down while the store was open: run onrecord verify';

/** Throws NO_STORE, NO_PERMISSION, UNWRITABLE, STORE_BUSY (its message says who holds it), STORE_DAMAGED, STORE_TOO_NEW, WRONG_DATABASE, DATABASE_UNREACHABLE. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { data, create } = options;
  if (!create && !(await isThere(join(data, 'archive')))) throw new OnRecordError('NO_STORE', data);
  await writing(data, () => mkdir(data, { recursive: true }));
  const lock = await takeLock(data);
  try {
    return await openLocked(options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return reading(path, () => access(path)).then(
    () => true,
    (error: unknown) => {
      if (error instanceof OnRecordError && error.code === 'NO_PERMISSION') throw error;
      return false;
    },
  );
}

async function openLocked(options: WorkspaceOptions, lock: Lock): Promise<Workspace> {
  const folder = join(options.data, 'archive');
  const id = await identityOf(folder);
  const { archive, notes } = await openArchive(folder);
  try {
    const { log, notes: mended } = await openCorrections(folder);
    const store = await openStore(options, id);
    const last: (() => Promise<void>)[] = [];
    const close = async (): Promise<void> => {
      try {
        for (const act of last) await act();
      } finally {
        await store.close();
        await archive.close();
        await log.close();
        await lock.release();
      }
    };
    let closed: Promise<void> | undefined;
    return {
      store,
      archive,
      corrections: log,
      data: resolve(options.data),
      size: async () => ({ archive: await bytesIn(folder), database: await store.bytes() }),
      states: statesIn(join(options.data, 'states')),
      beforeClose: (act) => void last.push(act),
      notes: [...(lock.afterCrash ? [CRASHED] : []), ...notes, ...mended],
      setAddress: (address) => writing(options.data, () => lock.setAddress(address)),
      close: () => {
        closed ??= close();
        return closed;
      },
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function openStore({ data, database, anew = false }: WorkspaceOptions, archive: string): Promise<Store> {
  // the queries load while the engine starts in its thread: 0.2 of the 0.9 s that opening took one after the other
  const [engine, { claimFor, openDatabase }, { databaseStore }] = await Promise.all([
    database === undefined ? embeddedIn(data, anew) : import('./postgres/engine.ts').then((it) => it.openPostgres(database)),
    import('./database.ts'),
    import('./database-store.ts'),
  ]);
  try {
    if (anew && database !== undefined) await replaceSchema(engine, archive);
    const db = await asking(engine.where, () => openDatabase(engine));
    await claimFor(db, archive, engine.where);
    return databaseStore(engine, db);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function embeddedIn(data: string, anew: boolean): Promise<Engine> {
  const folder = join(data, 'db');
  if (anew) await writing(folder, () => rm(folder, { recursive: true, force: true }));
  return openEmbedded(folder);
}

/** Never another archive's: theirs may not be thrown away. */
async function replaceSchema(engine: Engine, archive: string): Promise<void> {
  const { claimFor, dropSchema, openDatabase } = await import('./database.ts');
  const db = await asking(engine.where, () => openDatabase(engine));
  await claimFor(db, archive, engine.where);
  await dropSchema(engine);
}

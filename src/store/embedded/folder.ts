import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OnRecordError } from '../../model/error.ts';
import { installed } from '../../model/installed.ts';
import { writing } from '../failure.ts';
import { Session } from './session.ts';
import { Wire } from './wire.ts';
import { startWorker } from './worker.ts';

/** Of the build, also where this runs as TypeScript; without it a new folder costs 8 s of processor time instead of 1 (research: stack.md, section 4). */
const TEMPLATE = installed('dist/store/embedded/template.tar.gz');

async function template(): Promise<{ readonly loadDataDir?: Blob }> {
  const bytes = await readFile(TEMPLATE).catch(() => null);
  return bytes === null ? {} : { loadDataDir: new Blob([bytes]) };
}

/** Makes an empty database under another name, then renames it: a process that dies meanwhile leaves no half-made one behind. */
export async function makeFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  await writing(folder, () => rm(unfinished, { recursive: true, force: true }));
  const session = new Session(startWorker({ dataDir: unfinished, ...(await template()) }));
  try {
    await session.ready;
  } catch (cause) {
    throw new OnRecordError('UNWRITABLE', folder, { cause, detail: 'no database could be made' });
  } finally {
    await session.close();
  }
  await writing(folder, () => rename(unfinished, folder));
}

/**
 * Writes an empty database as an archive: run at build time, into the folder of this module's compiled form.
 *
 * @public used by scripts/build.mjs, through dist/
 */
export async function makeTemplate(file: string): Promise<void> {
  const folder = join(tmpdir(), `onrecord-template-${process.pid}`);
  const session = new Session(startWorker({ dataDir: folder }));
  try {
    await session.ready;
    await withoutTemplates(session);
    await writeFile(`${file}.new`, await session.ask({ dump: true }));
    await rename(`${file}.new`, file);
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A store makes no second database: without what these are made from it takes 24 MB instead of 39, and two thirds of the time. */
async function withoutTemplates(session: Session): Promise<void> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ max: 1, stream: () => new Wire(session) });
  const templates = ['template0', 'template1'];
  await pool.query('update pg_database set datistemplate = false where datname = any($1)', [templates]);
  for (const name of templates) await pool.query(`drop database ${name}`);
  await pool.query('checkpoint');
  await pool.end();
}

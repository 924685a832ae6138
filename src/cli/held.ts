import type { recover } from '../app/recover.ts';
import type { Unread } from '../model/error.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { tellUnread } from './failure.ts';
import { writeLine } from './output.ts';
import { type ProgressMode, progressView } from './progress.ts';
import { type ReadingOptions, withReader } from './reading.ts';
import { DATA, type Session } from './session.ts';

export interface StoreOptions extends ReadingOptions {
  readonly data?: string;
  readonly database?: string;
  readonly progress?: ProgressMode;
}

interface Holding extends StoreOptions {
  readonly create?: boolean;
  readonly mend?: boolean;
  readonly anew?: boolean;
  /** The one that the verb reads with. */
  readonly reader?: Reader;
}

/** Opens the store, mends what a crash left, uses it and closes it again. Throws as `openWorkspace` does. */
export async function withStore<T>(session: Session, options: Holding, use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const { data = DATA, database, create = false, mend = true, anew = false } = options;
  const opening = openWorkspace({ data, database, create, anew });
  const mending = import('../app/recover.ts'); // loads while the database starts in its thread
  const workspace = await opening;
  try {
    for (const note of workspace.notes) await writeLine(session.io.err, `onrecord: ${note}`);
    if (mend) await mended(session, workspace, { ...options, recover: (await mending).recover });
    return await use(workspace);
  } finally {
    await workspace.close();
  }
}

interface Mending extends Holding {
  readonly recover: typeof recover;
}

async function mended(session: Session, workspace: Workspace, { recover, ...options }: Mending): Promise<void> {
  const view = progressView(session.io, options.progress);
  const aside: Unread[] = [];
  const mend = (reader?: Reader): Promise<number> =>
    recover(workspace, aside, { watch: view.watch, signal: session.signal, reader });
  const asked = [options.model, options.lexicon, options.workers].some((given) => given !== undefined);
  const found = await (asked && options.reader === undefined ? withReader(options, mend) : mend(options.reader)).finally(
    view.end,
  );
  if (found > 0)
    await writeLine(session.io.err, `onrecord: the last run was cut short; ${found} of its reports were taken from the archive`);
  await tellUnread(session.io, aside);
}

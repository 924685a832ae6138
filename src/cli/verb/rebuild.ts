import { rebuild } from '../../app/recover.ts';
import { OnRecordError } from '../../model/error.ts';
import type { Reader } from '../../work/reader.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import { asManyAsFit, withReader } from '../reading.ts';
import type { Action, Session } from '../session.ts';

export interface RebuildOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
}

type Rebuilt = Awaited<ReturnType<typeof rebuild>> & { readonly stories: number };

export const rebuildVerb: Action<RebuildOptions> = async (session, _operands, options) => {
  const { io } = session;
  const result = await withReader({ workers: asManyAsFit(), ...options }, (reader) =>
    rebuilt(session, { ...options, reader }).catch((error: unknown) => {
      if (error instanceof OnRecordError && error.code === 'STORE_DAMAGED')
        return rebuilt(session, { ...options, reader, anew: true });
      throw error;
    }),
  );
  const { reports, stories, unread } = result;
  await writeLine(
    io.out,
    options.format === 'json' ? JSON.stringify(result) : `${reports} reports read again, ${stories} stories put together`,
  );
  await tellUnread(io, unread);
  return exitFor(reports, unread.length);
};

/** `anew`: the database cannot be opened; it is thrown away with the old ids of stories, which nothing else keeps. */
function rebuilt(session: Session, options: RebuildOptions & { reader: Reader; anew?: boolean }): Promise<Rebuilt> {
  return withStore(session, { ...options, mend: false }, async (workspace) => {
    const view = progressView(session.io, options.progress);
    const work = { watch: view.watch, signal: session.signal, reader: options.reader };
    const { reports, unread } = await rebuild(workspace, work).finally(view.end);
    return { reports, stories: (await workspace.store.counts()).stories, unread };
  });
}

import { rebuild } from '../../app/recover.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import type { Action } from '../session.ts';

export interface RebuildOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
}

export const rebuildVerb: Action<RebuildOptions> = async (session, _operands, options) => {
  const { io, signal } = session;
  const result = await withStore(session, { ...options, mend: false, anew: true }, async (workspace) => {
    const view = progressView(io, options.progress);
    const { reports, unread } = await rebuild(workspace, { watch: view.watch, signal }).finally(view.end);
    return { reports, stories: (await workspace.store.counts()).stories, unread };
  });
  const { reports, stories, unread } = result;
  await writeLine(
    io.out,
    options.format === 'json' ? JSON.stringify(result) : `${reports} reports read again, ${stories} stories put together`,
  );
  await tellUnread(io, unread);
  return exitFor(reports, unread.length);
};

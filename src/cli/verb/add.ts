import { type Added, add } from '../../app/add.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { inputsOf } from '../inputs.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import type { Action } from '../session.ts';

export interface AddOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
  /** Prints the id of each report once it is safe on disk. */
  readonly acknowledge?: boolean;
}

export const addVerb: Action<AddOptions> = async (session, paths, options) => {
  const { io, signal } = session;
  const result = await withStore(session, { ...options, create: true }, async (workspace) => {
    const view = progressView(io, options.progress);
    const acknowledge = (ids: readonly string[]): void => {
      if (options.acknowledge) io.out.write(ids.map((id) => `${id}\n`).join(''));
    };
    return add(workspace, inputsOf(session, paths), { watch: view.watch, signal, acknowledge }).finally(view.end);
  });
  if (!options.acknowledge) await writeLine(io.out, options.format === 'json' ? JSON.stringify(result) : counted(result));
  await tellUnread(io, result.unread);
  return exitFor(result.added + result.same, result.unread.length);
};

const counted = ({ added, same, stories, unread }: Added): string =>
  [
    `${added} added`,
    `${same} already there`,
    `${stories} ${stories === 1 ? 'story' : 'stories'} in the store`,
    `${unread.length} not read`,
  ].join(', ');

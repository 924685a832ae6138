import type { Added, AddOptions as AddSteps } from '../../app/add.ts';
import { holderOf } from '../../store/lock.ts';
import { exitFor, tellUnread } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { inputsOf } from '../inputs.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import { asManyAsFit, withReader } from '../reading.ts';
import { send } from '../send.ts';
import { type Action, DATA, type Session } from '../session.ts';

export interface AddOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
  /** Prints the id of each report once it is safe on disk. */
  readonly acknowledge?: boolean;
  readonly evenRemoved?: boolean;
}

export const addVerb: Action<AddOptions> = async (session, paths, options) => {
  const { io } = session;
  const acknowledge = (ids: readonly string[]): void => {
    if (options.acknowledge) io.out.write(ids.map((id) => `${id}\n`).join(''));
  };
  const holder = await holderOf(options.data ?? DATA);
  const served = holder?.address ?? null;
  const result = await (served === null
    ? addHere(session, paths, options, acknowledge)
    : send(served, inputsOf(session, paths), { acknowledge, evenRemoved: options.evenRemoved }));
  if (!options.acknowledge) await writeLine(io.out, options.format === 'json' ? JSON.stringify(result) : counted(result));
  await tellUnread(io, result.unread);
  return exitFor(result.added + result.same, result.unread.length);
};

async function addHere(
  session: Session,
  paths: readonly string[],
  options: AddOptions,
  acknowledge: NonNullable<AddSteps['acknowledge']>,
): Promise<Added> {
  const { add } = await import('../../app/add.ts');
  const { withStore } = await import('../held.ts');
  return withReader({ workers: asManyAsFit(), ...options }, (reader) =>
    withStore(session, { ...options, create: true, reader }, async (workspace) => {
      const view = progressView(session.io, options.progress);
      const steps = { watch: view.watch, signal: session.signal, reader, acknowledge, evenRemoved: options.evenRemoved };
      return add(workspace, inputsOf(session, paths), steps).finally(view.end);
    }),
  );
}

const counted = ({ added, same, stories, unread }: Added): string =>
  [
    `${added} added`,
    `${same} already there`,
    `${stories} ${stories === 1 ? 'story' : 'stories'} in the store`,
    `${unread.length} not read`,
  ].join(', ');

import { createReadStream } from 'node:fs';
import type { Imported } from '../../app/import.ts';
import { decidedBy, saysOf } from '../../correction/words.ts';
import { tame } from '../../dossier/wrap.ts';
import { diskError } from '../../ingest/walk.ts';
import type { Correction } from '../../model/correction.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import { asManyAsFit, withReader } from '../reading.ts';
import type { Action, Session } from '../session.ts';

export interface ImportOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
  readonly removals?: boolean;
}

export const importVerb: Action<ImportOptions> = async (session, [path = ''], options) => {
  const { io } = session;
  const { result, log } = await withReader({ workers: asManyAsFit(), ...options }, (reader) =>
    withStore(session, { ...options, create: true, reader }, async (workspace) => {
      const { importArchive } = await import('../../app/import.ts');
      const view = progressView(io, options.progress);
      const work = { watch: view.watch, signal: session.signal, reader, removals: options.removals === true };
      const taken = await importArchive(workspace, bytesOf(session, path), path, work).finally(view.end);
      return { result: taken, log: workspace.corrections.entries };
    }),
  );
  await writeLine(io.out, options.format === 'json' ? JSON.stringify(result) : counted(result));
  for (const words of told(result, log)) await writeLine(io.err, tame(`onrecord: ${words}`));
  await tellUnread(io, result.unread);
  return exitFor(result.added + result.same, result.unread.length);
};

async function* bytesOf({ io, signal }: Session, path: string): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    yield* io.input;
    return;
  }
  try {
    yield* createReadStream(path, { highWaterMark: 262_144, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw diskError(path, error);
  }
}

const counted = ({ added, same, corrections, stories, unread }: Imported): string =>
  [
    `${added} added`,
    `${same} already there`,
    `${corrections.added} ${corrections.added === 1 ? 'correction' : 'corrections'} taken`,
    `${corrections.same} known`,
    `${stories} ${stories === 1 ? 'story' : 'stories'} in the store`,
    `${unread.length} not read`,
  ].join(', ');

/** What was removed, and what of the corrections does not hold here. */
function told({ corrections: { added, orphaned, contradictions } }: Imported, log: readonly Correction[]): readonly string[] {
  const says = new Map(log.map((one) => [one.id, `${one.id} (${saysOf(one.do)}; ${one.who})`]));
  const removed = log.slice(log.length - added).filter(({ do: { kind } }) => kind === 'remove');
  const lines = removed.map((one) => `${saysOf(one.do)}: ${decidedBy(one)}, in the other store`);
  const overruled = contradictions.map(({ overruled, by }) => {
    return `${says.get(overruled)} does not hold: ${says.get(by)} was decided later and says otherwise`;
  });
  lines.push(...overruled);
  if (orphaned.length > 0)
    lines.push(`${orphaned.length} of the corrections are about what is not in this store; onrecord corrections lists them`);
  return lines;
}

import { createReadStream } from 'node:fs';
import type { CorrectionRow } from '../../app/corrections.ts';
import type { Imported } from '../../app/import.ts';
import { decidedBy } from '../../correction/words.ts';
import { tame } from '../../dossier/wrap.ts';
import { diskError } from '../../ingest/walk.ts';
import { corrections, served } from '../decide.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { sendArchive } from '../ferry.ts';
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
  const address = await served(options);
  const { result, log } = await (address === null
    ? importHere(session, path, options)
    : importThere(session, path, { ...options, address }));
  await writeLine(io.out, options.format === 'json' ? JSON.stringify(result) : counted(result));
  for (const words of told(result, log)) await writeLine(io.err, tame(`onrecord: ${words}`));
  await tellUnread(io, result.unread);
  return exitFor(result.added + result.same, result.unread.length);
};

interface Taken {
  readonly result: Imported;
  /** What was decided, as far as there is something to tell of it. */
  readonly log: readonly CorrectionRow[];
}

const importHere = (session: Session, path: string, options: ImportOptions): Promise<Taken> =>
  withReader({ workers: asManyAsFit(), ...options }, (reader) =>
    withStore(session, { ...options, create: true, reader }, async (workspace) => {
      const [app, { importArchive }] = await Promise.all([import('../../app/corrections.ts'), import('../../app/import.ts')]);
      const view = progressView(session.io, options.progress);
      const work = { watch: view.watch, signal: session.signal, reader, removals: options.removals === true };
      const result = await importArchive(workspace, bytesOf(session, path), path, work).finally(view.end);
      return { result, log: (await app.corrections(workspace)).corrections };
    }),
  );

async function importThere(
  session: Session,
  path: string,
  options: ImportOptions & { readonly address: string },
): Promise<Taken> {
  const result = await sendArchive(options.address, bytesOf(session, path), options.removals === true);
  const { added, contradictions } = result.corrections;
  const isTold = added + contradictions.length > 0;
  return { result, log: isTold ? (await corrections(session, options, null)).corrections : [] };
}

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
function told({ corrections: { added, orphaned, contradictions } }: Imported, log: readonly CorrectionRow[]): readonly string[] {
  const says = new Map(log.map((one) => [one.id, `${one.id} (${one.says}; ${one.who})`]));
  const removed = log.slice(log.length - added).filter(({ kind }) => kind === 'remove');
  const lines = removed.map((one) => `${one.says}: ${decidedBy(one)}, in the other store`);
  const overruled = contradictions.map(({ overruled, by }) => {
    return `${says.get(overruled)} does not hold: ${says.get(by)} was decided later and says otherwise`;
  });
  lines.push(...overruled);
  if (orphaned.length > 0)
    lines.push(`${orphaned.length} of the corrections are about what is not in this store; onrecord corrections lists them`);
  return lines;
}

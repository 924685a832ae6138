import { PassThrough } from 'node:stream';
import { OnRecordError } from '../../model/error.ts';
import { type EXPORTS, READ_FORMATS } from '../choices.ts';
import { served } from '../decide.ts';
import { EXIT } from '../failure.ts';
import { fetchArchive } from '../ferry.ts';
import type { StoreOptions } from '../held.ts';
import { intoFile } from '../into-file.ts';
import { oneStory } from '../one-story.ts';
import { write } from '../output.ts';
import { progressView } from '../progress.ts';
import { withRecord } from '../record.ts';
import type { Action, Session } from '../session.ts';

export interface ExportOptions extends StoreOptions {
  readonly to: (typeof EXPORTS)[number];
  readonly output?: string;
}

export const exportVerb: Action<ExportOptions> = async (session, ids, options) => {
  const form = READ_FORMATS.find((one) => one === options.to);
  if (form === undefined) {
    await archive(session, ids, options);
    return EXIT.done;
  }
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0)
    throw new OnRecordError('USAGE', 'export', {
      detail: `give one story's id with --to ${form}; --to archive takes none or several`,
    });
  const dossier = await withRecord(session, options, (record) => record.story(id));
  const plain = { out: new PassThrough(), environment: {} }; // a file has neither the colours nor the width of this terminal
  const io = options.output === undefined ? session.io : plain;
  await put(session, options.output, [`${oneStory(io, dossier, form)}\n`]);
  return EXIT.done;
};

async function archive(session: Session, ids: readonly string[], options: ExportOptions): Promise<void> {
  const address = await served(options);
  if (address !== null) return put(session, options.output, fetchArchive(address, ids));
  const [{ exportArchive }, { withStore }] = await Promise.all([import('../../app/archive-export.ts'), import('../held.ts')]);
  const stories = ids.length === 0 ? undefined : ids;
  await withStore(session, options, async (workspace) => {
    const view = progressView(session.io, options.progress);
    const { version: program, signal } = session;
    const lines = exportArchive(workspace, { program, signal, watch: view.watch, stories });
    await put(session, options.output, lines).finally(view.end);
  });
}

async function put(
  { io, signal }: Session,
  path: string | undefined,
  lines: AsyncIterable<string | Uint8Array> | string[],
): Promise<void> {
  if (path !== undefined) return intoFile(path, lines, signal);
  for await (const line of lines) await write(io.out, line);
}

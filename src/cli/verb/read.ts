import { read } from '../../app/read.ts';
import { dossiersHtml } from '../../dossier/html.ts';
import type { ReadResult } from '../../dossier/shape.ts';
import type { ReadFormat } from '../choices.ts';
import { type Exit, exitFor, tellUnread } from '../failure.ts';
import { inputsOf, teller } from '../inputs.ts';
import { oneStory } from '../one-story.ts';
import { write, writeLine } from '../output.ts';
import { type ProgressMode, progressView } from '../progress.ts';
import { type ReadingOptions, withReader } from '../reading.ts';
import type { Action, Session } from '../session.ts';

export interface ReadOptions extends ReadingOptions {
  readonly format?: ReadFormat;
  readonly progress?: ProgressMode;
}

export const readVerb: Action<ReadOptions> = async (session, paths, options) => {
  const view = progressView(session.io, options.progress);
  const work = { watch: view.watch, tell: teller(session), signal: session.signal };
  const result = await withReader(options, (reader) => read(inputsOf(session, paths), { ...work, reader })).finally(view.end);
  await print(session, result, options.format ?? 'text');
  await tellUnread(session.io, result.unread);
  return exitOfRead(result);
};

const exitOfRead = ({ stories, unread }: ReadResult): Exit =>
  exitFor(
    stories.reduce((sum, { reports }) => sum + reports.length, 0),
    unread.length,
  );

async function print({ io }: Session, result: ReadResult, format: ReadFormat): Promise<void> {
  if (format === 'json') return writeLine(io.out, JSON.stringify(result));
  if (format === 'html') return write(io.out, dossiersHtml(result.stories));
  for (const story of result.stories) await writeLine(io.out, oneStory(io, story, format));
}

import { read } from '../../app/read.ts';
import { dossierHtml, dossiersHtml } from '../../dossier/html.ts';
import { dossierMarkdown } from '../../dossier/markdown.ts';
import type { Dossier, ReadResult } from '../../dossier/shape.ts';
import { dossierText } from '../../dossier/text.ts';
import type { ReadFormat } from '../choices.ts';
import { paintFor } from '../colours.ts';
import { type Exit, exitFor, tellUnread } from '../failure.ts';
import { inputsOf, teller } from '../inputs.ts';
import { type Streams, write, writeLine } from '../output.ts';
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

/** A story as the terminal or a pipe gets it. */
export function oneStory(io: Streams, story: Dossier, format: ReadFormat): string {
  if (format === 'jsonl' || format === 'json') return JSON.stringify(story);
  if (format === 'markdown') return dossierMarkdown(story);
  if (format === 'html') return dossierHtml(story);
  return dossierText(story, { width: Math.min(io.out.columns ?? 100, 120), paint: paintFor(io) });
}

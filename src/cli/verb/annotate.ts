import { annotate } from '../../app/annotate.ts';
import { annotationText } from '../../dossier/highlight.ts';
import type { MoreLayer } from '../../dossier/more-layers.ts';
import type { Unread } from '../../model/error.ts';
import { paintFor } from '../colours.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { inputsOf } from '../inputs.ts';
import { writeLine } from '../output.ts';
import { type ProgressMode, progressView } from '../progress.ts';
import { type ReadingOptions, withReader } from '../reading.ts';
import type { Action } from '../session.ts';

export interface AnnotateOptions extends ReadingOptions {
  readonly format?: 'jsonl' | 'text';
  /** `--no-text` */
  readonly text?: boolean;
  readonly layers?: readonly MoreLayer[];
  readonly progress?: ProgressMode;
}

/** Columns where nobody says how many there are: in a pipe. */
const WIDTH = 80;

export const annotateVerb: Action<AnnotateOptions> = async (session, paths, options) => {
  const { io, signal } = session;
  const format = options.format ?? (io.out.isTTY ? 'text' : 'jsonl');
  const view = progressView(io, options.progress);
  const aside: Unread[] = [];
  const given = { watch: view.watch, signal, text: format === 'text' || (options.text ?? true), layers: options.layers ?? [] };
  const sheet = { width: io.out.columns ?? WIDTH, paint: paintFor(io) };
  let read = 0;
  await withReader(options, async (reader) => {
    for await (const annotation of annotate(inputsOf(session, paths), aside, { ...given, reader })) {
      read += 1;
      view.end();
      await writeLine(io.out, format === 'jsonl' ? JSON.stringify(annotation) : annotationText(annotation, sheet));
    }
  });
  view.end();
  await tellUnread(io, aside);
  return exitFor(read, aside.length);
};

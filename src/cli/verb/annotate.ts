import { annotate } from '../../app/annotate.ts';
import { annotationText } from '../../dossier/highlight.ts';
import type { Unread } from '../../model/error.ts';
import { paintFor } from '../colours.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { inputsOf } from '../inputs.ts';
import { writeLine } from '../output.ts';
import { type ProgressMode, progressView } from '../progress.ts';
import type { Action } from '../session.ts';

export interface AnnotateOptions {
  readonly format?: 'jsonl' | 'text';
  /** `--no-text` */
  readonly text?: boolean;
  readonly progress?: ProgressMode;
}

export const annotateVerb: Action<AnnotateOptions> = async (session, paths, options) => {
  const { io, signal } = session;
  const format = options.format ?? (io.out.isTTY ? 'text' : 'jsonl');
  const view = progressView(io, options.progress);
  const aside: Unread[] = [];
  const work = { watch: view.watch, signal, text: format === 'text' || (options.text ?? true) };
  let read = 0;
  for await (const annotation of annotate(inputsOf(session, paths), aside, work)) {
    read += 1;
    view.end();
    await writeLine(io.out, format === 'jsonl' ? JSON.stringify(annotation) : annotationText(annotation, paintFor(io)));
  }
  view.end();
  await tellUnread(io, aside);
  return exitFor(read, aside.length);
};

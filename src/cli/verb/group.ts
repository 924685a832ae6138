import { group } from '../../app/group.ts';
import type { Unread } from '../../model/error.ts';
import { exitFor, tellUnread } from '../failure.ts';
import { inputsOf, teller } from '../inputs.ts';
import { writeLine } from '../output.ts';
import { type ProgressMode, progressView } from '../progress.ts';
import type { Action } from '../session.ts';

export interface GroupOptions {
  readonly format?: 'jsonl';
  readonly progress?: ProgressMode;
}

export const groupVerb: Action<GroupOptions> = async (session, paths, { progress }) => {
  const view = progressView(session.io, progress);
  const aside: Unread[] = [];
  const lines = await group(inputsOf(session, paths), aside, {
    watch: view.watch,
    tell: teller(session),
    signal: session.signal,
  }).finally(view.end);
  for (const line of lines) await writeLine(session.io.out, JSON.stringify(line));
  await tellUnread(session.io, aside);
  return exitFor(lines.length, aside.length);
};

import type { CorrectionRequest } from '../../app/correct.ts';
import type { CorrectionRow } from '../../app/corrections.ts';
import { tame } from '../../dossier/wrap.ts';
import { OnRecordError } from '../../model/error.ts';
import { type DecideOptions, decide } from '../decide.ts';
import { type Exit, exitFor, tellUnread } from '../failure.ts';
import { writeLine } from '../output.ts';
import type { Action, Session } from '../session.ts';

export interface CorrectOptions extends DecideOptions {
  readonly format?: 'text' | 'json';
  readonly words?: string;
  readonly entity?: string;
  readonly agency?: string;
  readonly from?: string;
  readonly own?: boolean;
}

/** What is asked for, by the words after `onrecord correct KIND`. */
type Asking = (operands: readonly string[], options: CorrectOptions) => CorrectionRequest;

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const ASKING: Readonly<Record<CorrectionRequest['kind'], Asking>> = {
  date: ([report = '', date = '']) => ({ kind: 'date', report, date }),
  reject: ([target = '']) => ({ kind: 'reject', target }),
  confirm: ([target = '']) => ({ kind: 'confirm', target }),
  attribute: ([target = ''], { words, entity }) => ({ kind: 'attribute', target, ...given({ words, entity }) }),
  rename: ([entity = '', name = '']) => ({ kind: 'rename', entity, name }),
  merge: (entities) => ({ kind: 'merge', entities }),
  apart: (entities) => ({ kind: 'apart', entities }),
  split: ([entity = '', ...out]) => ({ kind: 'split', entity, out }),
  'merge-stories': (stories) => ({ kind: 'merge-stories', stories }),
  'split-story': ([story = '', ...reports]) => ({ kind: 'split-story', story, reports }),
  origin: ([report = ''], { agency, from, own }) => ({ kind: 'origin', report, ...given({ agency, from, own }) }),
  remove: ([report = '']) => ({ kind: 'remove', report }),
  undo: ([of = '']) => ({ kind: 'undo', of }),
};

/** `onrecord correct KIND …` and `onrecord undo ID`. */
export const correctVerb =
  (kind: CorrectionRequest['kind']): Action<CorrectOptions> =>
  async (session, operands, options) => {
    if (operands.some((word) => word.trim() === '')) throw new OnRecordError('USAGE', kind, { detail: 'a word is empty' });
    return told(session, options, await decide(session, options, ASKING[kind](operands, options)));
  };

async function told({ io }: Session, options: CorrectOptions, made: Awaited<ReturnType<typeof decide>>): Promise<Exit> {
  await writeLine(io.out, options.format === 'json' ? JSON.stringify(made) : tame(lineOf(made.correction)));
  if (made.carried !== undefined && made.carried.all > 0) await writeLine(io.err, tame(`onrecord: ${carriedBy(made.carried)}`));
  await tellUnread(io, made.unread);
  return exitFor(1, made.unread.length);
}

const SHOWN = 10;

function carriedBy({ reports, all }: NonNullable<Awaited<ReturnType<typeof decide>>['carried']>): string {
  const shown = reports.slice(0, SHOWN).map(({ report, part }) => `${report} (${Math.round(part * 100)} %)`);
  const more = all > shown.length ? ` and ${all - shown.length} more` : '';
  return `its words also stand in ${shown.join(', ')}${more}: these stay until each is removed as well`;
}

/** "co-…  applied: statement r1#s3 is rejected" */
export const lineOf = ({ id, state, says, reason }: CorrectionRow): string =>
  `${id}  ${state}: ${says}${reason === null ? '' : ` (${reason})`}`.replaceAll(/\s*\n\s*/gu, ' ');

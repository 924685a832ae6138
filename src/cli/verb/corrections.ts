import { decidedBy } from '../../correction/words.ts';
import { tame } from '../../dossier/wrap.ts';
import { corrections } from '../decide.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { writeLine } from '../output.ts';
import type { Action } from '../session.ts';
import { lineOf } from './correct.ts';

export interface CorrectionsOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
  readonly story?: string;
}

/** What was decided, in the order of the log, and what became of it. */
export const correctionsVerb: Action<CorrectionsOptions> = async (session, _operands, options) => {
  const { out, err } = session.io;
  const found = await corrections(session, options, options.story ?? null);
  const { length, head, damage } = found.chain;
  if (options.format === 'json') {
    await writeLine(out, JSON.stringify({ ...found, next: null }));
    return damage === null ? EXIT.done : EXIT.damaged;
  }
  for (const one of found.corrections) {
    await writeLine(out, tame(lineOf(one)));
    const why = one.why === null ? '' : `: ${one.why}`;
    const from = one.imported === null ? [] : [`imported, line ${one.imported.seq} of its log`];
    await writeLine(out, tame(`  ${[decidedBy(one) + why, ...from, ...one.stories].join(' · ')}`.replaceAll(/\s*\n\s*/gu, ' ')));
  }
  if (found.corrections.length === 0) await writeLine(err, 'onrecord: nothing was corrected');
  else await writeLine(err, `onrecord: ${length} in the log, each chained to the one before; the last is ${head}`);
  if (damage !== null) await writeLine(err, `onrecord: the log of corrections is damaged (${damage}); run onrecord verify`);
  return damage === null ? EXIT.done : EXIT.damaged;
};

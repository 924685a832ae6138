import { saidWords } from '../../app/person-text.ts';
import { tame } from '../../dossier/wrap.ts';
import { OnRecordError } from '../../model/error.ts';
import { EXIT } from '../failure.ts';
import { filterOf, hitLine } from '../filter.ts';
import { writeLine } from '../output.ts';
import { type Record, withRecord } from '../record.ts';
import type { Action } from '../session.ts';
import { LIST_LIMIT, type ListOptions } from './stories.ts';

/** As an id is. */
const ONE_WORD = /^\S+$/u;

/** "r1: this report was removed for good (by …)", where the word searched for is the id of one. */
async function removedAs(record: Record, id: string): Promise<string | null> {
  return record.holding(id).then(
    () => null,
    (error: unknown) => (error instanceof OnRecordError && error.code === 'REMOVED' ? error.message : null),
  );
}

export const searchVerb: Action<ListOptions> = async (session, operands, options) => {
  const { out, err } = session.io;
  const words = operands.join(' ').trim();
  const filter = filterOf({ ...options, query: words === '' ? undefined : words });
  const page = { after: options.after ?? null, limit: options.limit ?? LIST_LIMIT };
  const [{ items, next }, gone] = await withRecord(session, options, async (record) => {
    const found = await record.search(filter, page);
    return [found, found.items.length === 0 && ONE_WORD.test(words) ? await removedAs(record, words) : null] as const;
  });
  if (options.format === 'json') await writeLine(out, JSON.stringify({ hits: items, next }));
  else {
    for (const hit of items) await writeLine(out, tame(`${hitLine(hit)}\n  ${saidWords(hit)}`));
    if (items.length === 0) await writeLine(err, `onrecord: ${gone ?? 'no statement fits'}`);
    if (next !== null) await writeLine(err, `onrecord: more with --after ${next}`);
  }
  return EXIT.done;
};

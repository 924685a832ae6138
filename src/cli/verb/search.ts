import { tame } from '../../dossier/wrap.ts';
import { EXIT } from '../failure.ts';
import { filterOf, hitLine } from '../filter.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';
import { LIST_LIMIT, type ListOptions } from './stories.ts';

export const searchVerb: Action<ListOptions> = async (session, operands, options) => {
  const { out, err } = session.io;
  const words = operands.join(' ').trim();
  const filter = filterOf({ ...options, query: words === '' ? undefined : words });
  const page = { after: options.after ?? null, limit: options.limit ?? LIST_LIMIT };
  const { items, next } = await withRecord(session, options, (record) => record.search(filter, page));
  if (options.format === 'json') await writeLine(out, JSON.stringify({ hits: items, next }));
  else {
    for (const hit of items) await writeLine(out, tame(`${hitLine(hit)}\n  ${hit.words.replaceAll(/\s+/gu, ' ')}`));
    if (items.length === 0) await writeLine(err, 'onrecord: no statement fits');
    if (next !== null) await writeLine(err, `onrecord: more with --after ${next}`);
  }
  return EXIT.done;
};

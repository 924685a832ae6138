import type { Person } from '../../app/person.ts';
import { SeveralPeople } from '../../app/person-several.ts';
import { candidatesText, personText } from '../../app/person-text.ts';
import { paintFor } from '../colours.ts';
import { EXIT, type Exit, tellError } from '../failure.ts';
import { filterOf } from '../filter.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action, Session } from '../session.ts';
import { LIST_LIMIT, type ListOptions } from './stories.ts';

export const personVerb: Action<ListOptions> = async (session, operands, options) => {
  const { io } = session;
  const asked = operands.join(' ').trim();
  const page = { after: options.after ?? null, limit: options.limit ?? LIST_LIMIT };
  const filter = filterOf(options);
  const sheet = { width: Math.min(io.out.columns ?? 100, 120), paint: paintFor(io) };
  try {
    const found = await withRecord(session, options, (record) => record.person(asked, filter, page));
    if (options.format === 'json') await writeLine(io.out, JSON.stringify(shaped(found)));
    else await writeLine(io.out, personText(found, sheet).trimEnd());
    await tellMore(session, found);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof SeveralPeople)) throw error;
    const { candidates } = error;
    await writeLine(
      io.out,
      options.format === 'json' ? JSON.stringify({ candidates }) : candidatesText(candidates, sheet).trimEnd(),
    );
    await tellError(io, error);
    return EXIT.failed satisfies Exit;
  }
};

const shaped = ({ by, about, ...known }: Person) => ({
  ...known,
  by: { hits: by.items, next: by.next },
  about: { hits: about.items, next: about.next },
});

async function tellMore({ io }: Session, { by, about }: Person): Promise<void> {
  if (by.items.length + about.items.length === 0) await writeLine(io.err, 'onrecord: no statement fits');
  for (const [list, { next }] of Object.entries({ by, about })) {
    if (next !== null) await writeLine(io.err, `onrecord: more said ${list} them with --after ${next}`);
  }
}

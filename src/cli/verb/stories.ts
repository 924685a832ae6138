import { joinedShown } from '../../dossier/joined.ts';
import { newsShown } from '../../dossier/since-page.ts';
import { tame } from '../../dossier/wrap.ts';
import type { StoryFilter } from '../../store/store.ts';
import { EXIT } from '../failure.ts';
import { dayRange, filterOf, origins } from '../filter.ts';
import type { StoreOptions } from '../held.ts';
import { dayNamed } from '../moment.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';

export interface ListOptions extends StoreOptions, StoryFilter {
  readonly format?: 'text' | 'json';
  readonly after?: string;
  readonly limit?: number;
}

export const LIST_LIMIT = 50;

export const storiesVerb: Action<ListOptions> = async (session, _operands, options) => {
  const { out } = session.io;
  const page = { after: options.after ?? null, limit: options.limit ?? LIST_LIMIT };
  const since = options.since === undefined ? undefined : dayNamed(options.since, new Date());
  const filter = filterOf({ ...options, since });
  const { items, next } = await withRecord(session, options, (record) => record.stories(filter, page, since !== undefined));
  if (options.format === 'json') await writeLine(out, JSON.stringify({ stories: items, next }));
  else {
    for (const story of items) {
      await writeLine(out, tame(`${story.id}  ${story.title}`));
      await writeLine(
        out,
        tame(`  ${[dayRange(story), origins(story.reports, story.independent.atMost), ...story.places.slice(0, 3)].join(' · ')}`),
      );
      const why = joinedShown(story.independent.joined);
      if (why !== '') await writeLine(out, tame(`  ${why}`));
      if (story.news !== undefined) await writeLine(out, `  since ${since}: ${newsShown(story.news)}`);
    }
    if (items.length === 0) await writeLine(session.io.err, 'onrecord: no story fits');
    if (next !== null) await writeLine(session.io.err, `onrecord: more with --after ${next}`);
  }
  return EXIT.done;
};

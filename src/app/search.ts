import type { Page, PageRequest, StatementRow, Store, StoryFilter } from '../store/store.ts';
import { withSpeakers } from './person-find.ts';

/** Statements by day, undated last, with their words. `speaker` is a name, a part of one, with titles if need be, or an id. Throws BAD_REQUEST. */
export async function search(store: Store, filter: StoryFilter, page: PageRequest): Promise<Page<StatementRow>> {
  return store.search(await withSpeakers(store, filter), page);
}

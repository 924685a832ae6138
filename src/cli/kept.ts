import { stories } from '../app/listing.ts';
import { dossierOf, story } from '../app/lookup.ts';
import { person } from '../app/person.ts';
import { search } from '../app/search.ts';
import type { Store } from '../store/store.ts';
import { type StoreOptions, withStore } from './held.ts';
import type { Record } from './record.ts';
import type { Session } from './session.ts';

/** Uses the record of a store that this process holds. Throws as `openWorkspace` does. */
export const withKept = <T>(session: Session, options: StoreOptions, use: (record: Record) => Promise<T>): Promise<T> =>
  withStore(session, options, ({ store }) => use(kept(store)));

const kept = (store: Store): Record => ({
  stories: (filter, page, news) => stories(store, filter, page, news),
  search: (filter, page) => search(store, filter, page),
  person: (asked, filter, page) => person(store, asked, filter, page),
  story: (id) => story(store, id),
  holding: (id) => dossierOf(store, id),
});

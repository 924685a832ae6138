import type { PersonJson, Problem, Search, Stories } from '../api/contract.ts';
import type { StoryRow } from '../app/listing.ts';
import type { Person } from '../app/person.ts';
import { SeveralPeople } from '../app/person-several.ts';
import type { Dossier } from '../dossier/shape.ts';
import { OnRecordError } from '../model/error.ts';
import { holderOf } from '../store/lock.ts';
import type { Page, PageRequest, StatementRow, StoryFilter } from '../store/store.ts';
import type { StoreOptions } from './held.ts';
import { DATA, type Session } from './session.ts';

/** What can be looked up in a store, held by this process or answered by the `onrecord serve` that holds it. */
export interface Record {
  /** `news`: each with what is new in it since the day of the filter. */
  stories(filter: StoryFilter, page: PageRequest, news?: boolean): Promise<Page<StoryRow>>;
  search(filter: StoryFilter, page: PageRequest): Promise<Page<StatementRow>>;
  /** By a name, a part of one, or an id. */
  person(asked: string, filter: StoryFilter, page: PageRequest): Promise<Person>;
  story(id: string): Promise<Dossier>;
  /** The dossier that holds the finding, origin, episode or story of this id. */
  holding(id: string): Promise<Dossier>;
}

/** Uses the store, through the API of the process that serves it where there is one. Throws as `openWorkspace` does. */
export async function withRecord<T>(session: Session, options: StoreOptions, use: (record: Record) => Promise<T>): Promise<T> {
  const holder = await holderOf(options.data ?? DATA);
  if (holder?.address != null) return use(served(holder.address));
  const { withKept } = await import('./kept.ts'); // the database, which one that is answered does not wait for
  return withKept(session, options, use);
}

function served(address: string): Record {
  const get = async (path: string, given: object = {}): Promise<unknown> => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(given)) if (value != null) query.set(name, String(value));
    const answer = await fetch(`${address}/api/v1/${path}?${query}`).catch((cause: unknown) => {
      throw new OnRecordError('STORE_BUSY', address, { cause, detail: 'its server does not answer' });
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw refused('name' in given ? String(given.name) : path, body);
    return body;
  };
  return {
    stories: async (filter, page, news = false) => {
      const asked = { ...filter, ...page, ...(news ? { news } : {}) };
      const { stories: items, next } = (await get('stories', asked)) as Stories;
      return { items, next };
    },
    search: async (filter, page) => {
      const { hits: items, next } = (await get('search', { ...filter, ...page })) as Search;
      return { items, next };
    },
    person: async (name, filter, page) => {
      const { by, about, ...known } = (await get('people', { name, ...filter, ...page })) as PersonJson;
      return { ...known, by: { items: by.hits, next: by.next }, about: { items: about.hits, next: about.next } };
    },
    story: async (id) => (await get(`stories/${encodeURIComponent(id)}`)) as Dossier,
    holding: async (id) => (await get(`holding/${encodeURIComponent(id)}`)) as Dossier,
  };
}

/** "r1: this report was removed for good (by …)": what stands in the brackets. */
const detailOf = (message: string): string => message.slice(message.indexOf(' (') + 2, -1);

function refused(path: string, body: unknown): OnRecordError {
  const { code, detail, candidates = [] } = { code: undefined, detail: undefined, ...(body as Partial<Problem> | null) };
  const where = decodeURIComponent(path.split('/').at(-1) ?? path);
  if (code === 'SEVERAL_PEOPLE') return new SeveralPeople(where, candidates, candidates.length);
  if (code === 'NO_SUCH_ID' || code === 'NO_SUCH_PERSON') return new OnRecordError(code, where);
  if (code === 'REMOVED') return new OnRecordError('REMOVED', where, { detail: detailOf(String(detail)) });
  return new OnRecordError('BAD_REQUEST', where, { detail: String(detail) });
}

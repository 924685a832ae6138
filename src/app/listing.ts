import type { StoryNews } from '../dossier/changes-shape.ts';
import { momentOf } from '../dossier/moment.ts';
import { newsOf } from '../dossier/story-changes.ts';
import { OnRecordError } from '../model/error.ts';
import type { JoinedOrigin } from '../model/story.ts';
import type { AccountCounts, DayCount, Page, PageRequest, Store, StoryFilter, StorySort, StorySummary } from '../store/store.ts';
import { story } from './lookup.ts';
import { withSpeakers } from './person-find.ts';
import { changesSince } from './since.ts';

/** A story in a list, in its public shape. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  /** Some of those who are named in its reports, those in most of them first. */
  readonly people: readonly string[];
  readonly reports: number;
  /** Of each day on which a report is dated, how many are. */
  readonly days: readonly DayCount[];
  /** `joined`: what makes several reports count once, the largest origin first. */
  readonly independent: { readonly atMost: number; readonly joined: readonly JoinedOrigin[] };
  readonly claims: AccountCounts;
  /** What is new in it since the day that was asked for. */
  readonly news?: StoryNews;
}

/** Stories by first day if not sorted otherwise. `news`: each with what is new in it since the day of the filter. */
export async function stories(
  store: Store,
  filter: StoryFilter,
  page: PageRequest,
  news = false,
  sort: StorySort = 'first',
): Promise<Page<StoryRow>> {
  const { items, next } = await store.stories(await withSpeakers(store, filter), page, sort);
  const rows = items.map(storyRow);
  const { since } = filter;
  if (!news || since === undefined) return { items: rows, next };
  const told: StoryRow[] = [];
  for (const row of rows) told.push({ ...row, news: await newsSince(store, row.id, since) });
  return { items: told, next };
}

/** So many changes are counted in no list. */
const ALL = Number.MAX_SAFE_INTEGER;

async function newsSince(store: Store, id: string, day: string): Promise<StoryNews> {
  const since = momentOf(day);
  if (since === null) throw new OnRecordError('BAD_REQUEST', 'since', { detail: `"${day}" is no day` });
  return newsOf(changesSince(await story(store, id), { since, until: null }, ALL));
}

/** So many of those who are named are told in a list. */
const NAMED = 6;

function storyRow(summary: StorySummary): StoryRow {
  const { id, title, first, last, places, outlets, people, reports, days, atMost, joined, accounts } = summary;
  const told = people.slice(0, NAMED);
  return {
    id,
    title,
    first,
    last,
    places,
    outlets,
    people: told,
    reports,
    days,
    independent: { atMost, joined },
    claims: accounts,
  };
}

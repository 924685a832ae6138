import type { JoinedOrigin } from '../model/story.ts';
import type { AccountCounts, Page, PageRequest, Store, StoryFilter, StorySummary } from '../store/store.ts';
import { withSpeakers } from './person-find.ts';

/** A story in a list, in its public shape. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  readonly reports: number;
  /** `joined`: what makes several reports count once, the largest origin first. */
  readonly independent: { readonly atMost: number; readonly joined: readonly JoinedOrigin[] };
  readonly claims: AccountCounts;
}

/** Stories by first day, then id. */
export async function stories(store: Store, filter: StoryFilter, page: PageRequest): Promise<Page<StoryRow>> {
  const { items, next } = await store.stories(await withSpeakers(store, filter), page);
  return { items: items.map(storyRow), next };
}

function storyRow({ id, title, first, last, places, outlets, reports, atMost, joined, accounts }: StorySummary): StoryRow {
  return { id, title, first, last, places, outlets, reports, independent: { atMost, joined }, claims: accounts };
}

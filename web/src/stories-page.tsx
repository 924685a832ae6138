import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Facets, Ready, Stories, StoryRow } from '../../src/api/contract.ts';
import { useTitle } from './address.ts';
import { count, counted, longDay, shortDay } from './dates.ts';
import { useFetched, useTaken } from './fetched.ts';
import { type Followed, useFollowed } from './followed.ts';
import { useStepping } from './keys.ts';
import { type ListSource, type ReadyList, useListing } from './listing.ts';
import { useNews } from './live.ts';
import { listNews, type News } from './news.ts';
import { narrowedTo, StoryFacets } from './parts/facets.tsx';
import { ListEnd } from './parts/list-end.tsx';
import { NewsBar } from './parts/news-bar.tsx';
import { FirstRun, NothingFits, NothingFollowed } from './parts/nothing.tsx';
import { sparkEnd } from './parts/spark-days.ts';
import { When } from './parts/states.tsx';
import { useListPlace } from './place.ts';
import { type Before, StoryRows } from './story-rows.tsx';
import './lists.css';

const SORTS = [
  ['last', 'newest change first'],
  ['first', 'first day first'],
] as const;

/** As the page's address has it, with what the page sorts by if nothing is said; the stories that the reader follows by their ids. */
function asked(query: URLSearchParams, followed: Followed | null): URLSearchParams {
  const all = without(query, 'following');
  if (query.has('following')) for (const id of followed?.keys() ?? []) all.append('story', id);
  if (!all.has('sort')) all.set('sort', 'last');
  return all;
}

const without = (query: URLSearchParams, ...names: readonly string[]): URLSearchParams => {
  const rest = new URLSearchParams(query);
  for (const name of names) rest.delete(name);
  return rest;
};

/** Stories that changed, for the list that is asked for because of them. */
interface Marked {
  readonly version: number;
  readonly rows: Before;
}

const NOTHING: Before = new Map();

const storiesOf = ({ stories, next }: Stories) => ({ items: stories, next });

interface PageProps {
  readonly query: URLSearchParams;
}

export function StoriesPage({ query }: PageProps) {
  const followed = useFollowed();
  const [asks, isNone] = [query.has('following'), (followed?.size ?? 0) === 0];
  const inList = useMemo(() => followed, [asks, isNone]); // a story that is followed no more stays till the list is asked for again
  return asks && isNone ? <NothingFollowed isKept={followed !== null} /> : <List {...{ query, followed, inList }} />;
}

interface ListPageProps extends PageProps {
  readonly followed: Followed | null;
  /** Those that the list is asked for with. */
  readonly inList: Followed | null;
}

function List({ query, followed, inList }: ListPageProps) {
  const [taken, take] = useTaken();
  const all = asked(query, inList);
  const source: ListSource<Stories, StoryRow> = { path: 'stories', query: all, of: storiesOf };
  const [list, more] = useListing(source, taken);
  const facets = useFetched<Facets>(`facets?${without(all, 'sort', 'after', 'limit')}`, taken);
  const held = useFetched<Ready>('ready', taken);
  const news = useNews(list.state === 'ready' ? list.at : null);
  const [before, setBefore] = useState<Marked>({ version: 1, rows: new Map() });
  const isThere = list.state === 'ready' && facets.state !== 'loading' && held.state !== 'loading';
  useTitle('Stories');
  useStepping('.row h2 a');
  useListPlace(isThere);
  const isEmpty = list.state === 'ready' && list.pages.length === 0 && narrowedTo(query) === '';
  useEffect(() => {
    if (isEmpty && news !== null) take(); // nobody reads in an empty list
  }, [isEmpty, news !== null, take]);
  const show = (): void => {
    if (list.state === 'ready' && news !== null) setBefore({ version: taken + 1, rows: shownBefore(list, news) });
    take();
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('h-list')?.focus({ preventScroll: true });
  };
  // at once: what would stand beside the list must not push it about when it comes
  const shown = isThere || list.state === 'failed' ? list : ({ state: 'loading' } as const);
  if (shown.state !== 'ready') return <When fetched={shown}>{() => null}</When>;
  if (isEmpty) return <FirstRun />;
  return (
    <div class="page list">
      <StoryFacets query={query} facets={facets.state === 'ready' ? facets.value : null} followed={followed?.size ?? null} />
      <section aria-labelledby="h-list">
        <Head
          query={query}
          facets={facets.state === 'ready' ? facets.value : null}
          held={held.state === 'ready' ? held.value : null}
        />
        <Rows
          list={shown}
          all={all}
          facets={facets.state === 'ready' ? facets.value : null}
          before={shown.version < before.version ? NOTHING : before.rows}
          more={more}
        />
      </section>
      <NewsBar says={news === null ? null : listNews(news)} show={show} />
    </div>
  );
}

/** How many reports the list shows of each story that changed since, to be marked when it has come anew. */
function shownBefore(list: ReadyList<StoryRow>, news: News): Before {
  const rows = new Map(list.pages.flat().map(({ id, reports }) => [id, reports]));
  return new Map([...(news.stories?.keys() ?? [])].map((id) => [id, rows.get(id) ?? (list.next === null ? 0 : null)]));
}

interface HeadProps {
  readonly query: URLSearchParams;
  readonly facets: Facets | null;
  readonly held: Ready | null;
}

function Head({ query, facets, held }: HeadProps) {
  const sort = query.get('sort') ?? 'last';
  return (
    <div class="head bare">
      <h1 id="h-list" tabIndex={-1}>
        Stories
      </h1>
      {facets !== null && held !== null && (
        <p class="meta">
          {narrowedTo(query) === ''
            ? counted(facets.stories, 'story', 'stories')
            : `${count(facets.stories)} of ${count(held.stories)}`}
          {' · '}
          {counted(held.reports, 'report')} read{facets.last !== null && ` · to ${longDay(facets.last)}`}
        </p>
      )}
      <p class="meta sorts">
        {SORTS.map(([value, name]) => {
          const sorted = without(query, 'sort');
          if (value !== 'last') sorted.set('sort', value);
          return (
            <a
              key={value}
              href={`/stories${sorted.size === 0 ? '' : `?${sorted}`}`}
              aria-current={sort === value ? 'true' : undefined}
            >
              {name}
            </a>
          );
        })}
      </p>
    </div>
  );
}

interface ListProps {
  readonly list: ReadyList<StoryRow>;
  /** All that was asked for. */
  readonly all: URLSearchParams;
  readonly facets: Facets | null;
  readonly before: Before;
  readonly more: () => void;
}

function Rows({ list, all, facets, before, more }: ListProps) {
  const total = facets?.stories ?? null;
  const end = sparkEnd(facets?.last ?? null, all.get('to'));
  const shown = useMemo(() => list.pages.reduce((sum, page) => sum + page.length, 0), [list.pages]);
  const as = (kind: string): string => `/stories.${kind}?${all}`;
  return (
    <>
      {shown === 0 ? (
        <NothingFits what="story" all="/stories" />
      ) : (
        <>
          <div class="keys" aria-hidden="true">
            <span>Story</span>
            <span>Reports and origins</span>
            <span>Where accounts differ</span>
            <span>{end === null ? 'Days' : `14 days to ${shortDay(end)}`}</span>
          </div>
          <StoryRows pages={list.pages} total={total} before={before} end={end} />
        </>
      )}
      <ListEnd list={list} shown={shown} of={total} more={more}>
        <span>
          <a href={as('csv')}>CSV</a>
        </span>
        <span>
          <a href={as('json')}>JSON</a>
        </span>
        <span>
          <a href={as('atom')} type="application/atom+xml">
            Feed
          </a>
        </span>
      </ListEnd>
    </>
  );
}

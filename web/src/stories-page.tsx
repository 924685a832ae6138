import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Facets, Ready, Stories, StoryRow } from '../../src/api/contract.ts';
import { useTitle } from './address.ts';
import { count, counted, longDay } from './dates.ts';
import { useFetched, useTaken } from './fetched.ts';
import { useStepping } from './keys.ts';
import { type ListSource, type ReadyList, useListing } from './listing.ts';
import { useNews } from './live.ts';
import { listNews, type News } from './news.ts';
import { narrowedTo, StoryFacets } from './parts/facets.tsx';
import { ListEnd } from './parts/list-end.tsx';
import { NewsBar } from './parts/news-bar.tsx';
import { FirstRun, NothingFits } from './parts/nothing.tsx';
import { When } from './parts/states.tsx';
import { useListPlace } from './place.ts';
import { type Before, StoryRows } from './story-rows.tsx';
import './lists.css';

const SORTS = [
  ['last', 'newest change first'],
  ['first', 'first day first'],
] as const;

/** As the page's address has it, with what the page sorts by if nothing is said. */
function asked(query: URLSearchParams): URLSearchParams {
  const all = new URLSearchParams(query);
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

export function StoriesPage({ query }: { readonly query: URLSearchParams }) {
  const [taken, take] = useTaken();
  const source: ListSource<Stories, StoryRow> = { path: 'stories', query: asked(query), of: storiesOf };
  const [list, more] = useListing(source, taken);
  const facets = useFetched<Facets>(`facets?${without(query, 'sort', 'after', 'limit')}`, taken);
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
      <StoryFacets query={query} facets={facets.state === 'ready' ? facets.value : null} />
      <section aria-labelledby="h-list">
        <Head
          query={query}
          facets={facets.state === 'ready' ? facets.value : null}
          held={held.state === 'ready' ? held.value : null}
        />
        <Rows
          list={shown}
          query={query}
          total={facets.state === 'ready' ? facets.value.stories : null}
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
  readonly query: URLSearchParams;
  readonly total: number | null;
  readonly before: Before;
  readonly more: () => void;
}

function Rows({ list, query, total, before, more }: ListProps) {
  const shown = useMemo(() => list.pages.reduce((sum, page) => sum + page.length, 0), [list.pages]);
  const as = (kind: string): string => `/stories.${kind}?${asked(query)}`;
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
            <span>Days</span>
          </div>
          <StoryRows pages={list.pages} total={total} before={before} />
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

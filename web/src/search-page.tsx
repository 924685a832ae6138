import { useMemo } from 'preact/hooks';
import type { Hit, Search } from '../../src/api/contract.ts';
import { useTitle } from './address.ts';
import { longDay } from './dates.ts';
import { useTaken } from './fetched.ts';
import { useStepping } from './keys.ts';
import { type ListSource, type ReadyList, useListing } from './listing.ts';
import { useNews } from './live.ts';
import { listNews } from './news.ts';
import { ActLabel } from './parts/act.tsx';
import { Chain } from './parts/chain.tsx';
import { Circumstances } from './parts/circumstances.tsx';
import { Filters } from './parts/filters.tsx';
import { ListEnd } from './parts/list-end.tsx';
import { NewsBar } from './parts/news-bar.tsx';
import { NothingFits } from './parts/nothing.tsx';
import { publisher, reportHref } from './parts/origin.tsx';
import { linksOf } from './parts/saying.ts';
import { NamedSpeakers } from './parts/speaker.tsx';
import { When } from './parts/states.tsx';
import { Windowed } from './parts/windowed.tsx';
import { peopleHref } from './person/links.ts';
import { useListPlace } from './place.ts';
import { reach } from './story/words.ts';
import './lists.css';

/** In CSS pixels, on a wide screen. */
const ROW = 110;

const idOf = ({ report, statement }: Hit): string => `${report}#${statement}`;
const hitsOf = ({ hits, next }: Search) => ({ items: hits, next });

export function SearchPage({ query }: { readonly query: URLSearchParams }) {
  const [taken, take] = useTaken();
  const source: ListSource<Search, Hit> = { path: 'search', query, of: hitsOf };
  const [list, more] = useListing(source, taken);
  const news = useNews(list.state === 'ready' ? list.at : null);
  const words = query.get('query');
  useTitle(words === null ? 'Statements' : `“${words}”`);
  useStepping('.hits .q a');
  useListPlace(list.state === 'ready');
  const show = (): void => {
    take();
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('h-hits')?.focus({ preventScroll: true });
  };
  if (list.state !== 'ready') return <When fetched={list}>{() => null}</When>;
  return (
    <div class="page list">
      <Filters path="/search" query={query} summary={query.size === 0 ? 'Narrow the list' : 'Narrowed; change or clear'} />
      <section aria-labelledby="h-hits">
        <div class="head">
          <h1 id="h-hits" tabIndex={-1}>
            Statements
          </h1>
          {words !== null && <p class="meta">with “{words}”</p>}
        </div>
        {words !== null && (
          <p class="meta after">
            People and bodies: <a href={peopleHref(words)}>who is called “{words}”</a> · Stories:{' '}
            <a href={`/stories?${new URLSearchParams({ query: words })}`}>with a statement that has these words</a>
          </p>
        )}
        <Hits list={list} query={query} more={more} />
      </section>
      <NewsBar says={news === null ? null : listNews(news)} show={show} />
    </div>
  );
}

interface HitsProps {
  readonly list: ReadyList<Hit>;
  readonly query: URLSearchParams;
  readonly more: () => void;
}

function Hits({ list, query, more }: HitsProps) {
  const shown = list.pages.reduce((sum, page) => sum + page.length, 0);
  const total = list.next === null ? shown : null;
  const as = (path: string): string => `${path}${query.size === 0 ? '' : `?${query}`}`;
  return (
    <>
      {shown === 0 && <NothingFits what="statement" all="/search" />}
      <Windowed name="hits" pages={list.pages} idOf={idOf} rowHeight={ROW}>
        {(page, first) => <Page hits={page} first={first} total={total} />}
      </Windowed>
      <ListEnd list={list} shown={shown} of={total} more={more}>
        <span>
          <a href={as('/search.csv')}>CSV</a>
        </span>
        <span>
          <a href={as('/search.json')}>JSON</a>
        </span>
        <span>
          <a href={as('/stories.atom')} type="application/atom+xml">
            Feed of the stories
          </a>
        </span>
      </ListEnd>
    </>
  );
}

interface PageProps {
  readonly hits: readonly Hit[];
  readonly first: number;
  readonly total: number | null;
}

/** A page that stays as it is is not gone through again when the next one comes. */
function Page({ hits, first, total }: PageProps) {
  return useMemo(
    () => (
      <>
        {hits.map((hit, i) => (
          <HitRow key={idOf(hit)} hit={hit} place={first + i} total={total} />
        ))}
      </>
    ),
    [hits, first, total],
  );
}

const chainOfHit = (hit: Hit): readonly (string | null)[] => linksOf([hit.speaker, ...hit.through], hit);

/** Who is described and not named ("officials") has no page. */
const calledHref = (name: string): string | null => (/^\p{Lu}/u.test(name) ? peopleHref(name) : null);

interface HitRowProps {
  readonly hit: Hit;
  readonly place: number;
  readonly total: number | null;
}

function HitRow({ hit, place, total }: HitRowProps) {
  const outlet = publisher(hit);
  return (
    <li class="spk" data-row={idOf(hit)} aria-setsize={total ?? -1} aria-posinset={place}>
      <div>
        <h2>
          <NamedSpeakers names={hit.speaker} hrefOf={calledHref} />
        </h2>
        <p class="meta">{outlet ?? <span class="un">outlet not named</span>}</p>
        <p class="fine">{hit.date === null ? <span class="un">no date in the text</span> : longDay(hit.date)}</p>
      </div>
      <div class="st">
        <p class="did">
          <ActLabel stand={hit} cue={hit.verb} /> <Circumstances said={hit} />
        </p>
        <p class="q">
          <a href={reportHref(hit.report, reach(hit.content.length > 0 ? hit.content : hit.cue))}>{hit.words}</a>
        </p>
        <div class="via meta">
          <Chain links={chainOfHit(hit)} />
          {hit.place !== null && <span>{hit.place}</span>}
          <a href={`/story/${hit.story}`}>the story</a>
        </div>
      </div>
    </li>
  );
}

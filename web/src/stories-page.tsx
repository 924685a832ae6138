import type { Ready, Stories, StoryRow } from '../../src/api/contract.ts';
import { useKeptPlace, useTitle } from './address.ts';
import { counted, dayRange } from './dates.ts';
import { useAdded, useFetched } from './fetched.ts';
import { useStepping } from './keys.ts';
import { Filters } from './parts/filters.tsx';
import { CountBar } from './parts/independence.tsx';
import { FirstRun, NothingFits } from './parts/nothing.tsx';
import { When } from './parts/states.tsx';

export function StoriesPage({ query }: { readonly query: URLSearchParams }) {
  const added = useAdded();
  const fetched = useFetched<Stories>(`stories?${query}`, added);
  const held = useFetched<Ready>('ready', added);
  useTitle('Stories');
  useStepping('.row h2 a');
  useKeptPlace(fetched.state === 'ready');
  return (
    <When fetched={fetched}>
      {(page) =>
        page.stories.length === 0 && query.size === 0 ? (
          <FirstRun />
        ) : (
          <List page={page} query={query} held={held.state === 'ready' ? held.value : null} />
        )
      }
    </When>
  );
}

interface ListProps {
  readonly page: Stories;
  readonly query: URLSearchParams;
  /** What the store holds in all, once known. */
  readonly held: Ready | null;
}

function List({ page: { stories, next }, query, held }: ListProps) {
  return (
    <div class="page list">
      <Filters path="/stories" query={query} summary={query.size === 0 ? 'Narrow the list' : 'Narrowed; change or clear'} />
      <section aria-labelledby="h-list">
        <div class="head bare">
          <h1 id="h-list">Stories</h1>
          {held !== null && (
            <>
              <p class="meta">
                {stories.length} of {held.stories} shown
              </p>
              <p class="meta">{counted(held.reports, 'report')} read</p>
            </>
          )}
        </div>
        {stories.length === 0 ? <NothingFits what="story" all="/stories" /> : <Rows stories={stories} />}
        <Foot query={query} next={next} />
      </section>
    </div>
  );
}

function Rows({ stories }: { readonly stories: readonly StoryRow[] }) {
  return (
    <>
      <div class="keys" aria-hidden="true">
        <span>Story, by first day</span>
        <span>Reports and origins</span>
        <span>Where accounts differ</span>
        <span>Days</span>
      </div>
      <ol class="stories">
        {stories.map((story) => (
          <Row key={story.id} story={story} />
        ))}
      </ol>
    </>
  );
}

const NAMES = 4;

function Row({ story }: { readonly story: StoryRow }) {
  return (
    <li class="row">
      <div>
        <h2 class="q">
          <a href={`/story/${story.id}`}>{story.title}</a>
        </h2>
        <p class="dots">
          {story.outlets.length === 0 && <span class="un">outlets not named</span>}
          {story.outlets.slice(0, NAMES).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
        <p class="who">{story.places.slice(0, NAMES).join(', ') || <span class="un">no place named</span>}</p>
      </div>
      <div class="reps">
        <CountBar reports={story.reports} atMost={story.independent.atMost} />
        <p>{counted(story.reports, 'report')}</p>
        <p>
          at most <b>{counted(story.independent.atMost, 'origin')}</b>
        </p>
      </div>
      <Points story={story} />
      <p class="when">{dayRange(story.first, story.last)}</p>
    </li>
  );
}

function Points({ story: { claims, reports } }: { readonly story: StoryRow }) {
  const points = [
    { act: 'denies', many: claims.denied, one: 'claim denied', more: 'claims denied' },
    { act: 'holds', many: claims['not-confirmed'], one: 'not confirmed', more: 'not confirmed' },
    { act: 'figures', many: claims.differs, one: 'figure differs', more: 'figures differ' },
    { act: 'figures', many: claims.superseded, one: 'figure given anew', more: 'figures given anew' },
    { act: 'agrees', many: claims.agrees, one: 'agreed', more: 'agreed' },
  ].filter(({ many }) => many > 0);
  return (
    <div class="pts">
      {points.map(({ act, many, one, more }) => (
        <span key={one} class="act" data-act={act}>
          {counted(many, one, more)}
        </span>
      ))}
      {points.length === 0 && <span class="fine">no difference found between {counted(reports, 'report')}</span>}
    </div>
  );
}

function Foot({ query, next }: { readonly query: URLSearchParams; readonly next: string | null }) {
  const more = new URLSearchParams(query);
  if (next !== null) more.set('after', next);
  return (
    <p class="foot meta dots">
      {next !== null && <a href={`/stories?${more}`}>Next stories</a>}
      <a href={`/stories.json${query.size === 0 ? '' : `?${query}`}`}>JSON</a>
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import type { Stories, StoryRow } from '../../src/api/contract.ts';
import { go } from './address.ts';
import { counted, dayRange } from './dates.ts';
import { useFetched } from './fetched.ts';
import { independence } from './parts/independence.tsx';
import { When } from './parts/states.tsx';

const FILTERS = [
  { name: 'speaker', label: 'Speaker' },
  { name: 'place', label: 'Place' },
  { name: 'outlet', label: 'Outlet' },
] as const;
const DAYS = [
  { name: 'from', label: 'From' },
  { name: 'to', label: 'To' },
] as const;

export function StoriesPage({ query }: { readonly query: URLSearchParams }) {
  const fetched = useFetched<Stories>(`stories?${query}`);
  const filtered = [...query.keys()].some((name) => name !== 'after');
  return (
    <div class="page list">
      <Facets query={query} />
      <section aria-labelledby="h-list">
        <h1 id="h-list" class="vh">
          Stories
        </h1>
        <When fetched={fetched}>
          {({ stories, next }) => (
            <>
              {stories.length === 0 ? filtered ? <NothingFits /> : <FirstRun /> : <Rows stories={stories} />}
              <Foot query={query} next={next} />
            </>
          )}
        </When>
      </section>
    </div>
  );
}

function Facets({ query }: { readonly query: URLSearchParams }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim());
    go(asked.size === 0 ? '/stories' : `/stories?${asked}`);
  };
  const field = (type: 'text' | 'date', { name, label }: { readonly name: string; readonly label: string }): ComponentChildren => (
    <label key={name} class="field">
      {label}
      <input type={type} name={name} defaultValue={query.get(name) ?? ''} />
    </label>
  );
  return (
    <details class="facets" open>
      <summary>Filter the stories</summary>
      <form onSubmit={submit} key={query.toString()}>
        <fieldset>
          <legend>Where somebody said something</legend>
          {FILTERS.map((one) => field('text', one))}
        </fieldset>
        <fieldset>
          <legend>Days</legend>
          {DAYS.map((one) => field('date', one))}
        </fieldset>
        <button class="btn" type="submit">
          Show
        </button>
      </form>
    </details>
  );
}

function Rows({ stories }: { readonly stories: readonly StoryRow[] }) {
  return (
    <>
      <div class="keys" aria-hidden="true">
        <span>Story</span>
        <span>Reports and origins</span>
        <span>Accounts</span>
        <span>Days</span>
      </div>
      <ol>
        {stories.map((story) => (
          <Row key={story.id} story={story} />
        ))}
      </ol>
    </>
  );
}

function Row({ story }: { readonly story: StoryRow }) {
  const { claims } = story;
  const differ = claims.denied + claims['not-confirmed'] + claims.differs + claims.superseded;
  return (
    <li class="row">
      <div>
        <h2 class="q">
          <a href={`/story/${story.id}`}>{story.title}</a>
        </h2>
        <p class="who dots">
          {[...story.places.slice(0, 3), ...story.outlets.slice(0, 3)].map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      </div>
      <div class="reps">
        <p>{counted(story.reports, 'report')}</p>
        <p>
          at most <b>{counted(story.independent.atMost, 'origin')}</b>
        </p>
        <span class="vh">{independence(story.reports, story.independent.atMost)}</span>
      </div>
      <div class="pts">
        {differ > 0 && (
          <span class="act" data-act="denies">
            {counted(differ, 'point differs', 'points differ')}
          </span>
        )}
        {claims.agrees > 0 && (
          <span class="act" data-act="agrees">
            {claims.agrees} agreed
          </span>
        )}
        {differ + claims.agrees === 0 && <span class="meta">no difference found</span>}
      </div>
      <p class="days meta">{dayRange(story.first, story.last)}</p>
    </li>
  );
}

function Foot({ query, next }: { readonly query: URLSearchParams; readonly next: string | null }) {
  const more = new URLSearchParams(query);
  if (next !== null) more.set('after', next);
  return (
    <p class="foot meta dots">
      {next !== null && <a href={`/stories?${more}`}>Later stories</a>}
      <a href={`/stories.json${query.size === 0 ? '' : `?${query}`}`}>This list as JSON</a>
    </p>
  );
}

function NothingFits() {
  return (
    <div class="state">
      <h2>No story fits</h2>
      <p class="lede">None of the stories in this store has all that you asked for.</p>
      <p>
        <a href="/stories">All stories</a>
      </p>
    </div>
  );
}

function FirstRun() {
  return (
    <div class="state">
      <h2>No reports yet</h2>
      <p class="lede">Give OnRecord a folder of reports, and their stories appear here. Nothing leaves this machine.</p>
      <code class="cmd">onrecord add FOLDER</code>
      <p class="fine">
        Plain text, HTML and JSONL are read. While this page is open, stop the server first, or send reports to /api/v1/reports.
      </p>
    </div>
  );
}

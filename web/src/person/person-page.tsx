import type { PersonJson, PersonStories } from '../../../src/api/contract.ts';
import { setQuery, useKeptPlace, useTitle } from '../address.ts';
import { counted, dayRange } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { useStepping } from '../keys.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { When } from '../parts/states.tsx';
import { descriptionsOf, latestTitle, namesOf, perhapsOf, titlesOf } from './called.ts';
import { Words } from './cite.tsx';
import { personHref } from './links.ts';
import { Known } from './names.tsx';
import { filtersIn } from './narrowing.tsx';
import { Positions } from './positions.tsx';
import { Said, type Speech } from './said.tsx';
import { WholeList } from './whole-list.tsx';
import './person.css';

interface PersonPageProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

/** Statements of each list on the overview; stories read at once. */
const FEW = 6;
const STORIES = 10;
const MOST_STORIES = 100;

/** A person, organisation or place: what they are called, what they said and what was said of them. */
export function PersonPage({ id, query }: PersonPageProps) {
  const asked = Number(query.get('stories') ?? STORIES);
  const many = Number.isInteger(asked) ? Math.min(Math.max(asked, STORIES), MOST_STORIES) : STORIES;
  const path = `people/${encodeURIComponent(id)}`;
  const person = useFetched<PersonJson>(`${path}?limit=${FEW}`);
  const stories = useFetched<PersonStories>(`${path}/stories?limit=${many}`);
  useStepping('.said .q a');
  return (
    <When fetched={person}>
      {(known) => <When fetched={stories}>{(told) => <PersonView person={known} told={told} query={query} many={many} />}</When>}
    </When>
  );
}

interface PersonViewProps {
  readonly person: PersonJson;
  readonly told: PersonStories;
  readonly query: URLSearchParams;
  readonly many: number;
}

/** `list` of the address: all that was said by them, or about them; a filter asks for a list, too. */
function roleIn(query: URLSearchParams): Speech | null {
  const list = query.get('list');
  if (list === 'by' || list === 'about') return list;
  return filtersIn(query).size > 0 ? 'by' : null;
}

function PersonView({ person, told, query, many }: PersonViewProps) {
  const speech = roleIn(query);
  useTitle(person.name);
  useKeptPlace(speech === null);
  return (
    <div class="page stack person">
      <Head person={person} />
      {speech === null ? (
        <>
          <Facts person={person} stories={told.stories} />
          <div class="cols after-facts">
            <div>
              <Positions person={person} stories={told.stories} all={query.get('lanes') === 'all'} />
              <Lately person={person} told={told} speech="by" />
              <Lately person={person} told={told} speech="about" />
            </div>
            <aside aria-label="Names and stories">
              <Known person={person} stories={told.stories} />
              <Stories told={told} many={many} />
            </aside>
          </div>
        </>
      ) : (
        <WholeList key={`${speech} ${filtersIn(query)}`} person={person} stories={told.stories} speech={speech} query={query} />
      )}
    </div>
  );
}

const KIND: Readonly<Record<PersonJson['type'], string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
export const kindWord = ({ type }: Pick<PersonJson, 'type'>): string => KIND[type];

function Head({ person }: { readonly person: PersonJson }) {
  const { id, name, stories, reports, first, last, statements } = person;
  return (
    <div class="head bare">
      <h1>{name}</h1>
      <p class="meta dots">
        <span>{kindWord(person)}</span>
        <span>{counted(new Set(stories.map(({ story }) => story)).size, 'story', 'stories')}</span>
        <span>{counted(reports, 'report')}</span>
        <span>{dayRange(first, last)}</span>
        <span>
          {counted(statements.by, 'statement')}, {statements.about} by others about them
        </span>
      </p>
      <p class="btns">
        <a class="btn" href={`${personHref(id)}.json`}>
          JSON
        </a>
        <CopyLink />
      </p>
    </div>
  );
}

interface FactsProps {
  readonly person: PersonJson;
  readonly stories: PersonStories['stories'];
}

/** So many words are shown in a line of facts; all stand beside the page. */
const IN_LINE = 3;

function Facts({ person, stories }: FactsProps) {
  const rows = [
    ['Named in the reports as', namesOf(person, stories)],
    ['Also taken to mean them', descriptionsOf(stories)],
    ['Role, as reported last', [latestTitle(titlesOf(person, stories)) ?? []].flat()],
  ] as const;
  const perhaps = perhapsOf(person, stories);
  return (
    <dl class="facts">
      {rows.map(([label, terms]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {terms.length === 0 && <span class="un">nothing found</span>}
            {terms.slice(0, IN_LINE).map(({ words, at }, i) => (
              <span key={words} class="q">
                {i > 0 && ', '}
                <Words at={at}>{words}</Words>
              </span>
            ))}
          </dd>
        </div>
      ))}
      <div>
        <dt>May be the same as</dt>
        <dd>
          {perhaps.length === 0 && <span class="un">nobody else found</span>}
          {perhaps.slice(0, IN_LINE).map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={personHref(id)}>{name}</a>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}

interface LatelyProps {
  readonly person: PersonJson;
  readonly told: PersonStories;
  readonly speech: Speech;
}

/** The newest statements, and the way to all. */
function Lately({ person, told: { stories }, speech }: LatelyProps) {
  const { hits } = person[speech];
  const all = person.statements[speech];
  return (
    <section aria-labelledby={`h-${speech}`}>
      <div class="head">
        <h2 id={`h-${speech}`}>
          Said {speech} {person.name}
        </h2>
        {all > 0 && (
          <p class="meta">
            newest first ·{' '}
            <a href={`${personHref(person.id)}?list=${speech}`}>{all > hits.length ? `all ${all}` : 'with filters'}</a>
          </p>
        )}
      </div>
      {all === 0 && (
        <p class="meta after">
          {speech === 'by'
            ? `No statement found whose source they are, in ${counted(person.reports, 'report')}.`
            : `No statement of others found that speaks about them, in ${counted(person.reports, 'report')}.`}
        </p>
      )}
      <Said hits={hits} speech={speech} titles={new Map(stories.map(({ story, title }) => [story, title]))} />
    </section>
  );
}

function Stories({ told: { stories, next }, many }: { readonly told: PersonStories; readonly many: number }) {
  return (
    <section aria-labelledby="h-sto">
      <div class="head">
        <h2 id="h-sto">Stories</h2>
      </div>
      <ul class="tlog">
        {stories.map(({ story, entity, title, first, last, reports }) => (
          <li key={`${story}#${entity}`}>
            <p class="q">
              <a href={`/story/${story}`}>{title}</a>
            </p>
            <p class="meta">
              {dayRange(first, last)} · {counted(reports, 'report')}
            </p>
          </li>
        ))}
      </ul>
      {next !== null && (
        <>
          <p class="fine after">
            Names, titles and positions are those of the stories listed here; the lists of statements have all.
          </p>
          {many < MOST_STORIES && (
            <button type="button" class="btn more" onClick={() => setQuery('stories', String(many + STORIES))}>
              Earlier stories
            </button>
          )}
        </>
      )}
    </section>
  );
}

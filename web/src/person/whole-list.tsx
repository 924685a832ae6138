import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit, PersonJson, PersonStories, Search } from '../../../src/api/contract.ts';
import { setQuery, useKeptPlace } from '../address.ts';
import { counted, longDay } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { When } from '../parts/states.tsx';
import { filtersIn, Narrowing } from './narrowing.tsx';
import { Said, type Speech } from './said.tsx';

interface WholeListProps {
  readonly person: PersonJson;
  readonly stories: PersonStories['stories'];
  readonly speech: Speech;
  readonly query: URLSearchParams;
}

/** Statements a page, and pages under each other: as the address says (`limit`, `pages`), within these. */
const MOST = { limit: 100, pages: 100 };

function inAddress(query: URLSearchParams, name: keyof typeof MOST, usual: number): number {
  const asked = Number(query.get(name) ?? usual);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), MOST[name]) : usual;
}

/** All statements by or about somebody, with filters; the next ones follow when they are asked for. */
export function WholeList({ person, stories, speech, query }: WholeListProps) {
  const pages = inAddress(query, 'pages', 1);
  const path = `/person/${encodeURIComponent(person.id)}`;
  const [initial] = useState(pages);
  const titles = new Map(stories.map(({ story, title }) => [story, title]));
  const heading = speech === 'by' ? `Said by ${person.name}` : `Said about ${person.name}`;
  const other = speech === 'by' ? 'about' : 'by';
  return (
    <div class="list">
      <Narrowing path={path} speech={speech} query={query} stories={stories} />
      <section aria-labelledby="h-list">
        <div class="head">
          <h2 id="h-list">{heading}</h2>
          <p class="meta dots">
            <span>{counted(person.statements[speech], 'statement')} in all, newest first</span>
            <a href={`${path}?list=${other}`}>said {other}</a>
            <a href={path}>overview</a>
          </p>
        </div>
        <Pages
          api={`people/${encodeURIComponent(person.id)}`}
          speech={speech}
          query={query}
          left={pages}
          titles={titles}
          shown={pages}
          initial={initial}
        />
      </section>
    </div>
  );
}

interface PagesProps extends Pick<WholeListProps, 'speech' | 'query'> {
  readonly api: string;
  readonly after?: string;
  /** Pages yet to show, this one counted. */
  readonly left: number;
  readonly shown: number;
  /** As many were shown when the page was opened. */
  readonly initial: number;
  readonly titles: ReadonlyMap<string, string>;
}

/** A page, and below it the next ones or the way to them. */
function Pages(props: PagesProps) {
  const { api, speech, query, after, left, shown, initial, titles } = props;
  const filters = filtersIn(query);
  filters.set('limit', String(inAddress(query, 'limit', MOST.limit)));
  if (after !== undefined) filters.set('after', after);
  const fetched = useFetched<PersonJson>(`${api}?${filters}`);
  const isReady = fetched.state === 'ready';
  useKeptPlace(isReady && left === 1 && shown === initial);
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // who asked for more by key goes on where it begins
    if (isReady && after !== undefined && shown > initial && document.activeElement === document.body)
      rows.current?.querySelector<HTMLElement>('.q a')?.focus({ preventScroll: true });
  }, [isReady]);
  return (
    <When fetched={fetched}>
      {(person) => {
        const { hits, next }: Search = person[speech];
        return (
          <>
            {hits.length === 0 && <NothingFits statements={person.statements[speech]} speech={speech} />}
            <div ref={rows}>
              <Said hits={hits} speech={speech} titles={titles} />
            </div>
            {next !== null && left > 1 && <Pages key={next} {...props} after={next} left={left - 1} />}
            {next !== null && left === 1 && <More pages={shown + 1} last={hits.at(-1)} />}
          </>
        );
      }}
    </When>
  );
}

interface MoreProps {
  readonly pages: number;
  readonly last: Hit | undefined;
}

/** What follows is added below: nothing jumps, and the address holds how far one has read. */
const More = ({ pages, last }: MoreProps) => (
  <p class="foot">
    <button type="button" class="btn" onClick={() => setQuery('pages', String(pages))}>
      More{last?.date == null ? '' : `, from ${longDay(last.date)} on back`}
    </button>
  </p>
);

const NothingFits = ({ statements, speech }: { readonly statements: number; readonly speech: Speech }) => (
  <div class="nothing">
    <p class="lede">
      {statements === 0
        ? `No statement found ${speech === 'by' ? 'that they are named as the source of' : 'of others that speaks about them'}.`
        : `None of ${counted(statements, 'statement')} has all that you asked for.`}
    </p>
  </div>
);

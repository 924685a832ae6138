import { useMemo } from 'preact/hooks';
import type { Hit, PersonJson, PersonStories } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { type ListSource, type ReadyList, useListing } from '../listing.ts';
import { ListEnd } from '../parts/list-end.tsx';
import { When } from '../parts/states.tsx';
import { Windowed } from '../parts/windowed.tsx';
import { useListPlace } from '../place.ts';
import { filtersIn, Narrowing } from './narrowing.tsx';
import { idOf, SaidRows, type Speech } from './said.tsx';

interface WholeListProps {
  readonly person: PersonJson;
  readonly stories: PersonStories['stories'];
  readonly speech: Speech;
  readonly query: URLSearchParams;
}

/** In CSS pixels, on a wide screen. */
const ROW = 76;

/** All statements by or about somebody, with filters; the next ones come as one scrolls. */
export function WholeList({ person, stories, speech, query }: WholeListProps) {
  const path = `/person/${encodeURIComponent(person.id)}`;
  const heading = speech === 'by' ? `Said by ${person.name}` : `Said about ${person.name}`;
  const other = speech === 'by' ? 'about' : 'by';
  const filters = filtersIn(query);
  const source: ListSource<PersonJson, Hit> = {
    path: `people/${encodeURIComponent(person.id)}`,
    query: filters,
    of: (answer) => ({ items: answer[speech].hits, next: answer[speech].next }),
  };
  const [list, more] = useListing(source, 0);
  useListPlace(list.state === 'ready');
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
        {list.state === 'ready' ? (
          <Statements person={person} stories={stories} speech={speech} filters={filters} list={list} more={more} />
        ) : (
          <When fetched={list}>{() => null}</When>
        )}
      </section>
    </div>
  );
}

interface StatementsProps extends Omit<WholeListProps, 'query'> {
  readonly filters: URLSearchParams;
  readonly list: ReadyList<Hit>;
  readonly more: () => void;
}

function Statements({ person, stories, speech, filters, list, more }: StatementsProps) {
  const titles = useMemo(() => new Map(stories.map(({ story, title }) => [story, title])), [stories]);
  const shown = list.pages.reduce((sum, page) => sum + page.length, 0);
  const known = filters.size === 0 ? person.statements[speech] : null;
  const of = list.next === null ? shown : known;
  return (
    <>
      {shown === 0 && <NothingFits statements={person.statements[speech]} speech={speech} />}
      <Windowed name="said" pages={list.pages} idOf={idOf} rowHeight={ROW}>
        {(page, first) => <Page hits={page} speech={speech} titles={titles} first={first} of={of} />}
      </Windowed>
      <ListEnd list={list} shown={shown} of={of} more={more}>
        <span>
          <a href={`/person/${encodeURIComponent(person.id)}.json${filters.size === 0 ? '' : `?${filters}`}`}>JSON</a>
        </span>
      </ListEnd>
    </>
  );
}

interface PageProps {
  readonly hits: readonly Hit[];
  readonly speech: Speech;
  readonly titles: ReadonlyMap<string, string>;
  readonly first: number;
  readonly of: number | null;
}

/** A page that stays as it is is not gone through again when the next one comes. */
function Page({ hits, speech, titles, first, of }: PageProps) {
  return useMemo(
    () => <SaidRows hits={hits} speech={speech} titles={titles} place={{ first, of: of ?? -1 }} />,
    [hits, speech, titles, first, of],
  );
}

const NothingFits = ({ statements, speech }: { readonly statements: number; readonly speech: Speech }) => (
  <div class="nothing">
    <p class="lede">
      {statements === 0
        ? `No statement found ${speech === 'by' ? 'that they are named as the source of' : 'of others that speaks about them'}.`
        : `None of ${counted(statements, 'statement')} has all that you asked for.`}
    </p>
  </div>
);

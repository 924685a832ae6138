import { useEffect, useRef } from 'preact/hooks';
import { AddPage } from './add/add-page.tsx';
import { IngestPage } from './add/ingest-page.tsx';
import { type Address, followOwnLinks, useAddress } from './address.ts';
import { BriefPage } from './brief/brief-page.tsx';
import { Boundary } from './parts/boundary.tsx';
import { NotFound } from './parts/states.tsx';
import { PeoplePage } from './person/people-page.tsx';
import { PersonPage } from './person/person-page.tsx';
import { PairPage } from './reader/pair-page.tsx';
import { ReportPage } from './reader/report-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { DecisionToast } from './review/toast.tsx';
import { SearchPage } from './search-page.tsx';
import { StoriesPage } from './stories-page.tsx';
import { StoryPage } from './story/story-page.tsx';
import { Top } from './top.tsx';

export function App() {
  const { path, query, picked } = useAddress();
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    document.addEventListener('click', followOwnLinks);
    return () => document.removeEventListener('click', followOwnLinks);
  }, []);
  useEffect(() => {
    const isPlaced = main.current?.contains(document.activeElement) ?? false; // a list that one came back to knows its row
    if (before.current !== path && !isPlaced) main.current?.focus({ preventScroll: true }); // keys and readers start at the new screen
    before.current = path;
  }, [path]);
  const [, first = '', id = '', part = ''] = path.split('/').map(decoded);
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Top path={first} asked={query.get('query') ?? ''} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary what={null} of={`${path}?${query}`}>
          <Screen key={`${first}/${id}/${part}`} first={first} id={id} part={part} query={query} picked={picked} />
        </Boundary>
      </main>
      <DecisionToast />
    </>
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // "%E0%" in a link cut short: no id has it
  }
}

interface ScreenProps {
  readonly first: string;
  readonly id: string;
  /** "brief" */
  readonly part: string;
  readonly query: URLSearchParams;
  readonly picked: Address['picked'];
}

function Screen({ first, id, part, query, picked }: ScreenProps) {
  if (first === '' || first === 'stories') return <StoriesPage query={query} />;
  if (first === 'add') return <AddPage />;
  if (first === 'ingest') return <IngestPage query={query} />;
  if (first === 'search') return <SearchPage query={query} />;
  if (first === 'review') return <ReviewPage query={query} />;
  if (first === 'story' && id !== '' && part === 'brief') return <BriefPage id={id} />;
  if (first === 'story' && id !== '' && part === '') return <StoryPage id={id} query={query} />;
  if (first === 'people') return <PeoplePage query={query} />;
  if (first === 'person' && id !== '') return <PersonPage id={id} query={query} />;
  const beside = query.get('beside') ?? '';
  if (first === 'report' && id !== '' && beside !== '')
    return <PairPage key={beside} id={id} beside={beside} query={query} picked={picked} />;
  if (first === 'report' && id !== '') return <ReportPage id={id} query={query} picked={picked} />;
  return <NotFound />;
}

import { useEffect, useRef } from 'preact/hooks';
import { type Address, followOwnLinks, useAddress } from './address.ts';
import { fetchOthers, lazily } from './lazily.tsx';
import { Boundary } from './parts/boundary.tsx';
import { NotFound } from './parts/states.tsx';
import { DecisionToast } from './review/toast.tsx';
import { StoriesPage } from './stories-page.tsx';
import { Top } from './top.tsx';

/** After the first screen and what it asks for. */
const OTHERS_AFTER_MS = 3000;

const AddPage = lazily(() => import('./add/add-page.tsx').then(({ AddPage: screen }) => screen));
const BriefPage = lazily(() => import('./brief/brief-page.tsx').then(({ BriefPage: screen }) => screen));
const IngestPage = lazily(() => import('./add/ingest-page.tsx').then(({ IngestPage: screen }) => screen));
const PairPage = lazily(() => import('./reader/pair-page.tsx').then(({ PairPage: screen }) => screen));
const PeoplePage = lazily(() => import('./person/people-page.tsx').then(({ PeoplePage: screen }) => screen));
const PersonPage = lazily(() => import('./person/person-page.tsx').then(({ PersonPage: screen }) => screen));
const ReportPage = lazily(() => import('./reader/report-page.tsx').then(({ ReportPage: screen }) => screen));
const ReviewPage = lazily(() => import('./review/review-page.tsx').then(({ ReviewPage: screen }) => screen));
const SearchPage = lazily(() => import('./search-page.tsx').then(({ SearchPage: screen }) => screen));
const StoryPage = lazily(() => import('./story/story-page.tsx').then(({ StoryPage: screen }) => screen));

export function App() {
  const { path, query, picked } = useAddress();
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    document.addEventListener('click', followOwnLinks);
    window.setTimeout(fetchOthers, OTHERS_AFTER_MS);
    return () => document.removeEventListener('click', followOwnLinks);
  }, []);
  useEffect(() => {
    const isPlaced = main.current?.contains(document.activeElement) ?? false; // a list that one came back to knows its row
    if (before.current !== path && !isPlaced) main.current?.focus({ preventScroll: true }); // keys and readers start at the new screen
    before.current = path;
  }, [path]);
  const [, first = '', id = '', part = '', ...rest] = path.split('/').map(decoded);
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Top path={first} asked={query.get('query') ?? ''} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary what={null} of={`${path}?${query}`}>
          {rest.some((one) => one !== '') || (LISTS.has(first) && id !== '') ? (
            <NotFound />
          ) : (
            <Screen key={`${first}/${id}/${part}`} first={first} id={id} part={part} query={query} picked={picked} />
          )}
        </Boundary>
      </main>
      <DecisionToast />
    </>
  );
}

/** Screens that are not of one thing. */
const LISTS: ReadonlySet<string> = new Set(['stories', 'add', 'ingest', 'search', 'review', 'people']);

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

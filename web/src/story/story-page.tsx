import { useMemo, useRef } from 'preact/hooks';
import type { Dossier, StoryChanges } from '../../../src/api/contract.ts';
import { go, useKeptPlace, useTitle } from '../address.ts';
import { type Fetched, useFetched, useTaken } from '../fetched.ts';
import { useKeys, useStepping } from '../keys.ts';
import { useNews } from '../live.ts';
import { storyNews } from '../news.ts';
import { Boundary } from '../parts/boundary.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { Follow } from '../parts/follow.tsx';
import { NewsBar } from '../parts/news-bar.tsx';
import { reportHref } from '../parts/origin.tsx';
import { When } from '../parts/states.tsx';
import { useListPlace } from '../place.ts';
import { CorrectBar } from '../review/correct/bar.tsx';
import { Correcting, CorrectSwitch } from '../review/correct/correcting.tsx';
import { DecidedByPeople } from '../review/correct/set-aside.tsx';
import { useDecisions } from '../review/deciding.ts';
import { Agreements } from './agreements.tsx';
import { Changes } from './changes/changes.tsx';
import { type Since, sinceIn } from './changes/moments.ts';
import { useLastVisit } from './changes/visit.ts';
import { besideOf, Differences } from './claims.tsx';
import { context, type StoryContext } from './context.ts';
import { ExportMenu } from './export-menu.tsx';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Names } from './name-list.tsx';
import { Origins } from './origins.tsx';
import { OnlySpokenFor } from './spoken-for-list.tsx';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';
import { Unseen } from './unseen.tsx';
import './story.css';

interface StoryPageProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

export function StoryPage({ id, query }: StoryPageProps) {
  const [taken, take] = useTaken();
  const fetched = useFetched<Dossier>(`stories/${encodeURIComponent(id)}`, taken + useDecisions());
  const given = query.get('since');
  const since = fetched.state === 'ready' ? sinceIn(fetched.value, given) : null;
  const asked = given !== null && since !== null;
  const changes = useFetched<StoryChanges>(
    asked ? `stories/${encodeURIComponent(id)}/changes?since=${encodeURIComponent(since.moment)}` : null,
  );
  const shown = useRef(false);
  const ready = fetched.state === 'ready' && (shown.current || !asked || changes.state !== 'loading'); // nothing moves once it is shown
  shown.current ||= ready;
  useKeptPlace(ready);
  useListPlace(ready);
  const held = fetched.state === 'ready' ? fetched.value : null;
  const news = useNews(fetched.state === 'ready' ? fetched.at : null, held === null ? [id] : [held.id, ...held.aliases]);
  const says = news === null || held === null ? null : storyNews(news, held.reports.length);
  return (
    <>
      <When fetched={ready ? fetched : fetched.state === 'failed' ? fetched : { state: 'loading' }}>
        {(dossier) => (
          <Correcting dossier={dossier}>
            <StoryView dossier={dossier} since={since} changes={asked ? changes : null} />
          </Correcting>
        )}
      </When>
      <NewsBar says={says} show={take} />
    </>
  );
}

const SIDE_BY_SIDE = { s: 'read side by side' };
const NONE: ReadonlySet<string> = new Set();

interface StoryViewProps {
  readonly dossier: Dossier;
  readonly since: Since | null;
  readonly changes: Fetched<StoryChanges> | null;
}

function StoryView({ dossier, since, changes }: StoryViewProps) {
  const story = useMemo(() => context(dossier), [dossier]);
  const [visit, forget] = useLastVisit(dossier);
  const parts = useMemo(() => <Parts story={story} />, [story]);
  useTitle(dossier.title);
  useStepping('main .q a, main a.q');
  const pair = story.differing.map(besideOf).find((href) => href !== null) ?? null;
  useKeys(
    useMemo(() => (pair === null ? {} : { s: () => go(pair) }), [pair]),
    SIDE_BY_SIDE,
  );
  return (
    <Unseen.Provider value={visit?.unseen ?? NONE}>
      <div class="page stack">
        <Head dossier={dossier} pair={pair} />
        <CorrectBar dossier={dossier} />
        <Facts story={story} />
        {since !== null && dossier.reports.length > 1 && (
          <Boundary what="What changed" of={story}>
            <Changes story={story} since={since} changes={changes} visit={visit} forget={forget} />
          </Boundary>
        )}
        {parts}
        <DecidedByPeople dossier={dossier} />
      </div>
    </Unseen.Provider>
  );
}

interface HeadProps {
  readonly dossier: Dossier;
  /** Where two accounts that differ stand side by side. */
  readonly pair: string | null;
}

function Head({ dossier, pair }: HeadProps) {
  const { titleAt } = dossier;
  return (
    <>
      <div class="head bare">
        <h1 class="title">
          {titleAt === null ? dossier.title : <a href={reportHref(titleAt.report, titleAt.span)}>{dossier.title}</a>}
        </h1>
        <div class="btns">
          {pair !== null && (
            <a class="btn main" href={pair}>
              Read side by side{' '}
              <span aria-hidden="true">
                <kbd>s</kbd>
              </span>
            </a>
          )}
          <a class="btn" href={`/story/${dossier.id}/brief`}>
            Brief
          </a>
          <ExportMenu id={dossier.id} />
          <CorrectSwitch />
          <Follow id={dossier.id} title={dossier.title} reports={dossier.reports.length} aliases={dossier.aliases} look="btn" />
          <CopyLink />
        </div>
      </div>
      {dossier.aliases.length > 0 && (
        <p class="meta aliases">
          Also known as {dossier.aliases.join(', ')}: links to {dossier.aliases.length === 1 ? 'that id' : 'those ids'} lead here.
        </p>
      )}
    </>
  );
}

/** What does not change with the address alone is not gone through again: each part that is opened or ordered by it listens itself. */
function Parts({ story }: { readonly story: StoryContext }) {
  return (
    <>
      <Boundary what="The timeline" of={story}>
        <Timeline story={story} />
      </Boundary>
      <div class="cols">
        <div>
          <Boundary what="Where accounts differ" of={story}>
            <Differences story={story} />
          </Boundary>
          <Boundary what="Where accounts agree" of={story}>
            <Agreements story={story} />
          </Boundary>
          <Boundary what="The figures" of={story}>
            <Figures story={story} />
          </Boundary>
          <Boundary what="Who said what" of={story}>
            <Statements story={story} />
          </Boundary>
        </div>
        <aside>
          <Boundary what="Reports by origin" of={story}>
            <Origins story={story} />
          </Boundary>
          <Boundary what="Who is only spoken for" of={story}>
            <OnlySpokenFor story={story} />
          </Boundary>
          <Boundary what="Names" of={story}>
            <Names story={story} />
          </Boundary>
        </aside>
      </div>
    </>
  );
}

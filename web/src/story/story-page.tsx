import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../../src/api/contract.ts';
import { useKeptPlace, useTitle } from '../address.ts';
import { useFetched } from '../fetched.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { reportHref } from '../parts/origin.tsx';
import { When } from '../parts/states.tsx';
import { CorrectBar } from '../review/correct/bar.tsx';
import { Correcting, CorrectSwitch } from '../review/correct/correcting.tsx';
import { DecidedByPeople } from '../review/correct/set-aside.tsx';
import { useDecisions } from '../review/deciding.ts';
import { Agreements, Differences } from './claims.tsx';
import { context } from './context.ts';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { LatestReport } from './latest.tsx';
import { Origins } from './origins.tsx';
import { Speakers } from './speakers.tsx';
import { Timeline } from './timeline.tsx';

interface StoryPageProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

export function StoryPage({ id, query }: StoryPageProps) {
  const fetched = useFetched<Dossier>(`stories/${encodeURIComponent(id)}`, useDecisions());
  useKeptPlace(fetched.state === 'ready');
  const opened = query.get('open')?.split('|') ?? [];
  return (
    <When fetched={fetched}>
      {(dossier) => (
        <Correcting dossier={dossier}>
          <StoryView dossier={dossier} opened={opened} />
        </Correcting>
      )}
    </When>
  );
}

function StoryView({ dossier, opened }: { readonly dossier: Dossier; readonly opened: readonly string[] }) {
  const story = useMemo(() => context(dossier), [dossier]);
  useTitle(dossier.title);
  const { titleAt } = dossier;
  return (
    <div class="page stack">
      <div class="head bare">
        <h1 class="title">
          {titleAt === null ? dossier.title : <a href={reportHref(titleAt.report, titleAt.span)}>{dossier.title}</a>}
        </h1>
        <p class="btns">
          <a class="btn" href={`/story/${dossier.id}.json`}>
            JSON
          </a>
          <CorrectSwitch />
          <CopyLink />
        </p>
      </div>
      {dossier.aliases.length > 0 && (
        <p class="meta aliases">
          Also known as {dossier.aliases.join(', ')}: links to {dossier.aliases.length === 1 ? 'that id' : 'those ids'} lead here.
        </p>
      )}
      <CorrectBar dossier={dossier} />
      <Facts story={story} />
      <LatestReport story={story} />
      <Timeline story={story} />
      <div class="cols">
        <div>
          <Differences story={story} />
          <Agreements story={story} />
          <Figures story={story} />
          <Speakers story={story} opened={opened} />
        </div>
        <Origins story={story} />
      </div>
      <DecidedByPeople dossier={dossier} />
    </div>
  );
}

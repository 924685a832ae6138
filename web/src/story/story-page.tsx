import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../../src/api/contract.ts';
import { dayRange } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { IndependenceBar, independence } from '../parts/independence.tsx';
import { When } from '../parts/states.tsx';
import { Agreements, Differences } from './claims.tsx';
import { context, type StoryContext } from './context.ts';
import { Figures } from './figures.tsx';
import { LatestReport } from './latest.tsx';
import { Origins } from './origins.tsx';
import { Speakers } from './speakers.tsx';
import { Timeline } from './timeline.tsx';

export function StoryPage({ id }: { readonly id: string }) {
  const fetched = useFetched<Dossier>(`stories/${encodeURIComponent(id)}`);
  return <When fetched={fetched}>{(dossier) => <StoryView dossier={dossier} />}</When>;
}

function StoryView({ dossier }: { readonly dossier: Dossier }) {
  const story = useMemo(() => context(dossier), [dossier]);
  return (
    <div class="page stack">
      <div class="head bare">
        <h1 class="title">{dossier.title}</h1>
        <p class="btns">
          <a class="btn plain" href={`/story/${dossier.id}.json`}>
            JSON
          </a>
        </p>
      </div>
      <Facts story={story} />
      <LatestReport story={story} />
      <Timeline story={story} />
      <div class="cols">
        <div>
          <Differences story={story} />
          <Agreements story={story} />
          <Figures story={story} />
          <Speakers story={story} />
        </div>
        <Origins story={story} />
      </div>
    </div>
  );
}

const NAMES_SHOWN = 5;

function Facts({ story }: { readonly story: StoryContext }) {
  const { dossier, letters, differing } = story;
  const assumed = dossier.reports.filter(({ published }) => published.assumed.length > 0).length;
  const speakers = story.speakers.map(({ name }) => name);
  const bar = [...letters].map(([origin, letter]) => ({
    letter,
    reports: dossier.reports.filter((report) => report.origin === origin).length,
  }));
  return (
    <dl class="facts">
      <div>
        <dt>Reports and origins</dt>
        <dd>
          <IndependenceBar origins={bar} /> {independence(dossier.reports.length, dossier.independent.atMost)}
        </dd>
      </div>
      <div>
        <dt>Dates</dt>
        <dd>
          {dayRange(dossier.first, dossier.last)}
          {assumed > 0 && (
            <>
              , <span class="as">{assumed} assumed</span>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Accounts</dt>
        <dd>
          {differing.length === 0
            ? 'no difference found'
            : `differ on ${differing.length} ${differing.length === 1 ? 'point' : 'points'}`}
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{dossier.places.slice(0, NAMES_SHOWN).join(', ') || <span class="un">no place named</span>}</dd>
      </div>
      <div>
        <dt>On record</dt>
        <dd>
          {speakers.slice(0, NAMES_SHOWN).join(', ')}
          {speakers.length > NAMES_SHOWN && `, ${speakers.length - NAMES_SHOWN} more`}
        </dd>
      </div>
    </dl>
  );
}

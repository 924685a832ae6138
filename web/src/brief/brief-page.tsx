import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../../src/api/contract.ts';
import { useKeptPlace, useTitle } from '../address.ts';
import { counted, dayRange, longDay } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { IndependenceBar, independence } from '../parts/independence.tsx';
import { When } from '../parts/states.tsx';
import { broughtSince } from '../story/changes/brought.ts';
import { sinceIn } from '../story/changes/moments.ts';
import { context, type StoryContext } from '../story/context.ts';
import { AssumedDays } from '../story/facts.tsx';
import { BriefAgreements, BriefDisputes } from './brief-claims.tsx';
import { BriefFigures } from './brief-figures.tsx';
import { BriefHappened, BriefReports, BriefSpeakers } from './brief-rows.tsx';
import { firstPage } from './first-page.ts';
import { chipsOf } from './references.tsx';
import { secondPage } from './second-page.ts';
import './brief.css';

/** A story on two sheets of paper: what is in dispute first, then what happened, who said what, and the reports it rests on. */
export function BriefPage({ id }: { readonly id: string }) {
  const fetched = useFetched<Dossier>(`stories/${encodeURIComponent(id)}`);
  useKeptPlace(fetched.state === 'ready');
  return <When fetched={fetched}>{(dossier) => <Brief dossier={dossier} />}</When>;
}

function Brief({ dossier }: { readonly dossier: Dossier }) {
  const story = useMemo(() => context(dossier), [dossier]);
  useTitle(`Brief: ${dossier.title}`);
  const [first, second] = useMemo(() => [firstPage(story), secondPage(story)] as const, [story]);
  const chips = useMemo(() => chipsOf(story), [story]);
  const given = { story, chips };
  return (
    <div class="page brief stack">
      <div class="head bare">
        <p class="meta">
          <b>OnRecord brief</b> · <AsOf story={story} />
        </p>
        <div class="btns">
          <button class="btn main" type="button" onClick={() => window.print()}>
            Print or save as PDF
          </button>
          <a class="btn" href={`/story/${dossier.id}`}>
            Back to the story
          </a>
          <CopyLink />
        </div>
      </div>
      <h1 class="title">{dossier.title}</h1>
      <BriefFacts story={story} />
      <BriefDisputes {...given} claims={first.differing} />
      <BriefFigures {...given} tables={first.figures} />
      <BriefAgreements {...given} claims={first.agreeing} />
      <div class="break">
        <BriefHappened {...given} lines={second.happened} />
        <BriefSpeakers {...given} speakers={second.speakers} />
        <BriefReports {...given} reports={second.reports} />
        <Key />
      </div>
    </div>
  );
}

/** "as of 9 Mar 2024 · since the day before: +14 statements, 1 denial" */
function AsOf({ story }: { readonly story: StoryContext }) {
  const { last } = story.dossier;
  const since = sinceIn(story.dossier, null);
  if (last === null || since === null) return <span class="un">no date in the texts</span>;
  const { statements, denials } = broughtSince(story, since.moment);
  return (
    <>
      as of {longDay(last.slice(0, 10))} · since the day before: {counted(statements.length, 'statement')}
      {denials.length > 0 && `, ${counted(denials.length, 'denial')}`}
    </>
  );
}

function BriefFacts({ story: { dossier, letters, differing }, story }: { readonly story: StoryContext }) {
  const blocks = [...letters].map(([id, { name }]) => ({
    size: dossier.reports.filter(({ origin }) => origin === id).length,
    named: name !== null,
  }));
  return (
    <dl class="facts">
      <div>
        <dt>Reports and origins</dt>
        <dd>
          <IndependenceBar blocks={blocks} /> {independence(dossier.reports.length, dossier.independent.atMost)}
        </dd>
      </div>
      <div>
        <dt>Dates</dt>
        <dd>
          {dayRange(dossier.first, dossier.last)}
          <AssumedDays story={story} />
        </dd>
      </div>
      <div>
        <dt>Accounts</dt>
        <dd>{differing.length === 0 ? 'no difference found' : `differ on ${counted(differing.length, 'point')}`}</dd>
      </div>
    </dl>
  );
}

const Key = () => (
  <section class="panel" aria-labelledby="h-key">
    <h3 id="h-key">How to read this brief</h3>
    <p class="meta">
      Words in serif are a report’s own, with the report and paragraph they stand in; words in sans are OnRecord’s.{' '}
      <span class="as">Dashed</span> means assumed, and the reason is given. <span class="un">Italic</span> means the report does
      not say. OnRecord records who said what; it does not say who is right.
    </p>
  </section>
);

import type { ComponentChildren } from 'preact';
import type { Dossier, DossierReport, StatementJson } from '../../../src/api/contract.ts';
import { counted, shortDay } from '../dates.ts';
import { publisher, reportHref } from '../parts/origin.tsx';
import { classOf, shownNames } from '../parts/saying.ts';
import { type StoryContext, statementOf } from './context.ts';

type Change = Dossier['changes'][number];

/** What the last report brought. */
export function LatestReport({ story }: { readonly story: StoryContext }) {
  const { dossier } = story;
  const last = dossier.reports.findLast(({ published }) => published.date !== null);
  const change = dossier.changes.find(({ report }) => report === last?.id);
  if (last === undefined || change === undefined || dossier.reports.length < 2) return null;
  return (
    <section class="news" aria-labelledby="h-new">
      <div>
        <h2 id="h-new">The latest report</h2>
        <span class="meta">
          <a href={reportHref(last.id)}>
            {publisher(last) ?? 'outlet not named'}, {shortDay(last.published.date ?? '')}
          </a>
        </span>
      </div>
      <Added story={story} last={last} change={change} />
      <Background story={story} last={last} change={change} />
      <Withdrawn change={change} />
    </section>
  );
}

interface PartProps {
  readonly story: StoryContext;
  readonly last: DossierReport;
  readonly change: Change;
}

/** "r1#s3" */
const kindOf = (id: string): string => id.split('#')[1]?.charAt(0) ?? '';

function Added({ story, last, change: { adds } }: PartProps) {
  const statements = adds
    .map((id) => statementOf(story, last.id, id.split('#')[1] ?? null))
    .filter((one): one is StatementJson => one !== undefined);
  const figures = adds.filter((id) => kindOf(id) === 'f').length;
  const events = adds.filter((id) => kindOf(id) === 'v').length;
  const more = [figures > 0 && counted(figures, 'new figure'), events > 0 && counted(events, 'new event')].filter(Boolean);
  const denials = statements.filter((one) => classOf(one) === 'denies');
  const deniers = [...new Set(denials.map(({ speaker }) => speaker ?? 'speaker not named'))];
  return (
    <>
      <Cell head={<b>{statements.length === 0 ? 'No new statement' : `+${counted(statements.length, 'statement')}`}</b>}>
        {more.length > 0 ? more.join(', ') : 'no new figure or event'}
      </Cell>
      <Cell
        head={
          denials.length === 0 ? (
            <b>No new denial</b>
          ) : (
            <span class="act" data-act="denies">
              {counted(denials.length, 'denial')}
            </span>
          )
        }
      >
        {denials.length === 0 ? 'in this report' : deniers.map(shownNames).join(', ')}
      </Cell>
    </>
  );
}

function Background({ story, last, change: { background, repeats } }: PartProps) {
  const length = story.dossier.annotations[last.id]?.text?.length ?? 1;
  const share = background.reduce((sum, [start, end]) => sum + end - start, 0) / length;
  return (
    <Cell head={<b>{background.length > 0 ? 'Background repeated' : 'No background repeated'}</b>}>
      {background.length > 0
        ? `${Math.round(100 * share)} % of the report`
        : repeats.length === 0
          ? 'nothing repeated'
          : `${counted(repeats.length, 'finding')} known before`}
    </Cell>
  );
}

function Withdrawn({ change: { withdraws } }: { readonly change: Change }) {
  return (
    <Cell head={<b>{withdraws.length > 0 ? 'No longer mentioned' : 'Nothing withdrawn'}</b>}>
      {withdraws.length > 0 ? `${counted(withdraws.length, 'finding')} of the version before` : 'in this report'}
    </Cell>
  );
}

function Cell({ head, children }: { readonly head: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <div>
      {head}
      <br />
      {children}
    </div>
  );
}

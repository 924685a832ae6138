import type { ComponentChildren } from 'preact';
import type { StoryChanges } from '../../../../src/api/contract.ts';
import { setQuery } from '../../address.ts';
import { counted, dayRange } from '../../dates.ts';
import type { Fetched } from '../../fetched.ts';
import { reportHref } from '../../parts/origin.tsx';
import { shownNames } from '../../parts/saying.ts';
import type { StoryContext } from '../context.ts';
import { type Brought, broughtSince, placeOf } from './brought.ts';
import { ChangeLists } from './change-lists.tsx';
import { MomentChoice } from './moment-choice.tsx';
import type { Since } from './moments.ts';
import type { LastVisit } from './visit.ts';

interface ChangesProps {
  readonly story: StoryContext;
  readonly since: Since;
  /** What the service says changed since then; `null` until it is asked. */
  readonly changes: Fetched<StoryChanges> | null;
  readonly visit: LastVisit | null;
  /** Takes what came since for seen. */
  readonly forget: () => void;
}

/** What changed since a moment: a strip of counts, and, once asked, the words. */
export function Changes({ story, since, changes, visit, forget }: ChangesProps) {
  const brought = broughtSince(story, since.moment);
  const open = changes !== null;
  return (
    <section aria-labelledby="h-new" class="what-changed">
      <div class="news">
        <div>
          <h2 id="h-new">What changed</h2>
          <MomentChoice story={story} since={since} visit={visit} />
        </div>
        <Cells story={story} brought={brought} />
      </div>
      <p class="under">
        <button type="button" class="link" aria-expanded={open} onClick={() => setQuery('since', open ? null : since.given)}>
          {open ? 'Fewer words on what changed' : 'What changed, in the words of the reports'}
        </button>
        <NewHere visit={visit} since={since} forget={forget} />
        {open && <a href={`/story/${story.dossier.id}/changes.json?since=${encodeURIComponent(since.moment)}`}>JSON</a>}
      </p>
      {changes?.state === 'loading' && (
        <p class="meta waiting" role="status">
          Reading…
        </p>
      )}
      {changes?.state === 'failed' && (
        <p class="meta" role="alert">
          {changes.problem.title}: {changes.problem.detail} ({changes.problem.code}). {changes.problem.next}
        </p>
      )}
      {changes?.state === 'ready' && <ChangeLists story={story} changes={changes.value} />}
    </section>
  );
}

interface NewHereProps extends Pick<ChangesProps, 'visit' | 'since' | 'forget'> {}

/** Reports that this reader has not seen: what stands in them is marked, and told where the moment on the screen leaves some out. */
function NewHere({ visit, since, forget }: NewHereProps) {
  if (visit === null || visit.unseen.size === 0) return null;
  const says = `${counted(visit.unseen.size, 'report')} new since you were last here`;
  return (
    <>
      {visit.since === null || visit.since === since.moment ? (
        <span>{says}</span>
      ) : (
        <button type="button" class="link" onClick={() => setQuery('since', visit.since)}>
          {says}: show
        </button>
      )}
      <button type="button" class="link" onClick={forget}>
        Mark as seen
      </button>
    </>
  );
}

const NAMES = 3;

function Cells({ story, brought }: { readonly story: StoryContext; readonly brought: Brought }) {
  const { reports, statements, denials, figures, events } = brought;
  const more = [figures > 0 && counted(figures, 'new figure'), events > 0 && counted(events, 'new event')].filter(Boolean);
  return (
    <>
      <Cell head={<b>{reports.length === 0 ? 'No report came' : counted(reports.length, 'report')}</b>}>
        <Came brought={brought} />
      </Cell>
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
        {denials.length === 0 ? 'in these reports' : namesShown(denials.map(({ speaker }) => speaker ?? 'speaker not named'))}
      </Cell>
      <Repeated brought={brought} />
      <Withdrawn story={story} brought={brought} />
    </>
  );
}

function Came({ brought: { reports } }: { readonly brought: Brought }) {
  const days = reports.map(({ published }) => published.date ?? '');
  const revised = reports.filter(({ revises }) => revises !== null).length;
  if (reports.length === 0) return <>since then</>;
  return (
    <>
      {dayRange(days[0] ?? null, days.at(-1) ?? null)}
      {revised > 0 && `, ${revised} of them a changed text`}
    </>
  );
}

function namesShown(names: readonly string[]): string {
  const each = [...new Set(names)].map(shownNames);
  return [...each.slice(0, NAMES), ...(each.length > NAMES ? [`${each.length - NAMES} more`] : [])].join(', ');
}

function Repeated({ brought: { background, repeats } }: { readonly brought: Brought }) {
  const [pasted, whole] = background;
  return (
    <Cell head={<b>{pasted > 0 ? 'Background repeated' : 'No background repeated'}</b>}>
      {pasted > 0
        ? `${Math.round((100 * pasted) / Math.max(1, whole))} % of the reports that paste it`
        : repeats === 0
          ? 'nothing repeated'
          : `${counted(repeats, 'finding')} known before`}
    </Cell>
  );
}

/** The first of what a changed text no longer says, in the words as they stood. */
function Withdrawn({ story, brought: { withdrawn } }: { readonly story: StoryContext; readonly brought: Brought }) {
  const [first] = withdrawn.flatMap((id) => saidAt(story, id));
  return (
    <Cell head={<b>{withdrawn.length > 0 ? 'No longer said' : 'Nothing withdrawn'}</b>}>
      {first === undefined ? (
        withdrawn.length > 0 ? (
          `${counted(withdrawn.length, 'finding')} of a text before`
        ) : (
          'by a changed text'
        )
      ) : (
        <a class="q few" href={reportHref(first.report, first.span)}>
          {first.words}
        </a>
      )}
      {first !== undefined && withdrawn.length > 1 && <span class="fine">and {withdrawn.length - 1} more</span>}
    </Cell>
  );
}

function saidAt({ dossier }: StoryContext, id: string) {
  const [report, finding] = placeOf(id);
  const annotation = dossier.annotations[report];
  const statement = annotation?.statements.find((one) => one.id === finding);
  const figure = annotation?.figures.find((one) => one.id === finding);
  const span = statement?.content[0] ?? (figure === undefined ? undefined : ([figure.start, figure.end] as const));
  return span === undefined ? [] : [{ report, span, words: annotation?.text?.slice(...span) ?? '' }];
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

import type { ComponentChildren } from 'preact';
import type { ClaimChange, StoryChanges } from '../../../../src/api/contract.ts';
import { counted, longDay } from '../../dates.ts';
import { ActLabel } from '../../parts/act.tsx';
import { ReportChip, reportHref, reportName } from '../../parts/origin.tsx';
import { SpeakerName } from '../../parts/speaker.tsx';
import { type Account, accountShown } from '../account.ts';
import type { StoryContext } from '../context.ts';
import { findingsShown, placeOf } from './brought.ts';
import { RevisionDiff } from './revision-diff.tsx';
import { changeShown } from './standing-words.ts';

interface ListsProps {
  readonly story: StoryContext;
  readonly changes: StoryChanges;
}

/** What changed, list by list; each line leads to its words. */
export function ChangeLists({ story, changes }: ListsProps) {
  const told = changes.claims.filter(({ came }) => came.length > 0).toSorted((a, b) => Number(stillSo(a)) - Number(stillSo(b)));
  const isFigure = ({ came }: ClaimChange): boolean => came.some(({ figure }) => figure !== null);
  return (
    <div class="changes">
      <Part
        name="Revised"
        rows={changes.revisions.map((revision) => <RevisionDiff key={revision.report} story={story} revision={revision} />)}
      />
      <Part name="No longer said" rows={withdrawnRows(story, changes)} />
      <Part
        name="Claims, new or changed"
        rows={claimRows(
          story,
          told.filter((claim) => !isFigure(claim)),
        )}
      />
      <Part name="Figures, new or changed" rows={claimRows(story, told.filter(isFigure))} />
      <Part name="Added to what happened" rows={happeningRows(story, changes)} />
      <Part name="Reports that came" rows={reportRows(story, changes)} />
      <Part name="Not told" rows={noteRows(story, changes)} />
    </div>
  );
}

/** What stands as it stood, only told by more, comes after what does not. */
const stillSo = ({ before, after }: ClaimChange): boolean => before?.relation === after?.relation;

function Part({ name, rows }: { readonly name: string; readonly rows: readonly ComponentChildren[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 class="sub">
        {name} <small class="meta">{rows.length}</small>
      </h3>
      <ul class="pairs">
        {rows.map((row, i) => (
          <li key={i}>{row}</li>
        ))}
      </ul>
    </section>
  );
}

interface ChipProps {
  readonly story: StoryContext;
  readonly report: string;
  readonly span?: readonly number[];
}

function Chip({ story, report: id, span }: ChipProps) {
  const report = story.reports.get(id);
  if (report === undefined) return null;
  const at = span === undefined ? {} : { span, paragraph: story.paragraph(id, span[0] ?? 0) };
  return <ReportChip report={report} letters={story.letters} {...at} />;
}

const reportRows = (story: StoryContext, { reports }: StoryChanges) =>
  reports.map(({ id, title, revises, adds, repeats, withdraws }) => {
    const says = [
      ...(revises === null ? [] : ['a changed text']),
      `adds ${findingsShown(adds)}`,
      ...(repeats.length === 0 ? [] : [`repeats ${findingsShown(repeats)}`]),
      ...(withdraws.length === 0 ? [] : [`no longer has ${findingsShown(withdraws)}`]),
    ];
    return (
      <>
        <Chip story={story} report={id} />
        <a class="q" href={reportHref(id)}>
          {title}
        </a>
        <span class="fine">{says.join('; ')}</span>
      </>
    );
  });

/** So many of the accounts that came are shown with a claim. */
const VOICES = 6;

const claimRows = (story: StoryContext, claims: readonly ClaimChange[]) =>
  claims.map((claim) => (
    <div key={claim.about} class="changed">
      <p class="q">
        <a href={reportHref(claim.aboutAt.report, claim.aboutAt.span)}>{claim.about}</a>
      </p>
      <p class="meta">{claim.id === null ? changeShown(claim) : <a href={`#${claim.id}`}>{changeShown(claim)}</a>}</p>
      <ul>
        {claim.came.slice(0, VOICES).map((account) => (
          <li key={`${account.report}#${account.statement ?? account.figure}`}>
            <AccountLine story={story} account={account} />
          </li>
        ))}
      </ul>
      {claim.came.length > VOICES && <p class="fine">and {counted(claim.came.length - VOICES, 'account')} more</p>}
    </div>
  ));

function AccountLine({ story, account }: { readonly story: StoryContext; readonly account: Account }) {
  const { report, span, stand } = account;
  const { who, statement, cue, words } = accountShown(story, account);
  return (
    <>
      {stand === 'gives' ? (
        <span class="act" data-act="figures">
          gives
        </span>
      ) : (
        <span>
          <b>
            <SpeakerName name={who} />
          </b>{' '}
          {statement !== undefined && <ActLabel stand={statement} cue={cue} />}
        </span>
      )}{' '}
      <a class="q" href={reportHref(report, span)}>
        {words}
      </a>{' '}
      <Chip story={story} report={report} span={span} />
    </>
  );
}

const happeningRows = (story: StoryContext, { timeline }: StoryChanges) =>
  timeline.map(({ date, text, report, span }) => (
    <>
      <time dateTime={date}>{longDay(date)}</time>
      <a class="q" href={reportHref(report, span)}>
        {text}
      </a>
      <Chip story={story} report={report} span={span} />
    </>
  ));

/** What happened is told in the sentences that changed. */
const withdrawnRows = (story: StoryContext, { withdrawn }: StoryChanges) =>
  withdrawn
    .filter(({ id }) => !placeOf(id)[1].startsWith('v'))
    .map(({ report, span, words: said, by }) => {
      const later = story.reports.get(by);
      return (
        <>
          <a class="q" href={reportHref(report, span)}>
            {said}
          </a>
          <Chip story={story} report={report} span={span} />
          <span class="fine">not in {later === undefined ? by : reportName(later)}</span>
        </>
      );
    });

const WHY = { date: 'its date is not known', hour: 'its hour is not known' } as const;

function noteRows(story: StoryContext, { unplaced, claims, left }: StoryChanges): readonly ComponentChildren[] {
  const otherwise = claims.filter(({ came }) => came.length === 0).length;
  return [
    ...unplaced.map(({ report, why }) => (
      <>
        <Chip story={story} report={report} />
        <span class="meta">when it came is not known: {WHY[why]}</span>
      </>
    )),
    ...(otherwise === 0
      ? []
      : [
          <span key="otherwise" class="meta">
            {counted(otherwise, 'claim')} of reports from before {otherwise === 1 ? 'is' : 'are'} put together otherwise, by what
            is known now
          </span>,
        ]),
    ...Object.entries(left)
      .filter(([, many]) => many > 0)
      .map(([list, many]) => (
        <span key={list} class="meta">
          {list}: {many} more are left out
        </span>
      )),
  ];
}

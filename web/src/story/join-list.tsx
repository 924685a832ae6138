import type { ComponentChildren } from 'preact';
import { besideHref, ReportChip, reportHref, reportName } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';
import { type CopyReason, copiedShown, type OriginReason } from './joins.ts';

interface JoinsProps {
  readonly story: StoryContext;
  readonly why: readonly OriginReason[];
}

/** Reasons, and places of one, that are shown before one asks for more: an agency text may have a hundred reprints. */
const REASONS = 5;
const PLACES = 8;

/** Why the reports of an origin are not independent of each other; each reason leads to its words. */
export function Joins({ story, why }: JoinsProps) {
  const rows = why.map((reason) => <Join key={keyOf(reason)} story={story} reason={reason} />);
  return (
    <>
      <ul class="joins">{rows.slice(0, REASONS)}</ul>
      {rows.length > REASONS && (
        <details class="fold rest">
          <summary>{rows.length - REASONS} more reasons</summary>
          <ul class="joins">{rows.slice(REASONS)}</ul>
        </details>
      )}
    </>
  );
}

const keyOf = (reason: OriginReason): string =>
  reason.kind === 'agency' ? reason.value : `${reason.kind} ${reason.report} ${'of' in reason ? reason.of : reason.value}`;

interface JoinProps {
  readonly story: StoryContext;
  readonly reason: OriginReason;
}

function Join({ story, reason }: JoinProps) {
  switch (reason.kind) {
    case 'agency':
      return <Agency story={story} reason={reason} />;
    case 'copy':
      return <Copy story={story} reason={reason} />;
    case 'revision':
      return (
        <li>
          <Name story={story} id={reason.report} /> is a changed text of <Name story={story} id={reason.of} />:{' '}
          <a href={besideHref(reason.report, reason.of)}>side by side</a>
        </li>
      );
    case 'credit':
      return (
        <li>
          <Name story={story} id={reason.report} /> <a href={reportHref(reason.report, reason.span)}>names {reason.value}</a> as
          its source
        </li>
      );
    case 'hop':
      return (
        <li>
          <Name story={story} id={reason.report} /> was taken from “{reason.value}”, as was given with it; that ties it to{' '}
          <Name story={story} id={reason.of} />
        </li>
      );
    case 'decision':
      return (
        <li>
          <Name story={story} id={reason.report} /> comes from{' '}
          {reason.of === null ? (reason.value ?? 'nobody else') : <Name story={story} id={reason.of} />}, as was decided by hand
        </li>
      );
    default:
      return reason satisfies never;
  }
}

function Agency({ story, reason }: JoinProps & { readonly reason: Extract<OriginReason, { kind: 'agency' }> }) {
  const { reports, value } = reason;
  return (
    <li>
      {reports.length} are {value} copy by their own credit
      <span class="chips">
        {reports.slice(0, PLACES).map(({ report: id, span }) => {
          const report = story.reports.get(id);
          if (report === undefined) return null;
          const at = span === null ? {} : { span, paragraph: story.paragraph(id, span[0]) };
          return <ReportChip key={id} report={report} letters={story.letters} {...at} />;
        })}
        {reports.length > PLACES && <span class="fine">and {reports.length - PLACES} more</span>}
      </span>
    </li>
  );
}

function Copy({ story, reason }: JoinProps & { readonly reason: CopyReason }) {
  const { report, of, share, passages } = reason;
  return (
    <li>
      <Name story={story} id={report} /> copied{' '}
      <a href={besideHref(report, of, passages[0]?.t)}>
        {copiedShown(reason, story.dossier.annotations[report])} of {nameIn(story, of)}
      </a>
      <span class="fine">, {Math.round(100 * share)} % of its own news</span>
    </li>
  );
}

const nameIn = ({ reports }: StoryContext, id: string): string => {
  const report = reports.get(id);
  return report === undefined ? id : reportName(report);
};

const Name = ({ story, id }: { readonly story: StoryContext; readonly id: string }): ComponentChildren => (
  <b>{nameIn(story, id)}</b>
);

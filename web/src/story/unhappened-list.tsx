import { useCallback, useMemo, useState } from 'preact/hooks';
import { longDay, shortDay } from '../dates.ts';
import { STATUS_WORD } from '../parts/finding-words.ts';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import type { StoryContext } from './context.ts';
import { Deed } from './deeds.tsx';
import { Growing } from './growing.tsx';
import { type Untold, unhappened } from './unhappened.ts';
import { words } from './words.ts';

/** The design's marks of the acts that are nearest: double for denied, square for a plan, broken for what is open. */
const MARK = { denied: 'denies', planned: 'plans', conditional: 'holds', reported: 'says' } as const;

/** So many are in the document, for its search, while nobody looks at them. */
const CLOSED = 20;

/** What nobody tells as having happened: short, under the timeline, folded. */
export function Unhappened({ story }: { readonly story: StoryContext }) {
  const all = useMemo(() => unhappened(story), [story]);
  const [open, setOpen] = useState(false);
  const draw = useCallback((one: Untold) => <Row key={`${one.report.id}#${one.event.id}`} story={story} untold={one} />, [story]);
  if (all.length === 0) return null;
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Denied, planned or only possible <span class="meta">{all.length}, not on the timeline</span>
      </summary>
      <ul class="tlog">
        <Growing rows={all} few={CLOSED} whole={open}>
          {draw}
        </Growing>
      </ul>
    </details>
  );
}

function Row({ story, untold: { report, event } }: { readonly story: StoryContext; readonly untold: Untold }) {
  const span = [event.start, event.end];
  return (
    <li>
      <span class="act" data-act={MARK[event.status]}>
        {STATUS_WORD[event.status]}
      </span>
      <div>
        <a class="q" href={reportHref(report.id, span)}>
          {words(story.dossier.annotations[report.id], [span])}
        </a>{' '}
        <span class="fine">
          <Deed event={event} />
          {event.time !== null && <span title={longDay(event.time)}> · {shortDay(event.time)}</span>}
        </span>
        <Corrected ids={event.corrected} />
        <Correct of={`${report.id}#${event.id}`} what={`a happening in ${report.id}`} />
      </div>
      <ReportChip report={report} letters={story.letters} span={span} paragraph={story.paragraph(report.id, event.start)} />
    </li>
  );
}

import { useCallback } from 'preact/hooks';
import { longDay, shortDay } from '../dates.ts';
import { isDayAssumed, OriginMark, reportHref } from '../parts/origin.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { eventOf, type StoryContext } from './context.ts';
import { Deeds } from './deeds.tsx';
import { Growing } from './growing.tsx';
import type { Day, Entry } from './timeline-days.ts';
import { NewMark } from './unseen.tsx';

/** Whether the day of every entry was assumed. */
export const isGuess = ({ entries }: Day): boolean => entries.every(isDayAssumed);

/** So many of the reports' words for an assumed day are named. */
const SAID_AS = 4;

/** The day, and what of it was assumed from which words. */
export function DayHead({ story, day }: { readonly story: StoryContext; readonly day: Day }) {
  const parts = [...new Set(day.entries.filter(isDayAssumed).flatMap(({ assumed }) => assumed))].filter(
    (part) => part !== 'year',
  );
  const from = [...new Set(day.entries.filter(isDayAssumed).flatMap((entry) => saidAs(story, entry)))].slice(0, SAID_AS);
  return (
    <p>
      <time dateTime={day.date} title={longDay(day.date)}>
        <span class={isGuess(day) ? 'as' : undefined}>{shortDay(day.date)}</span>
      </time>{' '}
      {parts.length > 0 && (
        <span class="fine">
          {parts.join(', ')} assumed
          {from.length > 0 && `, from ${from.map((words) => `“${words}”`).join(', ')}`}
        </span>
      )}
    </p>
  );
}

/** The report's words for the day of an entry: "Monday evening". */
function saidAs({ dossier }: StoryContext, { report, span: [from, to], date }: Entry): string[] {
  const annotation = dossier.annotations[report];
  return (annotation?.times ?? [])
    .filter(({ start, end, value }) => from <= start && end <= to && value.startsWith(date.slice(0, 10)))
    .map(({ start, end }) => annotation?.text?.slice(start, end) ?? '');
}

/** So many letters stand beside an entry. */
const ORIGINS = 8;
/** So many entries are drawn in the first frame. */
const AT_ONCE = 20;

interface EntriesProps {
  readonly story: StoryContext;
  readonly entries: readonly Entry[];
}

/** What happened on a day, each in the words of a report, with who else tells it. */
export function Entries({ story, entries }: EntriesProps) {
  const draw = useCallback(
    (entry: Entry) => <EntryRow key={`${entry.report}-${entry.span[0]}`} story={story} entry={entry} />,
    [story],
  );
  return (
    <ul>
      <Growing rows={entries} few={AT_ONCE} whole>
        {draw}
      </Growing>
    </ul>
  );
}

function EntryRow({ story, entry }: { readonly story: StoryContext; readonly entry: Entry }) {
  const places = [entry, ...entry.also];
  const origins = [...new Set(places.map(({ report }) => story.reports.get(report)?.origin))];
  return (
    <li class="q">
      <a href={reportHref(entry.report, entry.span)}>{entry.text}</a>{' '}
      <span class="fine marks">
        {origins.slice(0, ORIGINS).map((origin) => (
          <OriginMark key={origin} origin={origin === undefined ? undefined : story.letters.get(origin)} />
        ))}
        {origins.length > ORIGINS && ` and ${origins.length - ORIGINS} more`}
        {places.length > 1 && (
          <>
            {' '}
            ×{places.length}
            <span class="vh"> places</span>
          </>
        )}
      </span>{' '}
      <NewMark report={entry.report} />
      <Deeds events={happenedIn(story, entry)} />
      <CorrectDeeds story={story} entry={entry} />
    </li>
  );
}

/** Each happening of the entry, in each report that tells it. */
const CorrectDeeds = ({ story, entry: { events } }: { readonly story: StoryContext; readonly entry: Entry }) => (
  <span class="fine corrects">
    {events.map((id) => (
      <span key={id}>
        <Corrected ids={eventOf(story, id)?.corrected} />
        <Correct of={id} what={`a happening in ${id}`} />
      </span>
    ))}
  </span>
);

const happenedIn = (story: StoryContext, { events }: Entry) =>
  events
    .map((id) => eventOf(story, id))
    .filter((event) => event !== undefined)
    .filter(({ status }) => status === 'reported');

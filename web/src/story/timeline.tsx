import { longDay, scaleDay, shortDay } from '../dates.ts';
import { isDayAssumed, OriginMark, reportHref } from '../parts/origin.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { eventOf, type StoryContext } from './context.ts';
import { Deeds } from './deeds.tsx';
import { type Day, daysOf, type Entry, type Staircase, type Step, staircase } from './timeline-days.ts';
import { Unhappened } from './unhappened-list.tsx';

/** What happened, by day, in the reports' own words. */
export function Timeline({ story }: { readonly story: StoryContext }) {
  const days = daysOf(story.dossier.timeline);
  if (days.length === 0) return null;
  const stairs = staircase(days);
  return (
    <section aria-labelledby="h-tl">
      <div class="head bare">
        <h2 id="h-tl">What happened</h2>
        <p class="meta">
          {stairs === null ? '' : 'solid line: day in the text; dashed: '}
          <span class="as">assumed</span>
          {stairs === null && ': what had to be inferred of a day'}
        </p>
      </div>
      {stairs === null ? <DayList story={story} days={days} /> : <Stairs story={story} stairs={stairs} />}
      <Unhappened story={story} />
    </section>
  );
}

interface DaysProps {
  readonly story: StoryContext;
  readonly days: readonly Day[];
}

function DayList({ story, days }: DaysProps) {
  return (
    <ol class="by-day">
      {days.map((day) => (
        <li key={day.date}>
          <DayHead story={story} day={day} />
          <Entries story={story} entries={day.entries} />
        </li>
      ))}
    </ol>
  );
}

interface StairsProps {
  readonly story: StoryContext;
  readonly stairs: Staircase;
}

/** The most days that a scale names. */
const NAMED = 16;

/** The scale above, a stem for each day, and its words to the right of the stem's end. A phone shows the words alone. */
function Stairs({ story, stairs: { scale, steps, rows } }: StairsProps) {
  const every = Math.ceil(scale.length / NAMED);
  return (
    <ol class="tl stairs" style={{ '--days': String(scale.length) }}>
      {scale.map((day, i) => (
        <li key={day} class="day" aria-hidden="true" style={{ '--d': String(i + 1) }}>
          {i % every === 0 ? scaleDay(day, i === 0) : ''}
        </li>
      ))}
      <li class="day rest" aria-hidden="true" />
      {steps.map((step) => (
        <Stem key={`stem ${step.day.date}`} step={step} />
      ))}
      {steps.map((step) => (
        <li key={step.day.date} class={classesOf('step', step)} style={stepStyle(step, rows)}>
          <DayHead story={story} day={step.day} />
          <Entries story={story} entries={step.day.entries} />
        </li>
      ))}
    </ol>
  );
}

function Stem({ step }: { readonly step: Step }) {
  const end = step.isLowest ? step.row : step.row + 1;
  if (end === 2) return null;
  return <li class={classesOf('stem', step)} aria-hidden="true" style={{ '--d': String(step.column), '--end': String(end) }} />;
}

const classesOf = (name: string, { day, isLowest }: Step): string =>
  [name, isGuess(day) && 'guess', isLowest && 'lowest'].filter(Boolean).join(' ');

const stepStyle = ({ column, row, until, isLowest }: Step, rows: number) => ({
  '--d': String(column),
  '--until': String(until),
  '--r': String(row),
  '--rows': String(isLowest ? rows + 2 - row : 1),
});

const isGuess = ({ entries }: Day): boolean => entries.every(isDayAssumed);

function DayHead({ story, day }: { readonly story: StoryContext; readonly day: Day }) {
  const parts = [...new Set(day.entries.filter(isDayAssumed).flatMap(({ assumed }) => assumed))].filter(
    (part) => part !== 'year',
  );
  const from = [...new Set(day.entries.filter(isDayAssumed).flatMap((entry) => saidAs(story, entry)))];
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

function Entries({ story, entries }: { readonly story: StoryContext; readonly entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map((entry) => {
        const places = [entry, ...entry.also];
        const origins = [...new Set(places.map(({ report }) => story.reports.get(report)?.origin))];
        return (
          <li key={`${entry.report}-${entry.span[0]}`} class="q">
            <a href={reportHref(entry.report, entry.span)}>{entry.text}</a>{' '}
            <span class="fine marks">
              {origins.map((origin) => (
                <OriginMark key={origin} origin={origin === undefined ? undefined : story.letters.get(origin)} />
              ))}
              {places.length > 1 && (
                <>
                  {' '}
                  ×{places.length}
                  <span class="vh"> places</span>
                </>
              )}
            </span>
            <Deeds events={happenedIn(story, entry)} />
            <CorrectDeeds story={story} entry={entry} />
          </li>
        );
      })}
    </ul>
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

import { useMemo } from 'preact/hooks';
import { setQuery, useAddress } from '../address.ts';
import { counted, longDay, shortDay } from '../dates.ts';
import type { StoryContext } from './context.ts';
import { DayHead, Entries } from './day-entries.tsx';
import { type Day, mostTold, parted } from './timeline-days.ts';

interface DaysProps {
  readonly story: StoryContext;
  readonly days: readonly Day[];
}

/** Of a day with more entries than this the few that are told most often are shown first. */
const ENTRIES = 7;
const FEW = 5;

/** Of the address: every day between the first and the last is shown. */
const ALL = 'all';

/** What happened, a day after the other; what is opened is in the address. */
export function DayList({ story, days }: DaysProps) {
  const opened = useAddress().query.get('days')?.split('|') ?? [];
  const turn = (name: string): void => {
    const names = opened.includes(name) ? opened.filter((one) => one !== name) : [...opened, name];
    setQuery('days', names.length === 0 ? null : names.join('|'));
  };
  const [first, between, last] = parted(days, opened.includes(ALL));
  const row = (day: Day) => (
    <DayRow key={day.date} story={story} day={day} open={opened.includes(day.date)} turn={() => turn(day.date)} />
  );
  return (
    <ol class="by-day">
      {first.map(row)}
      {between.length > 0 && (
        <li key={ALL}>
          <p class="fine">
            {shortDay(between[0]?.date ?? '')} – {shortDay(between.at(-1)?.date ?? '')}
          </p>
          <button type="button" class="link" onClick={() => turn(ALL)}>
            {counted(between.length, 'day')} between, {counted(sumOf(between), 'entry', 'entries')}: show
          </button>
        </li>
      )}
      {last.map(row)}
    </ol>
  );
}

const sumOf = (days: readonly Day[]): number => days.reduce((sum, { entries }) => sum + entries.length, 0);

interface DayRowProps {
  readonly story: StoryContext;
  readonly day: Day;
  readonly open: boolean;
  readonly turn: () => void;
}

function DayRow({ story, day, open, turn }: DayRowProps) {
  const { entries } = day;
  const isLong = entries.length > ENTRIES;
  const few = useMemo(() => mostTold(entries, FEW), [entries]);
  return (
    <li>
      <DayHead story={story} day={day} />
      <div>
        <Entries story={story} entries={open || !isLong ? entries : few} />
        {isLong && (
          <p class="fine after">
            {!open && 'Those told most often; '}
            <button type="button" class="link" aria-expanded={open} onClick={turn}>
              {open ? 'fewer' : `${entries.length - FEW} more`}
              <span class="vh"> of {longDay(day.date)}</span>
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

import { useMemo } from 'preact/hooks';
import { scaleDay } from '../dates.ts';
import type { StoryContext } from './context.ts';
import { DayHead, Entries, isGuess } from './day-entries.tsx';
import { DayLine } from './day-line.tsx';
import { DayList } from './day-list.tsx';
import { dayScale } from './day-scale.ts';
import { daysOf, type Staircase, type Step, staircase } from './timeline-days.ts';
import { Unhappened } from './unhappened-list.tsx';

/** What happened, by day, in the reports' own words. */
export function Timeline({ story }: { readonly story: StoryContext }) {
  const days = useMemo(() => daysOf(story.dossier.timeline), [story]);
  if (days.length === 0) return null;
  const stairs = staircase(days);
  const isDrawn = stairs !== null || dayScale(days) !== null;
  return (
    <section aria-labelledby="h-tl">
      <div class="head bare">
        <h2 id="h-tl">What happened</h2>
        <p class="meta">
          {isDrawn && 'solid line: day in the text; dashed: '}
          <span class="as">assumed</span>
          {!isDrawn && ': what had to be inferred of a day'}
        </p>
      </div>
      {stairs === null ? (
        <>
          <DayLine days={days} />
          <DayList story={story} days={days} />
        </>
      ) : (
        <Stairs story={story} stairs={stairs} />
      )}
      <Unhappened story={story} />
    </section>
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
  return (
    <ol class="tl stairs" style={{ '--days': String(scale.length) }}>
      <li class="day" aria-hidden="true">
        <Scale days={scale} />
      </li>
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

function Scale({ days }: { readonly days: readonly string[] }) {
  const every = Math.ceil(days.length / NAMED);
  return (
    <svg class="plot" aria-hidden="true">
      {days.map((day, i) => {
        const x = `${(100 * i) / days.length}%`;
        return (
          <g key={day}>
            <line class="grid" x1={x} x2={x} y1="20" y2="26" />
            {i % every === 0 && (
              <text x={x} y="14">
                {scaleDay(day, i === 0)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
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

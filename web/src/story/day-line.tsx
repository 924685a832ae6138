import { useMemo } from 'preact/hooks';
import { shortDay } from '../dates.ts';
import { isGuess } from './day-entries.tsx';
import { dayScale } from './day-scale.ts';
import type { Day } from './timeline-days.ts';

/** px: the line of days, what stands below it, and how high a day can rise. */
const BASE = 44;
const HEIGHT = 64;
const HIGHEST = 36;
const LEAST = 8;

/** All days of a story at a glance: each as high as much is told of it, dashed where it was assumed. Hidden from readers, for the list says the same. */
export function DayLine({ days }: { readonly days: readonly Day[] }) {
  const marks = useMemo(() => dayScale(days), [days]);
  if (marks === null) return null;
  const most = Math.max(...marks.map(({ day }) => day.entries.length));
  return (
    <svg class="plot day-line" height={HEIGHT} aria-hidden="true">
      <line class="grid" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {marks.map(({ day, at, named }) => {
        const top = BASE - LEAST - (HIGHEST - LEAST) * Math.sqrt(day.entries.length / most);
        return (
          <g key={day.date}>
            <line class={isGuess(day) ? 'guess' : undefined} x1={`${at}%`} x2={`${at}%`} y1={BASE} y2={top} />
            {named && (
              <text x={`${at}%`} y={HEIGHT - 5} text-anchor="middle">
                {shortDay(day.date)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

import { scaleUtc } from 'd3-scale';
import type { Dossier } from '../../../src/api/contract.ts';
import { counted, longDay, shortDay } from '../dates.ts';
import { OriginMark, reportHref } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';

type Entry = Dossier['timeline'][number];

const WIDTH = 1000;

/** What happened, by day: a scale of the days above, the reports' own words below. */
export function Timeline({ story }: { readonly story: StoryContext }) {
  const { timeline } = story.dossier;
  if (timeline.length === 0) return null;
  return (
    <section aria-labelledby="h-tl">
      <div class="head bare">
        <h2 id="h-tl">What happened</h2>
        <p class="meta">
          solid: day in the text; dashed: <span class="as">assumed</span>
        </p>
      </div>
      <Scale timeline={timeline} />
      <ol class="timeline-list">
        {timeline.map((entry) => (
          <Row key={`${entry.report}-${entry.span[0]}`} story={story} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

const at = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** The days to scale, so that a gap of a week looks like a week. The list says the same in words. */
function Scale({ timeline }: { readonly timeline: readonly Entry[] }) {
  const days = [...new Set(timeline.map(({ date }) => date.slice(0, 10)))].toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (days.length < 2) return null;
  const x = scaleUtc()
    .domain([at(first), at(last)])
    .range([6, WIDTH - 6]);
  const most = Math.max(...days.map((day) => timeline.filter(({ date }) => date.startsWith(day)).length));
  return (
    <svg class="days" viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true" preserveAspectRatio="none">
      <line x1="0" x2={WIDTH} y1="20" y2="20" />
      {days.map((day) => {
        const here = timeline.filter(({ date }) => date.startsWith(day));
        const guess = here.every(({ assumed }) => assumed.length > 0);
        return (
          <line
            key={day}
            class={guess ? 'stem guess' : 'stem'}
            x1={x(at(day))}
            x2={x(at(day))}
            y1="20"
            y2={20 + (40 * here.length) / most}
          />
        );
      })}
    </svg>
  );
}

function Row({ story, entry }: { readonly story: StoryContext; readonly entry: Entry }) {
  const report = story.reports.get(entry.report);
  const origins = [...new Set([entry, ...entry.also].map((place) => story.reports.get(place.report)?.origin))];
  return (
    <li>
      <time dateTime={entry.date} title={longDay(entry.date)}>
        <span class={entry.assumed.length > 0 ? 'as' : undefined}>{shortDay(entry.date)}</span>
      </time>
      <p>
        <a class="q" href={reportHref(entry.report, entry.span)}>
          {entry.text}
        </a>{' '}
        <span class="fine">
          {origins.map((origin) => (
            <OriginMark key={origin} origin={origin === undefined ? undefined : story.letters.get(origin)} />
          ))}
          {entry.also.length > 0 && ` and ${counted(entry.also.length, 'other place')}`}
          {report === undefined && ' report not at hand'}
        </span>
      </p>
    </li>
  );
}

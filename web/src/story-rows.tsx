import { useMemo } from 'preact/hooks';
import type { StoryRow } from '../../src/api/contract.ts';
import { counted, dayRange } from './dates.ts';
import { type Followed, useFollowed } from './followed.ts';
import { Follow } from './parts/follow.tsx';
import { CountBar } from './parts/independence.tsx';
import { noDifference } from './parts/no-difference.ts';
import { SPARK, sparkPaths } from './parts/spark-days.ts';
import { Windowed } from './parts/windowed.tsx';
import { sinceLook } from './seen.ts';

/** Of stories that changed, how many reports the list showed; 0: it was not there; `null`: the list did not come as far. */
export type Before = ReadonlyMap<string, number | null>;

interface RowsProps {
  readonly pages: readonly (readonly StoryRow[])[];
  /** How many there are in all, where that is known. */
  readonly total: number | null;
  readonly before: Before;
  /** The last day that is drawn of each; `null`: none is. */
  readonly end: string | null;
}

export function StoryRows({ pages, total, before, end }: RowsProps) {
  const followed = useFollowed();
  return (
    <Windowed name="stories" pages={pages} idOf={({ id }) => id} rowHeight={ROW}>
      {(page, first) => <Page rows={page} first={first} total={total} before={before} end={end} followed={followed} />}
    </Windowed>
  );
}

/** In CSS pixels, on a wide screen. */
const ROW = 80;

interface PageProps extends Omit<RowsProps, 'pages'> {
  readonly rows: readonly StoryRow[];
  /** The number of its first row in the list. */
  readonly first: number;
  readonly followed: Followed | null;
}

/** A page that stays as it is is not gone through again when the next one comes. */
function Page({ rows, first, total, before, end, followed }: PageProps) {
  return useMemo(
    () => (
      <>
        {rows.map((story, i) => (
          <Row
            key={story.id}
            story={story}
            place={first + i}
            total={total}
            before={before.get(story.id)}
            end={end}
            followed={followed}
          />
        ))}
      </>
    ),
    [rows, first, total, before, end, followed],
  );
}

const NAMES = 4;

interface RowProps extends Pick<PageProps, 'total' | 'end' | 'followed'> {
  readonly story: StoryRow;
  readonly place: number;
  /** See Before; `undefined`: it did not change. */
  readonly before: number | null | undefined;
}

function Row({ story, place, total, before, end, followed }: RowProps) {
  const look = sinceLook(story, followed);
  const isSeen = look.says !== null && !look.isNew && before === undefined;
  return (
    <li class={isSeen ? 'row seen' : 'row'} data-row={story.id} aria-setsize={total ?? -1} aria-posinset={place}>
      <div>
        <h2 class="q">
          <a href={`/story/${story.id}`}>{story.title}</a>
        </h2>
        <p class="dots">
          {before !== undefined && <b>{newsOf(story, before)}</b>}
          {before === undefined && look.says !== null && (look.isNew ? <b>{look.says}</b> : <span>{look.says}</span>)}
          {story.outlets.length === 0 && <span class="un">outlets not named</span>}
          {story.outlets.slice(0, NAMES).map((name) => (
            <span key={name}>{name}</span>
          ))}
          {story.outlets.length > NAMES && <span>{story.outlets.length - NAMES} more</span>}
        </p>
        <Who story={story} />
      </div>
      <div class="reps">
        <CountBar reports={story.reports} atMost={story.independent.atMost} />
        <p>
          {counted(story.reports, 'report')} · at most {counted(story.independent.atMost, 'origin')}
        </p>
      </div>
      <Points story={story} />
      <div class="when">
        {end !== null && <Spark days={story.days} end={end} />}
        <p>{dayRange(story.first, story.last)}</p>
        <Follow id={story.id} title={story.title} reports={story.reports} look="link fine follow" />
      </div>
    </li>
  );
}

/** Who and what place is named most. */
function Who({ story: { people, places } }: Pick<RowProps, 'story'>) {
  const named = [people, places].map((names) => names.slice(0, NAMES).join(', ')).filter((names) => names !== '');
  return <p class="who">{named.length > 0 ? named.join(' · ') : <span class="un">nobody and no place named</span>}</p>;
}

/** Hidden from readers: the days are beside it in words. */
function Spark({ days, end }: { readonly days: StoryRow['days']; readonly end: string }) {
  const paths = sparkPaths(days, end);
  if (paths === null) return null;
  return (
    <svg class="spark" width={SPARK.width} height={SPARK.height} aria-hidden="true">
      {paths.before !== '' && <path d={paths.before} />}
      {paths.last !== '' && <path class="new" d={paths.last} />}
    </svg>
  );
}

/** What came while the list was open. */
function newsOf({ reports }: StoryRow, before: number | null): string {
  if (before === null) return 'changed';
  if (before === 0) return 'new story';
  return reports > before ? `+${counted(reports - before, 'report')}` : 'laid out anew';
}

function Points({ story: { claims, reports } }: { readonly story: StoryRow }) {
  const points = [
    { act: 'denies', many: claims.denied, one: 'claim denied', more: 'claims denied' },
    { act: 'holds', many: claims['not-confirmed'], one: 'not confirmed', more: 'not confirmed' },
    { act: 'figures', many: claims.differs, one: 'figure differs', more: 'figures differ' },
    { act: 'figures', many: claims.superseded, one: 'figure given anew', more: 'figures given anew' },
    { act: 'agrees', many: claims.agrees, one: 'agreed', more: 'agreed' },
  ].filter(({ many }) => many > 0);
  return (
    <div class="pts">
      {points.map(({ act, many, one, more }) => (
        <span key={one} class="act" data-act={act}>
          {counted(many, one, more)}
        </span>
      ))}
      {points.length === 0 && <span class="fine">{noDifference(reports)}</span>}
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import type { StoryRow } from '../../src/api/contract.ts';
import { counted, dayRange } from './dates.ts';
import { CountBar } from './parts/independence.tsx';
import { Windowed } from './parts/windowed.tsx';

/** Of stories that changed, how many reports the list showed; 0: it was not there; `null`: the list did not come as far. */
export type Before = ReadonlyMap<string, number | null>;

interface RowsProps {
  readonly pages: readonly (readonly StoryRow[])[];
  /** How many there are in all, where that is known. */
  readonly total: number | null;
  readonly before: Before;
}

export function StoryRows({ pages, total, before }: RowsProps) {
  return (
    <Windowed name="stories" pages={pages} idOf={({ id }) => id} rowHeight={ROW}>
      {(page, first) => <Page rows={page} first={first} total={total} before={before} />}
    </Windowed>
  );
}

/** In CSS pixels, on a wide screen. */
const ROW = 80;

interface PageProps {
  readonly rows: readonly StoryRow[];
  /** The number of its first row in the list. */
  readonly first: number;
  readonly total: number | null;
  readonly before: Before;
}

/** A page that stays as it is is not gone through again when the next one comes. */
function Page({ rows, first, total, before }: PageProps) {
  return useMemo(
    () => (
      <>
        {rows.map((story, i) => (
          <Row key={story.id} story={story} place={first + i} total={total} before={before.get(story.id)} />
        ))}
      </>
    ),
    [rows, first, total, before],
  );
}

const NAMES = 4;

interface RowProps {
  readonly story: StoryRow;
  readonly place: number;
  readonly total: number | null;
  /** See Before; `undefined`: it did not change. */
  readonly before: number | null | undefined;
}

function Row({ story, place, total, before }: RowProps) {
  const places = story.places.slice(0, NAMES).join(', ');
  return (
    <li class="row" data-row={story.id} aria-setsize={total ?? -1} aria-posinset={place}>
      <div>
        <h2 class="q">
          <a href={`/story/${story.id}`}>{story.title}</a>
        </h2>
        <p class="dots">
          {before !== undefined && <b>{newsOf(story, before)}</b>}
          {story.outlets.length === 0 && <span class="un">outlets not named</span>}
          {story.outlets.slice(0, NAMES).map((name) => (
            <span key={name}>{name}</span>
          ))}
          {story.outlets.length > NAMES && <span>{story.outlets.length - NAMES} more</span>}
        </p>
        <p class="who">{places || <span class="un">no place named</span>}</p>
      </div>
      <div class="reps">
        <CountBar reports={story.reports} atMost={story.independent.atMost} />
        <p>
          {counted(story.reports, 'report')} · at most {counted(story.independent.atMost, 'origin')}
        </p>
      </div>
      <Points story={story} />
      <p class="when">{dayRange(story.first, story.last)}</p>
    </li>
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
      {points.length === 0 && <span class="fine">no difference found between {counted(reports, 'report')}</span>}
    </div>
  );
}

import { counted, dayRange } from '../dates.ts';
import { Independent, independence } from '../parts/independence.tsx';
import { isDayAssumed, OriginMark } from '../parts/origin.tsx';
import { personHref } from '../person/links.ts';
import type { StoryContext } from './context.ts';
import { briefReasons } from './joins.ts';

const PLACES = 3;
const NAMES = 3;
/** So many origins are listed under the bar: more are in the panel of origins. */
const ORIGINS = 12;
/** So many of them are told of in a sentence. */
const JOINED = 4;

/** How many reports and origins, when, where, who: the story in one line. */
export function Facts({ story }: { readonly story: StoryContext }) {
  const { dossier, differing, speakers } = story;
  const people = speakers.filter(({ person }) => person).slice(0, NAMES);
  const others = speakers.length - people.length;
  return (
    <dl class="facts">
      <div>
        <dt>Reports and origins</dt>
        <dd>
          <Origins story={story} />
        </dd>
      </div>
      <div>
        <dt>Dates</dt>
        <dd>
          {dayRange(dossier.first, dossier.last)}
          <AssumedDays story={story} />
        </dd>
      </div>
      <div>
        <dt>Accounts</dt>
        <dd>
          {differing.length === 0 ? 'no difference found' : <a href="#h-diff">differ on {counted(differing.length, 'point')}</a>}
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{dossier.places.slice(0, PLACES).join(', ') || <span class="un">no place named</span>}</dd>
      </div>
      <div>
        <dt>On record</dt>
        <dd>
          {people.map(({ name, entity }, i) => (
            <span key={name}>
              {i > 0 && ', '}
              {entity === null ? name : <a href={personHref(`${dossier.id}#${entity.id}`)}>{name}</a>}
            </span>
          ))}
          {others > 0 && (
            <>
              {people.length > 0 && ', '}
              <a href="#h-st">{people.length > 0 ? `${others} more` : counted(others, 'speaker')}</a>
            </>
          )}
          {speakers.length === 0 && <span class="un">no speaker found</span>}
        </dd>
      </div>
    </dl>
  );
}

/** The bar, and in short why reports of one origin count once; the panel of origins has the words. */
function Origins({ story: { dossier, letters } }: { readonly story: StoryContext }) {
  const sizes = new Map<string, number>();
  for (const { origin } of dossier.reports) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const reasons = new Map(dossier.origins.map(({ id, why }) => [id, why] as const));
  const origins = [...letters].map(([id, letter]) => ({
    letter,
    size: sizes.get(id) ?? 0,
    why: briefReasons(reasons.get(id) ?? []),
  }));
  const joined = origins.filter(({ size }) => size > 1);
  const brief = joined
    .slice(0, JOINED)
    .map(({ letter, size, why }) => `${letter.letter}: ${counted(size, 'report')} count once (${why}).`);
  if (joined.length > JOINED) brief.push(`And ${joined.length - JOINED} more.`);
  return (
    <Independent
      blocks={origins.map(({ size, letter }) => ({ size, named: letter.name !== null }))}
      says={independence(dossier.reports.length, dossier.independent.atMost)}
      brief={brief.length === 0 ? 'Nothing found ties these reports to each other.' : brief.join(' ')}
    >
      <ul class="joins">
        {origins.slice(0, ORIGINS).map(({ letter, size, why }) => (
          <li key={letter.letter}>
            <OriginMark origin={letter} /> {letter.name ?? 'not named'}, {counted(size, 'report')}
            <span class="fine">{size === 1 ? ': nothing found ties it to the others' : `: ${why}`}</span>
          </li>
        ))}
      </ul>
      {origins.length > ORIGINS && <p class="fine">and {origins.length - ORIGINS} more</p>}
      <p class="fine after">
        <a href="#h-or">The words that tie them</a>
      </p>
    </Independent>
  );
}

/** Of the dates of the reports: how many days, and how many years alone, were assumed. */
export function AssumedDays({ story }: { readonly story: StoryContext }) {
  const published = story.dossier.reports.map((report) => report.published);
  const days = published.filter(isDayAssumed).length;
  const years = published.filter((one) => one.assumed.length > 0 && !isDayAssumed(one)).length;
  return (
    <>
      {days > 0 && (
        <>
          , <span class="as">{counted(days, 'day')} assumed</span>
        </>
      )}
      {days === 0 && years > 0 && (
        <>
          , <span class="as">year assumed</span>
        </>
      )}
    </>
  );
}

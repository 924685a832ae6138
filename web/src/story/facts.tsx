import { counted, dayRange } from '../dates.ts';
import { IndependenceBar, independence } from '../parts/independence.tsx';
import { isDayAssumed } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';

const PLACES = 3;
const NAMES = 3;

/** How many reports and origins, when, where, who: the story in one line. */
export function Facts({ story }: { readonly story: StoryContext }) {
  const { dossier, letters, differing, speakers } = story;
  const bar = [...letters].map(([origin, letter]) => ({
    letter,
    reports: dossier.reports.filter((report) => report.origin === origin).length,
  }));
  const people = speakers.filter(({ person }) => person).map(({ name }) => name);
  const others = speakers.length - Math.min(people.length, NAMES);
  return (
    <dl class="facts">
      <div>
        <dt>Reports and origins</dt>
        <dd>
          <IndependenceBar origins={bar} /> {independence(dossier.reports.length, dossier.independent.atMost)}
        </dd>
      </div>
      <div>
        <dt>Dates</dt>
        <dd>
          {dayRange(dossier.first, dossier.last)}
          <Assumed story={story} />
        </dd>
      </div>
      <div>
        <dt>Accounts</dt>
        <dd>{differing.length === 0 ? 'no difference found' : `differ on ${counted(differing.length, 'point')}`}</dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{dossier.places.slice(0, PLACES).join(', ') || <span class="un">no place named</span>}</dd>
      </div>
      <div>
        <dt>On record</dt>
        <dd>
          {[...people.slice(0, NAMES), others > 0 && (people.length > 0 ? `${others} more` : counted(others, 'speaker'))]
            .filter(Boolean)
            .join(', ')}
          {speakers.length === 0 && <span class="un">no speaker found</span>}
        </dd>
      </div>
    </dl>
  );
}

/** Of the dates of the reports: how many days, and how many years alone, were assumed. */
function Assumed({ story }: { readonly story: StoryContext }) {
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

import type { Hit, PersonJson } from '../../../src/api/contract.ts';
import { longDay } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import { publisher, reportHref } from '../parts/origin.tsx';
import { reach } from '../story/words.ts';

const WHY: Readonly<Record<string, string>> = {
  'position-claim': 'one claim of a story has both',
  'position-alike': 'their words are alike',
  'position-figure': 'alike but for one number',
};

/** Where two statements of theirs on one matter differ, each with its words; or that none were found, and what was looked at. */
export function Turns({ person: { name, positions, statements } }: { readonly person: PersonJson }) {
  if (positions.length === 0) {
    return (
      <p class="panel after">
        <b>No two statements of {name} were found to differ.</b>{' '}
        <span class="meta">
          Compared: {statements.by > MOST_COMPARED ? `the last ${MOST_COMPARED} statements` : 'all statements'} with a date, on
          one matter, of two days; and the claims of each story. Not compared: tone, promises without a date.
        </span>
      </p>
    );
  }
  return (
    <section class="turns" aria-labelledby="h-turns">
      <h3 class="sub" id="h-turns">
        Changes of position <small class="meta">· no verdict is given: reports may have misheard</small>
      </h3>
      <ul>
        {positions.map(({ earlier, later, rule, claim }) => (
          <li key={`${idOf(earlier)} ${idOf(later)}`}>
            <Side hit={earlier} />
            <Side hit={later} />
            <p class="fine">
              {WHY[rule.split('@')[0] ?? ''] ?? rule}
              {claim !== null && (
                <>
                  {' · '}
                  <a href={`/story/${later.story}#${claim.split('#')[1]}`}>the claim</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As src/app/person.ts has it. */
const MOST_COMPARED = 1000;

const idOf = ({ story, report, statement }: Hit): string => `${story} ${report}#${statement}`;

function Side({ hit }: { readonly hit: Hit }) {
  const span = reach(hit.content.length > 0 ? hit.content : hit.cue);
  return (
    <div class="side">
      <p class="meta day">
        <span>{hit.date === null ? <span class="un">no date in the text</span> : longDay(hit.date)}</span>{' '}
        <ActLabel stand={hit} cue={hit.verb} />
      </p>
      <p class="q">
        <a href={reportHref(hit.report, span)}>{hit.words}</a>
      </p>
      <p class="fine">{publisher(hit) ?? <span class="un">outlet not named</span>}</p>
    </div>
  );
}

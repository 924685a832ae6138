import type { Hit, Search } from '../../src/api/contract.ts';
import { useKeptPlace, useTitle } from './address.ts';
import { longDay } from './dates.ts';
import { useAdded, useFetched } from './fetched.ts';
import { useStepping } from './keys.ts';
import { ActLabel } from './parts/act.tsx';
import { Chain } from './parts/chain.tsx';
import { Circumstances } from './parts/circumstances.tsx';
import { Filters } from './parts/filters.tsx';
import { NothingFits } from './parts/nothing.tsx';
import { publisher, reportHref } from './parts/origin.tsx';
import { linksOf } from './parts/saying.ts';
import { NamedSpeakers } from './parts/speaker.tsx';
import { When } from './parts/states.tsx';
import { peopleHref } from './person/links.ts';
import { reach } from './story/words.ts';

export function SearchPage({ query }: { readonly query: URLSearchParams }) {
  const fetched = useFetched<Search>(`search?${query}`, useAdded());
  const words = query.get('query');
  useTitle(words === null ? 'Statements' : `“${words}”`);
  useStepping('.hits .q a');
  useKeptPlace(fetched.state === 'ready');
  return (
    <When fetched={fetched}>
      {(page) => (
        <div class="page list">
          <Filters path="/search" query={query} summary={query.size === 0 ? 'Narrow the list' : 'Narrowed; change or clear'} />
          <section aria-labelledby="h-hits">
            <div class="head">
              <h1 id="h-hits">Statements</h1>
              {words !== null && <p class="meta">with “{words}”</p>}
            </div>
            {words !== null && (
              <p class="meta after">
                People and bodies: <a href={peopleHref(words)}>who is called “{words}”</a>
              </p>
            )}
            <Hits page={page} query={query} />
          </section>
        </div>
      )}
    </When>
  );
}

function Hits({ page: { hits, next }, query }: { readonly page: Search; readonly query: URLSearchParams }) {
  const more = new URLSearchParams(query);
  if (next !== null) more.set('after', next);
  return (
    <>
      {hits.length === 0 && <NothingFits what="statement" all="/search" />}
      <ol class="hits">
        {hits.map((hit) => (
          <HitRow key={`${hit.report}#${hit.statement}`} hit={hit} />
        ))}
      </ol>
      <p class="foot meta dots">
        {next !== null && <a href={`/search?${more}`}>Next statements</a>}
        <a href={`/search.json${query.size === 0 ? '' : `?${query}`}`}>JSON</a>
      </p>
    </>
  );
}

const chainOfHit = (hit: Hit): readonly (string | null)[] => linksOf([hit.speaker, ...hit.through], hit);

/** Who is described and not named ("officials") has no page. */
const calledHref = (name: string): string | null => (/^\p{Lu}/u.test(name) ? peopleHref(name) : null);

function HitRow({ hit }: { readonly hit: Hit }) {
  const outlet = publisher(hit);
  return (
    <li class="spk">
      <div>
        <h2>
          <NamedSpeakers names={hit.speaker} hrefOf={calledHref} />
        </h2>
        <p class="meta">{outlet ?? <span class="un">outlet not named</span>}</p>
        <p class="fine">{hit.date === null ? <span class="un">no date in the text</span> : longDay(hit.date)}</p>
      </div>
      <div class="st">
        <p class="did">
          <ActLabel stand={hit} /> <Circumstances said={hit} />
        </p>
        <p class="q">
          <a href={reportHref(hit.report, reach(hit.content.length > 0 ? hit.content : hit.cue))}>{hit.words}</a>
        </p>
        <div class="via meta">
          <Chain links={chainOfHit(hit)} />
          {hit.place !== null && <span>{hit.place}</span>}
          <a href={`/story/${hit.story}`}>the story</a>
        </div>
      </div>
    </li>
  );
}

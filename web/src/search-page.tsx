import type { Hit, Search } from '../../src/api/contract.ts';
import { shortDay } from './dates.ts';
import { useFetched } from './fetched.ts';
import { ActLabel } from './parts/act.tsx';
import { reportHref } from './parts/origin.tsx';
import { When } from './parts/states.tsx';

export function SearchPage({ query }: { readonly query: URLSearchParams }) {
  const fetched = useFetched<Search>(`search?${query}`);
  const more = new URLSearchParams(query);
  return (
    <div class="page stack">
      <div class="head">
        <h1>What was said{query.get('query') !== null && <span class="n"> with “{query.get('query')}”</span>}</h1>
      </div>
      <When fetched={fetched}>
        {({ hits, next }) => {
          if (next !== null) more.set('after', next);
          return (
            <>
              {hits.length === 0 && <p class="lede">No statement in this store has these words.</p>}
              <ol>
                {hits.map((hit) => (
                  <HitRow key={`${hit.report}#${hit.statement}`} hit={hit} />
                ))}
              </ol>
              <p class="foot meta dots">
                {next !== null && <a href={`/search?${more}`}>More</a>}
                <a href={`/search.json?${query}`}>This list as JSON</a>
              </p>
            </>
          );
        }}
      </When>
    </div>
  );
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const [first] = hit.content;
  const last = hit.content.at(-1);
  const span = first === undefined || last === undefined ? undefined : [first[0], last[1]];
  return (
    <li class="spk">
      <div>
        <h3>{hit.speaker ?? <span class="un">nobody named</span>}</h3>
        <p class="meta">
          {hit.outlet ?? hit.agency ?? <span class="un">outlet not named</span>},{' '}
          {hit.date === null ? <span class="un">no date</span> : shortDay(hit.date)}
        </p>
      </div>
      <div class="st">
        <ActLabel act={hit.act} />
        <p class="q">
          <a href={reportHref(hit.report, span)}>{hit.words}</a>
        </p>
        <p class="via meta">
          <a href={`/story/${hit.story}`}>the story</a>
        </p>
      </div>
    </li>
  );
}

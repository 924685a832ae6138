import { useState } from 'preact/hooks';
import { counted } from '../dates.ts';
import { identityWords } from '../parts/identity-words.ts';
import { reportHref, reportName } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';
import { alsoWritten, type Entity, perhaps, type Suggestion } from './names.ts';

interface ForProps {
  readonly story: StoryContext;
  readonly entity: Entity;
}

/** Under the name of a speaker: what else they are called, and who may be the same. */
export function OtherNames({ story, entity }: ForProps) {
  const also = alsoWritten(entity);
  const others = perhaps(story.suggestions, entity.id);
  return (
    <>
      {also.length > 0 && (
        <p class="fine">
          also written <span class="q">{also.join(', ')}</span>
        </p>
      )}
      {others.map((one) => (
        <p key={one.other.id} class="fine">
          <span class="as">may be the same as</span> {one.other.name}: {identityWords(one.rule)}{' '}
          <Places story={story} at={one.at} />
        </p>
      ))}
    </>
  );
}

/** The words that a rule went by, each with its report. */
function Places({ story, at }: { readonly story: StoryContext; readonly at: Suggestion['at'] }) {
  return (
    <>
      {at.map(({ report, span }, i) => {
        const entry = story.reports.get(report);
        const said = story.dossier.annotations[report]?.text?.slice(...span) ?? '';
        return (
          <span key={`${report} ${span[0]}`}>
            {i > 0 && ', '}
            <a class="q" href={reportHref(report, span)} title={entry === undefined ? report : reportName(entry)}>
              {said.replace(/\s+/gu, ' ')}
            </a>
          </span>
        );
      })}
    </>
  );
}

/** So many suggestions are listed; more are for a machine, in the JSON. */
const MOST = 20;

/** Of all that the story names: who may be one, and which names were taken for one, each with the words that say so. */
export function Names({ story }: { readonly story: StoryContext }) {
  const [open, setOpen] = useState(false); // of a long story these are many lines, and seldom asked for
  const { suggestions } = story;
  const joined = story.dossier.entities.filter((entity) => alsoWritten(entity).length > 0);
  if (suggestions.length + joined.length === 0) return null;
  return (
    <section aria-labelledby="h-names">
      <div class="head">
        <h2 id="h-names">Names</h2>
        {suggestions.length > 0 && <p class="meta">{counted(suggestions.length, 'pair')} may be one; nothing was joined</p>}
      </div>
      {suggestions.length > 0 && (
        <ul class="tlog names">
          {suggestions.slice(0, MOST).map((one) => (
            <li key={`${one.one.id} ${one.other.id}`}>
              <b>{one.one.name}</b> <span class="as">may be the same as</span> <b>{one.other.name}</b>{' '}
              <span class="meta">
                {identityWords(one.rule)}: <Places story={story} at={one.at} />
              </span>
            </li>
          ))}
          {suggestions.length > MOST && <li class="fine">and {suggestions.length - MOST} more in the JSON</li>}
        </ul>
      )}
      {joined.length > 0 && (
        <details class="fold why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{counted(joined.length, 'name')} that reports write in several ways</summary>
          <ul class="tlog names">
            {(open ? joined : []).map((entity) => (
              <Joined key={entity.id} story={story} entity={entity} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const Joined = ({ story, entity }: ForProps) => (
  <li>
    <b>{entity.name}</b>, also written <span class="q">{alsoWritten(entity).join(', ')}</span>
    {entity.joined.map(({ rule, at }) => (
      <span key={`${rule} ${at[0]?.report} ${at[0]?.span[0]} ${at[1]?.report} ${at[1]?.span[0]}`} class="meta">
        {' '}
        · {identityWords(rule)}: <Places story={story} at={at} />
      </span>
    ))}
  </li>
);

import type { PersonJson, PersonStories } from '../../../src/api/contract.ts';
import { counted, dayRange } from '../dates.ts';
import { type Cited, type Join, joinsOf, namesOf, type Perhaps, perhapsOf, type Term, titlesOf } from './called.ts';
import { FromReport, Words } from './cite.tsx';
import { personHref } from './links.ts';

interface KnownProps {
  readonly person: PersonJson;
  readonly stories: PersonStories['stories'];
}

/** What they are called, by whom, when; why that is one; who else it may be. */
export function Known({ person, stories }: KnownProps) {
  return (
    <>
      <Terms id="h-title" heading="Titles, as written" terms={titlesOf(person, stories)} />
      <Terms id="h-name" heading="Names" terms={namesOf(person, stories)}>
        <Joins joins={joinsOf(stories)} />
      </Terms>
      <MayBe all={perhapsOf(person, stories)} />
    </>
  );
}

interface TermsProps {
  readonly id: string;
  readonly heading: string;
  readonly terms: readonly Term[];
  readonly children?: preact.ComponentChildren;
}

/** More are folded away: a head of state has dozens. */
const MOST = 6;

function Terms({ id, heading, terms, children }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div class="head">
        <h2 id={id}>{heading}</h2>
      </div>
      <ul class="tlog">{terms.slice(0, MOST).map(termRow)}</ul>
      {terms.length > MOST && (
        <details class="fold rest">
          <summary>{terms.length - MOST} more</summary>
          <ul class="tlog">{terms.slice(MOST).map(termRow)}</ul>
        </details>
      )}
      {children}
    </section>
  );
}

function termRow({ words, first, last, count, at }: Term) {
  return (
    <li key={words}>
      <p class="q">
        <Words at={at}>{words}</Words>
      </p>
      <p class="meta">
        {count > 0 && `${counted(count, 'time')} · `}
        {first === null && at === null ? 'in stories not shown here' : dayRange(first, last)}
      </p>
      {at !== null && (
        <p class="fine">
          first in <FromReport from={at} span={at.span} />
        </p>
      )}
    </li>
  );
}

function Joins({ joins }: { readonly joins: readonly Join[] }) {
  if (joins.length === 0) return null;
  return (
    <details class="fold rest">
      <summary>Why these are taken to be one</summary>
      <ul class="joins">
        {joins.map(({ says, at }) => (
          <li key={JSON.stringify([says, at])}>
            <Pair at={at} />: {says}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "“Verel” and “Anton Verel”" */
const Pair = ({ at }: { readonly at: readonly Cited[] }) => (
  <>
    {at.map((one, i) => (
      <span key={`${one.report} ${one.span[0]}`}>
        {i > 0 && ' and '}
        <span class="q">
          <Words at={one}>“{one.words}”</Words>
        </span>
      </span>
    ))}
  </>
);

function MayBe({ all }: { readonly all: readonly Perhaps[] }) {
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="h-may">
      <div class="head">
        <h2 id="h-may">May be the same as</h2>
        <p class="meta">shown, not applied</p>
      </div>
      <ul class="tlog">
        {all.map(({ id, name, says, words, at }) => (
          <li key={id}>
            <p>
              <a href={personHref(id)}>{name}</a>
            </p>
            <p class="meta">
              {at.length > 0 ? <Pair at={at} /> : <span class="q">{words.map((one) => `“${one}”`).join(' and ')}</span>}: {says}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

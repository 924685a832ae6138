import { useEffect } from 'preact/hooks';
import type { Candidate, PersonJson, Problem } from '../../../src/api/contract.ts';
import { go, goInstead, useTitle } from '../address.ts';
import { counted, dayRange } from '../dates.ts';
import { type Fetched, useFetched } from '../fetched.ts';
import { useStepping } from '../keys.ts';
import { When } from '../parts/states.tsx';
import { peopleHref, personHref } from './links.ts';
import { kindWord } from './person-page.tsx';

/** Leads from a name to the one who is called so, to those who may be meant, or says what was looked at. */
export function PeoplePage({ query }: { readonly query: URLSearchParams }) {
  const name = query.get('name')?.trim() ?? '';
  const fetched = useFetched<PersonJson>(name === '' ? null : `people?${new URLSearchParams({ name, limit: '1' })}`);
  useTitle(name === '' ? 'People and bodies' : `“${name}”`);
  useStepping('.candidates h3 a');
  return (
    <div class="page people">
      <div class="head bare">
        <h1>People and bodies</h1>
      </div>
      <NameField name={name} />
      {name === '' ? <HowNamed /> : <Found name={name} fetched={fetched} />}
    </div>
  );
}

function NameField({ name }: { readonly name: string }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const asked = new FormData(event.currentTarget).get('name');
    if (typeof asked === 'string' && asked.trim() !== '') go(peopleHref(asked.trim()));
  };
  return (
    <search>
      <form class="by-name" onSubmit={submit} key={name}>
        <label class="field">
          Name
          <input type="text" name="name" defaultValue={name} autocomplete="off" />
        </label>
        <button class="btn" type="submit">
          Find
        </button>
      </form>
    </search>
  );
}

const HowNamed = () => (
  <p class="meta narrow">
    A name, a part of one, a title with it, or another spelling. Organisations and places are found as well as persons: ministries
    and governments speak, too.
  </p>
);

interface FoundProps {
  readonly name: string;
  readonly fetched: Fetched<PersonJson>;
}

function Found({ name, fetched }: FoundProps) {
  const found = fetched.state === 'ready' ? fetched.value.id : null;
  useEffect(() => {
    if (found !== null) goInstead(personHref(found));
  }, [found]);
  if (fetched.state === 'failed' && fetched.problem.code === 'SEVERAL_PEOPLE')
    return <Candidates name={name} problem={fetched.problem} />;
  if (fetched.state === 'failed' && fetched.problem.code === 'NO_SUCH_PERSON') return <Nobody name={name} />;
  return <When fetched={fetched}>{() => null}</When>;
}

function Candidates({ name, problem: { candidates = [], detail } }: { readonly name: string; readonly problem: Problem }) {
  const [, shown, all] = /\((\d+) of (\d+) are listed\)/u.exec(detail) ?? [];
  return (
    <section aria-labelledby="h-who">
      <div class="head">
        <h2 id="h-who">Who is meant by “{name}”</h2>
        <p class="meta">
          {all === undefined
            ? `${candidates.length} are called so, or may be; who said most first`
            : `${shown} of ${all} who are called so, or may be; a longer name finds fewer`}
        </p>
      </div>
      <ol class="candidates">
        {candidates.map((one) => (
          <CandidateRow key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

function CandidateRow({ one }: { readonly one: Candidate }) {
  const title = one.titles.at(-1);
  return (
    <li>
      <h3>
        <a href={personHref(one.id)}>{one.name}</a>
      </h3>
      <p class="meta dots">
        <span>{kindWord(one)}</span>
        {title !== undefined && (
          <span>
            <span class="q">{title.title}</span>, {dayRange(title.first, title.last)}
          </span>
        )}
        <span>
          {counted(one.by, 'statement')}, {one.about} by others about them
        </span>
      </p>
    </li>
  );
}

const Nobody = ({ name }: { readonly name: string }) => (
  <div class="nothing">
    <p class="lede">Nobody in this store is called “{name}”.</p>
    <p class="narrow">
      Looked at: the names and titles that reports give to persons, organisations and places, and names that are spelt or sound
      alike. Statements may still hold these words:{' '}
      <a href={`/search?${new URLSearchParams({ query: name })}`}>search what was said</a>.
    </p>
  </div>
);

import type { Facets } from '../../../src/api/contract.ts';
import { go } from '../address.ts';
import { count, daysBetween, longDay, shortDay } from '../dates.ts';
import { ActField } from './act-field.tsx';
import { useUnfolded } from './unfolded.ts';

interface FacetsProps {
  readonly query: URLSearchParams;
  /** How many stories each would leave; `null` where that could not be had. */
  readonly facets: Facets | null;
  /** How many stories the reader follows; `null` where that is not kept. */
  readonly followed: number | null;
}

type Counted = Facets['place'];

const ACCOUNTS: Readonly<Record<string, string>> = {
  denied: 'Claim denied',
  'not-confirmed': 'Not confirmed',
  differs: 'Figures differ',
  superseded: 'Given anew later',
  agrees: 'Origins agree',
  none: 'No difference found',
};
const ORIGINS: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3+': '3 or more' };

/** What the list can be narrowed by; what is chosen is in the address. Folded where there is no room beside the list. */
export function StoryFacets({ query, facets, followed }: FacetsProps) {
  const open = useUnfolded();
  const words = narrowedTo(query);
  return (
    <aside aria-label="Narrow the list">
      <details class="facets" open={open}>
        <summary>{words === '' ? 'Narrow the list' : `Narrowed to: ${words}`}</summary>
        {followed !== null && <Following query={query} followed={followed} />}
        {facets !== null && (
          <>
            <Choices name="relation" legend="Accounts" words={ACCOUNTS} query={query} counted={facets.relation} />
            <Choices name="origins" legend="Origins, at most" words={ORIGINS} query={query} counted={facets.origins} />
            <Lately query={query} facets={facets} />
            <Choices name="place" legend="Place" query={query} counted={facets.place} />
            <Choices name="person" legend="Person" query={query} counted={facets.person} />
            <Choices name="outlet" legend="Outlet" query={query} counted={facets.outlet} />
          </>
        )}
        <MoreFilters query={query} />
      </details>
    </aside>
  );
}

const NOT_SHOWN = new Set(['sort', 'after', 'limit']);

/** What is chosen, in words: "Claim denied, Dravik". */
export function narrowedTo(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => !NOT_SHOWN.has(name))
    .map(([name, value]) => {
      if (name === 'relation') return ACCOUNTS[value] ?? value;
      if (name === 'origins') return `at most ${ORIGINS[value] ?? value} ${value === '1' ? 'origin' : 'origins'}`;
      if (name === 'since') return `since ${longDay(value)}`;
      if (name === 'from' || name === 'to') return `${name} ${longDay(value)}`;
      if (name === 'following') return 'followed by you';
      return name === 'query' ? `“${value}”` : value;
    })
    .join(', ');
}

/** Without a story that is followed it is not offered, but where it is chosen it can be taken back. */
function Following({ query, followed }: { readonly query: URLSearchParams; readonly followed: number }) {
  const isChosen = query.has('following');
  if (followed === 0 && !isChosen) return null;
  const turn = (): void => {
    const asked = new URLSearchParams(query);
    if (isChosen) asked.delete('following');
    else asked.set('following', 'yes');
    goTo(asked);
  };
  return (
    <fieldset>
      <legend>Yours, in this browser</legend>
      <label>
        <input type="checkbox" checked={isChosen} onChange={turn} />
        <span>Following</span>
        <span class="n">
          {count(followed)}
          <span class="vh"> {followed === 1 ? 'story' : 'stories'}</span>
        </span>
      </label>
    </fieldset>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly query: URLSearchParams;
  readonly counted: Counted;
  /** How values are called; without: as they are. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Several of one list: a story needs one of them. */
function Choices({ name, legend, query, counted, words }: ChoicesProps) {
  const chosen = query.getAll(name).map((one) => one.toLowerCase());
  const shown = counted.filter(
    ({ value, stories }) =>
      (words === undefined || Object.hasOwn(words, value)) && (stories > 0 || chosen.includes(value.toLowerCase())),
  );
  if (shown.length === 0) return null;
  const turn = (value: string): void => {
    const asked = new URLSearchParams(query);
    const folded = value.toLowerCase();
    const others = query.getAll(name).filter((one) => one.toLowerCase() !== folded);
    asked.delete(name);
    for (const one of chosen.includes(folded) ? others : [...others, value]) asked.append(name, one);
    goTo(asked);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, stories }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value.toLowerCase())} onChange={() => turn(value)} />
          <span class={words === undefined ? 'name' : undefined}>{words?.[value] ?? value}</span>
          <span class="n">
            {count(stories)}
            <span class="vh"> {stories === 1 ? 'story' : 'stories'}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** By the last day on record, not by today: a store of last year has its last week too. */
function Lately({ query, facets: { since, last } }: { readonly query: URLSearchParams; readonly facets: Facets }) {
  if (last === null || since.length === 0) return null;
  const chosen = query.get('since') ?? '';
  const choose = (day: string): void => {
    const asked = new URLSearchParams(query);
    if (day === '') asked.delete('since');
    else asked.set('since', day);
    goTo(asked);
  };
  const isListed = chosen === '' || since.some(({ value }) => value === chosen);
  const days = isListed ? since : [...since, { value: chosen, stories: null }];
  return (
    <fieldset>
      <legend>Changed</legend>
      <Day name="Any day" day="" stories={null} chosen={chosen} choose={choose} />
      {days.map(({ value, stories }) => (
        <Day key={value} name={lately(value, last)} day={value} stories={stories} chosen={chosen} choose={choose} />
      ))}
    </fieldset>
  );
}

function lately(day: string, last: string): string {
  const days = daysBetween(day, last) + 1;
  if (days === 1) return `On ${longDay(last)}`;
  return days === 7 || days === 30 ? `${days} days to ${shortDay(last)}` : `Since ${longDay(day)}`;
}

interface DayProps {
  readonly name: string;
  readonly day: string;
  readonly stories: number | null;
  readonly chosen: string;
  readonly choose: (day: string) => void;
}

function Day({ name, day, stories, chosen, choose }: DayProps) {
  return (
    <label>
      <input type="radio" name="since" value={day} checked={chosen === day} onChange={() => choose(day)} />
      <span>{name}</span>
      {stories !== null && (
        <span class="n">
          {count(stories)}
          <span class="vh"> {stories === 1 ? 'story' : 'stories'}</span>
        </span>
      )}
    </label>
  );
}

const goTo = (asked: URLSearchParams): void => go(asked.size === 0 ? '/stories' : `/stories?${asked}`);

/** What is typed, or chosen from many. */
const TYPED = ['query', 'speaker', 'act', 'from', 'to'] as const;
/** Another place, person, outlet: each is one more of its list. */
const ADDED = ['place', 'person', 'outlet'] as const;

function MoreFilters({ query }: { readonly query: URLSearchParams }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = new FormData(event.currentTarget);
    const typed = (name: string): string => String(given.get(name) ?? '').trim();
    const asked = new URLSearchParams(query);
    for (const name of TYPED) {
      asked.delete(name);
      if (typed(name) !== '') asked.set(name, typed(name));
    }
    for (const name of ADDED) {
      const isThere = query.getAll(name).some((one) => one.toLowerCase() === typed(name).toLowerCase());
      if (typed(name) !== '' && !isThere) asked.append(name, typed(name));
    }
    goTo(asked);
  };
  const sort = query.get('sort');
  return (
    <form onSubmit={submit} key={query.toString()}>
      <fieldset>
        <legend>With statements</legend>
        <Field name="query" label="Words said" query={query} />
        <Field name="speaker" label="Speaker" query={query} />
        <ActField query={query} />
      </fieldset>
      <fieldset>
        <legend>Also</legend>
        <Field name="place" label="Another place" query={null} />
        <Field name="person" label="Another person" query={null} />
        <Field name="outlet" label="Another outlet" query={null} />
        <DayField name="from" label="From" query={query} />
        <DayField name="to" label="To" query={query} />
      </fieldset>
      <p class="btns">
        <button class="btn" type="submit">
          Show
        </button>
        {narrowedTo(query) !== '' && (
          <a class="btn plain" href={sort === null ? '/stories' : `/stories?sort=${sort}`}>
            Clear
          </a>
        )}
      </p>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** `null`: what was asked for stands elsewhere. */
  readonly query: URLSearchParams | null;
}

const Field = ({ name, label, query }: FieldProps) => (
  <label class="field">
    {label}
    <input type="text" name={name} defaultValue={query?.get(name) ?? ''} />
  </label>
);

const DayField = ({ name, label, query }: FieldProps) => (
  <label class="field">
    {label}
    <input type="date" name={name} defaultValue={query?.get(name) ?? ''} />
  </label>
);

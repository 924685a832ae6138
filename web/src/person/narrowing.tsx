import type { PersonStories } from '../../../src/api/contract.ts';
import { go } from '../address.ts';
import { ACTS } from '../parts/act.tsx';
import { useUnfolded } from '../parts/unfolded.ts';
import type { Speech } from './said.tsx';

/** The API's filters for statements of a person, each also the name of a field. */
export const FILTERS = ['act', 'polarity', 'story', 'from', 'to', 'outlet', 'place', 'since'] as const;

/** What of an address filters. */
export function filtersIn(query: URLSearchParams): URLSearchParams {
  const filters = new URLSearchParams();
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value !== null && value !== '') filters.set(name, value);
  }
  return filters;
}

interface NarrowingProps {
  /** "/person/pe-…" */
  readonly path: string;
  readonly speech: Speech;
  readonly query: URLSearchParams;
  readonly stories: PersonStories['stories'];
}

const POLARITIES = ['asserted', 'denied', 'unasserted'];

/** The filters as fields; what is asked for is in the address. Folded where there is no room beside the list. */
export function Narrowing({ path, speech, query, stories }: NarrowingProps) {
  const open = useUnfolded();
  const filters = filtersIn(query);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const asked = new URLSearchParams({ list: speech });
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim());
    go(`${path}?${asked}`);
  };
  return (
    <aside aria-label="Narrow the list">
      <details class="facets" open={open}>
        <summary>{filters.size === 0 ? 'Narrow the list' : 'Narrowed; change or clear'}</summary>
        <form onSubmit={submit} key={query.toString()}>
          <fieldset>
            <legend>Statements</legend>
            <Choice name="act" label="Act" query={query} of={ACTS.map((act) => [act, act])} />
            <Choice name="polarity" label="Their stand on the words" query={query} of={POLARITIES.map((one) => [one, one])} />
            <Choice name="story" label="Story" query={query} of={stories.map(({ story, title }) => [story, title])} />
            <Field name="outlet" label="Outlet" query={query} />
            <Field name="place" label="Place" query={query} />
          </fieldset>
          <fieldset>
            <legend>Days</legend>
            <DayField name="from" label="From" query={query} />
            <DayField name="to" label="To" query={query} />
          </fieldset>
          <p class="btns">
            <button class="btn" type="submit">
              Show
            </button>
            {filters.size > 0 && (
              <a class="btn plain" href={`${path}?list=${speech}`}>
                Clear
              </a>
            )}
          </p>
        </form>
      </details>
    </aside>
  );
}

interface FieldProps {
  readonly name: (typeof FILTERS)[number];
  readonly label: string;
  readonly query: URLSearchParams;
}

const Field = ({ name, label, query }: FieldProps) => (
  <label class="field">
    {label}
    <input type="text" name={name} defaultValue={query.get(name) ?? ''} />
  </label>
);

const DayField = ({ name, label, query }: FieldProps) => (
  <label class="field">
    {label}
    <input type="date" name={name} defaultValue={query.get(name) ?? ''} />
  </label>
);

function Choice({ name, label, query, of }: FieldProps & { readonly of: readonly (readonly [string, string])[] }) {
  const chosen = query.get(name) ?? '';
  const known = chosen === '' || of.some(([value]) => value === chosen) ? of : [...of, [chosen, chosen] as const];
  return (
    <label class="field">
      {label}
      <select name={name} defaultValue={chosen}>
        <option value="">any</option>
        {known.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

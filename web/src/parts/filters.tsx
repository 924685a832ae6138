import { go } from '../address.ts';
import { ActField } from './act-field.tsx';
import { useUnfolded } from './unfolded.ts';

interface FiltersProps {
  /** The page's own address: "/stories". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly summary: string;
}

const WHO = [
  ['speaker', 'Speaker'],
  ['place', 'Place'],
  ['outlet', 'Outlet'],
] as const;
const DAYS = [
  ['from', 'From'],
  ['to', 'To'],
] as const;

/** The filters of the API, as fields; what is asked for is in the address. Folded where there is no room beside the list. */
export function Filters({ path, query, summary }: FiltersProps) {
  const open = useUnfolded();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const asked = new URLSearchParams();
    const words = query.get('query');
    if (words !== null) asked.set('query', words);
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim());
    go(asked.size === 0 ? path : `${path}?${asked}`);
  };
  return (
    <aside aria-label="Narrow the list">
      <details class="facets" open={open}>
        <summary>{summary}</summary>
        <form onSubmit={submit} key={query.toString()}>
          <Fields query={query} legend={path === '/stories' ? 'Stories with statements' : 'Statements'} />
          <p class="btns">
            <button class="btn" type="submit">
              Show
            </button>
            {query.size > 0 && (
              <a class="btn plain" href={path}>
                Clear
              </a>
            )}
          </p>
        </form>
      </details>
    </aside>
  );
}

function Fields({ query, legend }: { readonly query: URLSearchParams; readonly legend: string }) {
  return (
    <>
      <fieldset>
        <legend>{legend}</legend>
        {WHO.map(([name, label]) => (
          <label key={name} class="field">
            {label}
            <input type="text" name={name} defaultValue={query.get(name) ?? ''} />
          </label>
        ))}
        <ActField query={query} />
      </fieldset>
      <fieldset>
        <legend>Days</legend>
        {DAYS.map(([name, label]) => (
          <label key={name} class="field">
            {label}
            <input type="date" name={name} defaultValue={query.get(name) ?? ''} />
          </label>
        ))}
      </fieldset>
    </>
  );
}

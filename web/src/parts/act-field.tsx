import { ACTS } from './act.tsx';

/** Chooses what was done with the words; the address says what was chosen. */
export function ActField({ query }: { readonly query: URLSearchParams }) {
  return (
    <label class="field">
      Act
      <select name="act">
        <option value="">any</option>
        {ACTS.map((act) => (
          <option key={act} value={act} selected={query.get('act') === act}>
            {act}
          </option>
        ))}
      </select>
    </label>
  );
}

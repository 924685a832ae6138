import { useState } from 'preact/hooks';
import type { CorrectionsJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { When } from '../parts/states.tsx';
import { useDecisions } from './deciding.ts';
import { DecisionRow, undoneBy } from './row.tsx';

const STEP = 50;
const MOST = 1000;

/** All that was decided, the last first, and whether the log is as it was written. */
export function Log({ askName }: { readonly askName: () => void }) {
  const [limit, setLimit] = useState(STEP);
  const fetched = useFetched<CorrectionsJson>(`corrections?newest=true&limit=${limit}`, useDecisions());
  return (
    <When fetched={fetched}>
      {({ corrections, chain, next }) => (
        <section class="log" aria-labelledby="h-log">
          <div class="head">
            <h2 id="h-log">Decided</h2>
            <p class="meta">the last first; nothing in the log can be altered</p>
          </div>
          <Chain chain={chain} />
          {corrections.length === 0 && <p class="lede nothing">Nothing was decided yet.</p>}
          <ol class="tlog">
            {corrections.map((row) => (
              <DecisionRow key={row.id} row={row} askName={askName} undoes={undoneBy(corrections).get(row.id)} />
            ))}
          </ol>
          {next !== null && limit < MOST && (
            <button type="button" class="btn more" onClick={() => setLimit(Math.min(MOST, limit * 2))}>
              Earlier ones
            </button>
          )}
          {next !== null && limit >= MOST && <p class="meta">The earlier ones: onrecord corrections</p>}
        </section>
      )}
    </When>
  );
}

/** So much of the last line's hash is shown; all of it stands in the JSON. */
const SHOWN = 16;

function Chain({ chain: { length, head, damage } }: Pick<CorrectionsJson, 'chain'>) {
  if (damage !== null) {
    return (
      <div class="panel" role="alert">
        <b>The log is not as it was written: {damage}.</b> Reports and findings stay as they are; nothing can be decided until
        archive/corrections.jsonl is restored from a backup. <code>CORRECTIONS_DAMAGED</code>
      </div>
    );
  }
  return (
    <p class="meta chain-state">
      {counted(length, 'line')}, each sealed with the one before it: intact
      {head !== null && (
        <>
          {' '}
          up to <code title={head}>{head.slice(0, SHOWN)}</code>
        </>
      )}
    </p>
  );
}

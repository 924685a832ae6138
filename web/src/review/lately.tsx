import type { CorrectionsJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { useFetched, useTaken } from '../fetched.ts';
import { useNews } from '../live.ts';
import { useDecisions } from './deciding.ts';
import { DecisionRow, undoneBy } from './row.tsx';
import { useWaiting } from './waiting.ts';

const SHOWN = 5;

/** The last decisions, and how many need a second look, beside the queue. */
export function Lately({ askName }: { readonly askName: () => void }) {
  const [taken, take] = useTaken();
  const log = useFetched<CorrectionsJson>(`corrections?newest=true&limit=${SHOWN}`, useDecisions() + taken);
  const news = useNews(log.state === 'ready' ? log.at : null);
  const others = log.state === 'ready' ? (news?.corrected ?? 0) : 0;
  const waiting = useWaiting();
  const again = waiting?.again ?? 0;
  const rows = log.state === 'ready' && waiting !== null ? log.value.corrections : null; // all at once: nothing moves
  return (
    <aside aria-labelledby="h-lately">
      <div class="head">
        <h2 id="h-lately">Decided lately</h2>
        {others > 0 && (
          <p class="meta" role="status">
            <button type="button" class="link" onClick={take}>
              {others} more elsewhere
            </button>
          </p>
        )}
      </div>
      {rows !== null && again > 0 && (
        <p class="panel again">
          <b>{counted(again, 'decision needs', 'decisions need')} a second look.</b> The words under {again === 1 ? 'it' : 'them'}{' '}
          are not found today. <a href="/review?tab=again">Look</a>
        </p>
      )}
      {rows?.length === 0 && <p class="meta none">Nothing was decided yet.</p>}
      <ol class="tlog">
        {(rows ?? []).map((row) => (
          <DecisionRow key={row.id} row={row} askName={askName} undoes={undoneBy(rows ?? []).get(row.id)} brief={true} />
        ))}
      </ol>
      {rows !== null && (
        <p class="meta after">
          <a href="/review?tab=decided">Full log</a>, in order, cannot be altered
        </p>
      )}
    </aside>
  );
}

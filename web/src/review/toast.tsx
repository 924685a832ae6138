import { useCallback, useState } from 'preact/hooks';
import type { Problem } from '../../../src/api/contract.ts';
import { type Decided, takeBack, useDecided } from './deciding.ts';
import { useName } from './who.ts';

/** The last decision, with the way back: it stays until the next one, on whatever screen. */
export function DecisionToast() {
  const [last, setLast] = useState<Decided | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [name] = useName();
  const heard = useCallback((decided: Decided) => {
    setProblem(null);
    setLast(decided);
  }, []);
  useDecided(heard);
  const undo = async (id: string): Promise<void> => {
    setBusy(true);
    const outcome = await takeBack(id, name);
    setProblem('problem' in outcome ? outcome.problem : null);
    setBusy(false);
  };
  return (
    <div role="status" class={last === null ? undefined : 'toast'}>
      {last !== null && (
        <>
          <span class="says">{problem === null ? saysOf(last) : `Not undone: ${problem.detail} [${problem.code}]`}</span>
          {last.correction.kind !== 'remove' && (
            <button type="button" class="btn" disabled={isBusy} onClick={() => void undo(last.correction.id)}>
              {last.of === null ? 'Undo' : 'Restore'}
            </button>
          )}
          <button type="button" class="btn plain" onClick={() => setLast(null)}>
            Hide
          </button>
        </>
      )}
    </div>
  );
}

function saysOf({ correction: { kind, says }, of }: Decided): string {
  if (of !== null) return 'Taken back: the record is as it was before';
  return kind === 'remove' ? `Decided, for good: ${says}` : `Decided: ${says}`;
}

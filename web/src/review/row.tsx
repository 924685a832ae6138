import { useState } from 'preact/hooks';
import type { CorrectionsJson, Problem } from '../../../src/api/contract.ts';
import { longDay } from '../dates.ts';
import { reportHref } from '../parts/origin.tsx';
import { takeBack } from './deciding.ts';
import { ProblemNote } from './problem-note.tsx';
import { nameToDecide } from './who.ts';

type Full = CorrectionsJson['corrections'][number];
/** A decision as the log has it, or as a story tells it. */
export type Row = Omit<Full, 'seq' | 'imported' | 'stories' | 'targets'> &
  Partial<Pick<Full, 'seq' | 'imported' | 'stories'>> & { readonly targets: Full['targets'] };

/** Of each line that takes another back, by id, what that one said. */
export function undoneBy(rows: readonly Row[]): ReadonlyMap<string, string> {
  const says = new Map(rows.map((row) => [row.id, row.says]));
  return new Map(
    rows.flatMap(({ id, kind, says: own }) => {
      const of = kind === 'undo' ? says.get(own.split(' ')[0] ?? '') : undefined;
      return of === undefined ? [] : [[id, of] as const];
    }),
  );
}

/** "23 Nov 2026, 17:42" of an ISO time, in UTC as the log keeps it. */
export const when = (at: string): string => `${longDay(at.slice(0, 10))}, ${at.slice(11, 16)}`;

const STATE: Readonly<Record<Row['state'], string>> = {
  applied: 'kept',
  overruled: 'a later decision holds instead',
  orphaned: 'needs a second look',
  undone: 'taken back',
};

interface RowProps {
  readonly row: Row;
  readonly askName: () => void;
  /** What a line that takes another back took back, where it is known. */
  readonly undoes?: string | undefined;
  /** Whether the words that were decided on are shown, and where. */
  readonly brief?: boolean;
}

/** A decision: what, in which words, by whom, when, why, what became of it, and the way back. */
export function DecisionRow({ row, askName, undoes, brief = false }: RowProps) {
  const { seq, at, who, why, says, state, reason, stories = [], imported = null } = row;
  return (
    <li class={state === 'undone' ? 'decision undone' : 'decision'}>
      <p class="fine dots">
        <time dateTime={at}>{when(at)} UTC</time>
        <span>{who}</span>
        {!brief && seq !== undefined && <span>line {seq}</span>}
        {!brief && imported !== null && <span>taken from another store</span>}
      </p>
      <p class="says">{undoes === undefined ? says : `taken back: ${undoes}`}</p>
      {why !== null && !brief && <p class="meta why">“{why}”</p>}
      {!brief && <Targets row={row} />}
      <p class="fine dots">
        <span>{STATE[state]}</span>
        {reason !== null && state !== 'undone' && <span>{reason}</span>}
        {stories.map((id) => (
          <span key={id}>
            <a href={`/story/${id}`}>{brief ? 'story' : id}</a>
          </span>
        ))}
        <UndoButton row={row} askName={askName} />
      </p>
    </li>
  );
}

function Targets({ row: { targets, reason, state } }: { readonly row: Row }) {
  const gone = state === 'orphaned' && reason?.includes('not in the store') === true;
  const words = targets.filter((target) => target.words !== '');
  if (words.length === 0) return null;
  return (
    <ul class="targets">
      {words.map(({ report, span, words: said }) => (
        <li key={`${report} ${span[0]}`} class="q">
          {gone ? said : <a href={reportHref(report, span)}>{said}</a>}
        </li>
      ))}
    </ul>
  );
}

/** Takes a decision back; one that took another back is taken back in turn, and the other holds again. */
export function UndoButton({ row: { id, kind, state, says }, askName }: Pick<RowProps, 'askName'> & { readonly row: Undoable }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (state === 'undone') return null;
  if (kind === 'remove') return <span>for good: nothing undoes it</span>;
  const undo = async (): Promise<void> => {
    const name = nameToDecide();
    if (name === '') return askName();
    setBusy(true);
    const outcome = await takeBack(id, name);
    setProblem('problem' in outcome ? outcome.problem : null);
    setBusy(false);
  };
  return (
    <span>
      <button type="button" class="link" disabled={busy} onClick={() => void undo()}>
        {busy ? 'Taking back…' : kind === 'undo' ? 'Restore' : 'Undo'}
        <span class="vh">: {says}</span>
      </button>
      {problem !== null && <ProblemNote problem={problem} />}
    </span>
  );
}

export type Undoable = Pick<Row, 'id' | 'kind' | 'state' | 'says'>;

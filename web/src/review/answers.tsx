import { useMemo, useRef, useState } from 'preact/hooks';
import type { Problem, SuggestionJson } from '../../../src/api/contract.ts';
import { useKeys } from '../keys.ts';
import { decide } from './deciding.ts';
import { ProblemNote } from './problem-note.tsx';
import { nameToDecide } from './who.ts';

const WHY = 'Read the words of both';

const SAYS = { y: 'they are the same', n: 'they are not the same', l: 'later' };

export type Answer = 'merge' | 'apart';

interface AnswersProps {
  readonly suggestion: SuggestionJson;
  /** Nobody has said yet who decides. */
  readonly askName: () => void;
  readonly answered: (correction: string) => void;
  readonly leave: () => void;
}

/** The same, not the same, later; and why. */
export function Answers({ suggestion, askName, answered, leave }: AnswersProps) {
  const [busy, setBusy] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const why = useRef<HTMLInputElement>(null);
  const { id, story, sides } = suggestion;
  const answer = async (kind: Answer): Promise<void> => {
    const name = nameToDecide();
    if (name === '') return askName();
    if (busy !== null) return;
    setBusy(kind);
    setProblem(null);
    const entities = sides.map(({ entity }) => `${story.id}#${entity}`);
    const outcome = await decide({ kind, entities }, { by: name, why: why.current?.value ?? '' });
    if ('made' in outcome) return answered(outcome.made.id);
    setProblem(outcome.problem);
    setBusy(null);
  };
  const keys = { y: () => void answer('merge'), n: () => void answer('apart'), l: leave };
  useKeys(
    useMemo(() => keys, [id, busy, leave]),
    SAYS,
  );
  return (
    <div class="answers" aria-busy={busy !== null}>
      <label class="field" for="why">
        <span>Why, kept with the decision</span>
        <input id="why" ref={why} defaultValue={WHY} maxLength={4000} />
      </label>
      <Buttons busy={busy} same={keys.y} apart={keys.n} later={leave} />
      <ProblemNote problem={problem} />
    </div>
  );
}

interface ButtonsProps {
  readonly busy: Answer | null;
  readonly same: () => void;
  readonly apart: () => void;
  readonly later: () => void;
}

const Buttons = ({ busy, same, apart, later }: ButtonsProps) => (
  <p class="btns">
    <button type="button" class="btn main" disabled={busy !== null} onClick={same}>
      {busy === 'merge' ? 'Deciding…' : 'The same'}{' '}
      <span aria-hidden="true">
        <kbd>y</kbd>
      </span>
    </button>
    <button type="button" class="btn" disabled={busy !== null} onClick={apart}>
      {busy === 'apart' ? 'Deciding…' : 'Not the same'}{' '}
      <span aria-hidden="true">
        <kbd>n</kbd>
      </span>
    </button>
    <button type="button" class="btn plain" onClick={later}>
      Later{' '}
      <span aria-hidden="true">
        <kbd>l</kbd>
      </span>
    </button>
  </p>
);

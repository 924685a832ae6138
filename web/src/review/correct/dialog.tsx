import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier, Problem } from '../../../../src/api/contract.ts';
import { reportName } from '../../parts/origin.tsx';
import { decide } from '../deciding.ts';
import { ProblemNote } from '../problem-note.tsx';
import { nameToDecide } from '../who.ts';
import { WhoDecides } from '../who-decides.tsx';
import { WayFields } from './fields.tsx';
import { requestOf, type Way, waysOf } from './requests.ts';
import type { Target } from './targets.ts';

interface CorrectDialogProps {
  readonly dossier: Dossier;
  readonly target: Target;
  readonly close: () => void;
}

/** One thing and what can be decided about it. */
export function CorrectDialog({ dossier, target, close }: CorrectDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="correct-dialog"
      aria-labelledby="h-correct"
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()} // keys of the screen behind it do nothing here
    >
      <h2 id="h-correct">{HEAD[target.kind]}</h2>
      <About target={target} />
      <CorrectForm dossier={dossier} target={target} close={() => dialog.current?.close()} />
    </dialog>
  );
}

const HEAD: Readonly<Record<Target['kind'], string>> = {
  statement: 'Correct a statement',
  figure: 'Correct a figure',
  event: 'Correct a happening',
  claim: 'Correct a claim',
  entity: 'Correct a name',
  report: 'Correct a report',
  story: 'Correct this story',
};

function About({ target }: { readonly target: Target }) {
  if (target.kind === 'story') return null;
  if (target.kind === 'entity') {
    const { name, names } = target.entity;
    const others = names.filter((one) => one !== name);
    return (
      <p class="about">
        <b>{name}</b> {others.length > 0 && <span class="meta">also written {others.join(', ')}</span>}
      </p>
    );
  }
  if (target.kind === 'claim') return <p class="about q">{target.quote.words}</p>;
  return (
    <p class="about">
      <span class="q">{target.kind === 'report' ? target.report.title : target.quote.words}</span>{' '}
      <span class="fine">{reportName(target.report)}</span>
    </p>
  );
}

/** Put where a reason may be left as it is; a removal has no usual one. */
const WHY = 'Read the words';

function CorrectForm({ dossier, target, close }: CorrectDialogProps) {
  const [way, setWay] = useState<Way | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const remove = way?.kind === 'remove';
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (way === null || form.current === null) return;
    const name = nameToDecide();
    if (name === '') return setAsked(asked + 1);
    const fields = new FormData(form.current);
    setBusy(true);
    setProblem(null);
    const outcome = await decide(requestOf(way.kind, target, fields), { by: name, why: String(fields.get('why') ?? '') });
    setBusy(false);
    if ('problem' in outcome) setProblem(outcome.problem);
    else close();
  };
  const input = ({ target: field }: Event): void => {
    if (field instanceof HTMLInputElement && field.name === 'typed') setTyped(field.value);
  };
  return (
    <>
      <form ref={form} class="correct-form" onSubmit={(event) => void submit(event)} onInput={input} aria-busy={busy}>
        <Ways ways={waysOf(target, dossier)} chosen={way} choose={setWay} />
        {way !== null && <WayFields key={way.kind} way={way.kind} target={target} dossier={dossier} />}
        {way !== null && <Why key={remove ? 'remove' : 'other'} remove={remove} />}
        <Buttons busy={busy} remove={remove} can={way !== null && (!remove || typed.trim() === target.id)} close={close} />
      </form>
      <WhoDecides asked={asked} />
      <ProblemNote problem={problem} />
    </>
  );
}

interface ButtonsProps {
  readonly busy: boolean;
  readonly remove: boolean;
  /** Whether enough is told to decide. */
  readonly can: boolean;
  readonly close: () => void;
}

const Buttons = ({ busy, remove, can, close }: ButtonsProps) => (
  <p class="btns">
    <button type="submit" class="btn main" disabled={busy || !can}>
      {busy ? 'Deciding…' : remove ? 'Remove for good' : 'Decide'}
    </button>
    <button type="button" class="btn" onClick={close}>
      Leave as it is
    </button>
  </p>
);

interface WaysProps {
  readonly ways: readonly Way[];
  readonly chosen: Way | null;
  readonly choose: (way: Way) => void;
}

function Ways({ ways, chosen, choose }: WaysProps) {
  return (
    <fieldset>
      <legend class="vh">What to decide</legend>
      {ways.map((way) => (
        <label key={way.kind} class="tick">
          <input type="radio" name="way" value={way.kind} checked={chosen === way} onChange={() => choose(way)} />
          <span>
            {way.label} <span class="fine">{way.does}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Why({ remove }: { readonly remove: boolean }) {
  return (
    <label class="field">
      <span>{remove ? 'Why: nothing else will tell what stood there' : 'Why, kept with the decision'}</span>
      <textarea name="why" rows={2} required={remove} defaultValue={remove ? '' : WHY} />
    </label>
  );
}

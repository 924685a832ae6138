import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Dossier } from '../../../../src/api/contract.ts';
import { setQuery, useAddress } from '../../address.ts';
import { shortDay } from '../../dates.ts';
import { lazily } from '../../lazily.tsx';
import { targetIn } from './targets.ts';
import '../review.css';

const CorrectDialog = lazily(() => import('./dialog.tsx').then(({ CorrectDialog: dialog }) => dialog));

export type CorrectionJson = Dossier['corrections'][number];

interface Around {
  /** Whether what can be corrected offers it. */
  readonly on: boolean;
  readonly corrections: ReadonlyMap<string, CorrectionJson>;
}

const Correctable = createContext<Around>({ on: false, corrections: new Map() });

export const useCorrectable = (): Around => useContext(Correctable);

/** "on", or the id of what is being corrected: it is in the address, so Back closes and a link opens. */
const KEY = 'correct';
const OPEN = 'on';

export const openCorrection = (of: string | null): void => setQuery(KEY, of);

interface CorrectingProps {
  readonly dossier: Dossier;
  readonly children: ComponentChildren;
}

/** A story in which everything can be corrected where it is read. */
export function Correcting({ dossier, children }: CorrectingProps) {
  const asked = useAddress().query.get(KEY);
  const around = useMemo(
    () => ({ on: asked !== null, corrections: new Map(dossier.corrections.map((one) => [one.id, one])) }),
    [dossier, asked !== null],
  );
  const target = asked === null || asked === OPEN ? null : targetIn(dossier, asked);
  return (
    <Correctable.Provider value={around}>
      {children}
      {target !== null && <CorrectDialog key={target.id} dossier={dossier} target={target} close={() => openCorrection(OPEN)} />}
    </Correctable.Provider>
  );
}

/** Turns it on and off for the whole story. */
export function CorrectSwitch() {
  const { on } = useCorrectable();
  return (
    <button type="button" class="btn" aria-pressed={on} onClick={() => openCorrection(on ? null : OPEN)}>
      Correct
    </button>
  );
}

interface CorrectProps {
  /** Its id: "r1#s3", "st-…#c1". */
  readonly of: string;
  /** What it is, for who hears it: "the statement of Nadia Kolm". */
  readonly what: string;
}

/** Quiet, and there only while the story is being corrected. */
export function Correct({ of, what }: CorrectProps) {
  const { on } = useCorrectable();
  if (!on) return null;
  return (
    <button type="button" class="link correct" aria-haspopup="dialog" onClick={() => openCorrection(of)}>
      Correct<span class="vh"> {what}</span>
    </button>
  );
}

const DONE: Readonly<Partial<Record<CorrectionJson['kind'], string>>> = {
  confirm: 'confirmed',
  attribute: 'speaker set',
  rename: 'named',
  merge: 'joined',
  apart: 'told apart',
  split: 'parted',
  date: 'date set',
  origin: 'origin set',
  'merge-stories': 'stories joined',
  'split-story': 'story parted',
};

/** "confirmed by Lena Orsk, 23 Nov": what people decided about it, as far as it holds. */
export function Corrected({ ids = [] }: { readonly ids?: readonly string[] | undefined }) {
  const { corrections } = useCorrectable();
  const held = ids.flatMap((id) => corrections.get(id) ?? []).filter(({ kind, state }) => state === 'applied' && kind in DONE);
  if (held.length === 0) return null;
  return (
    <span class="fine decided-by dots">
      {held.map(({ id, kind, who, at, why }) => (
        <span key={id} title={why ?? undefined}>
          {DONE[kind]} by {who}, {shortDay(at.slice(0, 10))}
        </span>
      ))}
    </span>
  );
}

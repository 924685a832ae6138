import { useState } from 'preact/hooks';
import type { Dossier } from '../../../../src/api/contract.ts';
import { DecisionRow } from '../row.tsx';
import { WhoDecides } from '../who-decides.tsx';

/** What persons decided about this story: what they set aside stands here only. */
export function DecidedByPeople({ dossier }: { readonly dossier: Dossier }) {
  const [asked, setAsked] = useState(0);
  const aside = dossier.corrections.filter(({ kind, state }) => kind === 'reject' && state === 'applied');
  const others = dossier.corrections.filter((one) => !aside.includes(one));
  if (aside.length + others.length === 0) return null;
  const askName = (): void => setAsked(asked + 1);
  const folds = [
    { title: 'Set aside by a person', rows: aside },
    { title: 'Decided by a person', rows: others },
  ];
  return (
    <section class="set-aside" aria-labelledby="h-aside">
      <div class="head">
        <h2 id="h-aside">What people decided</h2>
        <p class="meta">
          kept apart from what was read, and undone at any time · <a href="/review?tab=decided">full log</a>
        </p>
      </div>
      {asked > 0 && <WhoDecides asked={asked} />}
      {folds.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <details key={title} class="fold">
              <summary>
                {title} <span class="meta">{rows.length}</span>
              </summary>
              <ol class="tlog">
                {rows.map((row) => (
                  <DecisionRow key={row.id} row={row} askName={askName} />
                ))}
              </ol>
            </details>
          ),
      )}
    </section>
  );
}

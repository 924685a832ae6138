import type { Dossier } from '../../../../src/api/contract.ts';
import { counted } from '../../dates.ts';
import { WhoDecides } from '../who-decides.tsx';
import { Correct, Corrected, useCorrectable } from './correcting.tsx';

/** While a story is being corrected: who decides, the story itself, all names, and the questions that wait. */
export function CorrectBar({ dossier }: { readonly dossier: Dossier }) {
  const { on } = useCorrectable();
  if (!on) return null;
  const place = new Map(dossier.entities.map(({ id }, i) => [id, i]));
  const questions = dossier.entities.flatMap(({ id, suggested }, i) =>
    suggested.filter(({ entity }) => (place.get(entity) ?? -1) > i).map(({ entity }) => `${dossier.id}#${id}~${entity}`),
  );
  const [question] = questions;
  return (
    <section class="panel correct-bar" aria-label="Correcting">
      <div class="dots">
        <span>
          Everything that can be corrected offers it. Nothing changes until you decide, and all but a removal can be undone.
        </span>
        <span>
          This story: <Correct of={dossier.id} what="this story" />
        </span>
        {question !== undefined && (
          <span>
            <a href={`/review?case=${encodeURIComponent(question)}`}>{counted(questions.length, 'question')}</a> about its names
          </span>
        )}
      </div>
      <details class="fold why">
        <summary>{counted(dossier.entities.length, 'name')} in this story</summary>
        <ul class="names">
          {dossier.entities.map(({ id, name, corrected }) => (
            <li key={id}>
              {name} <Correct of={`${dossier.id}#${id}`} what={name} /> <Corrected ids={corrected} />
            </li>
          ))}
        </ul>
      </details>
      <WhoDecides />
    </section>
  );
}

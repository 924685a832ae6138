import type { SuggestionsJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { When } from '../parts/states.tsx';
import { useDecisions } from './deciding.ts';
import { DecisionRow } from './row.tsx';

const SHOWN = 200;

/** Decisions whose words are not found today: they are kept, and hold again when the words are back. */
export function Again({ askName }: { readonly askName: () => void }) {
  const fetched = useFetched<SuggestionsJson>(`suggestions?kind=again&limit=${SHOWN}`, useDecisions());
  return (
    <When fetched={fetched}>
      {({ suggestions, waiting: { again } }) => (
        <section class="log" aria-labelledby="h-again">
          <div class="head">
            <h2 id="h-again">Need a second look</h2>
            <p class="meta">{counted(again, 'decision')}</p>
          </div>
          <p class="lede">
            {again === 0
              ? 'Every decision finds the words it was made on.'
              : 'What these were decided on is not found today: its report is gone, came again with other words, or reads otherwise. They are kept, and hold again when the words are back. Look at the words as they stood, decide anew in the story, or take the old decision back.'}
          </p>
          <ol class="tlog">
            {suggestions.flatMap((one) =>
              one.kind === 'again' ? [<DecisionRow key={one.id} row={one.correction} askName={askName} />] : [],
            )}
          </ol>
          {again > SHOWN && <p class="meta">{counted(again - SHOWN, 'more')} after these; onrecord corrections lists them all</p>}
        </section>
      )}
    </When>
  );
}

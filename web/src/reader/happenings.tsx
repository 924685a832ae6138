import { counted, longDay } from '../dates.ts';
import { type EventJson, STATUS_WORD } from '../parts/finding-words.ts';
import { Deed } from '../story/deeds.tsx';
import { words } from '../story/words.ts';
import type { NotesProps } from './notes.tsx';
import { paragraphNumber } from './paragraphs.ts';

const MARK = { reported: 'says', denied: 'denies', planned: 'plans', conditional: 'holds' } as const;

/** What happened by this report, or did not: each a button that picks its words, as statements are. */
export function Happenings({ report: { annotation }, paragraphs, chosen, choose }: NotesProps) {
  const { events } = annotation;
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="h-happened">
      <h2 id="h-happened">{counted(events.length, 'happening')}</h2>
      <ol>
        {events.map((event) => {
          const isChosen = chosen !== null && chosen[0] === event.start && chosen[1] === event.end;
          return (
            <li key={event.id} id={event.id}>
              <button
                type="button"
                class="note"
                data-act={MARK[event.status]}
                aria-current={isChosen ? 'true' : undefined}
                onClick={() => choose([event.start, event.end])}
              >
                <span class="act" data-act={MARK[event.status]}>
                  {STATUS_WORD[event.status]}
                </span>{' '}
                <Deed event={event} withRoles />
                <span class="fine known">
                  {whenShown(event)} · ¶{paragraphNumber(paragraphs, event.start)} ·{' '}
                  {event.statement === null ? 'told by the report itself' : `told in ${event.statement}`} ·{' '}
                  {event.rule.split('@')[0]}, {event.confidence.toFixed(2)}
                </span>
                <span class="q few">{words(annotation, [[event.start, event.end]])}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A day that this report cannot tell has an X in its value. */
function whenShown({ time }: EventJson): string {
  if (time === null) return 'undated';
  return time.includes('X') ? 'date left open' : longDay(time);
}

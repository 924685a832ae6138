import { useEffect, useRef } from 'preact/hooks';
import type { Annotation, StatementJson } from '../../../src/api/contract.ts';
import { ActLabel, markOf } from '../parts/act.tsx';
import { reach, words } from '../story/context.ts';
import type { Span } from './highlights.ts';
import { type Paragraph, paragraphNumber } from './paragraphs.ts';

interface NotesProps {
  readonly annotation: Annotation;
  readonly paragraphs: readonly Paragraph[];
  readonly chosen: Span | null;
  readonly choose: (span: Span) => void;
}

/** "j" and "k" move through the statements, as in a mail program. */
function useStepping(list: { readonly current: HTMLOListElement | null }): void {
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || !['j', 'k'].includes(event.key)) return;
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement || button.hasAttribute('aria-current'));
      const next = buttons[Math.max(0, Math.min(buttons.length - 1, at + (event.key === 'j' ? 1 : -1)))];
      next?.focus();
      next?.click();
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [list]);
}

/** What highlights show by colour, as a list that can be heard and reached by keys. */
export function Notes({ annotation, paragraphs, chosen, choose }: NotesProps) {
  const list = useRef<HTMLOListElement>(null);
  useStepping(list);
  const { statements, notes } = annotation;
  return (
    <aside class="notes" aria-label="Statements in this report" tabIndex={0}>
      <h2>
        {statements.length} {statements.length === 1 ? 'statement' : 'statements'}
        <span class="hint fine">
          {' '}
          <kbd>j</kbd> <kbd>k</kbd>
        </span>
      </h2>
      <ol ref={list}>
        {statements.map((statement) => (
          <li key={statement.id} id={statement.id}>
            <Note annotation={annotation} paragraphs={paragraphs} statement={statement} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ol>
      {notes.length > 0 && (
        <>
          <h2>Noted</h2>
          <ul class="plain-list">
            {notes.map(({ reason, rule, start }) => (
              <li key={`${rule}-${start}`} class="meta">
                {reason} <span class="fine">{rule}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function Note({ annotation, paragraphs, statement, chosen, choose }: NotesProps & { readonly statement: StatementJson }) {
  const said = statement.content.length > 0 ? statement.content : statement.cue;
  const span = reach(said) ?? [0, 0];
  const current = chosen !== null && chosen[0] === span[0] && chosen[1] === span[1];
  return (
    <button
      type="button"
      class="note"
      data-act={markOf(statement.act)}
      aria-current={current ? 'true' : undefined}
      onClick={() => choose(span)}
    >
      <b>{statement.speaker ?? <span class="un">nobody named</span>}</b>
      <ActLabel act={statement.act} /> <span class="fine">¶{paragraphNumber(paragraphs, span[0] ?? 0)}</span>
      <span class="vh">{words(annotation, said)}</span>
      {statement.polarity !== 'asserted' && <span class="fine"> · {statement.polarity}</span>}
      <span class="fine">
        {' '}
        · {statement.rule.split('@')[0]}, {statement.confidence.toFixed(2)}
      </span>
    </button>
  );
}

import type { Annotation, ReportJson, StatementJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { useStepping } from '../keys.ts';
import { ActLabel, markOf } from '../parts/act.tsx';
import { circumstancesOf } from '../parts/circumstances.tsx';
import { carriersOf } from '../parts/saying.ts';
import { NamedSpeakers, SpeakerName } from '../parts/speaker.tsx';
import type { SpeakerLinks } from '../person/speaker-links.ts';
import { cueOf, words } from '../story/words.ts';
import { Happenings } from './happenings.tsx';
import type { Span } from './highlights.ts';
import { isAt, type Noted, noted, through } from './noted.ts';
import { type Paragraph, paragraphNumber } from './paragraphs.ts';
import { Reused } from './reused.tsx';

export interface NotesProps {
  readonly report: ReportJson;
  readonly paragraphs: readonly Paragraph[];
  readonly chosen: Span | null;
  readonly choose: (span: readonly [number, number]) => void;
  /** Whether what happened is listed too: when its layer is shown. */
  readonly withEvents: boolean;
  /** Where speakers have pages, once their story is known. */
  readonly links: SpeakerLinks | null;
  /** "TASS, 5 Mar", of the id of a report of the story. */
  readonly nameOf: (id: string) => string;
}

/** Deeper ones are not moved further in. */
const DEEPEST = 2;

/** What highlights show by colour, as a list that can be heard and reached by keys. */
export function Notes(props: NotesProps) {
  const { report, paragraphs, chosen, choose, withEvents, links } = props;
  const { annotation } = report;
  const byId = new Map(annotation.statements.map((one) => [one.id, one]));
  useStepping('.note', (note) => note.click(), true);
  return (
    <aside class="notes" aria-label="Found in this report">
      <h2>{counted(annotation.statements.length, 'statement')}</h2>
      <ol>
        {noted(annotation).map((one) => (
          <li key={one.statement.id} id={one.statement.id} data-start={one.span[0]}>
            <Note annotation={annotation} byId={byId} paragraphs={paragraphs} noted={one} chosen={chosen} choose={choose} />
            {isAt(one, chosen) && one.statement.speaker !== null && (
              <p class="fine onward">
                All of <NamedSpeakers names={one.statement.speaker} hrefOf={links?.(annotation.id, one.statement) ?? nowhere} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {withEvents && <Happenings {...props} />}
      <Reused {...props} />
      <SetAside annotation={annotation} />
    </aside>
  );
}

const nowhere = (): null => null;

interface NoteProps extends Pick<NotesProps, 'paragraphs' | 'chosen' | 'choose'> {
  readonly annotation: Annotation;
  readonly byId: ReadonlyMap<string, StatementJson>;
  readonly noted: Noted;
}

function Note({ annotation, byId, paragraphs, noted: one, chosen, choose }: NoteProps) {
  const { statement, pieces, span } = one;
  const depth = carriersOf(statement, (id) => byId.get(id)).length;
  return (
    <button
      type="button"
      class={depth === 0 ? 'note' : `note inner in${Math.min(depth, DEEPEST)}`}
      data-act={markOf(statement)}
      aria-current={isAt(one, chosen) ? 'true' : undefined}
      onClick={() => choose(span)}
    >
      <b>
        <SpeakerName name={statement.speaker} />
      </b>
      <ActLabel stand={statement} cue={cueOf(annotation, statement)} /> <span class="fine">{circumstancesOf(statement)}</span>
      <span class="fine">
        {through(annotation, statement, byId)} · ¶{paragraphNumber(paragraphs, span[0])} · {statement.rule.split('@')[0]},{' '}
        {statement.confidence.toFixed(2)}
        {statement.corrected !== undefined && ' · corrected by a person'}
      </span>
      <span class="q few">{words(annotation, pieces)}</span>
    </button>
  );
}

/** What layout or a stage set aside, and why. */
function SetAside({ annotation: { notes } }: { readonly annotation: Annotation }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="h-noted">
      <h2 id="h-noted">Noted</h2>
      <ul class="tlog">
        {notes.map(({ reason, rule, start }) => (
          <li key={`${rule}-${start}`} class="meta">
            {reason} <span class="fine">{rule.split('@')[0]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

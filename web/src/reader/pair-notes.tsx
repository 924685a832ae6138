import { useMemo } from 'preact/hooks';
import type { StatementJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { ActLabel, markOf } from '../parts/act.tsx';
import { SpeakerName } from '../parts/speaker.tsx';
import { ITSELF } from '../story/account.ts';
import { cueOf, words as wordsAt } from '../story/words.ts';
import type { Column } from './column.ts';
import type { Span } from './highlights.ts';
import { isAt, type Noted, noted, through } from './noted.ts';
import { type Paragraph, paragraphNumber } from './paragraphs.ts';
import { PASSAGE, type Passage, type Point } from './passages.ts';

interface PairNotesProps {
  readonly column: Column;
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly Passage[];
  /** The place of the passage that is picked, in both texts. */
  readonly current: number;
  readonly pick: (place: number) => void;
  /** Words of a statement that are looked at in this text. */
  readonly marked: Span | null;
  readonly mark: (span: Span) => void;
  /** Shows the other text where there is room for one. */
  readonly turn: () => void;
}

type Line =
  | { readonly start: number; readonly passage: Passage; readonly place: number }
  | { readonly start: number; readonly said: Noted };

/** Passages and statements as they come in the text. A copied text may have its passages in another order; "j" and "k" go by the later one's. */
function linesOf(column: Column, passages: readonly Passage[]): readonly Line[] {
  const { side, report } = column;
  const told = new Set(passages.map(({ point }) => point?.[side].statement));
  const linked = passages.map((passage, place): Line => ({ start: passage[side][0], passage, place }));
  const said = noted(report.annotation)
    .filter(({ statement }) => !told.has(statement.id))
    .map((one): Line => ({ start: one.span[0], said: one }));
  return [...linked, ...said].toSorted((a, b) => a.start - b.start);
}

/** A note for each passage that links the two texts, and for each other statement of this one. */
export function PairNotes({ column, paragraphs, passages, current, pick, marked, mark, turn }: PairNotesProps) {
  const { name, side, report } = column;
  const lines = useMemo(() => linesOf(column, passages), [report, side, passages]);
  const byId = useMemo(() => new Map(report.annotation.statements.map((one) => [one.id, one])), [report]);
  return (
    <section class={`notes ${name}`} aria-label={`Found in the ${side === 's' ? 'earlier' : 'later'} report`}>
      <ol>
        {lines.map((line) =>
          'said' in line ? (
            <li key={line.said.statement.id} data-start={line.start}>
              <StatementNote
                column={column}
                byId={byId}
                paragraphs={paragraphs}
                said={line.said}
                isCurrent={isAt(line.said, marked)}
                mark={mark}
              />
            </li>
          ) : (
            <li key={`${line.passage.t[0]}-${line.passage.s[0]}`} data-start={line.start} data-place={line.place}>
              <Note
                column={column}
                passage={line.passage}
                paragraphs={paragraphs}
                isCurrent={marked === null && line.place === current}
                pick={() => pick(line.place)}
              />
              <button type="button" class="link turn" onClick={() => [pick(line.place), turn()]}>
                in the other report
              </button>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

interface StatementNoteProps {
  readonly column: Column;
  readonly byId: ReadonlyMap<string, StatementJson>;
  readonly paragraphs: readonly Paragraph[];
  readonly said: Noted;
  readonly isCurrent: boolean;
  readonly mark: (span: Span) => void;
}

/** Who said it, how it is put, through whom it came. */
function StatementNote({ column, byId, paragraphs, said, isCurrent, mark }: StatementNoteProps) {
  const { annotation } = column.report;
  const { statement, pieces, span } = said;
  return (
    <button
      type="button"
      class="note"
      data-act={markOf(statement)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => mark(span)}
    >
      <b>
        <SpeakerName name={statement.speaker} />
      </b>
      <ActLabel stand={statement} cue={cueOf(annotation, statement)} />{' '}
      <span class="fine">
        {through(annotation, statement, byId)}, ¶{paragraphNumber(paragraphs, span[0])}
      </span>
      <span class="vh">: {wordsAt(annotation, pieces)}</span>
    </button>
  );
}

interface NoteProps {
  readonly column: Column;
  readonly passage: Passage;
  readonly paragraphs: readonly Paragraph[];
  readonly isCurrent: boolean;
  readonly pick: () => void;
}

const WORD = /\S+/gu;

function Note(props: NoteProps) {
  return props.passage.point === null ? <SharedNote {...props} /> : <PointNote {...props} point={props.passage.point} />;
}

const ALIKE: Readonly<Partial<Record<Point['relation'], string>>> = {
  agrees: 'independent origins say the same',
  adds: 'the one adds to the other',
  repeated: 'told alike, from one source',
};

/** Who is told to have said or denied it here, and how that stands to the other report. */
function PointNote({
  column: { report, side },
  passage,
  paragraphs,
  isCurrent,
  pick,
  point,
}: NoteProps & { readonly point: Point }) {
  const { annotation } = report;
  const account = point[side];
  const statement = annotation.statements.find(({ id }) => id === account.statement);
  const [start, end] = passage[side];
  return (
    <button
      type="button"
      class="note"
      data-act={statement === undefined ? (account.stand === 'gives' ? 'figures' : 'says') : markOf(statement)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={pick}
    >
      <b>
        <SpeakerName name={statement === undefined ? ITSELF : statement.speaker} />
      </b>
      {statement === undefined ? (
        account.stand === 'gives' && (
          <span class="act" data-act="figures">
            gives a figure
          </span>
        )
      ) : (
        <ActLabel stand={statement} cue={cueOf(annotation, statement)} />
      )}{' '}
      <span class="fine">
        {ALIKE[point.relation] ?? 'the other report has it otherwise'}, ¶{paragraphNumber(paragraphs, start)}
      </span>
      <span class="vh">: {annotation.text?.slice(start, end)}</span>
    </button>
  );
}

function SharedNote({ column: { report, side }, passage, paragraphs, isCurrent, pick }: NoteProps) {
  const text = report.annotation.text ?? '';
  const { [side]: span, kind, edits, likeness } = passage;
  const words = text.slice(span[0], span[1]);
  return (
    <button type="button" class="note" data-act="reused" aria-current={isCurrent ? 'true' : undefined} onClick={pick}>
      <b>{PASSAGE[kind].name}</b>
      <span class="fine">
        ¶{paragraphNumber(paragraphs, span[0])}, {counted(words.match(WORD)?.length ?? 0, 'word')}
        {likeness < 1 && `, ${Math.round(100 * likeness)} % alike`}
      </span>
      {PASSAGE[kind].apart !== null && <span class="fine">{PASSAGE[kind].apart}</span>}
      {edits.length > 0 && (
        <span class="fine">
          Changed: {edits.slice(0, EDITS).map((edit) => changeShown(edit[side], text))}
          {edits.length > EDITS && ` and ${edits.length - EDITS} more`}
        </span>
      )}
      <span class="vh">: {words}</span>
    </button>
  );
}

/** Changes that a note names; all of them are marked in the text. */
const EDITS = 4;

const changeShown = (span: readonly [number, number] | null, text: string) =>
  span === null ? (
    <span class="un">words left out here </span>
  ) : (
    <span>
      <span class="q">{text.slice(span[0], span[1])}</span>{' '}
    </span>
  );

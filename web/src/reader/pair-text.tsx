import { useMemo } from 'preact/hooks';
import type { ReportJson } from '../../../src/api/contract.ts';
import { counted, longDay } from '../dates.ts';
import { ActLabel, markOf } from '../parts/act.tsx';
import { otherLanguage } from '../parts/language.ts';
import { type Letter, OriginMark, publisher, reportHref } from '../parts/origin.tsx';
import { SpeakerName } from '../parts/speaker.tsx';
import { ITSELF } from '../story/account.ts';
import { cueOf } from '../story/words.ts';
import { asideOf, type LayerName, type Layers } from './layers.ts';
import { type Paragraph, paragraphNumber, paragraphsOf } from './paragraphs.ts';
import { editedSpans, PASSAGE, type Passage, type Point, pointSpans, sharedSpans } from './passages.ts';
import { ReportText } from './report-text.tsx';

export interface Column {
  readonly name: 'a' | 'b';
  readonly report: ReportJson;
  /** Which words of a passage are this report's. */
  readonly side: 't' | 's';
  readonly letter: Letter | undefined;
}

interface PairTextProps {
  readonly column: Column;
  readonly passages: readonly Passage[];
  /** The place of the passage that is picked, in both texts. */
  readonly current: number;
  readonly pick: (place: number) => void;
  readonly hidden: ReadonlySet<LayerName>;
  /** Shows the other text where there is room for one. */
  readonly turn: () => void;
}

/** One of the two texts, its passages, and a note for each. */
export function PairText({ column, passages, current, pick, hidden, turn }: PairTextProps) {
  const { name, report, side } = column;
  const { annotation } = report;
  const text = annotation.text ?? '';
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  // A copied text may have its passages in another order; "j" and "k" go by the later one's.
  const placed = passages
    .map((passage, place) => ({ passage, place }))
    .toSorted((a, b) => a.passage[side][0] - b.passage[side][0]);
  const off = [...hidden].toSorted().join(',');
  const layers = useMemo((): Layers => {
    const picked = passages[current];
    return new Map([
      ['reused', hidden.has('reused') ? [] : sharedSpans(passages, side)],
      ['edited', hidden.has('edited') ? [] : editedSpans(passages, side)],
      ['conflict', hidden.has('conflict') ? [] : pointSpans(passages, side, 'differs')],
      ['content', pointSpans(passages, side, 'alike')],
      ['active', picked === undefined ? [] : [picked[side]]],
    ]);
  }, [passages, current, side, off]);
  return (
    <>
      <article class={`text ${name}`} id={name} aria-labelledby={`h-${name}`}>
        <Head column={column} />
        <ReportText text={text} paragraphs={paragraphs} layers={layers} aside={asideOf(report)} language={annotation.language} />
      </article>
      <section class={`notes ${name}`} aria-label={`Linked words in the ${side === 's' ? 'earlier' : 'later'} report`}>
        <ol>
          {placed.map(({ passage, place }) => (
            <li key={`${passage.t[0]}-${passage.s[0]}`} data-start={passage[side][0]} data-place={place}>
              <Note
                column={column}
                passage={passage}
                paragraphs={paragraphs}
                isCurrent={place === current}
                pick={() => pick(place)}
              />
              <button type="button" class="link turn" onClick={() => [pick(place), turn()]}>
                in the other report
              </button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Head({ column: { name, report, letter } }: { readonly column: Column }) {
  const { annotation, report: entry } = report;
  const { published } = entry ?? annotation;
  const language = otherLanguage(annotation);
  return (
    <header>
      <h2 id={`h-${name}`}>
        <OriginMark origin={letter} />{' '}
        <a href={reportHref(annotation.id)}>{publisher(annotation) ?? <span class="un">Outlet not named</span>}</a>
      </h2>
      <p class="meta dots">
        {annotation.dateline !== null && <span>{annotation.dateline.place}</span>}
        <span>
          {published.date === null ? (
            <span class="un">no date in the text</span>
          ) : (
            <span class={published.assumed.length > 0 ? 'as' : undefined}>{longDay(published.date)}</span>
          )}
        </span>
        {entry !== null && <span>{counted(entry.words, 'word')}</span>}
        {language !== null && <span>in {language}, not read</span>}
      </p>
    </header>
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

import { useMemo } from 'preact/hooks';
import { counted, longDay } from '../dates.ts';
import { otherLanguage } from '../parts/language.ts';
import { OriginMark, publisher, reportHref } from '../parts/origin.tsx';
import type { Column } from './column.ts';
import type { Span } from './highlights.ts';
import { type LayerName, pairLayers } from './layers.ts';
import { PairNotes } from './pair-notes.tsx';
import { paragraphsOf } from './paragraphs.ts';
import type { Passage } from './passages.ts';
import { ReportText } from './report-text.tsx';

interface PairTextProps {
  readonly column: Column;
  readonly passages: readonly Passage[];
  /** The place of the passage that is picked, in both texts. */
  readonly current: number;
  readonly pick: (place: number) => void;
  /** Words of a statement that are looked at in this text. */
  readonly marked: Span | null;
  readonly mark: (span: Span) => void;
  readonly hidden: ReadonlySet<LayerName>;
  /** Shows the other text where there is room for one. */
  readonly turn: () => void;
}

/** One of the two texts, its statements and passages, and a note for each. */
export function PairText({ column, passages, current, pick, marked, mark, hidden, turn }: PairTextProps) {
  const { name, report, side } = column;
  const { annotation } = report;
  const text = annotation.text ?? '';
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const off = [...hidden].toSorted().join(',');
  const layers = useMemo(
    () => pairLayers({ report, passages, side, hidden, active: marked ?? passages[current]?.[side] ?? null }),
    [report, passages, current, marked, side, off],
  );
  return (
    <>
      <article class={`text ${name}`} id={name} aria-labelledby={`h-${name}`}>
        <Head column={column} />
        <ReportText text={text} paragraphs={paragraphs} layers={layers} language={annotation.language} />
      </article>
      <PairNotes {...{ column, paragraphs, passages, current, pick, marked, mark, turn }} />
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
        {annotation.outlet === null && annotation.agency === null && <span class="un">no outlet or agency in the text</span>}
        {entry !== null && <span>{counted(entry.words, 'word')}</span>}
        {entry !== null && entry.copied > 0 && <span>{Math.round(100 * entry.copied)} % reused</span>}
        {language !== null && <span>in {language}, not read</span>}
      </p>
    </header>
  );
}

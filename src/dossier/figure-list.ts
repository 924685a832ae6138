import { columnList, type ListRow } from './column-list.ts';
import { phraseOf } from './figure-phrase.ts';
import { figureReading, scopeShown } from './finding-words.ts';
import type { Paint } from './paint.ts';
import { shownNames } from './saying.ts';
import type { Annotation, FigureJson } from './shape.ts';
import { quoted } from './text.ts';
import { clipped, tame } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** Kinds that are of nothing unless a thing is named; money and measures stand by themselves. */
const COUNTING: ReadonlySet<FigureJson['kind']> = new Set(['count', 'comparison', 'ordinal']);

/** Every figure of a report: how it was read, of what, where, as of when, and who gives it. */
export function figureList({ text = '', figures, statements }: Annotation, sheet: Sheet): string[] {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]));
  return columnList(
    figures.map((figure): ListRow => {
      const { id, kind, thing, slot, asOf, statement } = figure;
      const speaker = statement === null ? undefined : speakers.get(statement);
      const known = [
        ...(thing !== null ? [thing] : COUNTING.has(kind) ? ['what is counted is not said'] : []),
        ...(slot === null ? [] : [slot]),
        ...scopeShown(figure),
        ...(asOf === null || asOf.includes('X') ? [] : [`as of ${asOf}`]),
        ...(statement === null ? [] : [speaker == null ? `in ${statement}` : `${shownNames(speaker)}, in ${statement}`]),
      ];
      return {
        id,
        cells: [{ words: tame(figureReading(figure)), paint: sheet.paint.figure }],
        says: tame(known.join(' · ')),
        quote: quoted(clipped(text, phraseOf(figure))),
      };
    }),
    sheet,
  );
}

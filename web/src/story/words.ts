import type { Annotation } from '../../../src/api/contract.ts';

type Span = readonly number[];

/** The words at spans, exactly as they stand; pieces parted by an ellipsis. */
export function words(annotation: Annotation | undefined, spans: readonly Span[]): string {
  const text = annotation?.text ?? '';
  return spans.map(([start = 0, end = 0]) => text.slice(start, end)).join(' … ');
}

/** The words that report, in one line. */
export const cueOf = (annotation: Annotation | undefined, { cue }: Annotation['statements'][number]): string =>
  cue.length === 1 ? words(annotation, cue) : '';

/** From the first to the last piece: what a link to the report picks. */
export function reach(spans: readonly Span[]): readonly [number, number] | undefined {
  const starts = spans.map(([start = 0]) => start);
  const ends = spans.map(([, end = 0]) => end);
  return spans.length === 0 ? undefined : [Math.min(...starts), Math.max(...ends)];
}

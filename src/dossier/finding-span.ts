import type { Dossier, SpanJson } from './shape.ts';

/** Where a finding of a dossier stands. */
export interface FoundSpan {
  readonly kind: 'statement' | 'figure' | 'event';
  readonly report: string;
  readonly span: SpanJson;
}

/** The words of a statement ("r1#s2": its content, else its cue), a figure or an event; `null` where the dossier holds none of this id. */
export function findingSpan({ annotations }: Pick<Dossier, 'annotations'>, id: string): FoundSpan | null {
  const cut = id.lastIndexOf('#');
  const [report, name] = [id.slice(0, Math.max(0, cut)), id.slice(cut + 1)];
  const annotation = annotations[report];
  const statement = annotation?.statements.find((one) => one.id === name);
  if (statement !== undefined) {
    const pieces = statement.content.length > 0 ? statement.content : statement.cue;
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined
      ? null
      : { kind: 'statement', report, span: [first[0], Math.max(first[1], last[1])] };
  }
  const figure = annotation?.figures.find((one) => one.id === name);
  if (figure !== undefined) {
    const [start, end] = figure.thingAt ?? [figure.start, figure.end];
    return { kind: 'figure', report, span: [Math.min(figure.start, start), Math.max(figure.end, end)] };
  }
  const event = annotation?.events.find((one) => one.id === name);
  return event === undefined ? null : { kind: 'event', report, span: [event.start, event.end] };
}

import type { Place, TimelineEntry } from '../model/claim.ts';
import { bySpan } from '../model/span.ts';
import { finder, standingAt, type Text } from './texts.ts';

/** The lines of a timeline with all reports that carry them: a copy carries what the report carries that it is a copy of, on the same day. */
export function withCarriers(
  timeline: readonly TimelineEntry[],
  texts: readonly Text[],
  ranks: ReadonlyMap<string, number>,
): readonly TimelineEntry[] {
  const copied = new Map(texts.flatMap((text) => (text.copies.length === 0 ? [] : [[text.head.report.id, text] as const])));
  if (copied.size === 0) return timeline;
  const rank = ({ report }: Place): number => ranks.get(report) ?? 0;
  return timeline.map((entry) => {
    const carriers = [entry.at, ...entry.also].flatMap((place) => placesIn(place, copied.get(place.report)));
    const events = entry.events.flatMap((id) => eventsIn(id, copied));
    return {
      ...entry,
      also: [...entry.also, ...carriers].toSorted((a, b) => rank(a) - rank(b) || bySpan(a.span, b.span)),
      events: [...entry.events, ...events],
    };
  });
}

function placesIn({ span }: Place, text: Text | undefined): Place[] {
  if (text === undefined) return [];
  return text.copies.flatMap((copy) => {
    const there = finder(text.head, copy)(span);
    return there === null ? [] : [{ report: copy.report.id, span: there }];
  });
}

/** `id`: "report#v1". */
function eventsIn(id: string, copied: ReadonlyMap<string, Text>): string[] {
  const mark = id.lastIndexOf('#');
  const text = copied.get(id.slice(0, mark));
  const event = text?.head.layers.events.find((one) => one.id === id.slice(mark + 1));
  if (text === undefined || event === undefined) return [];
  return text.copies.flatMap((copy) => {
    const there = standingAt(copy.layers.events, finder(text.head, copy)(event.at));
    return there === undefined ? [] : [`${copy.report.id}#${there.id}`];
  });
}

import { overlaps, type Span, span } from '../model/span.ts';
import { firstFrom } from './laid.ts';
import type { PlacedReport } from './placed.ts';

/** What a story tells once, and every report that tells it in the same words. */
export interface Text {
  /** The report that is laid beside others. */
  readonly head: PlacedReport;
  /** In canonical order. */
  readonly copies: readonly PlacedReport[];
}

/** The texts of a story, in the order of the reports that stand for them. `placed` in canonical order. */
export function textsOf(placed: readonly PlacedReport[]): Text[] {
  const byText = new Map<string, PlacedReport[]>();
  for (const one of placed) {
    const id = one.placement.sameAs?.report ?? one.report.id;
    const group = byText.get(id);
    if (group === undefined) byText.set(id, [one]);
    else group.push(one);
  }
  const heads = new Map([...byText].map(([id, group]) => [group.find(({ report }) => report.id === id) ?? group[0], group]));
  return placed.flatMap((head) => {
    const group = heads.get(head);
    return group === undefined ? [] : [{ head, copies: group.filter((one) => one !== head) }];
  });
}

/** Finds a place of one report in another of the same words; `null` where it is not there. */
export type Finder = (at: Span) => Span | null;

/** From the one to the other of a copy and the report that stands for it. */
export function finder(from: PlacedReport, to: PlacedReport): Finder {
  const text = to.report.text;
  if (from.report.text === text) return (at) => at;
  const [here, there] = [sharedWords(from, to), sharedWords(to, from)];
  if (here.length !== there.length) return () => null;
  return (at) => {
    const first = there[firstFrom(here, at.start)];
    const last = there[firstFrom(here, at.end) - 1];
    return first === undefined || last === undefined || first.at.start >= last.at.end
      ? null
      : span(text, first.at.start, last.at.end);
  };
}

/** What stands at a place: just there, else what shares a character with it. */
export function standingAt<T extends { readonly at: Span }>(items: readonly T[], place: Span | null): T | undefined {
  if (place === null) return undefined;
  const exact = items.find(({ at }) => at.start === place.start && at.end === place.end);
  return exact ?? items.find(({ at }) => overlaps(at, place));
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a report that are those of the other. */
function sharedWords({ report: { id, text }, placement }: PlacedReport, other: PlacedReport): { readonly at: Span }[] {
  const [own, theirs] = [placement.sameAs, other.placement.sameAs];
  const at = own?.report === other.report.id ? own.t : theirs?.report === id ? theirs.s : undefined;
  if (at === undefined) return [];
  const words = text.slice(at.start, at.end).matchAll(WORD);
  return [...words].map(({ 0: word, index }) => ({ at: span(text, at.start + index, at.start + index + word.length) }));
}

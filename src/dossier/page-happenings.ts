import { dayShown } from './dates-shown.ts';
import { eventLabel, partiesShown, STATUS_WORD } from './finding-words.ts';
import type { Dossier, EventJson } from './shape.ts';
import type { Quote, Words } from './words.ts';

export interface HappeningView {
  readonly date: string;
  readonly assumed: string | null;
  readonly quote: Quote;
  readonly also: readonly string[];
  /** What sort of happening, who did it to whom: "talks · Verel → Maron · in Dravik". */
  readonly deeds: readonly string[];
}

/** What is told as denied, planned or only possible: never on the timeline. */
export interface UnhappenedView {
  readonly status: EventJson['status'];
  readonly label: string;
  readonly deed: string;
  readonly date: string | null;
  readonly quote: Quote;
}

/** As many as a page shows: a long affair has hundreds. */
const SHOWN = 40;

/** The happenings that matter most, by day. */
export function happeningViews(dossier: Dossier, words: Words): HappeningView[] {
  const events = eventsOf(dossier);
  return weightiest(dossier).map(({ date, assumed, report, span, also, events: ids }) => {
    const told = ids.map((id) => events.get(id)).filter((event) => event?.status === 'reported');
    return {
      date: dayShown(date),
      assumed: assumedShown(assumed),
      quote: words.quote(report, span),
      also: also.map((place) => words.ref(place.report, place.span)),
      deeds: [...new Set(told.flatMap((event) => (event === undefined ? [] : [deedShown(event)])))].slice(0, DEEDS),
    };
  });
}

function weightiest({ timeline }: Dossier): Dossier['timeline'] {
  if (timeline.length <= SHOWN) return timeline;
  const chosen = new Set(timeline.toSorted((a, b) => b.weight - a.weight).slice(0, SHOWN));
  return timeline.filter((entry) => chosen.has(entry));
}

export const OWN_WORDS = 'in the reports’ own sentences';

/** Whose words they are, and where there are more than are shown, which. */
export const happeningsNote = ({ timeline }: Dossier): string =>
  timeline.length <= SHOWN ? OWN_WORDS : `${OWN_WORDS}; of ${timeline.length} the ${SHOWN} whose days most reports tell of`;

/** The words stand beside: more labels than these would hide them. */
const DEEDS = 3;

function eventsOf({ annotations }: Dossier): ReadonlyMap<string, EventJson> {
  return new Map(
    Object.entries(annotations).flatMap(([report, { events }]) =>
      events.map((event) => [`${report}#${event.id}`, event] as const),
    ),
  );
}

function deedShown(event: EventJson): string {
  return [eventLabel(event), partiesShown(event), ...(event.place === null ? [] : [`in ${event.place}`])].join(' · ');
}

const ORDER: readonly EventJson['status'][] = ['denied', 'planned', 'conditional'];

/**
 * Chosen by hand, not measured: less sure are words that often mean something else and what is told in passing, without a recipient
 * (docs/methods.md, events). They stay in the reader's layer.
 */
const SURE = 0.5;

/** By status, each once: a report that repeats another's words adds none, nor does one that tells the same deed again. */
export function unhappenedViews(dossier: Dossier, words: Words): UnhappenedView[] {
  const repeated = new Set(dossier.changes.flatMap(({ repeats }) => repeats));
  const found = new Map<string, UnhappenedView>();
  for (const { id: report } of dossier.reports) {
    for (const event of dossier.annotations[report]?.events ?? []) {
      const { id, status, start, end, time, actor, confidence } = event;
      if (status === 'reported' || actor.length === 0 || confidence < SURE || repeated.has(`${report}#${id}`)) continue;
      const deed = deedShown(event);
      const key = `${status} ${deed}`;
      const date = time !== null && /^\d{4}-\d\d-\d\d/u.test(time) ? dayShown(time) : null;
      if (!found.has(key))
        found.set(key, { status, label: STATUS_WORD[status], deed, date, quote: words.quote(report, [start, end]) });
    }
  }
  const all = [...found.values()];
  return ORDER.flatMap((status) => all.filter((one) => one.status === status));
}

/** "week assumed"; a whole date that was inferred is said so. */
export function assumedShown(assumed: readonly string[]): string | null {
  if (assumed.length === 0) return null;
  return assumed.includes('day') && assumed.includes('month') ? 'date assumed' : `${assumed.join(' and ')} assumed`;
}

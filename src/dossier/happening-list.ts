import { columnList, type ListRow } from './column-list.ts';
import { eventLabel, partiesShown, STATUS_WORD } from './finding-words.ts';
import type { Paint } from './paint.ts';
import type { Annotation, EventJson } from './shape.ts';
import { quoted } from './text.ts';
import { nearestTimes } from './time-near.ts';
import { clipped, tame } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** Every happening of a report: when, whether it is told as having happened, who did it to whom, of what sort, where. */
export function happeningList({ text = '', events, times }: Annotation, sheet: Sheet): string[] {
  const timeNear = nearestTimes(times);
  const dateOf = ({ time, start }: EventJson): string => {
    if (time === null) return 'undated';
    if (!time.includes('X')) return withPart(time);
    const read = timeNear(time, start);
    return read === null ? time : quoted(clipped(text, [read.start, read.end]));
  };
  return columnList(
    events.map((event): ListRow => {
      const { id, status, place, statement, confidence } = event;
      const known = [
        partiesShown(event),
        eventLabel(event),
        ...(place === null ? [] : [`in ${place}`]),
        `${statement === null ? '' : `in ${statement}, `}${confidence.toFixed(2)}`,
      ];
      return {
        id,
        cells: [{ words: tame(dateOf(event)) }, { words: STATUS_WORD[status], paint: painterOf(status, sheet.paint) }],
        says: tame(known.join(' · ')),
        quote: quoted(clipped(text, [event.start, event.end])),
      };
    }),
    sheet,
  );
}

const PART_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

/** "2024-03-05TEV" as "2024-03-05 evening". */
function withPart(value: string): string {
  const [, day, part = ''] = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/u.exec(value) ?? [];
  return day !== undefined && PART_OF_DAY.has(part) ? `${day} ${PART_OF_DAY.get(part)}` : value;
}

/** What is told as having happened is plain: what is not stands out. */
function painterOf(status: EventJson['status'], paint: Paint): (words: string) => string {
  return { reported: paint.strong, denied: paint.denies, planned: paint.plans, conditional: paint.holds }[status];
}

import { printed } from './printed.ts';
import { MAGNITUDE, type Slot } from './slot.ts';
import { stem } from './stem.ts';

/** Whether a figure is told of its report's own happening, and stands. */
export const isOwn = ({ bound, happening, when, standing }: Slot): boolean =>
  bound && happening === 'own' && when === null && standing !== 'was' && standing !== 'step';

/** What a figure counts, and how many. */
export const numberOf = (slot: Slot): string => `${slot.key} ${printed(slot)}`;

/** Groups that whole happenings befall: where a report gives no greater number, so many workers dead are all the dead. */
const GROUPS: ReadonlySet<string> = new Set(
  'workers employees staff co-workers coworkers colleagues passengers students pupils pilgrims tourists holidaymakers refugees worshippers patients guests customers shoppers inmates prisoners miners commuters travellers travelers fans spectators protesters demonstrators revellers'
    .split(' ')
    .map(stem),
);

/**
 * Tells totals and parts within each report. A smaller number of one place, or of one group, is a part of the report's greatest; a
 * group's that is the greatest is the total. Of a report that gives many numbers none is known to be of its own happening.
 */
export function withTotals(slots: readonly Slot[]): Slot[] {
  const most = greatest(slots);
  const many = chronicled(slots);
  return slots.map((slot) => {
    if (!isOwn(slot)) return slot;
    const isGroup = slot.scope !== null && GROUPS.has(slot.scope);
    const isLess = slot.key !== MAGNITUDE && (printed(slot) ?? Infinity) < (most.get(ofReport(slot)) ?? 0);
    return {
      ...slot,
      scope: isGroup && !isLess ? null : slot.scope,
      part: slot.part || (isLess && (slot.placed || isGroup)),
      happening: many.has(ofReport(slot)) ? 'other' : slot.happening,
    };
  });
}

const ofReport = ({ laid, key }: Slot): string => `${laid.id} ${key}`;

/** The greatest number that each report gives of its own happening, but for those of one place. */
function greatest(slots: readonly Slot[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const slot of slots.filter((one) => isOwn(one) && !one.placed))
    most.set(ofReport(slot), Math.max(most.get(ofReport(slot)) ?? 0, printed(slot) ?? 0));
  return most;
}

/** A report that gives so many numbers of one kind counts the dead of several happenings, and which is which is not told. */
const CHRONICLE = 3;
/** Magnitudes no further apart are of one quake, by so many seismologists. */
const MEASURED = 0.5;

function chronicled(slots: readonly Slot[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<number>>();
  for (const slot of slots.filter((one) => isOwn(one) && !one.part && !one.placed && one.scope === null)) {
    const number = printed(slot);
    if (number !== null) numbers.set(ofReport(slot), (numbers.get(ofReport(slot)) ?? new Set()).add(number));
  }
  const isMany = ([name, told]: readonly [string, ReadonlySet<number>]): boolean =>
    told.size >= CHRONICLE && !(name.endsWith(` ${MAGNITUDE}`) && Math.max(...told) - Math.min(...told) <= MEASURED);
  return new Set([...numbers].filter(isMany).map(([name]) => name));
}

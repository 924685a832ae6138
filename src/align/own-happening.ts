import type { Figure } from '../model/figure.ts';
import { sentenceIndex } from './laid.ts';
import type { Slot } from './slot.ts';

/** Sentences in which a report tells what it is about: there its own happening is new to the reader too. */
const OPENING = 4;

/**
 * "A blast" is a report's own happening where the report opens, where nothing was counted before, and where the number is one that a
 * report gives of its own; else it is another. The slots of one story, in order of reports and of text.
 */
export function settled(slots: readonly Slot[]): Slot[] {
  const own = new Set(slots.filter((slot) => slot.bound && slot.happening === 'own' && slot.when === null).map(numberOf));
  const first = new Map<string, number>();
  for (const { laid, figure, bound } of slots)
    if (bound && !first.has(laid.id)) first.set(laid.id, sentenceIndex(laid, figure.at));
  return slots.map((slot) => {
    if (slot.happening !== 'new') return slot;
    const sentence = sentenceIndex(slot.laid, slot.figure.at);
    const isOwn = sentence < OPENING || sentence === first.get(slot.laid.id) || own.has(numberOf(slot));
    return { ...slot, happening: isOwn ? 'own' : 'other' };
  });
}

const numberOf = ({ key, figure }: Slot): string => `${key} ${printed(figure)}`;

/** The number as printed: "at least 10" and "10" give the same one. */
export function printed({ least, most }: Figure): number | null {
  if (least !== null && most !== null && least !== most) return null;
  return least ?? most;
}

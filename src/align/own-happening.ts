import { sentenceIndex } from './laid.ts';
import { within } from './period.ts';
import { printed } from './printed.ts';
import { Roots } from './roots.ts';
import { MAGNITUDE, type Slot } from './slot.ts';
import { isOwn, numberOf, withTotals } from './totals.ts';

/** Sentences in which a report tells what it is about: there its own happening is new to the reader too. */
const OPENING = 4;

/**
 * Whose each figure is, once a story's reports are laid side by side, in order of reports and of text. "A blast" is a report's own
 * happening where the report opens, where nothing was counted before, and where the number is one that a report gives of its own; else
 * it is another. Episodes whose reports give one number of their own happening within days have the same one.
 */
export function settled(slots: readonly Slot[]): Slot[] {
  const given = new Set(slots.filter(isOwn).map(numberOf));
  const first = new Map<string, number>();
  for (const { laid, figure, bound } of slots)
    if (bound && !first.has(laid.id)) first.set(laid.id, sentenceIndex(laid, figure.at));
  const known = slots.map((slot): Slot => {
    if (slot.happening !== 'new') return slot;
    const sentence = sentenceIndex(slot.laid, slot.figure.at);
    const opens = sentence < OPENING || sentence === first.get(slot.laid.id);
    return { ...slot, happening: opens || given.has(numberOf(slot)) ? 'own' : 'other' };
  });
  const episodes = joined(known);
  return withTotals(known.map((slot) => ({ ...slot, episode: episodes.of(slot.episode) })));
}

/** Fewer dead or hurt are a number that two happenings have by chance. */
const TELLING = 5;
/** Days between reports that may still tell one happening. */
const NEAR = 7;

function joined(slots: readonly Slot[]): Roots {
  const episodes = new Roots();
  const last = new Map<string, Slot>();
  for (const slot of slots) {
    const number = printed(slot);
    if (!isOwn(slot) || slot.part || number === null || (slot.key !== MAGNITUDE && number < TELLING)) continue;
    const before = last.get(numberOf(slot));
    if (before !== undefined && within(before.laid, slot.laid, NEAR)) episodes.join(before.episode, slot.episode);
    last.set(numberOf(slot), slot);
  }
  return episodes;
}

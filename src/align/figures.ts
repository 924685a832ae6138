import { fold } from '../lexicon/fold.ts';
import type { Comparison, FigureRelation } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Laid } from './laid.ts';
import { type Slot, slotOf } from './slot.ts';

export interface Compared extends Comparison {
  readonly slots: readonly [Slot, Slot];
}

/** Every pair of figures of one slot from two reports of a story, copies included; in order of reports, then of text. */
export function compareFigures(laid: readonly Laid[]): Compared[] {
  const slots = laid.flatMap((one) =>
    one.placed.layers.figures.flatMap((figure) => {
      const slot = slotOf(one, figure);
      return slot === null ? [] : [slot];
    }),
  );
  const bySlot = new Map<string, Slot[]>();
  for (const slot of slots) {
    const known = bySlot.get(slot.key);
    if (known === undefined) bySlot.set(slot.key, [slot]);
    else known.push(slot);
  }
  return apart([...bySlot.values()].flatMap(pairsOf)).toSorted(
    ({ slots: [a, b] }, { slots: [c, d] }) =>
      a.laid.rank - c.laid.rank ||
      a.figure.at.start - c.figure.at.start ||
      b.laid.rank - d.laid.rank ||
      b.figure.at.start - d.figure.at.start,
  );
}

/** Reports that agree on no figure of a happening and differ on so many kinds of them may not speak of the same happening. */
const UNLIKE_KINDS = 2;

function apart(pairs: readonly Compared[]): Compared[] {
  const byReports = new Map<string, { agree: boolean; differ: Set<string> }>();
  const name = ({ a, b }: Compared): string => `${a.report} ${b.report}`;
  for (const pair of pairs) {
    const [{ bound, key }] = pair.slots;
    if (!bound) continue;
    const seen = byReports.get(name(pair)) ?? { agree: false, differ: new Set() };
    if (pair.relation === 'agree') seen.agree = true;
    if (pair.relation === 'differ') seen.differ.add(key);
    byReports.set(name(pair), seen);
  }
  return pairs.map((pair) => {
    const seen = byReports.get(name(pair));
    const unlike = pair.slots[0].bound && seen !== undefined && !seen.agree && seen.differ.size >= UNLIKE_KINDS;
    return unlike ? { ...pair, relation: 'not-comparable' } : pair;
  });
}

/** A slot with more figures than this is a table, not an account. */
const MOST = 200;

function pairsOf(slots: readonly Slot[]): Compared[] {
  const kept = slots.slice(0, MOST);
  const pairs = kept.flatMap((a, i) => kept.slice(i + 1).flatMap((b) => (a.laid.id === b.laid.id ? [] : [compared(a, b)])));
  return pairs.map((pair) =>
    pair.relation === 'differ' && replaced(pair.slots, kept) ? { ...pair, relation: 'superseded' } : pair,
  );
}

function compared(a: Slot, b: Slot): Compared {
  const place = ({ laid, figure }: Slot) => ({ report: laid.id, figure: figure.id, span: figure.at });
  return { a: place(a), b: place(b), relation: relationOf(a, b), rule: 'figure-slot@1', slots: [a, b] };
}

/** Another report says that the later number has replaced an earlier one. */
function replaced([a, b]: Compared['slots'], slots: readonly Slot[]): boolean {
  return slots.some(
    (other) =>
      other.update && other.laid.rank > a.laid.rank && other.laid.rank <= b.laid.rank && relationOf(other, b) === 'agree',
  );
}

/** `a` is of the earlier report. */
export function relationOf(a: Slot, b: Slot): FigureRelation {
  if (!comparable(a, b)) return 'not-comparable';
  const [x, y] = [a.figure, b.figure];
  if (printed(x) !== null && printed(x) === printed(y)) return 'agree';
  const overlap = low(x) <= high(y) && low(y) <= high(x);
  if (b.update || b.laid.placed.placement.revises === a.laid.id) return 'superseded';
  if (overlap) return 'compatible';
  return laterDay(x.asOf, y.asOf) ? 'superseded' : 'differ';
}

/** Whether unlike numbers may be laid against each other at all. */
function comparable(a: Slot, b: Slot): boolean {
  if (a.when !== b.when) return false;
  // The same number for "two women" and "two workers" agrees; unlike numbers of unlike things say nothing.
  if (printed(a.figure) !== null && printed(a.figure) === printed(b.figure)) return true;
  if (a.part !== b.part || a.scope !== b.scope) return false;
  return a.bound || samePlace(a.figure.place, b.figure.place);
}

/** Unlike only where both say where, and neither name holds the other. */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

/** A count of a later day takes the place of an earlier one: it does not gainsay it. */
const laterDay = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.length >= DAY && b.length >= DAY && a.slice(0, DAY) < b.slice(0, DAY);

const DAY = '2021-11-17'.length;

/** The number as printed: "at least 10" and "10" give the same one. */
function printed({ least, most }: Figure): number | null {
  if (least !== null && most !== null && least !== most) return null;
  return least ?? most;
}

/** "about" widens a number by a tenth. */
const SLACK = 0.1;

const low = ({ least, approximate }: Figure): number =>
  least === null ? -Infinity : least - (approximate ? Math.abs(least) * SLACK : 0);
const high = ({ most, approximate }: Figure): number =>
  most === null ? Infinity : most + (approximate ? Math.abs(most) * SLACK : 0);

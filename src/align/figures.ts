import { fold } from '../lexicon/fold.ts';
import type { Comparison, FigureRelation } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { textAt } from '../model/span.ts';
import { countedApart } from './counted-apart.ts';
import { isOfDisease } from './disease.ts';
import { THERE } from './doing.ts';
import { apart } from './happenings.ts';
import { copiedBy, type Laid } from './laid.ts';
import { settled } from './own-happening.ts';
import { dayOf, sameTime, within } from './period.ts';
import { isSame, printed } from './printed.ts';
import { countedOnce, countSame } from './same-count.ts';
import { MAGNITUDE, type Slot, slotOf } from './slot.ts';
import type { Standing } from './standing.ts';

export interface Compared extends Comparison {
  readonly slots: readonly [Slot, Slot];
}

/** The figures of a story by what they count, each text's once. One in a standing background paragraph is of the report that brought it first. */
export function figuresOf(laid: readonly Laid[]): Slot[][] {
  const slots = laid.flatMap((one) =>
    one.placed.layers.figures.flatMap((figure) => {
      if (copiedBy(one, figure.at)?.kind === 'background') return [];
      return slotOf(one, figure) ?? [];
    }),
  );
  const bySlot = new Map<string, Slot[]>();
  for (const slot of settled(slots)) {
    const known = bySlot.get(slot.key);
    if (known === undefined) bySlot.set(slot.key, [slot]);
    else known.push(slot);
  }
  return [...bySlot.values()].map(countedOnce);
}

/** Every pair of figures of one slot from two reports of a story; in order of reports, then of text. */
export function compareFigures(figures: readonly (readonly Slot[])[]): Compared[] {
  return apart(figures.flatMap(pairsOf))
    .map(ofOne)
    .toSorted(
      ({ slots: [a, b] }, { slots: [c, d] }) =>
        a.laid.rank - c.laid.rank ||
        a.figure.at.start - c.figure.at.start ||
        b.laid.rank - d.laid.rank ||
        b.figure.at.start - d.figure.at.start,
    );
}

/** A slot with more figures than this is a table, not an account. */
export const MOST = 200;

function pairsOf(slots: readonly Slot[]): Compared[] {
  const kept = slots.slice(0, MOST);
  const updates = kept.filter(({ standing }) => REPLACES.has(standing));
  const pairs = kept.flatMap((a, i) => kept.slice(i + 1).flatMap((b) => (a.laid.id === b.laid.id ? [] : [compared(a, b)])));
  return pairs.map((pair) =>
    pair.relation === 'differ' && replaced(pair.slots, updates) ? { ...pair, relation: 'superseded' } : pair,
  );
}

const REPLACES: ReadonlySet<Standing> = new Set(['rise', 'fall', 'revision']);

function compared(a: Slot, b: Slot): Compared {
  const place = ({ laid, figure }: Slot) => ({ report: laid.id, figure: figure.id, span: figure.at });
  return { a: place(a), b: place(b), relation: relationOf(a, b), rule: 'figure-slot@4', slots: [a, b] };
}

/** Another report says that the later number has replaced an earlier one. */
const replaced = ([a, b]: Compared['slots'], updates: readonly Slot[]): boolean =>
  updates.some(
    (other) =>
      other.laid.rank > a.laid.rank &&
      other.laid.rank <= b.laid.rank &&
      relationOf(other, b) === 'agree' &&
      relationOf(a, other) === 'superseded',
  );

/**
 * `a` is of the earlier report. A number takes the place of another where words say so ("rose to", "corrected"), where the report
 * is a revision of the other, and where the dead or hurt of one happening are more on a later day. Without such words two counts of
 * a state of things (300 lorries on Monday, at least 450 on Tuesday, from somebody else) differ: who is right is not ours to say.
 */
export function relationOf(a: Slot, b: Slot): FigureRelation {
  if (!comparable(a, b)) return 'not-comparable';
  const [x, y] = [a.figure, b.figure];
  if (isSame(a, b)) return a.asserted === b.asserted ? 'agree' : 'differ';
  if (a.asserted !== 'asserted' || b.asserted !== 'asserted') return 'not-comparable';
  // "from 10": what a report says no longer holds is laid against nothing but those who gave it.
  if (a.standing === 'was' || b.standing === 'was') return 'not-comparable';
  if (b.laid.placed.placement.revises === a.laid.id || replaces(b.standing, a, b)) return 'superseded';
  if (least(a) <= high(y) && least(b) <= high(x)) return 'compatible';
  const grows = (a.bound && a.key !== MAGNITUDE) || bothOfDisease(a, b);
  return grows && least(b) > high(x) && (isLater(a, b) || (a.when === b.when && isOfOneGiver(a, b))) ? 'superseded' : 'differ';
}

/** The strongest aftershock is some 1.2 magnitudes below its quake (Båth 1965): further apart are two quakes, not two measurements of one. */
const AFTERSHOCK = 1.2;
/** A count of more than so many times another takes in what the other leaves out: a war and a battle, a country and a clinic. */
const TIMES = 10;
/** Days in which reports give unlike numbers of one thing; later, it is another one, or the number has long changed. */
const DAYS = 5;

/** Unlike numbers that cannot be of one thing say nothing about each other. */
function ofOne(pair: Compared): Compared {
  const [a, b] = pair.slots;
  const isRevised = b.standing === 'revision' || b.laid.placed.placement.revises === a.laid.id;
  const isUnlike = pair.relation === 'differ' || (pair.relation === 'superseded' && !isRevised);
  return isUnlike && (!mayBeOne(a, b) || countedApart(a, b)) ? { ...pair, relation: 'not-comparable' } : pair;
}

function mayBeOne(a: Slot, b: Slot): boolean {
  if (a.when === null && b.when === null && !within(a.laid, b.laid, DAYS)) return false;
  const [x, y] = [nearestTo(a.figure), nearestTo(b.figure)];
  return a.key === MAGNITUDE ? Math.abs(x - y) <= AFTERSHOCK : Math.max(x, y) <= TIMES * Math.max(1, Math.min(x, y));
}

const nearestTo = ({ least, most }: Figure): number => least ?? most ?? 0;

/** A rise takes the place of a smaller number, a fall of a greater one; "hundreds" is no number that 620 replaces. */
function replaces(standing: Standing, before: Slot, now: Slot): boolean {
  if (standing === 'revision') return true;
  const [was, is] = [printed(before), printed(now)];
  if (was === null || is === null || isVague(before)) return false;
  return (standing === 'rise' && was < is) || (standing === 'fall' && was > is);
}

const VAGUE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|several|many|few)\b/iu;

const isVague = ({ laid, figure }: Slot): boolean => VAGUE.test(textAt(laid.text, figure.at));

const least = (slot: Slot): number => low(slot.figure) * (isVague(slot) ? VAGUELY : 1);

/** Whether two figures of one key may be laid against each other at all. */
function comparable(a: Slot, b: Slot): boolean {
  if (!sameTime(a, b) || a.standing === 'step' || b.standing === 'step' || a.asserted === 'open' || b.asserted === 'open')
    return false;
  if (a.bound) {
    // The same number for "two women" and "two workers" agrees; unlike numbers of unlike things say nothing.
    return isSame(a, b) || (sameHappening(a, b) && a.part === b.part && a.scope === b.scope);
  }
  // What is somewhere is counted again from one episode of an affair to the next; what was done was done in one.
  if (a.episode !== b.episode && (a.doing !== THERE || b.doing !== THERE)) return false;
  return a.part === b.part && a.scope === b.scope && samePlace(a.figure.place, b.figure.place) && countSame(a, b);
}

/** The one that an episode is about; of what another time brought, the time tells which it was. */
const sameHappening = (a: Slot, b: Slot): boolean =>
  (a.when !== null && b.when !== null) || (a.happening === 'own' && b.happening === 'own' && a.episode === b.episode);

/** Unlike only where both say where, and neither name holds the other. */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

/**
 * By the days of which the reports count; where one does not say, by two days between the reports: a toll given the day after may still be
 * a rival. Not what keeps growing by its nature, as the cases of a disease do. An old toll is counted anew by nobody.
 */
function isLater(a: Slot, b: Slot): boolean {
  if (a.when !== null || b.when !== null) return false;
  const [x, y] = [a.figure.asOf ?? '', b.figure.asOf ?? ''];
  const apart = bothOfDisease(a, b) ? 0 : 1;
  if (!DAY.test(x) || !DAY.test(y)) return dayOf(b.laid) !== dayOf(a.laid) && !within(a.laid, b.laid, apart);
  return x.slice(0, DAY_LENGTH) < y.slice(0, DAY_LENGTH);
}

const DAY = /^\d{4}-\d\d-\d\d/u;
const DAY_LENGTH = '2021-11-17'.length;

const bothOfDisease = (a: Slot, b: Slot): boolean => [a, b].every(({ laid, figure }) => isOfDisease(laid.text, figure));

/** Who gives a number gives it anew: the later one is no rival of his own. */
function isOfOneGiver(a: Slot, b: Slot): boolean {
  const by = ({ laid, figure }: Slot): string | null =>
    laid.placed.layers.statements.find(({ id }) => id === figure.statement)?.speaker ?? null;
  const [x, y] = [by(a), by(b)];
  return x !== null && y !== null && fold(x) === fold(y);
}

/** "about" widens a number by a tenth. */
const SLACK = 0.1;

/** "dozens" may be fewer than the two dozen that it is read as: less than half of them are too few. */
const VAGUELY = 0.5;

const low = ({ least, approximate }: Figure): number =>
  least === null ? -Infinity : least - (approximate ? Math.abs(least) * SLACK : 0);
const high = ({ most, approximate }: Figure): number =>
  most === null ? Infinity : most + (approximate ? Math.abs(most) * SLACK : 0);

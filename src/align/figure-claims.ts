import type { Account, Claim, ClaimRelation } from '../model/claim.ts';
import type { Statement } from '../model/statement.ts';
import type { Compared } from './figures.ts';
import { groupsOf } from './independence.ts';
import { copiedBy } from './laid.ts';
import { phraseOf, type Slot } from './slot.ts';
import { basisOf, type Sources } from './sources.ts';
import { speakerIds } from './voices.ts';

/** A claim before it has its number. */
export type Unnumbered = Omit<Claim, 'id'>;

/** Figures of one slot that differ, were replaced, or are alike in reports of different origins. Copied figures are no further account. */
export function figureClaims(compared: readonly Compared[], sources: Sources): Unnumbered[] {
  const telling = compared.filter(
    ({ relation, slots }) =>
      relation !== 'not-comparable' &&
      relation !== 'compatible' &&
      slots.every((slot) => slot.standing !== 'was' && copiedBy(slot.laid, slot.figure.at) === null),
  );
  return grouped(telling).flatMap((pairs) => claimOf(pairs, sources));
}

/** Pairs that share a figure, directly or through others, in the order of their first. */
function grouped(pairs: readonly Compared[]): Compared[][] {
  const holding = new Map<Slot, Compared[]>();
  for (const pair of pairs) {
    const [into = [], from] = [...new Set(pair.slots.flatMap((slot) => asList(holding.get(slot))))];
    const moved = from ?? [];
    into.push(...moved, pair);
    for (const { slots } of [...moved, pair]) for (const slot of slots) holding.set(slot, into);
  }
  return [...new Set(holding.values())];
}

const asList = (group: Compared[] | undefined): Compared[][] => (group === undefined ? [] : [group]);

function claimOf(pairs: readonly Compared[], sources: Sources): Unnumbered[] {
  const slots = onceEach([...new Set(pairs.flatMap(({ slots: both }) => both))]);
  const groups = groupsOf(slots.map((slot) => basisOf(slot.laid, givenBy(slot), sources)));
  const origins = new Set(slots.map(({ laid }) => laid.placed.placement.origin));
  const relation = relationOf(pairs, groups.length);
  const first = slots[0];
  if (first === undefined || (relation === 'repeated' && origins.size < 2)) return [];
  const about = slots.toSorted((a, b) => length(b) - length(a))[0] ?? first;
  return [
    {
      about: { report: about.laid.id, span: phraseOf(about) },
      relation,
      accounts: slots.map((slot) => accountOf(slot, sources)),
      groups,
      score: 1,
      rule: 'figure-slot@2',
    },
  ];
}

/** A report that gives one number several times is one account: the fullest words, in order of reports. */
function onceEach(slots: readonly Slot[]): Slot[] {
  const inOrder = (a: Slot, b: Slot): number => a.laid.rank - b.laid.rank || a.figure.at.start - b.figure.at.start;
  const kept = new Map<string, Slot>();
  for (const slot of slots.toSorted(inOrder)) {
    const { least, most } = slot.figure;
    const key = `${slot.laid.id} ${least} ${most}`;
    const before = kept.get(key);
    if (before === undefined || fullness(slot) > fullness(before)) kept.set(key, slot);
  }
  return [...kept.values()].toSorted(inOrder);
}

/** "12 drivers" reads better than "drivers taken to hospital to 12". */
const fullness = (slot: Slot): number =>
  (slot.figure.thingAt !== null && slot.figure.thingAt.end > slot.figure.at.start ? 1000 : 0) + length(slot);

const length = (slot: Slot): number => phraseOf(slot).end - phraseOf(slot).start;

function relationOf(pairs: readonly Compared[], independent: number): ClaimRelation {
  if (pairs.some(({ relation }) => relation === 'differ')) return 'differs';
  if (pairs.some(({ relation }) => relation === 'superseded')) return 'superseded';
  return independent >= 2 ? 'agrees' : 'repeated';
}

const givenBy = ({ laid, figure }: Slot): Statement | undefined =>
  laid.placed.layers.statements.find(({ id }) => id === figure.statement);

function accountOf(slot: Slot, { speakers }: Sources): Account {
  const { laid, figure } = slot;
  const given = givenBy(slot);
  return {
    stand: 'gives',
    report: laid.id,
    span: phraseOf(slot),
    statement: null,
    figure: figure.id,
    speakers: given === undefined ? [] : speakerIds(laid, given, speakers),
  };
}

import type { Account, Claim, ClaimRelation } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { type Copied, copiesOf, type Telling } from './copies.ts';
import type { Compared } from './figures.ts';
import { groupsOf } from './independence.ts';
import { copiedBy, type Laid, wordsIn } from './laid.ts';
import { moreOrFewer } from './more-or-fewer.ts';
import { phraseOf, type Slot } from './slot.ts';
import { basisOf, type CopyOf, type Sources } from './sources.ts';
import { speakerIds } from './voices.ts';

/** What one source gives and another calls too few or too many, in one report. */
export const disputedFigures = (laid: readonly Laid[], sources: Sources): Unnumbered[] =>
  moreOrFewer(laid).map(({ laid: one, given, against }) => {
    const figures = [given, against];
    return {
      about: { report: one.id, span: wordsOf(given) },
      relation: 'differs',
      accounts: figures.map((figure) => ({
        stand: 'gives',
        report: one.id,
        span: wordsOf(figure),
        statement: null,
        figure: figure.id,
        speakers: speakersOf(one, figure, sources),
      })),
      groups: groupsOf(figures.map((figure) => basisOf(one, statementOf(one, figure), sources))),
      score: 1,
      rule: 'more-or-fewer@1',
    };
  });

/** The number with what it counts, where that stands beside it. */
function wordsOf({ at, thingAt }: Figure): Span {
  return thingAt === null || thingAt.start < at.end || thingAt.start - at.end > BESIDE ? at : { ...at, end: thingAt.end };
}

/** UTF-16 units between a number and the thing it counts. */
const BESIDE = 2;

const statementOf = ({ placed }: Laid, { statement }: Figure): Statement | undefined =>
  placed.layers.statements.find(({ id }) => id === statement);

function speakersOf(laid: Laid, figure: Figure, { speakers }: Sources): string[] {
  const given = statementOf(laid, figure);
  return given === undefined ? [] : speakerIds(laid, given, speakers);
}

/** A claim before it has its number. */
export type Unnumbered = Omit<Claim, 'id'>;

/**
 * Figures of one slot that differ, were replaced, or are alike in reports of different origins. A copied figure makes no claim; where
 * the one it was copied from is in a claim, it is an account that depends on it.
 */
export function figureClaims(compared: readonly Compared[], sources: Sources): Unnumbered[] {
  const telling = compared.filter(
    ({ relation, slots }) =>
      relation !== 'not-comparable' &&
      relation !== 'compatible' &&
      slots.every((slot) => slot.standing !== 'was' && copiedBy(slot.laid, slot.figure.at) === null),
  );
  const copies = copiedSlots(compared);
  return grouped(telling).flatMap((pairs) => claimOf(pairs, sources, copies));
}

interface TellingSlot extends Telling {
  readonly slot: Slot;
}

/** The copies of a figure in reports of other origins. */
type Copies = ReadonlyMap<Slot, readonly Slot[]>;

function copiedSlots(compared: readonly Compared[]): Copies {
  const [own, copied]: [TellingSlot[], Copied<TellingSlot>[]] = [[], []];
  for (const slot of new Set(compared.flatMap(({ slots }) => slots))) {
    const { laid, figure } = slot;
    const telling = { laid, at: figure.at, topic: wordsIn(laid, [phraseOf(slot)]), slot };
    const link = copiedBy(laid, figure.at);
    if (link === null) own.push(telling);
    else if (slot.standing !== 'was') copied.push({ telling, link });
  }
  const found = copiesOf(own, copied, ({ slot: a }, { slot: b }) => a.key === b.key && numbersOf(a) === numbersOf(b));
  return new Map([...found].map(([{ slot }, copies]) => [slot, copies.map(({ telling }) => telling.slot)]));
}

const numbersOf = ({ figure: { least, most } }: Slot): string => `${least} ${most}`;

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

function claimOf(pairs: readonly Compared[], sources: Sources, copies: Copies): Unnumbered[] {
  const slots = onceEach([...new Set(pairs.flatMap(({ slots: both }) => both))]);
  const accounts = withCopies(slots, copies);
  const groups = groupsOf(accounts.map(({ slot, copy }) => ({ ...basisOf(slot.laid, givenBy(slot), sources), copy })));
  const origins = new Set(slots.map(({ laid }) => laid.placed.placement.origin));
  const relation = relationOf(pairs, groups.length);
  const first = slots[0];
  if (first === undefined || (relation === 'repeated' && origins.size < 2)) return [];
  const about = slots.toSorted((a, b) => length(b) - length(a))[0] ?? first;
  return [
    {
      about: { report: about.laid.id, span: phraseOf(about) },
      relation,
      accounts: accounts.map(({ slot }) => accountOf(slot, sources)),
      groups,
      score: 1,
      rule: 'figure-slot@4',
    },
  ];
}

const inOrder = (a: Slot, b: Slot): number => a.laid.rank - b.laid.rank || a.figure.at.start - b.figure.at.start;

const accountKey = (slot: Slot): string => `${slot.laid.id} ${numbersOf(slot)}`;

/** A report that gives one number several times is one account: the fullest words, in order of reports. */
function onceEach(slots: readonly Slot[]): Slot[] {
  const kept = new Map<string, Slot>();
  for (const slot of slots.toSorted(inOrder)) {
    const before = kept.get(accountKey(slot));
    if (before === undefined || fullness(slot) > fullness(before)) kept.set(accountKey(slot), slot);
  }
  return [...kept.values()].toSorted(inOrder);
}

/** The accounts of a claim with those that were copied from one of them. Who gives the number in words of his own as well is no copy. */
function withCopies(kept: readonly Slot[], copies: Copies): { readonly slot: Slot; readonly copy: CopyOf | null }[] {
  const own = new Set(kept.map(accountKey));
  const copied = new Map<string, { readonly slot: Slot; readonly from: Slot }>();
  for (const from of kept) {
    for (const slot of copies.get(from) ?? [])
      if (!own.has(accountKey(slot)) && !copied.has(accountKey(slot))) copied.set(accountKey(slot), { slot, from });
  }
  const sources = new Map([...copied.values()].map(({ slot, from }) => [slot, from]));
  const slots = [...kept, ...sources.keys()].toSorted(inOrder);
  return slots.map((slot) => {
    const from = sources.get(slot);
    return { slot, copy: from === undefined ? null : { account: slots.indexOf(from), from: phraseOf(from), at: phraseOf(slot) } };
  });
}

/** "12 drivers" reads better than "drivers taken to hospital to 12". */
const fullness = (slot: Slot): number =>
  (slot.figure.thingAt !== null && slot.figure.thingAt.end > slot.figure.at.start ? 1000 : 0) + length(slot);

const length = (slot: Slot): number => phraseOf(slot).end - phraseOf(slot).start;

function relationOf(pairs: readonly Compared[], independent: number): ClaimRelation {
  if (pairs.some(({ slots }) => slots.some(({ asserted }) => asserted === 'denied'))) return 'denied';
  if (pairs.some(({ relation }) => relation === 'differ')) return 'differs';
  if (pairs.some(({ relation }) => relation === 'superseded')) return 'superseded';
  return independent >= 2 ? 'agrees' : 'repeated';
}

const givenBy = ({ laid, figure }: Slot): Statement | undefined => statementOf(laid, figure);

function accountOf(slot: Slot, sources: Sources): Account {
  const { laid, figure } = slot;
  return {
    stand: slot.asserted === 'denied' ? 'denies' : 'gives',
    report: laid.id,
    span: phraseOf(slot),
    statement: null,
    figure: figure.id,
    speakers: speakersOf(laid, figure, sources),
  };
}

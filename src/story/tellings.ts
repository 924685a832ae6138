import { byPublication } from '../model/order.ts';
import type { Published } from '../model/report.ts';
import { type Span, spanWithin } from '../model/span.ts';
import type { ReuseLink, SharedWords } from '../model/story.ts';
import { NEARLY } from '../reuse/choose.ts';
import { REPRINT } from '../reuse/kind.ts';
import { isToldAgain } from './copying.ts';
import { comparedDay, type Member, ownDate } from './dating.ts';
import type { Features } from './features.ts';
import { dateOfLine, isMisdated } from './misdated.ts';
import { placeIn, wordingOf } from './same-words.ts';
import { wholeCopy } from './whole-copy.ts';

/** A report whose words another one tells, which stands for both. */
export interface CopyMember {
  readonly member: Member;
  /** Id of the other. */
  readonly of: string;
}

/** The reports of a story, each text once: all that is found of the others is that they are its copies. */
export interface Tellings {
  readonly heads: readonly Member[];
  readonly copies: readonly CopyMember[];
  /** The days of heads without one of their own that print the day of a copy, by id. */
  readonly days: ReadonlyMap<string, Published>;
}

/**
 * Parts the reports of one story that tell something from those that tell the same words again, whatever days they are of. Of the
 * reports of one text the first in canonical order stands for all, but for those that are given as of a day before the one that their
 * words speak from. What the walk found for the text stands with it, whichever report of it was met first.
 */
export function tellingsOf(all: readonly Member[]): Tellings {
  const told = bySameWords(all).map((members) => new Telling(members));
  if (told.length === all.length) return { heads: all, copies: [], days: new Map() };
  const byId = new Map(told.flatMap((one) => one.members.map(({ features }) => [features.id, one] as const)));
  const heads = told.map((one) => throughHeads(one.standing(), byId));
  const copies = told.flatMap((one) => one.copies().map((member) => ({ member: throughHeads(member, byId), of: one.id })));
  return { heads, copies, days: new Map(told.flatMap((one) => one.day)) };
}

function bySameWords(all: readonly Member[]): [Member, ...Member[]][] {
  const groups = new Map<string, [Member, ...Member[]]>();
  for (const one of all) {
    const { key } = wordingOf(one.features);
    const name = key === null ? `report ${one.features.id}` : key.join(' ');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The reports of one text. */
class Telling {
  /** By id. */
  private readonly byId: ReadonlyMap<string, Member>;
  private readonly head: Member;
  /** Of the head, where it prints the day of another. */
  readonly day: readonly (readonly [id: string, day: Published])[];

  constructor(members: readonly [Member, ...Member[]]) {
    const printed = dayPrinted(members);
    const ordered = inOrder(members, printed);
    this.byId = new Map(ordered.map((one) => [one.features.id, one]));
    // one with its agency's slug may print the dateline that another has lost
    const line = ordered.find(({ features }) => dateOfLine(features) !== null)?.features;
    const isDoubtful = ({ features }: Member): boolean => isMisdated(line ?? features, comparedDay(ownDate(features)));
    this.head = ordered.find((one) => !isDoubtful(one)) ?? ordered[0] ?? members[0];
    const isUndated = ownDate(this.head.features).date === null;
    this.day =
      isUndated && printed !== null && printsDay(this.head, printed) ? [[this.id, { date: printed, assumed: ['year'] }]] : [];
  }

  /** In canonical order. */
  get members(): Member[] {
    return [...this.byId.values()];
  }

  get id(): string {
    return this.head.features.id;
  }

  /** The one that stands for all, with what the text took from others. */
  standing(): Member {
    if (this.byId.size === 1) return this.head;
    const read = this.firstRead();
    const { met, background } = read === this.head ? this.head : movedTo(this.head, read);
    const { revises } = this.head.met;
    return {
      ...this.head,
      met: {
        ...met,
        links: met.links.filter(({ src }) => !this.byId.has(src)),
        copied: met.copied.filter(({ source }) => !this.byId.has(source)),
        revises: revises === null || this.byId.has(revises) ? null : revises,
      },
      background,
    };
  }

  /** The others, each as a copy of it. */
  copies(): Member[] {
    const { features } = this.head;
    return this.members
      .filter((one) => one !== this.head)
      .map((one) => {
        const { episode, revises, why } = one.met;
        const copy = wholeCopy(one.features.id, this.id, sharedBy(one.features, features));
        return { ...one, met: { ...copy, episode, revises, why: revises === null ? copy.why : why }, background: [] };
      });
  }

  /** A place in one of the reports, in the one that stands for all. */
  inHead(report: string, at: Span): Span {
    const one = this.byId.get(report);
    return (one && placeIn(one.features, this.head.features, at)) ?? at;
  }

  /** The one that the walk learnt from: it took from others what the text took. */
  private firstRead(): Member {
    const has = (id: string | null): boolean => id !== null && this.byId.has(id);
    const isCopy = ({ met: { copied, why } }: Member): boolean =>
      copied.some(({ source, share }) => share >= REPRINT && has(source)) ||
      why.some(({ rule, joined }) => isToldAgain(rule) && has(joined));
    return isCopy(this.head) ? (this.members.find((one) => !isCopy(one)) ?? this.head) : this.head;
  }
}

/** From the first word to the last: of texts that are equal in all, with their headline. */
function sharedBy(copy: Features, head: Features): SharedWords {
  const words = head.words.start.length;
  const all = spanWithin(head.length, head.words.start[0] ?? 0, head.words.end[words - 1] ?? head.length);
  if (copy.textHash === head.textHash) return { t: all, s: all };
  return { t: wordingOf(copy).at ?? all, s: wordingOf(head).at ?? all };
}

/** Whether the dateline names month and day of a date. */
const printsDay = ({ features }: Member, date: string): boolean =>
  dateOfLine(features) === date.slice('2021-'.length, '2021-11-17'.length);

/** The first day of reports of a text, where a report without one prints it but for the year. */
function dayPrinted(members: readonly Member[]): string | null {
  const dates = members.flatMap(({ features }) => ownDate(features).date ?? []).sort();
  return dates.find((date) => members.some((one) => ownDate(one.features).date === null && printsDay(one, date))) ?? null;
}

function inOrder(members: readonly Member[], printed: string | null): Member[] {
  const dayOf = (one: Member): Published => {
    const own = ownDate(one.features);
    return own.date === null && printed !== null && printsDay(one, printed) ? { date: printed, assumed: ['year'] } : own;
  };
  return members
    .map((one) => ({ one, id: one.features.id, published: dayOf(one) }))
    .sort(byPublication)
    .map(({ one }) => one);
}

/** A place in one report of a text, in another: none where none of its words stand there. */
const placesIn =
  (from: Member, to: Member) =>
  (at: Span): Span[] => {
    const there = placeIn(from.features, to.features, at);
    return there === null ? [] : [there];
  };

const movedLinks = (links: readonly ReuseLink[], at: (span: Span) => Span[]): ReuseLink[] =>
  links.flatMap((one) =>
    at(one.t).map((t) => ({ ...one, t, edits: one.edits.map(({ t: of, s }) => ({ t: of && (at(of)[0] ?? null), s })) })),
  );

/** The passages of a copy: what its text took from an earlier one, if that is nearly all of it, else all that it has of its text. */
export function linksOfCopy(copy: Member, head: Member): readonly ReuseLink[] {
  const { at } = wordingOf(head.features);
  const taken = head.met.links.filter(({ kind }) => kind === 'reprint');
  const isNearly = at !== null && taken.some(({ t }) => t.end - t.start >= NEARLY * (at.end - at.start));
  return isNearly ? movedLinks(taken, placesIn(head, copy)) : copy.met.links;
}

/** What was found for one report of a text, at its places in another. */
function movedTo(to: Member, from: Member): Pick<Member, 'met' | 'background'> {
  const at = placesIn(from, to);
  const shared = ({ t, s }: SharedWords): SharedWords[] => at(t).map((own) => ({ t: own, s }));
  const { links, copied } = from.met;
  return {
    met: {
      ...from.met,
      report: to.met.report,
      links: movedLinks(links, at),
      copied: copied.map((one) => ({ ...one, sentences: one.sentences.flatMap(shared) })),
    },
    background: from.background.flatMap(at),
  };
}

/** A report as it stands to others, each text known by the report that stands for it. */
function throughHeads(one: Member, byId: ReadonlyMap<string, Telling>): Member {
  const head = (id: string): string => byId.get(id)?.id ?? id;
  const inHead = (id: string, at: Span): Span => byId.get(id)?.inHead(id, at) ?? at;
  const { links, copied, revises, why } = one.met;
  return {
    ...one,
    met: {
      ...one.met,
      links: links.map(({ src, s, edits, ...link }) => ({
        ...{ t: link.t, src: head(src), s: inHead(src, s), kind: link.kind, likeness: link.likeness },
        edits: edits.map((edit) => ({ t: edit.t, s: edit.s && inHead(src, edit.s) })),
        rule: link.rule,
      })),
      copied: copied.map(({ source, sentences, ...rest }) => ({
        ...rest,
        source: head(source),
        sentences: sentences.map(({ t, s }) => ({ t, s: inHead(source, s) })),
      })),
      revises: revises && head(revises),
      why: why.map((reason) =>
        isToldAgain(reason.rule) && reason.joined !== null ? { ...reason, joined: head(reason.joined) } : reason,
      ),
    },
  };
}

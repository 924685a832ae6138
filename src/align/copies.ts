import type { Span } from '../model/span.ts';
import type { ReuseLink } from '../model/story.ts';
import { Intervals } from './intervals.ts';
import type { ContentWord, Laid } from './laid.ts';

/** What an account is told by: a statement, or a figure. */
export interface Telling {
  readonly laid: Laid;
  /** The words shown for it. */
  readonly at: Span;
  /** What it is about. */
  readonly topic: readonly ContentWord[];
}

/** A telling whose words stand in an earlier report. */
export interface Copied<T> {
  readonly telling: T;
  readonly link: ReuseLink;
}

/** So many copies of copies are followed back. */
const DEEPEST = 8;

/**
 * The copies of each telling that stand in reports of other origins: reports that share a sentence further down are not one origin,
 * yet an account that was copied is the account it was copied from. Within an origin that needs no saying, and background is nobody's
 * account.
 */
export function copiesOf<T extends Telling>(own: readonly T[], copied: readonly Copied<T>[], same: Same<T>): Map<T, Copied<T>[]> {
  const links = new Map(copied.map(({ telling, link }) => [telling, link]));
  const told = byReport([...own, ...links.keys()]);
  const original = (telling: T, depth: number): T | null => {
    const link = links.get(telling);
    if (link === undefined) return telling;
    const source = sourceOf(telling, link, told.get(link.src)?.at.touching(link.s) ?? [], same);
    return source === null || depth >= DEEPEST ? null : original(source, depth + 1);
  };
  const found = new Map<T, Copied<T>[]>();
  for (const copy of copied.filter(({ link }) => link.kind === 'copy' || link.kind === 'reprint')) {
    if (told.get(copy.link.src)?.origin === originOf(copy.telling)) continue;
    const head = original(copy.telling, 0);
    if (head !== null && originOf(head) !== originOf(copy.telling)) found.set(head, [...(found.get(head) ?? []), copy]);
  }
  return found;
}

/** What must be equal in a copy besides its words: the stand that is taken, the numbers. */
type Same<T> = (a: T, b: T) => boolean;

/** So much of the words of both must be shared. A few are left out or put in where a sentence is copied. Set by hand. */
const ALIKE = 0.6;

/** Which of the tellings at the passage it was copied from: the most alike, then the one that stands at the same place in it. */
function sourceOf<T extends Telling>(telling: T, { t, s }: ReuseLink, there: readonly T[], same: Same<T>): T | null {
  const offset = ({ at }: T, from: Span): number => at.start - from.start;
  const apart = (one: T): number => Math.abs(offset(one, s) - offset(telling, t));
  return (
    there
      .filter((one) => one.laid !== telling.laid && same(one, telling))
      .map((one) => ({ one, alike: likeness(one, telling) }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((a, b) => b.alike - a.alike || apart(a.one) - apart(b.one))[0]?.one ?? null
  );
}

/** Stems shared, over the stems of both: 0–1. */
function likeness(a: Telling, b: Telling): number {
  const [x, y] = [a, b].map(({ topic }) => new Set(topic.map(({ stem }) => stem)));
  if (x === undefined || y === undefined) return 0;
  const shared = [...x].filter((stem) => y.has(stem)).length;
  return shared / Math.max(1, x.size + y.size - shared);
}

const originOf = ({ laid }: Telling): string => laid.placed.placement.origin;

interface Told<T> {
  readonly origin: string;
  readonly at: Intervals<T>;
}

/** The tellings of each report. */
function byReport<T extends Telling>(all: readonly T[]): Map<string, Told<T>> {
  const lists = new Map<string, [T, ...T[]]>();
  for (const telling of all) {
    const known = lists.get(telling.laid.id);
    if (known === undefined) lists.set(telling.laid.id, [telling]);
    else known.push(telling);
  }
  return new Map([...lists].map(([id, list]) => [id, { origin: originOf(list[0]), at: new Intervals(list, ({ at }) => [at]) }]));
}

import { fold } from '../../lexicon/fold.ts';
import type { Draft, Stretch } from './draft.ts';

/** What surnames need to know of a mention passed on the way. */
interface Passed extends Stretch {
  readonly draft: Draft;
  readonly role: 'subject' | 'object' | 'oblique';
  readonly speaks: boolean;
}

const wordsOf = (printed: string): readonly string[] => fold(printed).split(/[\s-]+/u);

/** A surname that stands alone, and whose it may be. */
interface Shared {
  readonly to: number;
  readonly owners: ReadonlySet<Draft>;
}

/** Where a surname stands alone that several people of the report have, by the word it begins at. */
export function sharedSurnames(drafts: readonly Draft[]): ReadonlyMap<number, Shared> {
  const people = drafts.filter(({ type }) => type === 'PER');
  const owners = new Map<string, Set<Draft>>();
  for (const draft of people) {
    for (const { printed } of draft.names) {
      const words = wordsOf(printed);
      const surname = words.at(-1) ?? '';
      if (words.length > 1) owners.set(surname, (owners.get(surname) ?? new Set()).add(draft));
    }
  }
  const found = new Map<number, Shared>();
  for (const { names } of people) {
    for (const { printed, from, to } of names) {
      const all = owners.get(fold(printed));
      if (all !== undefined && all.size > 1) found.set(from, { to, owners: all });
    }
  }
  return found;
}

/** How many sentences back the last who acted is looked for. */
const REACH = 4;
const MOST = 40;

/** "Verel" after "Lena Verel said": the one of that surname who last acted or spoke; several if that was in one sentence, none if in no near one. */
export function lastToAct(
  passed: readonly Passed[],
  options: ReadonlySet<Draft>,
  sentenceOf: (at: Stretch) => number,
  here: number,
): readonly Draft[] {
  const found = new Set<Draft>();
  let latest = -1;
  for (const candidate of passed.slice(-MOST).toReversed()) {
    const sentence = sentenceOf(candidate);
    if (here - sentence > REACH || (latest >= 0 && sentence < latest)) break;
    if (sentence === here || !options.has(candidate.draft)) continue;
    if (candidate.role !== 'subject' && !candidate.speaks) continue;
    latest = sentence;
    found.add(candidate.draft);
  }
  return [...found];
}

/** Names taken from each person: the words at which they begin and end. */
export type Taken = Map<Draft, Map<number, number>>;

/** Gives a name to another person, or, where that is left open, to nobody known. The first owner keeps it until `strike`. */
export function giveName(taken: Taken, draft: Draft, name: Draft['names'][number], owner: Draft): Draft {
  const given = taken.get(draft) ?? new Map<number, number>();
  taken.set(draft, given.set(name.from, name.to));
  owner.names.push(name);
  owner.mentions.push({ from: name.from, to: name.to });
  return owner;
}

/** Strikes the names that were given away, all at once: a surname may stand in a report ten thousand times. */
export function strike(taken: Taken): void {
  for (const [{ names, mentions }, given] of taken) {
    const kept = ({ from, to }: Stretch): boolean => given.get(from) !== to;
    keepOnly(names, kept);
    keepOnly(mentions, kept);
  }
}

function keepOnly<T>(list: T[], kept: (one: T) => boolean): void {
  let length = 0;
  for (const one of list) {
    if (!kept(one)) continue;
    list[length] = one;
    length += 1;
  }
  list.length = length;
}

import { fold } from '../../lexicon/fold.ts';
import { type Draft, draftOf, type Stretch } from './draft.ts';

/** What surnames need to know of a mention passed on the way. */
interface Passed extends Stretch {
  readonly draft: Draft;
  readonly role: 'subject' | 'object' | 'oblique';
  readonly speaks: boolean;
}

const wordsOf = (printed: string): readonly string[] => fold(printed).split(/[\s-]+/u);

/** Where a surname stands alone that several people of the report have: the word it begins at, and those people. */
export function sharedSurnames(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const people = drafts.filter(({ type }) => type === 'PER');
  const owners = new Map<string, Set<Draft>>();
  for (const draft of people) {
    for (const { printed } of draft.names) {
      const words = wordsOf(printed);
      const surname = words.at(-1) ?? '';
      if (words.length > 1) owners.set(surname, (owners.get(surname) ?? new Set()).add(draft));
    }
  }
  const found = new Map<number, readonly Draft[]>();
  for (const { names } of people) {
    for (const { printed, from } of names) {
      const all = owners.get(fold(printed));
      if (all !== undefined && all.size > 1) found.set(from, [...all]);
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
  options: readonly Draft[],
  sentenceOf: (at: Stretch) => number,
  here: number,
): readonly Draft[] {
  const found = new Set<Draft>();
  let latest = -1;
  for (const candidate of passed.slice(-MOST).toReversed()) {
    const sentence = sentenceOf(candidate);
    if (here - sentence > REACH || (latest >= 0 && sentence < latest)) break;
    if (sentence === here || !options.includes(candidate.draft)) continue;
    if (candidate.role !== 'subject' && !candidate.speaks) continue;
    latest = sentence;
    found.add(candidate.draft);
  }
  return [...found];
}

/** Takes a name from one person and gives it to another, or, where that is left open, to nobody known. */
export function giveName(from: Draft, at: Stretch, to: Draft | null, drafts: Draft[]): Draft {
  const name = from.names.findIndex((one) => one.from === at.from);
  const mention = from.mentions.findIndex((one) => one.from === at.from && one.to === at.to);
  const [given] = name < 0 ? [] : from.names.splice(name, 1);
  if (mention >= 0) from.mentions.splice(mention, 1);
  const owner = to ?? draftOf('PER');
  if (to === null) drafts.push(owner);
  if (given !== undefined) owner.names.push(given);
  owner.mentions.push({ from: at.from, to: at.to });
  return owner;
}

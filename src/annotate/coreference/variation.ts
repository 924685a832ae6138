import { isPartyMember, isTrade } from '../../lexicon/person-nouns.ts';
import { genderOfTitle } from '../../lexicon/titles.ts';
import type { Word } from '../mention/word.ts';
import { conflict, type Description } from './description.ts';
import { type Draft, type Meant, NOBODY, type Stretch } from './draft.ts';
import { genderOf } from './gender.ts';
import type { Role } from './salience.ts';

/** Sentences back: papers vary the name of whom they just named. */
const REACH = 3;

/** A mention that was passed on the way. */
interface Passed extends Stretch {
  readonly draft: Draft;
  readonly role: Role;
  readonly speaks: boolean;
}

/** Mentions back that are looked through. */
const MOST = 200;

/** "Verel … The businessman said": the person who was last the subject, where a description names no office and says "the". */
export function variation(words: readonly Word[], description: Description, passed: readonly Passed[]): Meant {
  const here = words[description.at]?.sentence ?? 0;
  const gender = genderOfTitle(description.head);
  const fitting = toldOf(words, passed, here)
    .filter(({ draft: { type, names, places } }) => type === 'PER' && names.length > 0 && !conflict(description.places, places))
    .filter(({ draft }) => gender === null || (genderOf(draft) ?? gender) === gender)
    .sort((a, b) => b.subject - a.subject);
  const [best] = fitting;
  if (best === undefined || best.subject < 0 || best.subject === here) return NOBODY;
  const rivals = fitting.filter((other) => other !== best && isRival(words, best, other));
  return rivals.length === 0
    ? { draft: best.draft, doubt: [] }
    : { draft: null, doubt: [best, ...rivals].map(({ draft }) => draft) };
}

/** Somebody with the last sentences in which they are mentioned at all, and as subject or speaker; -1 for none. */
interface Told {
  readonly draft: Draft;
  readonly at: readonly Passed[];
  readonly subject: number;
  readonly any: number;
}

/** Those mentioned in the sentences just before. */
function toldOf(words: readonly Word[], passed: readonly Passed[], here: number): readonly Told[] {
  const found = new Map<Draft, Passed[]>();
  const sentenceOf = ({ from }: Stretch): number => words[from]?.sentence ?? -1;
  for (const one of passed.slice(-MOST)) {
    if (here - sentenceOf(one) > REACH) continue;
    const own = found.get(one.draft);
    if (own === undefined) found.set(one.draft, [one]);
    else own.push(one);
  }
  return [...found].map(([draft, at]) => ({
    draft,
    at,
    subject: at.reduce((last, one) => (one.speaks || one.role === 'subject' ? Math.max(last, sentenceOf(one)) : last), -1),
    any: at.reduce((last, one) => Math.max(last, sentenceOf(one)), -1),
  }));
}

/** Another named since, or as subject beside the subject, may be meant as well. */
const isRival = (words: readonly Word[], best: Told, { at, subject, any }: Told): boolean =>
  subject >= best.subject ||
  any > best.subject ||
  (any === best.subject && at.some((one) => best.at.some((other) => areJoined(words, one, other))));

/** "Verel and Maron" */
export const areJoined = (words: readonly Word[], a: Stretch, b: Stretch): boolean =>
  (words[a.to]?.folded === 'and' && b.from > a.to && b.from - a.to < 3) ||
  (words[b.to]?.folded === 'and' && a.from > b.to && a.from - b.to < 3);

/** "the businessman", "the Republican", "the former governor": words for a person that name no office held now. */
export function varies(words: readonly Word[], { type, from, to, at, head }: Description): boolean {
  if (type !== 'PER' || words[from]?.folded !== 'the' || to !== at + 1) return false;
  const before = words.slice(from, at).map(({ folded }) => folded);
  return isTrade(head) || isPartyMember(head) || before.includes('former') || head.startsWith('ex-');
}

import { isPartyMember, isTrade } from '../../lexicon/person-nouns.ts';
import { genderOfTitle } from '../../lexicon/titles.ts';
import type { Word } from '../mention/word.ts';
import { conflict, type Description } from './description.ts';
import { type Draft, type Meant, NOBODY, type Stretch } from './draft.ts';
import { genderOf } from './gender.ts';
import { roleOf } from './salience.ts';
import { speaks } from './speech.ts';

/** Sentences back: papers vary the name of whom they just named. */
const REACH = 3;

/** "Verel … The businessman said": the person who was last the subject, where a description names no office and says "the". */
export function variation(words: readonly Word[], description: Description, drafts: readonly Draft[]): Meant {
  const here = words[description.at]?.sentence ?? 0;
  const gender = genderOfTitle(description.head);
  const fitting = drafts
    .filter(({ type, names, places }) => type === 'PER' && names.length > 0 && !conflict(description.places, places))
    .filter((draft) => gender === null || (genderOf(draft) ?? gender) === gender)
    .map((draft) => ({ draft, ...lastIn(words, draft, description.from) }))
    .sort((a, b) => b.subject - a.subject);
  const [best] = fitting;
  if (best === undefined || best.subject < 0 || best.subject === here || here - best.subject > REACH) return NOBODY;
  const rivals = fitting.filter((other) => other !== best && isRival(words, best, other));
  return rivals.length === 0
    ? { draft: best.draft, doubt: [] }
    : { draft: null, doubt: [best, ...rivals].map(({ draft }) => draft) };
}

interface Told {
  readonly draft: Draft;
  readonly subject: number;
  readonly any: number;
}

/** Another named since, or as subject beside the subject, may be meant as well. */
const isRival = (words: readonly Word[], best: Told, { draft, subject, any }: Told): boolean =>
  subject >= best.subject ||
  any > best.subject ||
  (any === best.subject && draft.names.some((one) => best.draft.names.some((other) => areJoined(words, one, other))));

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

/** The last sentences before a word in which a person is mentioned at all, and as subject or speaker; -1 for none. */
function lastIn(words: readonly Word[], { mentions }: Draft, before: number): { readonly subject: number; readonly any: number } {
  const here = words[before]?.sentence ?? 0;
  let [subject, any] = [-1, -1];
  for (const at of mentions) {
    const sentence = words[at.from]?.sentence ?? -1;
    // Farther back nobody is looked for, and a long report has many mentions.
    if (at.from >= before || here - sentence > REACH) continue;
    any = Math.max(any, sentence);
    if (sentence > subject && (speaks(words, at) || roleOf(words, at) === 'subject')) subject = sentence;
  }
  return { subject, any };
}

import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isTitleModifier } from '../../lexicon/titles.ts';
import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Description } from './description.ts';
import type { Draft, Stretch } from './draft.ts';
import { speaks } from './speech.ts';

/** Headline, dateline and lead: where reports speak of somebody whom they name farther down. */
const LEAD = 4;
/** Sentences within which the name follows. */
const FROM_LEAD = 12;
const ELSEWHERE = 3;
/** So many people are called that the name farther down is another's. */
const COMMON = new Set([
  'official',
  'officer',
  'aide',
  'analyst',
  'expert',
  'resident',
  'witness',
  'lawyer',
  'attorney',
  'man',
  'woman',
]);
/** Of a court or an office these tell little. */
const PLAIN = new Set(['federal', 'state', 'national', 'local', 'top', 'new', 'the', 'a', 'an']);

/** "A Velmoran judge rejected …", and farther down "Judge Piotr Hask": the one person first named after a description that fits it. */
export function namedLater(
  words: readonly Word[],
  description: Description,
  names: readonly FirstName[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  const opening = words[description.from]?.folded ?? '';
  if (COMMON.has(description.head) || /^(?:his|her|their|another|some|other)$/u.test(opening)) return null;
  const next = namedNext(words, description, names);
  if (next !== null) return next;
  const here = words[description.at]?.sentence ?? 0;
  const lead = here < LEAD;
  if (!lead && (description.article === 'indefinite' || description.type === 'ORG')) return null;
  const reach = here + (lead ? FROM_LEAD : ELSEWHERE);
  const found = namesFrom(words, names, description.to, reach).filter(({ draft }) => {
    if (draft.type !== description.type) return false;
    return description.type === 'ORG'
      ? sharesModifier(words, description, draft)
      : fits(draft) && (lead || draft.heads.has(description.head));
  });
  return found.length === 1 ? (found[0]?.draft ?? null) : null;
}

/** An entity with the first of its names. */
export interface FirstName {
  readonly draft: Draft;
  readonly name: Stretch;
}

/** Of all that have a name, in text order. */
export const firstNames = (drafts: readonly Draft[]): readonly FirstName[] =>
  drafts
    .flatMap((draft): FirstName[] => {
      const [one, ...others] = draft.names;
      if (one === undefined) return [];
      return [{ draft, name: others.reduce((first, name) => (name.from < first.from ? name : first), one) }];
    })
    .sort((a, b) => a.name.from - b.name.from);

/** So many new names are looked through after a description at most. */
const MOST = 100;

/** Those first named from a word on, up to a sentence. */
function namesFrom(words: readonly Word[], names: readonly FirstName[], from: number, sentence: number): readonly FirstName[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.name.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const near = names.slice(low, low + MOST);
  const end = near.findIndex(({ name }) => (words[name.from]?.sentence ?? -1) > sentence);
  return end < 0 ? near : near.slice(0, end);
}

/** "The tax commissioner says … Lena Orsk says": whoever speaks next under a whole name that nothing explains. */
function namedNext(words: readonly Word[], description: Description, names: readonly FirstName[]): Draft | null {
  const { type, article, from, to, at } = description;
  if (type !== 'PER' || article !== 'definite' || !speaks(words, { from, to })) return null;
  const sentence = (words[at]?.sentence ?? -1) + 1;
  const found = namesFrom(words, names, to, sentence).find(({ draft, name }) => {
    if (draft.type !== 'PER' || draft.titles.length > 0) return false;
    const opening = words[name.from];
    const whole = name.to - name.from > 1 && opening?.opens === true && opening.sentence === sentence;
    return whole && SPEAKS.has(words[name.to]?.folded ?? '');
  });
  return found?.draft ?? null;
}

/** "the appeals court" and "Norland Court of Appeals" */
function sharesModifier(words: readonly Word[], { from, at, head }: Description, { heads }: Draft): boolean {
  const modifiers = words
    .slice(from, at)
    .map(({ folded }) => folded)
    .filter((word) => !PLAIN.has(word) && (isTitleModifier(word) || isInstitution(word) || word.length > 3));
  return heads.has(head) && modifiers.length > 0 && modifiers.every((word) => heads.has(word));
}

import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isTitleModifier } from '../../lexicon/titles.ts';
import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Description } from './description.ts';
import type { Draft } from './draft.ts';
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
  drafts: readonly Draft[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  const opening = words[description.from]?.folded ?? '';
  if (COMMON.has(description.head) || /^(?:his|her|their|another|some|other)$/u.test(opening)) return null;
  const next = namedNext(words, description, drafts);
  if (next !== null) return next;
  const here = words[description.at]?.sentence ?? 0;
  const lead = here < LEAD;
  if (!lead && (description.article === 'indefinite' || description.type === 'ORG')) return null;
  const reach = here + (lead ? FROM_LEAD : ELSEWHERE);
  const found = drafts.filter((draft) => {
    if (draft.type !== description.type || draft.names.length === 0) return false;
    const alike =
      description.type === 'ORG'
        ? sharesModifier(words, description, draft)
        : fits(draft) && (lead || draft.heads.has(description.head));
    if (!alike) return false;
    const first = firstOf(draft);
    return first >= description.to && (words[first]?.sentence ?? Number.POSITIVE_INFINITY) <= reach;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const firstOf = ({ names }: Draft): number => names.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);

/** "The tax commissioner says … Lena Orsk says": whoever speaks next under a whole name that nothing explains. */
function namedNext(words: readonly Word[], description: Description, drafts: readonly Draft[]): Draft | null {
  const { type, article, from, to, at } = description;
  if (type !== 'PER' || article !== 'definite' || !speaks(words, { from, to })) return null;
  const sentence = words[at]?.sentence ?? -1;
  const found = drafts.find((draft) => {
    const [name] = draft.names;
    if (draft.type !== 'PER' || name === undefined || draft.titles.length > 0 || name.from !== firstOf(draft)) return false;
    const opening = words[name.from];
    const whole = name.to - name.from > 1 && opening?.opens === true && opening.sentence === sentence + 1;
    return whole && SPEAKS.has(words[name.to]?.folded ?? '');
  });
  return found ?? null;
}

/** "the appeals court" and "Norland Court of Appeals" */
function sharesModifier(words: readonly Word[], { from, at, head }: Description, { heads }: Draft): boolean {
  const modifiers = words
    .slice(from, at)
    .map(({ folded }) => folded)
    .filter((word) => !PLAIN.has(word) && (isTitleModifier(word) || isInstitution(word) || word.length > 3));
  return heads.has(head) && modifiers.length > 0 && modifiers.every((word) => heads.has(word));
}

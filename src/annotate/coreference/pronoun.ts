import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Draft, Gender, Stretch } from './draft.ts';
import { genderOf } from './gender.ts';
import { speaks } from './speech.ts';

const PERSONAL: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
/** How many sentences a pronoun looks back. */
const REACH = 3;
const SPEAKER = 1.5;
const SUBJECT = 1;

/** Links he and she to the fitting person, and a speaking "it" to the institution that spoke last. */
export function resolvePronouns(words: readonly Word[], drafts: readonly Draft[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence < 0) continue;
    const gender = Object.hasOwn(PERSONAL, word.folded) ? PERSONAL[word.folded] : undefined;
    const here = { from: at, to: at + 1 };
    const found = gender !== undefined ? person(words, here, drafts, gender) : group(words, here, drafts);
    if (found === null) continue;
    found.mentions.push(here);
    if (gender !== undefined) found.gender ??= gender;
  }
}

function group(words: readonly Word[], here: Stretch, drafts: readonly Draft[]): Draft | null {
  const folded = words[here.from]?.folded;
  if ((folded !== 'it' && folded !== 'they') || !SPEAKS.has(words[here.to]?.folded ?? '')) return null;
  const plural = (draft: Draft): boolean => PLURAL.test(draft.description ?? '');
  return strongest(
    words,
    here,
    drafts.filter((draft) => draft.type === 'ORG' && (folded === 'they') === plural(draft)),
  );
}

const PLURAL = /(?:police|authorities|prosecutors|guards)$/iu;

function person(words: readonly Word[], here: Stretch, drafts: readonly Draft[], gender: Gender): Draft | null {
  const fitting = drafts.filter((draft) => draft.type === 'PER' && (genderOf(draft) ?? gender) === gender);
  return strongest(words, here, fitting);
}

function strongest(words: readonly Word[], here: Stretch, drafts: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  let latest = -1;
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      if (mention.to > here.from) continue;
      const weight = weigh(words, here, mention);
      if (weight > most || (weight === most && mention.from > latest && weight > 0))
        [best, most, latest] = [draft, weight, mention.from];
    }
  }
  return best;
}

function weigh(words: readonly Word[], here: Stretch, mention: Stretch): number {
  const apart = (words[here.from]?.sentence ?? 0) - (words[mention.from]?.sentence ?? 0);
  if (apart > REACH || words[mention.from]?.sentence === -1) return 0;
  // In "…, he said" the speaker is seldom who the words before it speak of.
  const reported = apart === 0 && speaks(words, here) && words[here.from - 1]?.shape === 'other';
  let weight = reported ? 0.5 : REACH + 1 - apart;
  if (speaks(words, mention)) weight += SPEAKER;
  if (isSubject(words, mention)) weight += SUBJECT;
  return weight;
}

/** Stands first in its sentence, or right after its opening words. */
function isSubject(words: readonly Word[], { from }: Stretch): boolean {
  return words[from]?.opens === true || words[from - 1]?.opens === true;
}

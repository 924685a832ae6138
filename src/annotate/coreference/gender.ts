import { genderOfFirstName, looksFemale } from '../../lexicon/first-names.ts';
import { fold } from '../../lexicon/fold.ts';
import { genderOfPublicFigure } from '../../lexicon/public-figures.ts';
import type { Draft, Gender } from './draft.ts';

/** What a person's titles, pronouns or first name tell, or a surname known everywhere; `null` where they tell nothing. */
export function genderOf({ gender, names }: Draft): Gender | null {
  if (gender !== null) return gender;
  let alone: Gender | null = null;
  for (const { printed } of names) {
    const parts = fold(printed).split(' ');
    const told = parts.length > 1 ? genderOfFirstName(parts[0] ?? '') : null;
    if (told !== null) return told;
    if (!looksFemale(parts[0] ?? '') || parts.length === 1) alone ??= genderOfPublicFigure(parts.at(-1) ?? '');
  }
  return alone;
}

/** What an unknown first name sounds like: no proof, so it only weighs. */
export const soundsFemale = ({ names }: Draft): boolean =>
  names.some(({ printed }) => {
    const [first = '', ...rest] = fold(printed).split(' ');
    return rest.length > 0 && looksFemale(first);
  });

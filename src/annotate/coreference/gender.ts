import { genderOfFirstName } from '../../lexicon/first-names.ts';
import { fold } from '../../text/normal.ts';
import type { Draft, Gender } from './draft.ts';

/** What a person's first name or titles tell; `null` where they tell nothing. */
export function genderOf({ gender, names }: Draft): Gender | null {
  if (gender !== null) return gender;
  for (const { printed } of names) {
    const parts = fold(printed).split(' ');
    const told = parts.length > 1 ? genderOfFirstName(parts[0] ?? '') : null;
    if (told !== null) return told;
  }
  return null;
}

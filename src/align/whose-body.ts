import { isEverydayWord } from '../lexicon/common-words.ts';
import { fold } from '../lexicon/fold.ts';
import { isOrganisationHead, organisationNamed } from '../lexicon/organisation-words.ts';

/** What ministries, courts and parties of any country are called by, besides what they are. */
const OF_ANY = new Set(
  'of the and for on general state national federal royal supreme high constitutional central foreign interior home internal external defence defense finance economic economy justice education culture agriculture transport energy environment labour labor social democratic liberal conservative socialist communist republican people peoples emergency emergencies situations affairs intelligence special public chief main local regional municipal'.split(
    ' ',
  ),
);

/**
 * Whether every country may have one of this name: "Foreign Ministry", "Supreme Court", "Parliament". In one story it is that story's; two
 * stories may mean two. "White House" is not every country's.
 */
export function isOfAnyCountry(name: string): boolean {
  if (organisationNamed(name.replace(/^the /iu, '')) !== null) return false;
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => OF_ANY.has(word) || isOrganisationHead(word) || isEverydayWord(word));
}

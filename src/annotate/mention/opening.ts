import { isEverydayWord, isGrammarWord, looksEveryday } from '../../lexicon/common-words.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { isFirstName, isWeakFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { organisationNamed } from '../../lexicon/organisation-words.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Word } from './word.ts';

/** What a report shows of words elsewhere: capitalised inside a sentence, part of a longer name, or in lower case. */
export interface Elsewhere {
  readonly capital: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

const GOES_ON = new Set(
  "'s 's is was has had will would says said told also have were are did does can could may might and or , ’s warned denied accused urged rejected dismissed declined refused confirmed added announced criticised criticized insisted promised argued".split(
    ' ',
  ),
);

/** Whether a lone capitalised word at the opening of a sentence is a name: "Hask said …", not "Tensions rose …". */
export function isNameAtOpening(word: Word, next: Word | undefined, elsewhere: Elsewhere): boolean {
  const { text, folded, shape } = word;
  if (elsewhere.capital.has(folded) || elsewhere.part.has(folded)) return true;
  if (shape === 'capitals') return !isGrammarWord(folded) || countryOf(text) !== null;
  if (isGrammarWord(folded) || isDemonym(folded)) return false;
  if (organisationNamed(text) !== null || countryOf(text) !== null || isPlace(folded)) return true;
  if (isEverydayWord(folded) || isTitleHead(folded) || elsewhere.lower.has(folded)) return false;
  if (isFirstName(folded) && !isWeakFirstName(folded)) return true;
  if (looksEveryday(folded)) return false;
  return next !== undefined && GOES_ON.has(next.folded);
}

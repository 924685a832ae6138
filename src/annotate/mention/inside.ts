import { isEverydayWord } from '../../lexicon/common-words.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries.ts';
import { isFirstName, isWeakFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import {
  isCompanyEnding,
  isOrganisationHead,
  isOrganisationOpener,
  isWeakOrganisationHead,
  organisationNamed,
} from '../../lexicon/organisation-words.ts';
import { isOtherName, isThingAcronym } from '../../lexicon/other-names.ts';
import { isCompass, isPlace, isPlaceEnding, isPlaceOpening } from '../../lexicon/places.ts';
import { isPublicFigure, isWeakPublicFigure } from '../../lexicon/public-figures.ts';
import type { Piece } from './piece.ts';
import { add, noScore, type Score } from './score.ts';
import type { Word } from './word.ts';

// "Maronenko", "Haskvili"
const SURNAME = /..(?:enko|shvili|ovich|evich|ovic|evic|sson|czyk|wicz|opoulos|adze|ishvili|ovsky|evsky|owski|insky|escu)$/u;
// "Orskstan", "Lenzburg"
const PLACE_NAME = /..(?:stan|burg|burgh|ville|grad|abad|shire|polis|mouth|bridge|chester|hampton|stadt|dorf|heim|pur)$/u;
// "Coastwire", "Lenzbank"
const COMPOUND = /...(?:wire|news|soft|tech|bank|corp|media|press|tel|gram|book|watch|com)$/u;
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;
const SUFFIX = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const NAME_PARTICLES = new Set(['von', 'van', 'der', 'bin', 'ibn', 'bint', 'ben', 'abu', 'umm']);

/** What the words of a name themselves say of its type. */
export function inside(words: readonly Word[], piece: Piece, text: string): Score {
  const score = noScore();
  const own = words.slice(piece.from, piece.to);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return score;
  const printed = text.slice(first.start, last.end);
  if (known(printed, own, score)) return score;
  if (own.length > 1) several(own, first, last, score);
  else single(first, score);
  return score;
}

/** What a lexicon knows by its whole name needs no guessing. */
function known(printed: string, own: readonly Word[], score: Score): boolean {
  const folded = own.length === 1 ? (own[0]?.folded ?? '') : printed.toLowerCase();
  const country = /^\p{Lu}/u.test(printed) && countryNamed(printed) !== null;
  if (country) score.LOC += 5;
  else if (countryOfCapital(printed) !== null) score.LOC += 4;
  if (organisationNamed(printed) !== null) score.ORG += 5;
  else if (isPlace(folded)) score.LOC += 4;
  return score.LOC >= 4 || score.ORG >= 5;
}

function single({ text, folded, shape }: Word, score: Score): void {
  if (isPublicFigure(folded)) score.PER += isWeakPublicFigure(folded) ? 0.5 : 3;
  if (isThingAcronym(text)) {
    score.ORG -= 4;
    return;
  }
  if (isFirstName(folded) && !isWeakFirstName(folded)) score.PER += 1.5;
  if (shape === 'capitals') score.PER -= 3;
  if (/(?:ia|land)$/u.test(folded) && !isFirstName(folded)) score.LOC += 1.8;
  if (shape === 'capitals' && /^[\p{Lu}\d.]{2,6}$/u.test(text)) score.ORG += 1.5;
  else if (shape === 'capitals') score.ORG += 1;
  if (SURNAME.test(folded)) score.PER += 2;
  if (PLACE_NAME.test(folded)) score.LOC += 1.5;
  if (isOrganisationHead(folded) && !isWeakOrganisationHead(folded)) score.ORG += 1;
  if (COMPOUND.test(folded)) score.ORG += 1.5;
  // "WikiNews", "YouTube"
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(text)) score.ORG += 1.5;
}

function several(own: readonly Word[], first: Word, last: Word, score: Score): void {
  const end = last.folded;
  if (isCompanyEnding(end)) score.ORG += 6;
  else if (isOrganisationHead(end) && !isFirstNamePair(own)) score.ORG += isWeakOrganisationHead(end) ? 2.5 : 5;
  const of = own.findIndex(({ folded }) => folded === 'of' || folded === 'for' || folded === 'on');
  if (of > 0 && own.slice(0, of).some(({ folded }) => isOrganisationOpener(folded))) score.ORG += 5;
  if (own.some(({ text }) => text === '&')) score.ORG += 3;
  if (isPlaceEnding(end)) score.LOC += 3.5;
  if (isPlaceOpening(first.folded)) score.LOC += isCompass(first.folded) || first.folded === 'new' ? 1.5 : 2.5;
  if (isDemonym(first.folded)) score.ORG += 2;
  if (isFirstName(first.folded)) score.PER += isWeakFirstName(first.folded) ? 2 : 4;
  if (own.some(({ text }) => INITIAL.test(text))) score.PER += 3;
  if (own.some(({ folded }) => NAME_PARTICLES.has(folded))) score.PER += 3;
  if (own[0]?.folded === 'al' || own[0]?.folded === 'el') score.PER += 1;
  if (SUFFIX.has(end)) score.PER += 3;
  if (SURNAME.test(end)) score.PER += 2;
  if (own.some(({ shape, text }) => shape === 'capitals' && text.length > 1)) score.ORG += 1;
  if (own.length > 3) score.ORG += 1;
  if (isOtherName(end) || isOtherName(first.folded)) otherwise(score);
  const everyday = own.filter(({ folded }) => isEverydayWord(folded) && !isFirstName(folded)).length;
  if (everyday === own.length) add(score, { PER: -3, ORG: -1, LOC: -1 });
  else if (everyday > 0) score.ORG += 1.5;
}

/** "Ali Bank", a person whose surname looks like an organisation's last word: only two words and a sure first name. */
const isFirstNamePair = (own: readonly Word[]): boolean =>
  own.length === 2 && isFirstName(own[0]?.folded ?? '') && isWeakOrganisationHead(own[1]?.folded ?? '');

/** "Operation Harrow", "Treaty of Belhaven", "Harrow Cup": a name of another kind, whatever else it looks like. */
function otherwise(score: Score): void {
  score.PER -= 6;
  score.ORG -= 4;
  score.LOC -= 4;
}

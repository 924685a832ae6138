import { isEverydayWord } from '../lexicon/common-words.ts';
import { fold } from '../lexicon/fold.ts';
import { isOrganisationHead, organisationNamed } from '../lexicon/organisation-words.ts';
import { type BodyName, bodyName, initialsOf } from './body-name.ts';
import { isDemonymOf } from './office.ts';
import type { Named, Sameness, Where } from './sameness.ts';

/** So many forms of a name are compared. */
const MOST_FORMS = 4;
/** Two letters stand for too much. */
const LEAST_LETTERS = 3;

/** Whether two names are of one organisation. Those who are known by a long name are compared by that. */
export function sameBody(a: Named, b: Named, where: Where): Sameness {
  const [x, y] = [formsOf(a), formsOf(b)];
  const [long, other] = [x.filter(isLong), y.filter(isLong)];
  if (long.length === 0 || other.length === 0) return surest(x, y, where);
  const found = surest(long, other, where);
  if (found !== null) return found;
  // letters may be two bodies'; a plain word, "the Committee", says nothing
  const shared = surest(x.filter(isLettered), y.filter(isLettered), where);
  return shared === null ? null : { ...shared, verdict: 'perhaps' };
}

const isLettered = ({ letters }: BodyName): boolean => letters !== null;
const isLong = ({ words }: BodyName): boolean => words.length > 1;

function surest(x: readonly BodyName[], y: readonly BodyName[], where: Where): Sameness {
  const found = x.flatMap((one) => y.map((other) => agree(one, other, where)));
  return found.find((one) => one?.verdict === 'certain') ?? found.find((one) => one !== null) ?? null;
}

const known = new WeakMap<Named, readonly BodyName[]>();

function formsOf(named: Named): readonly BodyName[] {
  const before = known.get(named);
  if (before !== undefined) return before;
  const forms = [...new Set([named.name, ...named.names])].slice(0, MOST_FORMS).map(bodyName);
  known.set(named, forms);
  return forms;
}

function agree(a: BodyName, b: BodyName, where: Where): Sameness {
  const words = [a.printed, b.printed] as const;
  if (where === 'store' && isPlain(a) && isPlain(b)) return null;
  if (a.words.join('') === b.words.join('')) return { verdict: 'certain', rule: 'same-name@1', words };
  if (isKnown(a, b)) return { verdict: 'certain', rule: 'known-name@1', words };
  const letters = acronymOf(a, b) ?? acronymOf(b, a);
  if (letters !== null) {
    // in the whole record three letters are many bodies'
    if (where === 'store')
      return letters.turned || letters.many < LEAST_LETTERS ? null : { verdict: 'perhaps', rule: 'acronym@1', words };
    const certain = !letters.turned && letters.many >= LEAST_LETTERS;
    return { verdict: certain ? 'certain' : 'perhaps', rule: 'acronym@1', words };
  }
  if (a.content.join(' ') === b.content.join(' ')) return { verdict: 'certain', rule: 'legal-form@1', words };
  if (isReordered(a.content, b.content)) return { verdict: 'certain', rule: 'word-order@1', words };
  return kindLeftOut(a, b) ?? kindLeftOut(b, a);
}

/** "the Committee", "Senate": in every report another. */
const isPlain = ({ words: [word = '', ...others] }: BodyName): boolean =>
  others.length === 0 && (isOrganisationHead(word) || isEverydayWord(word));

const isKnown = (a: BodyName, b: BodyName): boolean => {
  const [x, y] = [knownName(a), knownName(b)];
  const short = [a, b].find(({ letters }) => letters !== null && letters.length < LEAST_LETTERS)?.letters ?? null;
  return x !== null && x === y && (short === null || OF_TWO.has(short));
};

/** Those of which there is one in the news of the world. */
const OF_TWO = new Set(['un', 'eu', 'au', 'ap']);

/** The fullest name of an organisation of the world. */
function knownName({ printed, letters }: BodyName): string | null {
  const bare = printed.replace(/^the /iu, '');
  const known = (letters === null ? null : organisationNamed(letters.toUpperCase())) ?? organisationNamed(bare);
  return known === null ? null : fold(known);
}

/** "VNA" of "Velmoran News Agency"; turned where the letters stand the other way round, as they do in languages that put the noun first. */
function acronymOf({ letters }: BodyName, long: BodyName): { readonly many: number; readonly turned: boolean } | null {
  if (letters === null || long.letters !== null) return null;
  const initials = initialsOf(long);
  // the letters of a body of the world are nobody else's
  if (initials.includes(letters) && !OF_TWO.has(letters)) return { many: letters.length, turned: false };
  const turned = letters.length >= LEAST_LETTERS && initials.includes([...letters].toReversed().join(''));
  return turned ? { many: letters.length, turned } : null;
}

/** "Ministry of Foreign Affairs of Velmora" and "Velmoran Foreign Ministry". */
function isReordered(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const left = [...b];
  for (const word of a) {
    const at = left.findIndex((other) => isDemonymOf(word, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** "Coastwire" for "Coastwire news agency", where the rest is no name; where it is printed as one, perhaps. */
function kindLeftOut(short: BodyName, { proper, printed }: BodyName): Sameness {
  if (proper === null || proper.words !== short.words.join(' ')) return null;
  return { verdict: proper.printedAsName ? 'perhaps' : 'certain', rule: 'kind-left-out@1', words: [short.printed, printed] };
}

/** So many letters begin a word however it ends. */
const BEGINNING = 4;

export function bodyKeys(named: Named): string[] {
  return [
    ...new Set(
      formsOf(named).flatMap((form) => {
        const known = knownName(form);
        return [
          form.content
            .map((word) => word.slice(0, BEGINNING))
            .toSorted()
            .join(' '),
          form.words.join(''),
          ...(known === null ? [] : [`= ${known}`]),
          ...(form.letters === null ? initialsOf(form).flatMap(bothWays) : [`. ${form.letters}`]),
          ...(form.proper === null ? [] : [form.proper.words]),
        ];
      }),
    ),
  ];
}

const bothWays = (letters: string): string[] => [`. ${letters}`, `. ${[...letters].toReversed().join('')}`];

import { isCommonFirstName } from '../lexicon/common-first-names.ts';
import { isCommonSurname } from '../lexicon/common-surnames.ts';
import { fold } from '../lexicon/fold.ts';
import { romanised, roughly } from '../lexicon/romanised.ts';
import { genderOfTitle } from '../lexicon/titles.ts';
import type { Rule } from '../model/rule.ts';
import { officeShared, titleShared } from './office.ts';
import {
  type Agreement,
  familyAgree,
  givenAgree,
  isInitial,
  isTurned,
  middlesAgree,
  type PersonName,
  personName,
} from './person-name.ts';
import type { Named, Sameness, Where } from './sameness.ts';

/** How the names of two people agree; `alone`: enough for a story, for the whole record, or for neither. */
interface Agreed {
  readonly rule: Rule;
  readonly alone: Where | 'both' | null;
  /** Whether it says enough together with the same office. */
  readonly titled: boolean;
}

const SAME: Agreed = { rule: 'same-name@1', alone: 'both', titled: true };
const MIDDLE: Agreed = { rule: 'middle-name@1', alone: 'both', titled: true };
const INITIAL: Agreed = { rule: 'initial@1', alone: 'story', titled: true };
const TWO_INITIALS: Agreed = { ...INITIAL, alone: null };
const ORDER: Agreed = { rule: 'name-order@1', alone: 'both', titled: true };
const PERHAPS_ORDER: Agreed = { ...ORDER, alone: null };
const SPELLING: Agreed = { rule: 'spelling@1', alone: 'both', titled: true };
const ROUGH: Agreed = { rule: 'rough-spelling@1', alone: null, titled: true };
const SHORT: Agreed = { rule: 'short-first-name@1', alone: 'story', titled: true };
const MORE: Agreed = { rule: 'more-names@1', alone: null, titled: true };
const LATER: Agreed = { rule: 'later-first-name@1', alone: null, titled: true };
const GENERATION: Agreed = { rule: 'generation@1', alone: null, titled: false };
const SURNAME: Agreed = { rule: 'surname-and-office@1', alone: null, titled: true };

/** Of several agreements the one that says most. */
const RANK: readonly Agreed[] = [
  SAME,
  MIDDLE,
  ORDER,
  SPELLING,
  INITIAL,
  SHORT,
  SURNAME,
  ROUGH,
  MORE,
  LATER,
  PERHAPS_ORDER,
  TWO_INITIALS,
  GENERATION,
];

/** So many forms of a name are compared. */
const MOST_FORMS = 4;

export function samePerson(a: Named, b: Named, where: Where): Sameness {
  const [x, y] = [formsOf(a), formsOf(b)];
  const genders = genderOf(a) * genderOf(b);
  if (genders < 0 || areOpposed(x, y)) return null;
  let best: { readonly agreed: Agreed; readonly words: readonly [string, string] } | null = null;
  for (const one of x) {
    for (const other of y) {
      const agreed = agree(one, other);
      if (agreed !== null && (best === null || RANK.indexOf(agreed) < RANK.indexOf(best.agreed)))
        best = { agreed, words: [one.printed, other.printed] };
    }
  }
  return best === null ? null : judged(a, b, best.agreed, best.words, where);
}

function judged(a: Named, b: Named, agreed: Agreed, words: readonly [string, string], where: Where): Sameness {
  const { rule, alone, titled } = agreed;
  const office = officeShared(a.titles, b.titles, where);
  const titles = titleShared(a.titles, b.titles);
  if (titled && office === 'together') return { verdict: 'certain', rule, words };
  // in one story, one title of several words is as good as an office
  if (titles && where === 'story' && office !== 'apart' && agreed !== SURNAME) return { verdict: 'certain', rule, words };
  if (agreed === SURNAME) return office === 'unknown' ? { verdict: 'perhaps', rule, words } : null;
  // who held the office in another year may be the father, or another of that name
  const other = office === 'apart' && agreed !== SAME;
  const doubtful = other || (where === 'store' && isCommon(words) && !titles);
  return { verdict: !doubtful && (alone === 'both' || alone === where) ? 'certain' : 'perhaps', rule, words };
}

/** A first and a last name that many bear: alone they are nobody's. */
const isCommon = (words: readonly string[]): boolean =>
  words.some((name) => {
    const all = personName(name).words;
    return all.length === 2 && isCommonSurname(all[1] ?? '') && isCommonFirstName(all[0] ?? '');
  });

const known = new WeakMap<Named, readonly PersonName[]>();

/** Those of one word only where there is no fuller one. */
function formsOf(named: Named): readonly PersonName[] {
  const before = known.get(named);
  if (before !== undefined) return before;
  const all = [...new Set([named.name, ...named.names])].map(personName).filter(({ words }) => words.length > 0);
  const full = all.filter(({ words }) => words.length > 1);
  const forms = (full.length > 0 ? full : all).slice(0, MOST_FORMS);
  known.set(named, forms);
  return forms;
}

/** Whether two cannot be one by their names: both have a first and a last name, and no form of the one agrees with any of the other. */
const areOpposed = (x: readonly PersonName[], y: readonly PersonName[]): boolean =>
  x.some((one) => y.some((other) => one.words.length > 1 && other.words.length > 1 && agree(one, other) === null));

function agree(a: PersonName, b: PersonName): Agreed | null {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  const agreed = agreeInWords(a.words, b.words);
  return agreed !== null && agreed !== SURNAME && a.generation !== b.generation ? GENERATION : agreed;
}

function agreeInWords(a: readonly string[], b: readonly string[]): Agreed | null {
  if (a.join('') === b.join('')) return a.length > 1 ? SAME : SURNAME;
  if (a.length === 1 || b.length === 1) return surnameAgrees(a, b);
  const turned = isTurned(a, b);
  const whole = inOrder(a, b) ?? (turned === 'certain' ? ORDER : null);
  return whole ?? (turned === null ? null : PERHAPS_ORDER) ?? partly(a, b);
}

/** First, middle and last name, each with the other's. */
function inOrder(a: readonly string[], b: readonly string[]): Agreed | null {
  const family = familyAgree(a.at(-1) ?? '', b.at(-1) ?? '');
  const given = givenAgree(a[0] ?? '', b[0] ?? '');
  if (family === null || given === null) return null;
  if (!middlesAgree(a.slice(1, -1), b.slice(1, -1))) return null;
  // T. J. is a name, and may be another's than Tony
  if (given === 'initial' && initialsOf(a) !== initialsOf(b) && Math.max(initialsOf(a), initialsOf(b)) > 1) return TWO_INITIALS;
  return ofWords(family, given, a.length === b.length && a.slice(1, -1).join() === b.slice(1, -1).join());
}

const initialsOf = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((word) => !isInitial(word)),
  );

function ofWords(family: Agreement, given: Agreement, sameMiddle: boolean): Agreed {
  if (family === 'rough') return ROUGH;
  if (given === 'initial') return family === 'same' ? INITIAL : ROUGH;
  if (given === 'short') return family === 'same' ? SHORT : ROUGH;
  if (family === 'spelt' || given === 'spelt') return SPELLING;
  return sameMiddle ? SAME : MIDDLE;
}

/** All words of the one begin or end the other: a second family name, or a first name that others leave out. */
function partly(a: readonly string[], b: readonly string[]): Agreed | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === many.length || few.some(isInitial)) return null;
  if (few.every((word, i) => word === many[i])) return MORE;
  if (!few.every((word, i) => word === many[many.length - few.length + i])) return null;
  return many.slice(0, many.length - few.length).every(isInitial) ? INITIAL : LATER;
}

function surnameAgrees(a: readonly string[], b: readonly string[]): Agreed | null {
  const family = familyAgree(a.at(-1) ?? '', b.at(-1) ?? '');
  return family === 'same' || family === 'spelt' ? SURNAME : null;
}

/** 1 a man, -1 a woman, else 0, by the titles; the only thing that parts two people for good. */
export function genderOf({ titles }: Pick<Named, 'titles'>): number {
  const said = new Set(
    titles
      .map(({ title }) => fold(title).split(/[^\p{L}.]+/u)[0] ?? '')
      .map((word) => (CIVIL.has(word.replace('.', '')) ? genderOfTitle(word) : null)),
  );
  return (said.has('male') ? 1 : 0) - (said.has('female') ? 1 : 0);
}

/** "Mrs.": says nothing of an office. */
export const isCivil = (title: string): boolean => CIVIL.has(fold(title).replace('.', ''));

const CIVIL = new Set('mr mrs ms miss sir lord lady king queen prince princess'.split(' '));

/**
 * The surest first: under all words, in order and in any order, for names that others turn; under the first two, for those that go on;
 * under the family name in any spelling.
 */
export function personKeys(named: Named): string[] {
  const forms = formsOf(named).map(({ words }) => words);
  const whole = forms.filter(({ length }) => length > 1);
  const families = forms.map((words) => words.at(-1) ?? '').filter((family) => !isInitial(family));
  return [
    ...new Set([
      ...whole.map((words) => `^${words.join('')}`),
      ...whole.map((words) => `^${words.map(romanised).toSorted().join(' ')}`),
      ...whole.map((words) => `> ${words.slice(0, 2).join(' ')}`),
      ...families.map(romanised),
      ...families.map((family) => `~${roughly(family)}`),
    ]),
  ];
}

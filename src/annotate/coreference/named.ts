import { countryNamed, isPartOfCountry } from '../../lexicon/countries.ts';
import { genderOfFirstName, isFirstName } from '../../lexicon/first-names.ts';
import { fold } from '../../lexicon/fold.ts';
import { organisationNamed } from '../../lexicon/organisation-words.ts';
import { genderOfTitle, isTitleHead } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/entity.ts';
import { initials } from '../mention/vote.ts';
import { type Draft, draftOf, type Stretch } from './draft.ts';

/** A typed name with its words. */
export interface NameAt extends Stretch {
  readonly type: EntityType;
  readonly printed: string;
  /** The word before it, folded: "mrs.", "president". */
  readonly after: string;
}

/** Groups the names of a report: same name, surname of a fuller one, acronym of a long form. Fuller names found later count too. */
export function clusters(names: readonly NameAt[]): readonly Draft[] {
  const people = cluster(
    names.filter(({ type }) => type === 'PER'),
    samePerson,
  );
  const others = cluster(
    names.filter(({ type }) => type === 'ORG'),
    sameOrganisation,
  );
  const places = cluster(
    names.filter(({ type }) => type === 'LOC'),
    samePlace,
  );
  return [...people, ...others, ...places];
}

type Same = (longer: readonly string[], shorter: readonly string[], printed: readonly [string, string]) => boolean;

/** Names that share a word are compared up to this many: the search stays linear on a text of a hundred thousand names. */
const MOST_ALIKE = 64;

interface Founder {
  readonly printed: string;
  readonly draft: Draft;
}

/** The words before the names of each form. */
type Titles = ReadonlyMap<string, ReadonlySet<string>>;

/** Longest names found the groups; each shorter one joins the group whose name stands nearest before it (else after). */
function cluster(names: readonly NameAt[], same: Same): readonly Draft[] {
  const forms = formsOf(names);
  const titles: Titles = new Map([...forms].map(([printed, all]) => [printed, new Set(all.map(({ after }) => after))]));
  const size = (printed: string): number => split(printed).length * 1000 + printed.length;
  const order = [...forms.keys()].sort((a, b) => size(b) - size(a) || firstOf(forms, a) - firstOf(forms, b));
  const founders: Founder[] = [];
  const byKey = new Map<string, Founder[]>();
  for (const printed of order) {
    const likely = new Set(lookups(printed).flatMap((key) => byKey.get(key) ?? []));
    const fits = [...likely].filter((one) => same(split(one.printed), split(printed), [one.printed, printed]));
    if (fits.length > 0) {
      share(forms.get(printed) ?? [], fits, titles);
      continue;
    }
    const founder = { printed, draft: draftOf(names[0]?.type ?? 'PER') };
    founders.push(founder);
    for (const name of forms.get(printed) ?? []) put(founder.draft, name);
    for (const key of new Set([...lookups(printed), ...acronymsOf(printed)])) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [founder]);
      else if (list.length < MOST_ALIKE) list.push(founder);
    }
  }
  return founders.map(({ draft }) => draft);
}

/** What a form shares with every other form of its name; it keeps the search for them linear. */
function lookups(printed: string): readonly string[] {
  const words = split(printed);
  const known = organisationNamed(printed);
  const keys = [...(words.length > 6 ? words.slice(-1) : words), fold(printed).replaceAll('.', '')];
  if (known !== null) keys.push(`= ${fold(known)}`);
  const country = countryNamed(printed);
  if (country !== null) keys.push(`= ${country.code}`);
  return keys;
}

const acronymsOf = (printed: string): readonly string[] => [initials(split(printed), true), initials(split(printed), false)];

function formsOf(names: readonly NameAt[]): ReadonlyMap<string, readonly NameAt[]> {
  const forms = new Map<string, NameAt[]>();
  for (const name of names) {
    const list = forms.get(name.printed);
    if (list === undefined) forms.set(name.printed, [name]);
    else list.push(name);
  }
  return forms;
}

const split = (printed: string): readonly string[] => fold(printed).split(/[\s-]+/u);

const firstOf = (forms: ReadonlyMap<string, readonly NameAt[]>, printed: string): number => forms.get(printed)?.[0]?.from ?? 0;

function put(draft: Draft, { from, to, printed }: NameAt): void {
  draft.names.push({ from, to, printed });
  draft.mentions.push({ from, to });
}

/** "Mrs. Verel" is no Anton, and "President Verel" the one who is so called by the whole name, where several have the surname. */
function titledAlike(fits: readonly Founder[], { after }: NameAt, titles: Titles): readonly Founder[] {
  if (fits.length < 2 || !isTitleHead(after)) return fits;
  const gender = genderOfTitle(after);
  const may = fits.filter(({ printed }) => {
    const first = genderOfFirstName(split(printed)[0] ?? '');
    return gender === null || first === null || first === gender;
  });
  const called = may.filter(({ printed }) => titles.get(printed)?.has(after));
  if (called.length > 0 && !isHonorificOnly(after)) return called;
  return may.length > 0 ? may : fits;
}

const isHonorificOnly = (word: string): boolean => /^(?:mr|mrs|ms|miss|dr)\.?$/u.test(word);

/** Gives each name of one form, in text order, to the one of those it fits whose name stands nearest before it, else after it. */
function share(names: readonly NameAt[], fits: readonly Founder[], titles: Titles): void {
  const [only, ...others] = fits;
  const standing = others.length === 0 ? [] : standingOf(fits);
  const last = new Map<Founder, number>();
  let next = 0;
  for (const name of names) {
    for (let one = standing[next]; one !== undefined && one.from <= name.from; one = standing[next]) {
      last.set(one.founder, one.from);
      next += 1;
    }
    const owner =
      others.length === 0 ? only : nearest(titledAlike(fits, name, titles), last, standing.slice(next, next + MOST_ALIKE));
    if (owner === undefined) continue;
    put(owner.draft, name);
    last.set(owner, name.from);
  }
}

interface Standing {
  readonly founder: Founder;
  readonly from: number;
}

const standingOf = (founders: readonly Founder[]): readonly Standing[] =>
  founders.flatMap((founder) => founder.draft.names.map(({ from }) => ({ founder, from }))).sort((a, b) => a.from - b.from);

/** What was named before is nearer than what comes after; the first of equals. */
function nearest(
  founders: readonly Founder[],
  last: ReadonlyMap<Founder, number>,
  coming: readonly Standing[],
): Founder | undefined {
  let best: Founder | undefined;
  for (const one of founders) if ((last.get(one) ?? -1) > (best === undefined ? -1 : (last.get(best) ?? -1))) best = one;
  return best ?? coming.find(({ founder }) => founders.includes(founder))?.founder ?? founders[0];
}

const samePerson: Same = (longer, shorter) => {
  const surname = longer.slice(longer.length - shorter.length);
  if (shorter.every((word, i) => word === surname[i])) return true;
  if (shorter.length === 1) return longer.length > 1 && shorter[0] === longer[0] && isFirstName(shorter[0] ?? '');
  // "Anton J. Verel", "A. Verel", "Anton Verel"
  const [a, b] = [longer[0] ?? '', shorter[0] ?? ''];
  return (
    longer.at(-1) === shorter.at(-1) && (a === b || (/^\p{L}\.$/u.test(b) && a.startsWith(b.charAt(0))) || /^\p{L}\.$/u.test(a))
  );
};

const ACRONYM = /^\p{Lu}[\p{Lu}.]{1,7}$/u;

const sameOrganisation: Same = (longer, shorter, [long, short]) => {
  const known = organisationNamed(short);
  if (known !== null && (known === organisationNamed(long) || fold(known) === fold(long))) return true;
  if (longer.join(' ') === shorter.join(' ')) return true;
  const letters = fold(short).replaceAll('.', '');
  if (ACRONYM.test(short))
    return longer.length > 1 && (initials(longer, true) === letters || initials(longer, false) === letters);
  // "Velmoran Foreign Ministry … Foreign Ministry", "Open Hands International … Open Hands"
  if (shorter.length < 2) return longer.length > 1 && CALLS.has(shorter[0] ?? '') && longer.includes(shorter[0] ?? '');
  return longer.join(' ').endsWith(` ${shorter.join(' ')}`) || longer.join(' ').startsWith(`${shorter.join(' ')} `);
};

/** "the Union", "the Court": what an organisation is called by when its whole name was given. */
const CALLS = new Set(
  'union court church commission council committee assembly parliament senate congress ministry department agency authority bureau office board bank fund institute academy university college association federation confederation league alliance society foundation trust party front movement coalition army navy guard corps force company corporation group club tribunal directorate secretariat service hospital'.split(
    ' ',
  ),
);

const samePlace: Same = (longer, shorter, [long, short]) => {
  if (longer.join(' ') === shorter.join(' ')) return true;
  const [a, b] = [countryNamed(long), countryNamed(short)];
  return a !== null && a === b && !isPartOfCountry(longer.join(' ')) && !isPartOfCountry(shorter.join(' '));
};

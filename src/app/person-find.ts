import { identityKeys, sameEntity } from '../align/identity.ts';
import { fold } from '../lexicon/fold.ts';
import { OnRecordError } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { PersonRef, StoredPerson } from '../store/people-store.ts';
import type { Store } from '../store/store.ts';
import { type Identified, type Identity, identitiesOf, type Suggestion } from './person-identity.ts';
import { type Candidate, SeveralPeople, shown } from './person-several.ts';

/** Names are typed, and a request may hold anything. */
const LONGEST = 500;

const PERSON_ID = /^(?:pe|en)-[0-9a-f]{12}$/;
const STORY_ENTITY = /^(st-[^#]{1,64})#(E\d{1,9})$/;

/**
 * Who is meant by an id ("pe-…"), an entity of a story ("st-…#E3"), a name, or a part of one, with titles if need be. A surname alone that two
 * people bear is never decided. Throws NO_SUCH_ID, NO_SUCH_PERSON, SeveralPeople.
 */
export async function findPerson(store: Store, asked: string): Promise<Meant> {
  const found = await personsMeant(store, asked.trim());
  const [only, ...others] = found.identities;
  if (only === undefined) throw new OnRecordError(isPersonId(asked) ? 'NO_SUCH_ID' : 'NO_SUCH_PERSON', shown(asked));
  if (others.length > 0) throw await several(store, asked, found.identities);
  return { identity: only, perhaps: () => found.suggested(only) };
}

/** Who is meant, and who else may be the same. */
interface Meant {
  readonly identity: Identity;
  perhaps(): Promise<readonly Suggestion[]>;
}

/** All who may be meant. */
async function personsMeant(store: Store, asked: string): Promise<Identified> {
  if (asked === '' || asked.length > LONGEST) return identitiesOf(store, []);
  if (isPersonId(asked)) return identitiesOf(store, await withId(store, asked));
  const words = wordsIn(asked);
  const fits = (person: StoredPerson): number => fitOf(person, fold(asked), words);
  const called = (await store.peopleCalled(words, MOST_CALLED)).map((person) => ({ person, fit: fits(person) }));
  if (called.length === 0) return identitiesOf(store, await speltOtherwise(store, asked));
  const best = Math.max(...called.map(({ fit }) => fit));
  const meant = fewNames(called.flatMap(({ person, fit }) => (fit === best ? [person] : [])));
  return identitiesOf(store, meant, (person) => best > PART && fits(person) === best);
}

/** Of more than can be told apart by a reader, those of the names that come first. */
function fewNames(people: readonly StoredPerson[]): readonly StoredPerson[] {
  const names = [...new Set(people.map(({ name }) => name))].sort(byText);
  const few = new Set(names.slice(0, MOST_NAMES));
  return few.size === names.length ? people : people.filter(({ name }) => few.has(name));
}

const MOST_NAMES = 60;

export const isPersonId = (asked: string): boolean => PERSON_ID.test(asked.trim()) || STORY_ENTITY.test(asked.trim());

/** The store gives a few of those who are called alike: in so many all others are. */
const MOST_CALLED = 2000;

async function withId(store: Store, id: string): Promise<readonly StoredPerson[]> {
  const [, holder, entity = ''] = STORY_ENTITY.exec(id) ?? [];
  if (holder === undefined) return store.peopleWith([id]);
  const story = (await store.story(holder))?.id;
  return story === undefined ? [] : store.peopleAt([{ story, entity }]);
}

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '' && !/^the$/iu.test(word));

const [WHOLE, WORDS, TITLED, PART] = [4, 3, 2, 1];

/** How well a name fits: the whole of it; whole words of it and of titles; titles alone; a part of a word. */
function fitOf({ type, name, names, titles }: StoredPerson, asked: string, words: readonly string[]): number {
  const called = [name, ...names].map(fold);
  const isSurname = type === 'PER' && words.length === 1;
  if (!isSurname && called.some((one) => withoutArticle(one) === withoutArticle(asked))) return WHOLE;
  const looked = words.map(fold);
  const ofTitles = new Set(titles.flatMap(({ title }) => fold(title).split(/[\s-]+/u)));
  const isWithin = called.some((one) => {
    const own = new Set([...one.split(/\s+/u), ...one.split(/[\s-]+/u)]);
    return looked.some((word) => own.has(word)) && looked.every((word) => own.has(word) || ofTitles.has(word));
  });
  if (isWithin) return WORDS;
  return looked.every((word) => ofTitles.has(word)) ? TITLED : PART;
}

const withoutArticle = (name: string): string => name.replace(/^the /u, '');

/** "Werel" for "Verel": who is the same by another spelling, for certain if there is one. */
async function speltOtherwise(store: Store, name: string): Promise<readonly StoredPerson[]> {
  const isSurname = !/\s/u.test(name);
  const spelt = (isSurname ? (['PER'] as const) : (['PER', 'ORG', 'LOC'] as const)).map((type) => ({
    type,
    name,
    names: [name],
    titles: [],
  }));
  const keys = [...new Set(spelt.flatMap((one) => identityKeys(one)))].filter((key) => !ROUGH_KEY.test(key)).sort(byText);
  const near = keys.length === 0 ? [] : await store.peopleUnder(keys);
  const same = near.flatMap((person) => {
    const as = spelt.find(({ type }) => type === person.type);
    const found = as === undefined ? null : sameEntity(as, { ...person, type: as.type });
    // a surname alone says too little of two people, and enough to ask which of them is meant
    return found === null && !isSurname ? [] : [{ person, verdict: found?.verdict ?? 'perhaps' }];
  });
  const certain = same.filter(({ verdict }) => verdict === 'certain');
  return (certain.length > 0 ? certain : same).map(({ person }) => person);
}

/** Under these stand names that only sound alike. */
const ROUGH_KEY = /^[A-Z]+ ~/u;

/** So many who may be meant are listed. */
const LISTED = 20;

async function several(store: Store, asked: string, found: readonly Identity[]): Promise<SeveralPeople> {
  const counts = await store.speechCounts(found.map(({ people }) => people));
  const candidates = found.map(({ id, type, name, titles }, i): Candidate => {
    return { id, type, name, titles, by: counts[i]?.by ?? 0, about: counts[i]?.about ?? 0 };
  });
  const sorted = candidates.toSorted((a, b) => b.by - a.by || b.about - a.about || byText(a.id, b.id));
  return new SeveralPeople(asked, sorted.slice(0, LISTED), found.length);
}

/** Filters with whom `speaker` names, in whatever words reports speak of them. */
export async function withSpeakers<F extends { readonly speaker?: string | undefined }>(store: Store, filter: F) {
  const { speaker } = filter;
  if (speaker === undefined) return filter;
  const asked = speaker.trim();
  if (isPersonId(asked)) return { ...filter, speaker: undefined, speakers: await everywhere(store, await withId(store, asked)) };
  const words = wordsIn(asked);
  if (words.length === 0 || asked.length > LONGEST) return filter;
  const called = (await store.peopleCalled(words, MOST_CALLED)).filter((person) => isNamed(person, words));
  // what so many names hold is a part of words, and looked for as such
  if (new Set(called.map(({ name }) => name)).size > MOST_NAMES) return filter;
  return { ...filter, speakers: await everywhere(store, called) };
}

/** A title alone is no name, but "foreign minister" asks for those who bear it. */
function isNamed({ name, names, titles }: StoredPerson, words: readonly string[]): boolean {
  const called = [name, ...names].map(fold);
  const borne = titles.map(({ title }) => fold(title));
  const looked = words.map(fold);
  const isBorne = (word: string): boolean => borne.some((title) => title.includes(word));
  if (looked.every(isBorne)) return true;
  return called.some(
    (one) => looked.some((word) => one.includes(word)) && looked.every((word) => one.includes(word) || isBorne(word)),
  );
}

/** Them in all stories. */
const everywhere = async (store: Store, people: readonly StoredPerson[]): Promise<readonly PersonRef[]> =>
  (await identitiesOf(store, people)).identities.flatMap((one) => one.people);

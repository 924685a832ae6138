import { identityWords } from '../dossier/identity-words.ts';
import type { Annotation, ClaimJson, Dossier } from '../dossier/shape.ts';
import { byText } from '../model/order.ts';
import { cursorOf, keyOf, limitOf } from '../store/cursor.ts';
import type { PersonRef, StoredPerson } from '../store/people-store.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { story } from './lookup.ts';
import { type Called, type Cite, type Cited, calledIn } from './person-called.ts';
import { findPerson } from './person-find.ts';

type Claim = Pick<ClaimJson, 'id' | 'about' | 'aboutAt' | 'relation'>;

/** What somebody, or another, says of a claim. */
export interface PersonAccount extends Cited, Pick<ClaimJson['accounts'][number], 'stand'> {
  readonly own: boolean;
  readonly speaker: string | null;
  readonly act: Annotation['statements'][number]['act'] | null;
  readonly polarity: Annotation['statements'][number]['polarity'] | null;
}

interface Likeness {
  readonly rule: string;
  /** The rule in the program's words. */
  readonly says: string;
  readonly at: readonly Cited[];
}

/** What one story has on somebody, with the words it rests on. */
export interface PersonStory extends PersonRef {
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
  readonly called: readonly Called[];
  readonly joined: readonly Likeness[];
  readonly suggested: readonly (Likeness & { readonly id: string; readonly name: string })[];
  readonly claims: readonly (Claim & { readonly atMost: number; readonly accounts: readonly PersonAccount[] })[];
}

/**
 * What each story has on a person, organisation or place: the story that spoke of them last comes first, undated ones last. Throws
 * NO_SUCH_ID, NO_SUCH_PERSON, SEVERAL_PEOPLE, BAD_REQUEST.
 */
export async function personStories(store: Store, asked: string, page: PageRequest): Promise<Page<PersonStory>> {
  const limit = limitOf(page);
  const after = page.after === null ? null : keyOf(page.after, ['text', 'text', 'text']);
  const { identity } = await findPerson(store, asked);
  const places = identity.people.map(placeOf).toSorted(newestFirst);
  const rest = after === null ? places : places.filter((place) => newestFirst(place, after) > 0);
  const items: PersonStory[] = [];
  for (const [, id, entity] of rest.slice(0, limit)) items.push(personStory(await story(store, id), entity));
  const last = rest[limit - 1];
  return { items, next: rest.length > limit && last !== undefined ? cursorOf(last) : null };
}

/** The last day on which a report of the story speaks of them, "" without one; the story; the entity. */
type Place = readonly [day: string, story: string, entity: string];

const placeOf = ({ story: id, entity, parts }: StoredPerson): Place => [
  parts
    .flatMap(({ day }) => day ?? [])
    .sort(byText)
    .at(-1) ?? '',
  id,
  entity,
];

const newestFirst = (a: Place, b: Place): number => byText(b[0], a[0]) || byText(a[1], b[1]) || byText(a[2], b[2]);

function personStory(dossier: Dossier, entity: string): PersonStory {
  const cite = citing(dossier);
  const own = dossier.entities.find(({ id }) => id === entity);
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  return {
    story: dossier.id,
    entity,
    title: dossier.title,
    first: dossier.first,
    last: dossier.last,
    reports: dossier.reports.length,
    called: own === undefined ? [] : calledIn(dossier, own, cite),
    joined: (own?.joined ?? []).map(({ rule, at }) => ({ rule, says: identityWords(rule), at: at.map(cite) })),
    suggested: (own?.suggested ?? []).map(({ entity: other, rule, at }) => ({
      id: `${dossier.id}#${other}`,
      name: names.get(other) ?? other,
      rule,
      says: identityWords(rule),
      at: at.map(cite),
    })),
    claims: dossier.claims
      .filter(({ accounts }) => accounts.some(({ speakers }) => speakers.includes(entity)))
      .map(({ id, about, aboutAt, relation, independent: { atMost }, accounts }) => ({
        id: `${dossier.id}#${id}`,
        about,
        aboutAt,
        relation,
        atMost,
        accounts: accounts.map((account) => accountOf(account, entity, dossier, cite)),
      })),
  };
}

function citing({ reports, annotations }: Dossier): Cite {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return ({ report, span }) => {
    const { outlet = null, agency = null, published } = byId.get(report) ?? {};
    const words = (annotations[report]?.text ?? '').slice(span[0], span[1]);
    return { report, span, words, outlet, agency, date: published?.date?.slice(0, 10) ?? null };
  };
}

function accountOf(
  { stand, report, span, statement, speakers }: ClaimJson['accounts'][number],
  entity: string,
  { annotations }: Dossier,
  cite: Cite,
): PersonAccount {
  const said = annotations[report]?.statements.find(({ id }) => id === statement);
  const place = cite({ report, span });
  const day = said?.time != null && /^\d{4}-\d{2}-\d{2}/u.test(said.time) ? said.time.slice(0, 10) : place.date;
  return {
    own: speakers.includes(entity),
    stand,
    speaker: said?.speaker ?? null,
    act: said?.act ?? null,
    polarity: said?.polarity ?? null,
    ...place,
    date: day,
  };
}

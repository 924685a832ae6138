import { countryNamed, countryOf, countryOfCapital } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import type { StoryEntity } from '../model/claim.ts';
import { isDemonymOf } from './office.ts';

/** A state that speaks, in the order in which its names are taken for it. */
interface Speaking {
  readonly id: string;
  readonly kind: 'government' | 'country' | 'capital' | 'actor';
  /** Its code; of what no list knows, its word. */
  readonly of: string;
}

const ORDER: readonly Speaking['kind'][] = ['government', 'country', 'capital', 'actor'];

/**
 * Who answers where a country or its capital speaks: "Tarsk denied" is the Velmoran government's word. By ids of story entities, for those
 * that stand for another. For speakers only: where something happens in Tarsk, it is a town.
 */
export function governmentsOf(entities: readonly StoryEntity[]): ReadonlyMap<string, string> {
  const places = new Map(
    entities.flatMap((entity) => (entity.type === 'LOC' ? entity.names.map((name) => [fold(name), entity] as const) : [])),
  );
  const speaking = entities.flatMap((entity) => speakingAs(entity) ?? actingAs(entity, places) ?? []);
  const governments = new Map<string, string>();
  const heads = new Map<string, Speaking[]>();
  for (const kind of ORDER) {
    for (const one of speaking.filter((each) => each.kind === kind)) {
      const known = heads.get(bucket(one)) ?? [];
      const head = known.find(({ of }) => of === one.of || (isWord(of) && isWord(one.of) && isDemonymOf(of, one.of)));
      if (head !== undefined) governments.set(one.id, head.id);
      else if (known.length < MOST) heads.set(bucket(one), [...known, one]);
    }
  }
  return governments;
}

/** So many that begin alike are compared. */
const MOST = 32;
/** A word and its adjective begin alike. */
const BEGINNING = 4;
const bucket = ({ of }: Speaking): string => of.slice(0, BEGINNING);

/** Folded words are small, codes of countries are not. */
const isWord = (of: string): boolean => !/^\p{Lu}+$/u.test(of);

function speakingAs({ id, type, name, names }: StoryEntity): Speaking | null {
  if (type === 'PER') return null;
  const words = fold(name).replace(/^the /u, '');
  const government = /^(.{2,40}) government$/u.exec(words)?.[1] ?? /^government of (.{2,40})$/u.exec(words)?.[1];
  if (government !== undefined) {
    const of = government.replace(/^the |'s?$/gu, '');
    return OTHER.test(of) ? null : { id, kind: 'government', of: codeOf(of) ?? of };
  }
  if (type !== 'LOC') return null;
  const country = countryNamed(name) ?? names.map(countryNamed).find((found) => found !== null);
  if (country != null) return { id, kind: 'country', of: country.code };
  const capital = countryOfCapital(name);
  return capital === null
    ? /\s/u.test(words)
      ? null
      : { id, kind: 'country', of: words }
    : { id, kind: 'capital', of: capital.code };
}

/** Whoever acts is taken for a person now and then: one word without a title, which is a place of the story, is that place. */
function actingAs({ id, type, name, titles }: StoryEntity, places: ReadonlyMap<string, StoryEntity>): Speaking | null {
  const place = type === 'LOC' || titles.length > 0 || /\s/u.test(name) ? undefined : places.get(fold(name));
  const of = place === undefined ? null : (speakingAs(place)?.of ?? null);
  return of === null ? null : { id, kind: 'actor', of };
}

/** "us" is no country in small letters, but what is left of "US government" is. */
const codeOf = (of: string): string | null => countryOf(of.length <= 3 ? of.toUpperCase() : of)?.code ?? null;

/** Not the one in office: another is meant, or one of many. */
const OTHER =
  /^(?:previous|former|next|new|past|current|local|city|regional|provincial|state|federal|central|coalition|interim|caretaker|national|transitional|unity|socialist|conservative|labou?r|his|her|their|its|our)\b|\b(?:previous|former|local|city|regional|provincial|state|transitional|interim)$/u;

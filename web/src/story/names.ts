import type { Dossier } from '../../../src/api/contract.ts';

export type Entity = Dossier['entities'][number];

/** Two that may be one: which, by what rule, and the words of the one and of the other. */
export interface Suggestion {
  readonly one: Entity;
  readonly other: Entity;
  readonly rule: string;
  readonly at: Entity['suggested'][number]['at'];
}

/** What somebody is also called: other spellings and other names. A part of the name, or the name in capitals, says nothing more. */
export function alsoWritten({ name, names }: Pick<Entity, 'name' | 'names'>): readonly string[] {
  const seen = [plain(name)];
  return names.filter((one) => {
    const words = plain(one);
    if (seen.some((known) => ` ${known} `.includes(` ${words} `))) return false;
    seen.push(words);
    return true;
  });
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Each pair once, in the order of the entities. */
export function suggestionsIn({ entities }: Pick<Dossier, 'entities'>): readonly Suggestion[] {
  const places = new Map(entities.map(({ id }, i) => [id, i]));
  return entities.flatMap((one, i) =>
    one.suggested.flatMap(({ entity, rule, at }) => {
      const place = places.get(entity) ?? -1;
      const other = entities[place];
      return other === undefined || place < i ? [] : [{ one, other, rule, at }];
    }),
  );
}

/** Whom one may be the same as. */
export const perhaps = (all: readonly Suggestion[], id: string): readonly Suggestion[] =>
  all.flatMap(({ one, other, rule, at }) =>
    one.id === id ? [{ one, other, rule, at }] : other.id === id ? [{ one: other, other: one, rule, at: at.toReversed() }] : [],
  );

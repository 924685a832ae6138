import { isTitleHead } from '../../../lexicon/titles.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Named } from './named.ts';

/** "the sides", "the two leaders": words for those who were just reported to act together. */
const BOTH =
  /^(?:the|both|these|those)\s(?:(?:two|three|four)\s)?(?:[a-z-]{1,20}\s)?(?:sides|parties|pair|duo|trio|two|couple|leaders|men|women|politicians|presidents|ministers|governments|countries|nations|states|capitals|groups|companies|unions|agencies|organisations|organizations|newspapers|partners|allies|rivals|officials|diplomats)$/;
const PLURAL_OF: readonly (readonly [RegExp, string])[] = [
  [/men$/u, 'man'],
  [/ies$/u, 'y'],
  [/s$/u, ''],
];
/** More of one title in a report are no joint source. */
const MOST = 4;

export const meansBoth = (source: string): boolean => BOTH.test(source);

/** Finds those who were called by a plural title before a place in the report: "the senators". */
export type TitledAlike = (source: string, noun: string, before: number) => Named | null;

/** For the people of a report, in the order of their first mentions. `null` if they are not two to four. */
export function titledAlikeIn(entities: readonly Entity[]): TitledAlike {
  const people = entities.filter(({ type, names, titles }) => type === 'PER' && names.length > 0 && titles.length > 0);
  const bearers = new Map<string, readonly Entity[]>();
  return (source, noun, before) => {
    if (!/^(?:the|both|these|those)\s/.test(source)) return null;
    const title = singular(noun);
    if (!isTitleHead(title)) return null;
    const all = bearers.get(title) ?? people.filter((one) => bears(one, title)).slice(0, MOST + 1);
    bearers.set(title, all);
    const found = all.filter(({ mentions }) => (mentions[0]?.start ?? before) < before);
    return found.length < 2 || found.length > MOST
      ? null
      : { name: found.map(({ name }) => name).join('; '), entities: found.map(({ id }) => id) };
  };
}

function singular(noun: string): string {
  const ending = PLURAL_OF.find(([pattern]) => pattern.test(noun));
  return ending === undefined ? '' : noun.replace(ending[0], ending[1]);
}

function bears({ titles }: Entity, title: string): boolean {
  const short = title.slice(0, 3);
  return titles.some((given) =>
    given
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => word === title || word === `${title}s` || (word === short && isTitleHead(short))),
  );
}

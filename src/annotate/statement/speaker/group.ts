import { isTitleHead } from '../../../lexicon/titles.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Named } from './named.ts';

/** "the sides", "the two leaders": words for those who were just reported to act together. */
const BOTH =
  /^(?:the|both|these|those)\s(?:(?:two|three|four)\s)?(?:[a-z-]{1,20}\s)?(?:sides|parties|pair|duo|trio|two|couple|leaders|men|women|politicians|presidents|ministers|governments|countries|nations|states|capitals|groups|companies|unions|agencies|organisations|organizations|newspapers|partners|allies|rivals|officials|diplomats)$/;
const PLURAL_OF: readonly (readonly [RegExp, string])[] = [
  [/men$/u, 'man'],
  [/women$/u, 'woman'],
  [/ies$/u, 'y'],
  [/s$/u, ''],
];
/** More of one title in a report are no joint source. */
const MOST = 4;

export const meansBoth = (source: string): boolean => BOTH.test(source);

/** "the senators": those of the report who bear that title and were named before; `null` if they are not two to four. */
export function titledAlike(source: string, noun: string, before: number, entities: readonly Entity[]): Named | null {
  if (!/^(?:the|both|these|those)\s/.test(source)) return null;
  const ending = PLURAL_OF.find(([pattern]) => pattern.test(noun));
  const title = ending === undefined ? '' : noun.replace(ending[0], ending[1]);
  if (!isTitleHead(title)) return null;
  const short = title.slice(0, 3);
  const bears = ({ titles }: Entity): boolean =>
    titles.some((given) =>
      given
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => word === title || word === `${title}s` || (word === short && isTitleHead(short))),
    );
  const found = entities
    .filter(
      ({ type, names, titles, mentions }) =>
        type === 'PER' && names.length > 0 && titles.length > 0 && (mentions[0]?.start ?? before) < before,
    )
    .filter(bears);
  return found.length < 2 || found.length > MOST
    ? null
    : { name: found.map(({ name }) => name).join('; '), entities: found.map(({ id }) => id) };
}

import type { PersonJson, PersonStories } from '../../../src/api/contract.ts';

type Story = PersonStories['stories'][number];
export type Called = Story['called'][number];
export type Cited = Called['at'];

/** Words for somebody over stories; `at`: where they stand first, `null` where only stories not asked for have them. */
export interface Term {
  readonly words: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  readonly at: Cited | null;
}

const byWord = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const UNDATED = '~';
const earlier = (a: Cited, b: Cited): number => byWord(a.date ?? UNDATED, b.date ?? UNDATED) || byWord(a.report, b.report);

/** What all these stories together call them, by its words. */
function termsIn(stories: readonly Story[], kind: Called['kind']): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const one of stories.flatMap(({ called }) => called)) {
    if (one.kind !== kind) continue;
    const known = terms.get(one.words);
    const days = [known?.first, known?.last, one.first, one.last].flatMap((day) => day ?? []).sort();
    terms.set(one.words, {
      words: one.words,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      count: (known?.count ?? 0) + one.count,
      at: known?.at == null || earlier(one.at, known.at) < 0 ? one.at : known.at,
    });
  }
  return terms;
}

/** Names in the order of the person, who has them of all stories; then those that only these stories print. */
export function namesOf({ names }: Pick<PersonJson, 'names'>, stories: readonly Story[]): readonly Term[] {
  const terms = termsIn(stories, 'name');
  const known = names.map((words) => terms.get(words) ?? { words, first: null, last: null, count: 0, at: null });
  return [...known, ...[...terms.values()].filter(({ words }) => !names.includes(words))];
}

/** Titles by their first day. */
export function titlesOf({ titles }: Pick<PersonJson, 'titles'>, stories: readonly Story[]): readonly Term[] {
  const terms = termsIn(stories, 'title');
  return titles.map(({ title, first, last }) => {
    const { count = 0, at = null } = terms.get(title) ?? {};
    return { words: title, first, last, count, at };
  });
}

/** The last that was printed; of one day the fullest. */
export const latestTitle = (titles: readonly Term[]): Term | undefined =>
  titles.toSorted((a, b) => byWord(b.last ?? '', a.last ?? '') || b.words.length - a.words.length || byWord(a.words, b.words))[0];

/** Other words that are taken to mean them, the most frequent first. */
export const descriptionsOf = (stories: readonly Story[]): readonly Term[] =>
  [...termsIn(stories, 'description').values()].toSorted((a, b) => b.count - a.count || byWord(a.words, b.words));

export interface Join {
  readonly says: string;
  readonly at: readonly Cited[];
}

/** Why words of several reports are one's: each pair of words and reason once. */
export function joinsOf(stories: readonly Story[]): readonly Join[] {
  const joins = new Map<string, Join>();
  for (const { says, at } of stories.flatMap(({ joined }) => joined)) {
    const key = JSON.stringify([says, ...at.map(({ words }) => words)]);
    if (!joins.has(key)) joins.set(key, { says, at });
  }
  return [...joins.values()];
}

export interface Perhaps {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Theirs, and the other's. */
  readonly words: readonly [string, string];
  /** Where those words stand; empty where that is not known. */
  readonly at: readonly Cited[];
}

/** Who may be the same: over all stories, each with a place where a story has one; then those of one story. */
export function perhapsOf({ perhaps }: Pick<PersonJson, 'perhaps'>, stories: readonly Story[]): readonly Perhaps[] {
  const within = stories.flatMap(({ suggested }) => suggested);
  const over = perhaps.map(
    ({ id, name, says, words: [own = '', other = ''] }): Perhaps => ({
      id,
      name,
      says,
      words: [own, other],
      at: within.find((one) => one.name === name && one.says === says)?.at ?? [],
    }),
  );
  const known = new Set(over.map(({ name, says }) => `${name} ${says}`));
  const others = within
    .filter(({ name, says }) => !known.has(`${name} ${says}`))
    .map(({ id, name, says, at }): Perhaps => ({ id, name, says, words: [at[0]?.words ?? '', at[1]?.words ?? name], at }));
  return [...over, ...others];
}

import { isReportingWord } from '../../lexicon/cues.ts';
import type { Word } from '../mention/word.ts';
import type { Draft } from './draft.ts';
import { speaks } from './speech.ts';

/** A clause that these open may name its subject only later: "While he agreed, Hask also said". */
const SUBORDINATE = new Set(
  'while when as if after before since because although though until once whereas that which whom what'.split(' '),
);

interface Name {
  readonly draft: Draft;
  readonly to: number;
}

/** By word, who is named from there. */
export type NamedAt = ReadonlyMap<number, Name>;

export const namedAt = (drafts: readonly Draft[]): NamedAt =>
  new Map(drafts.flatMap((draft) => draft.names.map(({ from, to }) => [from, { draft, to }] as const)));

/**
 * Whom a speaking "he" cannot mean: nobody names himself in what he says, so of "He said Verel had been told" and "Verel had been told, he
 * said" he is another. `at`: the word of the pronoun.
 */
export function toldOf(words: readonly Word[], at: number, named: NamedAt): ReadonlySet<Draft> {
  const pronoun = words[at];
  if (pronoun === undefined || !/^s?he$/.test(pronoun.folded) || !reports(words, at)) return NOBODY;
  const closes = words[at - 1]?.shape === 'other' && !pronoun.opens;
  if (!closes && SUBORDINATE.has(words[at - 1]?.folded ?? '')) return NOBODY;
  const found = new Set<Draft>();
  const step = closes ? -1 : 1;
  for (let i = at + step; words[i]?.sentence === pronoun.sentence; i += step) {
    const name = named.get(i);
    // "He denied it: “No,” Hask said": who speaks may be named once more
    if (name !== undefined && !speaks(words, { from: i, to: name.to })) found.add(name.draft);
  }
  return found;
}

const NOBODY: ReadonlySet<Draft> = new Set();

const BETWEEN = new Set(
  "has had have did does do was is could would will can may also not n't never again later then already once".split(' '),
);
const MOST_BETWEEN = 3;

/** "He said", "he also said", "he could not explain", "she and another driver said". */
export function reports(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  if (words[at + 1]?.folded === 'and')
    return [3, 4, 5].some((on) => words[at + on]?.sentence === sentence && isReportingWord(words[at + on]?.folded ?? ''));
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && words[next]?.sentence === sentence; next += 1) {
    const word = words[next]?.folded ?? '';
    if (isReportingWord(word)) return true;
    if (!BETWEEN.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

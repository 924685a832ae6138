import { AFTER_NUMBER, BEFORE_NUMBER, type Bound } from '../../lexicon/numbers.ts';
import { keyedBy, sequenceAt, type Word, wordsAre } from './words.ts';

export interface Bounded {
  /** Words `[from, to)`, modifiers that change the reading included. */
  readonly from: number;
  readonly to: number;
  /** First word of all modifiers, neutral ones included: what stands before it is another matter. */
  readonly open: number;
  readonly bounds: readonly Bound[];
}

/** By the word next to the number, longest first. */
const BY_LAST = keyedBy('last', BEFORE_NUMBER);
const AFTER = keyedBy('first', AFTER_NUMBER);

/** Reads the modifiers around the words `[from, to)`: "at least about 50", "just 12", "200 or more". */
export function boundsAround(words: readonly Word[], from: number, to: number): Bounded {
  const bounds: Bound[] = [];
  let start = from;
  let open = from;
  for (let taken = 0; taken < 3; taken++) {
    const phrase = BY_LAST.get(words[open - 1]?.low ?? '')?.find((candidate) =>
      wordsAre(words, open - candidate.words.length, candidate.words),
    );
    if (phrase === undefined) break;
    open -= phrase.words.length;
    if (phrase.bound !== 'none') {
      bounds.push(phrase.bound);
      start = open;
    }
  }
  const after = sequenceAt(AFTER, words, to);
  if (after !== undefined) bounds.push(after.bound);
  return { from: start, to: to + (after?.words.length ?? 0), open, bounds };
}

/** "200 people or more", "50 drivers or so", "300 lorries and counting": a modifier behind the noun. */
export function boundBehind(words: readonly Word[], at: number): Bound | null {
  const found = /^(?:or|and)$/.test(words[at]?.low ?? '') ? sequenceAt(AFTER, words, at) : undefined;
  const next = words[at + (found?.words.length ?? 0)];
  return found === undefined || (found.words[1] === 'more' && next?.kind === 'letters' && words[at]?.low === 'and')
    ? null
    : found.bound;
}

export interface Reading {
  readonly least: number | null;
  readonly most: number | null;
  readonly approximate: boolean;
}

/** "more than 10" of things that are counted one by one is 11 or more; of what is measured it is 10 or more. */
export function readingOf(
  least: number,
  most: number | null,
  bounds: readonly Bound[],
  measured: boolean,
  vague: boolean,
): Reading {
  const approximate = vague || bounds.includes('about');
  const step = measured || !Number.isInteger(least) || !Number.isInteger(most ?? 0) ? 0 : 1;
  const bound = bounds.find((kind) => kind !== 'about' && kind !== 'none');
  switch (bound) {
    case 'least':
      return { least, most: null, approximate };
    case 'over':
      return { least: most === null ? least : most + step, most: null, approximate };
    case 'most':
      return { least: null, most: most ?? null, approximate };
    case 'under':
      return { least: null, most: most === null ? null : least - step, approximate };
    default:
      return { least, most, approximate };
  }
}

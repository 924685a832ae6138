import type { Span } from '../model/span.ts';
import type { Shown } from './edits.ts';
import { type Bounds, bounds, type Chain, LEAST_CONTENT, overlap, there } from './match.ts';
import { MARK } from './packed.ts';
import { WORD } from './words.ts';

/** A sentence that stands in two reports. */
export interface CopiedSentence {
  /** In this report. */
  readonly t: Span;
  /** In the earlier one. */
  readonly s: Span;
}

const SENTENCE = { words: 8, covered: 0.9 };

/** The sentences of the later report that a chain tells as good as whole, and where they stand in the earlier one. `without`: words that tell no news. */
export function copiedSentences(
  t: Shown & { readonly flags: Uint16Array },
  s: Shown,
  chain: Chain,
  without: Uint8Array,
): CopiedSentence[] {
  const [from, to] = bounds(chain).t;
  const found: CopiedSentence[] = [];
  // A sentence that goes on for longer than this on either side is not told as good as whole: no need to look where it ends.
  const slack = Math.ceil((to - from) * (1 / SENTENCE.covered - 1)) + 1;
  let start = from;
  while (start > 0 && from - start <= slack && !breaks(t, start)) start -= 1;
  while (start < to) {
    let end = start + 1;
    while (end < t.key.length && end - to <= slack && !breaks(t, end)) end += 1;
    const pair = pairOf(t, s, chain, [start, end], without);
    if (pair !== null) found.push(pair);
    start = end;
  }
  return found;
}

const breaks = ({ marks }: Shown, at: number): boolean => ((marks[at] ?? 0) & (MARK.opens | MARK.paragraph)) !== 0;

function pairOf(
  t: Shown & { readonly flags: Uint16Array },
  s: Shown,
  chain: Chain,
  sentence: Bounds,
  without: Uint8Array,
): CopiedSentence | null {
  const [from, to] = sentence;
  const told = overlap(sentence, bounds(chain).t);
  if (to - from < SENTENCE.words || told < SENTENCE.covered * (to - from)) return null;
  let content = 0;
  for (let i = from; i < to; i += 1) if (without[i] !== 1 && ((t.flags[i] ?? 0) & WORD.common) === 0) content += 1;
  if (content < LEAST_CONTENT) return null;
  const [a, b] = whole(s, there(chain, sentence), Math.ceil((1 - SENTENCE.covered) * (to - from)));
  const [at, other] = [t.spanOf(from, to), s.spanOf(a, b)];
  return at === null || other === null ? null : { t: at, s: other };
}

/** Widened to the sentence's beginning and end where at most `slack` words are left to them. */
function whole(s: Shown, [from, to]: Bounds, slack: number): Bounds {
  let [a, b] = [from, to];
  while (a > 0 && from - a < slack && !breaks(s, a)) a -= 1;
  while (b < s.key.length && b - to < slack && !breaks(s, b)) b += 1;
  return [a === 0 || breaks(s, a) ? a : from, b === s.key.length || breaks(s, b) ? b : to];
}

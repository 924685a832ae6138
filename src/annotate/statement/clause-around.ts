import { overlaps, type Span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import type { Relation } from './relation/relation.ts';

/** Index of the last that starts at or before an offset; -1 if none does. In text order. */
function lastUntil(placed: readonly { readonly at: Span }[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.at.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the words of a sentence around a content are. */
export interface Clause {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

/** What the sentence of a cue says besides the content. */
export function clauseAround(sentences: readonly { readonly at: Span }[], { cue, content }: Relation): Clause {
  const sentence = sentences[lastUntil(sentences, cue[0]?.start ?? 0)]?.at;
  if (sentence === undefined) return { pieces: [] };
  const pieces: { start: number; end: number }[] = [];
  let from: number = sentence.start;
  for (const at of content.filter((piece) => overlaps(piece, sentence))) {
    if (at.start > from) pieces.push({ start: from, end: at.start });
    from = Math.max(from, at.end);
  }
  if (from < sentence.end) pieces.push({ start: from, end: sentence.end });
  return { pieces };
}

/** TIMEX3 value of the first time that a clause names, durations and habits left out; `null` if it names none. */
export function timeIn(times: readonly Timex[], { pieces }: Clause): string | null {
  for (const { start, end } of pieces) {
    for (let i = lastUntil(times, start - 1) + 1; i < times.length; i++) {
      const time = times[i];
      if (time === undefined || time.at.start >= end) break;
      if (time.at.end <= end && time.type !== 'DURATION' && time.type !== 'SET') return time.value;
    }
  }
  return null;
}

import { bySpan, type Pieces, type Span, span } from '../../../model/span.ts';
import { accordingTo } from './according-to.ts';
import { nounCues } from './noun-cue.ts';
import { passives } from './passive.ts';
import { continued } from './quote-continued.ts';
import type { Found, Range, Relation } from './relation.ts';
import { verbCues } from './verb-cue.ts';
import type { Sentence, Word } from './words.ts';

/** Ways of reporting that are looked for in a sentence; where two find the same cue, the first one stands. */
const FINDERS: readonly ((words: readonly Word[]) => readonly Found[])[] = [accordingTo, passives, verbCues, nounCues];

interface Text {
  readonly text: string;
  readonly quotations: readonly Span[];
}

function place({ text }: Text, words: readonly Word[], { from, to }: Range): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? span(text, first.at.start, last.at.end) : null;
}

/** A content at the edge of a quotation is that quotation to its own edge, whatever sentences it holds. */
function widened(given: Text, words: readonly Word[], range: Range): Span | null {
  const at = place(given, words, range);
  if (at === null) return null;
  const [first, last] = [words[range.from], words[range.to - 1]];
  const opening = given.quotations[first?.quoted ?? -1];
  const closing = given.quotations[last?.quoted ?? -1];
  const start =
    opening !== undefined && (range.from === 0 || words[range.from - 1]?.quoted !== first?.quoted) ? opening.start : at.start;
  const end = closing !== undefined && words[range.to]?.quoted !== last?.quoted ? closing.end : at.end;
  return span(given.text, Math.min(start, at.start), Math.max(end, at.end));
}

const spans = (ranges: readonly Range[], make: (range: Range) => Span | null): Pieces =>
  ranges
    .map(make)
    .filter((at) => at !== null)
    .sort(bySpan);

function inSentence(given: Text, { words }: Sentence): readonly Relation[] {
  const taken = new Set<number>();
  const found: Found[] = [];
  for (const find of FINDERS) {
    for (const one of find(words)) {
      const cue = one.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
      if (cue.some((i) => taken.has(i))) continue;
      for (const i of cue) taken.add(i);
      found.push(one);
    }
  }
  return found
    .map(({ source, cue, content, rule }) => ({
      source: spans(source, (range) => place(given, words, range)),
      cue: spans(cue, (range) => place(given, words, range)),
      content: spans(content, (range) => widened(given, words, range)),
      rule,
    }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0);
}

/** Who reports what with which words, in text order of the cues. Linear in the number of sentences. */
export function relations(text: string, sentences: readonly Sentence[], quotations: readonly Span[]): readonly Relation[] {
  const given = { text, quotations };
  const found = sentences.map((sentence) => inSentence(given, sentence));
  return continued(given, sentences, found).toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
}

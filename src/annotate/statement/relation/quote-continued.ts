import { type Span, span } from '../../../model/span.ts';
import type { Relation } from './relation.ts';
import type { Sentence } from './words.ts';

interface Text {
  readonly text: string;
  readonly quotations: readonly Span[];
}

/** The quotation a sentence wholly stands in, by its index; -1 if any of its words stands outside. */
function wholly({ words }: Sentence): number {
  const spoken = words.filter(({ kind }) => kind === 'word' || kind === 'number');
  const first = spoken[0]?.quoted ?? -1;
  return spoken.every(({ quoted }) => quoted >= 0) ? first : -1;
}

/**
 * `"…," Kolm said. "…"`: a sentence that is all quotation, in the same paragraph, goes on with what was said before it.
 * Gives all relations, those that go on with one piece more.
 */
export function continued(
  { text, quotations }: Text,
  sentences: readonly Sentence[],
  found: readonly (readonly Relation[])[],
): Relation[] {
  const all: Relation[] = [];
  let open = -1;
  let covered = 0;
  sentences.forEach((sentence, i) => {
    const own = found[i] ?? [];
    const before = sentences[i - 1];
    if (before !== undefined && text.slice(before.at.end, sentence.at.start).includes('\n')) open = -1;
    if (own.length > 0) {
      open = all.length + own.length - 1;
      const spoken = own.findLastIndex(({ content }) => content.some((at) => /["”]$/.test(text.slice(at.start, at.end))));
      if (spoken >= 0) open = all.length + spoken;
      all.push(...own);
      covered = Math.max(...own.flatMap(({ content }) => content.map(({ end }) => end)));
      return;
    }
    const at = quotations[wholly(sentence)];
    const speaker = all[open];
    if (at === undefined) open = -1;
    else if (speaker !== undefined && at.end > covered) {
      all[open] = { ...speaker, content: [...speaker.content, span(text, at.start, at.end)] };
      covered = at.end;
    }
  });
  return all;
}

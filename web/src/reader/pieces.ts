import type { Layers } from './layers.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Piece {
  /** Where it begins in the report's text. */
  readonly from: number;
  readonly words: string;
  readonly classes: string;
}

/** A paragraph cut at every span end, for browsers without the Highlight API: each piece knows the layers that cover it. */
export function piecesOf(text: string, { start, end }: Paragraph, layers: Layers): readonly Piece[] {
  const cuts = new Set([start, end]);
  for (const spans of layers.values())
    for (const span of spans) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    const covering = [...layers]
      .filter(([, spans]) => spans.some(([a = 0, b = 0]) => a <= from && to <= b))
      .map(([name]) => `k-${name}`);
    return { from, words: text.slice(from, to), classes: covering.join(' ') };
  });
}

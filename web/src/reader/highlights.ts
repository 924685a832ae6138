import type { LayerName } from './layers.ts';
import type { Paragraph } from './paragraphs.ts';

/** Half-open, UTF-16 offsets into the report's text. */
export type Span = readonly number[];

/** Later layers are drawn over earlier ones: what was changed is seen inside a picked passage. */
const ORDER: readonly LayerName[] = [
  'aside',
  'reused',
  'content',
  'denied',
  'held',
  'event',
  'source',
  'cue',
  'figure',
  'time',
  'conflict',
  'active',
  'edited',
];

export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** Ranges over the text nodes of the paragraphs; offsets are used as they came, nothing is searched for. */
export function rangesOf(nodes: ReadonlyMap<number, Text>, paragraphs: readonly Paragraph[], spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  for (const [from = 0, to = 0] of spans) {
    for (const { start, end } of paragraphs) {
      const node = nodes.get(start);
      if (node === undefined || end <= from || start >= to) continue;
      const range = new Range();
      range.setStart(node, Math.max(from, start) - start);
      range.setEnd(node, Math.min(to, end) - start);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Shows each layer's ranges, beside those of another text on the screen; returns how to take them off again. */
export function highlight(layers: ReadonlyMap<LayerName, readonly Range[]>): () => void {
  ORDER.forEach((name, priority) => {
    const shown = CSS.highlights.get(name) ?? new Highlight();
    shown.priority = priority;
    for (const range of layers.get(name) ?? []) shown.add(range);
    CSS.highlights.set(name, shown);
  });
  return () => {
    for (const [name, ranges] of layers) for (const range of ranges) CSS.highlights.get(name)?.delete(range);
  };
}

import type { LayerName } from './layers.ts';
import type { Paragraph } from './paragraphs.ts';

/** Half-open, UTF-16 offsets into the report's text. */
export type Span = readonly number[];

/** Later layers are drawn over earlier ones. */
const ORDER: readonly LayerName[] = ['reused', 'content', 'denied', 'held', 'event', 'source', 'cue', 'figure', 'time', 'active'];

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

/** Shows each layer's ranges; returns how to take them off again. */
export function highlight(layers: ReadonlyMap<LayerName, readonly Range[]>): () => void {
  ORDER.forEach((name, priority) => {
    const shown = new Highlight(...(layers.get(name) ?? []));
    shown.priority = priority;
    CSS.highlights.set(name, shown);
  });
  return () => {
    for (const name of ORDER) CSS.highlights.delete(name);
  };
}

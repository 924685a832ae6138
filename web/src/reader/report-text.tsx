import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { canHighlight, highlight, type LayerName, rangesOf, type Span } from './highlights.ts';
import type { Paragraph } from './paragraphs.ts';
import { piecesOf } from './pieces.ts';

interface TextProps {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly layers: ReadonlyMap<LayerName, readonly Span[]>;
  /** What layout set aside: shown grey, never hidden. */
  readonly aside: readonly Span[];
  readonly chosen: Span | null;
}

export function ReportText({ text, paragraphs, layers, aside, chosen }: TextProps) {
  const root = useRef<HTMLDivElement>(null);
  const drawn = canHighlight();
  useLayoutEffect(() => {
    if (!drawn || root.current === null) return;
    const nodes = textNodes(root.current);
    return highlight(new Map([...layers].map(([name, spans]) => [name, rangesOf(nodes, paragraphs, spans)])));
  }, [drawn, layers, paragraphs]);
  useEffect(() => {
    const at = paragraphs.findIndex(({ end }) => chosen !== null && (chosen[0] ?? 0) < end);
    if (at >= 0) root.current?.children[at]?.scrollIntoView({ block: 'center' });
  }, [chosen, paragraphs]);
  const furniture = ({ start, end }: Paragraph): boolean => aside.some(([a = 0, b = 0]) => a <= start && end <= b);
  return (
    <div class="src" ref={root} lang="en">
      {paragraphs.map((paragraph, i) => (
        <p key={paragraph.start} data-p={i + 1} data-start={paragraph.start} class={furniture(paragraph) ? 'furn' : undefined}>
          {drawn ? text.slice(paragraph.start, paragraph.end) : marked(text, paragraph, layers)}
        </p>
      ))}
    </div>
  );
}

const marked = (text: string, paragraph: Paragraph, layers: TextProps['layers']) =>
  piecesOf(text, paragraph, layers).map(({ text: words, classes }, i) =>
    classes === '' ? (
      words
    ) : (
      <mark key={i} class={classes}>
        {words}
      </mark>
    ),
  );

/** The one text node of each paragraph, by the offset at which it starts. */
function textNodes(root: HTMLElement): Map<number, Text> {
  const nodes = new Map<number, Text>();
  for (const paragraph of root.children) {
    const start = paragraph instanceof HTMLElement ? Number(paragraph.dataset.start) : Number.NaN;
    if (paragraph.firstChild instanceof Text) nodes.set(start, paragraph.firstChild);
  }
  return nodes;
}

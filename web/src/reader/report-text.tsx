import { useLayoutEffect, useRef } from 'preact/hooks';
import { canHighlight, highlight, rangesOf } from './highlights.ts';
import type { Layers } from './layers.ts';
import type { Paragraph } from './paragraphs.ts';
import { piecesOf } from './pieces.ts';

interface TextProps {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly layers: Layers;
  readonly language: string;
}

export function ReportText({ text, paragraphs, layers, language }: TextProps) {
  const root = useRef<HTMLDivElement>(null);
  const drawn = canHighlight();
  useLayoutEffect(() => {
    if (!drawn || root.current === null) return;
    const nodes = textNodes(root.current);
    return highlight(new Map([...layers].map(([name, spans]) => [name, rangesOf(nodes, paragraphs, spans)])));
  }, [drawn, layers, paragraphs]);
  return (
    <div class="src" ref={root} lang={language}>
      {paragraphs.map((paragraph, i) => (
        <p key={paragraph.start} dir="auto" data-p={i + 1} data-start={paragraph.start}>
          {drawn ? text.slice(paragraph.start, paragraph.end) : marked(text, paragraph, layers)}
        </p>
      ))}
    </div>
  );
}

const marked = (text: string, paragraph: Paragraph, layers: Layers) =>
  piecesOf(text, paragraph, layers).map(({ from, words, classes }) =>
    classes === '' ? (
      words
    ) : (
      <mark key={from} class={classes}>
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

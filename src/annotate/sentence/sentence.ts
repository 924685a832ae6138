import type { Layout } from '../../model/layout.ts';
import { type Span, span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { reportOpening } from '../dateline/opening.ts';
import { isRead } from '../layout/kind.ts';
import { englishSentences } from './english-sentences.ts';

/** Newswire sentences: a dateline belongs to none, a block's end ends one. */
export const sentence = {
  name: 'sentence@1',
  reads: ['layout'],
  writes: 'sentences',
  run: ({ text }, { layout }) => readSentences(text, layout),
} satisfies Stage<'layout', 'sentences'>;

function readSentences(text: string, layout: Layout): Span[] {
  const sentences: Span[] = [];
  const opening = reportOpening(text, layout);
  for (const block of layout.blocks.filter(isRead)) {
    const { start, end } = block.at;
    const from = opening !== null && opening.start === start ? opening.textStart : start;
    sentencesIn(text, from, end, englishSentences, (s, e) => sentences.push(span(text, s, e)));
  }
  return sentences;
}

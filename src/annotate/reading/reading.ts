import type { Encoder } from '../../encoder/encoder.ts';
import { isReportingWord } from '../../lexicon/cues.ts';
import type { Layers } from '../../model/layers.ts';
import type { ReadRelation } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { isRead } from '../layout/kind.ts';

type Reads = 'layout' | 'sentences' | 'tokens';

/** What the reading model finds. Its name holds the model's version: another model makes all that rests on it stale. */
export const reading = (encoder: Encoder): Stage<Reads, 'reading'> => ({
  name: `reading-${encoder.version}@1`,
  reads: ['layout', 'sentences', 'tokens'],
  writes: 'reading',
  run: (report, given) => readWith(encoder, report, given),
});

async function readWith(encoder: Encoder, { text }: Report, given: Pick<Layers, Reads>): Promise<Layers['reading']> {
  const blocks = given.layout.blocks.filter(isRead).map(({ at }) => at);
  const sentences = dealt(blocks, given.sentences);
  const tokens = dealt(
    blocks,
    given.tokens.map(({ at }) => at),
  );
  const paragraphs = blocks.map(({ start, end }, i) => ({ start, end, sentences: sentences[i] ?? [], tokens: tokens[i] ?? [] }));
  const found = await encoder.read(text, paragraphs);
  const inner: ReadRelation[] = [];
  for (const at of reporting(text, found.relations, given.tokens)) {
    const { relations } = await encoder.read(text, [at]);
    inner.push(...relations);
  }
  return { ...found, inner };
}

/** The spans by the block that holds them; both in text order. */
function dealt(blocks: readonly Span[], spans: readonly Span[]): Span[][] {
  const dealt: Span[][] = blocks.map(() => []);
  let block = 0;
  for (const at of spans) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= at.start) block += 1;
    dealt[block]?.push(at);
  }
  return dealt;
}

/** A content of fewer words holds no statement of its own. */
const LEAST_WORDS = 5;

/** The contents that report speech of their own: gold never nests, so the model tells what stands inside only when it reads that alone. */
function reporting(text: string, relations: readonly ReadRelation[], tokens: readonly Token[]): Span[] {
  const contents = relations.flatMap(({ content }) => content.map(({ at }) => at)).toSorted((a, b) => a.start - b.start);
  const found: Span[] = [];
  let from = 0;
  for (const at of contents) {
    while (from < tokens.length && (tokens[from]?.at.start ?? 0) < at.start) from += 1;
    let words = 0;
    let reports = false;
    for (let i = from; i < tokens.length && (tokens[i]?.at.end ?? 0) <= at.end; i += 1) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      words += 1;
      reports ||= isReportingWord(text.slice(token.at.start, token.at.end).toLowerCase());
    }
    if (reports && words >= LEAST_WORDS) found.push(at);
  }
  return found;
}

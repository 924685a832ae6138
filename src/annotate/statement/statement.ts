import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import { overlaps, type Pieces, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Timex } from '../../model/timex.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { actOf } from './act.ts';
import { addresseeAt } from './addressee.ts';
import { parents } from './chain.ts';
import { confidenceOf } from './confidence.ts';
import { resolver } from './known.ts';
import { carriedOn, mediumOf } from './medium.ts';
import { polarityOf } from './polarity.ts';
import { quotations, quoteOf } from './quotation.ts';
import type { Relation } from './relation/relation.ts';
import { relations } from './relation/relations.ts';
import { sentencesOf } from './relation/words.ts';
import { relayed } from './relay.ts';
import { type Resolve, speakerOf } from './speaker.ts';

type Reads = 'layout' | 'sentences' | 'tokens' | 'dateline' | 'times' | 'names' | 'entities';

/** Who said what: found by rule, then named, weighed and chained. */
export const statements: Stage<Reads, 'statements'> = {
  name: 'statements@1',
  reads: ['layout', 'sentences', 'tokens', 'dateline', 'times', 'names', 'entities'],
  writes: 'statements',
  run: read,
};

const places = (findings: readonly { readonly at: Span }[]): readonly Span[] => findings.map(({ at }) => at);

function read({ text }: Report, { sentences, tokens, times, names, entities }: Pick<Layers, Reads>): readonly Statement[] {
  const quoted = quotations(text);
  const read = sentencesOf({ text, tokens, sentences, quotations: quoted, names: places(names), times: places(times) });
  const found = relations(text, read, quoted);
  const carriers = parents(found);
  const resolve = resolver(entities);
  const made = found.map((relation, i) =>
    statement(text, relation, i, { sentences, times, resolve, parent: carriers[i] ?? null }),
  );
  const media = carriedOn(made.map(({ speaker, medium, cue }) => ({ speaker, medium, cue: words(text, cue) })));
  return relayed(
    text,
    made.map((one, i) => ({ ...one, medium: media[i] ?? one.medium })),
  );
}

interface Around {
  readonly sentences: readonly Span[];
  readonly times: readonly Timex[];
  readonly resolve: Resolve;
  readonly parent: number | null;
}

function statement(text: string, relation: Relation, i: number, { sentences, times, resolve, parent }: Around): Statement {
  const { source, cue, content, rule } = relation;
  const act = actOf(text, cue, content);
  const clause = clauseAround(text, sentences, relation);
  const addressee = addresseeAt(text, cue, content);
  const { name, entities } = speakerOf(text, source, resolve);
  return {
    id: `s${i + 1}`,
    source,
    cue,
    content,
    quote: quoteOf(text, content),
    act,
    polarity: polarityOf(text, act, cue, content),
    speaker: name,
    entities,
    addressee: addressee && speakerOf(text, [addressee], resolve).name,
    medium: mediumOf({ source: words(text, source), cue: words(text, cue), around: clause.words }),
    time: timeIn(times, clause.pieces),
    parent: parent === null ? null : `s${parent + 1}`,
    confidence: confidenceOf(rule),
    rule,
  };
}

const words = (text: string, pieces: Pieces): string => pieces.map((at) => text.slice(at.start, at.end)).join(' ');

/** The last span that starts at or before an offset. */
function holding(spans: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

interface Clause {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
}

/** What the sentence of a cue says besides the content. */
function clauseAround(text: string, sentences: readonly Span[], { cue, content }: Relation): Clause {
  const sentence = holding(sentences, cue[0]?.start ?? 0);
  if (sentence === undefined) return { pieces: [], words: '' };
  const pieces: { start: number; end: number }[] = [];
  let from: number = sentence.start;
  for (const at of content.filter((piece) => overlaps(piece, sentence))) {
    if (at.start > from) pieces.push({ start: from, end: at.start });
    from = Math.max(from, at.end);
  }
  if (from < sentence.end) pieces.push({ start: from, end: sentence.end });
  return { pieces, words: pieces.map(({ start, end }) => text.slice(start, end)).join(' | ') };
}

function timeIn(times: readonly Timex[], pieces: Clause['pieces']): string | null {
  const inside = times.find(
    ({ at, type }) =>
      type !== 'DURATION' && type !== 'SET' && pieces.some(({ start, end }) => at.start >= start && at.end <= end),
  );
  return inside?.value ?? null;
}

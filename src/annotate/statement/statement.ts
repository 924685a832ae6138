import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import { type Pieces, type Span, span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Timex } from '../../model/timex.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { actOf } from './act.ts';
import { addresseeAt, asked } from './addressee.ts';
import { parents } from './chain.ts';
import { clauseAround, timeIn } from './clause-around.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { resolver } from './known.ts';
import { carriedOn, mediumOf } from './medium.ts';
import { polarityOf } from './polarity.ts';
import { quoteOf } from './quotation.ts';
import type { Relation } from './relation/relation.ts';
import { relations } from './relation/relations.ts';
import { Tree } from './relation/tree.ts';
import { relayed } from './relay.ts';
import { type Named, NOBODY } from './speaker/named.ts';
import { speakersIn } from './speaker/speakers.ts';
import { speakerOf, type Words } from './speaker.ts';

type Reads = 'sentences' | 'tokens' | 'times' | 'reading' | 'parse' | 'entities';

/** Who said what: found by the reading model, then named, weighed and chained by rule. */
export const statements: Stage<Reads, 'statements'> = {
  name: 'statements@3',
  reads: ['sentences', 'tokens', 'times', 'reading', 'parse', 'entities'],
  writes: 'statements',
  run: read,
};

function read({ text }: Report, given: Pick<Layers, Reads>): readonly Statement[] {
  const { times, entities } = given;
  const sentences = given.sentences.map((at) => ({ at }));
  const found = relations(text, given);
  const carriers = parents(found);
  const places = new Set(entities.filter(({ type }) => type === 'LOC').map(({ id }) => id));
  const known: Words = {
    text,
    tree: new Tree(text, given.tokens, given.parse),
    resolve: resolver(entities),
    isPlace: (id) => places.has(id),
  };
  const speakers = speakersIn(known, found, carriers, entities);
  const around = { sentences, times, words: known };
  const named = found.map((relation, i) =>
    statement(relation, i, { ...around, parent: carriers[i] ?? null, speaker: speakers[i] ?? NOBODY }),
  );
  const media = carriedOn(named.map(({ speaker, medium, cue }) => ({ speaker, medium, cue: words(text, cue) })));
  return relayed(
    text,
    asked(
      text,
      named.map((one, i) => ({ ...one, medium: media[i] ?? one.medium })),
    ),
  );
}

interface Around {
  readonly sentences: readonly { readonly at: Span }[];
  readonly times: readonly Timex[];
  readonly words: Words;
  readonly speaker: Named;
  readonly parent: number | null;
}

function statement(relation: Relation, i: number, { sentences, times, words: known, speaker, parent }: Around): Statement {
  const { text } = known;
  const { source, cue, content, rule } = relation;
  const act = actOf(text, cue, content);
  const quote = quoteOf(text, content);
  const clause = clauseAround(text, sentences, relation);
  const addressee = addresseeAt(text, {
    cue,
    content,
    act,
    around: clause.pieces.map(({ start, end }) => span(text, start, end)),
  });
  return {
    id: `s${i + 1}`,
    source,
    cue,
    content,
    quote,
    act,
    polarity: polarityOf(text, act, cue, content),
    speaker: speaker.name,
    entities: speaker.entities,
    addressee: addressee && speakerOf(known, [addressee]).name,
    medium: mediumOf({ source: words(text, source), cue: words(text, cue), around: clause.words }),
    time: timeIn(times, clause),
    parent: parent === null ? null : `s${parent + 1}`,
    confidence: confidenceOf(text, relation, { nested: parent !== null, quote }),
    rule,
  };
}

const words = (text: string, pieces: Pieces): string => pieces.map((at) => text.slice(at.start, at.end)).join(' ');

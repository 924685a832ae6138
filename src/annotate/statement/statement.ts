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
import { relayed } from './relay.ts';
import { type Resolve, speakerOf, stillSpeaking } from './speaker.ts';

type Reads = 'sentences' | 'tokens' | 'times' | 'reading' | 'parse' | 'entities';

/** Who said what: found by the reading model, then named, weighed and chained by rule. */
export const statements: Stage<Reads, 'statements'> = {
  name: 'statements@2',
  reads: ['sentences', 'tokens', 'times', 'reading', 'parse', 'entities'],
  writes: 'statements',
  run: read,
};

function read({ text }: Report, given: Pick<Layers, Reads>): readonly Statement[] {
  const { times, entities } = given;
  const sentences = given.sentences.map((at) => ({ at }));
  const found = relations(text, given);
  const carriers = parents(found);
  const resolve = resolver(entities);
  const around = { sentences, times, resolve };
  const made = found.map((relation, i) => statement(text, relation, i, { ...around, parent: carriers[i] ?? null }));
  const persons = new Set(entities.filter(({ type }) => type === 'PER').map(({ id }) => id));
  const speakers = stillSpeaking(
    made.map((one) => spoken(text, one)),
    (id) => persons.has(id),
  );
  const named = made.map((one, i) => ({ ...one, speaker: speakers[i]?.name ?? null, entities: speakers[i]?.entities ?? [] }));
  const media = carriedOn(named.map(({ speaker, medium, cue }) => ({ speaker, medium, cue: words(text, cue) })));
  return relayed(
    text,
    asked(
      text,
      named.map((one, i) => ({ ...one, medium: media[i] ?? one.medium })),
    ),
  );
}

const spoken = (text: string, { speaker, entities, source, cue }: Statement) => ({
  name: speaker,
  entities,
  source: words(text, source),
  start: cue[0]?.start ?? 0,
});

interface Around {
  readonly sentences: readonly { readonly at: Span }[];
  readonly times: readonly Timex[];
  readonly resolve: Resolve;
  readonly parent: number | null;
}

function statement(text: string, relation: Relation, i: number, { sentences, times, resolve, parent }: Around): Statement {
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
  const { name, entities } = speakerOf(text, source, resolve);
  return {
    id: `s${i + 1}`,
    source,
    cue,
    content,
    quote,
    act,
    polarity: polarityOf(text, act, cue, content),
    speaker: name,
    entities,
    addressee: addressee && speakerOf(text, [addressee], resolve).name,
    medium: mediumOf({ source: words(text, source), cue: words(text, cue), around: clause.words }),
    time: timeIn(times, clause),
    parent: parent === null ? null : `s${parent + 1}`,
    confidence: confidenceOf(text, relation, { nested: parent !== null, quote }),
    rule,
  };
}

const words = (text: string, pieces: Pieces): string => pieces.map((at) => text.slice(at.start, at.end)).join(' ');

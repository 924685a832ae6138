import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Timex } from '../../model/timex.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { Tree } from '../parse/tree.ts';
import { deedOf } from './act.ts';
import { addresseeOf, hearer } from './addressee.ts';
import { answered } from './answers.ts';
import { carriedOn } from './carried-on.ts';
import { parents } from './chain.ts';
import { clauseAround, timeIn } from './clause-around.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { resolver } from './known.ts';
import { mediumOf } from './medium.ts';
import { quoteOf } from './quotation.ts';
import type { Relation } from './relation/relation.ts';
import { relations } from './relation/relations.ts';
import { relayed } from './relay.ts';
import { type Named, NOBODY } from './speaker/named.ts';
import { speakersIn } from './speaker/speakers.ts';
import type { Words } from './speaker.ts';

type Reads = 'sentences' | 'tokens' | 'times' | 'reading' | 'parse' | 'entities';

/** Who said what: found by the reading model, then named, weighed and chained by rule. */
export const statements: Stage<Reads, 'statements'> = {
  name: 'statements@4',
  reads: ['sentences', 'tokens', 'times', 'reading', 'parse', 'entities'],
  writes: 'statements',
  run: read,
};

function read({ text }: Report, given: Pick<Layers, Reads>): readonly Statement[] {
  const { times, entities } = given;
  const sentences = given.sentences.map((at) => ({ at }));
  const tree = new Tree(text, given.tokens, given.parse);
  const found = relations(tree, given);
  const carriers = parents(found);
  const places = new Set(entities.filter(({ type }) => type === 'LOC').map(({ id }) => id));
  const words: Words = { text, tree, resolve: resolver(entities), isPlace: (id) => places.has(id) };
  const speakers = speakersIn(words, found, carriers, entities);
  const around = { sentences, times, words };
  const named = found.map((relation, i) =>
    statement(relation, i, { ...around, parent: carriers[i] ?? null, speaker: speakers[i] ?? NOBODY }),
  );
  return relayed(text, carriedOn(tree, answered(text, named)));
}

interface Around {
  readonly sentences: readonly { readonly at: Span }[];
  readonly times: readonly Timex[];
  readonly words: Words;
  readonly speaker: Named;
  readonly parent: number | null;
}

function statement(relation: Relation, i: number, { sentences, times, words, speaker, parent }: Around): Statement {
  const { text, tree } = words;
  const { source, cue, content, rule } = relation;
  const { act, polarity } = deedOf(tree, relation);
  const quote = quoteOf(text, content);
  const clause = clauseAround(sentences, relation);
  const told = { source, cue, content, act };
  const whom = hearer(tree, told);
  return {
    id: `s${i + 1}`,
    source,
    cue,
    content,
    quote,
    act,
    polarity,
    speaker: speaker.name,
    entities: speaker.entities,
    addressee: addresseeOf(words, whom, speaker.entities),
    medium: mediumOf(tree, { ...told, around: clause.pieces, hearer: whom }),
    time: timeIn(times, clause),
    parent: parent === null ? null : `s${parent + 1}`,
    confidence: confidenceOf(text, relation, { nested: parent !== null, quote }),
    rule,
  };
}

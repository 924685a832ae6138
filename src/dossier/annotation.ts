import type { NewsEvent } from '../model/event.ts';
import type { Figure, LikeAnother } from '../model/figure.ts';
import type { Layers, ReadReport } from '../model/layers.ts';
import type { Note } from '../model/note.ts';
import type { Statement } from '../model/statement.ts';
import type { MoreLayer } from './more-layers.ts';
import type { Annotation, EventJson, FigureJson, StatementJson } from './shape.ts';
import { pair, pairs } from './spans.ts';

interface AnnotationOptions {
  /** Whether the report's text is given along; true unless said. */
  readonly text?: boolean;
  /** What is given besides; nothing unless said. */
  readonly layers?: readonly MoreLayer[];
}

/** One report as `annotate --format jsonl` gives it. */
export function annotationJson(
  { report, layers }: ReadReport,
  { text = true, layers: more = [] }: AnnotationOptions = {},
): Annotation {
  const { dateline } = layers;
  return {
    id: report.id,
    ...(text ? { text: report.text } : {}),
    title: report.title,
    outlet: report.outlet,
    agency: report.agency ?? layers.agency?.name ?? null,
    published: { date: report.published.date, assumed: [...report.published.assumed] },
    url: report.url,
    language: report.language,
    source: report.source === null ? null : report.source.map(([start, end, from]) => [start, end, from]),
    extra: report.extra,
    dateline:
      dateline === null
        ? null
        : {
            ...ends(dateline.at),
            place: dateline.place,
            date: dateline.date,
            assumed: [...dateline.assumed],
            rule: dateline.rule,
          },
    sentences: pairs(layers.sentences),
    ...(more.includes('tokens') ? { tokens: layers.tokens.map(({ at, kind }) => [...pair(at), kind]) } : {}),
    ...(more.includes('parse') ? { parse: parseJson(layers) } : {}),
    entities: layers.entities.map(({ id, type, name, titles, mentions, names }) => ({
      id,
      type,
      name,
      titles: [...titles],
      mentions: pairs(mentions),
      names: pairs(names),
    })),
    times: layers.times.map(({ at, type, value, assumed, rule }) => ({ ...ends(at), type, value, assumed: [...assumed], rule })),
    statements: layers.statements.map(statementJson),
    figures: layers.figures.map(figureJson),
    events: layers.events.map(eventJson),
    notes: [...report.notes, ...layers.layout.notes, ...layers.doubts].map(noteJson),
  };
}

const ends = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start: Number(start), end: Number(end) });

/** One for each token, also where the report was not analysed. */
const parseJson = ({ tokens, parse }: Layers): NonNullable<Annotation['parse']> =>
  tokens.map((_, i) => {
    const found = parse[i] ?? null;
    return found && { upos: found.upos, lemma: found.lemma, head: found.head, relation: found.relation };
  });

const noteJson = ({ at, reason, rule }: Note) => ({ ...ends(at ?? { start: 0, end: 0 }), reason, rule });

/** What bears no correction says nothing of it. */
export const correctedJson = ({ corrected }: { readonly corrected?: readonly string[] }) =>
  corrected === undefined ? {} : { corrected: [...corrected] };

function statementJson(s: Statement): StatementJson {
  return {
    id: s.id,
    source: pairs(s.source),
    cue: pairs(s.cue),
    content: pairs(s.content),
    quote: s.quote,
    act: s.act,
    polarity: s.polarity,
    speaker: s.speaker,
    entities: [...s.entities],
    addressee: s.addressee,
    medium: s.medium,
    time: s.time,
    parent: s.parent,
    confidence: s.confidence,
    rule: s.rule,
    ...correctedJson(s),
  };
}

function figureJson(f: Figure): FigureJson {
  return {
    id: f.id,
    ...ends(f.at),
    kind: f.kind,
    least: f.least,
    most: f.most,
    approximate: f.approximate,
    unit: f.unit,
    thing: f.thing,
    thingAt: f.thingAt === null ? null : pair(f.thingAt),
    scope: f.scope,
    scopeAt: pairs(f.scopeAt),
    part: f.part,
    slot: f.slot,
    place: f.place,
    asOf: f.asOf,
    comparison: f.comparison === null ? null : likeAnotherJson(f.comparison),
    statement: f.statement,
    rule: f.rule,
    ...correctedJson(f),
  };
}

const likeAnotherJson = ({ direction, factor, than, thanAt }: LikeAnother) => ({
  direction,
  factor,
  than,
  thanAt: thanAt === null ? null : pair(thanAt),
});

function eventJson(v: NewsEvent): EventJson {
  const side = (who: NewsEvent['actor']) =>
    who.map(({ text, at, entity, code, sector }) => ({ text, ...ends(at), entity, code, sector }));
  return {
    id: v.id,
    ...ends(v.at),
    type: v.type,
    mode: v.mode,
    actor: side(v.actor),
    recipient: side(v.recipient),
    place: v.place,
    time: v.time,
    status: v.status,
    statement: v.statement,
    confidence: v.confidence,
    rule: v.rule,
    ...correctedJson(v),
  };
}

import type { PlacedReport } from '../src/align/placed.ts';
import type { Entity, EntityType } from '../src/model/entity.ts';
import type { NewsEvent } from '../src/model/event.ts';
import type { Figure } from '../src/model/figure.ts';
import type { Layers } from '../src/model/layers.ts';
import { type Span, span } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import type { Placement, ReuseLink, Story } from '../src/model/story.ts';
import type { Timex } from '../src/model/timex.ts';
import { reportOf } from './report.ts';

/** A report read by hand: every finding is given by its words, which must stand in the text. */
export interface ReadByHand {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly origin?: string;
  readonly agency?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly headline?: string;
  readonly revises?: string;
  readonly entities?: readonly {
    readonly type?: EntityType;
    readonly name: string;
    /** A part of the name that the report also calls it by. */
    readonly also?: string;
    readonly titles?: readonly string[];
    readonly described?: boolean;
  }[];
  readonly statements?: readonly (Partial<Pick<Statement, 'act' | 'polarity' | 'parent'>> & {
    readonly by?: string;
    readonly cue?: string;
    readonly says: string;
  })[];
  readonly figures?: readonly (Partial<Pick<Figure, 'least' | 'most' | 'approximate' | 'unit' | 'slot' | 'place' | 'asOf'>> & {
    readonly at: string;
    readonly thing?: string;
  })[];
  readonly times?: readonly (Pick<Timex, 'value'> & { readonly at: string; readonly assumed?: Timex['assumed'] })[];
  readonly events?: readonly (Partial<Pick<NewsEvent, 'status' | 'time'>> & { readonly at: string })[];
  readonly links?: readonly (Pick<ReuseLink, 'src' | 'kind'> & { readonly words: string; readonly from: string })[];
}

export function placed(given: ReadByHand): PlacedReport {
  const { id, text } = given;
  const find = (words: string): Span => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in ${id}: ${words}`);
    return span(text, at, at + words.length);
  };
  const report = reportOf(text, {
    id,
    agency: given.agency ?? null,
    outlet: given.outlet ?? null,
    title: given.title ?? null,
    ...(given.published === undefined ? {} : { published: given.published }),
  });
  return { report, layers: layersOf(given, find), placement: placementOf(given, find) };
}

function layersOf({ text, headline, ...given }: ReadByHand, find: (words: string) => Span): Layers {
  const entities = (given.entities ?? []).map((one, i): Entity => {
    const mentions = [one.name, ...(one.also === undefined ? [] : [one.also])].flatMap((name) =>
      [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'gu'))].map((m) =>
        span(text, m.index, m.index + m[0].length),
      ),
    );
    return {
      id: `e${i + 1}`,
      type: one.type ?? 'PER',
      name: one.name,
      titles: one.titles ?? [],
      mentions,
      names: one.described === true ? [] : mentions,
    };
  });
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => {
    const at = span(text, line.index, line.index + line[0].length);
    return { at, kind: line[0] === headline ? ('headline' as const) : ('body' as const) };
  });
  return {
    layout: { blocks, notes: [] },
    sentences: [...text.matchAll(/[^\s.!?\n](?:[^.!?\n]|[.!?](?!\s|$))*[.!?]?["”]?/gu)].map((m) =>
      span(text, m.index, m.index + m[0].length),
    ),
    tokens: [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N},]*(?<!,)|[^\s\p{L}\p{N}]/gu)].map((m) => ({
      at: span(text, m.index, m.index + m[0].length),
      kind: /^\p{N}/u.test(m[0]) ? 'number' : /^\p{L}/u.test(m[0]) ? 'word' : 'punctuation',
    })),
    dateline: null,
    agency: null,
    times: (given.times ?? []).map(({ at, value, assumed = [] }) => ({
      at: find(at),
      type: 'DATE',
      value,
      assumed,
      rule: 'hand@1',
    })),
    names: [],
    properNames: [],
    reading: { relations: [], names: [], tokens: [], inner: [] },
    parse: [],
    doubts: [],
    entities,
    statements: (given.statements ?? []).map(({ by, cue, says, act = 'say', polarity = 'asserted', parent = null }, i) => ({
      id: `s${i + 1}`,
      source: by === undefined ? [] : [find(by)],
      cue: cue === undefined ? [] : [find(cue)],
      content: [find(says)],
      quote: 'indirect',
      act,
      polarity,
      speaker: by ?? null,
      entities: entities.filter(({ name }) => name === by).map((entity) => entity.id),
      addressee: null,
      medium: 'unspecified',
      time: null,
      parent,
      confidence: 1,
      rule: 'hand@1',
    })),
    figures: (given.figures ?? []).map(
      (
        { at, thing, least = null, most = null, approximate = false, unit = null, slot = null, place = null, asOf = null },
        i,
      ) => ({
        id: `f${i + 1}`,
        at: find(at),
        kind: 'count' as const,
        least,
        most,
        approximate,
        unit,
        thing: thing ?? null,
        thingAt: thing === undefined ? null : find(thing),
        scope: null,
        scopeAt: [],
        part: false,
        slot,
        place,
        asOf,
        comparison: null,
        statement: null,
        rule: 'hand@1',
      }),
    ),
    events: (given.events ?? []).map(({ at, status = 'reported', time = null }, i) => ({
      id: `v${i + 1}`,
      at: find(at),
      type: 'CONSULT',
      mode: null,
      actor: [],
      recipient: [],
      place: null,
      time,
      status,
      statement: null,
      confidence: 1,
      rule: 'hand@1',
    })),
  };
}

function placementOf(given: ReadByHand, find: (words: string) => Span): Placement {
  const links = (given.links ?? []).map(({ words, from, src, kind }): ReuseLink => {
    const start = Number(from);
    const t = find(words);
    return { t, src, s: { start, end: start + words.length } as Span, kind, likeness: 1, edits: [], rule: 'hand@1' };
  });
  return {
    report: given.id,
    story: 'st-1',
    episode: 'ep-1',
    origin: given.origin ?? `or-${given.id}`,
    published: { date: given.published ?? null, assumed: [] },
    revises: given.revises ?? null,
    links,
    why: [],
  };
}

/** The story that holds these reports, in the order given, grouped by their origins. */
export function storyOf(reports: readonly PlacedReport[]): Story {
  const origins = [...new Set(reports.map(({ placement }) => placement.origin))];
  const ids = reports.map(({ report }) => report.id);
  return {
    id: 'st-1',
    reports: ids,
    episodes: [{ id: 'ep-1', reports: ids }],
    origins: origins.map((id) => ({
      id,
      reports: reports.filter(({ placement }) => placement.origin === id).map(({ report }) => report.id),
      why: [],
    })),
  };
}

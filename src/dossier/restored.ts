import type { PlacedReport } from '../align/placed.ts';
import type { Layers } from '../model/layers.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { type Span, span, spanWithin } from '../model/span.ts';
import type { Placement } from '../model/story.ts';
import type { Annotation, DossierReport, SpanJson } from './shape.ts';

/** What a dossier does not hold of a report and its text alone gives. */
export type ByText = Pick<Layers, 'layout' | 'tokens' | 'agency'>;

/** The text of a report as its dossier holds it, with what was known of it. */
export function heldReport({ id, text = '', title, outlet, agency, published, url, language, extra }: Annotation): Report {
  return { id, text, title, published, outlet, agency, url, language, source: null, extra, notes: [] };
}

/**
 * A report of a dossier as it was when it was laid beside the others: its findings as they stand in the dossier, corrected where they
 * were. Layers on which laying side by side does not rest are empty.
 */
export function restored(story: string, entry: DossierReport, annotation: Annotation, byText: ByText): PlacedReport {
  return {
    report: heldReport(annotation),
    layers: { ...byText, ...layersOf(annotation) },
    placement: placementOf(story, entry, annotation.text ?? ''),
  };
}

function layersOf(annotation: Annotation): Omit<Layers, keyof ByText> {
  const { text = '', dateline } = annotation;
  const at = ([start, end]: SpanJson): Span => span(text, start, end);
  const all = (pieces: readonly SpanJson[]): Span[] => pieces.map(at);
  const placed = ({ start, end }: { readonly start: number; readonly end: number }): Span => span(text, start, end);
  const side = (who: Annotation['events'][number]['actor']) =>
    who.map(({ text: words, entity, code, sector, ...ends }) => ({ text: words, at: placed(ends), entity, code, sector }));
  return {
    dateline: dateline && { ...dateline, at: placed(dateline), monthDay: null, rule: dateline.rule as Rule },
    sentences: all(annotation.sentences),
    times: annotation.times.map((one) => ({ ...one, at: placed(one), rule: one.rule as Rule })),
    names: [],
    reading: { relations: [], names: [], tokens: [], inner: [] },
    parse: [],
    properNames: [],
    doubts: [],
    entities: annotation.entities.map((one) => ({ ...one, mentions: all(one.mentions), names: all(one.names) })),
    statements: annotation.statements.map((one) => ({
      ...one,
      source: all(one.source),
      cue: all(one.cue),
      content: all(one.content),
      rule: one.rule as Rule,
    })),
    figures: annotation.figures.map(({ comparison, ...one }) => ({
      ...one,
      at: placed(one),
      thingAt: one.thingAt && at(one.thingAt),
      scopeAt: all(one.scopeAt),
      comparison: comparison && { ...comparison, thanAt: comparison.thanAt && at(comparison.thanAt) },
      rule: one.rule as Rule,
    })),
    events: annotation.events.map((one) => ({
      ...one,
      at: placed(one),
      actor: side(one.actor),
      recipient: side(one.recipient),
      rule: one.rule as Rule,
    })),
  };
}

function placementOf(story: string, entry: DossierReport, text: string): Placement {
  return {
    report: entry.id,
    story,
    episode: entry.episode,
    origin: entry.origin,
    published: entry.published,
    revises: entry.revises,
    links: entry.links.map(({ t, s, edits, ...link }) => ({
      ...link,
      t: span(text, ...t),
      s: elsewhere(s),
      edits: edits.map((edit) => ({ t: edit.t && span(text, ...edit.t), s: edit.s && elsewhere(edit.s) })),
      rule: link.rule as Rule,
    })),
    why: entry.why.map((reason) => ({ ...reason, rule: reason.rule as Rule })),
  };
}

/** In a report that the dossier may not hold. */
const elsewhere = ([start, end]: SpanJson): Span => spanWithin(Number.MAX_SAFE_INTEGER, start, end);

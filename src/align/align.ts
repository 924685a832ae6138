import type { Alignment } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { changesOf } from './changes.ts';
import { claimsOf } from './claims.ts';
import { comparisonsOf } from './copied-figures.ts';
import { withCarriers } from './copied-happenings.ts';
import { withNamesakes } from './copied-names.ts';
import type { Decided } from './decided.ts';
import { storyEntities } from './entities.ts';
import { compareFigures, figuresOf } from './figures.ts';
import { lay } from './laid.ts';
import { weightsOf } from './likeness.ts';
import type { PlacedReport } from './placed.ts';
import { textsOf } from './texts.ts';
import { timelineOf } from './timeline.ts';

export type { PlacedReport } from './placed.ts';

/**
 * Lays the reports of a story beside each other. They may come in any order; reports of other stories are left out. Reports of the same
 * words are laid down once, so that no copy changes what is found, whatever day it is of; what is found is told of the copies as well.
 */
export function align(story: Story, reports: readonly PlacedReport[], decided?: Decided): Alignment {
  const placed = inOrder(story, reports);
  const ranks = new Map(placed.map(({ report }, rank) => [report.id, rank]));
  const texts = textsOf(placed);
  const all = placed.map(lay);
  const heads = new Set(texts.map(({ head }) => head));
  const laid = all.filter((one) => heads.has(one.placed));
  const entities = storyEntities(
    texts.map(({ head }) => head),
    decided,
  );
  const figures = figuresOf(laid);
  const compared = compareFigures(figures);
  const weights = weightsOf(laid);
  const found = claimsOf(laid, entities, compared);
  const claims = decided?.claims(found) ?? found;
  return {
    entities: withNamesakes(entities, texts, ranks),
    timeline: withCarriers(timelineOf(laid, weights), texts, ranks),
    claims,
    comparisons: comparisonsOf(compared, figures, { texts, ranks }),
    changes: changesOf(all, { entities, claims, weights, texts }),
  };
}

/** The story's reports in canonical order. */
export function inOrder(story: Story, reports: readonly PlacedReport[]): PlacedReport[] {
  const byId = new Map(reports.map((report) => [report.report.id, report]));
  return story.reports.flatMap((id) => byId.get(id) ?? []);
}

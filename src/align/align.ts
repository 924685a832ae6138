import type { Alignment } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { changesOf } from './changes.ts';
import { claimsOf } from './claims.ts';
import type { Decided } from './decided.ts';
import { storyEntities } from './entities.ts';
import { compareFigures } from './figures.ts';
import { lay } from './laid.ts';
import { weightsOf } from './likeness.ts';
import type { PlacedReport } from './placed.ts';
import { timelineOf } from './timeline.ts';

export type { PlacedReport } from './placed.ts';

/** Lays the reports of a story beside each other. They may come in any order; reports of other stories are left out. */
export function align(story: Story, reports: readonly PlacedReport[], decided?: Decided): Alignment {
  const placed = inOrder(story, reports);
  const laid = placed.map(lay);
  const entities = storyEntities(placed, decided);
  const compared = compareFigures(laid);
  const weights = weightsOf(laid);
  const claims = claimsOf(laid, entities, compared);
  return {
    entities,
    timeline: timelineOf(laid, weights),
    claims: decided?.claims(claims) ?? claims,
    comparisons: compared.map(({ slots: _, ...comparison }) => comparison),
    changes: changesOf(laid, weights),
  };
}

/** The story's reports in canonical order. */
export function inOrder(story: Story, reports: readonly PlacedReport[]): PlacedReport[] {
  const byId = new Map(reports.map((report) => [report.report.id, report]));
  return story.reports.flatMap((id) => byId.get(id) ?? []);
}

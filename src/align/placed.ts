import type { ReadReport } from '../model/layers.ts';
import type { Placement } from '../model/story.ts';

/** A report read in full, and where grouping put it. */
export interface PlacedReport extends ReadReport {
  readonly placement: Placement;
}

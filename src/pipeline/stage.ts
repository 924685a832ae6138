import type { Layer, Layers } from '../model/layers.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

/** A step of reading one report. Pure: no clock, disk, randomness, locale or mutation. */
export interface Stage<Reads extends Layer = Layer, Writes extends Layer = Layer> {
  /** Its number rises when its results change; the names of all stages are stored with each analysis. */
  readonly name: Rule;
  readonly reads: readonly Reads[];
  readonly writes: Writes;
  run(report: Report, given: Pick<Layers, Reads>): Layers[Writes] | Promise<Layers[Writes]>;
}

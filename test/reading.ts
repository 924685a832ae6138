import type { Layers } from '../src/model/layers.ts';
import type { Report } from '../src/model/report.ts';
import type { Stage } from '../src/pipeline/stage.ts';
import { ownReader } from '../src/work/reader.ts';

/** A report read in full with the shipped model. */
export const readReport = async (report: Report): Promise<Layers> => (await ownReader()).read(report);

/** The names that rules find in place of those that the model reads: for tests of what comes after names. */
export const namesByRule: Stage<'names', 'properNames'> = {
  name: 'names-by-rule@1',
  reads: ['names'],
  writes: 'properNames',
  run: (_report, { names }) => names,
};

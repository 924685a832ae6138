import type { Prepared } from '../src/model/layers.ts';
import type { Report } from '../src/model/report.ts';
import { preparing } from '../src/preparing.ts';
import { reportOf } from './report.ts';

/** A report made ready for grouping, for tests. */
export async function preparedOf(text: string, given: Parameters<typeof reportOf>[1] = {}): Promise<Prepared> {
  const report: Report = reportOf(text, given);
  return { report, layers: await preparing.run(report) };
}

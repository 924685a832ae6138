import type { Report } from '../model/report.ts';
import type { StoredReport } from '../store/store.ts';
import { features } from '../story/features.ts';
import { orderKeyOf } from '../story/order-key.ts';
import { packFeatures } from '../story/pack.ts';
import { PREPARING, prepare } from './analyse.ts';
import type { Taken } from './intake.ts';

/** A report as the store keeps it; `position` is where its original stands in the archive. Throws STAGE_FAILED. */
export async function stored({ report }: Taken, key: string, position: number): Promise<StoredReport> {
  return { key, id: report.id, report, ...(await groupable(report)), position };
}

/** What grouping needs of a report; `undated`: whatever its words tell of its day. Throws STAGE_FAILED. */
export async function groupable(
  report: Report,
  { undated = false }: { readonly undated?: boolean } = {},
): Promise<Pick<StoredReport, 'features' | 'version' | 'place'>> {
  const found = features(await prepare(report));
  const made = undated ? { ...found, stray: null, dateline: null } : found;
  return { features: packFeatures(made), version: PREPARING, place: orderKeyOf(made) };
}

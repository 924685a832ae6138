import type { StoredReport } from '../store/store.ts';
import { features } from '../story/features.ts';
import { packFeatures } from '../story/pack.ts';
import { PREPARING, prepare } from './analyse.ts';
import type { Taken } from './intake.ts';

/** A report as the store keeps it; `position` is where its original stands in the archive. Throws STAGE_FAILED. */
export async function stored({ report }: Taken, key: string, position: number): Promise<StoredReport> {
  const made = packFeatures(features(await prepare(report)));
  return { key, id: report.id, report, features: made, version: PREPARING, position };
}

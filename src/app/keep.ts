import { createHash } from 'node:crypto';
import type { StoredReport } from '../store/store.ts';
import { features } from '../story/features.ts';
import { packFeatures } from '../story/pack.ts';
import { PREPARING, prepare } from './analyse.ts';
import type { Taken } from './intake.ts';

const KEY_DIGITS = 32;

/** Same id and same text: one report. The first 32 hex digits of the SHA-256 of id, NUL and text. */
export function keyOf({ id, text }: { readonly id: string; readonly text: string }): string {
  return createHash('sha256').update(`${id}\0${text}`).digest('hex').slice(0, KEY_DIGITS);
}

/** A report as the store keeps it; `position` is where its original stands in the archive. Throws STAGE_FAILED. */
export async function stored({ report }: Taken, key: string, position: number): Promise<StoredReport> {
  const made = packFeatures(features(await prepare(report)));
  return { key, id: report.id, report, features: made, version: PREPARING, position };
}

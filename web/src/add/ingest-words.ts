import type { Ingest, IngestNow } from '../../../src/api/contract.ts';
import { count, counted } from '../dates.ts';

export type Working = NonNullable<IngestNow['work']>;

/** How much was done before a time can be told: the first reports take longer. */
const KNOWN_AFTER = { reports: 5, seconds: 3 };

/** Part of the reports that the model has read; `null` while it is not known how many there are. */
export function share({ read, toRead, step }: Working): number | null {
  if (step === 'reading' || toRead === null || toRead === 0) return null;
  return Math.min(1, read / toRead);
}

/** Seconds that reading will take, at the pace so far; `null` while that cannot be told. */
export function secondsLeft({ read, toRead, readSeconds }: Working): number | null {
  if (toRead === null || readSeconds === null) return null;
  if (read < KNOWN_AFTER.reports || readSeconds < KNOWN_AFTER.seconds) return null;
  return Math.max(0, (toRead - read) * (readSeconds / read));
}

/** "About 4 minutes", "Less than a minute", "About 2 hours" */
export function about(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return 'Less than a minute';
  if (minutes < 90) return `About ${counted(minutes, 'minute')}`;
  return `About ${counted(Math.round(minutes / 60), 'hour')}`;
}

/** What is going on, in a few words. */
export function headline({ now: { work, queue }, store: { waiting } }: Pick<Ingest, 'now' | 'store'>): string {
  if (work !== null) {
    if (work.step === 'reading') return work.taken === 0 ? 'Taking in reports' : `Taking in ${counted(work.taken, 'report')}`;
    return work.toRead === null || work.toRead === 0 ? 'Working in what came' : `Reading ${counted(work.toRead, 'report')}`;
  }
  if (queue > 0) return 'Working in a correction';
  return waiting > 0 ? `${counted(waiting, 'report')} not in a story yet` : 'Nothing waits to be read';
}

/** "7,583 read, 61 %. About 4 minutes left at 20 reports a second." */
export function pace(work: Working): string {
  const part = share(work);
  if (part === null) return work.step === 'reading' ? 'How many there are is known when all are taken in.' : '';
  const left = secondsLeft(work);
  const read = `${count(work.read)} of at most ${count(work.toRead ?? 0)} read, ${Math.floor(part * 100)} %.`;
  if (left === null || work.readSeconds === null || work.readSeconds === 0) return read;
  return `${read} ${about(left)} left at ${speed(work.read / work.readSeconds)}.`;
}

function speed(aSecond: number): string {
  if (aSecond >= 1) return `${counted(Math.round(aSecond), 'report')} a second`;
  return `${counted(Math.max(1, Math.round(aSecond * 60)), 'report')} a minute`;
}

/** What waits behind it; empty: nothing. */
export function behind({ work, queue }: IngestNow): string {
  const waiting = queue - (work === null ? 0 : 1);
  return waiting > 0 ? `${counted(waiting, 'more delivery', 'more deliveries')} in turn after it.` : '';
}

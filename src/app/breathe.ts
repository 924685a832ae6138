import { setImmediate } from 'node:timers/promises';
import type { Work } from './progress.ts';

/** Some 50 ms of grouping: so long a service may leave a request without an answer, and Ctrl-C is heard at once. */
const REPORTS = 16;

/** To be called in long computing, with how many reports are done: lets the process hear signals and requests. Whether the work is to end. */
export async function breathe(done: number, { signal }: Work): Promise<boolean> {
  if (done % REPORTS === 0) await setImmediate();
  return signal?.aborted === true;
}

import type { Intake } from '../ingest/inputs.ts';
import { OnRecordError, type Unread, unread } from '../model/error.ts';
import type { Original, Report } from '../model/report.ts';
import type { Work } from './progress.ts';

/** A report and the bytes it came from. */
export interface Taken {
  readonly report: Report;
  readonly original: Original;
}

/** Reports as they come; what could not be read is put aside into `aside`. */
export async function* taken(intake: AsyncIterable<Intake>, aside: Unread[], { signal }: Work): AsyncGenerator<Taken> {
  for await (const one of intake) {
    signal?.throwIfAborted();
    if (one.kind === 'unread') aside.push(one.unread);
    else yield { report: one.report, original: one.original };
  }
}

/**
 * Runs `step`; a named error is put aside and the rest goes on. Any other error is a defect and is thrown; so is a reading model
 * that cannot be opened, which concerns all reports and is told once.
 */
export async function orAside<T>(aside: Unread[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof OnRecordError) || error.code === 'MODEL_UNREADABLE') throw error;
    aside.push(unread(error));
    return undefined;
  }
}

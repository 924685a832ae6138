import { tame } from '../dossier/wrap.ts';
import { OnRecordError, type Unread, unread } from '../model/error.ts';
import { type Streams, writeLine } from './output.ts';

/** What the caller's shell learns. */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, damaged: 4, interrupted: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Any error as a named one; what is not ours is INTERNAL, with its message and never its stack. */
export function named(error: unknown): OnRecordError {
  if (error instanceof OnRecordError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new OnRecordError('INTERNAL', 'onrecord', { cause: error, detail });
}

const EXIT_OF: Partial<Record<OnRecordError['code'], Exit>> = {
  USAGE: EXIT.usage,
  UNKNOWN_OPTION: EXIT.usage,
  BAD_CORRECTION: EXIT.usage,
  STORE_DAMAGED: EXIT.damaged,
  ARCHIVE_DAMAGED: EXIT.damaged,
  CORRECTIONS_DAMAGED: EXIT.damaged,
};

export const exitOf = (error: OnRecordError): Exit => EXIT_OF[error.code] ?? EXIT.failed;

/** "path: there is no file here. Check the path. [NOT_FOUND]" */
export const sentence = ({ code, message, next }: Unread): string =>
  `${tame(message).replaceAll('\n', '\uFFFD')}. ${next[0]?.toUpperCase() ?? ''}${next.slice(1)}. [${code}]`;

export const tellError = (io: Streams, error: OnRecordError): Promise<void> =>
  writeLine(io.err, `onrecord: ${sentence(unread(error))}`);

export async function tellUnread(io: Streams, all: readonly Unread[]): Promise<void> {
  for (const one of all) await writeLine(io.err, `onrecord: ${sentence(one)}`);
}

/** 0 when all was read, 3 when some of it, 1 when nothing. */
export function exitFor(read: number, unreadable: number): Exit {
  if (unreadable === 0) return EXIT.done;
  return read === 0 ? EXIT.failed : EXIT.partly;
}

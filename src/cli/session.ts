import type { Exit } from './failure.ts';
import type { Streams } from './output.ts';

/** One run of the program. */
export interface Session {
  readonly io: Streams;
  /** Aborted by Ctrl-C and by whatever else asks the program to end. */
  readonly signal: AbortSignal;
  readonly version: string;
}

/** What a verb does once its words are understood. */
export type Action<Options> = (session: Session, operands: readonly string[], options: Options) => Promise<Exit>;

/** The default of `--data`. */
export const DATA = './onrecord-data';

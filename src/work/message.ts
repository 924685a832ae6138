import type { UserLexicon } from '../lexicon/user-lexicon.ts';
import type { Layers } from '../model/layers.ts';
import type { ReportReading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Failure } from './failure.ts';
import type { Reader } from './reader.ts';

/** What a reading process is to open, sent first of all: the words of a lexicon, not its path, for the file may be a pipe, and may change. */
export interface Opens {
  readonly model: string | undefined;
  readonly lexicon: Pick<UserLexicon, 'where' | 'text'> | undefined;
}

/** What a reading process says of the model it opened. */
export type Opened = Pick<Reader, 'version' | 'readingVersion'>;

/** What a reading process is asked; the next only after its answer. */
export interface Asked {
  readonly report: Report;
  readonly reading: ReportReading | undefined;
}

/** Its answers. The first comes unasked: it opened its model, or could not. */
export type Answer = { readonly opened: Opened } | { readonly layers: Layers } | { readonly failed: Failure };

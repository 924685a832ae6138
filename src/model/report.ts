import type { Note } from './note.ts';

/** What may be supplied by us and not read in the words. */
export type Assumed = 'year' | 'month' | 'week' | 'day';

/** When a report was published. `date`: an ISO 8601 date or date-time as given, or a date; `null` when not known. */
export interface Published {
  readonly date: string | null;
  /** What of the date was inferred; empty when it was given. */
  readonly assumed: readonly Assumed[];
}

/** `[textStart, textEnd, sourceStart]`: `text.slice(textStart, textEnd)` stands in the decoded input from `sourceStart`. */
export type SourceRun = readonly [textStart: number, textEnd: number, sourceStart: number];

/** One text by one outlet at one time. Made by `ingest/`, never changed after. */
export interface Report {
  readonly id: string;
  /** The decoded input (byte order mark off, nothing else changed) or, for HTML, the extracted text. All offsets point here. */
  readonly text: string;
  /** A headline given beside the text (JSONL `title`, HTML metadata); it serves grouping and display only. */
  readonly title: string | null;
  readonly published: Published;
  readonly outlet: string | null;
  /** Given by the input; what the text itself says is the `agency` layer. */
  readonly agency: string | null;
  readonly url: string | null;
  /** ISO 639-1, given or detected. */
  readonly language: string;
  readonly source: readonly SourceRun[] | null;
  /** Unknown JSONL keys, kept as they came; of an HTML page, its `byline` and what names where it was taken from. */
  readonly extra: Readonly<Record<string, unknown>> | null;
  /** What ingest doubted: language, charset, damaged bytes. */
  readonly notes: readonly Note[];
}

/** The bytes a report came from, as the archive keeps them: a whole file, or one line of a JSONL input. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'html' | 'jsonl';
  /** Where it came from, for people: a path, or `path:line`. Never part of a result. */
  readonly input: string;
}

import type { AgencyCredit, Dateline } from './dateline.ts';
import type { Entity, Name } from './entity.ts';
import type { NewsEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { Layout } from './layout.ts';
import type { Note } from './note.ts';
import type { Parsed } from './parse.ts';
import type { ReportReading } from './reading.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { Timex } from './timex.ts';
import type { Token } from './token.ts';

/** All that can be known of one report. Each layer is written once, by one stage. */
export interface Layers {
  readonly layout: Layout;
  /** In text order, inside one block each; read blocks only. */
  readonly sentences: readonly Span[];
  /** In text order; read blocks only. */
  readonly tokens: readonly Token[];
  readonly dateline: Dateline | null;
  readonly agency: AgencyCredit | null;
  readonly times: readonly Timex[];
  /** By rule: what grouping rests on. */
  readonly names: readonly Name[];
  /** What the reading model finds. Only the layers below rest on it. */
  readonly reading: ReportReading;
  /** One for each token, `null` for one that the model has no word for. */
  readonly parse: readonly (Parsed | null)[];
  /** Names of persons, organisations and places as the model reads them. */
  readonly properNames: readonly Name[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Sources of statements that may mean several people. */
  readonly doubts: readonly Note[];
  readonly figures: readonly Figure[];
  readonly events: readonly NewsEvent[];
}

export type Layer = keyof Layers;

/** The layers that grouping rests on. None of them ever comes from the reading model. */
export type GroupingLayer = 'layout' | 'sentences' | 'tokens' | 'dateline' | 'agency' | 'times' | 'names';

/** A report made ready for reuse and grouping. */
export interface Prepared {
  readonly report: Report;
  readonly layers: Pick<Layers, GroupingLayer>;
}

/** A report read in full. */
export interface ReadReport {
  readonly report: Report;
  readonly layers: Layers;
  /** Words of statements and events that analysts rejected, in text order: what stands there is told by nobody. */
  readonly rejected?: readonly Span[];
}

import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** The event types of PLOVER's 2021 codebook, and RETREAT from its CAMEO table. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export const EVENT_STATUSES = ['reported', 'denied', 'planned', 'conditional'] as const;

export type EventType = (typeof EVENT_TYPES)[number];
/** Only `reported` stands on a timeline as having happened. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

export interface Participant {
  readonly text: string;
  readonly at: Span;
  readonly entity: string | null;
  /** ISO 3166-1 alpha-3 of the country whose side it is on; IGO, NGO, MNC, IMG for bodies of several; `null` if not known. */
  readonly code: string | null;
  /** PLOVER's role: GOV, MIL, REB, CVL … (lexicon/affiliation-rows.ts); `null` if not known. */
  readonly sector: string | null;
}

/** Who did what to whom, where, when. */
export interface NewsEvent {
  /** `v1`, `v2`, … in text order. */
  readonly id: string;
  readonly at: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actor: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly place: string | null;
  /** TIMEX3 value. */
  readonly time: string | null;
  readonly status: EventStatus;
  /** Id of the statement that carries it. */
  readonly statement: string | null;
  readonly confidence: number;
  readonly rule: Rule;
  /** Ids of the corrections it bears; not given where there are none. */
  readonly corrected?: readonly string[];
}

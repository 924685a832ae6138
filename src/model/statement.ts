import type { Rule } from './rule.ts';
import type { Pieces } from './span.ts';

export const ACTS = [
  'say',
  'confirm',
  'deny',
  'refuse',
  'accuse',
  'agree',
  'announce',
  'demand',
  'promise',
  'warn',
  'threaten',
  'predict',
  'believe',
  'relay',
] as const;
export const POLARITIES = ['asserted', 'denied', 'unasserted'] as const;
export const QUOTES = ['direct', 'mixed', 'indirect'] as const;
export const MEDIA = [
  'briefing',
  'interview',
  'phone call',
  'statement',
  'press release',
  'tweet',
  'radio',
  'report',
  'court',
  'speech',
  'letter',
  'unspecified',
] as const;

/** What was done by speaking. */
export type Act = (typeof ACTS)[number];
/** The speaker's stand on the content. A refusal asserts nothing. */
export type Polarity = (typeof POLARITIES)[number];
export type Quote = (typeof QUOTES)[number];
export type Medium = (typeof MEDIA)[number];

/** Somebody is reported to have said, denied, refused, asked … something. */
export interface Statement {
  /** `s1`, `s2`, … in text order. */
  readonly id: string;
  /** The words for who is answerable; empty where nobody is named. */
  readonly source: Pieces;
  /** The words that report ("said", "refused to confirm"). */
  readonly cue: Pieces;
  readonly content: Pieces;
  readonly quote: Quote;
  readonly act: Act;
  readonly polarity: Polarity;
  /** Fullest name or description in the report; joint speakers joined by "; "; `null` if nobody. */
  readonly speaker: string | null;
  readonly entities: readonly string[];
  readonly addressee: string | null;
  readonly medium: Medium;
  /** TIMEX3 value of when it was said, where the words tell. */
  readonly time: string | null;
  /** Id of the statement that carries this one. */
  readonly parent: string | null;
  /** The share of statements with such a confidence that are right: source, cue and content as gold has them (R2). Not of the other fields. */
  readonly confidence: number;
  readonly rule: Rule;
  /** Ids of the corrections it bears; not given where there are none. */
  readonly corrected?: readonly string[];
}

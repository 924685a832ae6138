import type { Assumed } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import type { Timex } from '../../model/timex.ts';
import type { DayNumber } from '../../text/calendar.ts';
import type { Told } from './focus.ts';

/** What the words around an expression tell about it. */
export interface Context {
  /** The day the report speaks from: its dateline's, else the day of publication; `null` if neither is known. */
  readonly anchor: DayNumber | null;
  /** The last day told of before this expression: "the next day" is the one after it. */
  readonly focus: DayNumber | null;
  /** The last day, month or year told of in this paragraph: "the following year" is the one after it. */
  readonly told: Told | null;
  /** The past year this paragraph opened a sentence with ("In 2015, …"); `null` where the story is told of its own time. */
  readonly frame: number | null;
  /** Up to 120 characters of the sentence before the expression, and up to 120 after it; each white space is a blank. */
  readonly before: string;
  readonly after: string;
}

/** A day of this report, said or understood, becomes the focus for what follows. */
export interface Reading {
  readonly type: Timex['type'];
  readonly value: string;
  readonly assumed: readonly Assumed[];
  readonly day?: DayNumber | null;
}

/** One form of time expression: its rule, the words it is for, and how they are read. `null`: these words are something else. */
export interface Form {
  readonly rule: Rule;
  /** Global; the match is the extent. Repeats are bounded. */
  readonly pattern: RegExp;
  /** A sentence without it is not searched: this look is cheap, the pattern's is not. */
  readonly needs: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, context: Context, words: string): Reading | null;
}

/** Looks shared by many forms, so that each is made once a sentence. */
export const NEEDS = {
  digit: /\d/u,
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u,
  weekday: /Mon|Tue|Wed|Thu|Fri|Sat|Sun/u,
  unit: /second|minute|hour|day|night|week|month|quarter|year|decade|centur/iu,
  daytime: /morning|noon|evening|night|midday|dawn|dusk|sunrise|sunset|daybreak|lunchtime|hours of|overnight/iu,
  day: /day|tonight|tomorrow/iu,
  season: /spring|summer|autumn|fall|winter/iu,
} as const;

export const form = (rule: Rule, needs: RegExp, pattern: string, read: Form['read'], flags: 'i' | '' = ''): Form => ({
  rule,
  needs,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, `gu${flags}`),
  read,
});

export const date = (value: string, assumed: readonly Assumed[] = []): Reading => ({ type: 'DATE', value, assumed });

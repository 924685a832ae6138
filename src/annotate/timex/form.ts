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
  /** Global; the match is the extent. Repeats are bounded. Compiled when it is first asked for: 55 of them take a quarter of a second. */
  readonly pattern: RegExp;
  /** Searched in the sentence in small letters: a pattern that itself ignored case would take twice as long to compile, and to search. */
  readonly anyCase: boolean;
  /** A sentence without all of them is not searched: these looks are cheap, the pattern's is not. They see what the pattern sees, the first one before the others. */
  readonly needs: readonly [RegExp, ...RegExp[]];
  read(groups: Readonly<Record<string, string | undefined>>, context: Context, words: string): Reading | null;
}

/** First looks that several forms share: each is made once a sentence. */
export const NEEDS = {
  digit: /\d/,
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  weekday: /Mon|Tue|Wed|Thu|Fri|Sat|Sun/,
  daytime: /oon|orning|vening|ight|midday|Midday|dawn|break|dusk|sun|lunchtime|hours/,
  /** In small letters. */
  unit: /second|minute|hour|day|night|week|month|quarter|year|decade|centur|millenni|(?:min|hr|yr)s?(?![a-rt-z])/,
} as const;

/** With `i` the words of pattern and needs are in small letters. Needs are without flags: `u` and `i` make a look dear. */
export function form(rule: Rule, needs: RegExp | Form['needs'], pattern: string, read: Form['read'], flags: 'i' | '' = ''): Form {
  const anyCase = flags === 'i';
  let compiled: RegExp | undefined;
  return {
    rule,
    needs: needs instanceof RegExp ? [needs] : needs,
    anyCase,
    get pattern() {
      // "d": what was found in small letters is read as it is printed
      compiled ??= new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, anyCase ? 'dgu' : 'gu');
      return compiled;
    },
    read,
  };
}

export const date = (value: string, assumed: readonly Assumed[] = []): Reading => ({ type: 'DATE', value, assumed });

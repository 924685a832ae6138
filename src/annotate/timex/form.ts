import type { Assumed } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import type { Timex } from '../../model/timex.ts';
import type { DayNumber } from '../../text/calendar.ts';

/** What the words around an expression tell about it. */
export interface Context {
  /** The day the report speaks from: its dateline's, else the day of publication; `null` if neither is known. */
  readonly anchor: DayNumber | null;
  /** The last day told of before this expression: "the next day" is the one after it. */
  readonly focus: DayNumber | null;
  /** Up to 120 characters of the sentence before the expression, and up to 60 after it. */
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
  /** Global; the match is the extent, unless it has a group `at`. Repeats are bounded. */
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, context: Context, words: string): Reading | null;
}

export const form = (rule: Rule, pattern: string, read: Form['read'], flags: 'i' | '' = ''): Form => ({
  rule,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, `gu${flags}`),
  read,
});

// "will … on Monday", "is due in March"; a verb of reporting after it closes the plan ("will leave, he said on Monday")
const PLAN =
  /(?<![\p{L}])(?:will|won[’']t|shall|would|to be|is to|are to|scheduled|expected|expects?|due|plans?|planned|planning|set to|going to|should|until|till|by|upcoming|must|intends?|deadline|hopes?|aims?|ahead of|slated|starting|from|ends|begins|starts|opens|arrives|expires)(?![\p{L}])/giu;
const REPORT =
  /(?<![\p{L}])(?:said|says|told|announced|reported|added|warned|stated|confirmed|declared|wrote|tweeted|was|were|had|has|did|after|since|held|took|met|came|killed)(?![\p{L}])/giu;

/** Does the sentence speak of what is to come when it reaches these words? */
export function isAhead({ before }: Context): boolean {
  const clause = before.slice(-90);
  return lastOf(PLAN, clause) > lastOf(REPORT, clause);
}

function lastOf(form: RegExp, words: string): number {
  let last = -1;
  for (const { index } of words.matchAll(form)) last = index;
  return last;
}

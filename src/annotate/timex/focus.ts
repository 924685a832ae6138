import type { Timex } from '../../model/timex.ts';
import { type DayNumber, dayNumber, dayOfIso, yearMonth } from '../../text/calendar.ts';
import { isOfSaying } from './tense.ts';

/** A day, month or year that was told of: what "a year later" can be counted from. */
export interface Told {
  /** Its first day. */
  readonly day: DayNumber;
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
}

/** A day further from the report's own is a look back: a report tells its own story within about a month. */
const NEAR_DAYS = 31;

/** What a report has told of so far. One instance a report; `read` in text order. */
export class Focus {
  readonly #anchor: DayNumber | null;
  #near: DayNumber | null = null;
  #day: DayNumber | null = null;
  #told: Told | null = null;
  #frame: number | null = null;
  #paragraph = -1;
  #sinceDay = 0;
  #inSentence = false;

  constructor(anchor: DayNumber | null) {
    this.#anchor = anchor;
  }

  /** A look back lasts to the end of its paragraph and through the next one's first sentence; then the story's own day is back. */
  sentence(paragraph: number): void {
    this.#inSentence = false;
    if (paragraph !== this.#paragraph) {
      this.#frame = null;
      this.#sinceDay += 1;
      this.#paragraph = paragraph;
      if (this.#sinceDay > 1) this.#return();
    } else if (this.#sinceDay === 1) {
      this.#sinceDay = 2;
      this.#return();
    }
  }

  #return(): void {
    this.#told = null;
    if (this.#anchor !== null) this.#day = this.#near;
  }

  get day(): DayNumber | null {
    return this.#day;
  }

  get frame(): number | null {
    return this.#frame;
  }

  get told(): Told | null {
    return this.#told;
  }

  /** Keeps what an expression tells. The day of a saying ("Kolm said on Monday") leaves another day of its sentence in focus. */
  keep({ type, value }: Pick<Timex, 'type' | 'value'>, day: DayNumber | null, before: string): void {
    if (day !== null && this.#inSentence && isOfSaying({ before })) return;
    const told = type === 'DATE' ? toldBy(value) : null;
    if (day === null && told === null) return;
    this.#told = told ?? this.#told;
    this.#keepFrame(told?.day ?? day, before);
    this.#sinceDay = 0;
    if (day === null) return;
    this.#inSentence = true;
    this.#day = day;
    if (this.#anchor === null || Math.abs(day - this.#anchor) <= NEAR_DAYS) this.#near = day;
  }

  #keepFrame(day: DayNumber | null, before: string): void {
    if (day === null || this.#anchor === null) return;
    const [year, now] = [yearMonth(day).year, yearMonth(this.#anchor).year];
    if (year >= now) this.#frame = null;
    else if (OPENS_SENTENCE.test(before)) this.#frame = year;
  }
}

/** Nothing but a lead-in stands before the expression. */
const OPENS_SENTENCE = /^(?:(?:and|but|then|back|later|earlier),? )?(?:(?:in|on|by|since|during|from|as early as in) )?$/iu;

function toldBy(value: string): Told | null {
  const day = dayOfIso(value.length === 10 ? value : null);
  if (day !== null) return { day, unit: 'day' };
  const [, year, mark, number] = /^(\d{4})(?:-(Q)?(\d{1,2}))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const month = number === undefined ? 1 : mark === 'Q' ? Number(number) * 3 - 2 : Number(number);
  const first = dayNumber(Number(year), month, 1);
  return first === null ? null : { day: first, unit: number === undefined ? 'year' : mark === 'Q' ? 'quarter' : 'month' };
}

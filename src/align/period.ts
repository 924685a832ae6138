import type { Figure } from '../model/figure.ts';
import { instant } from '../model/order.ts';
import { type Span, span } from '../model/span.ts';
import { type Laid, sentenceIndex } from './laid.ts';

/** Days within which a figure still belongs to the report's own matter. */
const OWN_DAYS = 31;
const DAY_LENGTH = 86_400_000;

/** UTF-16 units in which a year says of when a figure is. */
const YEAR_REACH = 400;
const YEAR = /\b(?:1[89]|20)\d\d\b/u;
const DAY = /^\d{4}-\d\d-\d\d/u;
/** "November 27, 2005": the year dates the matter itself. */
const DAY_OF_YEAR = /\b\d{1,2}(?:, ?| |-)(?:1[89]|20)\d\d\b|\b\d{1,2} \p{Lu}\p{Ll}+,? (?:1[89]|20)\d\d\b/u;

/** The day of a report, as grouping resolved it. */
export const dayOf = ({ placed }: Laid): string | null =>
  (placed.placement.published.date ?? placed.report.published.date)?.slice(0, 10) ?? null;

/** The day, month or year of another matter than the report's own that a figure belongs to: "the 2003 flood"; `null` for its own. */
export const otherPeriod = (laid: Laid, figure: Figure, sentence: Span): string | null =>
  periodTold(laid, figure, sentence) ?? periodBefore(laid, figure, sentence);

/** A month or year before the report's own, or a day long before it. */
function periodTold(laid: Laid, { at, asOf }: Pick<Figure, 'at' | 'asOf'>, sentence: Span): string | null {
  const published = dayOf(laid);
  if (asOf !== null && DAY.test(asOf)) {
    const days = daysBetween(asOf.slice(0, 10), published);
    return days !== null && days > OWN_DAYS ? asOf.slice(0, 10) : null;
  }
  const own = published?.slice(0, 7) ?? '';
  if (asOf !== null && /^\d{4}/u.test(asOf)) return own.startsWith(asOf.slice(0, 7)) ? null : asOf;
  const { text } = laid;
  const beside = span(text, Math.max(sentence.start, at.start - YEAR_REACH), Math.min(sentence.end, at.end + YEAR_REACH));
  const words = `${text.slice(beside.start, at.start)} ${text.slice(at.end, beside.end)}`;
  const year = words.match(YEAR)?.[0] ?? null;
  return year === null || own.startsWith(year) || DAY_OF_YEAR.test(words) ? null : year;
}

/** "It killed 612": the sentence goes on about what the one before told, and of when. */
function periodBefore(laid: Laid, figure: Figure, sentence: Span): string | null {
  if (!GOES_ON.test(laid.text.slice(sentence.start, sentence.start + 40))) return null;
  const before = laid.placed.layers.sentences[sentenceIndex(laid, sentence) - 1];
  const time = before === undefined ? undefined : laid.touching.times.touching(before).find(({ value }) => /^\d{4}/u.test(value));
  return before === undefined || time === undefined ? null : periodTold(laid, { ...figure, asOf: time.value }, before);
}

const GOES_ON = /^(?:It|That \p{Ll}+|At that time|Then)\b/u;

interface Timed {
  readonly laid: Laid;
  /** As `otherPeriod` gives it. */
  readonly when: string | null;
}

/**
 * Whether two figures may be of one time. "In September 2010" of a later report is the own time of one of that month, and "in 2003"
 * that of "in December 2003"; two reports' own times are one, for they are of one story.
 */
export function sameTime(a: Timed, b: Timed): boolean {
  if (a.when === null && b.when === null) return true;
  if (a.when !== null && b.when !== null) return a.when.startsWith(b.when) || b.when.startsWith(a.when);
  const [own, other] = a.when === null ? [dayOf(a.laid), b.when] : [dayOf(b.laid), a.when];
  if (own === null || other === null) return false;
  if (!DAY.test(other)) return own.startsWith(other);
  const days = daysBetween(other, own);
  return days !== null && Math.abs(days) <= OWN_DAYS;
}

/** Whole days from one date to another; `null` where one is none. */
export function daysBetween(from: string, to: string | null): number | null {
  const [a, b] = [instant(from), instant(to)];
  return a === null || b === null ? null : (b - a) / DAY_LENGTH;
}

/** Whether two reports are at most so many days apart; those without a day may be. */
export function within(a: Laid, b: Laid, days: number): boolean {
  const from = dayOf(a);
  const apart = from === null ? null : daysBetween(from, dayOf(b));
  return apart === null || Math.abs(apart) <= days;
}

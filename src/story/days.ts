import { MONTH, monthNumber } from '../lexicon/months.ts';
import { WEEKDAY, weekdayNumber } from '../lexicon/weekdays.ts';
import type { Block } from '../model/layout.ts';

/** Days that a report names, in text order. */
export interface DayMentions {
  /** ISO weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: Uint8Array;
  /** 100 × month + day, 1108 for "November 8". */
  readonly monthDays: Uint16Array;
  /** The year printed with each, or 0. */
  readonly years: Uint16Array;
}

const WEEKDAYS = new RegExp(String.raw`\b${WEEKDAY}(?!\p{L})`, 'gu');
// "November 8", "Nov. 8, 2021", "8 November 2021"
const MONTH_DAYS = new RegExp(
  String.raw`\b(?:(?<month>${MONTH})\s(?<day>\d{1,2})(?!\d)(?:,\s(?<year>(?:19|20)\d\d))?|(?<day2>\d{1,2})\s(?<month2>${MONTH})(?:,?\s(?<year2>(?:19|20)\d\d))?)`,
  'gu',
);
// On a line of its own a date may be in capitals.
const ANY_CASE = new RegExp(MONTH_DAYS.source, 'giu');
// "2021-11-17", "17.11.2021" is left out: which number is the month is not told
const ISO = /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u;
// "https://courier.example/2024/03/07/queue", "/2013-07-02/"
const IN_ADDRESS =
  /^(?:https?:\/\/|www\.)\S{1,300}?\/(?<year>(?:19|20)\d\d)[/-](?<month>0[1-9]|1[0-2])[/-](?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
const READ: ReadonlySet<string> = new Set(['headline', 'summary', 'body']);

/** The weekdays, and days of a month, that the prose names. */
export function daysMentioned(text: string, blocks: readonly Block[]): DayMentions {
  const weekdays: number[] = [];
  const days: (readonly [monthDay: number, year: number])[] = [];
  for (const { at, kind } of blocks) {
    if (!READ.has(kind)) continue;
    const words = text.slice(at.start, at.end);
    for (const [name] of words.matchAll(WEEKDAYS)) weekdays.push(weekdayNumber(name));
    for (const { groups } of words.matchAll(MONTH_DAYS)) days.push(monthDayOf(groups ?? {}));
  }
  const real = days.filter(([monthDay]) => monthDay > 0);
  return {
    weekdays: Uint8Array.from(weekdays),
    monthDays: Uint16Array.from(real, ([monthDay]) => monthDay),
    years: Uint16Array.from(real, ([, year]) => year),
  };
}

function monthDayOf(groups: Readonly<Record<string, string | undefined>>): readonly [monthDay: number, year: number] {
  const month = monthNumber(groups.month ?? groups.month2 ?? '');
  const day = Number(groups.day ?? groups.day2 ?? 0);
  const year = Number(groups.year ?? groups.year2 ?? 0);
  return month > 0 && day >= 1 && day <= 31 ? [month * 100 + day, year] : [0, 0];
}

const LONGEST_ADDRESS = 400;
/** Longer lines are prose, whatever dates they name. */
const LONGEST_DATE_LINE = 90;
/** Letters that a date line may have besides its date: "Last updated at … GMT". */
const MOST_LETTERS = 32;

/** A full date that stands apart from the prose: in what was set aside, or on a short line of its own before it ("Published: 17 November 2021"). ISO 8601. */
export function strayDate(text: string, blocks: readonly Block[]): string | null {
  for (const { at, kind } of blocks) {
    const address = IN_ADDRESS.exec(text.slice(at.start, Math.min(at.end, at.start + LONGEST_ADDRESS)))?.groups;
    if (address !== undefined) return `${address.year}-${address.month}-${address.day}`;
    const aside = kind === 'furniture' || kind === 'byline';
    if (!aside && at.end - at.start > LONGEST_DATE_LINE) {
      if (kind === 'body') return null;
      continue;
    }
    const found = kind === 'headline' ? null : fullDate(text.slice(at.start, at.end));
    if (found !== null && (aside || found.letters <= MOST_LETTERS)) return found.date;
  }
  return null;
}

interface FullDate {
  readonly date: string;
  /** Letters beside it. */
  readonly letters: number;
}

function fullDate(words: string): FullDate | null {
  const letters = (printed: string): number => words.replace(printed, '').replace(/\P{L}/gu, '').length;
  const iso = ISO.exec(words)?.[0];
  if (iso !== undefined) return { date: iso, letters: letters(iso) };
  for (const { 0: printed, groups } of words.matchAll(ANY_CASE)) {
    const [monthDay, year] = monthDayOf(groups ?? {});
    if (monthDay > 0 && year > 0) return { date: isoDate(year, monthDay), letters: letters(printed) };
  }
  return null;
}

/** `monthDay` is 100 × month + day. */
export function isoDate(year: number, monthDay: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(Math.floor(monthDay / 100))}-${two(monthDay % 100)}`;
}

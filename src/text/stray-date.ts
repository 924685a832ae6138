import type { Block, Layout } from '../model/layout.ts';
import { type Span, span, textAt } from '../model/span.ts';
import { dayNumber, isoDay } from './calendar.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WORD =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TH = '(?:st|nd|rd|th)?';
// "date 2021-03-03", "MARCH 3, 2021", "Updated: 3rd March 2021"; "17.11.2021" is left out: which number is the month is not told
const PRINTED = new RegExp(
  String.raw`(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)|(?<!\p{L})(?<word>${WORD})\.?\s(?<day>\d{1,2})${TH},?\s(?<year>(?:19|20)\d\d)(?!\d)|(?<!\d)(?<day2>\d{1,2})${TH}\s(?<word2>${WORD})\.?,?\s(?<year2>(?:19|20)\d\d)(?!\d)`,
  'giu',
);
// "https://courier.example/2024/03/07/queue", "/2013-07-02/"
const IN_ADDRESS = /^(?:https?:\/\/|www\.)\S{1,300}?\/(?<date>(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)[/-](?<d>\d\d))(?!\d)/du;
const LONGEST_ADDRESS = 400;
/** Longer lines are prose, whatever dates they name. */
const LONGEST_LINE = 90;
/** Letters that a date line may have besides its date: "Last updated at … GMT". */
const MOST_LETTERS = 32;
/** What is set aside behind the prose begins: its own date is short, a list of other reports is not. */
const LONGEST_LATER = 120;
// "The river froze on March 3, 2021." is told; "Last updated March 3, 2021." and "Wed., March 3, 2021, 8 p.m." are not
const SENTENCE = new RegExp(
  String.raw`^\s*(?!(?:first|last|date|on|published|updated|posted|created|modified|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\p{L}{0,6}|${WORD})(?!\p{L}))\p{L}[^]*[.!?]["”’)]?\s*$`,
  'iu',
);

interface Stray {
  /** ISO 8601. */
  readonly date: string;
  readonly at: Span;
}

/**
 * A full date that stands apart from the prose, the first one in text order: in what was set aside ("date 2021-03-03"), in the page's
 * address, or on a short line of its own before the prose ("Published: 17 November 2021").
 */
export function strayDate(text: string, { blocks }: Pick<Layout, 'blocks'>): Stray | null {
  let inProse = false;
  for (const block of blocks) {
    const found = inProse ? later(text, block) : before(text, block);
    if (found !== null) return found;
    inProse ||= block.kind === 'body' && lengthOf(block) > LONGEST_LINE;
  }
  return null;
}

const lengthOf = ({ at }: Block): number => at.end - at.start;

function before(text: string, block: Block): Stray | null {
  const { kind } = block;
  const address = inAddress(text, block);
  if (address !== null || kind === 'headline') return address;
  if (kind === 'furniture' || kind === 'byline') return printedIn(text, block);
  const line = lengthOf(block) > LONGEST_LINE ? null : printedIn(text, block);
  return line !== null && isDateLine(text, block, line) ? line : null;
}

const later = (text: string, block: Block): Stray | null =>
  block.kind === 'furniture' && lengthOf(block) <= LONGEST_LATER ? printedIn(text, block) : null;

function inAddress(text: string, { at }: Block): Stray | null {
  const found = IN_ADDRESS.exec(text.slice(at.start, Math.min(at.end, at.start + LONGEST_ADDRESS)));
  const [start, end] = found?.indices?.groups?.date ?? [0, 0];
  const date = dateOf(found?.groups ?? {});
  return date === null ? null : { date, at: span(text, at.start + start, at.start + end) };
}

function printedIn(text: string, { at }: Block): Stray | null {
  for (const { 0: printed, index, groups } of text.slice(at.start, at.end).matchAll(PRINTED)) {
    const date = dateOf(groups ?? {});
    if (date !== null) return { date, at: span(text, at.start + index, at.start + index + printed.length) };
  }
  return null;
}

function dateOf({ y, m, d, word, day, year, word2, day2, year2 }: Readonly<Record<string, string | undefined>>): string | null {
  const month = m === undefined ? MONTHS.indexOf((word ?? word2 ?? '-').slice(0, 3).toLowerCase()) / 3 + 1 : Number(m);
  const number = dayNumber(Number(y ?? year ?? year2), month, Number(d ?? day ?? day2));
  return number === null ? null : isoDay(number);
}

function isDateLine(text: string, { at }: Block, { at: date }: Stray): boolean {
  const beside = text.slice(at.start, date.start) + text.slice(date.end, at.end);
  return beside.replaceAll(/\P{L}/gu, '').length <= MOST_LETTERS && !(/\p{L}/u.test(beside) && SENTENCE.test(textAt(text, at)));
}

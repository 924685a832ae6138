import type { Layout } from '../model/layout.ts';
import { type Span, span, textAt } from '../model/span.ts';
import { dayNumber, isoDay } from './calendar.ts';

const LONGEST = 120;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WORD =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
// "date 2021-03-03", "March 3, 2021", "Updated: 3 March 2021"
const PRINTED = new RegExp(
  String.raw`(?<![\d-])(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<word>${WORD})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<word2>${WORD})\.?,? (?<year2>\d{4}))(?!\d)`,
  'iu',
);

/** The day that a page's own date line names ("date 2021-03-03"), set aside by the layout: the first one in text order. */
export function strayDate(text: string, { blocks }: Layout): { readonly date: string; readonly at: Span } | null {
  for (const { at, kind } of blocks) {
    if (kind !== 'furniture' || at.end - at.start > LONGEST) continue;
    const found = PRINTED.exec(textAt(text, at));
    if (found === null) continue;
    const { y, m, d, word, day, year, word2, day2, year2 } = found.groups ?? {};
    const month = m === undefined ? MONTHS.indexOf((word ?? word2 ?? '').slice(0, 3).toLowerCase()) / 3 + 1 : Number(m);
    const number = dayNumber(Number(y ?? year ?? year2), month, Number(d ?? day ?? day2));
    const start = at.start + found.index;
    if (number !== null) return { date: isoDay(number), at: span(text, start, start + found[0].length) };
  }
  return null;
}

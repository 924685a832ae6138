import { MONTH } from '../../lexicon/months.ts';
import { weekdayNumber } from '../../lexicon/weekdays.ts';
import { isoDay, isoWeek, nthWeekday as nthWeekdayFrom } from '../../text/calendar.ts';
import { date, form, NEEDS } from './form.ts';
import { monthSaid } from './month.ts';
import { ORDINAL, ordinalNumber } from './words.ts';

const IN_MONTH = `(?:of|in) (?<rest>${MONTH}(?:,? (?:of )?(?:19|20)\\d\\d(?!\\d))?|(?:the|this|last|next|the previous|the following) month)`;
const NTH = `(?<nth>${ORDINAL}|[1-5](?:st|nd|rd|th)|last|final)`;
const isLast = (nth: string): boolean => nth === 'last' || nth === 'final';

// "the second Tuesday of November", "the last Friday in March 2020", "the first Monday of the month"
export const nthWeekday = form(
  'nth-weekday@1',
  [NEEDS.weekday, /day (?:of|in) /],
  `[Tt]he ${NTH} (?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) ${IN_MONTH}`,
  ({ nth = '', day = '', rest = '' }, context) => {
    const month = monthSaid(rest, context);
    const number = weekdayNumber(day);
    if (month === null) return date(`XXXX-WXX-${number}`);
    const found = nthWeekdayFrom(number, isLast(nth) ? -1 : ordinalNumber(nth), month.first, month.end);
    return found === null ? null : { ...date(isoDay(found), month.assumed), day: found };
  },
);

// "the last week of March", "the first weekend in May": a week belongs to the month that has its Thursday, as in ISO 8601
export const nthWeek = form(
  'nth-week@1',
  /week(?:end)? (?:of|in) /,
  `(?:[Tt]he )?${NTH} (?<full>full )?(?<unit>week|weekend) ${IN_MONTH}`,
  ({ nth = '', full, unit = '', rest = '' }, context) => {
    const month = monthSaid(rest, context);
    const suffix = unit === 'weekend' ? '-WE' : '';
    if (month === null) return date(`XXXX-WXX${suffix}`);
    const [number, shift] = unit === 'weekend' ? [6, 0] : full === undefined ? [4, 0] : [1, 3];
    const found = nthWeekdayFrom(number, isLast(nth) ? -1 : ordinalNumber(nth), month.first, month.end);
    return found === null ? null : date(isoWeek(found + shift) + suffix, month.assumed);
  },
);

// "the last day of March", "the first day of next month"
export const nthDay = form(
  'nth-day@1',
  / day (?:of|in) /,
  `[Tt]he ${NTH} day ${IN_MONTH}`,
  ({ nth = '', rest = '' }, context) => {
    const month = monthSaid(rest, context);
    if (month === null) return null;
    const day = isLast(nth) ? month.end - 1 : month.first + ordinalNumber(nth) - 1;
    return day < month.end ? { ...date(isoDay(day), month.assumed), day } : null;
  },
);

import { WEEKDAY, weekdayNumber } from '../../lexicon/weekdays.ts';
import { type DayNumber, isoDay, weekdayOf } from '../../text/calendar.ts';
import { type Context, form, isAhead, type Reading } from './form.ts';

// Names with a day's word in them: "Black Friday", "the Sunday Herald", "the Wednesday Club"
const NAMED_BEFORE =
  /(?:Black|Good|Ash|Bloody|Cyber|Easter|Palm|Holy|Maundy|Super|Fat|Giving|Whit|Shrove|Small Business|Casual|Freaky|Ruby|Blue|Man|Girl)\s$/u;
const NAMED_AFTER =
  /^(?:'s|’s)?\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Sun|World|Star|Club|Group|Night (?:Live|Football)|Mass|League|Market|Tribune|Review|School)(?!\p{L})/u;
const THE = /(?:^|\s)the\s$/iu;
const NEXT_NAME = /^\s\p{Lu}\p{Ll}/u;

export const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midday: 'TMI',
  noon: 'T12:00',
  midnight: 'T24:00',
  dawn: 'TMO',
};

// "Wednesday", "last Wednesday", "next Monday", "Thursday night", "early Monday"
export const weekday = form(
  'weekday@1',
  `(?:[Ee]arly |[Ll]ate )?(?<which>(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he following|[Tt]he same|[Cc]oming) )?(?<day>${WEEKDAY})(?:(?<part>(?: early| late)? (?:morning|afternoon|evening|night))|(?= last week)(?<last> last week)|(?= next week)(?<next> next week))?(?!s(?!\\p{L}))`,
  (g, context, words) => {
    const { which = '', day = '', part, last, next } = g;
    if (isName(words, context)) return null;
    const number = weekdayNumber(day);
    const week = last !== undefined ? 'last week' : next !== undefined ? 'next week' : which.trim().toLowerCase();
    const when = context.anchor === null ? null : dayOf(number, week, context.anchor, context);
    const value = when === null ? `XXXX-WXX-${number}` : isoDay(when);
    const suffix = PARTS[part?.trim().split(' ').at(-1) ?? ''] ?? '';
    const reading: Reading = {
      type: suffix === '' ? 'DATE' : 'TIME',
      value: value + suffix,
      assumed: when === null ? [] : ['week'],
    };
    return when === null ? reading : { ...reading, day: when };
  },
);

function isName(words: string, { before, after }: Context): boolean {
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return true;
  if (/^(?:Sat|Sun|Mon|Fri|Wed|Thu|Tue)$/u.test(words) && !/(?:^|\s)(?:on|last|next)\s$/iu.test(before)) return true;
  return THE.test(before) && NEXT_NAME.test(after);
}

/** A wire tells the past: "on Wednesday" is the latest one up to the anchor, its own day included (right for 320 of 353 bare weekdays: research, nlp.md). */
function dayOf(number: number, which: string, anchor: DayNumber, context: Context): DayNumber {
  const back = (weekdayOf(anchor) - number + 7) % 7;
  const latest = anchor - back;
  if (which === 'last' || which === 'the previous') return back === 0 ? latest - 7 : latest;
  if (which === 'last week') return anchor - weekdayOf(anchor) + number - 7;
  if (which === 'next week') return anchor - weekdayOf(anchor) + number + 7;
  if (which === 'next' || which === 'coming' || which === 'this coming' || which === 'the following') return latest + 7;
  if (which === 'this') return isAhead(context) && back !== 0 ? latest + 7 : latest;
  return isAhead(context) && back !== 0 ? latest + 7 : latest;
}

// "Mondays", "every Monday"
export const everyWeekday = form(
  'weekday-set@1',
  '(?<every>(?:[Ee]very|[Ee]ach) )(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?|(?<days>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s',
  ({ day, days }) => ({ type: 'SET', value: `XXXX-WXX-${weekdayNumber(day ?? days ?? '')}`, assumed: [] }),
);

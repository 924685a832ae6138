import { type DayNumber, isoDay } from '../../text/calendar.ts';
import { form, type Reading } from './form.ts';
import { PARTS } from './weekday.ts';

const AWAY: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

function onDay(day: DayNumber | null, part: string): Reading {
  const type = part === '' ? 'DATE' : 'TIME';
  if (day === null) return { type, value: `XXXX-XX-XX${part}`, assumed: [] };
  return { type, value: isoDay(day) + part, assumed: [], day };
}

/** A capital inside a sentence: the name of a paper or a programme ("Kestria Today"). */
const isTitle = (words: string, before: string): boolean => /^\p{Lu}/u.test(words) && /\p{L}\s$/u.test(before);

// "today", "earlier today", "yesterday morning", "the day before yesterday"
export const deicticDay = form(
  'deictic-day@1',
  '(?:(?:earlier|later|early|late) )?(?<day>the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow)(?: (?<part>morning|afternoon|evening|night))?',
  ({ day = '', part = '' }, { anchor, before }, words) => {
    if (isTitle(words, before)) return null;
    const away = AWAY[day.toLowerCase()] ?? 0;
    const night = day.toLowerCase() === 'tonight' ? 'TNI' : (PARTS[part.toLowerCase()] ?? '');
    return onDay(anchor === null ? null : anchor + away, night);
  },
  'i',
);

// "this morning", "last night"; "that evening", "the same night" of the day told of
export const partOfDay = form(
  'part-of-day@1',
  '(?:(?:earlier|later|early|late) )?(?<which>this|last|that|the same|the previous|the next|the following) (?<part>morning|afternoon|evening|night)',
  ({ which = '', part = '' }, { anchor, focus, before }, words) => {
    if (isTitle(words, before)) return null;
    const said = which.toLowerCase();
    const day = said === 'this' || said === 'last' ? anchor : (focus ?? anchor);
    const away = said === 'last' || said === 'the previous' ? -1 : said === 'the next' || said === 'the following' ? 1 : 0;
    return onDay(day === null ? null : day + away, PARTS[part.toLowerCase()] ?? '');
  },
  'i',
);

// "the next day", "the same day", "the previous day", "a day earlier": counted from the last day told of
export const toldDay = form(
  'told-day@1',
  '(?<which>the same|that|that same|the very same|the next|the following|the previous|the day) (?:(?<=the day )(?<side>before|after)(?= ?[,.;]| ?$)|day)(?!s)|(?:a|one) day (?<later>earlier|later)|(?<none>earlier|later) (?:that|in the|the same) day',
  ({ which, side, later, none }, { focus, anchor }) => {
    const said = (later ?? side ?? which ?? none ?? '').toLowerCase();
    const from = focus ?? anchor;
    const away =
      /next|following|after|later/.test(said) && none === undefined
        ? 1
        : /previous|before|earlier/.test(said) && none === undefined
          ? -1
          : 0;
    const reading = onDay(from === null ? null : from + away, '');
    return from === null ? reading : { ...reading, assumed: ['day'] };
  },
  'i',
);

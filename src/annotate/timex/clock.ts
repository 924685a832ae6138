import { WEEKDAY } from '../../lexicon/weekdays.ts';
import { type DayNumber, isoDay, pad } from '../../text/calendar.ts';
import { type Context, form, type Reading } from './form.ts';
import { weekday } from './weekday.ts';

const ZONE = String.raw`(?: ?\(?(?<zone>GMT|UTC|Z|BST|CET|CEST|EET|EEST|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|IST|JST|KST|AEST|AEDT|local time|Eastern|Central European Time|Moscow time)(?:\s?[+-]\s?\d{1,2})?\)?(?: time)?)?`;
const DAYS = `(?:,? (?:on )?(?<day>today|yesterday|tomorrow|${WEEKDAY}))?`;

// "9 p.m.", "9:30am", "18:00 UTC", "1500 GMT", "10 o'clock", "6:40 p.m. (GMT +8)", "12:00 UTC Monday"
export const clock = form(
  'clock@1',
  String.raw`(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::\d{2})?)? ?(?<half>[ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.|o['’]clock)|(?<hour2>[01]?\d|2[0-4]):(?<minute2>[0-5]\d)(?::[0-5]\d)?(?! ?(?:[ap]m|[ap]\.m))|(?<hour3>[01]\d|2[0-4])(?<minute3>[0-5]\d)(?= ?(?:GMT|UTC|hours|hrs|local)))${ZONE}${DAYS}`.replace(
    '(?<half>',
    '(?<half>',
  ),
  (g, context) => {
    const hour = Number(g.hour ?? g.hour2 ?? g.hour3);
    const minute = g.minute ?? g.minute2 ?? g.minute3 ?? '00';
    const pm = /^p/i.test(g.half ?? '');
    const full = g.half === undefined || /^o/i.test(g.half) ? hour : (hour % 12) + (pm ? 12 : 0);
    if (full > 24 || (g.half !== undefined && hour > 12)) return null;
    const zulu = /^(?:GMT|UTC|Z)$/.test(g.zone ?? '') ? 'Z' : '';
    return at(dayOf(g.day, context), `T${pad(full, 2)}:${minute}${zulu}`);
  },
);

// "noon", "midnight", "at dawn", "noon on Friday"
export const noon = form('noon@1', `(?<word>noon|midnight|midday)${DAYS}`, (g, context) =>
  at(dayOf(g.day, context), g.word === 'midnight' ? 'T24:00' : 'T12:00'),
);

// "in the morning", "at night", "morning trading"
export const partOfNoDay = form(
  'part-of-day@1',
  '(?<=(?:[Ii]n the|[Dd]uring the|[Bb]y) (?:early |late )?)(?<part>morning|afternoon|evening|night)|(?<=[Aa]t )night',
  (_, context, words) =>
    at(context.focus ?? context.anchor, { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[words] ?? 'TNI'),
);

/** The day said beside the clock, else the last day told of, else the anchor. */
function dayOf(said: string | undefined, context: Context): DayNumber | null {
  const { anchor, focus } = context;
  if (said === undefined) return focus ?? anchor;
  if (anchor === null) return null;
  const away = { today: 0, yesterday: -1, tomorrow: 1 }[said];
  if (away !== undefined) return anchor + away;
  return weekday.read({ day: said }, context, said)?.day ?? null;
}

const at = (day: DayNumber | null, time: string): Reading =>
  day === null
    ? { type: 'TIME', value: `XXXX-XX-XX${time}`, assumed: [] }
    : { type: 'TIME', value: isoDay(day) + time, assumed: ['day'], day };

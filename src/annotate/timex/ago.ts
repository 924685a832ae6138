import { type DayNumber, isoDay, pad, yearMonth } from '../../text/calendar.ts';
import { ABOUT, AMOUNT } from './duration.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { assumedOf, periodAt } from './period.ts';
import { amountOf, duration, UNITS } from './words.ts';

const REL = 'today|yesterday|tomorrow|now';

// "two years ago", "a week ago", "three weeks earlier", "two months later", "in two weeks' time", "two weeks from now"
export const away = form(
  'ago@3',
  [
    NEEDS.unit,
    new RegExp(
      `(?:${UNITS})(?: and a half)? (?:ago|earlier|later|afterward|previously|before|after|from (?:${REL})|back|hence|on,)|(?:${UNITS})['’]?s?['’]? time`,
    ),
  ],
  `(?:${ABOUT}(?<amount>${AMOUNT})(?: full| short| long)? (?<unit>${UNITS})(?<half> and a half)? (?<side>ago(?: (?:today|tonight))?|earlier|later|afterwards?|previously|before(?= ?[,.;)]| ?$)|after(?= ?[,.;)]| ?$)|from (?:${REL})|back(?= ?[,.;)]| ?$)|hence|on(?=,))|(?<=[Ii]n )(?<amount2>${AMOUNT}) (?<unit2>${UNITS})['’]?s?['’]? time)`,
  (g, context) => {
    const unit = (g.unit ?? g.unit2 ?? '').toLowerCase();
    const side = (g.side ?? 'hence').toLowerCase();
    const whole = amountOf(g.amount ?? g.amount2 ?? '');
    const count = whole === null ? null : whole + (g.half === undefined ? 0 : 0.5);
    const back = /^(?:ago|back|earlier|before|previously)/u.test(side);
    if (count === null) return date(back ? 'PAST_REF' : 'FUTURE_REF');
    const signed = back ? -count : count;
    return /^(?:ago|from|back|hence)/u.test(side)
      ? fromAnchor(side, signed, unit, context)
      : fromTold(signed, count, unit, context);
  },
  'i',
);

function fromAnchor(side: string, by: number, unit: string, { anchor }: Context): Reading {
  if (anchor === null) return dated(null, by, unit, []);
  const start = side.endsWith('yesterday') ? anchor - 1 : side.endsWith('tomorrow') ? anchor + 1 : anchor;
  // "a week ago today", "two weeks from tomorrow" tell the very day
  if (/today|tonight|tomorrow|yesterday/u.test(side)) {
    const day = /^(?:week|fortnight)/u.test(unit) ? start + 7 * by * (unit.startsWith('f') ? 2 : 1) : sameDay(start, by, unit);
    if (day !== null) return { ...date(isoDay(day)), day };
  }
  return dated(start, by, unit, []);
}

function sameDay(start: DayNumber, by: number, unit: string): DayNumber | null {
  if (unit.startsWith('day')) return start + by;
  if (!unit.startsWith('year')) return null;
  const { year, month, day } = yearMonth(start);
  const found = Date.UTC(year + by, month - 1, day) / 86_400_000;
  return Number.isInteger(found) ? found : null;
}

/** "a year later" counts from what this paragraph told of, if that is as fine as the unit; else it stays open. */
function fromTold(by: number, count: number, unit: string, { told, focus }: Context): Reading {
  const fine = /^(?:year|decade|centur|millen)/u.test(unit)
    ? true
    : told?.unit === 'day' || (/^(?:month|quarter)/u.test(unit) && told?.unit === 'month');
  const from = told !== null && fine ? told.day : focus;
  if (from === null || (told !== null && !fine)) return { type: 'DURATION', value: duration(count, unit), assumed: [] };
  return dated(from, by, unit, assumedOf(unit));
}

function dated(from: DayNumber | null, by: number, unit: string, assumed: Reading['assumed']): Reading {
  if (/^(?:second|min|h)/u.test(unit)) {
    const days = Math.trunc(by / (unit.startsWith('h') ? 24 : unit.startsWith('m') ? 1440 : 86_400));
    return { ...date(from === null ? 'XXXX-XX-XX' : isoDay(from + days), assumed), day: from === null ? null : from + days };
  }
  if (/^(?:day|night)/u.test(unit)) {
    const day = from === null ? null : from + Math.round(by);
    return { ...date(day === null ? 'XXXX-XX-XX' : isoDay(day), assumed), day };
  }
  return date(moved(from, by, unit), assumed);
}

function moved(from: DayNumber | null, by: number, unit: string): string {
  if (unit.startsWith('fortnight')) return periodAt('week', Math.round(by * 2), from);
  if (/^y/u.test(unit) && from !== null && !Number.isInteger(by)) return pad(yearMonth(from).year + Math.floor(by), 4);
  const name = unit.startsWith('centur') ? 'century' : unit.startsWith('y') ? 'year' : unit.replace(/s$/u, '');
  return periodAt(name, Math.round(by), from);
}

const DATE = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
// "2031-11-17T09:30", "2031-11-17T09:30:00.000+02:00", "2031-11-17T07:30:00Z"
const DATE_TIME =
  /^(?<date>\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Whether this is an ISO 8601 date or date-time of a day that exists. */
export function isIsoDate(given: string): boolean {
  const date = DATE_TIME.exec(given)?.groups?.date ?? given;
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined || year === '0000') return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day) && Number(month) <= 12;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// "2031-11-17 09:30:00 +0200", "20311117", "2031/11/17"
const NEARLY_ISO =
  /^(?<y>\d{4})[-/]?(?<m>\d\d)[-/]?(?<d>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
// "Mon, 17 Nov 2031 09:30:00 GMT", "17 November 2031"
const DAY_FIRST =
  /^(?:\p{L}{3,9},? )?(?<d>\d{1,2}) (?<month>\p{L}{3,9})\.?,? (?<y>\d{4})(?: (?<time>\d\d:\d\d(?::\d\d)?) ?(?<zone>Z|UTC|GMT|[+-]\d{4})?)?$/iu;
// "November 17, 2031"
const MONTH_FIRST = /^(?:\p{L}{3,9},? )?(?<month>\p{L}{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/iu;

/** A date as pages write it, in ISO 8601; `null` when it is none. A time without a zone stays without one. */
export function isoDate(written: string): string | null {
  const tidy = written.trim().replaceAll(/\s+/g, ' ').slice(0, 80);
  if (isIsoDate(tidy)) return tidy;
  const { y, m, d, month, time, zone } = (NEARLY_ISO.exec(tidy) ?? DAY_FIRST.exec(tidy) ?? MONTH_FIRST.exec(tidy))?.groups ?? {};
  if (y === undefined || d === undefined) return null;
  const number = m ?? String(MONTHS.indexOf((month ?? '').toLowerCase().slice(0, 3)) + 1).padStart(2, '0');
  const date = `${y}-${number}-${d.padStart(2, '0')}`;
  const full = time === undefined ? date : `${date}T${time}${zoneOf(zone ?? '')}`;
  return isIsoDate(full) ? full : null;
}

function zoneOf(written: string): string {
  if (/^(?:z|utc|gmt)$/i.test(written)) return 'Z';
  return written.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
}

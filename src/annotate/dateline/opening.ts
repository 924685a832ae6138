import { agencyName } from '../../lexicon/agencies.ts';
import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { Layout } from '../../model/layout.ts';

/** A month and day as printed; `year` is 0 where none is. */
export interface PrintedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
}

/** The slug of a wire: "/TASS/", "(Reuters)", ", AFP". `name`: as usual if we know it, else as printed. */
interface Slug {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** We know the agency, or it stands between slashes as only wires print it. */
  readonly sure: boolean;
}

/** What a report opens with: "MINSK, November 17. /TASS/." Offsets are into the report's text. */
interface Opening {
  readonly start: number;
  /** Where the dateline's own words end ("MINSK, November 17."). */
  readonly end: number;
  /** Where the first sentence begins. */
  readonly textStart: number;
  /** As printed, without the region: "PORT LENZ"; `null` in "(Reuters) - …". */
  readonly place: string | null;
  readonly day: PrintedDay | null;
  readonly slug: Slug | null;
}

const LONGEST = 200;

// "TARSK", "PORT LENZ", "ST. ANNE"
const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}'’]{1,30}\.?(?:-\p{Lu}[\p{Lu}\p{M}'’]{0,30}){0,3}`;
const CAPS_PLACE = String.raw`${CAPS}(?:[ ](?:${CAPS}|(?:de|la|al|on|of|and)(?=[ ]\p{Lu}{2}))){0,4}`;
// "TARSK/BELHAVEN"
const CAPS_PLACES = new RegExp(String.raw`(?:${CAPS_PLACE}[ ]?\/[ ]?){0,3}${CAPS_PLACE}(?!\p{L})`, 'uy');
// "Tarsk", "Port Lenz"
const NAME_PLACE = new RegExp(
  String.raw`(?!${MONTH}|${WEEKDAY})\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2}`,
  'uy',
);
// ", Kestria", ", N.Y.", ", New South Wales"
const REGION = new RegExp(
  String.raw`,[ ](?!${MONTH}[ ]\d|${WEEKDAY})\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2}(?=,| \(| [—–-]| \/)`,
  'uy',
);
// ", November 17", ", 3 March 2021", " Nov 17", ", Wednesday, Nov. 17"
const DAY = new RegExp(
  String.raw`[,.]?[ ](?:${WEEKDAY},?[ ])?(?:(?<month>${MONTH})[ ](?<day>\d{1,2})|(?<day2>\d{1,2})[ ](?<month2>${MONTH}))(?:st|nd|rd|th)?(?!\d)(?:,?[ ](?<year>\d{4})(?!\d))?`,
  'uy',
);
const MARKED_SLUG = /[,.]{0,2} ?(?:\((?<paren>\p{Lu}[^()\n]{1,40}|dpa)\)|\/(?<slash>[^/\n]{1,30})\/)/uy;
const BARE_SLUG = /[,.] (?<bare>\p{L}[\p{L} -]{1,30}?)(?= ?[—–]| --? |\. |: )/uy;
const DASH = / ?(?:[—–]|--?(?=\s)) ?\s*/uy;
const STOP = /(?:[.:]\s*|\s+)(?=\S)/uy;

/** Labels that stand before a dash like a place. */
const LABEL =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|NEWS|LIVE|WATCH|VIDEO|ANALYSIS|OPINION|FACTBOX|TIMELINE|EXPLAINER|CORRECT(?:ED|ION)|URGENT|ALERT|WRAPUP|REFILE|FEATURE|INTERVIEW|NOTE|WARNING|COVID|Q|A)\b/u;
const SHORT_PLACE = /^(?:[^ ]{1,30} ?){1,3}$/u;
const LOWER = /\p{Ll}/u;

/** The dateline and slug of a report's first block of text; `null` where it opens with neither. */
export function reportOpening(text: string, { blocks }: Layout): Opening | null {
  const first = blocks.find(({ kind }) => kind === 'body');
  return first === undefined ? null : openingOf(text, first.at.start, first.at.end);
}

/** Reads the dateline and slug that open `text.slice(from, to)`; `null` where it opens with neither. */
export function openingOf(text: string, from: number, to: number): Opening | null {
  const head = text.slice(from, Math.min(to, from + LONGEST));
  const caps = matchAt(CAPS_PLACES, head, 0);
  const place = caps ?? matchAt(NAME_PLACE, head, 0);
  let at = place?.[0].length ?? 0;
  if (place !== null) at += matchAt(REGION, head, at)?.[0].length ?? 0;
  const date = place === null ? null : matchAt(DAY, head, at);
  const dateEnd = at + (date?.[0].length ?? 0);
  const slug = slugAt(head, dateEnd, from);
  at = slug === null ? dateEnd : slug.end - from;
  const stopped = head.startsWith('.', at) ? 1 : 0;
  const dash = matchAt(DASH, head, at + stopped);
  const end = dash ?? matchAt(STOP, head, at);
  if (end === null) return null;
  const textStart = at + (dash === null ? 0 : stopped) + end[0].length;
  const signs: Signs = {
    caps: caps !== null,
    place: place?.[0] ?? '',
    date: date !== null,
    slug,
    dash: dash !== null,
    stop: /^[.:]/.test(end[0]),
  };
  const rest = head.slice(textStart);
  if (!opens(signs, rest)) return null;
  const own = slug === null ? at : dateEnd;
  const closed = date !== null && head.startsWith('.', own) ? 1 : 0;
  return {
    start: from,
    end: from + own + closed,
    textStart: from + textStart,
    place: place?.[0] ?? null,
    day: printedDay(date),
    slug,
  };
}

interface Signs {
  readonly caps: boolean;
  readonly place: string;
  readonly date: boolean;
  readonly slug: Slug | null;
  readonly dash: boolean;
  /** A full stop or colon parts it from the text. */
  readonly stop: boolean;
}

/** Words in capitals alone are a shout or an acronym; it takes a day, a slug or a dash to make them a dateline. */
function opens({ caps, place, date, slug, dash, stop }: Signs, rest: string): boolean {
  if (!LOWER.test(rest) || LABEL.test(place)) return false;
  if (place === '') return slug !== null && dash;
  if (!caps) return (date && (dash || slug !== null)) || (dash && slug?.sure === true);
  // A headline may have a dash too: with nothing beside it, a place is short and a sentence follows
  if (dash) return date || slug !== null || (SHORT_PLACE.test(place) && !LOWER.test(rest.charAt(0)));
  return (date && (stop || slug !== null)) || slug?.sure === true;
}

function matchAt(form: RegExp, head: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(head);
}

// "VNA", "Coastwire", "Velmoran News Agency": no digits, no sentence
const WIRE_NAME = /^(?!UPDATED?|Updated|Exclusive)\p{Lu}[\p{L}\p{M}.&'’-]{1,30}(?: [\p{L}&][\p{L}\p{M}.&'’-]{0,30}){0,3}$/u;

function slugAt(head: string, at: number, from: number): Slug | null {
  const found = matchAt(MARKED_SLUG, head, at) ?? matchAt(BARE_SLUG, head, at);
  if (found === null) return null;
  const { paren, slash, bare } = found.groups ?? {};
  const printed = (paren ?? slash ?? bare ?? '').trim();
  const known = slugName(printed);
  if (known === null && (bare !== undefined || !WIRE_NAME.test(printed))) return null;
  const lead = found[0].search(/[(/\p{L}]/u);
  return {
    start: from + at + lead,
    end: from + at + found[0].length,
    name: known ?? printed,
    sure: known !== null || slash !== undefined,
  };
}

/** "Reuters", "Reuters/AFP", "Interfax-Ukraine": the first agency we know. */
function slugName(printed: string): string | null {
  for (const part of [printed, ...printed.split(/[/,]/)]) {
    const name = agencyName(part);
    if (name !== null) return name;
  }
  return null;
}

function printedDay(date: RegExpExecArray | null): PrintedDay | null {
  if (date === null) return null;
  const { month, day, month2, day2, year } = date.groups ?? {};
  return { month: monthNumber(month ?? month2 ?? ''), day: Number(day ?? day2), year: Number(year ?? 0) };
}

import { agencyName } from '../../lexicon/agencies.ts';
import { MONTH } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { BlockKind } from '../../model/layout.ts';
import type { Span } from '../../model/span.ts';
import { openingOf } from '../dateline/opening.ts';
import { PAGE_DATE, type Part, partOf } from './part.ts';

/** What was run into a paragraph stands within so many characters of its start; a dateline is shorter than that. */
const REACH = 900;
const DATELINE = 90;
/** What begins further down the page is no longer its top. */
const TOP = 2000;
const LONG_PLACE = 2;
/** Longer than a headline: several lines, run into each other, of which no sentence can be made. */
const ONE_LINE = 130;
// " (Reuters) - ", " (AP) --"
const SLUG = /(?:^|\s)\((?<name>\p{Lu}[^()\n]{1,30})\)\s?(?:[—–]|--?(?=\s))/gu;
// an outlet's own: "(NTV) --"
const ACRONYM = /^\p{Lu}{2,5}$/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,30}`;
// "Port Lenz, Velmora ", "Belhaven "; of what was run together no more words than a place has
const PLACE = new RegExp(
  String.raw`(?<!\S)(?!${WEEKDAY}|${MONTH})(?:(?:(?:New|San|Santa|Los|Las|El|Al|Port|Fort|Saint|St\.|Mount|Abu|Cape|South|North|East|West) )?${NAME}, ${NAME}(?: ${NAME})?|${NAME}(?: ${NAME})?)\s$`,
  'u',
);
const DATE = new RegExp(PAGE_DATE, 'giu');
const DATED = new RegExp(String.raw`${PAGE_DATE}\s*[|:–—-]?\s*$`, 'iu');
const STOPPED = /[.!?]["'”’)]?\s+["'“‘]?\p{Lu}/u;
// "… fail HARROW | ": the page's own place
const PLACE_LABEL =
  /(?:^|\s)(?<place>\p{Lu}[\p{Lu}\p{M}'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}'’.-]+){0,4}(?:,? [A-Z]\p{L}{2,8} \d{1,2})?)\s?\|\s*$/u;

/**
 * Where a page's lines were run into a paragraph before its dateline ("Talks fail HARROW | Wed Mar 3, 2021 6:47 pm EST HARROW (Reuters) - The
 * talks …"): their parts, and where the dateline begins; `null` where nothing was.
 */
export function runInto(text: string, at: Span): { readonly parts: Part[]; readonly start: number } | null {
  const head = text.slice(at.start, Math.min(at.end, at.start + REACH));
  const slug = [...head.matchAll(SLUG)].find(({ index, 0: mark, groups: { name = '' } = {} }) =>
    agencyName(name) === null ? isOutlet(head, { name, index, end: index + mark.length }) : true,
  );
  if (at.start > TOP || slug === undefined || openingOf(text, at.start, at.end) !== null) return null;
  const bracket = slug.index + slug[0].indexOf('(');
  const known = agencyName(slug.groups?.name ?? '') !== null;
  const opens = known ? opensAt(text, at, bracket) : placeBefore(head.slice(0, bracket));
  if (opens === null || opens === 0) return null;
  const lines = linesBefore(head.slice(0, opens));
  const first = at.start + lines.length;
  const start = at.start + opens;
  return { parts: [...partOf(text, at.start, first, kindOf(lines)), ...partOf(text, first, start, 'furniture')], start };
}

/** What stands before the day that a page prints right before the dateline, with the place beside it. */
function linesBefore(front: string): string {
  const dated = DATED.exec(front);
  if (dated === null) return front;
  const lines = front.slice(0, dated.index);
  return lines.slice(0, PLACE_LABEL.exec(lines)?.index ?? lines.length);
}

/** Where in a paragraph the dateline begins that holds the slug; the slug itself where no place stands before it. */
function opensAt(text: string, at: Span, bracket: number): number | null {
  const fits = (start: number): boolean => {
    const slug = openingOf(text, at.start + start, at.end)?.slug;
    return slug?.sure === true && slug.start <= at.start + bracket && at.start + bracket < slug.end;
  };
  const head = text.slice(at.start, at.start + bracket);
  const printed = [...head.matchAll(DATE)].at(-1);
  const dated = printed === undefined ? 0 : printed.index + printed[0].length;
  const from = Math.max(bracket - DATELINE, head.slice(dated).trim() === '' ? 0 : dated);
  const starts = [...head.slice(from).matchAll(/(?<!\S)\p{Lu}/gu)].map(({ index }) => from + index).filter(fits);
  const [first] = starts;
  if (first === undefined) return fits(bracket) ? bracket : null;
  const place = head.slice(first).split(',')[0] ?? '';
  // "… said the Border Guard Belhaven (AP)": of several words the last is most likely the place
  const long = place.trim().split(' ').length > LONG_PLACE && /^\S*\p{Ll}/u.test(place);
  return long ? (starts.findLast((start) => start < first + place.length) ?? first) : first;
}

interface Bracketed {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

/** "(NTV) -- The talks"; not "the Border Council (BC) -- which", where the letters stand for the words before them. */
function isOutlet(head: string, { name, index, end }: Bracketed): boolean {
  if (!ACRONYM.test(name) || !/^["'“‘]?\p{Lu}/u.test(head.slice(end).trimStart())) return false;
  const initials = [...head.slice(Math.max(0, index - DATELINE), index).matchAll(/(?<!\S)\p{Lu}/gu)].join('');
  return !initials.endsWith(name);
}

/** Where the place begins that stands before the slug of an outlet which is no agency: at the end where there is none. */
function placeBefore(head: string): number {
  return PLACE.exec(head)?.index ?? head.length;
}

/** One headline is read; of several without a stop between them nobody can make sentences. */
const kindOf = (lines: string): BlockKind | null =>
  lines.trim().length <= ONE_LINE && !STOPPED.test(lines) ? null : 'furniture';

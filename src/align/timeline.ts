import type { Place, TimelineEntry } from '../model/claim.ts';
import type { NewsEvent } from '../model/event.ts';
import { byText } from '../model/order.ts';
import type { Assumed } from '../model/report.ts';
import { bySpan, contains, type Span, textAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Timex } from '../model/timex.ts';
import { dayWeights } from './day-weights.ts';
import { type ContentWord, copiedBy, type Laid, wordsIn } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';

/** A sentence that tells a dated happening. */
interface Told {
  readonly laid: Laid;
  readonly at: Span;
  readonly date: string;
  readonly assumed: readonly Assumed[];
  readonly events: readonly string[];
  readonly words: readonly ContentWord[];
  /** The words stand in an earlier report of the story. */
  readonly copied: boolean;
  readonly rule: 'dated-event@1' | 'dated-sentence@1';
}

/** What happened, day by day: one entry a happening, in a report's own sentence. */
export function timelineOf(laid: readonly Laid[], weights: Weights): TimelineEntry[] {
  const told = laid.flatMap(toldIn).toSorted((a, b) => byText(a.date, b.date) || a.laid.rank - b.laid.rank || bySpan(a.at, b.at));
  const happenings: Told[][] = [];
  let day = 0;
  for (const one of told) {
    if (happenings[day]?.[0]?.date !== one.date) day = happenings.length;
    const known = happenings.slice(day, day + DAY_MOST).find((group) => sameHappening(group, one, weights));
    if (known === undefined) happenings.push([one]);
    else known.push(one);
  }
  return entriesOf(happenings, dayWeights(told));
}

/** Each with its weight: its day's, for the happening of which most tell; of another of that day so much less as fewer tell of it. */
function entriesOf(happenings: readonly Told[][], ofDay: ReadonlyMap<string, number>): TimelineEntry[] {
  const tellers = happenings.map((group) => new Set(group.map(({ laid }) => laid.placed.placement.origin)).size);
  const most = new Map<string, number>();
  happenings.forEach(([first], i) => {
    if (first !== undefined) most.set(first.date, Math.max(most.get(first.date) ?? 0, tellers[i] ?? 0));
  });
  return happenings.flatMap((group, i) => {
    const date = group[0]?.date ?? '';
    const share = (tellers[i] ?? 0) / Math.max(1, most.get(date) ?? 0);
    return entryOf(group, Math.round((ofDay.get(date) ?? 0) * share * 100) / 100);
  });
}

/** So many happenings of one day are searched for the same one; a day with more is a chronicle, not a story. */
const DAY_MOST = 200;
/** So many tellings of a happening are looked at. */
const TELLINGS = 12;

const DAY = /^\d{4}-\d\d-\d\d/u;

function toldIn(laid: Laid): Told[] {
  const { layers } = laid.placed;
  const found = new Map<string, Told>();
  layers.sentences.forEach((at) => {
    if (laid.touching.body.touching(at).length === 0) return;
    const one = toldBy(laid, at);
    if (one !== null) found.set(`${one.date} ${at.start}`, one);
  });
  return [...found.values()];
}

function toldBy(laid: Laid, at: Span): Told | null {
  const inside = laid.touching.events.touching(at).filter((event) => contains(at, event.at));
  const events = inside.filter(({ status, time }) => status === 'reported' && time !== null && DAY.test(time));
  const dated = laid.touching.times.touching(at).filter((timex) => contains(at, timex.at));
  const times = dated.filter((timex) => tellsDay(laid, timex, at));
  const time = times.find((timex) => events.length > 0 || !inUnreal(timex, inside)) ?? null;
  const date = dateOf(events, times, time);
  if (date === null || (events.length === 0 && !isTold(laid, at))) return null;
  const words = wordsIn(laid, [at]);
  if (words.length < LEAST_WORDS || tooLate(laid, date)) return null;
  const from = dated.find(({ value }) => value.startsWith(date));
  return {
    laid,
    at,
    date,
    assumed: [...new Set(from?.assumed ?? [])],
    events: events.filter((event) => sameDay(event, date)).map(({ id }) => `${laid.id}#${id}`),
    words,
    copied: copiedBy(laid, at) !== null,
    rule: events.length > 0 ? 'dated-event@1' : 'dated-sentence@1',
  };
}

/** The event's day; of "on Wednesday and Thursday" the first. */
function dateOf(events: readonly NewsEvent[], times: readonly Timex[], time: Timex | null): string | null {
  const event = events[0];
  if (event === undefined) return time?.value.slice(0, 10) ?? null;
  const first = times.find((timex) => contains(event.at, timex.at));
  return (first?.value ?? event.time)?.slice(0, 10) ?? null;
}

/** A day that is part of what is planned, denied or supposed. */
const inUnreal = ({ at }: Timex, events: readonly NewsEvent[]): boolean =>
  events.some((event) => event.status !== 'reported' && contains(event.at, at));

const sameDay = ({ time }: NewsEvent, date: string): boolean => time?.slice(0, 10) === date;

/** A sentence of fewer content words tells nothing alone. */
const LEAST_WORDS = 4;

/** A day after the report's own has not happened in it. */
function tooLate({ placed }: Laid, date: string): boolean {
  const published = placed.placement.published.date ?? placed.report.published.date;
  return published !== null && date > published.slice(0, 10);
}

/** "since Monday" is no day on which a thing happened. */
const SPANNING = /\b(?:since|until|till|by|before|after|from)\s(?:the\s)?$/iu;

/** A day that is told as one on which something happened. */
function tellsDay({ text, placed, touching }: Laid, { at, type, value }: Timex, sentence: Span): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || !DAY.test(value)) return false;
  const { dateline } = placed.layers;
  if (dateline !== null && contains(dateline.at, at)) return false;
  if (SPANNING.test(text.slice(Math.max(sentence.start, at.start - 12), at.start))) return false;
  return !touching.statements.touching(at).some(unreal);
}

/** Contents that are not told as having happened. */
const unreal = ({ act, polarity }: Statement): boolean =>
  polarity !== 'asserted' || act === 'promise' || act === 'threaten' || act === 'predict' || act === 'demand' || act === 'warn';

const AHEAD = /\b(?:will|would|shall|is to|are to|plans? to|expects? to|due to (?:be|take|start|meet|open)|scheduled)\b/iu;

/** Told as a happening: not in somebody's quotation, not of what is to come. */
function isTold({ text, touching }: Laid, sentence: Span): boolean {
  const words = textAt(text, sentence);
  if (/^["“]/u.test(words)) return false;
  const outside = touching.statements
    .touching(sentence)
    .reduce((rest, { content }) => content.reduce((left, piece) => blank(left, sentence, piece), rest), words);
  return !AHEAD.test(outside);
}

function blank(words: string, sentence: Span, piece: Span): string {
  const [from, to] = [Math.max(0, piece.start - sentence.start), Math.min(words.length, piece.end - sentence.start)];
  return from < to ? words.slice(0, from) + ' '.repeat(to - from) + words.slice(to) : words;
}

/** Sentences of one day so alike tell one happening; within one report they are told apart on purpose. */
const ALIKE = 0.22;
const OVERLAP = 0.45;
const MANY = 4;

function sameHappening(group: readonly Told[], one: Told, weights: Weights): boolean {
  return group.slice(0, TELLINGS).some((other) => {
    const { both, overlap, plain, shared } = likeness(other.words, one.words, weights);
    if (other.laid.id === one.laid.id) return both >= 0.5;
    return (plain >= 2 && (both >= ALIKE || overlap >= OVERLAP)) || (plain >= 1 && shared.length >= MANY && overlap >= OVERLAP);
  });
}

/** A report whose date was given or read tells before one whose date was inferred. */
const doubt = ({ laid }: Told): number => laid.placed.placement.published.assumed.length;

function entryOf(group: readonly Told[], weight: number): TimelineEntry[] {
  const told = group.toSorted(
    (a, b) => Number(a.copied) - Number(b.copied) || doubt(a) - doubt(b) || a.laid.rank - b.laid.rank || bySpan(a.at, b.at),
  );
  const [best, ...others] = told;
  if (best === undefined) return [];
  const place = ({ laid, at }: Told): Place => ({ report: laid.id, span: at });
  return [
    {
      date: best.date,
      assumed: best.assumed,
      weight,
      at: place(best),
      also: others.toSorted((a, b) => a.laid.rank - b.laid.rank || bySpan(a.at, b.at)).map(place),
      events: group.flatMap(({ events }) => events),
      rule: best.rule,
    },
  ];
}

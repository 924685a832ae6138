import type { Place, TimelineEntry } from '../model/claim.ts';
import type { NewsEvent } from '../model/event.ts';
import { bySpan, contains, type Span, textAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Timex } from '../model/timex.ts';
import { withoutContrary } from './contrary.ts';
import { dayWeights } from './day-weights.ts';
import { type ContentWord, copiedBy, type Laid, wordsIn } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import { onOneDay } from './one-day.ts';
import { bestTold, byDay, centralityOf, type Told, tellers } from './telling.ts';

/** What happened, day by day: one entry a happening, in a report's own sentence. */
export function timelineOf(laid: readonly Laid[], weights: Weights): TimelineEntry[] {
  const told = laid.flatMap(toldIn).toSorted(byDay);
  const happenings: Told[][] = [];
  let day = 0;
  for (const one of told) {
    if (happenings[day]?.[0]?.date !== one.date) day = happenings.length;
    const known = happenings.slice(day, day + DAY_MOST).find((group) => sameHappening(group, one, weights));
    if (known === undefined) happenings.push([one]);
    else known.push(one);
  }
  return entriesOf(onOneDay(happenings, weights), told);
}

/**
 * In order of days, each with its weight: its day's for the happening of which most tell, half of it for the next, a third for the third.
 * So the best few of a long story are of many days, and of one day what matters most.
 */
function entriesOf(happenings: readonly (readonly Told[])[], told: readonly Told[]): TimelineEntry[] {
  const ofDay = dayWeights(told);
  const better = bestTold(centralityOf(told));
  const sorted = happenings.flatMap((group) => withoutContrary(group.toSorted(better)));
  const heard = new Map(sorted.map((group) => [group, tellers(group)]));
  const placed = new Map<string, number>();
  const weights = new Map<readonly Told[], number>();
  for (const group of sorted.toSorted((a, b) => (heard.get(b) ?? 0) - (heard.get(a) ?? 0) || byFirst(a, b, better))) {
    const date = group[0]?.date ?? '';
    const place = (placed.get(date) ?? 0) + 1;
    placed.set(date, place);
    weights.set(group, Math.round((100 * (ofDay.get(date) ?? 0)) / place) / 100);
  }
  return sorted.flatMap((group) => entryOf(group, weights.get(group) ?? 0));
}

const byFirst = ([a]: readonly Told[], [b]: readonly Told[], better: (a: Told, b: Told) => number): number =>
  a === undefined || b === undefined ? 0 : better(a, b);

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
  const inside = laid.touching.events
    .touching(at)
    .filter((event) => contains(at, event.at) && laid.touching.rejected.touching(event.at).length === 0);
  const events = inside.filter(({ status, time }) => status === 'reported' && time !== null && DAY.test(time));
  const dated = laid.touching.times.touching(at).filter((timex) => contains(at, timex.at));
  const times = dated.filter((timex) => tellsDay(laid, timex, at));
  const time = times.find((timex) => events.length > 0 || !inUnreal(timex, inside)) ?? null;
  const date = dateOf(events, times, time);
  if (date === null || (events.length === 0 && !isTold(laid, at))) return null;
  const words = wordsIn(laid, [at]);
  if (words.length < LEAST_WORDS || !tells(laid, words, dated) || tooLate(laid, date)) return null;
  const from = dated.find(({ value }) => value.startsWith(date));
  return {
    laid,
    at,
    date,
    assumed: [...new Set(from?.assumed ?? [])],
    events: events.filter((event) => sameDay(event, date)).map(({ id }) => `${laid.id}#${id}`),
    words,
    copied: copiedBy(laid, at) !== null,
    saying: events.length === 0 && time !== null && isSpoken(laid, at, time),
    moved: false,
    rule: events.length > 0 ? 'dated-event@3' : 'dated-sentence@3',
  };
}

const SPEAKING: ReadonlySet<Statement['act']> = new Set(['say', 'relay', 'believe', 'confirm', 'deny', 'predict', 'warn']);

/** "Kolm said on Monday that …": the day is that of speaking. */
const isSpoken = ({ touching }: Laid, sentence: Span, time: Timex): boolean =>
  touching.statements.touching(sentence).some(({ act, content, cue }) => {
    const isOwn = cue.some((piece) => contains(sentence, piece));
    return isOwn && SPEAKING.has(act) && !content.some((piece) => contains(piece, time.at));
  });

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

/** "Last Updated: November 27, 8:10 PM ET": only names and days, and nothing that happened. */
const LEAST_PLAIN = 1;

const tells = ({ text }: Laid, words: readonly ContentWord[], times: readonly Timex[]): boolean =>
  words.filter(({ at }) => /^\p{Ll}/u.test(text.slice(at.start, at.end)) && !times.some((time) => contains(time.at, at)))
    .length >= LEAST_PLAIN;

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

/** Told as a happening: not in somebody's quotation, not of what is to come, not what an analyst rejected. */
function isTold({ text, touching }: Laid, sentence: Span): boolean {
  const words = textAt(text, sentence);
  if (/^["“]/u.test(words) || touching.rejected.touching(sentence).length > 0) return false;
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

/** The best telling first. */
function entryOf([best, ...others]: readonly Told[], weight: number): TimelineEntry[] {
  if (best === undefined) return [];
  const place = ({ laid, at }: Told): Place => ({ report: laid.id, span: at });
  return [
    {
      date: best.date,
      assumed: best.assumed,
      weight,
      at: place(best),
      also: others.toSorted((a, b) => a.laid.rank - b.laid.rank || bySpan(a.at, b.at)).map(place),
      events: [best, ...others].flatMap(({ events }) => events),
      rule: best.rule,
    },
  ];
}

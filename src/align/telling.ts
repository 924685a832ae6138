import { byText } from '../model/order.ts';
import type { Assumed } from '../model/report.ts';
import { bySpan, type Span } from '../model/span.ts';
import type { ContentWord, Laid } from './laid.ts';

/** A sentence that tells a dated happening. */
export interface Told {
  readonly laid: Laid;
  readonly at: Span;
  readonly date: string;
  readonly assumed: readonly Assumed[];
  readonly events: readonly string[];
  readonly words: readonly ContentWord[];
  /** The words stand in an earlier report of the story. */
  readonly copied: boolean;
  /** Only that somebody spoke, with the day of speaking: the least that can happen. */
  readonly saying: boolean;
  /** Told of the day before or after, and taken for the same happening: never the line that is shown. */
  readonly moved: boolean;
  readonly rule: 'dated-event@3' | 'dated-sentence@3';
}

export const byDay = (a: Told, b: Told): number => byText(a.date, b.date) || a.laid.rank - b.laid.rank || bySpan(a.at, b.at);

/** How near a sentence is to what all that is told of its day has in common. */
export type Centrality = ReadonlyMap<Told, number>;

/** A short sentence is made of common words sooner than a long one: so many words are added to each. */
const DAMPED = 8;
/** Fewer origins have no common ground to speak of: then the first telling is as good as any. */
const SEVERAL = 3;

/** By the mean number of other origins that use a word of the sentence for its day: the centroid of a day, without a model. */
export function centralityOf(told: readonly Told[]): Centrality {
  const users = new Map<string, Set<string>>();
  const add = (key: string, { laid }: Told): void => {
    users.set(key, (users.get(key) ?? new Set()).add(laid.placed.placement.origin));
  };
  for (const one of told) {
    add(one.date, one);
    for (const { stem } of one.words) add(`${one.date} ${stem}`, one);
  }
  const others = (key: string): number => (users.get(key)?.size ?? 1) - 1;
  const central = ({ date, words }: Told): number => {
    if (others(date) + 1 < SEVERAL) return 0;
    const stems = new Set(words.map(({ stem }) => stem));
    let shared = 0;
    for (const stem of stems) shared += others(`${date} ${stem}`);
    return shared / (stems.size + DAMPED);
  };
  return new Map(told.map((one) => [one, central(one)]));
}

/** Content words of a sentence that is still one line. */
const ONE_LINE = 30;
/** What such a sentence speaks of stands in the one before. */
const LEANS =
  /^["“'‘]|^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|But|And|However|Meanwhile|Also|There|The (?:next|following|previous|same) day|A day (?:after|later|earlier))\b/u;

/** UTF-16 units in which it leans. */
const LEANING = 20;

const reads = ({ laid, at, words }: Told): boolean =>
  words.length <= ONE_LINE && !LEANS.test(laid.text.slice(at.start, Math.min(at.end, at.start + LEANING)));

/** A report whose date was given or read tells before one whose date was inferred. */
const doubt = ({ laid }: Told): number => laid.placed.placement.published.assumed.length;

/** The day's own tellings, own words before copied ones, a line that stands alone before others, then what most tell; ties by report and place. */
export const bestTold =
  (central: Centrality) =>
  (a: Told, b: Told): number =>
    Number(a.moved) - Number(b.moved) ||
    Number(a.copied) - Number(b.copied) ||
    doubt(a) - doubt(b) ||
    Number(a.saying) - Number(b.saying) ||
    Number(reads(b)) - Number(reads(a)) ||
    (central.get(b) ?? 0) - (central.get(a) ?? 0) ||
    a.laid.rank - b.laid.rank ||
    bySpan(a.at, b.at);

/** Of how many origins the reports are that tell it. */
export const tellers = (told: readonly Told[]): number => new Set(told.map(({ laid }) => laid.placed.placement.origin)).size;

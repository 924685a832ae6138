import { countryOf } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import { type Span, span, textAt } from '../model/span.ts';
import { type Laid, sentenceIndex, sentenceOf } from './laid.ts';
import { within } from './period.ts';
import { placeNames } from './place-names.ts';
import type { Slot } from './slot.ts';

/** Words of a fight that goes on for days in many places. */
const OF_WAR =
  /\b(?:fighting|fights?|fought|clash(?:es|ed)?|battl\w+|shell(?:s|ed|ing)|rockets?|mortars?|artillery|air\s?strikes?|front\s?lines?|front|rebels?|insurgents?|troops|ambush\w*)\b/iu;
/** What has come together up to now: "in five operations so far". */
const RUNNING = /\b(?:so far|to date|in (?:total|all)|altogether|cumulative\w*|(?:up to|until) now)\b/iu;

/** UTF-16 units on either side of a figure in which its place and matter are named. */
const SIGHT = 200;
const DAY = /^\d{4}-\d\d-\d\d/u;

/**
 * Whether two unlike numbers of one slot are told of different counts: of two countries, of two places or days of a war, of all that has
 * come together and of one part of it.
 */
export function countedApart(a: Slot, b: Slot): boolean {
  const [x, y] = [tellingOf(a), tellingOf(b)];
  if (areApart(x.countries, y.countries)) return true;
  if (!a.bound && x.isRunning !== y.isRunning) return true;
  if (a.bound && areApart(placeOf(a), placeOf(b))) return true;
  return (x.isOfWar || y.isOfWar) && areOfTwoFights(a, b);
}

/** The toll of a whole war names neither a town nor a day; so few are of one fight, and of which is not told. */
const WHOLE = 100;
/** Days between reports that may still count one fight. */
const FIGHT = 1;

const least = ({ figure: { least: low, most } }: Slot): number => low ?? most ?? 0;

function areOfTwoFights(a: Slot, b: Slot): boolean {
  const [x, y] = [tellingOf(a), tellingOf(b)];
  if (x.places.size + y.places.size === 0 && x.day === null && y.day === null) return Math.min(least(a), least(b)) < WHOLE;
  if (x.day !== null && y.day !== null) return x.day !== y.day || !areSame(x.places, y.places);
  return !areSame(x.places, y.places) || !within(a.laid, b.laid, FIGHT);
}

interface Telling {
  /** ISO 3166-1 codes. */
  readonly countries: ReadonlySet<string>;
  /** Folded names, without countries. */
  readonly places: ReadonlySet<string>;
  /** The day that its sentence names. */
  readonly day: string | null;
  readonly isOfWar: boolean;
  readonly isRunning: boolean;
}

const read = new WeakMap<Slot, Telling>();

function tellingOf(slot: Slot): Telling {
  const telling = read.get(slot) ?? readTelling(slot);
  read.set(slot, telling);
  return telling;
}

function readTelling(slot: Slot): Telling {
  const { laid, figure, about } = slot;
  const beside = besideOf(laid, figure.at, figure.thing);
  const words = textAt(laid.text, beside);
  const names = placeNames(laid)
    .touching(beside)
    .map((at) => textAt(laid.text, at));
  const day = laid.touching.times.touching(beside).find(({ value }) => DAY.test(value));
  return {
    countries: new Set([...about].filter((stem) => COUNTRY.test(stem))),
    places: new Set([...names.filter((name) => countryOf(name) === null).map(fold), ...placeOf(slot)]),
    day: day?.value.slice(0, 10) ?? null,
    isOfWar: isOfWar(laid) || OF_WAR.test(words),
    isRunning: RUNNING.test(words),
  };
}

const wars = new WeakMap<Laid, boolean>();

/** A report that speaks of fights so often is of a war, whatever the sentence says. */
const OFTEN = 6;

function isOfWar(laid: Laid): boolean {
  const known = wars.get(laid) ?? (laid.text.match(new RegExp(OF_WAR, 'giu')) ?? []).length >= OFTEN;
  wars.set(laid, known);
  return known;
}

/** Stems of countries are their codes. */
const COUNTRY = /^[A-Z]{3}$/u;

/** What of its sentence stands near it; of "seven others", the sentence before as well, which tells beside whom. */
function besideOf(laid: Laid, at: Span, thing: string | null): Span {
  const sentence = sentenceOf(laid, at);
  const before = /\bothers?$/u.test(thing ?? '') ? laid.placed.layers.sentences[sentenceIndex(laid, at) - 1] : undefined;
  const start = Math.max((before ?? sentence).start, at.start - SIGHT - (before === undefined ? 0 : SIGHT));
  return span(laid.text, start, Math.min(sentence.end, at.end + SIGHT));
}

/** The place beside the number; a country holds many. */
const placeOf = ({ figure: { place } }: Slot): ReadonlySet<string> =>
  new Set(place === null || countryOf(place) !== null ? [] : [fold(place)]);

/** All that one names the other names too. */
const areSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => [...b].some((other) => one.includes(other) || other.includes(one)));

const isOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  ![...a].some((one) => [...b].some((other) => one.includes(other) || other.includes(one)));

/** Both name some, and none of one is one of the other. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && isOther(a, b);

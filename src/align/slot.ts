import { EFFECTS } from '../lexicon/counted-things.ts';
import { fold } from '../lexicon/fold.ts';
import type { Figure } from '../model/figure.ts';
import { type Span, span } from '../model/span.ts';
import { type Asserted, assertedOf } from './asserted.ts';
import { isConfirmed, isOfDisease } from './disease.ts';
import { doingOf } from './doing.ts';
import { type Laid, sentenceOf, wordsIn } from './laid.ts';
import { otherPeriod } from './period.ts';
import { type Standing, standingOf } from './standing.ts';
import { stem } from './stem.ts';
import { type Happening, happeningOf, isSupposed } from './told-apart.ts';

/** What a figure counts. Two figures of one `key` count alike; whether they count the same is told by the rest. */
export interface Slot {
  readonly figure: Figure;
  readonly laid: Laid;
  /** Unit and effect or head noun: "count killed", "EUR cost". */
  readonly key: string;
  /** Whom or what exactly, where it is not simply people: "soldier", "child". */
  readonly scope: string | null;
  /** A part of something counted nearby: "including 12 children". */
  readonly part: boolean;
  /** Counted in one place that is named beside it: "four in Dravik". */
  readonly placed: boolean;
  /** Bound to one happening (its dead, its magnitude), not a state of things that is counted again and again. */
  readonly bound: boolean;
  /** The day, month or year of another happening that it belongs to: "the 2003 flood"; `null` for the report's own matter. */
  readonly when: string | null;
  /** Whether it is told of the report's own happening. */
  readonly happening: Happening;
  /** The reports whose own happening is one: an episode. */
  readonly episode: string;
  /** Whether the report says that the number replaces another, or was replaced. */
  readonly standing: Standing;
  /** Whether the number is given, or denied. */
  readonly asserted: Asserted;
  /** What those counted do, where the figure is of a state of things: "wait" of "300 lorries were waiting"; `null` if unsaid. */
  readonly doing: string | null;
  /** Stems of the other words beside it in its sentence, without numbers. */
  readonly about: ReadonlySet<string>;
  /** One of so many figures of a sentence that it is a table in words: a player's season, a budget. */
  readonly crowded: boolean;
}

export const MAGNITUDE = 'magnitude';

/** Lorries are stranded and villages evacuated: there the thing counted is the slot. Only bodies are killed or hurt. */
const BEFALL_BODIES: ReadonlySet<string> = new Set(['killed', 'injured', 'hospitalised', 'casualties', 'shot']);
/** Counted once and for all by what happened, not a state of things that is counted again and again. */
const OF_A_HAPPENING: ReadonlySet<string> = new Set([...BEFALL_BODIES, MAGNITUDE, 'missing', 'arrested', 'displaced', 'rescued']);

/** Heads that say no more than that people are counted. */
const ANYONE = new Set(
  'people person persons others other more victims victim residents inhabitants villagers townspeople islanders locals lives bodies dead deaths death casualties fatalities toll injuries injured wounded'.split(
    ' ',
  ),
);

const PARTS =
  /\b(?:including|among (?:them|the dead|the injured|those)|of (?:them|whom)|of those|at least one of)\b[^.;]{0,20}$/iu;
/** "on the Kestrian side alone": a part, and the reporter says so. */
const ALONE = /^[^.;,]{0,60}\balone\b/iu;

/** The slot of a figure, or `null` where the words do not say what is counted. */
export function slotOf(laid: Laid, figure: Figure): Slot | null {
  // A rank is no count, and "fewer" is one only where the report says than what.
  if (figure.kind === 'ordinal' || (figure.kind === 'comparison' && figure.least === null && figure.most === null)) return null;
  // "no-one has died"
  if (/\bno[-\s]$/iu.test(laid.text.slice(Math.max(0, figure.at.start - NO_REACH), figure.at.start))) return null;
  const sentence = sentenceOf(laid, figure.at);
  const doing = figure.slot ?? doingOf(laid.text, sentence, figure);
  const key = keyOf(figure, doing);
  if (key === null) return null;
  const head = headOf(figure);
  const before = laid.text.slice(sentence.start, figure.at.start);
  const bound = isBound(figure, key);
  if (bound && (isSupposed(laid.text, sentence, figure) || isWhole(laid.text, figure, before, head))) return null;
  return {
    figure,
    laid,
    key,
    scope: scopeOf(laid.text, figure, key, head),
    part: figure.part || PARTS.test(before.slice(-60)) || ALONE.test(laid.text.slice(figure.at.end, sentence.end)),
    placed: IN_PLACE.test(laid.text.slice(figure.at.end, sentence.end).slice(0, PLACE_REACH)) || FROM_PLACE.test(before),
    bound,
    when: otherPeriod(laid, figure, sentence),
    happening: bound ? happeningOf(laid.text, sentence, figure) : 'own',
    episode: laid.placed.placement.episode,
    standing: standingOf(laid.text, sentence, figure),
    asserted: assertedOf(laid, figure),
    doing,
    about: wordsAbout(laid, figure, sentence, head),
    crowded: laid.touching.figures.touching(near(laid.text, figure.at, sentence, CROWD_REACH)).length >= CROWD,
  };
}

/** UTF-16 units before a number in which "no" stands. */
const NO_REACH = 4;
/** UTF-16 units after a number in which its place is named. */
const PLACE_REACH = 80;
const IN_PLACE = /^[^.,;:]*\b(?:in|at|on|near|outside|inside|from)\s(?:the\s)?(?:\p{Ll}+\s){0,3}(?:of\s)?\p{Lu}(?!\p{Ll}*day\b)/u;
const FROM_PLACE = /^(?:In|At|On|Near|Outside|Inside) (?:the )?(?:\p{Ll}+ ){0,3}(?:of )?\p{Lu}[\p{L} ’'-]{1,40},[^,;:]{0,60}$/u;

const isBound = ({ slot }: Figure, key: string): boolean =>
  slot !== null && OF_A_HAPPENING.has(slot) && (key === MAGNITUDE || key.endsWith(` ${slot}`));

function scopeOf(text: string, figure: Figure, key: string, head: string | null): string | null {
  if (key === MAGNITUDE) return null;
  const { at } = figure;
  if (DOUBTED.test(text.slice(Math.max(0, at.start - DOUBT_REACH), at.start))) return 'suspected';
  if (DOUBTED_NEXT.test(text.slice(at.end, at.end + DOUBT_REACH))) return 'suspected';
  if (isOfDisease(text, figure) && isConfirmed(text, figure)) return 'confirmed';
  const sure =
    SURE_OR_NOT.exec(text.slice(at.end, at.end + SURE_REACH)) ??
    SURE_OR_NOT_BEFORE.exec(text.slice(0, at.start).slice(-SURE_REACH));
  if (sure !== null) return fold(sure[1] ?? '');
  return head === null || saysNoMore(head, figure) || key.endsWith(` ${stem(head)}`) ? null : stem(head);
}

/** UTF-16 units in which it is said how sure a count is. */
const SURE_REACH = 40;
/** "20 confirmed deaths and 40 other possible fatalities": not one count. */
const SURE_OR_NOT = /^\s(?:other\s|more\s|new\s)?(confirmed|possible|suspected|probable|unconfirmed|likely)\s/iu;
/** UTF-16 units before a number in which its cause is doubted. */
const DOUBT_REACH = 90;
/** "is suspected of claiming 101 lives", "deaths likely to have been caused by the virus rose to 159", "not certain that 60" */
const DOUBTED =
  /\b(?:(?:suspected|believed) (?:of|to have)|suspected (?:death )?toll|likely (?:to have been )?(?:caused|due|linked)|not (?:yet )?(?:certain|sure|clear)\b[^.;,]{0,30}\b(?:that|whether))\b[^.;,]{0,50}$/iu;
/** "100 people are now suspected to have died" */
const DOUBTED_NEXT =
  /^\s(?:\p{Ll}+\s){0,3}(?:is|are|was|were|may)\s(?:now\s|also\s)?(?:suspected|believed|thought|have died)\b/iu;
const SURE_OR_NOT_BEFORE = /\b(confirmed|suspected|probable)\s(?:death toll|toll|deaths|number)\b[^.;]{0,20}$/iu;

/** That people are counted, or what befell them: "wounding 70". */
const saysNoMore = (head: string, { slot }: Figure): boolean => ANYONE.has(head) || isEffect(head, slot);

const isEffect = (head: string, slot: string | null): boolean => slot !== null && EFFECTS.get(head)?.slot === slot;

/** "two of the three victims died": what befell the two did not befall the three. */
function isWhole(text: string, { slot, at, thingAt }: Figure, before: string, head: string | null): boolean {
  if (!WHOLE.test(before.slice(-WHOLE_REACH)) || (head !== null && isEffect(head, slot))) return false;
  return !BEFALLEN.test(text.slice(Math.max(at.end, thingAt?.end ?? 0)).slice(0, WHOLE_REACH));
}
const WHOLE_REACH = 30;
const WHOLE = /[\p{L}\p{N}]\s(?:of|out of)\s(?:the|its|their|his|her|these|those)\s$/iu;
/** "20 of the 75 people hurt": there it is the whole that it befell. */
const BEFALLEN = /^\s(?:hurt|injured|wounded|killed|arrested|missing|displaced)\b/iu;

/** What of a sentence stands within reach of a figure: a page without a full stop stays cheap. */
const near = (text: string, at: Span, sentence: Span, reach: number): Span =>
  span(text, Math.max(sentence.start, at.start - reach), Math.min(sentence.end, at.end + reach));

const CROWD = 4;
const CROWD_REACH = 200;
/** UTF-16 units on either side of a figure in which words speak of it. */
const BESIDE = 120;

function wordsAbout(laid: Laid, { at }: Figure, sentence: Span, head: string | null): ReadonlySet<string> {
  const own = head === null ? '' : stem(head);
  const words = wordsIn(laid, [near(laid.text, at, sentence, BESIDE)]).map((word) => word.stem);
  return new Set(words.filter((word) => word !== own && !/^\d/u.test(word)));
}

/** What crowds do: how many came is counted by those who called them and by the police. By stem. */
const CROWDS: ReadonlySet<string> = new Set('marched protested demonstrated rallied attended joined voted'.split(' ').map(stem));

function keyOf(figure: Figure, doing: string | null): string | null {
  const head = headOf(figure);
  if (figure.slot === MAGNITUDE) return MAGNITUDE;
  const unit = figure.unit ?? 'count';
  const effect = figure.slot;
  if (effect !== null && (BEFALL_BODIES.has(effect) || head === null || ANYONE.has(head))) return `${unit} ${effect}`;
  if (effect === null && head !== null && ANYONE.has(head) && doing !== null && CROWDS.has(doing)) return `${unit} ${doing}`;
  // "15 victims" does not say what befell them, yet counts the same as another report's victims.
  return head === null || (ANYONE.has(head) && !/^victims?$/u.test(head)) ? null : `${unit} ${stem(head)}`;
}

/** The last word of the thing before any "of", "in", "at": "illegal crossing attempts at the border" gives "attempts". */
function headOf({ thing }: Figure): string | null {
  const phrase = thing?.split(/\s(?:of|in|at|on|from|to|who|that|which|waiting|by|for|with|were|was|are|is|had|have)\s/u)[0];
  const word = phrase?.match(/[\p{L}\p{M}’'-]+(?=[^\p{L}\p{M}]*$)/u)?.[0];
  return word === undefined ? null : fold(word);
}

/** UTF-16 units that may lie between a number and its noun where they are shown as one run of words. */
const ONE_RUN = 40;
const NAMED_BEFORE = 100;
const NUMBER_OF = /(?:\bthe )?\b(?:number|count|tally|total) of (?:the )?$/iu;

/** The figure with what it counts, as one run of the report's words: "12 drivers", "The number of lorries at Dravik has risen to 620". */
export function phraseOf({ figure, laid }: Slot): Span {
  const { at, thingAt } = figure;
  const { text } = laid;
  if (thingAt === null) return at;
  if (thingAt.end > at.start)
    return thingAt.start - at.end > ONE_RUN ? at : span(text, Math.min(at.start, thingAt.start), Math.max(at.end, thingAt.end));
  // "put the magnitude at 5.9, but the institute said 6.1": the run would hold another number.
  if (/\d/u.test(text.slice(thingAt.end, at.start))) return at;
  const opening = NUMBER_OF.exec(text.slice(Math.max(0, thingAt.start - ONE_RUN), thingAt.start))?.[0].length ?? 0;
  return at.start - thingAt.end > NAMED_BEFORE ? at : span(text, thingAt.start - opening, at.end);
}

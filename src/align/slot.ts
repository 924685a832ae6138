import { fold } from '../lexicon/fold.ts';
import type { Figure } from '../model/figure.ts';
import { instant } from '../model/order.ts';
import { contains, type Span, span, textAt } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { firstFrom, type Laid, sentenceIndex, sentenceOf } from './laid.ts';
import { stem } from './stem.ts';

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
  /** Bound to one happening (its dead, its magnitude), not a state of things that is counted again and again. */
  readonly bound: boolean;
  /** The day, month or year of another happening that it belongs to: "the 2003 flood"; `null` for the report's own matter. */
  readonly when: string | null;
  /** The sentence says that an earlier count is replaced: "rose to", "revised". */
  readonly update: boolean;
}

/** "14 dead", "a death toll of 14", "killed 14": what befell those who are counted. */
const EFFECTS: readonly (readonly [effect: string, words: RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:s|ed|ing)?|dead|deaths?|died|die|dying|fatalit(?:y|ies)|perished|toll|corpses|bodies|lives|executed|slain|slaying|murder(?:s|ed|ing)?|massacred|gunned)$/u,
  ],
  ['injured', /^(?:injur(?:e|es|ed|ing|y|ies)|wound(?:s|ed|ing)?|hurt(?:s|ing)?)$/u],
  ['in hospital', /^hospital(?:s|i[sz]ed)?$/u],
  ['missing', /^(?:missing|unaccounted)$/u],
  ['detained', /^(?:detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|custody)$/u],
  ['displaced', /^(?:displac(?:e|ed|ing)|homeless|evacuat(?:e|ed|ing)|fled|flee|fleeing|uprooted)$/u],
  ['trapped', /^(?:trapped|stranded)$/u],
  ['rescued', /^rescu(?:e|ed|ing)$/u],
];

/** Lorries are stranded and villages evacuated: there the thing counted is the slot. Only bodies are killed or hurt. */
const BEFALL_BODIES: ReadonlySet<string> = new Set(['killed', 'injured', 'in hospital']);

/** Heads that say no more than that people are counted. */
const ANYONE = new Set(
  'people person persons others other more victims victim residents inhabitants lives bodies dead deaths death casualties fatalities toll injuries injured wounded'.split(
    ' ',
  ),
);

/** Words that may stand between a number and what befell those it counts: "14 people in the town were killed". */
const REACH = 8;
const STOPS = /^(?:and|but|while|or|;|:|—|–)$/u;
const PARTS =
  /\b(?:including|among (?:them|the dead|the injured|those)|of (?:them|whom)|of those|at least one of)\b[^.;]{0,20}$/iu;
/** "on the Kestrian side alone": a part, and the reporter says so. */
const ALONE = /^[^.;,]{0,60}\balone\b/iu;
const UPDATES =
  /\b(?:(?:ris(?:e[ns]?|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed)|gr[eo]wn?|increased|up|raised?|revised|updated|corrected|lowered|fell|down)\b[^.;]{0,30}\b(?:to|from)\b|correct(?:s|ed|ing|ion)\b|earlier (?:count|figure|toll|report|estimate)|previous(?:ly)? (?:count|figure|toll|report|estimate|reported))/iu;
const YEAR = /\b(?:1[89]|20)\d\d\b/u;

/** The slot of a figure, or `null` where the words do not say what is counted. */
export function slotOf(laid: Laid, figure: Figure): Slot | null {
  const sentence = sentenceOf(laid, figure.at);
  const key = keyOf(laid, figure, sentence);
  if (key === null) return null;
  const head = headOf(figure);
  const before = laid.text.slice(sentence.start, figure.at.start);
  return {
    figure,
    laid,
    key,
    scope: head === null || ANYONE.has(head) || key.endsWith(` ${stem(head)}`) ? null : stem(head),
    part: PARTS.test(before.slice(-60)) || ALONE.test(laid.text.slice(figure.at.end, sentence.end)),
    bound: key === MAGNITUDE || EFFECTS.some(([effect]) => key === `count ${effect}`),
    when: otherTime(laid, figure, sentence) ?? timeBefore(laid, figure, sentence),
    update: UPDATES.test(textAt(laid.text, sentence)),
  };
}

function keyOf(laid: Laid, figure: Figure, sentence: Span): string | null {
  const head = headOf(figure);
  if (isMagnitude(laid.text, figure, sentence)) return MAGNITUDE;
  const unit = figure.unit ?? 'count';
  const effect = figure.unit === null ? effectOf(laid, figure, sentence) : null;
  if (effect !== null && (BEFALL_BODIES.has(effect) || head === null || ANYONE.has(head))) return `${unit} ${effect}`;
  return head === null || ANYONE.has(head) ? null : `${unit} ${stem(head)}`;
}

const MAGNITUDE = 'magnitude';
const STRONGEST = 10;

/** "a magnitude-6.1 quake", "5.9 on the Richter scale", "a 5.9 earthquake". */
function isMagnitude(text: string, figure: Figure, sentence: Span): boolean {
  const value = figure.least ?? figure.most;
  if (value === null || value > STRONGEST || figure.unit !== null) return false;
  const words = around(text, figure, sentence);
  return /\b(?:magnitude|richter)\b/iu.test(words) || (!Number.isInteger(value) && /quake|temblor|tremor/iu.test(words));
}

/** The last word of the thing before any "of", "in", "at": "illegal crossing attempts at the border" gives "attempts". */
function headOf({ thing }: Figure): string | null {
  const phrase = thing?.split(/\s(?:of|in|at|on|from|to|who|that|which|waiting|by|for|with|were|was|are|is|had|have)\s/u)[0];
  const word = phrase?.match(/[\p{L}\p{M}’'-]+(?=[^\p{L}\p{M}]*$)/u)?.[0];
  return word === undefined ? null : fold(word);
}

const around = (text: string, { at }: Figure, sentence: Span): string =>
  text.slice(Math.max(sentence.start, at.start - 24), Math.min(sentence.end, at.end + 16));

function effectOf(laid: Laid, figure: Figure, sentence: Span): string | null {
  const own = effectIn(figure.thing?.split(/\s+/u) ?? []) ?? effectIn(textAt(laid.text, figure.at).split(/\s+/u));
  if (own !== null) return own;
  const { tokens } = laid.placed.layers;
  const taken = (token: Token): boolean => laid.touching.figures.touching(token.at).some(({ id }) => id !== figure.id);
  const after = reach(tokens, laid.text, firstFrom(tokens, figure.at.end), 1, sentence, taken);
  const before = reach(tokens, laid.text, firstFrom(tokens, figure.at.start) - 1, -1, sentence, taken);
  return effectIn(after) ?? effectIn(before);
}

/** The words from a figure to the next figure, "and", or the end of reach. */
function reach(
  tokens: readonly Token[],
  text: string,
  from: number,
  step: 1 | -1,
  sentence: Span,
  taken: (token: Token) => boolean,
): string[] {
  const words: string[] = [];
  for (let i = from; words.length < REACH; i += step) {
    const token = tokens[i];
    if (token === undefined || !contains(sentence, token.at) || taken(token)) break;
    const word = fold(textAt(text, token.at));
    if (STOPS.test(word)) break;
    words.push(word);
  }
  return words;
}

function effectIn(words: readonly string[]): string | null {
  for (const word of words) {
    const found = EFFECTS.find(([, pattern]) => pattern.test(fold(word)));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** Days within which a figure still belongs to the report's own matter. */
const OWN_DAYS = 31;

/** A month or year before the report's own, or a day long before it: the figure belongs to another happening. */
function otherTime({ placed, text }: Laid, { at, asOf }: Figure, sentence: Span): string | null {
  const published = placed.placement.published.date ?? placed.report.published.date;
  if (asOf !== null && DAY.test(asOf)) {
    const [own, told] = [instant(published?.slice(0, 10) ?? null), instant(asOf.slice(0, 10))];
    return own !== null && told !== null && own - told > OWN_DAYS * 86_400_000 ? asOf.slice(0, 10) : null;
  }
  const own = published?.slice(0, 7) ?? '';
  if (asOf !== null && /^\d{4}/u.test(asOf)) return own.startsWith(asOf.slice(0, 7)) ? null : asOf;
  const words = `${text.slice(sentence.start, at.start)} ${text.slice(at.end, sentence.end)}`;
  const year = words.match(YEAR)?.[0] ?? null;
  return year === null || own.startsWith(year) || DAY_OF_YEAR.test(words) ? null : year;
}

/** "It killed 612": the sentence goes on about what the one before told, and of when. */
function timeBefore(laid: Laid, figure: Figure, sentence: Span): string | null {
  if (!GOES_ON.test(laid.text.slice(sentence.start, sentence.start + 40))) return null;
  const before = laid.placed.layers.sentences[sentenceIndex(laid, sentence) - 1];
  const time = before === undefined ? undefined : laid.touching.times.touching(before).find(({ value }) => /^\d{4}/u.test(value));
  return before === undefined || time === undefined ? null : otherTime(laid, { ...figure, asOf: time.value }, before);
}

const GOES_ON = /^(?:It|That \p{Ll}+|At that time|Then)\b/u;

const DAY = /^\d{4}-\d\d-\d\d/u;
/** "November 27, 2005": the year dates the matter itself. */
const DAY_OF_YEAR = /\b\d{1,2},? (?:1[89]|20)\d\d\b|\b\d{1,2} \p{Lu}\p{Ll}+,? (?:1[89]|20)\d\d\b/u;

/** The figure with what it counts, as one run of the report's words. */
export function phraseOf({ figure, laid }: Slot): Span {
  const { at, thingAt } = figure;
  if (thingAt === null || thingAt.start - at.end > 40 || at.start - thingAt.end > 40) return at;
  return span(laid.text, Math.min(at.start, thingAt.start), Math.max(at.end, thingAt.end));
}

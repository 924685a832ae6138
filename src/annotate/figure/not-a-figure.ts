import { LABELS, TIME_WORDS } from '../../lexicon/counted-things.ts';
import { MONTH } from '../../lexicon/months.ts';
import { CURRENCY_SIGNS } from '../../lexicon/units.ts';
import { isPlural } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isCapitalised, touch, type Word } from './words.ts';

/** Dates, years, ages, ordinals, labels, telephone numbers, addresses and scores are no figures. */
export function isNoFigure(words: readonly Word[], found: Quantity, measured: boolean): boolean {
  return (
    (found.digits && (inCode(words, found) || isYear(words, found) || isLabel(words, found) || besideMonth(words, found))) ||
    (!measured && (isAge(words, found) || isScore(words, found))) ||
    isDuration(words, found) ||
    isFraction(words, found) ||
    (!measured && isPronounOrCompound(words, found))
  );
}

/** A320 · 1:19 · 09: 10 · 11/28 · 3rd · 1990s · #5 · 555-1234 · x@1 */
function inCode(words: readonly Word[], { from, to }: Quantity): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (touch(before, first) && isGlue(words, from - 1)) return true;
  if (before?.text === ':' && touch(words[from - 2], before) && isHour(words[from - 2]) && /^[0-5]\d$/.test(first?.text ?? ''))
    return true;
  if (!touch(last, after) || after === undefined) return false;
  if (after.text === ':' && /^[0-5]\d$/.test(words[to + 1]?.text ?? '') && isHour(last)) return true;
  if (after.kind === 'letters') return /^(?:st|nd|rd|th|s|x|g|d)$/.test(after.low);
  const beyond = words[to + 1];
  return (after.text === '/' || after.text === ':' || after.text === '_' || after.text === '=') && touch(after, beyond);
}

const isHour = (word: Word | undefined): boolean => /^[012]?\d$/.test(word?.text ?? '');

function isGlue(words: readonly Word[], at: number): boolean {
  const glue = words[at];
  if (glue === undefined) return false;
  if (glue.kind === 'letters') return !/^(?:usd|eur|gbp|rs|us)$/.test(glue.low);
  if (/^[/:_=#@+.§,]$/.test(glue.text)) return glue.text !== '.' || touch(words[at - 1], glue);
  const before = words[at - 1];
  return (
    glue.text === '-' && touch(before, glue) && before?.kind === 'letters' && !/^(?:magnitude|force|strength)$/.test(before.low)
  );
}

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|of|for|to|during|before|after|around|late|early|mid|the|year|and|until|between|circa|election|elections|fiscal|season)$/;

/** "in 2003", "the 2021 elections", "2003."; "2000 people" is a count. */
function isYear(words: readonly Word[], { from, to }: Quantity): boolean {
  const first = words[from];
  if (to !== from + 1 || first === undefined || !YEAR.test(first.text)) return false;
  if (/^[-–]$/.test(words[from - 1]?.text ?? '') && YEAR.test(words[from - 2]?.text ?? '')) return true;
  const next = words[to];
  const counted = next?.kind === 'letters' && (isPlural(next.low) || isPlural(words[to + 1]?.low ?? ''));
  return !counted || (BEFORE_YEAR.test(words[from - 1]?.low ?? '') && /^(?:19|20)/.test(first.text));
}

/** "November 17", "17 November", "Nov. 17", "17th of May" */
function besideMonth(words: readonly Word[], { from, to, least }: Quantity): boolean {
  if (least > 31 || !Number.isInteger(least)) return false;
  const before = words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1];
  return isMonth(before) || isMonth(words[to]);
}

const MONTH_WORD = new RegExp(`^${MONTH}$`, 'u');
const isMonth = (word: Word | undefined): boolean => MONTH_WORD.test(word?.text ?? '');

/** "Article 5", "No. 5", "Flight 370", "iPhone 6": digits after a word that numbers things. */
function isLabel(words: readonly Word[], { from }: Quantity): boolean {
  const before = words[from - 1]?.text === '.' && words[from - 2]?.low === 'no' ? words[from - 2] : words[from - 1];
  return (
    before !== undefined &&
    (isMake(words, from) ||
      isEmergency(words, from) ||
      /^\p{Ll}+\p{Lu}/u.test(before.text) ||
      LABELS.has(before.low) ||
      before.text === '#' ||
      before.text === '§')
  );
}

/** "AK 47 rifles", "MH 370": letters that name a make; in a line of capitals, and of states and unions, they are words. */
const isMake = (words: readonly Word[], from: number): boolean =>
  /^(?!(?:A|I|US|UK|UN|EU|AU|AN|AND|OR|BY|TO|AT|IN|ON|OF|FOR|THE|ALL)$)[A-Z]{1,3}$/.test(words[from - 1]?.text ?? '') &&
  !CURRENCY_SIGNS.has(words[from - 1]?.text ?? '') &&
  !/^\p{Lu}+$/u.test(words[from - 2]?.text ?? '') &&
  !/^\p{Lu}{2,}$/u.test(words[from + 1]?.text ?? '') &&
  words[from - 2]?.text !== '.';

/** "911 calls", "a 112 operator" */
const isEmergency = (words: readonly Word[], from: number): boolean =>
  /^(?:911|999|112)$/.test(words[from]?.text ?? '') && /^(?:call|caller|operator|dispatcher)s?$/.test(words[from + 1]?.low ?? '');

/** "Lena Orsk, 43, said", "(43)", "aged 34", "34-year-old" (a duration, too) */
function isAge(words: readonly Word[], { from, to, least }: Quantity): boolean {
  const before = words[from - 1];
  if (/^(?:aged|age|ages)$/.test(before?.low ?? '')) return true;
  if (least > 120 || before === undefined || !isCapitalised(words[from - 2])) return false;
  const after = words[to]?.text ?? '.';
  return (before.text === ',' && /^[,.;]$/.test(after)) || (before.text === '(' && after === ')');
}

/** "three days", "a 30-day siege", "two and a half hours" */
function isDuration(words: readonly Word[], { to }: Quantity): boolean {
  const next = words[to]?.text === '-' ? words[to + 1] : words[to];
  const beyond = words[to + 1];
  if (
    /^(?:more|full|consecutive|straight|whole|working|business|long|calendar)$/.test(next?.low ?? '') &&
    TIME_WORDS.has(beyond?.low ?? '')
  )
    return true;
  return next !== undefined && TIME_WORDS.has(next.low);
}

/** "won 3-2", "a 4-0 defeat", "votes 5-4" */
function isScore(words: readonly Word[], { from, to, least }: Quantity): boolean {
  const joined = (mark: number, other: number) =>
    /^[-–]$/.test(words[mark]?.text ?? '') && words[other]?.kind === 'digits' && touch(words[mark], words[other]);
  if (joined(to, to + 1)) return (Number(words[to + 1]?.text) || 0) <= least || joined(to + 2, to + 3);
  return joined(from - 1, from - 2) && (Number(words[from - 2]?.text) || 0) >= least;
}

/** "two-thirds", "three times" */
function isFraction(words: readonly Word[], { to }: Quantity): boolean {
  const next = words[to]?.text === '-' ? words[to + 1] : words[to];
  return /^(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|half|halves|times?|fold)$/.test(
    next?.low ?? '',
  );
}

/** "one of the", "no one", "one another"; "six-point plan", "two-way" */
function isPronounOrCompound(words: readonly Word[], { from, to, least, digits }: Quantity): boolean {
  const next = words[to];
  if (next?.text === '-') return touch(words[to - 1], next) && touch(next, words[to + 1]) && isCompound(words[to + 1]);
  if (least !== 1 || digits) return false;
  const before = words[from - 1]?.low ?? '';
  return next?.low === 'of' || next?.low === 'another' || /^(?:no|any|some|every|each|this|that|which)$/.test(before);
}

const isCompound = (word: Word | undefined): boolean =>
  word?.kind === 'letters' &&
  !/^(?:strong|member|plus|odd|magnitude|strength|co|non|anti|pro|ex)$/.test(word.low) &&
  !isPlural(word.low);

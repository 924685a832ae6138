import { CARDINALS, SCALES, TOUCHING_SCALES, VAGUE, VAGUE_SCALES } from '../../lexicon/numbers.ts';
import { isCapitalised, touch, type Word, wordsAre } from './words.ts';

/** A bare number, "2,000", "three dozen", "several thousand", in words `[from, to)`. `most` is `null` where it is open. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number | null;
  /** Whether a scale word took part: in "2 to 3 million" it serves both ends. */
  readonly scale: number | null;
  readonly digits: boolean;
  /** The words for it are themselves inexact: "a couple". */
  readonly approximate: boolean;
}

/** Longer runs of digits are codes, not counts. */
const MAX_DIGITS = 15;

/** "2,000" → 2000, "5.9" → 5.9; "1.2.3", "12,5" and codes → `null`. */
export function valueOfDigits(digits: string): number | null {
  if (digits.length > MAX_DIGITS + 5) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,4}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits.length <= MAX_DIGITS ? Number(digits) : null;
  return null;
}

/** The number whose first word is `i`, as long as it can be read; `null` where none starts. */
export function quantityAt(words: readonly Word[], i: number): Quantity | null {
  return inDigits(words, i) ?? inVagueWords(words, i) ?? inWords(words, i);
}

/** 2,000 · 26 000 · 3.5 mln · $5m · 2 hundred thousand */
function inDigits(words: readonly Word[], i: number): Quantity | null {
  const first = words[i];
  if (first?.kind !== 'digits') return null;
  const grouped = groupedBySpace(words, i);
  const value = grouped?.value ?? valueOfDigits(first.text) ?? continental(words, i);
  if (value === null) return null;
  const afterDigits = grouped?.to ?? i + 1;
  const touching = touch(words[afterDigits - 1], words[afterDigits])
    ? TOUCHING_SCALES.get(words[afterDigits]?.low ?? '')
    : undefined;
  if (touching !== undefined && (words[afterDigits]?.low !== 'm' || isMoney(words[i - 1])))
    return made(i, afterDigits + 1, value * touching, touching, true);
  const scaled = scaleFrom(words, afterDigits);
  return withHalf(words, i, made(i, scaled.to, value * scaled.by, scaled.by > 1 ? scaled.by : null, true));
}

const isMoney = (word: Word | undefined): boolean => word !== undefined && /^\p{Sc}$/u.test(word.text);

/** "3,5 million": a comma is a decimal sign where a scale or a unit of parts follows, and three digits do not. */
function continental(words: readonly Word[], i: number): number | null {
  const decimal = /^\d{1,3},\d{1,2}$/.test(words[i]?.text ?? '');
  const next = words[i + 1]?.low ?? '';
  return decimal && (SCALES.has(next) || /^(?:percent|%|per)$/.test(next)) ? Number(words[i]?.text.replace(',', '.')) : null;
}

/** Words after which a number is an hour, a label or a day, and the next number another: "at 10 200 people". */
const NOT_GROUPED = /^(?:at|by|until|till|on|no|article|room|flight|page|section|and|after|before|since|from|to|in|of)$/;

/** "26 000", "1 500": groups of three apart, as continental agencies write. "On May 15 200 people" are two numbers. */
function groupedBySpace(words: readonly Word[], i: number): { readonly value: number; readonly to: number } | null {
  if (!/^\d{1,3}$/.test(words[i]?.text ?? '') || words[i]?.text === '0') return null;
  let to = i + 1;
  while (isGroup(words, to) && to - i < 5) to++;
  const before = words[i - 1];
  const round = words.slice(i + 1, to).every(({ text }) => text === '000');
  const own = round || before === undefined || !(NOT_GROUPED.test(before.low) || (isCapitalised(before) && i > 1));
  if (to === i + 1 || !own || words[to]?.kind === 'digits') return null;
  return {
    value: Number(
      words
        .slice(i, to)
        .map(({ text }) => text)
        .join(''),
    ),
    to,
  };
}

const isGroup = (words: readonly Word[], at: number): boolean =>
  /^\d{3}$/.test(words[at]?.text ?? '') && words[at]?.at.start === (words[at - 1]?.at.end ?? -9) + 1;

function scaleFrom(words: readonly Word[], i: number): { readonly by: number; readonly to: number } {
  let by = 1;
  let to = i;
  while (to - i < 3 && words[to] !== undefined) {
    const scale = SCALES.get(words[to]?.low ?? '');
    if (scale === undefined || words[to]?.low === 'score') break;
    by *= scale;
    to++;
  }
  return { by, to };
}

/** "a couple of drivers" is two or so; "a handful of" is two or more, as "several" is of what it scales. */
const FEW: ReadonlyMap<string, Pick<Quantity, 'least' | 'most' | 'approximate' | 'scale'>> = new Map([
  ['couple', { least: 2, most: 2, approximate: true, scale: null }],
  ['handful', { least: 2, most: null, approximate: false, scale: null }],
]);

/** dozens · tens of thousands · several hundred · a few dozen · many thousands */
function inVagueWords(words: readonly Word[], i: number): Quantity | null {
  const low = words[i]?.low ?? '';
  const plural = VAGUE.get(low);
  if (plural !== undefined) {
    const scale = words[i + 1]?.low === 'of' ? VAGUE_SCALES.get(words[i + 2]?.low ?? '') : undefined;
    const base = low === 'hundreds' ? (scale === undefined ? plural : 100) : plural;
    return open(
      i,
      scale === undefined ? i + 1 : i + 3,
      scale === undefined ? plural : base * scale * (low === 'hundreds' ? 2 : 1),
    );
  }
  const few = low === 'a' ? FEW.get(words[i + 1]?.low ?? '') : undefined;
  if (few !== undefined && words[i + 2]?.low === 'of' && !SCALES.has(words[i + 3]?.low ?? '')) {
    return { ...open(i, i + 2, few.least), ...few };
  }
  const skip = low === 'several' || low === 'many' ? 1 : low === 'a' && words[i + 1]?.low === 'few' ? 2 : 0;
  if (skip === 0) return null;
  const scale = SCALES.get(words[i + skip]?.low.replace(/s$/, '') ?? '');
  return scale === undefined || words[i + skip]?.low === 'score' ? null : open(i, i + skip + 1, 2 * scale);
}

/** ten · twenty-five · one hundred and forty · a dozen · half a million · one and a half million */
function inWords(words: readonly Word[], i: number): Quantity | null {
  const low = words[i]?.low ?? '';
  if (low === 'half') {
    const at = words[i + 1]?.low === '-' ? i + 2 : i + 1;
    const scale = /^an?$/.test(words[at]?.low ?? '')
      ? SCALES.get(words[words[at + 1]?.low === '-' ? at + 2 : at + 1]?.low ?? '')
      : undefined;
    if (scale === undefined && HALVED.test(words[i + 2]?.low ?? '')) return made(i, i + 2, 0.5, null, false);
    return scale === undefined ? null : made(i, words[at + 1]?.low === '-' ? at + 3 : at + 2, scale / 2, scale, false);
  }
  if (low === 'a' || low === 'an') {
    const scale = words[i + 1]?.low === 'score' ? undefined : SCALES.get(words[i + 1]?.low ?? '');
    return scale === undefined ? null : withHalf(words, i, cardinal(words, i, i + 2, 0, scale));
  }
  return CARDINALS.has(low) ? withHalf(words, i, cardinal(words, i, i, 0, 0)) : null;
}

/** "three and a half million", "a million and a half" */
function withHalf(words: readonly Word[], i: number, whole: Quantity | null): Quantity | null {
  if (whole === null || whole.most === null || !wordsAre(words, whole.to, ['and', 'a', 'half'])) return whole;
  if (whole.scale !== null && whole.scale >= 1000)
    return made(i, whole.to + 3, whole.least + whole.scale / 2, whole.scale, whole.digits);
  const scaled = scaleFrom(words, whole.to + 3);
  return made(i, scaled.to, (whole.least + 0.5) * scaled.by, scaled.by > 1 ? scaled.by : null, whole.digits);
}

/** Units that are halved in words: "half a percentage point". */
const HALVED = /^(?:percentage|percent|per|mile|kilometre|kilometer|metre|meter|tonne|ton|degree|acre|hectare|litre|liter)$/;

/** `group` is the part below the next large scale, `total` what large scales have closed. */
function cardinal(words: readonly Word[], from: number, start: number, total: number, group: number): Quantity | null {
  let to = start;
  let sum = total;
  let part = group;
  let scaled = group >= 12 ? group : null;
  if (part >= 1000) [sum, part] = [part, 0];
  while (to - from < 16) {
    const small = CARDINALS.get(words[to]?.low ?? '');
    const scale = SCALES.get(words[to]?.low ?? '');
    if (small !== undefined && fitsBelow(part, small)) part += small;
    else if (scale !== undefined && words[to]?.low !== 'score' && part > 0) {
      scaled = scale;
      if (scale <= 100) part *= scale;
      else [sum, part] = [sum + part * scale, 0];
    } else if (!joins(words, to, part, sum)) break;
    to++;
  }
  return to === from ? null : made(from, to, sum + part, scaled, false);
}

/** "twenty" takes "five"; "one hundred" takes "forty"; "five" takes nothing. */
const fitsBelow = (part: number, small: number): boolean =>
  part === 0 || (small < 10 && small > 0 && part % 100 >= 20 && part % 10 === 0) || (part % 100 === 0 && small > 0);

/** The hyphen of "twenty-five" and the "and" of "one hundred and forty" stand inside a number; that of "two and three" does not. */
function joins(words: readonly Word[], at: number, part: number, sum: number): boolean {
  const next = CARDINALS.get(words[at + 1]?.low ?? '');
  if (next === undefined) return false;
  if (words[at]?.low === '-') return touch(words[at], words[at + 1]) && part % 100 >= 20 && part % 10 === 0 && next < 10;
  return words[at]?.low === 'and' && ((part >= 100 && part % 100 === 0) || (part === 0 && sum >= 1000));
}

const made = (from: number, to: number, value: number, scale: number | null, digits: boolean): Quantity => {
  const exact = Number(value.toPrecision(15));
  return { from, to, least: exact, most: exact, scale, digits, approximate: false };
};
const open = (from: number, to: number, least: number): Quantity => ({
  from,
  to,
  least,
  most: null,
  scale: least,
  digits: false,
  approximate: false,
});

import { CARDINALS, SCALES, TOUCHING_SCALES, VAGUE, VAGUE_SCALES } from '../../lexicon/numbers.ts';
import { touch, type Word } from './words.ts';

/** A bare number, "2,000", "three dozen", "several thousand", in words `[from, to)`. `most` is `null` where it is open. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number | null;
  /** Whether a scale word took part: in "2 to 3 million" it serves both ends. */
  readonly scale: number | null;
  readonly digits: boolean;
}

/** Longer runs of digits are codes, not counts. */
const MAX_DIGITS = 15;

/** "2,000" → 2000, "5.9" → 5.9; "1.2.3", "12,5" and codes → `null`. */
export function valueOfDigits(digits: string): number | null {
  if (digits.length > MAX_DIGITS + 5) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
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
  const value = grouped?.value ?? valueOfDigits(first.text);
  if (value === null) return null;
  const afterDigits = grouped?.to ?? i + 1;
  const touching = touch(words[afterDigits - 1], words[afterDigits])
    ? TOUCHING_SCALES.get(words[afterDigits]?.low ?? '')
    : undefined;
  if (touching !== undefined && (words[afterDigits]?.low !== 'm' || isMoney(words[i - 1])))
    return made(i, afterDigits + 1, value * touching, touching, true);
  const scaled = scaleFrom(words, afterDigits);
  return made(i, scaled.to, value * scaled.by, scaled.by > 1 ? scaled.by : null, true);
}

const isMoney = (word: Word | undefined): boolean => word !== undefined && /^\p{Sc}$/u.test(word.text);

/** "26 000": groups of three zeros apart, as continental agencies write. Other groups ("on May 15 200 people") are two numbers. */
function groupedBySpace(words: readonly Word[], i: number): { readonly value: number; readonly to: number } | null {
  let to = i + 1;
  while (words[to]?.text === '000' && words[to]?.at.start === (words[to - 1]?.at.end ?? -9) + 1 && to - i < 5) to++;
  const head = words[i]?.text ?? '';
  return to > i + 1 && /^\d{1,3}$/.test(head) ? { value: Number(head) * 1000 ** (to - i - 1), to } : null;
}

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
    return scale === undefined ? null : made(i, words[at + 1]?.low === '-' ? at + 3 : at + 2, scale / 2, scale, false);
  }
  if (low === 'a' || low === 'an') {
    const scale = words[i + 1]?.low === 'score' ? undefined : SCALES.get(words[i + 1]?.low ?? '');
    return scale === undefined ? null : cardinal(words, i, i + 2, 0, scale);
  }
  return CARDINALS.has(low) ? cardinal(words, i, i, 0, 0) : null;
}

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
  return { from, to, least: exact, most: exact, scale, digits };
};
const open = (from: number, to: number, least: number): Quantity => ({
  from,
  to,
  least,
  most: null,
  scale: least,
  digits: false,
});

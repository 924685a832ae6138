import { CURRENCY_SIGNS } from '../../lexicon/units.ts';
import { measureOf } from './measure.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { touch, type Word } from './words.ts';

/** Up to this many words before "from 10 to 20" a verb of change makes two figures of it. */
const CHANGE_REACH = 12;
const CHANGE =
  /^(?:ris(?:e|es|ing|en)|rose|climb(?:s|ed|ing)?|jump(?:s|ed)?|grew|grown?|grows|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|correct(?:s|ed)?|lower(?:s|ed)?|fell|falls?|fallen|dropp?(?:s|ed)?|cut|cuts|declin(?:e|es|ed)|up|down|chang(?:e|es|ed))$/;

/** "between 20 and 30", "20 to 30", "2,000-3,000", "2 to 3 million", "two or three"; otherwise the first number alone. */
export function withRange(words: readonly Word[], first: Quantity): Quantity {
  const connector = connects(words, first.to, first, true) ? first.to : (measureOf(words, first.from, first.to)?.to ?? first.to);
  const start = CURRENCY_SIGNS.has(words[connector + 1]?.text ?? '') ? connector + 2 : connector + 1;
  const between = words[moneyAside(words, first.from) - 1]?.low === 'between';
  if (first.most === null || !connects(words, connector, first, between)) return first;
  const second = quantityAt(words, start);
  if (second === null || second.most === null || !sameUnit(words, first, second)) return first;
  const scale =
    first.scale === null && second.scale !== null && first.least * second.scale < second.least * 1000 ? second.scale : 1;
  const least = first.least * scale <= second.least ? first.least * scale : first.least;
  if (least >= second.least || (words[connector]?.low === 'or' && second.least > least * 2)) return first;
  const from = between ? moneyAside(words, first.from) - 1 : first.from;
  return {
    from,
    to: second.to,
    least,
    most: second.most,
    scale: second.scale ?? first.scale,
    digits: second.digits,
    approximate: false,
  };
}

/** "20 gallons or 40 litres" are two figures; in "20 to 40 litres" the unit serves both. */
function sameUnit(words: readonly Word[], first: Quantity, second: Quantity): boolean {
  const own = measureOf(words, first.from, first.to);
  return own === null || own.to === first.to || own.unit === measureOf(words, second.from, second.to)?.unit;
}

const moneyAside = (words: readonly Word[], from: number): number =>
  CURRENCY_SIGNS.has(words[from - 1]?.text ?? '') ? from - 1 : from;

function connects(words: readonly Word[], at: number, first: Quantity, between: boolean): boolean {
  const word = words[at];
  if (word?.low === 'and') return between;
  if (word?.low === 'or') return true;
  if (word?.low === 'to') return !changes(words, first.from);
  return /^[-–—]$/.test(word?.text ?? '') && touch(words[at - 1], word) && touch(word, words[at + 1]);
}

/** "rose from 10 to 20", "rose by 10 to 20" */
function changes(words: readonly Word[], from: number): boolean {
  if (!/^(?:from|by)$/.test(words[from - 1]?.low ?? '')) return false;
  const before = words.slice(Math.max(0, from - CHANGE_REACH), from);
  const clause = before.findLastIndex(({ text }) => /^[,;:.]$/.test(text));
  return before.slice(clause + 1).some(({ low }) => CHANGE.test(low));
}

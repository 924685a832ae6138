import { textAt } from '../model/span.ts';
import type { Slot } from './slot.ts';

type Given = Pick<Slot, 'figure' | 'laid'>;

const ABOVE = /^(?:[\p{L}]{1,10}\s){0,2}(?:more than|over|above|exceeding|upwards? of|higher than|greater than)\b/iu;
const BELOW = /^(?:[\p{L}]{1,10}\s){0,2}(?:fewer than|less than|under|below|lower than)\b/iu;

/** The number as printed, and the only one: "at least 10", "more than 10" and "10" give the same. */
export function printed({ figure, laid }: Given): number | null {
  const { least, most, kind } = figure;
  if (kind === 'comparison' || (least !== null && most !== null && least !== most)) return null;
  const words = textAt(laid.text, figure.at);
  if (kind === 'count' && most === null && least !== null && ABOVE.test(words)) return least - 1;
  if (kind === 'count' && least === null && most !== null && BELOW.test(words)) return most + 1;
  return least ?? most;
}

/** Numbers from here on that end in a nought are rounded: "more than 200" and "200" may be one count. */
const ROUND = 20;

/** Whether two figures give one number. "More than 14" is no 14, and neither is "fewer than 200" 200. */
export function isSame(a: Given, b: Given): boolean {
  const number = printed(a);
  if (number === null || number !== printed(b)) return false;
  const [x, y] = [isOutside(a, number), isOutside(b, number)];
  if (x === y) return true;
  const exact = (x ? b : a).figure;
  return (
    exact.least !== exact.most || exact.approximate || (number >= ROUND && number % 10 === 0 && (x ? a : b).figure.most === null)
  );
}

const isOutside = ({ figure: { least, most } }: Given, number: number): boolean =>
  (least ?? number) > number || (most ?? number) < number;

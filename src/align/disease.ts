import type { Figure } from '../model/figure.ts';

/** UTF-16 units on either side of a number in which a disease is named. */
const NEAR = 160;
const DISEASE =
  /\b(?:virus\w*|flu|influenza|disease|epidemic|pandemic|outbreak|infect\w+|cholera|ebola|measles|strain|cases)\b/iu;
/** "officials have confirmed 20 deaths", "20 were confirmed to have died" */
const CONFIRMED = /\bconfirmed\s(?:that\s|the\s|only\s)?$/iu;
const CONFIRMED_NEXT = /^\s(?:\p{Ll}+\s){0,3}confirmed\b/iu;
/** UTF-16 units in which that stands. */
const BESIDE = 50;

/** Whether a number is of what spreads and grows: its dead and ill are more every day, and only some of them are certain. */
export const isOfDisease = (text: string, { at }: Pick<Figure, 'at'>): boolean =>
  DISEASE.test(text.slice(Math.max(0, at.start - NEAR), at.end + NEAR));

/** Whether only those are counted of whom it is certain that they had it. */
export const isConfirmed = (text: string, { at }: Pick<Figure, 'at'>): boolean =>
  CONFIRMED.test(text.slice(Math.max(0, at.start - BESIDE), at.start)) ||
  CONFIRMED_NEXT.test(text.slice(at.end, at.end + BESIDE));

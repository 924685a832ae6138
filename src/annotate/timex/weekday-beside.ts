import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { Context } from './form.ts';

const BESIDE_BEFORE = new RegExp(`(?<weekday>${WEEKDAY})(?: ?\\(|, | [–—-] )$`, 'u');
const BESIDE_AFTER = new RegExp(`^(?: ?\\(|, a )(?<weekday>${WEEKDAY})(?!\\p{L})`, 'u');

/** The weekday printed beside a date, outside its own words: "Wednesday (17 November)". */
export function weekdayBeside({ before, after }: Pick<Context, 'before' | 'after'>): string | undefined {
  return (BESIDE_BEFORE.exec(before) ?? BESIDE_AFTER.exec(after))?.groups?.weekday;
}

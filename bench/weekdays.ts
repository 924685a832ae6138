import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answered, type Places, type Task } from './score.ts';
import { table } from './table.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly dct?: boolean;
}

interface Document {
  readonly id: string;
  readonly text?: string;
  readonly timexes: readonly Marked[];
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** A weekday printed with its date needs no reading of tense. */
const DATED = /\d/u;

const rows = (file: string): Document[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);

interface Count {
  n: number;
  right: number;
}

/** Of the gold's expressions that hold a weekday, how many have their very value in an answer that touches them; bare ones apart. */
export function weekdayCounts(gold: readonly Document[], predicted: readonly Document[]): { all: Count; bare: Count } {
  const answers = new Map(predicted.map(({ id, timexes }) => [id, timexes]));
  const counts = { all: { n: 0, right: 0 }, bare: { n: 0, right: 0 } };
  for (const { id, text = '', timexes } of gold) {
    for (const one of timexes.filter((timex) => timex.dct !== true)) {
      const words = text.slice(one.start, one.end);
      if (!WEEKDAY.test(words)) continue;
      const right = (answers.get(id) ?? []).some(
        ({ start, end, value }) => start < one.end && end > one.start && value === one.value,
      );
      for (const count of DATED.test(words) ? [counts.all] : [counts.all, counts.bare]) {
        count.n += 1;
        count.right += right ? 1 : 0;
      }
    }
  }
  return counts;
}

/** "On Wednesday": the share of weekdays read right. */
export function weekdayTable(places: Places, task: Omit<Task, 'scorer'>): string {
  const { predictions } = answered(places, task);
  const { all, bare } = weekdayCounts(rows(resolve(places.corpora, task.gold)), rows(predictions));
  const row = (name: string, { n, right }: Count) => [name, n, n === 0 ? null : (100 * right) / n];
  return table(['weekdays', 'n', '% right'], [row('all', all), row('without a date beside them', bare)]);
}

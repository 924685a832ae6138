import { expect, test } from 'vitest';
import { dateline } from '../src/annotate/dateline/dateline.ts';
import { layoutOf } from '../src/annotate/layout/layout.ts';
import { sentence } from '../src/annotate/sentence/sentence.ts';
import { timex } from '../src/annotate/timex/timex.ts';
import { textAt } from '../src/model/span.ts';
import type { Timex } from '../src/model/timex.ts';
import { marked } from './marked.ts';
import { reportOf } from './report.ts';

/** The day of publication in every table: a Wednesday. */
export const WEDNESDAY = '2021-11-17';

export function timesOf(text: string, published = WEDNESDAY): readonly Timex[] {
  const report = reportOf(text, published === '' ? {} : { published });
  const layout = layoutOf(text);
  const sentences = sentence.run(report, { layout });
  return timex.run(report, { layout, sentences, dateline: dateline.run(report, { layout }) });
}

/**
 * Every time expression stands in brackets; their values in order, a blank between two; the reason. `SET:` leads the value of
 * a set; others show their type: "P3D" lasts, "…T21:00" is a time, the rest dates.
 */
export type TimeRow = readonly [annotated: string, values: string, why: string];

export function timesTable(rows: readonly TimeRow[], published = WEDNESDAY): void {
  test.each(rows)('%s is %s: %s', (annotated, values) => {
    const { text, spans } = marked(annotated);
    const got = timesOf(text, published).map(({ at, type, value }) => `${textAt(text, at)} = ${type} ${value}`);
    expect(got).toEqual(spans.map((at, i) => `${textAt(text, at)} = ${typed(values.split(' ')[i] ?? 'no value')}`));
  });
}

function typed(value: string): string {
  if (value.startsWith('SET:')) return `SET ${value.slice(4)}`;
  if (/^P(?!AST|RESENT)/.test(value)) return `DURATION ${value}`;
  return `${/^[\dXW-]+T/.test(value) ? 'TIME' : 'DATE'} ${value}`;
}

export function noTimes(rows: readonly (readonly [text: string, why: string])[]): void {
  test.each(rows)('nothing in "%s": %s', (text) => {
    expect(timesOf(text).map(({ at }) => textAt(text, at))).toEqual([]);
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTRIBUTION } from './attribution.ts';
import type { Measure } from './measure.ts';
import { answered, python } from './score.ts';
import { table } from './table.ts';

const MATCHED = new URL('../../bench/matched.py', import.meta.url).pathname;
const BINS = 10;

/** A statement, how sure the product was of it, and whether gold has it. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export const confidence: Measure = {
  name: 'confidence',
  title: 'Confidence',
  about:
    'How often a statement is right (matches gold by R2) by the confidence that it was given, outermost statements of PolNeAR dev.',
  run: (given) => {
    const { said, predictions } = answered(given, ATTRIBUTION);
    const gold = join(given.corpora, ATTRIBUTION.gold);
    const matches = python([MATCHED, given.scorers, gold, predictions]) as Readonly<Record<string, readonly boolean[]>>;
    return confidenceTable(judged(readFileSync(said, 'utf8'), matches));
  },
};

interface Annotation {
  readonly id: string;
  readonly statements: readonly { readonly parent: string | null; readonly confidence: number }[];
}

/** The outermost statements are predicted in the order in which the product lists them. */
function judged(said: string, matches: Readonly<Record<string, readonly boolean[]>>): Judged[] {
  return said
    .trim()
    .split('\n')
    .map((line): Annotation => JSON.parse(line))
    .flatMap(({ id, statements }) =>
      statements
        .filter(({ parent }) => parent === null)
        .map((statement, i) => ({ confidence: statement.confidence, right: matches[id]?.[i] ?? false })),
    );
}

export function confidenceTable(all: readonly Judged[]): string {
  const binOf = (one: Judged): number => Math.min(BINS - 1, Math.floor(one.confidence * BINS));
  const row = (name: string, given: readonly Judged[]): readonly (string | number | null)[] => {
    const percent = (value: (one: Judged) => number): number | null =>
      given.length === 0 ? null : (100 * given.reduce((sum, one) => sum + value(one), 0)) / given.length;
    return [name, given.length, percent((one) => one.confidence), percent(({ right }) => Number(right))];
  };
  return table(
    ['confidence, %', 'statements', 'mean confidence', '% right'],
    [
      ...Array.from({ length: BINS }, (_, i) =>
        row(
          `${10 * i}–${10 * (i + 1)}`,
          all.filter((one) => binOf(one) === i),
        ),
      ),
      row('all', all),
    ],
  );
}

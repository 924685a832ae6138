import { number, type Places, part, type Score } from './score.ts';
import { table } from './table.ts';

/** What a run of the bench was given. */
export interface Given extends Places {
  /** The folder of the shipped model. */
  readonly model: string;
  /** The folder of the same model before it was made int8. */
  readonly float: string | undefined;
  /** What a training run logged, and what was measured after its passes. */
  readonly trainingLog: string | undefined;
  readonly curve: string | undefined;
  /** Whether the weights of confidence are to be written anew. */
  readonly calibrate: boolean;
}

/** One section of docs/ACCURACY.md. */
export interface Measure {
  readonly name: string;
  readonly title: string;
  /** What the numbers are of, in a sentence. */
  readonly about: string;
  /** `null`: what it needs was not given, so the section is left as it is. */
  readonly run: (given: Given) => string | null | Promise<string | null>;
}

type Rows = readonly (readonly [name: string, path: string])[];

export const prf = (all: Score, rows: Rows): string =>
  table(
    ['', 'P', 'R', 'F1', 'predicted', 'gold'],
    rows.map(([name, path]) => [name, ...['p', 'r', 'f1', 'pred', 'gold'].map((key) => number(part(all, path), key))]),
  );

export const values = (all: Score, rows: Rows): string =>
  table(
    ['', 'value'],
    rows.map(([name, path]) => [name, number(all, path)]),
  );

import { readFileSync } from 'node:fs';
import type { Measure } from './measure.ts';
import { number, type Score } from './score.ts';
import { table } from './table.ts';

/** A line of log.jsonl: nats of each part of the loss, summed over the steps since the line before; `pieces` since the pass began. */
export type LogLine = Readonly<Record<string, number>> & {
  readonly pass: number;
  readonly step: number;
  readonly pieces: number;
};

/** A line of `python -m onrecord_training evaluate` with the number of finished passes; lines of one pass belong together. */
export type CurveLine = Score & { readonly pass: number };

export const curve: Measure = {
  name: 'curve',
  title: 'Learning curve',
  about:
    'The training of the shipped model, pass by pass: what it had still to learn of its lessons, and what it did on development data, measured in float by training/.',
  run: ({ trainingLog, curve }) => {
    const lines = <T>(file: string): T[] =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T);
    const parts = [
      ...(trainingLog === undefined ? [] : [lossTable(lines<LogLine>(trainingLog))]),
      ...(curve === undefined ? [] : [accuracyTable(lines<CurveLine>(curve))]),
    ];
    return parts.length === 0 ? null : parts.join('\n\n');
  },
};

const LOSSES: Readonly<Record<string, readonly string[]>> = {
  roles: ['roles'],
  links: ['content_cue', 'cue_source'],
  names: ['names'],
  UPOS: ['pos'],
  heads: ['arcs'],
  relations: ['labels'],
};

/** Steps that a run did again after it was interrupted count once, as done last. */
export function lossTable(lines: readonly LogLine[]): string {
  const rows = byPass(lines).map(([pass, all]) => {
    const steps = [...new Map(all.map((line) => [line.step, line])).values()];
    const pieces = Math.max(...steps.map((line) => line.pieces));
    const nats = (names: readonly string[]): number =>
      steps.reduce((sum, line) => sum + names.reduce((of, name) => of + (line[name] ?? 0), 0), 0);
    return [pass + 1, pieces, ...Object.values(LOSSES).map((names) => (1000 * nats(names)) / pieces)];
  });
  return table(
    ['nats a thousand word pieces', 'pieces', ...Object.keys(LOSSES)],
    rows.map(([pass = 0, ...rest]) => [`pass ${pass}`, ...rest]),
  );
}

const ACCURACIES: Readonly<Record<string, string>> = {
  'S1 source': 'attribution/S1/source/f1',
  'S1 cue': 'attribution/S1/cue/f1',
  'S1 content': 'attribution/S1/content/f1',
  R1: 'attribution/R1/f1',
  R2: 'attribution/R2/f1',
  R3: 'attribution/R3/f1',
  'cue found': 'attribution/cue found/f1',
  'names, UNER': 'web names/all/f1',
  'names, news': 'news names/all/f1',
  'UPOS, GUM': 'parse GUM/upos',
  'LAS, GUM': 'parse GUM/las',
  'LAS, its news': 'parse GUM news/las',
  'LAS, EWT': 'parse EWT/las',
};

export function accuracyTable(lines: readonly CurveLine[]): string {
  return table(
    ['F1, for the parse accuracy', ...Object.keys(ACCURACIES)],
    byPass(lines).map(([pass, parts]) => {
      const all: Score = Object.assign({}, ...parts);
      return [`after pass ${pass}`, ...Object.values(ACCURACIES).map((path) => number(all, path))];
    }),
  );
}

function byPass<T extends { readonly pass: number }>(lines: readonly T[]): (readonly [pass: number, lines: readonly T[]])[] {
  const passes = [...new Set(lines.map(({ pass }) => pass))].toSorted((a, b) => a - b);
  return passes.map((pass) => [pass, lines.filter((line) => line.pass === pass)]);
}

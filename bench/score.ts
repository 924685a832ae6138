import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

export const PROGRAM = new URL('../cli/main.js', import.meta.url).pathname;
const MOST_OUTPUT = 2 ** 30;
const ENVIRONMENT = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };

/** Where the gold, the scorers and the scratch files are. */
export interface Places {
  readonly corpora: string;
  readonly scorers: string;
  readonly scratch: string;
}

/** A score as the scorers' `--json` gives it: names lead to numbers. */
export type Score = { readonly [name: string]: number | null | string | Score };

/** Runs a step whose output goes to a file; its messages are shown. */
function toFile(file: string, command: string, args: readonly string[]): void {
  const out = openSync(`${file}.part`, 'w');
  try {
    const { status } = spawnSync(command, args, { stdio: ['ignore', out, 'inherit'], env: ENVIRONMENT });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}`);
  } finally {
    closeSync(out);
  }
  renameSync(`${file}.part`, file);
}

/** What a Python program prints as JSON. */
export function python(args: readonly string[]): unknown {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  return JSON.parse(execFileSync('python3', args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio, env: ENVIRONMENT }));
}

export interface Task {
  /** The gold file, below the corpora or elsewhere. */
  readonly gold: string;
  /** The verb that reads it, with its options. */
  readonly verb: readonly string[];
  /** What `from_onrecord.py` makes of the answer. */
  readonly task: string;
  readonly scorer: string;
  /** What the scorer compares with, if not the gold file itself. */
  readonly against?: string;
  readonly options?: readonly string[];
  /** Which groups count as stories: the tight episodes unless told otherwise. */
  readonly level?: 'story';
  /** A word that hides the ids and sets the order of arrival. */
  readonly mask?: string;
  /** Reports of a file without dates are taken as published an hour apart, in their order of arrival. */
  readonly published?: boolean;
}

/** The files on the way from gold to predictions. */
export interface Answer {
  /** The gold without its labels: what the product was given. */
  readonly reports: string;
  /** What the product said. */
  readonly said: string;
  /** The same in the scorer's shape. */
  readonly predictions: string;
}

/** Gold without labels → the product → predictions, as eval/README.md describes. The product is asked once for all tasks on the same reports. */
export function answered({ corpora, scorers, scratch }: Places, given: Omit<Task, 'scorer'>): Answer {
  const { gold, verb, task, mask, level } = given;
  const dated = given.published === true ? ['--published'] : [];
  const name = [...gold.split('/').slice(-2), ...verb, ...(mask === undefined ? [] : [mask]), ...dated]
    .join(' ')
    .replaceAll(/[^\w.]+/gu, '-');
  const file = (suffix: string): string => join(scratch, `${name}.${suffix}`);
  const answer = { reports: file('in.jsonl'), said: file('out'), predictions: file(`${task}.jsonl`) };
  const map = mask === undefined ? [] : ['--map', file('map.json')];
  const masked = mask === undefined ? [] : ['--mask', mask];
  if (!existsSync(answer.said)) {
    toFile(answer.reports, 'python3', [join(scorers, 'to_onrecord.py'), resolve(corpora, gold), ...masked, ...dated, ...map]);
    toFile(answer.said, process.execPath, [PROGRAM, ...verb, answer.reports, '--progress', 'none']);
  }
  const shaped = [
    join(scorers, 'from_onrecord.py'),
    task,
    answer.said,
    ...map,
    ...(level === undefined ? [] : ['--level', level]),
  ];
  toFile(answer.predictions, 'python3', shaped);
  return answer;
}

export function score(places: Places, task: Task): Score {
  return compared(places, { ...task, gold: task.against ?? task.gold, predictions: answered(places, task).predictions });
}

/** What a scorer says of predictions. */
export function compared(
  { corpora, scorers }: Places,
  given: Pick<Task, 'gold' | 'scorer' | 'options'> & { readonly predictions: string },
): Score {
  const { gold, scorer, options = [], predictions } = given;
  return python([join(scorers, scorer), resolve(corpora, gold), predictions, '--json', ...options]) as Score;
}

/** Writes JSON lines into the scratch folder; returns the path. */
export function jsonLines({ scratch }: Places, name: string, rows: readonly unknown[]): string {
  const file = join(scratch, `${name}.jsonl`);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

/** The part of a score under a name such as "R2/all". */
export function part(of: Score, path: string): Score {
  return path.split('/').reduce<Score>((at, name) => {
    const next = at[name];
    return typeof next === 'object' && next !== null ? next : {};
  }, of);
}

export const number = (of: Score, path: string): number | null => {
  const names = path.split('/');
  const last = names.pop() ?? '';
  const value = (names.length === 0 ? of : part(of, names.join('/')))[last];
  return typeof value === 'number' ? value : null;
};

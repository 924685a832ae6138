import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const PROGRAM = new URL('../cli/main.js', import.meta.url).pathname;
const MOST_OUTPUT = 2 ** 30;

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
  const out = openSync(file, 'w');
  try {
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', out, 'inherit'],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}`);
  } finally {
    closeSync(out);
  }
}

export interface Task {
  /** The gold file, below the corpora. */
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
}

/** Gold without labels → the product → predictions → score, as eval/README.md describes. */
export function score({ corpora, scorers, scratch }: Places, task: Task): Score {
  const file = (name: string): string => join(scratch, `${task.task}${task.mask ?? ''}.${name}`);
  const map = task.mask === undefined ? [] : ['--map', file('map.json')];
  const level = task.level === undefined ? [] : ['--level', task.level];
  const masked = task.mask === undefined ? [] : ['--mask', task.mask];
  toFile(file('in.jsonl'), 'python3', [join(scorers, 'to_onrecord.py'), join(corpora, task.gold), ...masked, ...map]);
  toFile(file('out'), process.execPath, [PROGRAM, ...task.verb, file('in.jsonl'), '--progress', 'none']);
  toFile(file('pred.jsonl'), 'python3', [join(scorers, 'from_onrecord.py'), task.task, file('out'), ...map, ...level]);
  const args = [
    join(scorers, task.scorer),
    join(corpora, task.against ?? task.gold),
    file('pred.jsonl'),
    '--json',
    ...(task.options ?? []),
  ];
  return JSON.parse(
    execFileSync('python3', args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

/** The part of a score under a name such as "R2.all". */
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

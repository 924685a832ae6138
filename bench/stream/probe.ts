import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import process from 'node:process';
import { Walk } from '../../src/story/walk.ts';
import { type Stretch, type TakenBack, Walking } from './walking.ts';

/** What saving and loading cost at the end of a stretch. */
export interface Saved {
  readonly stateMiB: number;
  readonly seconds: number;
}

/** What loading cost in a process that does nothing else: reading the file is counted. */
export interface Loaded {
  readonly seconds: number;
  readonly residentMiB: number;
}

export type Line =
  | { readonly begun: { readonly residentMiB: number } }
  | { readonly stretch: Stretch; readonly saved: Saved }
  | { readonly back: TakenBack; readonly mostMiB: number };

const BACK = 1_000;

/**
 * A process of its own: `walk REPORTS STRETCHES FILE` prints a Line at the begin, after each stretch, when the state stands in the
 * file, and at the end; it goes on when a line comes on standard input; `load FILE` prints a Loaded.
 */
const [task, ...rest] = process.argv.slice(2);
if (task === 'load') console.log(JSON.stringify(loaded(rest[0] ?? '')));
else await walked(Number(rest[0]), Number(rest[1]), rest[2] ?? '');

function residentMiB(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

function loaded(file: string): Loaded {
  const begun = performance.now();
  const from = openSync(file, 'r');
  Walk.load({ length: fstatSync(from).size, read: (into) => readSync(from, into) });
  return { seconds: (performance.now() - begun) / 1000, residentMiB: residentMiB() };
}

async function walked(reports: number, stretches: number, file: string): Promise<void> {
  const tell = (line: Line): unknown => console.log(JSON.stringify(line));
  const walking = new Walking(Walk.begin(), reports + BACK);
  tell({ begun: { residentMiB: residentMiB() } });
  for (let i = 1; i <= stretches; i += 1) {
    const stretch = walking.stretch(Math.round((reports * i) / stretches) - Math.round((reports * (i - 1)) / stretches));
    tell({ stretch, saved: saved(walking.walk, file) });
    await new Promise((resolve) => process.stdin.once('data', resolve));
  }
  process.stdin.destroy();
  const mostMiB = process.resourceUsage().maxRSS / 1024;
  tell({ back: walking.takeBack(Math.min(BACK, reports)), mostMiB });
}

function saved(walk: Walk, file: string): Saved {
  const begun = performance.now();
  const into = openSync(file, 'w');
  walk.saveTo((bytes) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(into, bytes, done);
  });
  const stateMiB = fstatSync(into).size / 2 ** 20;
  closeSync(into);
  return { stateMiB, seconds: (performance.now() - begun) / 1000 };
}

import { K } from './fingerprint.ts';
import { WORD, type Words } from './words.ts';

/** Equal words in a row: `length` words from word `t` of the later report are the words from `s` of the earlier one. */
export interface Run {
  readonly t: number;
  readonly s: number;
  readonly length: number;
}

/** Runs in the order of both reports, few words between them. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Equal words. */
  readonly matched: number;
}

/** Words that may differ between two runs of one passage; stories.md, section 4. */
const GAP = 6;
const LEAST = 6;
/** A passage with fewer words that carry content is a turn of phrase ("said in a statement on Tuesday that it"). */
const LEAST_CONTENT = 3;

/** Exact runs through the given word pairs, each as long as it goes; by place in `t`, then in `s`. */
export function runsThrough(t: Words, s: Words, hits: readonly (readonly [t: number, s: number])[]): Run[] {
  const sorted = [...hits].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const reached = new Map<number, number>();
  const runs: Run[] = [];
  for (const [at, from] of sorted) {
    const diagonal = at - from;
    if (at < (reached.get(diagonal) ?? 0)) continue;
    const run = extend(t.key, s.key, at, from);
    reached.set(diagonal, run.t + run.length);
    if (run.length >= K) runs.push(run);
  }
  return runs.sort((a, b) => a.t - b.t || a.s - b.s || b.length - a.length);
}

function extend(t: Uint32Array, s: Uint32Array, at: number, from: number): Run {
  let back = 0;
  while (at - back > 0 && from - back > 0 && t[at - back - 1] === s[from - back - 1]) back += 1;
  let on = 0;
  while (at + on < t.length && from + on < s.length && t[at + on] === s[from + on]) on += 1;
  return { t: at - back, s: from - back, length: back + on };
}

/** Joins runs across small gaps; what is left too short or too common is dropped. By place in the later report. */
export function chains(t: Words, s: Words, runs: readonly Run[]): Chain[] {
  const open: Run[][] = [];
  for (const run of runs) {
    const link = best(open, run);
    if (link === null) open.push([run]);
    else if (link.rest !== null) link.chain.push(link.rest);
  }
  const all = open
    .map((chain) => grown(t.key, s.key, chain))
    .map((chain) => ({ runs: chain, matched: chain.reduce((sum, run) => sum + run.length, 0) }))
    .filter((chain) => tells(t, chain));
  return apart(all);
}

/** Where chains grew into each other, the one that tells most of the later report's words stays. */
function apart(all: readonly Chain[]): Chain[] {
  const kept: Chain[] = [];
  for (const chain of [...all].sort((a, b) => b.matched - a.matched || byPlace(a, b))) {
    const [from, to] = bounds(chain).t;
    const inside = (other: Chain): number => Math.min(to, bounds(other).t[1]) - Math.max(from, bounds(other).t[0]);
    if (kept.slice(-256).every((other) => inside(other) * 2 < to - from)) kept.push(chain);
  }
  return kept.sort(byPlace);
}

const byPlace = (a: Chain, b: Chain): number => bounds(a).t[0] - bounds(b).t[0] || bounds(a).s[0] - bounds(b).s[0];

/** Beside a run of K words, so few equal words again after at most so many others are the passage going on, edited. */
const AGAIN = 3;
const EDITED = 3;

/** Goes on at both ends of a chain where single words were changed less than K words from the end of the passage. */
function grown(t: Uint32Array, s: Uint32Array, chain: readonly Run[]): Run[] {
  const runs = [...chain];
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    const next = goingOn(t, s, last.t + last.length, last.s + last.length, 1);
    if (next === null) break;
    runs.push(next);
  }
  for (let first = runs[0]; first !== undefined; first = runs[0]) {
    const before = goingOn(t, s, first.t - 1, first.s - 1, -1);
    if (before === null) break;
    runs.unshift(before);
  }
  return runs;
}

/** The nearest run of AGAIN equal words or more from words `at` and `from`, forwards or backwards. */
function goingOn(t: Uint32Array, s: Uint32Array, at: number, from: number, step: 1 | -1): Run | null {
  for (let gap = 1; gap <= 2 * EDITED; gap += 1) {
    for (let i = Math.max(0, gap - EDITED); i <= Math.min(EDITED, gap); i += 1) {
      const [a, b] = [at + step * i, from + step * (gap - i)];
      let length = 0;
      while (t[a + step * length] !== undefined && t[a + step * length] === s[b + step * length]) length += 1;
      if (length < AGAIN) continue;
      return step > 0 ? { t: a, s: b, length } : { t: a - length + 1, s: b - length + 1, length };
    }
  }
  return null;
}

interface Joint {
  readonly chain: Run[];
  /** What of the run is not yet in the chain; `null` when all of it is. */
  readonly rest: Run | null;
  readonly gap: number;
}

function best(open: readonly Run[][], run: Run): Joint | null {
  let found: Joint | null = null;
  // The chains that end near are the latest opened ones: a bound keeps hostile repetition linear.
  for (const chain of open.slice(-64)) {
    const joint = joined(chain, run);
    if (joint !== null && (found === null || joint.gap < found.gap)) found = joint;
  }
  return found;
}

function joined(chain: Run[], run: Run): Joint | null {
  const last = chain.at(-1);
  if (last === undefined) return null;
  const [tGap, sGap] = [run.t - last.t - last.length, run.s - last.s - last.length];
  if (tGap > GAP || sGap > GAP || run.s <= last.s) return null;
  const cut = Math.max(0, -tGap, -sGap);
  if (cut > GAP && cut < run.length) return null;
  if (cut >= run.length) return tGap < 0 ? { chain, rest: null, gap: 0 } : null;
  const rest = { t: run.t + cut, s: run.s + cut, length: run.length - cut };
  return { chain, rest, gap: Math.max(0, tGap) + Math.max(0, sGap) + cut };
}

function tells(t: Words, { runs, matched }: Chain): boolean {
  if (matched < LEAST) return false;
  let content = 0;
  for (const run of runs) {
    for (let i = run.t; i < run.t + run.length; i += 1) if (((t.flags[i] ?? 0) & WORD.common) === 0) content += 1;
  }
  return content >= LEAST_CONTENT;
}

/** First word, and the one after the last, in the later report and in the earlier one. */
export function bounds({ runs }: Chain): { readonly t: readonly [number, number]; readonly s: readonly [number, number] } {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return { t: [0, 0], s: [0, 0] };
  return { t: [first.t, last.t + last.length], s: [first.s, last.s + last.length] };
}

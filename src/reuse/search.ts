import type { Held } from './entries.ts';
import { K, SURE, W } from './fingerprint.ts';
import { LEAST, type Run } from './match.ts';
import type { Partition } from './partition.ts';
import type { Pool } from './pool.ts';

/** An earlier report, or a passage learnt of one. */
export interface Source {
  readonly held: Held;
  readonly pool: Pool;
}

/** Equal words of a report and an earlier one. */
export interface Found {
  readonly source: Source;
  /** By place in the report; `s` is counted from the source's own first word. */
  readonly runs: Run[];
}

/** The words of the report that is met, and which of its fingerprints are looked up. */
export interface Sought {
  readonly key: Uint32Array;
  readonly hashes: Uint32Array;
  readonly kept: Uint32Array;
}

interface Growing extends Found {
  /** The run that reaches farthest. */
  reach: Run;
  /** Word that was looked up last, and how many runs it gave. */
  at: number;
  given: number;
}

/** Of one word's places in one source so many are followed even where a run found before has those words too. */
const WAYS = 4;

/** What a report shares with each entry of the partition, by place in the partition. */
export function search(sought: Sought, partition: Partition): Found[] {
  const sources = new Map<number, Growing>();
  const { postings } = partition;
  for (const at of sought.kept) {
    const places = postings.find(sought.key, at, K, sought.hashes[at]);
    for (let i = 0; i < places; i += 1) follow(sought.key, at, postings.found[i] ?? 0, partition.pool, sources);
    // Said too often to be kept everywhere: the eight words around it tell more.
    if (places === postings.found.length) searchWide(sought.key, at, partition, sources);
  }
  return [...sources].sort((a, b) => a[0] - b[0]).map(([, found]) => found);
}

function searchWide(key: Uint32Array, at: number, { postings, pool }: Partition, sources: Map<number, Growing>): void {
  for (let wide = Math.max(0, at - W + 1); wide <= Math.min(at, key.length - SURE); wide += 1) {
    const places = postings.find(key, wide, SURE);
    for (let i = 0; i < places; i += 1) follow(key, wide, postings.found[i] ?? 0, pool, sources);
  }
}

/** Extends a pair of equal words as far as it goes, unless a run found before goes there. */
function follow(key: Uint32Array, at: number, word: number, pool: Pool, sources: Map<number, Growing>): void {
  const place = pool.entryOf(word);
  const held = pool.entries[place];
  if (held === undefined) return;
  const known = sources.get(place);
  if (known === undefined) {
    const run = extended(key, at, pool, word, held);
    sources.set(place, { source: { held, pool }, runs: [run], reach: run, at, given: 1 });
    return;
  }
  if (isTold(known.reach, at, word - held.from)) return;
  if (known.at !== at) [known.at, known.given] = [at, 0];
  const run = extended(key, at, pool, word, held);
  const { t, length } = known.reach;
  const inside = run.t >= t && run.t + run.length <= t + length;
  if (inside && known.given >= WAYS) return;
  known.given += 1;
  known.runs.push(run);
  if (run.t + run.length > t + length) known.reach = run;
}

/** On the run itself; or so far inside it that every run of eight words through `at` is inside too: repetition costs no more than other text. */
function isTold({ t, s, length }: Run, at: number, from: number): boolean {
  if (at - t === from - s && at >= t && at < t + length) return true;
  return at - W + 1 >= t && at + SURE <= t + length;
}

function extended(key: Uint32Array, at: number, pool: Pool, word: number, { from, to }: Held): Run {
  const own = pool.key;
  let back = 0;
  while (at - back > 0 && word - back > from && key[at - back - 1] === own[word - back - 1]) back += 1;
  let on = 0;
  while (at + on < key.length && word + on < to && key[at + on] === own[word + on]) on += 1;
  return { t: at - back, s: word - back - from, length: back + on, sure: back + on >= SURE ? at - back : null };
}

/** Of the sources that tell most, so many are looked at closely. */
const CLOSELY = 32;

/**
 * The sources worth a closer look, in the order given (the earliest first): those that tell most, and each that tells a sure run before
 * all others. A report with hundreds of copies costs no more than one with thirty.
 */
export function worthwhile(all: readonly Found[], words: number): Found[] {
  const rows = all.map((found, i) => ({ found, i, told: told(found.runs) })).filter(({ told }) => told >= LEAST);
  if (rows.length <= CLOSELY) return rows.map(({ found }) => found);
  const most = [...rows].sort((a, b) => b.told - a.told || a.i - b.i).slice(0, CLOSELY);
  const chosen = new Set(most.map(({ i }) => i));
  const known = new Uint8Array(words);
  for (const { found, i } of rows) if (tellsFirst(found.runs, known)) chosen.add(i);
  return rows.filter(({ i }) => chosen.has(i)).map(({ found }) => found);
}

/** Words in the runs, each counted once. */
function told(runs: readonly Run[]): number {
  let [sum, end] = [0, 0];
  for (const { t, length } of runs.toSorted((a, b) => a.t - b.t)) {
    sum += Math.max(0, t + length - Math.max(t, end));
    end = Math.max(end, t + length);
  }
  return sum;
}

function tellsFirst(runs: readonly Run[], known: Uint8Array): boolean {
  let first = false;
  for (const { t, length, sure } of runs) {
    if (sure === null) continue;
    for (let i = t; i < t + length; i += 1) first ||= known[i] === 0;
    known.fill(1, t, t + length);
  }
  return first;
}

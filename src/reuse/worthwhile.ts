import { LEAST, type Run } from './match.ts';
import type { Found } from './search.ts';

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

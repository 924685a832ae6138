import { K, SURE } from './fingerprint.ts';
import { MARK } from './packed.ts';
import { WORD } from './words.ts';

/** Equal words in a row: `length` words from word `t` of the later report are the words from `s` of the earlier one. */
export interface Run {
  readonly t: number;
  readonly s: number;
  /** 0 where a chain ends in words that were changed. */
  readonly length: number;
  /** Where it began before other runs took some of its words, if it was SURE words long then; else `null`. */
  readonly sure: number | null;
}

/** Runs in the order of both reports, few words between them. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Equal words. */
  readonly matched: number;
  /** Of them, words that carry content. */
  readonly content: number;
}

/** Words of one side, as far as matching looks at them. */
export interface Side {
  readonly key: Uint32Array;
  /** Bits of MARK. */
  readonly marks: Uint8Array;
}

/** The later report's words; its flags are bits of WORD. */
export interface Later extends Side {
  readonly flags: Uint16Array;
}

/** Words that may differ between two runs of one passage; stories.md, section 4. */
const GAP = 6;
export const LEAST = 6;
/** A passage with fewer words that carry content is a turn of phrase ("said in a statement on Tuesday that it"). */
export const LEAST_CONTENT = 3;

/** Joins runs across small gaps; what is left too short or too common is dropped. By place in the later report. */
export function chains(t: Later, s: Side, found: readonly Run[]): readonly Chain[] {
  const open: Run[][] = [];
  for (const run of inOrder(found)) {
    const link = best(open, run);
    if (link === null) open.push([run]);
    else if (link.rest !== null) link.chain.push(link.rest);
  }
  const all = open
    .map((chain) => edged(t, s, grown(t.key, s.key, chain)))
    .map((runs) => chainOf(t, runs))
    .filter(isPassage);
  return apart(all, t.key.length);
}

function inOrder(found: readonly Run[]): Run[] {
  const sorted = [...found].sort((a, b) => a.t - b.t || a.s - b.s || b.length - a.length);
  return sorted.filter(({ t, s, length }, i) => length >= K && (t !== sorted[i - 1]?.t || s !== sorted[i - 1]?.s));
}

function chainOf({ flags }: Later, runs: readonly Run[]): Chain {
  let [matched, content] = [0, 0];
  for (const run of runs) {
    matched += run.length;
    for (let i = run.t; i < run.t + run.length; i += 1) if (((flags[i] ?? 0) & WORD.common) === 0) content += 1;
  }
  return { runs, matched, content };
}

/** Eight equal words in a row are a passage whatever they are. */
function isPassage({ runs, matched, content }: Chain): boolean {
  return (matched >= LEAST && content >= LEAST_CONTENT) || runs.some(({ sure }) => sure !== null);
}

/** Where chains grew into each other, the one that tells most of the later report's words stays, and each that tells a sure run besides. */
function apart(all: readonly Chain[], words: number): readonly Chain[] {
  if (all.length < 2) return all;
  const kept: Chain[] = [];
  const inside = new Uint8Array(words);
  const certain = new Uint8Array(words);
  for (const chain of [...all].sort((a, b) => b.matched - a.matched || byPlace(a, b))) {
    const [from, to] = bounds(chain).t;
    let old = 0;
    for (let i = from; i < to; i += 1) old += inside[i] ?? 0;
    if (old * 2 >= to - from && !isSure(chain, (word) => certain[word] === 1)) continue;
    kept.push(chain);
    inside.fill(1, from, to);
    for (const { t, length, sure } of chain.runs) if (sure !== null) certain.fill(1, sure, t + length);
  }
  return kept.sort(byPlace);
}

/** Whether a run of SURE words in it has a word that is not yet told. */
export function isSure({ runs }: Chain, isTold: (word: number) => boolean): boolean {
  for (const { t, length, sure } of runs) {
    if (sure === null) continue;
    for (let i = sure; i < t + length; i += 1) if (!isTold(i)) return true;
  }
  return false;
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
  const before: Run[] = [];
  for (let first = runs[0]; first !== undefined; first = before.at(-1)) {
    const next = goingOn(t, s, first.t - 1, first.s - 1, -1);
    if (next === null) break;
    before.push(next);
  }
  return [...before.reverse(), ...runs];
}

/** The nearest run of AGAIN equal words or more from words `at` and `from`, forwards or backwards. */
function goingOn(t: Uint32Array, s: Uint32Array, at: number, from: number, step: 1 | -1): Run | null {
  for (let gap = 1; gap <= 2 * EDITED; gap += 1) {
    for (let i = Math.max(0, gap - EDITED); i <= Math.min(EDITED, gap); i += 1) {
      const [a, b] = [at + step * i, from + step * (gap - i)];
      let length = 0;
      while (t[a + step * length] !== undefined && t[a + step * length] === s[b + step * length]) length += 1;
      if (length < AGAIN) continue;
      const back = step > 0 ? 0 : length - 1;
      return { t: a - back, s: b - back, length, sure: length >= SURE ? a - back : null };
    }
  }
  return null;
}

/** Takes in a number, name or negation that was changed so near the sentence's beginning or end that no run stands beyond it. */
function edged(t: Side, s: Side, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = opening(t, s, first);
  const after = closing(t, s, last);
  return [...(before ?? []), ...runs, ...(after ?? [])];
}

/** The changed words up to the beginning of the sentence and the equal ones before them: "*Twelve* lorries …", "The *third* ferry …". */
function opening(t: Side, s: Side, first: Run): Run[] | null {
  const [a, b] = [sentenceStart(t, first.t), sentenceStart(s, first.s)];
  if (a === null || b === null) return null;
  let same = 0;
  while (a + same < first.t && b + same < first.s && t.key[a + same] === s.key[b + same]) same += 1;
  return isEdit(t, s, [a + same, first.t], [b + same, first.s]) ? [{ t: a, s: b, length: same, sure: null }] : null;
}

/** The changed words up to the end of the sentence and the equal ones after them: "… counted *12* cars." */
function closing(t: Side, s: Side, last: Run): Run[] | null {
  const [from, there] = [last.t + last.length, last.s + last.length];
  const [a, b] = [sentenceEnd(t, from), sentenceEnd(s, there)];
  if (a === null || b === null) return null;
  let same = 0;
  while (a - same > from && b - same > there && t.key[a - same - 1] === s.key[b - same - 1]) same += 1;
  return isEdit(t, s, [from, a - same], [there, b - same]) ? [{ t: a - same, s: b - same, length: same, sure: null }] : null;
}

/** At most EDITED words on a side are changed, and AGAIN - 1 equal ones may follow them. */
const EDGE = EDITED + AGAIN - 1;

function sentenceStart({ key, marks }: Side, at: number): number | null {
  for (let i = at; i >= Math.max(0, at - EDGE); i -= 1) if (i < key.length && ((marks[i] ?? 0) & MARK.opens) !== 0) return i;
  return null;
}

function sentenceEnd({ key, marks }: Side, at: number): number | null {
  for (let i = at; i <= at + EDGE; i += 1)
    if (i === key.length || ((marks[i] ?? 0) & (MARK.opens | MARK.paragraph)) !== 0) return i;
  return null;
}

export type Bounds = readonly [from: number, to: number];

/** One for another, one of them a number, name or negation; or a number or negation put in or left out. */
function isEdit(t: Side, s: Side, [a, b]: Bounds, [c, d]: Bounds): boolean {
  if (a === b && c === d) return false;
  if (b - a > EDITED || d - c > EDITED) return false;
  const mark = a === b || c === d ? MARK.hard : MARK.telling;
  return marked(t, [a, b], mark) || marked(s, [c, d], mark);
}

export function marked({ marks }: Side, [from, to]: Bounds, mark: number): boolean {
  for (let i = from; i < to; i += 1) if (((marks[i] ?? 0) & mark) !== 0) return true;
  return false;
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
  if (cut >= run.length) return tGap + run.length <= 0 ? { chain, rest: null, gap: 0 } : null;
  const rest = { ...run, t: run.t + cut, s: run.s + cut, length: run.length - cut };
  return { chain, rest, gap: Math.max(0, tGap) + Math.max(0, sGap) + cut };
}

/** First word, and the one after the last, in the later report and in the earlier one. */
export function bounds({ runs }: Chain): { readonly t: Bounds; readonly s: Bounds } {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return { t: [0, 0], s: [0, 0] };
  return { t: [first.t, last.t + last.length], s: [first.s, last.s + last.length] };
}

/** Where words `[from, to)` of the later report stand in the earlier one. */
export function there({ runs }: Chain, [from, to]: Bounds): Bounds {
  let [start, end] = [-1, -1];
  for (const { t, s, length } of runs) {
    const [a, b] = [Math.max(from, t), Math.min(to, t + length)];
    if (a >= b) continue;
    if (start < 0) start = s + a - t;
    end = s + b - t;
  }
  return [Math.max(0, start), Math.max(0, end)];
}

/** Words that two stretches share. */
export function overlap(a: Bounds, b: Bounds): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

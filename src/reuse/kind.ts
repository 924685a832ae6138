import type { Shared } from './earlier.ts';
import { bounds, type Chain } from './match.ts';
import { type Passages, WORD } from './words.ts';

/** From this share of the body on, a report is a reprint, and its own news is not looked for; stories.md, section 4. */
export const REPRINT = 0.7;
/** From this share on, a report is a copy in part: the two tell the same news. */
export const COPY = 0.3;
/** Standing paragraphs begin after this share of the body. */
const CLOSING = 0.45;
const MOSTLY = 0.8;

/** All but the reprinted: the passage stands in three reports of other news over two days, or closes the reports of one publisher on two days. */
export function isBackground(
  report: Passages,
  chain: Chain,
  from: Shared,
  all: readonly Shared[],
  earlier: readonly Passages[],
): boolean {
  if (from.share >= REPRINT) return false;
  const source = earlier[from.source];
  if (source === undefined) return false;
  return isStanding(report, source, chain) || recurs(report, chain, all, earlier);
}

function isStanding(report: Passages, source: Passages, chain: Chain): boolean {
  const same =
    report.agency === null ? report.outlet !== null && report.outlet === source.outlet : report.agency === source.agency;
  if (!same || report.day === null || source.day === null || report.day === source.day) return false;
  const { t, s } = bounds(chain);
  return isClosing(report, t[0]) && isClosing(source, s[0]);
}

function isClosing({ words: { flags } }: Passages, word: number): boolean {
  let [before, all] = [0, 0];
  for (let i = 0; i < flags.length; i += 1) {
    if (((flags[i] ?? 0) & WORD.body) === 0) continue;
    all += 1;
    if (i < word) before += 1;
  }
  return before >= CLOSING * all;
}

function recurs(report: Passages, chain: Chain, all: readonly Shared[], earlier: readonly Passages[]): boolean {
  const [from, to] = bounds(chain).t;
  const days = new Set(report.day === null ? [] : [report.day]);
  let reports = 1;
  for (const other of all) {
    if (other.share >= COPY || !other.chains.some((c) => overlap(bounds(c).t, [from, to]) * 2 >= to - from)) continue;
    const day = earlier[other.source]?.day ?? null;
    if (day !== null) days.add(day);
    reports += 1;
  }
  return reports >= 3 && days.size >= 2;
}

/** Most of its words stand inside quotation marks: one speaker, not one report. */
export function isQuote({ words: { flags } }: Passages, { runs, matched }: Chain): boolean {
  let quoted = 0;
  for (const run of runs)
    for (let i = run.t; i < run.t + run.length; i += 1) if (((flags[i] ?? 0) & WORD.quoted) !== 0) quoted += 1;
  return quoted >= MOSTLY * matched;
}

/** Words that two stretches share. */
export function overlap(a: readonly [from: number, to: number], b: readonly [from: number, to: number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

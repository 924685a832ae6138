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

/** Where a report shares words with one that tells other news: word bounds in the later report, and the day of the earlier one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly source: number;
  readonly day: number | null;
}

/** By source: what a report shares with those that it copies little of. */
export function stretches(all: readonly Shared[], earlier: readonly Passages[]): Stretch[] {
  return all
    .filter(({ share }) => share < COPY)
    .flatMap(({ source, chains }) =>
      chains.map((chain) => {
        const [from, to] = bounds(chain).t;
        return { from, to, source, day: earlier[source]?.day ?? null };
      }),
    );
}

/** The passage stands in three reports of other news over two days, or closes the reports of one publisher on two days. */
export function isBackground(report: Passages, chain: Chain, source: Passages | undefined, others: readonly Stretch[]): boolean {
  return source !== undefined && (isStanding(report, source, chain) || recurs(report.day, bounds(chain).t, others));
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

function recurs(day: number | null, passage: readonly [number, number], others: readonly Stretch[]): boolean {
  let first = day;
  let twoDays = false;
  let reports = 1;
  let counted = -1;
  for (const other of others) {
    if (other.source === counted || overlap([other.from, other.to], passage) * 2 < passage[1] - passage[0]) continue;
    counted = other.source;
    reports += 1;
    twoDays ||= first !== null && other.day !== null && other.day !== first;
    first ??= other.day;
    if (reports >= 3 && twoDays) return true;
  }
  return false;
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

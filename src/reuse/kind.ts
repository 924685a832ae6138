import type { Held } from './entries.ts';
import { type Bounds, bounds, type Chain } from './match.ts';
import type { Parts } from './packed.ts';
import { type Passages, WORD } from './words.ts';

/** From this share of the body on, a report is a reprint, and its own news is not looked for; stories.md, section 4. */
export const REPRINT = 0.7;
/** From this share on, a report is a copy in part: the two tell the same news. */
export const COPY = 0.3;
const MOSTLY = 0.8;

/** What a report shares with one source. */
export interface Shared {
  readonly held: Held;
  readonly chains: readonly Chain[];
  /** Words of this report's body inside the chains, over all words of its body: 0–1. */
  readonly share: number;
}

export const publisherOf = ({ agency, outlet }: Passages): string | null =>
  agency === null ? outlet && `outlet ${outlet}` : `agency ${agency}`;

/** The passage closes the reports of one publisher on two days. */
export function isStanding(report: Passages, { closing }: Parts, source: Held, chain: Chain): boolean {
  if (source.publisher === null || publisherOf(report) !== source.publisher) return false;
  if (report.day === null || source.day === null || report.day === source.day) return false;
  return closes(closing, source, chain);
}

/** The passage stands in the closing part of both. */
export function closes(closing: number, source: Held, chain: Chain): boolean {
  const { t, s } = bounds(chain);
  return t[0] >= closing && s[0] >= source.closing;
}

/** The passage reaches into the headline or the opening of both. */
export function leads(lead: number, source: Held, chain: Chain): boolean {
  const { t, s } = bounds(chain);
  return t[0] < lead && s[0] < source.lead;
}

/** A passage in so many reports over two days, each with other news of its own, is background. */
const RECURS = 3;

/**
 * 1 for each word that stands in three reports of other news over two days, this one counted, but not in the opening of the first that
 * has it: that is its news, which others took. Reports that copy one another are one; `root` is that of this report.
 */
export function recurring(report: Passages, all: readonly Shared[], root: number): Uint8Array {
  const words = report.words.key.length;
  const roots = new Uint8Array(words).fill(1);
  const before = new Int32Array(words).fill(-1);
  const days = all.map(({ held }) => held.day).filter((day) => day !== null);
  const first = report.day ?? days[0] ?? 0;
  const twoDays = new Uint8Array(words);
  const others = all.filter(({ held, share }) => share < COPY && held.root !== root);
  for (const { held, chains } of others.toSorted((a, b) => a.held.root - b.held.root || a.held.place - b.held.place)) {
    for (const chain of chains) {
      const [from, to] = bounds(chain).t;
      for (let i = from; i < to; i += 1) {
        if (held.day !== null && held.day !== first) twoDays[i] = 1;
        if (before[i] === held.root) continue;
        before[i] = held.root;
        roots[i] = Math.min(RECURS, (roots[i] ?? 0) + 1);
      }
    }
  }
  const news = openings(words, all);
  return roots.map((many, i) => (many >= RECURS && twoDays[i] === 1 && news[i] === 0 ? 1 : 0));
}

/** 1 for each word that stands in the headline or the opening of the earliest report that has it. */
function openings(words: number, all: readonly Shared[]): Uint8Array {
  const opens = new Uint8Array(words);
  const seen = new Uint8Array(words);
  for (const { held, chains } of all.toSorted((a, b) => a.held.place - b.held.place)) {
    for (const { runs } of chains) {
      for (const { t, s, length } of runs) {
        for (let i = 0; i < length; i += 1) if (seen[t + i] === 0 && s + i < held.lead) opens[t + i] = 1;
      }
    }
    for (const chain of chains) seen.fill(1, ...bounds(chain).t);
  }
  return opens;
}

/** Most of its words stand inside quotation marks: one speaker, not one report. */
export function isQuote({ words: { flags } }: Passages, { runs, matched }: Chain): boolean {
  let quoted = 0;
  for (const run of runs)
    for (let i = run.t; i < run.t + run.length; i += 1) if (((flags[i] ?? 0) & WORD.quoted) !== 0) quoted += 1;
  return quoted >= MOSTLY * matched;
}

/** How many words of the body stand before each word, those marked in `without` not counted. */
export function bodyBefore({ words: { flags } }: Passages, without?: Uint8Array): Uint32Array {
  const before = new Uint32Array(flags.length + 1);
  for (let i = 0; i < flags.length; i += 1)
    before[i + 1] = (before[i] ?? 0) + (((flags[i] ?? 0) & WORD.body) !== 0 && without?.[i] !== 1 ? 1 : 0);
  return before;
}

/** Body words inside the chains, counted by `before`, over the `body` words of the report: 0–1. */
export function shareOf(before: Uint32Array, body: number, found: readonly Chain[]): number {
  let [copied, end] = [0, 0];
  for (const [from, to] of found.map((chain) => bounds(chain).t).sort((a, b) => a[0] - b[0])) {
    if (to > end) copied += (before[to] ?? 0) - (before[Math.max(from, end)] ?? 0);
    end = Math.max(end, to);
  }
  return body === 0 ? 0 : copied / body;
}

/** Whether at least half of a stretch is marked. */
export function halfOf(marked: Uint8Array, [from, to]: Bounds): boolean {
  let n = 0;
  for (let i = from; i < to; i += 1) n += marked[i] ?? 0;
  return n * 2 >= to - from;
}

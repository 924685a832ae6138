import { rarity } from './rarity.ts';
import { type Passages, WORD } from './words.ts';

/** Closing paragraphs of a report that restate those of an earlier one in much the same words. */
export interface Restated {
  /** Place of the earlier report in the order of adding. */
  readonly source: number;
  /** Word bounds in the later and in the earlier report. */
  readonly t: readonly [from: number, to: number];
  readonly s: readonly [from: number, to: number];
  /** Cosine of the content words, 0–1. */
  readonly likeness: number;
}

/** Agencies put standing paragraphs last: what begins before this share of the body is news. */
const CLOSING = 0.45;
/** Shorter paragraphs agree by chance. */
const LEAST_WORDS = 18;
/** Standing paragraphs may be parted anew from day to day: so many in a row are compared as one. */
const IN_A_ROW = 3;
/** An agency's paragraphs are compared with those of so many of its reports before, within so many days. */
const LOOK_BACK = 30;
const DAYS = 30;
/** Least cosine. Drifting paragraphs of real wire copy lie at 0.55 to 0.8, closing news paragraphs of one affair below 0.43. */
const LIKE = 0.45;

interface Window {
  readonly from: number;
  readonly to: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly norm: number;
}

interface Kept {
  readonly place: number;
  readonly day: number | null;
  readonly windows: readonly Window[];
}

/** Finds standing paragraphs that drift: reports of one agency or outlet, on different days. */
export class StandingParagraphs {
  private readonly byPublisher = new Map<string, Kept[]>();
  private met = 0;

  /** Adds a report; its closing paragraphs that an earlier report of the same publisher has too, in text order. */
  meet(report: Passages): Restated[] {
    const publisher = report.agency === null ? report.outlet && `outlet ${report.outlet}` : `agency ${report.agency}`;
    const place = this.met;
    this.met += 1;
    if (publisher === null) return [];
    const windows = closingWindows(report);
    const before = this.byPublisher.get(publisher) ?? [];
    const found = restated(report, windows, before);
    this.byPublisher.set(publisher, [...before, { place, day: report.day, windows }].slice(-LOOK_BACK));
    return found;
  }
}

const apart = (a: Restated['t'], b: Restated['t']): boolean => a[1] <= b[0] || b[1] <= a[0];

interface Pair extends Restated {
  readonly words: number;
}

function restated(report: Passages, windows: readonly Window[], before: readonly Kept[]): Restated[] {
  const pairs: Pair[] = [];
  for (const kept of before) {
    const days = report.day === null || kept.day === null ? null : Math.abs(report.day - kept.day);
    if (days === 0 || (days !== null && days > DAYS)) continue;
    for (const t of windows) {
      for (const s of kept.windows) {
        const likeness = cosine(t, s);
        if (likeness >= LIKE)
          pairs.push({ source: kept.place, t: [t.from, t.to], s: [s.from, s.to], likeness, words: t.to - t.from });
      }
    }
  }
  // The closest pair first; of equals the longer passage, then the earlier report.
  pairs.sort((a, b) => b.likeness - a.likeness || b.words - a.words || a.source - b.source || a.t[0] - b.t[0] || a.s[0] - b.s[0]);
  const taken: Pair[] = [];
  for (const pair of pairs)
    if (taken.every((other) => apart(pair.t, other.t) && (pair.source !== other.source || apart(pair.s, other.s))))
      taken.push(pair);
  return taken.sort((a, b) => a.t[0] - b.t[0]).map(({ words: _, ...found }) => found);
}

/** Every one, two or three paragraphs in a row from the closing part of the body. */
function closingWindows(report: Passages): Window[] {
  const paragraphs = closing(report);
  return paragraphs.flatMap((first, i) =>
    paragraphs.slice(i, i + IN_A_ROW).flatMap((last) => {
      if (last.to - first.from < LEAST_WORDS || last.to - first.from > 300) return [];
      return [windowOf(report, first.from, last.to)];
    }),
  );
}

function closing({ words: { flags } }: Passages): { readonly from: number; readonly to: number }[] {
  const starts: number[] = [];
  let body = 0;
  let end = 0;
  for (let i = 0; i < flags.length; i += 1) {
    const flag = flags[i] ?? 0;
    if ((flag & WORD.body) === 0) continue;
    if ((flag & WORD.paragraph) !== 0) starts.push(i);
    body += 1;
    end = i + 1;
  }
  const paragraphs = starts.map((from, i) => ({ from, to: starts[i + 1] ?? end }));
  const first = end - body;
  return paragraphs.filter(({ from }) => from - first >= CLOSING * body).slice(-8);
}

function windowOf({ words: { flags, stem } }: Passages, from: number, to: number): Window {
  const weights = new Map<number, number>();
  for (let i = from; i < to; i += 1) {
    const key = stem[i] ?? 0;
    if (((flags[i] ?? 0) & WORD.common) === 0) weights.set(key, rarity(key));
  }
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { from, to, weights, norm: Math.sqrt(sum) };
}

function cosine(a: Window, b: Window): number {
  let dot = 0;
  for (const [key, weight] of a.weights) if (b.weights.has(key)) dot += weight * weight;
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

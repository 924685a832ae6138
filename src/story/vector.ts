import { SHARE_OF_REPORTS } from '../reuse/rarity.ts';
import { WORD } from '../reuse/words.ts';
import type { Features } from './features.ts';

/** A report as grouping sees it: sparse weights by key, heaviest first, each part of length 1. */
export interface Vector {
  /** All content words. */
  readonly words: Part;
  /** Those that are no part of a name. */
  readonly plain: Part;
  /** Capitalised names and numbers. */
  readonly names: Part;
}

export interface Part {
  readonly key: Uint32Array;
  readonly weight: Float64Array;
}

/** What a word counts for by where it stands; stories.md, section 3. */
const PLACE = { title: 3, lead: 3, rest: 1 };
const LEAD_WORDS = 80;
const MOST = { words: 128, names: 48 };
/** The table of common words counts for so many reports before the first of the stream. */
const TABLED = 600;
const UNLISTED = 0.0005;

/** Inverse document frequencies: those of news at large, moved by the reports met so far. */
export class TermWeights {
  private readonly seen = new Map<number, number>();
  private reports = 0;

  weight(key: number): number {
    const share = SHARE_OF_REPORTS.get(key) ?? UNLISTED;
    return Math.log((TABLED + this.reports + 1) / (share * TABLED + (this.seen.get(key) ?? 0) + 0.5));
  }

  /** Counts a report's stems. Reprints are not to be counted: they say nothing of how common a word is. */
  count(report: Features): void {
    this.reports += 1;
    for (const key of report.spelled.key) this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
  }
}

/** Weighs a report's words but those in background passages, which stand there for every story of their kind. */
export function vectorOf({ words: { stem, flags }, title }: Features, background: Uint8Array, terms: TermWeights): Vector {
  const words = new Map<number, number>();
  const plain = new Map<number, number>();
  const names = new Map<number, number>();
  for (const key of title) words.set(key, (words.get(key) ?? 0) + PLACE.title);
  let body = 0;
  for (let i = 0; i < stem.length; i += 1) {
    const flag = flags[i] ?? 0;
    if ((flag & WORD.body) !== 0) body += 1;
    if ((flag & WORD.common) !== 0 || background[i] === 1) continue;
    const key = stem[i] ?? 0;
    const place = (flag & WORD.headline) !== 0 ? PLACE.title : body <= LEAD_WORDS ? PLACE.lead : PLACE.rest;
    words.set(key, (words.get(key) ?? 0) + place);
    const own = isName(flag) ? names : plain;
    own.set(key, (own.get(key) ?? 0) + place);
  }
  return { words: part(words, MOST.words, terms), plain: part(plain, MOST.words, terms), names: part(names, MOST.names, terms) };
}

/** A capital that only opens a sentence is no name unless it was read as one. */
export function isName(flag: number): boolean {
  return (flag & (WORD.name | WORD.number)) !== 0 || ((flag & WORD.capital) !== 0 && (flag & (WORD.opens | WORD.headline)) === 0);
}

function part(counts: ReadonlyMap<number, number>, most: number, terms: TermWeights): Part {
  const rows = [...counts].map(([key, count]) => [key, (1 + Math.log(count)) * terms.weight(key)] as const);
  const kept = rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  let sum = 0;
  for (const [, weight] of kept) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return { key: Uint32Array.from(kept, ([key]) => key), weight: Float64Array.from(kept, ([, weight]) => weight / length) };
}

import { fingerprints, winnow } from './fingerprint.ts';
import { bounds, type Chain, chains, runsThrough } from './match.ts';
import { Postings } from './postings.ts';
import { type Passages, WORD } from './words.ts';

/** Passages that a report shares with one earlier report. */
export interface Shared {
  /** Place of the earlier report in the order of adding. */
  readonly source: number;
  readonly chains: readonly Chain[];
  /** Words of this report's body inside the passages, over all words of its body: 0–1. */
  readonly share: number;
}

/** A fingerprint is looked up and kept so often within one report: text that repeats itself costs no more than other text. */
const REPEATS = 4;

/** Finds in a stream of reports what each shares with those before it. */
export class EarlierReports {
  private readonly postings = new Postings();
  private readonly all: Passages[] = [];

  get reports(): readonly Passages[] {
    return this.all;
  }

  /** Adds a report; what it shares with each earlier one, earliest first. */
  meet(report: Passages): Shared[] {
    const hashes = fingerprints(report.words.key);
    const kept = seldom(hashes, winnow(hashes));
    const hits = new Map<number, [t: number, s: number][]>();
    for (const at of kept) {
      this.postings.each(hashes[at] ?? 0, (source, from) => {
        const pairs = hits.get(source);
        if (pairs === undefined) hits.set(source, [[at, from]]);
        else pairs.push([at, from]);
      });
    }
    for (const at of kept) this.postings.add(hashes[at] ?? 0, this.all.length, at);
    const shared = [...hits].map(([source, pairs]) => this.compare(report, source, pairs)).filter((s) => s.chains.length > 0);
    this.all.push(report);
    return shared.sort((a, b) => a.source - b.source);
  }

  private compare(report: Passages, source: number, pairs: readonly (readonly [number, number])[]): Shared {
    const earlier = this.all[source];
    if (earlier === undefined) return { source, chains: [], share: 0 };
    const found = chains(report.words, earlier.words, runsThrough(report.words, earlier.words, pairs));
    return { source, chains: found, share: shareOf(report, found) };
  }
}

/** Body words inside the chains over all body words. */
export function shareOf({ words: { flags } }: Passages, found: readonly Chain[]): number {
  const inside = new Uint8Array(flags.length);
  for (const chain of found) inside.fill(1, ...bounds(chain).t);
  let [body, copied] = [0, 0];
  for (let i = 0; i < flags.length; i += 1) {
    if (((flags[i] ?? 0) & WORD.body) === 0) continue;
    body += 1;
    copied += inside[i] ?? 0;
  }
  return body === 0 ? 0 : copied / body;
}

function seldom(hashes: Uint32Array, places: Uint32Array): number[] {
  const times = new Map<number, number>();
  return [...places].filter((at) => {
    const hash = hashes[at] ?? 0;
    const n = (times.get(hash) ?? 0) + 1;
    times.set(hash, n);
    return n <= REPEATS;
  });
}

import { byText } from '../model/order.ts';
import type { Store } from '../store/store.ts';
import { unpackFeatures } from '../story/features.ts';

/** Another report that has words of one. */
export interface Carrier {
  /** The id it was given. */
  readonly report: string;
  /** So large a part of the words of the one stands in it, 0–1: of its text that has most. */
  readonly part: number;
}

/** So many words in a row are no turn of phrase; so are those of reuse. */
const RUN = 8;
/** A lesser part is a quotation. */
const LEAST_PART = 0.1;
const PAGE = 200;

/** Other reports that carry the words of this one, who has most of them first. Reads what grouping keeps of each report once. */
export async function carriersOf(store: Store, id: string): Promise<readonly Carrier[]> {
  const given = (await store.called([id]))[0]?.id ?? id;
  const keys = (await store.whereabouts([given])).map(({ key }) => key);
  const own = (await store.reports(keys)).map(({ features }) => new Passages(wordsOf(features)));
  const parts = new Map<string, number>();
  for (let after = { place: '', key: '' }; own.length > 0; ) {
    const page = await store.sequence(after, PAGE);
    for (const { id: other, features } of page) {
      if (other === given) continue;
      const words = wordsOf(features);
      const part = Math.max(...own.map((one) => one.part(words)));
      if (part >= LEAST_PART) parts.set(other, Math.max(part, parts.get(other) ?? 0));
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = { place: last.place, key: last.key };
  }
  return Array.from(parts, ([report, part]): Carrier => ({ report, part: Math.round(part * 100) / 100 })).sort(
    (a, b) => b.part - a.part || byText(a.report, b.report),
  );
}

const wordsOf = (features: Uint8Array): Uint32Array => unpackFeatures(features).words.key;

/** The runs of words of a text. */
export class Passages {
  private readonly words: Uint32Array;
  private readonly run: number;
  /** By hash: where runs of different words with this hash begin first. */
  private readonly firsts = new Map<number, number[]>();
  /** By place: where the run from there stands first. */
  private readonly same: number[] = [];

  /** `words`: a key for each, in their order. */
  constructor(words: Uint32Array) {
    this.words = words;
    this.run = Math.min(RUN, words.length);
    for (let at = 0; at + this.run <= words.length; at += 1) {
      const known = this.find(words, at);
      this.same.push(known ?? at);
      if (known !== undefined) continue;
      const hash = this.hashAt(words, at);
      this.firsts.set(hash, [...(this.firsts.get(hash) ?? []), at]);
    }
  }

  /** So large a part of the words stands in the others, in runs of so many. */
  part(others: Uint32Array): number {
    if (this.run === 0) return 0;
    const found = new Set<number>();
    for (let at = 0; at + this.run <= others.length; at += 1) {
      const first = this.find(others, at);
      if (first !== undefined) found.add(first);
    }
    let [covered, upTo] = [0, 0];
    for (const [at, first] of this.same.entries()) {
      if (!found.has(first)) continue;
      covered += at + this.run - Math.max(at, upTo);
      upTo = at + this.run;
    }
    return covered / this.words.length;
  }

  private find(words: Uint32Array, at: number): number | undefined {
    return this.firsts.get(this.hashAt(words, at))?.find((first) => this.isEqual(first, words, at));
  }

  private isEqual(first: number, words: Uint32Array, at: number): boolean {
    for (let i = 0; i < this.run; i += 1) if (this.words[first + i] !== words[at + i]) return false;
    return true;
  }

  private hashAt(words: Uint32Array, at: number): number {
    let hash = 0;
    for (let i = 0; i < this.run; i += 1) hash = Math.imul(hash ^ (words[at + i] ?? 0), 0x01000193);
    return hash;
  }
}

import type { Sought } from './search.ts';

/** Of some hundred fingerprints, one hash in twenty that is not among them passes. */
const SIEVE = 4096;
const NONE: readonly number[] = [];

/** Where the fingerprints of one report stand in it. */
export class Places {
  private readonly byHash = new Map<number, number[]>();
  private readonly sieve = new Uint8Array(SIEVE);

  /** Of each fingerprint that is looked up, the first `most` places. */
  constructor({ hashes, kept }: Sought, most: number) {
    for (const at of kept) {
      const hash = hashes[at] ?? 0;
      const known = this.byHash.get(hash);
      if (known === undefined) this.byHash.set(hash, [at]);
      else if (known.length < most) known.push(at);
      this.sieve[hash % SIEVE] = 1;
    }
  }

  of(hash: number): readonly number[] {
    return this.sieve[hash % SIEVE] === 0 ? NONE : (this.byHash.get(hash) ?? NONE);
  }
}

const TURN = 2 ** 32;

/** Two numbers mixed into one that tells nothing of them: the last mix of MurmurHash3. */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Numbers that follow from a seed alone, on every machine (SplitMix: Steele, Lea and Flood 2014). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number below 2^32. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    return mixed(this.state, 0);
  }

  /** A whole number below `most`. */
  below(most: number): number {
    return Math.floor((this.next() / TURN) * most);
  }

  /** From 0 to 1. */
  share(): number {
    return this.next() / TURN;
  }

  /** From `least` to `most`, each doubling alike likely. */
  spread(least: number, most: number): number {
    return least * (most / least) ** this.share();
  }
}

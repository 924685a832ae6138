import { grownTo } from './columns.ts';

const FIRST = 1 << 10;

/** Adds up what each of many groups shares with a report, and tells those that share most. Empty between look-ups. */
export class Tally {
  private shares = new Uint32Array(FIRST);
  private found = new Uint32Array(FIRST);
  private size = 0;

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(slot: number, share: number): void {
    if (slot >= this.shares.length) this.shares = grownTo(this.shares, slot + 1);
    const before = this.shares[slot] ?? 0;
    if (before === 0) {
      if (this.size === this.found.length) this.found = grownTo(this.found, this.size + 1);
      this.found[this.size] = slot;
      this.size += 1;
    }
    this.shares[slot] = before + share;
  }

  /** At most so many, of those that share at least `worth` of what the best shares; of equals the earliest. Empties the tally. */
  take(most: number, worth: number, numberOf: (slot: number) => number): number[] {
    let best = 0;
    for (let i = 0; i < this.size; i += 1) best = Math.max(best, this.shares[this.found[i] ?? 0] ?? 0);
    const comesBefore = (a: number, b: number): boolean => {
      const [one, other] = [this.shares[a] ?? 0, this.shares[b] ?? 0];
      return one === other ? numberOf(a) < numberOf(b) : one > other;
    };
    const taken: number[] = [];
    for (let i = 0; i < this.size; i += 1) {
      const slot = this.found[i] ?? 0;
      if ((this.shares[slot] ?? 0) < best * worth || (taken.length === most && !comesBefore(slot, taken.at(-1) ?? 0))) continue;
      if (taken.length === most) taken.pop();
      let at = taken.length;
      while (at > 0 && comesBefore(slot, taken[at - 1] ?? 0)) at -= 1;
      taken.splice(at, 0, slot);
    }
    for (let i = 0; i < this.size; i += 1) this.shares[this.found[i] ?? 0] = 0;
    this.size = 0;
    return taken;
  }
}

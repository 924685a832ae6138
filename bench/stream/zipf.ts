import type { Random } from './random.ts';

/** Ranks from 0, each as frequent as words of its rank are: 1 / (rank + shift) ^ slope (Mandelbrot 1953). */
export class Zipf {
  private readonly ranks: Uint16Array;
  private readonly drop: number;

  /** Shares are kept to 2 ^ -bits: a rarer rank does not come up. */
  constructor(size: number, { slope, shift, bits }: Readonly<Record<'slope' | 'shift' | 'bits', number>>) {
    this.ranks = new Uint16Array(1 << bits);
    this.drop = 32 - bits;
    const share = (rank: number): number => (rank + 1 + shift) ** -slope;
    let sum = 0;
    for (let rank = 0; rank < size; rank += 1) sum += share(rank);
    let below = 0;
    let from = 0;
    for (let rank = 0; rank < size; rank += 1) {
      below += share(rank) / sum;
      const to = rank === size - 1 ? this.ranks.length : Math.round(below * this.ranks.length);
      this.ranks.fill(rank, from, to);
      from = to;
    }
  }

  rank(random: Random): number {
    return this.ranks[random.next() >>> this.drop] ?? 0;
  }
}

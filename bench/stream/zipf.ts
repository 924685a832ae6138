import type { Random } from './random.ts';

const BITS = 20;

/** Ranks from 0, each as frequent as words of its rank are: 1 / (rank + shift) ^ slope (Mandelbrot 1953). */
export class Zipf {
  private readonly ranks = new Uint16Array(1 << BITS);

  constructor(size: number, slope: number, shift: number) {
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
    return this.ranks[random.next() >>> (32 - BITS)] ?? 0;
  }
}

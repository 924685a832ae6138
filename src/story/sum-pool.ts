import type { Sum } from './sum.ts';

/** Numbers in a page: 256 kB. */
const PAGE = 1 << 16;
/** A block is a multiple of so many numbers, so that what is given back fits another sum of about that size. */
const STEP = 16;

/** Where the pool holds a sum. */
export interface Kept {
  readonly at: number;
  readonly terms: number;
  readonly rest: number;
  readonly length: number;
}

/**
 * The sums of all groups of a level in pages of typed arrays: as arrays of their own, a hundred thousand of them cost as much again in
 * what the engine notes of each.
 */
export class SumPool {
  private readonly pages: Uint32Array[] = [];
  private used = PAGE;
  /** Blocks given back, by size. */
  private readonly free: number[][] = [];

  /** Copies a sum into the pool. */
  put({ key, weight, rest, length }: Sum): Kept {
    const at = this.block(stepsOf(key.length));
    const page = this.pageOf(at);
    const from = at % PAGE;
    page.set(key, from);
    page.set(weight, from + key.length);
    return { at, terms: key.length, rest, length };
  }

  /** A view, which holds until the sum is given back. */
  get({ at, terms, rest, length }: Kept): Sum {
    const [page, from] = [this.pageOf(at), at % PAGE];
    return { key: page.subarray(from, from + terms), weight: page.subarray(from + terms, from + 2 * terms), rest, length };
  }

  giveBack({ at, terms }: Kept): void {
    const steps = stepsOf(terms);
    const blocks = this.free[steps];
    if (blocks !== undefined) blocks.push(at);
    else this.free[steps] = [at];
  }

  private pageOf(at: number): Uint32Array {
    return this.pages[Math.floor(at / PAGE)] ?? NO_PAGE;
  }

  private block(steps: number): number {
    const free = this.free[steps]?.pop();
    if (free !== undefined) return free;
    if (this.used + steps * STEP > PAGE) {
      this.pages.push(new Uint32Array(PAGE));
      this.used = 0;
    }
    const at = (this.pages.length - 1) * PAGE + this.used;
    this.used += steps * STEP;
    return at;
  }
}

const NO_PAGE = new Uint32Array();

const stepsOf = (terms: number): number => Math.ceil((2 * terms) / STEP);

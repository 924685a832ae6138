import { Blocks, offset } from './blocks.ts';
import { lengthOf, type Sum } from './sum.ts';
import { UNIT } from './vector.ts';
import type { VectorIndex } from './vector-index.ts';

/** A block is a multiple of so many words, so that what is given back fits another sum of about that size. */
const STEP = 8;
/** Weights that all lie below are kept in two bytes each: those of most groups. */
const NARROW = 1 << 16;

/** Where the pool holds a sum. */
export interface Kept {
  readonly at: number;
  readonly terms: number;
  /** Its weights take four bytes. */
  readonly wide: boolean;
  readonly rest: number;
  readonly length: number;
}

/** The sums of all groups of a level: of each its keys, then its weights. */
export class SumPool {
  private readonly blocks = new Blocks();

  /** Copies a sum into the pool. */
  put({ key, weight, rest, length }: Sum): Kept {
    let most = 0;
    for (let i = 0; i < weight.length; i += 1) most = Math.max(most, weight[i] ?? 0);
    const [terms, wide] = [key.length, most >= NARROW];
    const at = this.blocks.take(blockOf(terms, wide));
    const { words, halves } = this.blocks.page(at);
    words.set(key, offset(at));
    if (wide) words.set(weight, offset(at) + terms);
    else halves.set(weight, 2 * (offset(at) + terms));
    // Of an odd number the last half says nothing, whatever stood there.
    if (!wide && terms % 2 === 1) halves[2 * offset(at) + 3 * terms] = 0;
    return { at, terms, wide, rest, length };
  }

  /** Copies the words of a sum, as `words` gave them. */
  putWords({ terms, wide, rest }: Pick<Kept, 'terms' | 'wide' | 'rest'>, from: Uint32Array): Kept {
    if (from.length !== wordsOf(terms, wide)) throw new RangeError('a sum has other terms than it should');
    const at = this.blocks.take(blockOf(terms, wide));
    this.blocks.page(at).words.set(from, offset(at));
    const kept = { at, terms, wide, rest, length: 0 };
    return { ...kept, length: lengthOf(this.get(kept).weight, rest) };
  }

  /** A view, which holds until the sum is given back. */
  get({ at, terms, wide, rest, length }: Kept): Sum {
    const { words, halves } = this.blocks.page(at);
    const [from, over] = [offset(at), offset(at) + terms];
    const weight = wide ? words.subarray(over, over + terms) : halves.subarray(2 * over, 2 * over + terms);
    return { key: words.subarray(from, over), weight, rest, length };
  }

  /** The keys and weights of a sum as they lie: a view. */
  words({ at, terms, wide }: Kept): Uint32Array {
    return this.blocks.page(at).words.subarray(offset(at), offset(at) + wordsOf(terms, wide));
  }

  giveBack({ at, terms, wide }: Kept): void {
    this.blocks.giveBack(at, blockOf(terms, wide));
  }

  /** Product of the lengths and the cosine. */
  dot(vector: VectorIndex, at: number, terms: number, wide: boolean): number {
    const { words, halves } = this.blocks.page(at);
    const [begin, end] = [offset(at), offset(at) + terms];
    let sum = 0;
    for (let i = begin; i < end; i += 1) {
      const weight = vector.weight(words[i] ?? 0);
      if (weight > 0) sum += weight * (wide ? (words[terms + i] ?? 0) : (halves[2 * end + i - begin] ?? 0));
    }
    return sum / (UNIT * UNIT);
  }

  /** The weight of a key in a sum; 0 where it is not there. */
  weightOf(wanted: number, at: number, terms: number, wide: boolean): number {
    const { words, halves } = this.blocks.page(at);
    const [begin, end] = [offset(at), offset(at) + terms];
    let [from, to] = [begin, end];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((words[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    if (from === end || words[from] !== wanted) return 0;
    return wide ? (words[terms + from] ?? 0) : (halves[2 * end + from - begin] ?? 0);
  }
}

const wordsOf = (terms: number, wide: boolean): number => (wide ? 2 * terms : terms + Math.ceil(terms / 2));

const blockOf = (terms: number, wide: boolean): number => Math.max(1, Math.ceil(wordsOf(terms, wide) / STEP)) * STEP;

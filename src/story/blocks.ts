/** Words of four bytes in a page: 256 kB. */
const PAGE = 1 << 16;
const NONE = 0;

/** A page seen as words, halves and bytes. */
export interface Page {
  readonly words: Uint32Array;
  readonly halves: Uint16Array;
  readonly bytes: Uint8Array;
}

/**
 * Room in pages of typed arrays for what is small and many: as arrays of their own, a hundred thousand of them cost as much again in what
 * the engine notes of each. What is given back is given again to what needs as much, so sizes should be few.
 */
export class Blocks {
  private readonly pages: Page[] = [];
  private used = PAGE;
  /** The first block given back of a size, plus 1; its first word tells the next. */
  private readonly free = new Map<number, number>();

  /** Where so many words are: to be written by who asked. */
  take(words: number): number {
    const free = this.free.get(words) ?? NONE;
    if (free !== NONE) {
      this.free.set(words, this.page(free - 1).words[offset(free - 1)] ?? NONE);
      return free - 1;
    }
    if (this.used + words > PAGE) {
      // What is larger than a page has one of its own.
      this.pages.push(pageOf(Math.max(PAGE, words)));
      this.used = 0;
    }
    const at = (this.pages.length - 1) * PAGE + this.used;
    this.used = Math.min(PAGE, this.used + words);
    return at;
  }

  giveBack(at: number, words: number): void {
    this.page(at).words[offset(at)] = this.free.get(words) ?? NONE;
    this.free.set(words, at + 1);
  }

  page(at: number): Page {
    return this.pages[at >>> 16] ?? EMPTY;
  }
}

/** Where in its page a block begins, in words. */
export const offset = (at: number): number => at & (PAGE - 1);

function pageOf(words: number): Page {
  const all = new Uint32Array(words);
  return { words: all, halves: new Uint16Array(all.buffer), bytes: new Uint8Array(all.buffer) };
}

const EMPTY = pageOf(0);

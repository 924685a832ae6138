/** A fingerprint met in more places than this is a stock phrase; further places are not kept. */
const CAP = 400;
const EMPTY = -1;

/** Where each kept fingerprint stands: (report, word) lists in typed arrays, about 16 bytes a posting. */
export class Postings {
  private slots = 1 << 12;
  private used = 0;
  private count = 0;
  private keys = new Uint32Array(this.slots);
  private heads = new Int32Array(this.slots).fill(EMPTY);
  private sizes = new Uint16Array(this.slots);
  private report = new Uint32Array(1 << 12);
  private word = new Uint32Array(1 << 12);
  private next = new Int32Array(1 << 12);

  add(fingerprint: number, report: number, word: number): void {
    if (this.used * 2 > this.slots) this.grow();
    const slot = this.slot(fingerprint);
    if (this.heads[slot] === EMPTY) {
      this.keys[slot] = fingerprint;
      this.used += 1;
    }
    if ((this.sizes[slot] ?? 0) >= CAP) return;
    this.sizes[slot] = (this.sizes[slot] ?? 0) + 1;
    if (this.count === this.next.length) this.growLists();
    this.report[this.count] = report;
    this.word[this.count] = word;
    this.next[this.count] = this.heads[slot] ?? EMPTY;
    this.heads[slot] = this.count;
    this.count += 1;
  }

  /** Latest first. */
  each(fingerprint: number, visit: (report: number, word: number) => void): void {
    let at = this.heads[this.slot(fingerprint)] ?? EMPTY;
    while (at !== EMPTY) {
      visit(this.report[at] ?? 0, this.word[at] ?? 0);
      at = this.next[at] ?? EMPTY;
    }
  }

  /** Where a fingerprint is, or where it would be put. */
  private slot(fingerprint: number): number {
    const mask = this.slots - 1;
    let slot = fingerprint & mask;
    while (this.heads[slot] !== EMPTY && this.keys[slot] !== fingerprint) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const [keys, heads, sizes] = [this.keys, this.heads, this.sizes];
    this.slots *= 2;
    this.keys = new Uint32Array(this.slots);
    this.heads = new Int32Array(this.slots).fill(EMPTY);
    this.sizes = new Uint16Array(this.slots);
    for (let old = 0; old < keys.length; old += 1) {
      if (heads[old] === EMPTY) continue;
      const slot = this.slot(keys[old] ?? 0);
      this.keys[slot] = keys[old] ?? 0;
      this.heads[slot] = heads[old] ?? EMPTY;
      this.sizes[slot] = sizes[old] ?? 0;
    }
  }

  private growLists(): void {
    this.report = twice(this.report, new Uint32Array(this.count * 2));
    this.word = twice(this.word, new Uint32Array(this.count * 2));
    this.next = twice(this.next, new Int32Array(this.count * 2));
  }
}

function twice<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

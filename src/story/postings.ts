const NONE = 0;
const FULL = 0.7;
/** How many times its keys a table grows to: by more, most of it would stand empty, and it is half of what an index takes. */
const GROWS = 1.4;
const FIRST = 1 << 10;

/**
 * For each term the groups it stands in: chains of cells in typed arrays, for there are millions. The order of a chain follows from
 * the history, so nothing may depend on it.
 */
export class Postings {
  private keys = new Uint32Array(FIRST);
  /** Cell of the first group plus 1 by the key's place; a key whose groups are all gone keeps its place until the next growth. */
  private heads = new Uint32Array(FIRST);
  /** Cell of the last group plus 1. Groups fall asleep in much the order in which they came, so what is taken out stands in front. */
  private tails = new Uint32Array(FIRST);
  private counts = new Uint32Array(FIRST);
  private used = new Uint8Array(FIRST);
  private places = 0;
  private groups = new Uint32Array(FIRST);
  private nexts = new Uint32Array(FIRST);
  private cells = 0;
  private free = NONE;

  /** How many groups a term stands in. */
  count(key: number): number {
    return this.counts[this.placeOf(key)] ?? 0;
  }

  each(key: number, visit: (group: number) => void): void {
    for (let cell = this.heads[this.placeOf(key)] ?? NONE; cell !== NONE; cell = this.nexts[cell - 1] ?? NONE) {
      visit(this.groups[cell - 1] ?? 0);
    }
  }

  /** The group must not be there yet. */
  add(key: number, group: number): void {
    if (this.places + 1 > FULL * this.keys.length) this.rehash();
    const place = this.placeOf(key);
    if (this.used[place] === 0) {
      this.used[place] = 1;
      this.keys[place] = key;
      this.places += 1;
    }
    const cell = this.cell();
    this.groups[cell - 1] = group;
    this.nexts[cell - 1] = NONE;
    if (this.heads[place] === NONE) this.heads[place] = cell;
    else this.nexts[(this.tails[place] ?? 1) - 1] = cell;
    this.tails[place] = cell;
    this.counts[place] = (this.counts[place] ?? 0) + 1;
  }

  delete(key: number, group: number): void {
    const place = this.placeOf(key);
    let [before, cell] = [NONE, this.heads[place] ?? NONE];
    while (cell !== NONE && this.groups[cell - 1] !== group) [before, cell] = [cell, this.nexts[cell - 1] ?? NONE];
    if (cell === NONE) return;
    const next = this.nexts[cell - 1] ?? NONE;
    if (before === NONE) this.heads[place] = next;
    else this.nexts[before - 1] = next;
    if (next === NONE) this.tails[place] = before;
    this.counts[place] = (this.counts[place] ?? 0) - 1;
    this.nexts[cell - 1] = this.free;
    this.free = cell;
  }

  private cell(): number {
    if (this.free !== NONE) {
      const cell = this.free;
      this.free = this.nexts[cell - 1] ?? NONE;
      return cell;
    }
    if (this.cells === this.groups.length) {
      this.groups = grown(this.groups);
      this.nexts = grown(this.nexts);
    }
    this.cells += 1;
    return this.cells;
  }

  /** Where the key is, or would be. Keys are hashes but for those of days, which lie side by side: mixed, they spread over the table. */
  private placeOf(key: number): number {
    const { length } = this.keys;
    let place = Math.floor((Math.imul(key, 0x9e3779b1) >>> 0) * (length / 0x100000000));
    while (this.used[place] === 1 && this.keys[place] !== key) place = place + 1 === length ? 0 : place + 1;
    return place;
  }

  /** Into a table that is large enough for the keys that still have groups. */
  private rehash(): void {
    const [keys, heads, tails, counts] = [this.keys, this.heads, this.tails, this.counts];
    let live = 0;
    for (const head of heads) if (head !== NONE) live += 1;
    const size = Math.max(FIRST, Math.ceil(((live + 1) * GROWS) / FULL));
    this.keys = new Uint32Array(size);
    this.heads = new Uint32Array(size);
    this.tails = new Uint32Array(size);
    this.counts = new Uint32Array(size);
    this.used = new Uint8Array(size);
    this.places = live;
    for (let i = 0; i < keys.length; i += 1) {
      if (heads[i] === NONE) continue;
      const place = this.placeOf(keys[i] ?? 0);
      this.keys[place] = keys[i] ?? 0;
      this.heads[place] = heads[i] ?? NONE;
      this.tails[place] = tails[i] ?? NONE;
      this.counts[place] = counts[i] ?? 0;
      this.used[place] = 1;
    }
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(array.length * 1.25));
  larger.set(array);
  return larger;
}

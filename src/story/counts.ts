const FULLEST = 0.6;
const FIRST = 1 << 10;
/** Numbers of a row. */
const ROW = 2;

/** A whole number for each of many keys, 0 where none was set: a typed array, for there are hundreds of thousands, and a Map boxes most of their keys. */
export class Counts {
  /** Rows of key and number, side by side: reading them takes one look. A number of 0: an empty row. */
  private rows = new Uint32Array(FIRST * ROW);
  private held = 0;

  /** `room`: for so many keys it need not grow. */
  constructor(room = 0) {
    while (room * ROW > FULLEST * this.rows.length) this.rows = new Uint32Array(this.rows.length * 2);
  }

  /** How many keys have a number above 0. */
  get size(): number {
    return this.held;
  }

  get(key: number): number {
    return this.rows[this.find(key) + 1] ?? 0;
  }

  /** The sum must not fall below 0. */
  add(key: number, by: number): void {
    let row = this.find(key);
    const before = this.rows[row + 1] ?? 0;
    if (by === 0) return;
    if (before === 0) {
      if ((this.held + 1) * ROW > FULLEST * this.rows.length) {
        this.grow();
        row = this.find(key);
      }
      this.held += 1;
      this.rows[row] = key;
    }
    this.rows[row + 1] = before + by;
    if (before + by === 0) this.delete(row);
  }

  /** Ascending. */
  sorted(): Uint32Array {
    return this.filter(() => true).sort();
  }

  /** The keys with a number above 0 that it fits, in no order to rely on. */
  filter(fits: (count: number) => boolean): Uint32Array {
    const { rows } = this;
    const found = new Uint32Array(this.held);
    let length = 0;
    for (let row = 0; row < rows.length; row += ROW) {
      const count = rows[row + 1] ?? 0;
      if (count > 0 && fits(count)) found[length++] = rows[row] ?? 0;
    }
    return found.slice(0, length);
  }

  /** Where the key is, or would be. Keys are hashes, so their low bits are as good as any. */
  private find(key: number): number {
    const { rows } = this;
    const last = rows.length - 1;
    let row = (key << 1) & last;
    while (rows[row + 1] !== 0 && rows[row] !== key) row = (row + ROW) & last;
    return row;
  }

  /** What stands behind moves up, so that no row stays taken by what is gone. */
  private delete(row: number): void {
    const { rows } = this;
    const last = rows.length - 1;
    let gap = row;
    for (let next = (gap + ROW) & last; rows[next + 1] !== 0; next = (next + ROW) & last) {
      const home = ((rows[next] ?? 0) << 1) & last;
      if (((next - home) & last) < ((next - gap) & last)) continue;
      rows[gap] = rows[next] ?? 0;
      rows[gap + 1] = rows[next + 1] ?? 0;
      gap = next;
    }
    rows[gap + 1] = 0;
    this.held -= 1;
  }

  private grow(): void {
    const { rows } = this;
    this.rows = new Uint32Array(rows.length * 2);
    for (let row = 0; row < rows.length; row += ROW) {
      if (rows[row + 1] === 0) continue;
      const to = this.find(rows[row] ?? 0);
      this.rows[to] = rows[row] ?? 0;
      this.rows[to + 1] = rows[row + 1] ?? 0;
    }
  }
}

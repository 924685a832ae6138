const FULLEST = 0.7;
/** By more, most of the table would stand empty; by less, it would be copied too often. */
const GROWS = 1.4;
const FIRST = 24;
/** Numbers of a row. */
const ROW = 3;

/** Keys are hashes but for those of days, which lie side by side: mixed, they spread over tables. */
export const mixed = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 0;
/** The highest bits choose among tables, the others a place in one. */
export const TABLE_BITS = 6;

/** For each term how many groups it stands in, and where these are. What belongs together lies together: reading it takes one look. */
export class TermTable {
  /** Rows of key, count and `at`; a count of 0: an empty row. */
  private rows = new Uint32Array(FIRST * ROW);
  private held = 0;

  /** Where a term's row is, or would be. */
  find(hash: number, key: number): number {
    const { rows } = this;
    let row = this.home(hash);
    while (rows[row + 1] !== 0 && rows[row] !== key) row = row + ROW === rows.length ? 0 : row + ROW;
    return row;
  }

  count(row: number): number {
    return this.rows[row + 1] ?? 0;
  }

  /** Of a term in one group the group, else where its groups are. */
  at(row: number): number {
    return this.rows[row + 2] ?? 0;
  }

  set(row: number, count: number, at: number): void {
    this.rows[row + 1] = count;
    this.rows[row + 2] = at;
  }

  /** Enters a term that is not there, with its first group. */
  enter(hash: number, key: number, group: number): void {
    this.held += 1;
    if (this.held * ROW > FULLEST * this.rows.length) this.grow();
    const row = this.find(hash, key);
    this.rows[row] = key;
    this.set(row, 1, group);
  }

  /** Counts one more group of a term, of which the first alone is noted: where all are is to be set when all are counted. */
  countIn(key: number, group: number): void {
    const hash = mixed(key);
    const row = this.find(hash, key);
    if (this.rows[row + 1] === 0) this.enter(hash, key, group);
    else this.rows[row + 1] = (this.rows[row + 1] ?? 0) + 1;
  }

  /** Of its rows, in numbers: these lie at multiples of three. */
  get size(): number {
    return this.rows.length;
  }

  /** What stands behind moves up, so that no row stays taken by what is gone. */
  delete(row: number): void {
    const { rows } = this;
    const { length } = rows;
    const apart = (from: number, to: number): number => (to < from ? to - from + length : to - from);
    const after = (one: number): number => (one + ROW === length ? 0 : one + ROW);
    let gap = row;
    for (let next = after(gap); rows[next + 1] !== 0; next = after(next)) {
      if (apart(this.home(mixed(rows[next] ?? 0)), next) < apart(gap, next)) continue;
      rows.copyWithin(gap, next, next + ROW);
      gap = next;
    }
    rows[gap + 1] = 0;
    this.held -= 1;
  }

  private grow(): void {
    const { rows } = this;
    const size = Math.ceil((this.held * GROWS) / FULLEST) * ROW;
    this.rows = new Uint32Array(size);
    for (let row = 0; row < rows.length; row += ROW) {
      if (rows[row + 1] === 0) continue;
      const key = rows[row] ?? 0;
      const to = this.find(mixed(key), key);
      this.rows[to] = key;
      this.set(to, rows[row + 1] ?? 0, rows[row + 2] ?? 0);
    }
  }

  private home(hash: number): number {
    return Math.floor(((hash << TABLE_BITS) >>> 0) * (this.rows.length / ROW / 0x100000000)) * ROW;
  }
}

import { Blocks, offset } from './blocks.ts';
import { grownTo } from './columns.ts';
import { mixed, TABLE_BITS, TermTable } from './term-table.ts';

const TABLES = 1 << TABLE_BITS;
/** So many tables are filled at a time. */
const AT_ONCE = 32;

/**
 * For each term the groups it stands in, in typed arrays, for there are millions. A term's only group stands with the term, as most do;
 * more stand in a list. In which order follows from the history, so nothing may depend on it.
 */
export class Postings {
  /** Many small ones, each of which grows alone: none is so large that its growth is felt. */
  private readonly tables = Array.from({ length: TABLES }, () => new TermTable());
  private readonly lists = new Blocks();

  /** How many groups a term stands in. */
  count(key: number): number {
    const hash = mixed(key);
    const table = this.tableOf(hash);
    return table.count(table.find(hash, key));
  }

  each(key: number, visit: (group: number) => void): void {
    const hash = mixed(key);
    const table = this.tableOf(hash);
    const row = table.find(hash, key);
    const [count, at] = [table.count(row), table.at(row)];
    if (count === 1) visit(at);
    if (count < 2) return;
    const { words } = this.lists.page(at);
    for (let i = offset(at), end = i + count; i < end; i += 1) visit(words[i] ?? 0);
  }

  /** The group must not be there yet. */
  add(key: number, group: number): void {
    const hash = mixed(key);
    const table = this.tableOf(hash);
    const row = table.find(hash, key);
    const count = table.count(row);
    if (count === 0) {
      table.enter(hash, key, group);
      return;
    }
    const at = count === 1 ? this.begun(table.at(row)) : this.moved(table.at(row), count, count + 1);
    this.lists.page(at).words[offset(at) + count] = group;
    table.set(row, count + 1, at);
  }

  delete(key: number, group: number): void {
    const hash = mixed(key);
    const table = this.tableOf(hash);
    const row = table.find(hash, key);
    const [count, at] = [table.count(row), table.at(row)];
    if (count === 1 && at === group) table.delete(row);
    if (count < 2) return;
    const { words } = this.lists.page(at);
    const last = offset(at) + count - 1;
    let i = offset(at);
    while (i <= last && words[i] !== group) i += 1;
    if (i > last) return;
    words[i] = words[last] ?? 0;
    table.set(row, count - 1, count === 2 ? this.ended(at) : this.moved(at, count, count - 1));
  }

  /**
   * Enters the terms of many groups at once, into postings that are empty: some tables at a time, so that these stay near the processor,
   * and each list where it has room for all.
   */
  fill(groups: readonly number[], keysOf: (group: number) => Uint32Array, leads: (key: number) => boolean): void {
    for (let first = 0; first < TABLES; first += AT_ONCE) {
      const entries = Array.from({ length: AT_ONCE }, () => new Entries());
      for (const group of groups) {
        const keys = keysOf(group);
        for (let i = 0; i < keys.length; i += 1) {
          const key = keys[i] ?? 0;
          const table = mixed(key) >>> (32 - TABLE_BITS);
          if (table >= first && table < first + AT_ONCE && leads(key)) entries[table - first]?.push(key, group);
        }
      }
      for (const [i, one] of entries.entries()) this.enter(this.tables[first + i] ?? NO_TABLE, one);
    }
  }

  private enter(table: TermTable, { keys, groups, size }: Entries): void {
    for (let i = 0; i < size; i += 1) table.countIn(keys[i] ?? 0, groups[i] ?? 0);
    const entered = new Uint32Array(table.size);
    for (let i = 0; i < size; i += 1) {
      const row = table.find(mixed(keys[i] ?? 0), keys[i] ?? 0);
      const count = table.count(row);
      if (count === 1) continue;
      const before = entered[row] ?? 0;
      if (before === 0) table.set(row, count, this.lists.take(room(count)));
      entered[row] = before + 1;
      const at = table.at(row);
      this.lists.page(at).words[offset(at) + before] = groups[i] ?? 0;
    }
  }

  /** A list of one group. */
  private begun(group: number): number {
    const at = this.lists.take(room(2));
    this.lists.page(at).words[offset(at)] = group;
    return at;
  }

  /** The first group of a list, which is given back. */
  private ended(at: number): number {
    const group = this.lists.page(at).words[offset(at)] ?? 0;
    this.lists.giveBack(at, room(2));
    return group;
  }

  /** Where a list is that is as long as it was or one shorter or longer. */
  private moved(at: number, before: number, now: number): number {
    const [had, needs] = [room(before), room(now)];
    if (had === needs) return at;
    const to = this.lists.take(needs);
    const from = this.lists.page(at).words.subarray(offset(at), offset(at) + Math.min(before, now));
    this.lists.page(to).words.set(from, offset(to));
    this.lists.giveBack(at, had);
    return to;
  }

  private tableOf(hash: number): TermTable {
    return this.tables[hash >>> (32 - TABLE_BITS)] ?? NO_TABLE;
  }
}

/** Terms and the groups they stand in, in the order in which they came. */
class Entries {
  keys = new Uint32Array(1 << 10);
  groups = new Uint32Array(1 << 10);
  size = 0;

  push(key: number, group: number): void {
    if (this.size === this.keys.length) {
      this.keys = grownTo(this.keys, this.size + 1);
      this.groups = grownTo(this.groups, this.size + 1);
    }
    this.keys[this.size] = key;
    this.groups[this.size] = group;
    this.size += 1;
  }
}

/** A list has room for 2, 3, 4, 6, 8, 12, 16, 24 … groups: few sizes, and a sixth of it empty. */
function room(groups: number): number {
  let size = 2;
  while (size < groups) size += (size & (size - 1)) === 0 ? size / 2 : size / 3;
  return size;
}

const NO_TABLE = new TermTable();

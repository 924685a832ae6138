import { grownTo } from './columns.ts';
import { NumberMap } from './number-map.ts';

const NONE = 0;
const FIRST = 16;

/** Which slots belong to each of many keys, as chains in typed arrays: a Set for each takes ten times as much. In no order to rely on. */
export class Chains {
  /** The first slot of a key's chain. */
  private readonly heads = new NumberMap();
  /** Slots plus 1. */
  private nexts = new Uint32Array(FIRST);
  private befores = new Uint32Array(FIRST);

  /** The slot must stand in no chain. */
  enter(key: number, slot: number): void {
    if (slot >= this.nexts.length) {
      this.nexts = grownTo(this.nexts, slot + 1);
      this.befores = grownTo(this.befores, slot + 1);
    }
    const head = this.heads.get(key) + 1;
    this.nexts[slot] = head;
    this.befores[slot] = NONE;
    if (head !== NONE) this.befores[head - 1] = slot + 1;
    this.heads.set(key, slot);
  }

  /** The slot must stand in the key's chain. */
  leave(key: number, slot: number): void {
    const [next, before] = [this.nexts[slot] ?? NONE, this.befores[slot] ?? NONE];
    if (next !== NONE) this.befores[next - 1] = before;
    if (before !== NONE) this.nexts[before - 1] = next;
    else if (next !== NONE) this.heads.set(key, next - 1);
    else this.heads.delete(key);
  }

  of(key: number): number[] {
    const slots: number[] = [];
    for (let one = this.heads.get(key) + 1; one !== NONE; one = this.nexts[one - 1] ?? NONE) slots.push(one - 1);
    return slots;
  }

  /** Ascending. */
  keys(): Uint32Array {
    return this.heads.sorted();
  }
}

import { grownTo } from './columns.ts';
import { NumberMap } from './number-map.ts';

/**
 * A place in columns for each of many numbers. Numbers rise for ever, so places are given again; which one a number has follows from the
 * history, so nothing may depend on it.
 */
export class Slots {
  private readonly slots = new NumberMap();
  private numbers = new Uint32Array(16);
  private readonly free: number[] = [];
  private used = 0;

  get size(): number {
    return this.slots.size;
  }

  /** `ABSENT` where the number has none. */
  of(number: number): number {
    return this.slots.get(number);
  }

  numberOf(slot: number): number {
    return this.numbers[slot] ?? 0;
  }

  /** The number must have none yet. */
  open(number: number): number {
    const slot = this.free.pop() ?? this.used++;
    if (slot >= this.numbers.length) this.numbers = grownTo(this.numbers, this.used);
    this.numbers[slot] = number;
    this.slots.set(number, slot);
    return slot;
  }

  close(number: number): void {
    const slot = this.slots.get(number);
    if (slot < 0) return;
    this.slots.delete(number);
    this.free.push(slot);
  }

  /** The numbers that have one, ascending. */
  sorted(): Uint32Array {
    return this.slots.sorted();
  }
}

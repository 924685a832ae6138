import { overlaps, type Span } from '../model/span.ts';

/** Things that stand at spans of one text, for asking which of them touch a place without looking at all. */
export class Intervals<T> {
  private readonly items: readonly { readonly at: Span; readonly item: T }[];
  /** The furthest end among an item and those before it. */
  private readonly reach: readonly number[];

  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[]) {
    this.items = items
      .flatMap((item) => spansOf(item).map((at) => ({ at, item })))
      .toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    let furthest = 0;
    this.reach = this.items.map(({ at }) => {
      furthest = Math.max(furthest, at.end);
      return furthest;
    });
  }

  /** Each item that shares a character with the place, once, in text order. */
  touching(place: Span): T[] {
    const found: T[] = [];
    for (let i = this.before(place.end) - 1; i >= 0 && (this.reach[i] ?? 0) > place.start; i -= 1) {
      const one = this.items[i];
      if (one !== undefined && overlaps(one.at, place)) found.push(one.item);
    }
    return [...new Set(found.reverse())];
  }

  /** How many items start before an offset. */
  private before(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.at.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

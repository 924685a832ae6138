/** Disjoint sets of ids; the earliest member stands for each. */
export class DisjointSets {
  private readonly ids: readonly string[];
  private readonly place: ReadonlyMap<string, number>;
  private readonly parent: number[];

  constructor(ids: readonly string[]) {
    this.ids = ids;
    this.place = new Map(ids.map((id, i) => [id, i]));
    this.parent = ids.map((_, i) => i);
  }

  /** Whether two groups became one; an id that is not there joins nothing. */
  join(a: string, b: string): boolean {
    const [i, j] = [this.place.get(a), this.place.get(b)];
    if (i === undefined || j === undefined) return false;
    const [x, y] = [this.head(i), this.head(j)];
    if (x === y) return false;
    this.parent[Math.max(x, y)] = Math.min(x, y);
    return true;
  }

  /** Who stands for the group of an id; the id itself where it is not there. */
  headOf(id: string): string {
    const i = this.place.get(id);
    return i === undefined ? id : (this.ids[this.head(i)] ?? id);
  }

  private head(i: number): number {
    let at = i;
    while ((this.parent[at] ?? at) !== at) {
      const up = this.parent[at] ?? at;
      this.parent[at] = this.parent[up] ?? up;
      at = up;
    }
    return at;
  }

  /** In the order of their first members, each in the order given. */
  all(): string[][] {
    const members = new Map<number, string[]>();
    this.ids.forEach((id, i) => {
      const head = this.head(i);
      const group = members.get(head);
      if (group === undefined) members.set(head, [id]);
      else group.push(id);
    });
    return [...members.values()];
  }
}

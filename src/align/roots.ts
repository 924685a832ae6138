/** Names joined by pairs; each is known by the first of its group in text order. A name that no pair joins is a group of its own. */
export class Roots {
  private readonly parents = new Map<string, string>();

  of(name: string): string {
    let root = name;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    if (root !== name) this.parents.set(name, root);
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].toSorted();
    if (first !== undefined && second !== undefined && first !== second) this.parents.set(second, first);
  }
}

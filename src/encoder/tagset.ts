/** Tags of the form O, B-kind, I-kind, E-kind, S-kind (outside, begin, inside, end, single). */
export interface Tagset {
  readonly tags: readonly string[];
  /** The kinds in the order in which the tags name them. */
  readonly kinds: readonly string[];
  /** For each tag the place of its kind in `kinds`; -1 for O. */
  readonly kindOf: Int8Array;
}

/** Words of one kind, the last one included. */
export interface Run {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
}

const TAG = /^(?:O|[BIES]-(?<kind>.+))$/u;

/** Throws Error for a tag of another form. */
export function tagsetOf(tags: readonly string[]): Tagset {
  const kinds: string[] = [];
  const kindOf = Int8Array.from(tags, (tag) => {
    const found = TAG.exec(tag);
    if (found === null) throw new Error(`"${tag}" is no tag of the form O, B-, I-, E-, S-`);
    const kind = found.groups?.kind;
    if (kind === undefined) return -1;
    if (!kinds.includes(kind)) kinds.push(kind);
    return kinds.indexOf(kind);
  });
  return { tags, kinds, kindOf };
}

export function runsOf(path: Uint8Array, { tags, kindOf }: Tagset): Run[] {
  const runs: Run[] = [];
  const goesOn = (word: number): boolean => {
    const [here, next] = [path[word] ?? 0, path[word + 1] ?? 0];
    return (
      word + 1 < path.length && /^[BI]/.test(tags[here] ?? '') && /^[IE]/.test(tags[next] ?? '') && kindOf[here] === kindOf[next]
    );
  };
  for (let first = 0; first < path.length; first += 1) {
    const kind = kindOf[path[first] ?? 0] ?? -1;
    if (kind < 0) continue;
    let last = first;
    while (goesOn(last)) last += 1;
    runs.push({ kind, first, last });
    first = last;
  }
  return runs;
}

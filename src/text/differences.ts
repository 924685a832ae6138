/** `length` equal items, from place `a` in one row and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** So many pairs of items are compared in one gap: 1 MB of memory, and time that stays in proportion to both rows. */
const CELLS = 500_000;

/** Items that stand once are looked for anew between those found, so often: each time costs a walk over both rows. */
const DEEPEST = 16;

interface Gap {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  readonly depth: number;
}

/**
 * What two rows have in common, in the order of both. Items that stand once in each are laid beside each other first (patience diff,
 * B. Cohen 2003: what people take for the same is kept together), then what is equal between them by longest common subsequence. Gaps of more
 * than `CELLS` pairs without such items are taken as replaced.
 */
export function differences(a: readonly number[], b: readonly number[]): Run[] {
  const pairs: [number, number][] = [];
  const open: Gap[] = [{ a: [0, a.length], b: [0, b.length], depth: 0 }];
  for (let gap = open.pop(); gap !== undefined; gap = open.pop()) {
    const inner = trimmed(a, b, gap, pairs);
    if (inner.a[0] === inner.a[1] || inner.b[0] === inner.b[1]) continue;
    const anchors = inner.depth < DEEPEST ? anchorsIn(a, b, inner) : [];
    if (anchors.length === 0) common(a, b, inner, pairs);
    else for (const next of between(inner, anchors, pairs)) open.push(next);
  }
  return runs(pairs.toSorted((x, y) => x[0] - y[0]));
}

/** What is left of a gap without the equal items at both its ends. */
function trimmed(a: readonly number[], b: readonly number[], gap: Gap, pairs: [number, number][]): Gap {
  let [[i, aEnd], [j, bEnd]] = [gap.a, gap.b];
  while (i < aEnd && j < bEnd && a[i] === b[j]) pairs.push([i++, j++]);
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) pairs.push([--aEnd, --bEnd]);
  return { a: [i, aEnd], b: [j, bEnd], depth: gap.depth };
}

/** Items that stand once on each side, as many as are in the same order on both. */
function anchorsIn(a: readonly number[], b: readonly number[], gap: Gap): [number, number][] {
  const left = onceIn(a, gap.a);
  const right = onceIn(b, gap.b);
  const both: [number, number][] = [];
  for (const [item, place] of left) {
    const other = right.get(item);
    if (place >= 0 && other !== undefined && other >= 0) both.push([place, other]);
  }
  return rising(both.toSorted((x, y) => x[0] - y[0]));
}

/** Each item's place, or -1 where it stands several times. */
function onceIn(row: readonly number[], [from, to]: Gap['a']): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i += 1) {
    const item = row[i] ?? -1;
    places.set(item, places.has(item) ? -1 : i);
  }
  return places;
}

/** The longest list of pairs in which the second place rises with the first. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, place], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = i;
  });
  const found: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) found.push(pairs[at] ?? [0, 0]);
  return found.reverse();
}

function between(gap: Gap, anchors: readonly [number, number][], pairs: [number, number][]): Gap[] {
  let [i, j] = [gap.a[0], gap.b[0]];
  const depth = gap.depth + 1;
  const gaps: Gap[] = [];
  for (const [x, y] of anchors) {
    pairs.push([x, y]);
    gaps.push({ a: [i, x], b: [j, y], depth });
    [i, j] = [x + 1, y + 1];
  }
  return [...gaps, { a: [i, gap.a[1]], b: [j, gap.b[1]], depth }];
}

/** Longest common subsequence, by the table of Wagner and Fischer (1974). */
function common(a: readonly number[], b: readonly number[], gap: Gap, pairs: [number, number][]): void {
  const [[aFrom, aTo], [bFrom, bTo]] = [gap.a, gap.b];
  const [rows, columns] = [aTo - aFrom, bTo - bFrom];
  if (rows * columns > CELLS) return;
  const width = columns + 1;
  const most = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const same = a[aFrom + i] === b[bFrom + j];
      most[i * width + j] = same
        ? 1 + (most[(i + 1) * width + j + 1] ?? 0)
        : Math.max(most[(i + 1) * width + j] ?? 0, most[i * width + j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[aFrom + i] === b[bFrom + j]) pairs.push([aFrom + i++, bFrom + j++]);
    else if ((most[(i + 1) * width + j] ?? 0) >= (most[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
}

function runs(pairs: readonly [number, number][]): Run[] {
  const found: { a: number; b: number; length: number }[] = [];
  for (const [a, b] of pairs) {
    const last = found.at(-1);
    if (last !== undefined && last.a + last.length === a && last.b + last.length === b) last.length += 1;
    else found.push({ a, b, length: 1 });
  }
  return found;
}

/** A note as it wants to stand: level with its line, `y` CSS pixels below the top of the list. */
export interface Wanted {
  readonly y: number;
  readonly height: number;
}

/**
 * Where notes stand that are level with their lines as far as they can be, in the order they come in: each pushes the next down. Of `level`
 * (its place; -1: of none) the line is kept, and those before it are pushed up. Nothing is put above the top of the list.
 */
export function stacked(notes: readonly Wanted[], level: number, gap: number): readonly number[] {
  const tops: number[] = [];
  let [floor, needed] = [0, 0];
  for (const [i, { y, height }] of notes.entries()) {
    const top = i === level ? Math.max(y, needed) : Math.max(y, floor);
    tops.push(top);
    floor = top + height + gap;
    needed += height + gap;
  }
  let ceiling = tops[level] ?? 0;
  for (let i = level - 1; i >= 0; i -= 1) {
    ceiling = Math.min(tops[i] ?? 0, ceiling - gap - (notes[i]?.height ?? 0));
    tops[i] = ceiling;
  }
  return tops;
}

/** How far the one that is pushed furthest stands from its line. */
export const furthest = (notes: readonly Wanted[], tops: readonly number[]): number =>
  notes.reduce((most, { y }, i) => Math.max(most, Math.abs((tops[i] ?? 0) - y)), 0);

/** Which pages of a long list are drawn: from the first to the last of these, counted from 0. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The pages that lie between two heights of the list, in CSS pixels from its upper edge, and one more on each side, so that the next row
 * is always there for the keyboard. A page is as high as it was measured, else as `guess`.
 */
export function rangeBetween(heights: readonly number[], from: number, to: number): Range {
  let [first, last, top] = [0, 0, 0];
  for (const [page, height] of heights.entries()) {
    if (top <= from) first = page;
    if (top <= to) last = page;
    top += height;
  }
  return around(first, Math.max(first, last), heights.length);
}

/** These pages and one more on each side. */
export const around = (first: number, last: number, pages: number): Range => ({
  first: Math.max(0, first - 1),
  last: Math.max(0, Math.min(pages - 1, last + 1)),
});

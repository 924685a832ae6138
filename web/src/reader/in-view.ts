/** What stands between two heights of the window, in CSS pixels from its upper edge. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const found = (selector: string, position: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)]
    .filter((one) => getComputedStyle(one).position === position)
    .map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0);

/** What the bars leave of the window: those at its top, and what lies over its foot. */
export function room(): Band {
  const above = found('.top, .rbar', 'sticky').reduce((sum, { height }) => sum + height, 0);
  const below = found('.top nav, .stepper, .note[aria-current]', 'fixed').map(({ top }) => top);
  return { top: above, bottom: Math.min(window.innerHeight, ...below) };
}

/** What is shown stands so far from the bars. */
const EDGE = 8;

/** Scrolls only where one of `parts` is not to be seen; if they do not fit together, to the first. */
export function bringIntoView(...parts: readonly Band[]): void {
  const free = room();
  const [top, bottom] = [free.top + EDGE, free.bottom - EDGE];
  if (parts.every((part) => part.top >= top && part.bottom <= bottom)) return;
  const all = { top: Math.min(...parts.map((part) => part.top)), bottom: Math.max(...parts.map((part) => part.bottom)) };
  const shown = all.bottom - all.top <= bottom - top ? all : parts[0];
  if (shown === undefined) return;
  const spare = Math.max(0, bottom - top - (shown.bottom - shown.top));
  const by = shown.top - top - Math.min(spare, (bottom - top) / 3);
  // the way there is of use where one can follow it
  window.scrollBy(Math.abs(by) > window.innerHeight ? { top: by, behavior: 'instant' } : { top: by });
}

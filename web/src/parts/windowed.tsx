import { type ComponentChildren, Fragment, options } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeLeft } from '../place.ts';
import { around, type Range, rangeBetween } from '../window-range.ts';

interface WindowedProps<T> {
  /** "stories" */
  readonly name: string;
  readonly pages: readonly (readonly T[])[];
  /** The rows of a page, each with `data-row` and `aria-posinset`; `first`: the number of its first row in the list, from 1. */
  readonly children: (page: readonly T[], first: number) => ComponentChildren;
  /** How a row is named in `data-row`. */
  readonly idOf: (row: T) => string;
  /** How high most rows are. */
  readonly rowHeight: number;
}

/**
 * A list of any length: only the pages near what is seen are in the document, and a gap as high as the others stands for them. With all
 * of 10,000 rows in it a frame of scrolling took 92 ms of the main thread, although the browser was told to lay out none of those out of
 * sight (content-visibility: auto); so it takes 6.
 */
export function Windowed<T>({ name, pages, children, idOf, rowHeight }: WindowedProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const measured = measuredOf(pages[0]);
  const [range, setRange] = useState<Range>(() => firstRange(pages, idOf));
  const heights = pages.map((page, i) => measured[i] ?? page.length * rowHeight);
  const latest = useRef(heights);
  latest.current = heights;
  const held = useRef<Held | null>(null);
  const see = (): void => {
    held.current = firstSeen(list.current);
    setRange((before) => rangeSeen(list.current, latest.current, before));
  };
  useEffect(() => following(see), []);
  useEffect(see, [pages.length]);
  const printed = usePrinted();
  const last = printed ? pages.length - 1 : Math.min(range.last, pages.length - 1);
  const first = printed ? 0 : Math.min(range.first, last);
  const sum = (from: number, to: number): number => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const rows = (count: number): number => pages.slice(0, count).reduce((all, page) => all + page.length, 0);
  const drawn = pages.slice(first, last + 1).map((_, i) => ({ number: first + i, row: rows(first + i) + 1 }));
  const below = sum(last + 1, pages.length);
  useLayoutEffect(() => {
    measure(list.current, measured, drawn, below);
    hold(held.current);
    held.current = null;
  });
  return (
    <ol class={`${name} rows`} ref={list} data-rows={rows(pages.length)}>
      <Gap key="above" height={sum(0, first)} />
      {drawn.map(({ number, row }) => (
        <Fragment key={number}>{children(pages[number] ?? [], row)}</Fragment>
      ))}
      <Gap key="below" height={below} />
    </ol>
  );
}

/** Whether the page is about to be printed: paper has all rows. */
function usePrinted(): boolean {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    const before = (): void => atOnce(() => setPrinted(true));
    const after = (): void => setPrinted(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printed;
}

/** Draws what `change` changes before it returns: the browser takes the page for paper right after. */
function atOnce(change: () => void): void {
  options.debounceRendering = (draw) => draw();
  change();
  delete options.debounceRendering;
}

/** How high the pages of a list were, by its first page: known again when one comes back to it. */
const heightsKnown = new WeakMap<object, { readonly width: number; readonly heights: (number | undefined)[] }>();

function measuredOf(first: object | undefined): (number | undefined)[] {
  const known = first === undefined ? undefined : heightsKnown.get(first);
  if (known?.width === window.innerWidth) return known.heights;
  const heights: (number | undefined)[] = [];
  if (first !== undefined) heightsKnown.set(first, { width: window.innerWidth, heights });
  return heights;
}

/** A row, and how far below the upper edge of the window it stands. */
interface Held {
  readonly row: Element;
  readonly top: number;
}

function firstSeen(list: HTMLOListElement | null): Held | null {
  for (const row of list?.querySelectorAll('[aria-posinset]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0) return top < window.innerHeight ? { row, top } : null;
  }
  return null;
}

/** What is drawn above what is seen may be higher or lower than it was taken for: nothing moves under the reader for that. */
function hold(held: Held | null): void {
  if (held?.row.isConnected !== true) return;
  const by = held.row.getBoundingClientRect().top - held.top;
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}

/** Where one comes back to a row, the pages around it. */
function firstRange<T>(pages: WindowedProps<T>['pages'], idOf: (row: T) => string): Range {
  const row = placeLeft()?.row;
  const page = Math.max(0, row === undefined ? 0 : pages.findIndex((one) => one.some((it) => idOf(it) === row)));
  return around(page, page, pages.length);
}

/** Rows that are not in the document: so high, and nothing to be read. */
const Gap = ({ height }: { readonly height: number }) =>
  height === 0 ? null : <li class="gap" aria-hidden="true" style={{ height: `${height}px` }} />;

/** From the first row of a page to that of the next; the last one ends where the gap below begins. */
function measure(list: HTMLOListElement | null, into: (number | undefined)[], pages: readonly DrawnPage[], below: number): void {
  if (list === null) return;
  const topOf = ({ row }: DrawnPage): number | undefined =>
    list.querySelector(`[aria-posinset="${row}"]`)?.getBoundingClientRect().top;
  for (const [i, page] of pages.entries()) {
    const [next, top] = [pages[i + 1], topOf(page)];
    const end = next === undefined ? list.getBoundingClientRect().bottom - below : topOf(next);
    if (top !== undefined && end !== undefined) into[page.number] = end - top;
  }
}

interface DrawnPage {
  readonly number: number;
  /** The number of its first row in the list, from 1. */
  readonly row: number;
}

/** What is to be drawn for what is seen now, and for a screen above and below it. */
function rangeSeen(list: HTMLOListElement | null, heights: readonly number[], before: Range): Range {
  if (list === null) return before;
  const { top } = list.getBoundingClientRect();
  const seen = rangeBetween(heights, -top - window.innerHeight, -top + 2 * window.innerHeight);
  return seen.first === before.first && seen.last === before.last ? before : seen;
}

/** Calls at most once a frame while one scrolls or the window changes. */
function following(act: () => void): () => void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      act();
    });
  };
  window.addEventListener('scroll', soon, { passive: true });
  window.addEventListener('resize', soon);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', soon);
    window.removeEventListener('resize', soon);
  };
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { keptPlace } from '../address.ts';
import type { Span } from './highlights.ts';
import { bringIntoView } from './in-view.ts';
import { furthest, stacked, type Wanted } from './stacked.ts';

export const WIDE = '(min-width: 1081px)';
const GAP = 4;
/** Where a note stands further from its line, all but the one at work are made short. */
const FAR = 160;

interface Aligned {
  readonly reader: { readonly current: HTMLElement | null };
  /** All is laid out anew when this changes. */
  readonly version: unknown;
  /** The words that are picked: they are brought into view, and so is the note they are told in. */
  readonly chosen: Span | null;
}

/**
 * Notes stand beside their lines, that of the picked words level with them. Each item says where its words begin in `data-start`, each
 * paragraph where it begins. On narrow screens notes are a list below the text, and that of the picked words lies over its foot.
 */
export function useAligned({ reader, version, chosen }: Aligned): void {
  const isBack = useRef(keptPlace() !== null);
  useLayoutEffect(() => {
    const within = reader.current;
    const layOut = (): void => {
      if (within !== null) align(within);
    };
    layOut();
    void document.fonts.ready.then(layOut);
    window.addEventListener('resize', layOut);
    within?.addEventListener('toggle', layOut, true); // what unfolds above the text moves its lines
    within?.addEventListener('focusin', layOut);
    return () => {
      window.removeEventListener('resize', layOut);
      within?.removeEventListener('toggle', layOut, true);
      within?.removeEventListener('focusin', layOut);
    };
  }, [reader, version]);
  useLayoutEffect(() => {
    if (chosen === null || reader.current === null) return;
    align(reader.current);
    if (isBack.current)
      isBack.current = false; // the page stands where it was left
    else show(reader.current, chosen);
  }, [reader, chosen]);
}

function align(reader: HTMLElement): void {
  const list = reader.querySelector<HTMLElement>('.notes > ol');
  if (list !== null) placeBeside(list, paragraphsIn(reader), window.matchMedia(WIDE).matches);
}

const paragraphsIn = (reader: HTMLElement): readonly HTMLElement[] => [...reader.querySelectorAll<HTMLElement>('.src > p')];

/** The first line of the words, and their note where it stands beside them. */
function show(reader: HTMLElement, [start = 0]: Span): void {
  const top = lineAt(paragraphsIn(reader), start);
  const note = reader.querySelector('.beside .note[aria-current]')?.parentElement ?? null;
  bringIntoView({ top, bottom: top + LINE }, ...(note === null ? [] : [note.getBoundingClientRect()]));
}

/** How high a line of a report is, in CSS pixels. */
export const LINE = 26;

/** Puts the notes of a list beside the paragraphs they stand at, or in a row below. */
export function placeBeside(list: HTMLElement, paragraphs: readonly HTMLElement[], isWide: boolean): void {
  const items = [...list.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  list.classList.toggle('beside', isWide);
  list.classList.remove('short');
  const starts = paragraphs.map((paragraph) => Number(paragraph.dataset.start));
  // All is measured first and moved then: one layout, however long the report; another where notes are made short.
  const wanted = (): readonly Wanted[] => {
    const top = list.getBoundingClientRect().top;
    return items.map((item) => {
      const start = Number(item.dataset.start);
      const at = starts.findLastIndex((one) => one <= start);
      return { height: item.offsetHeight, y: Math.max(0, lineTop(paragraphs[at], start - (starts[at] ?? 0)) - top - GAP) };
    });
  };
  const level = isWide ? atWork(items) : -1;
  let notes = wanted();
  if (isWide && furthest(notes, stacked(notes, level, GAP)) > FAR) {
    list.classList.add('short');
    notes = wanted();
  }
  const tops = stacked(notes, level, GAP);
  for (const [i, item] of items.entries()) item.style.top = isWide ? `${tops[i]}px` : '';
  list.style.height = isWide ? `${(tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0) + GAP}px` : '';
}

/** The place of the note that has the focus, else of that of the picked words. */
function atWork(items: readonly HTMLElement[]): number {
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  return focused === -1 ? items.findIndex((item) => item.querySelector('[aria-current]') !== null) : focused;
}

/** Where the line stands that holds an offset into the text, in the window. */
export function lineAt(paragraphs: readonly HTMLElement[], offset: number): number {
  const starts = paragraphs.map((paragraph) => Number(paragraph.dataset.start));
  const at = starts.findLastIndex((one) => one <= offset);
  return lineTop(paragraphs[at], offset - (starts[at] ?? 0));
}

/** Where the line stands that holds a character of a paragraph, in the window. */
function lineTop(paragraph: HTMLElement | undefined, offset: number): number {
  if (paragraph === undefined) return 0;
  const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    if (left < node.length) {
      const range = new Range();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top;
    }
    left -= node.length;
  }
  return paragraph.getBoundingClientRect().top;
}
